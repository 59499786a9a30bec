"""The few words that go with a thing that leaves its shelf, or moves to another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.lost_property import FindRow, IdSeen
from app.ui.dialogs.sheet import Sheet
from app.ui.keys import cap
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.fields import Field, Pick, TextField
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import Flow
from app.words import lost_property as words

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy

RETURN, POST, KEEP, DISPOSE, MOVE = "return", "post", "keep", "dispose", "move"


class ReleaseSheet(Sheet):
    """`sent(values)` when everything that is needed stands there."""

    sent = Signal(dict)

    def __init__(self, courtesy: Courtesy, page: QWidget, verb: str, find: FindRow) -> None:
        super().__init__(courtesy, page, width=480)
        self.verb = verb
        self._fields: dict[str, Field] = {}
        title, button, icon = self._words()
        self.body.addWidget(Label(title, "heading"))
        self.body.addWidget(Label(f"{find.number}  ·  {find.description}", "body", "text2", wrap=True))
        self._build(find)
        self.send = KeyButton(button, icon=icon, kind="primary", cap=cap("primary"))
        self.send.clicked.connect(self.primary)
        leave = KeyButton(self.tr("Not now"), kind="ghost", cap=cap("close"))
        leave.clicked.connect(self.close_sheet)
        self.body.addWidget(Flow(self.send, leave, across=8))

    def primary(self) -> None:
        """Send it when nothing is missing."""
        missing = [name for name in self._needed() if not self.values()[name]]
        for name, field in self._fields.items():
            field.set_error(self.tr("This is needed.") if name in missing else "")
        if missing:
            self._fields[missing[0]].field.setFocus()
            return
        self.sent.emit(self.values())
        self.close_sheet()

    def values(self) -> dict[str, str]:
        """What stands in the fields."""
        return {
            name: str(field.field.key()) if isinstance(field.field, Pick) else field.field.text().strip()  # type: ignore[attr-defined]
            for name, field in self._fields.items()
        }

    def begin(self) -> None:
        """Show it, the cursor in the first field."""
        self.show()
        next(iter(self._fields.values())).field.setFocus()

    def _needed(self) -> tuple[str, ...]:
        return {
            RETURN: ("name",), POST: ("name", "carrier"), KEEP: ("text",), DISPOSE: ("text",),
            MOVE: ("text",),
        }[self.verb]  # fmt: skip

    def _words(self) -> tuple[str, str, str]:
        return {
            RETURN: (self.tr("Hand it back"), self.tr("Handed back"), "handshake"),
            POST: (self.tr("Send it home"), self.tr("Posted"), "package"),
            KEEP: (self.tr("Somebody keeps it"), self.tr("It is theirs"), "check"),
            DISPOSE: (self.tr("Dispose of it"), self.tr("Disposed of"), "trash"),
            MOVE: (self.tr("Move to another shelf"), self.tr("Moved"), "arrow-right"),
        }[self.verb]

    def _build(self, find: FindRow) -> None:
        if self.verb in (RETURN, POST):
            self._text("name", self.tr("To whom"), find.owner)
        if self.verb == RETURN:
            seen: list[tuple[object, str]] = [(code.value, words.seen(code)) for code in IdSeen]
            self._add("seen", Field(
                self.tr("Which paper was shown"), Pick("", seen),
                hint=self.tr("The kind only: no number and no copy is kept."),
            ))  # fmt: skip
        if self.verb == POST:
            self._text("carrier", self.tr("Carrier"), "")
            self._text("tracking", self.tr("Tracking number"), "")
        if self.verb == KEEP:
            self._text("text", self.tr("Who keeps it"), "", self.tr("the finder, a charity …"))
        if self.verb == DISPOSE:
            self._text("text", self.tr("How"), "", self.tr("recycled, destroyed …"))
        if self.verb == MOVE:
            self._text("text", self.tr("Shelf"), find.shelf)

    def _text(self, name: str, label: str, value: str, hint: str = "") -> None:
        field = TextField("", hint=hint)
        field.setText(value)
        self._add(name, Field(label, field))

    def _add(self, name: str, field: Field) -> None:
        self._fields[name] = field
        self.body.addWidget(field)
