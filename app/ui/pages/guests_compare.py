"""Two guests of the list, laid beside each other by hand; and the chip of possible duplicates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain.roles import May
from app.errors import AppError
from app.services import duplicates
from app.ui import tasks
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.notes import InlineNote

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy
    from app.ui.pages.guest_rows import ListedGuest


class Comparing(InlineNote):
    """Space chooses the first guest, Space on another lays both beside each other. Esc lets go."""

    def __init__(self, courtesy: Courtesy, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.courtesy = courtesy
        self._first: ListedGuest | None = None
        let_go = KeyButton(self.tr("Let go"), cap="Esc", low=True)
        let_go.clicked.connect(self.let_go)
        self.add_button(let_go)
        self.duplicates = KeyButton("", icon="arrows-merge")
        self.duplicates.clicked.connect(lambda: courtesy.navigator.go("duplicates"))
        self.duplicates.hide()
        self.let_go()

    def choose(self, row: ListedGuest | None) -> None:
        """Choose this one, or compare it with the one chosen before."""
        if row is None or not self.courtesy.session.may(May.EDIT_GUESTS):
            return
        first, self._first = self._first, row
        if first is None:
            said = self.tr("Chosen for comparing: {name}").format(name=row.guest.name)
            self.say(said, icon="arrows-merge", sub=self.tr("Go to the other guest and press Space."))
            return
        self.let_go()
        if first.id != row.id:
            self.courtesy.navigator.go("duplicates", a=first.id, b=row.id)

    def let_go(self) -> bool:
        """Nobody is chosen; True when somebody was."""
        was, self._first = self._first is not None, None
        self.say("")
        return was

    def count(self) -> None:
        """Ask how many suggestions wait, for those who may decide them."""
        if self.courtesy.session.may(May.EDIT_GUESTS):
            tasks.start(self, self._count(), on_error=self._on_failed)

    async def _count(self) -> None:
        waiting = await self.courtesy.worker.db(duplicates.open_count, self.courtesy.desk())
        self.duplicates.set_text(self.tr("%n possible duplicate(s)", "", waiting))
        self.duplicates.setVisible(waiting > 0)

    def _on_failed(self, _error: AppError) -> None:
        """No number is better than an old one."""
        self.duplicates.hide()
