"""Asks whose something is, when it began without a name or hangs on the wrong guest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.keys import cap
from app.ui.pages.guest_find import GuestFind
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import row

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy


class WhoseCard(Card):
    """`chosen(thing, guest_id)` when the guest is found, `closed()` when nobody is wanted."""

    chosen = Signal(object, str)
    closed = Signal()

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(spacing=8, parent=parent)
        self.thing: Any = None
        head = row(spacing=8)
        self._title = Label("", "title", wrap=True)
        head.addWidget(self._title, 1)
        stop = KeyButton(self.tr("Not now"), kind="ghost", low=True, cap=cap("close"))
        stop.clicked.connect(self.closed)
        head.addWidget(stop)
        self.body.addLayout(head)
        self.finder = GuestFind(courtesy)
        self.finder.picked.connect(lambda guest_id: self.chosen.emit(self.thing, guest_id))
        self.body.addWidget(self.finder)
        self.hide()

    def ask(self, thing: object, what: str = "") -> None:
        """Ask whose this thing is; `what` names it when it is not in sight."""
        self.thing = thing
        named = self.tr("To which guest does “{what}” belong?").format(what=what)
        self._title.setText(named if what else self.tr("To which guest does this belong?"))
        self.finder.clear()
        self.show()
        self.finder.field.setFocus()
