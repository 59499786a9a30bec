"""What one does for a guest, a button each, and the card that moves an entry to another guest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.roles import May
from app.domain.timeline import Entry
from app.ui.keys import cap
from app.ui.pages.guest_find import GuestFind
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import Flow, row

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy


class ActionRow(Flow):
    """Only what is built and allowed; `wanted(page key)`."""

    wanted = Signal(str)

    def __init__(self, courtesy: Courtesy) -> None:
        super().__init__(across=8, down=8)
        offered = (
            ("request_form", self.tr("Request"), "bell-ringing", cap("request"), May.LOG_REQUESTS),
            ("gesture", self.tr("Gesture"), "gift", cap("gesture"), May.GIVE),
            ("note_form", self.tr("Note"), "note-pencil", cap("note"), May.LOG_REQUESTS),
            ("card", self.tr("Card"), "envelope-open", cap("card"), May.PRINT_CARDS),
            ("stay_form", self.tr("Stay"), "bed", "", May.EDIT_STAYS),
            ("guest_form", self.tr("Change"), "pencil-simple", "", May.EDIT_GUESTS),
        )
        for page, text, icon, key, needs in offered:
            if courtesy.navigator.can_go(page) and courtesy.session.may(needs):
                button = KeyButton(text, icon=icon, cap=key)
                button.clicked.connect(lambda _=False, page=page: self.wanted.emit(page))
                self.add(button)


class MoveCard(Card):
    """Whose it is instead: `chosen(Entry, guest_id)`, or `closed()`."""

    chosen = Signal(object, str)
    closed = Signal()

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(spacing=8, parent=parent)
        self._entry: Entry | None = None
        head = row(spacing=8)
        head.addWidget(Label(self.tr("To which guest does this belong?"), "title"), 1)
        stop = KeyButton(self.tr("Not now"), kind="ghost", low=True, cap=cap("close"))
        stop.clicked.connect(self.closed)
        head.addWidget(stop)
        self.body.addLayout(head)
        self.pick = GuestFind(courtesy)
        self.pick.picked.connect(lambda guest_id: self.chosen.emit(self._entry, guest_id))
        self.body.addWidget(self.pick)
        self.hide()

    def ask(self, entry: Entry) -> None:
        """Ask for this entry."""
        self._entry = entry
        self.pick.clear()
        self.show()
        self.pick.field.setFocus()
