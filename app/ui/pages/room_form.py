"""The short form of a room: its number, its floor, what kind it is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.domain import vocabulary
from app.domain.stays import RoomRow
from app.errors import AppError
from app.ui import messages
from app.ui.keys import cap
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card
from app.ui.widgets.fields import Field, Pick, TextField
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import Flow, row
from app.ui.widgets.notes import InlineNote
from app.words import figures


class RoomForm(Card):
    """`saved()` and `gone()` when the buttons are pressed, `left()` for not now."""

    saved = Signal()
    gone = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=16, spacing=10, parent=parent)
        self.room: RoomRow | None = None
        self._title, self._note = Label("", "title"), InlineNote(tone="warn")
        self.number = TextField(self.tr("Number"))
        self.floor = TextField(self.tr("Floor"))
        self.kind = Pick(self.tr("Kind"))
        self._number_field = Field(self.tr("Number"), self.number)
        line = row(spacing=12)
        top = Qt.AlignmentFlag.AlignTop
        line.addWidget(self._number_field, 2, top)
        line.addWidget(Field(self.tr("Floor"), self.floor), 2, top)
        line.addWidget(Field(self.tr("Kind"), self.kind), 3, top)
        self.body.addWidget(self._title)
        self.body.addWidget(self._note)
        self.body.addLayout(line)
        self.body.addWidget(self._buttons())
        self.setMaximumWidth(theme.px(760))
        self.hide()

    def begin(self, room: RoomRow | None) -> None:
        """A new room, or this one to be changed."""
        self.room = room
        title = self.tr("Room {number}").format(number=room.number) if room else self.tr("A new room")
        self._title.setText(title)
        self._note.say("")
        self._number_field.set_error("")
        self.number.setText(room.number if room else "")
        self.floor.setText(room.floor if room else "")
        self.kind.set_choices(self._kinds(room.kind if room else ""))
        self.kind.choose(room.kind if room else "")
        self.close_for_good.setVisible(room is not None)
        self.show()
        self.number.setFocus()
        self.number.selectAll()

    def what(self) -> dict[str, str]:
        """What stands in the fields."""
        return {"number": self.number.text(), "floor": self.floor.text(), "kind": str(self.kind.key() or "")}

    def refuse(self, error: AppError) -> None:
        """Under the number when that is what is wrong; what was typed stays."""
        sentence = messages.sentence(error)
        if error.code in ("room_number", "room_exists"):
            self._number_field.set_error(sentence)
            self.number.setFocus()
        else:
            self._note.say(sentence, tone="warn")

    def _kinds(self, own: str) -> list[tuple[object, str]]:
        """The known kinds, and one's own word if the room has one."""
        language = figures.language()
        known = [(code, vocabulary.word("room_kinds", code, language)) for code in _codes()]
        if own and own not in _codes():
            known.append((own, own))
        return [("", self.tr("Not said")), *known]

    def _buttons(self) -> QWidget:
        save = KeyButton(self.tr("Save"), kind="primary", cap=cap("primary"))
        save.clicked.connect(self.saved)
        stop = KeyButton(self.tr("Not now"), kind="ghost", cap=cap("close"))
        stop.clicked.connect(self.left)
        self.close_for_good = KeyButton(self.tr("Take it off the list"), icon="x", kind="ghost")
        self.close_for_good.clicked.connect(self.gone)
        return Flow(save, stop, self.close_for_good, across=8)


def _codes() -> list[str]:
    return list(vocabulary.entries("room_kinds"))
