"""Finds the guest a form is for: a few letters, arrows, Enter."""

from __future__ import annotations

import asyncio
from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.domain.search import Hit
from app.services import search
from app.ui import tasks
from app.ui.courtesy import Courtesy
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card
from app.ui.widgets.fields import Field, TextField
from app.ui.widgets.record_list import RecordList
from app.ui.widgets.record_row import RecordRow, RecordRowDelegate

_WAIT_MS = 120
_MOST = 6


class GuestFind(Card):
    """`picked(guest_id)` when somebody was chosen; a guest nobody knows yet is begun from here."""

    picked = Signal(str)
    keys_of_the_list: ClassVar[tuple[Qt.Key, ...]] = (
        Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Enter,
    )  # fmt: skip

    def __init__(self, courtesy: Courtesy, label: str, parent: QWidget | None = None) -> None:
        super().__init__(margins=16, spacing=6, parent=parent)
        self.courtesy = courtesy
        self.field = TextField(label, hint=self.tr("Name, telephone or room"))
        self.body.addWidget(Field(label, self.field))
        delegate = RecordRowDelegate(height=46, right_width=90, side=2)
        self.list = RecordList(delegate, self.tr("Guests found"), fit=True, open_on_click=True)
        self.list.opened.connect(lambda row: self.picked.emit(row.key))
        self.body.addWidget(self.list)
        self.new = KeyButton(self.tr("Somebody new"), icon="user-plus", kind="ghost", low=True)
        self.new.clicked.connect(self._on_new_clicked)
        self.body.addWidget(self.new)
        self._wait = QTimer(self, interval=_WAIT_MS, singleShot=True)
        self._wait.timeout.connect(lambda: tasks.start(self, self._find(self.field.text().strip())))
        self.field.textEdited.connect(self._wait.start)
        self.field.installEventFilter(self)
        self.clear()

    def clear(self) -> None:
        """Begin anew."""
        self.field.clear()
        self._show((), searched=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Enter reach the list while the letters stay in the field."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or event.modifiers():
            return False
        if event.key() not in self.keys_of_the_list or not self.list.rows():
            return False
        self.list.keyPressEvent(event)
        return True

    async def _find(self, text: str) -> None:
        if not text:
            self._show((), searched=False)
            return
        try:
            hits = await self.courtesy.worker.latest(
                "guest of a form", search.find, self.courtesy.desk(), text, limit=12
            )
        except asyncio.CancelledError:
            return  # newer letters overtook these
        self._show(tuple(hit for hit in hits if hit.guest_id), searched=True)

    def _show(self, hits: tuple[Hit, ...], *, searched: bool) -> None:
        rows = {
            hit.guest_id: RecordRow(
                key=hit.guest_id or "", title=hit.title, name=hit.title, sub=hit.detail, right=hit.room
            )
            for hit in hits[:_MOST]
        }
        self.list.set_rows(list(rows.values()))
        self.list.setVisible(bool(rows))
        self.list.choose_first()
        self.new.setVisible(searched)

    def _on_new_clicked(self) -> None:
        self.courtesy.navigator.go("guest_form", name=self.field.text().strip())
