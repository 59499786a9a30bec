"""Incognito: the name a guest goes by, and the true one on request."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.privacy import StillNamed
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card, SectionHeader
from app.ui.widgets.fields import Field, TextField
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import Flow, clear, column
from app.ui.widgets.notes import InlineNote


class AliasCard(Card):
    """`taken(alias)`, `ended()`, `revealed()` asks for the true name; `opened(StillNamed)` goes to whom else
    it is about, `shared(StillNamed, alias)` lets them go by the same family name."""

    opened = Signal(object)
    shared = Signal(object, str)
    taken = Signal(str)
    ended = Signal()
    revealed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=16, spacing=10, parent=parent)
        self.body.addWidget(SectionHeader(self.tr("Goes by another name")))
        self._told = Label("", "caption", "text2", wrap=True)
        self._name = Label("", "body_strong", wrap=True)
        self.alias = TextField(self.tr("Goes by"), hint=self.tr("as the guest wishes …"))
        self._field = Field(self.tr("Goes by"), self.alias)
        self.take = KeyButton(self.tr("Use this name everywhere"), icon="sunglasses")
        self.reveal = KeyButton(self.tr("Show the true name"), icon="eye")
        self.end = KeyButton(self.tr("Use the true name again"), icon="user")
        self.alias.returnPressed.connect(self._on_take_clicked)
        self.alias.textEdited.connect(lambda _: self._field.set_error(""))
        self.take.clicked.connect(self._on_take_clicked)
        self.reveal.clicked.connect(self.revealed)
        self.end.clicked.connect(self.ended)
        for part in (self._told, self._name, self._field):
            self.body.addWidget(part)
        self.body.addWidget(Flow(self.take, self.reveal, self.end, across=8, down=8))
        self._still = column(spacing=6)
        self.body.addLayout(self._still)

    def show_alias(self, alias: str, still: Sequence[StillNamed] = ()) -> None:
        """The alias in use, "" for none; and who in the room still tells the family name."""
        clear(self._still)
        for each in still:
            self._tell(each, alias.split()[-1])
        self._field.set_error("")
        self.alias.clear()
        self._name.hide()
        self._told.setText(
            self.tr(
                "Screens, lists, search and notes say this name. Each look at the true one is written down."
            )
            if alias
            else self.tr(
                "Another name takes the place of the true one, which is sealed until it is asked for."
            )
        )
        self._field.setVisible(not alias)
        self.take.setVisible(not alias)
        for button in (self.reveal, self.end):
            button.setVisible(bool(alias))

    def _tell(self, each: StillNamed, family: str) -> None:
        told = self.tr("{name} shares the room and still tells the family name.").format(name=each.name)
        note = InlineNote(told, tone="warn", parent=self)
        if each.guest_id is not None:
            name = " ".join([*each.name.split()[:-1], family])
            button = KeyButton(self.tr("Let them go by {name}").format(name=name), low=True)
            button.clicked.connect(lambda: self.shared.emit(each, name))
        else:
            button = KeyButton(self.tr("Who shares the room"), low=True)
            button.clicked.connect(lambda: self.opened.emit(each))
        note.add_button(button)
        self._still.addWidget(note)

    def show_name(self, name: str) -> None:
        """The true name, once it was asked for."""
        self._name.setText(name)
        self._name.show()

    def show_error(self, sentence: str) -> None:
        """Under the alias."""
        self._field.set_error(sentence)
        self.alias.setFocus()

    def _on_take_clicked(self) -> None:
        self.taken.emit(self.alias.text())
