"""Chooses guests one by one: a few letters, Enter, the next one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.batches import Source
from app.services import batches
from app.ui import tasks
from app.ui.dialogs.sheet import Sheet
from app.ui.keys import cap
from app.ui.pages.guest_find import GuestFind
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import Flow
from app.ui.widgets.record_list import RecordList
from app.ui.widgets.record_row import RecordRow, RecordRowDelegate

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy


class ChooseGuests(Sheet):
    """`chosen(guest keys)`; Space on a name takes it off again."""

    chosen = Signal(list)

    def __init__(self, courtesy: Courtesy, page: QWidget) -> None:
        super().__init__(courtesy, page, width=520)
        self._rows: list[RecordRow] = []
        self.body.addWidget(Label(self.tr("Cards for these guests"), "heading"))
        self.finder = GuestFind(courtesy)
        self.body.addWidget(self.finder)
        self.list = RecordList(
            RecordRowDelegate(height=40, right_width=0), self.tr("Chosen guests"), fit=True
        )
        self.body.addWidget(self.list)
        self.go = KeyButton(self.tr("Write the cards"), icon="check", kind="primary", cap=cap("primary"))
        leave = KeyButton(self.tr("Not now"), kind="ghost", cap=cap("close"))
        self.body.addWidget(Flow(self.go, leave, across=8))
        self.finder.picked.connect(lambda key: tasks.start(self, self._add(key)))
        self.list.space_pressed.connect(self._on_list_space_pressed)
        self.go.clicked.connect(self.primary)
        leave.clicked.connect(self.close_sheet)
        self._show()
        self.finder.field.setFocus()

    def primary(self) -> None:
        """Ctrl+Enter."""
        if self._rows:
            keys = [row.key for row in self._rows]
            self.close_sheet()
            self.chosen.emit(keys)

    async def _add(self, guest_id: str) -> None:
        found = await self.courtesy.worker.db(
            batches.invited, self.courtesy.desk(), source=Source.CHOSEN, guest_ids=(guest_id,)
        )
        known = {row.key for row in self._rows}
        self._rows += [
            RecordRow(key=one.guest_id, title=one.name, name=one.name)
            for one in found
            if one.guest_id and one.guest_id not in known
        ]
        self.finder.clear()
        self.finder.field.setFocus()
        self._show()

    def _show(self) -> None:
        self.list.set_rows(list(self._rows))
        self.list.setVisible(bool(self._rows))
        self.go.setEnabled(bool(self._rows))

    def _on_list_space_pressed(self, row: RecordRow) -> None:
        self._rows = [each for each in self._rows if each.key != row.key]
        self._show()
