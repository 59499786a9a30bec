"""What is fetched only when somebody looks: protected details, which is written down, and the photo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from app.domain.guests import GuestPage as Shown
from app.domain.roles import May
from app.services import facts, privacy
from app.ui import tasks
from app.ui.widgets.photo import read_photo

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy
    from app.ui.pages.guest.alerts import Alerts
    from app.ui.pages.guest.head import GuestHead
    from app.ui.pages.guest.side import StayCard

_PHOTO_PX = 240


class Looking(QObject):
    """Fetches once a visit, when the page is shown unfolded."""

    def __init__(
        self, courtesy: Courtesy, page: QWidget, head: GuestHead, alerts: Alerts, stay: StayCard
    ) -> None:
        super().__init__(page)
        self._courtesy, self._page = courtesy, page
        self._head, self._alerts, self._stay = head, alerts, stay
        self._shown: Shown | None = None
        self._photo_id: str | None = None
        self._revealed = False
        courtesy.discreet.changed.connect(self.look)

    def begin(self, shown: Shown | None) -> None:
        """Another reading of the page: what was revealed is shut again."""
        self._shown, self._revealed = shown, False
        self.look()

    def look(self) -> None:
        """Somebody may have begun to look."""
        shown = self._shown
        if shown is None or not self._page.isVisible() or not self._courtesy.discreet.showing:
            return
        if shown.photo_id is not None and self._courtesy.session.may(May.EDIT_GUESTS):
            tasks.start(self._page, self._fetch_photo(shown.id, shown.photo_id))
        if not self._revealed and any(fact.has_detail for fact in shown.alert.facts):
            self._revealed = True
            tasks.start(self._page, self._reveal(shown.id))

    async def _reveal(self, guest_id: str) -> None:
        rows, _ = await self._courtesy.worker.db(facts.reveal, self._courtesy.desk(), guest_id=guest_id)
        if self._shown is not None and guest_id == self._shown.id:
            if self._shown.alert.allergies:
                self._alerts.show_details(rows)
            self._stay.show_details(rows)

    async def _fetch_photo(self, guest_id: str, photo_id: str) -> None:
        if photo_id == self._photo_id:
            return
        worker = self._courtesy.worker
        data = await worker.db(privacy.photo, self._courtesy.desk(), file_id=photo_id)
        image: QImage = await worker.work(read_photo, data, _PHOTO_PX)
        if self._shown is not None and guest_id == self._shown.id:
            self._photo_id = photo_id
            self._head.photo.keep(image)
