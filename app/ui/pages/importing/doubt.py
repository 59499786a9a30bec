"""That a file speaks of something else than was chosen, with the way there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.notes import InlineNote


class KindDoubt(InlineNote):
    """`wanted(kind)` when the file is to be read as what it looks like."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._kind = ""
        self.key = KeyButton("", low=True)
        self.key.clicked.connect(lambda: self.wanted.emit(self._kind))
        self.add_button(self.key)

    def show_for(self, kind: str) -> None:
        """What the columns look like; "" for what was chosen hides the note."""
        told = {
            "guests": (self.tr("This looks like a list of guests."), self.tr("Read as guests")),
            "stays": (self.tr("This looks like a list of stays."), self.tr("Read as stays")),
            "rooms": (self.tr("This looks like a list of rooms."), self.tr("Read as rooms")),
            "purchases": (self.tr("This looks like a list of purchases."), self.tr("Read as purchases")),
        }  # fmt: skip
        self._kind = kind
        sentence, button = told.get(kind, ("", ""))
        self.key.set_text(button)
        self.say(sentence, tone="warn")
