"""What can be done with the stay of the guest on screen: the menu that Today has, on the same key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.guests import StayLine
from app.domain.roles import May
from app.services import stays
from app.ui import tasks
from app.ui.pages.stay_actions import MENU_KEY, StayActions
from app.ui.theme.icons import icon

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy


class StayMenu(QObject):
    """Opens below the Stay button. `new_wanted()` when another stay is to be written down."""

    new_wanted = Signal()

    def __init__(self, courtesy: Courtesy, page: QWidget, button: QWidget) -> None:
        super().__init__(page)
        self.courtesy = courtesy
        self._page, self._button = page, button
        self._actions = StayActions(courtesy, page)
        self._stay_id: str | None = None
        keys = QShortcut(QKeySequence(MENU_KEY), page)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.open)

    def show_stay(self, stay: StayLine | None) -> None:
        """The stay the guest is in, or the next one."""
        self._stay_id = stay.id if stay is not None else None

    def open(self) -> None:
        """The menu, or the form of a new stay when the guest has none."""
        place = self.courtesy.session.place
        if not self.courtesy.session.may(May.EDIT_STAYS) or place is None or place.kind == "shop":
            return
        if self._stay_id is None:
            self.new_wanted.emit()
        else:
            tasks.start(self._page, self._open(self._stay_id))

    async def _open(self, stay_id: str) -> None:
        # Read now: a menu made from what the page showed a while ago could offer what is done already.
        stay = await self.courtesy.worker.db(stays.one, self.courtesy.desk(), stay_id=stay_id)
        if self._stay_id != stay_id:
            return
        corner = self._button.mapToGlobal(QPoint(0, self._button.height() + 2))
        menu = self._actions.pop_up(stay, self._page, corner)
        self._add_new(menu)

    def _add_new(self, menu: QMenu) -> None:
        menu.addSeparator()
        new = menu.addAction(icon("plus", "text2", 16), self.tr("Another stay …"))
        new.triggered.connect(self.new_wanted)
