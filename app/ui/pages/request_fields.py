"""The fields of a request and what stands in them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.requests import EntryDesk
from app.ui.theme.theme import theme
from app.ui.widgets.fields import Field, Pick, TextField
from app.ui.widgets.layouts import column
from app.ui.widgets.switch import Switch
from app.words import requests as words

TEXTS = ("what", "quantity", "where", "when", "exception")
PICKS = ("department", "owner", "channel")
_PLACES = {
    "what": (0, 0, 1, 4), "quantity": (0, 4, 1, 2), "where": (1, 0, 1, 2), "when": (1, 2, 1, 2),
    "channel": (1, 4, 1, 2), "department": (2, 0, 1, 2), "owner": (2, 2, 1, 4), "exception": (3, 0, 1, 6),
}  # fmt: skip


class RequestFields(QWidget):
    """`edited()` after anything a person did."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._wanted: dict[str, Any] = {}
        body = column(self, spacing=12)
        body.addLayout(self._grid())
        self.private = Switch(self.tr("Private: folded away at the counter"))
        body.addWidget(self.private)
        for name in TEXTS:
            self.text(name).textEdited.connect(lambda _: self.edited.emit())
        for name in PICKS:
            self.choice(name).picked.connect(lambda _: self.edited.emit())
        self.private.clicked.connect(lambda _: self.edited.emit())

    def text(self, name: str) -> TextField:
        """One of the fields to type in."""
        field = self.fields[name].field
        assert isinstance(field, TextField)
        return field

    def choice(self, name: str) -> Pick:
        """One of the fields to choose in."""
        field = self.fields[name].field
        assert isinstance(field, Pick)
        return field

    def offer(self, desk: EntryDesk) -> None:
        """Who can be asked; a choice that waited for its list is made now."""
        nobody: list[tuple[object, str]] = [("", words.nobody())]
        people: list[tuple[object, str]] = [(person.id, person.name) for person in desk.colleagues]
        self.choice("owner").set_choices(nobody + people)
        for name in ("owner", "department"):
            if self._wanted.get(name):
                self.choice(name).choose(self._wanted.pop(name))

    def fill(self, values: dict[str, Any]) -> None:
        """Put these in."""
        for name in TEXTS:
            self.text(name).setText(str(values.get(name, "")))
        self.choice("channel").choose(values.get("channel") or "in_person")
        self.choice("department").choose(values.get("department") or "front_desk")
        self.choice("owner").choose("")
        self._wanted = {name: values.get(name) for name in ("owner", "department")}
        self.private.setChecked(bool(values.get("private")))
        self.clear_errors()

    def values(self) -> dict[str, Any]:
        """Everything that stands here, for a draft."""
        return {
            **{name: self.text(name).text() for name in TEXTS},
            **{name: str(self.choice(name).key() or "") for name in PICKS},
            "private": self.private.isChecked(),
        }

    def clear_errors(self) -> None:
        """Nothing is wrong as far as anybody knows."""
        for field in self.fields.values():
            field.set_error("")

    def _grid(self) -> QGridLayout:
        departments: list[tuple[object, str]] = [
            (code, words.department(code)) for code in words.departments()
        ]
        times = self.tr("10:15, +30 or tomorrow 9:00")
        self.fields = {
            "what": Field(self.tr("What"), TextField("", hint=self.tr("2 pillows 10:15"))),
            "quantity": Field(self.tr("How many"), TextField("", hint="1")),
            "where": Field(self.tr("Where"), TextField(""), note=self.tr("room or place")),
            "when": Field(self.tr("Promised for"), TextField("", hint=times)),
            "department": Field(self.tr("Department"), Pick("", departments)),
            "owner": Field(self.tr("Who sees to it"), Pick("")),
            "channel": Field(self.tr("How it was asked"), Pick("", words.channels())),
            "exception": Field(
                self.tr("Exception to a house rule"), TextField("", hint=self.tr("none")),
                note=self.tr("so that next time it is known"),
            ),
        }  # fmt: skip
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(12))
        for name, place in _PLACES.items():
            grid.addWidget(self.fields[name], *place, Qt.AlignmentFlag.AlignTop)
        for at in range(6):
            grid.setColumnStretch(at, 1)
        return grid
