"""One person's form: name, role, sign-in code, language, PIN."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.desk import EmployeeRow
from app.domain.roles import TABLE, Role
from app.ui import language
from app.ui.dialogs.first_letters import fold
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card, HLine
from app.ui.widgets.fields import DigitsField, Field, Pick, TextField
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import column, row, scrolled
from app.ui.widgets.notes import InlineNote
from app.words.people import LANGUAGE_NAMES, role_name, role_says


class EmployeeForm(Card):
    """`save_asked`, `leave_asked` (deactivate or reactivate), `changed` on every key."""

    save_asked = Signal()
    leave_asked = Signal()
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=0, spacing=0, parent=parent)
        self.person: EmployeeRow | None = None
        self.name = TextField(self.tr("Name"), hint=self.tr("First name and surname"))
        self.role = Pick(self.tr("Role"), [(role, role_name(role)) for role in TABLE])
        self.code = TextField(self.tr("Sign-in code"), hint="maja")
        self.language = Pick(self.tr("Language of the screens"), list(LANGUAGE_NAMES.items()))
        self.pin = DigitsField(self.tr("PIN, six digits"), most=6, hidden=True)
        self.again = DigitsField(self.tr("PIN again"), most=6, hidden=True)
        self.note = InlineNote()
        self.note.hide()
        self._code_typed = False
        self._lines: list[QHBoxLayout] = []
        self._build()
        self._listen()

    def show_person(self, person: EmployeeRow | None, *, draft: dict[str, Any] | None = None) -> None:
        """Show somebody, or an empty form for somebody new."""
        self.person = person
        self._code_typed = person is not None
        values = draft or _values(person)
        self.name.setText(str(values.get("name", "")))
        self.code.setText(str(values.get("code", "")))
        self.role.choose(Role(values.get("role", Role.FRONT_DESK)))
        self.language.choose(values.get("language", language.current()))
        for field in (self.pin, self.again):
            field.clear()
        self._show_state(person)
        self.clear_errors()

    def content(self) -> dict[str, Any]:
        """What is typed, without the PIN: that never lies in a draft."""
        return {
            "name": self.name.text(),
            "code": self.code.text(),
            "role": str(self.role.key()),
            "language": str(self.language.key()),
        }

    def is_touched(self) -> bool:
        """Whether something differs from what is kept."""
        return self.content() != _values(self.person) or bool(self.pin.text())

    def clear_errors(self) -> None:
        """Nothing is wrong (yet)."""
        self.note.say("")
        for field in self._fields.values():
            field.set_error("")

    def show_refusal(self, field: str, sentence: str) -> None:
        """Under the field it is about, else above them all."""
        if field in self._fields:
            self._fields[field].set_error(sentence)
            self._fields[field].field.setFocus()
        else:
            self.note.say(sentence, tone="warn")

    def fold(self, narrow: bool) -> None:
        """Fields below each other when there is little room."""
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        for line in self._lines:
            line.setDirection(way)

    def _build(self) -> None:
        self._fields = {
            "name": Field(self.tr("Name"), self.name),
            "role": Field(self.tr("Role"), self.role),
            "code": Field(self.tr("Sign-in code"), self.code, note=self.tr("for the command line")),
            "language": Field(self.tr("Language of the screens"), self.language),
            "pin": Field(self.tr("PIN, six digits"), self.pin, note=self.tr("not a date, not 123456")),
            "again": Field(self.tr("PIN again"), self.again),
        }
        inner = QWidget()
        body = column(inner, margins=20, spacing=14)
        self._title = Label("", "title", wrap=True)
        body.addWidget(self._title)
        body.addWidget(self.note)
        body.addLayout(self._line("name", "role"))
        self._says = Label("", "caption", "text2", wrap=True)
        body.addWidget(self._says)
        body.addLayout(self._line("code", "language"))
        body.addWidget(HLine())
        self._pin_title = Label("", "body_strong")
        body.addWidget(self._pin_title)
        body.addLayout(self._line("pin", "again"))
        body.addStretch(1)
        self.body.addWidget(scrolled(inner), 1)
        self.body.addWidget(HLine())
        self.body.addLayout(self._foot())

    def _line(self, *keys: str) -> QHBoxLayout:
        line = row(spacing=16)
        for key in keys:
            side: QVBoxLayout = column()
            side.addWidget(self._fields[key])
            side.addStretch(1)
            line.addLayout(side, 1)
        self._lines.append(line)
        return line

    def _foot(self) -> QHBoxLayout:
        foot = row(margins=(20, 12, 20, 12), spacing=8)
        self.leave_button = KeyButton("", icon="sign-out", kind="decline")
        self.leave_button.clicked.connect(self.leave_asked)
        self.save_button = KeyButton(self.tr("Save"), icon="check", kind="primary", cap="Ctrl ↵")
        self.save_button.clicked.connect(self.save_asked)
        foot.addWidget(self.leave_button)
        foot.addStretch(1)
        foot.addWidget(self.save_button)
        return foot

    def _show_state(self, person: EmployeeRow | None) -> None:
        self._title.setText(person.name if person else self.tr("A new colleague"))
        self.save_button.set_text(self.tr("Save") if person else self.tr("Add"), icon="check")
        self.leave_button.setVisible(person is not None)
        if person is not None and person.is_active:
            self.leave_button.set_text(self.tr("Does not work here any more"), icon="sign-out")
        else:
            self.leave_button.set_text(self.tr("Works here again"), icon="sign-in")
        has = person is not None and person.has_pin
        self._pin_title.setText(self.tr("A new PIN, if the old one is forgotten") if has else self.tr("PIN"))
        self._show_role()

    def _show_role(self) -> None:
        self._says.setText(role_says(Role(str(self.role.key()))))

    def _listen(self) -> None:
        for field in (self.name, self.code, self.pin, self.again):
            field.textEdited.connect(lambda _text: self.changed.emit())
        self.name.textEdited.connect(self._on_name_text_edited)
        self.code.textEdited.connect(lambda _text: self._note_code_typed())
        self.role.picked.connect(lambda _key: self._on_role_picked())
        self.language.picked.connect(lambda _key: self.changed.emit())

    def _note_code_typed(self) -> None:
        self._code_typed = True

    def _on_name_text_edited(self, name: str) -> None:
        """The first name is a good code until somebody types another."""
        if not self._code_typed:
            first = name.split()[0] if name.split() else ""
            self.code.setText("".join(letter for letter in fold(first) if letter.isalnum()))

    def _on_role_picked(self) -> None:
        self._show_role()
        self.changed.emit()


def _values(person: EmployeeRow | None) -> dict[str, Any]:
    if person is None:
        return {"name": "", "code": "", "role": Role.FRONT_DESK.value, "language": language.current()}
    return {"name": person.name, "code": person.code, "role": person.role.value, "language": person.language}
