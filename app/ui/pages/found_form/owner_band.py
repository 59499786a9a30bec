"""Whose it may be: who slept in the room, one click to link; or whose it is known to be."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.stays import SleeperRow
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.notes import InlineNote
from app.words import figures

_MOST = 3


class OwnerBand(InlineNote):
    """`linked(guest_id, name)`; `unlinked()`."""

    linked = Signal(str, str)
    unlinked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.hide()

    def show_sleepers(self, room: str, sleepers: Sequence[SleeperRow]) -> None:
        """Who slept there; nothing when nobody did."""
        self.clear_buttons()
        if not sleepers:
            self.say("")
            return
        names = ", ".join(sleeper.name for sleeper in sleepers)
        dates = figures.days(sleepers[0].from_on, sleepers[0].until_on)
        text = self.tr("Slept in {room}: {names}, {dates}").format(room=room, names=names, dates=dates)
        self.say(text, icon="bed", sub=self.tr("Nobody was told yet; nothing is sent without you."))
        known = [sleeper for sleeper in sleepers if sleeper.guest_id]
        for sleeper in known[:_MOST]:
            first = sleeper.name.split(" ")[0]
            button = KeyButton(self.tr("Link to {name}").format(name=first), low=True)
            button.clicked.connect(
                lambda _=False, key=sleeper.guest_id, name=sleeper.name: self.linked.emit(key, name)
            )
            self.add_button(button)

    def show_guess(self, guest_id: str | None, name: str) -> None:
        """The guest who was on screen may be the owner; nothing is linked without a word."""
        self.clear_buttons()
        if not guest_id or not name:
            self.say("")
            return
        self.say(self.tr("Does it belong to {name}?").format(name=name), icon="question")
        first = name.split(" ")[0]
        button = KeyButton(self.tr("Link to {name}").format(name=first), low=True)
        button.clicked.connect(lambda: self.linked.emit(guest_id, name))
        self.add_button(button)

    def show_owner(self, name: str) -> None:
        """It belongs to this guest."""
        self.clear_buttons()
        self.say(self.tr("Belongs to {name}").format(name=name), tone="ok", icon="link")
        button = KeyButton(self.tr("Unlink"), low=True)
        button.clicked.connect(self.unlinked)
        self.add_button(button)
