"""What keeps a card from being printed, where it stands, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.notes import InlineNote
from app.words.cards import part_name

if TYPE_CHECKING:
    from reports.orders import CardFile

_MOST_SHOWN = 3


class TroubleNote(InlineNote):
    """`show_file(file)`; `take_out(letters)` when the person lets the program remove them."""

    take_out = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tone="warn", parent=parent)
        self._letters: tuple[str, ...] = ()
        self._button = KeyButton(self.tr("Take them out"), icon="backspace", low=True)
        self._button.clicked.connect(lambda: self.take_out.emit(self._letters))
        self.add_button(self._button)
        self.hide()

    def show_file(self, file: CardFile | None) -> None:
        """Say what is wrong with this file; nothing when it can be printed."""
        self._letters = file.missing if file is not None else ()
        self._button.setVisible(bool(self._letters))
        if file is not None and file.unwritable:
            self.say(
                self.tr("No hand has these characters: {where}.").format(where=_where(file)),
                tone="warn",
                sub=self.tr("Say it in words, or take them out. They would print as empty boxes."),
            )
        elif file is not None and file.overset:
            self.say(
                self.tr("The words are longer than the card."),
                tone="warn",
                sub=self.tr("Shorten the text, choose a narrower hand, or a larger size."),
            )
        else:
            self.say("")


def _where(file: CardFile) -> str:
    shown = [
        f"{one.character} ({part_name(one.part)}: “{one.word}”)" for one in file.unwritable[:_MOST_SHOWN]
    ]
    more = "…" if len(file.unwritable) > _MOST_SHOWN else ""
    return ", ".join(shown) + more
