"""Know five, honour three: how often, in one quiet line for who leads the house. No names, no ranking."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from app.domain.roles import May
from app.errors import AppError
from app.services import preference_honouring
from app.ui import tasks
from app.ui.widgets.labels import ElidedLabel

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy

DAYS = 30


class KnownLine(ElidedLabel):
    """Hidden from who may not see it, in a shop, and while nobody has come back."""

    def __init__(self, courtesy: Courtesy) -> None:
        super().__init__("", "caption", "text3")
        self.courtesy = courtesy
        # It takes its place in the page only when there is something to say.
        self.setVisible(False)

    def reload(self) -> None:
        """Count again."""
        place = self.courtesy.session.place
        if place is not None and place.kind == "hotel" and self.courtesy.session.may(May.SEE_AUDIT):
            # A figure that does not come is no reason to disturb anybody.
            tasks.start(self, self._load(), on_error=self._on_failed)

    async def _load(self) -> None:
        desk = self.courtesy.desk()
        until = desk.business_date
        found = await self.courtesy.worker.db(
            preference_honouring.figures, desk, since=until - timedelta(days=DAYS), until=until
        )
        said = self.tr("Last 30 days: %n stay(s) of guests who came back", "", found.returning)
        rest = self.tr("with five preferences known: {known}  ·  with three honoured: {honoured}")
        self.setText(f"{said}  ·  " + rest.format(known=found.known, honoured=found.honoured))
        self.setVisible(found.returning > 0)

    def _on_failed(self, _error: AppError) -> None:
        self.hide()
