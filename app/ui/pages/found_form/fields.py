"""What it is, where and when, and whose it may be. The kind follows the words until somebody chose one."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

from PySide6.QtCore import QDate, Qt, QTime, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from app.domain.desk import PlaceRow
from app.domain.lost_property import MARKS, guessed, marks_of, needs_witness
from app.domain.requests import EntryDesk
from app.ui.theme.theme import theme
from app.ui.widgets.completions import Completions
from app.ui.widgets.fields import DateField, Field, Pick, TextField, TimeField
from app.ui.widgets.layouts import column, row
from app.ui.widgets.segments import Pills
from app.words import lost_property as words

TEXTS = ("what", "where", "exactly", "found_by", "witness", "colour", "brand", "serial")
_FREQUENT = ("toys", "clothing", "chargers", "jewellery", "id_documents")


class FindFields(QWidget):
    """`edited()` after anything a person did, `kind_changed()` and `spot_changed()` when these turned."""

    edited = Signal()
    kind_changed = Signal()
    spot_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._chosen = False  # the kind was chosen by hand
        self._body = column(self, spacing=12)
        self._make()
        self._place()
        self._listen()

    # ------------------------------------------------------------------ for the page

    @property
    def category(self) -> str:
        """The kind."""
        return str(self.category_pick.key() or "miscellaneous")

    @property
    def marks(self) -> tuple[str, ...]:
        """What changes how it is handled."""
        return tuple(self.marks_pills.chosen())

    def text(self, name: str) -> TextField:
        """One of the fields to type in."""
        field = self.fields[name].field
        assert isinstance(field, TextField)
        return field

    def typed(self, name: str) -> str:
        """What stands in it."""
        return self.text(name).text().strip()

    def moment(self, place: PlaceRow) -> datetime:
        """When it was found or lost, on the place's own clock."""
        day, clock = self.day.date(), self.clock.time()
        on = date(day.year(), day.month(), day.day())
        return datetime.combine(on, time(clock.hour(), clock.minute()), place.zone)

    def set_moment(self, moment: datetime) -> None:
        """Put a moment of the place's clock in."""
        self.day.setDate(QDate(moment.year, moment.month, moment.day))
        self.clock.setTime(QTime(moment.hour, moment.minute))

    def offer(self, desk: EntryDesk) -> None:
        """Names that may have found it."""
        names = [person.name for person in desk.colleagues]
        self.text("found_by").setCompleter(Completions(names, self))

    def turn_to(self, kind: str) -> None:
        """A find, or a question."""
        found = kind == "found"
        self.fields["what"].set_note(self.tr("in any of the four languages"))
        for name in ("found_by", "mark"):
            self.fields[name].setVisible(found)
        self.marks_field.setVisible(found)
        self._show_kind()

    def fill(self, values: dict[str, Any]) -> None:
        """Put these in; without a kind it is guessed from the words."""
        for name in TEXTS:
            self.text(name).setText(str(values.get(name, "")))
        self.mark.setText("")
        self._chosen = bool(values.get("category"))
        if self._chosen:
            self.category_pick.choose(values["category"])
            self.marks_pills.choose(*values.get("marks", ()))
        else:
            self._guess(self.typed("what"))
        self.clear_errors()
        self._show_kind()

    def values(self) -> dict[str, Any]:
        """Everything for a draft; the hidden mark is never in it."""
        texts: dict[str, Any] = {name: self.text(name).text() for name in TEXTS}
        kind = {"category": self.category, "marks": list(self.marks)} if self._chosen else {}
        return texts | kind

    def clear_errors(self) -> None:
        """Nothing is wrong as far as anybody knows."""
        for field in self.fields.values():
            field.set_error("")

    # ------------------------------------------------------------------ building

    def _make(self) -> None:
        self.category_pick = Pick(self.tr("Kind"), words.categories())
        self.kinds = Pills(name=self.tr("Kind"))
        self.day, self.clock = DateField(self.tr("Day")), TimeField(self.tr("Time"))
        self.mark = TextField(self.tr("Hidden mark"))
        self.marks_pills = Pills(name=self.tr("Mark it as"), multiple=True)
        for mark in MARKS:
            self.marks_pills.add(mark, words.mark(mark))
        self.marks_field = Field(self.tr("Mark it as"), self.marks_pills)
        self.fields = {
            "what": Field(self.tr("What is it?"), TextField("", hint=self.tr("teddy bear brown red bow"))),
            "where": Field(self.tr("Where"), TextField(""), note=self.tr("room or place")),
            "exactly": Field(self.tr("Exactly"), TextField("", hint=self.tr("under the bed"))),
            "found_by": Field(self.tr("Found by"), TextField("")),
            "witness": Field(
                self.tr("Counted with"), TextField("", hint=self.tr("a second person")),
                hint=self.tr("Money and jewellery are counted by two."),
            ),
            "colour": Field(self.tr("Colour"), TextField("")),
            "brand": Field(self.tr("Brand"), TextField("", hint=self.tr("none seen"))),
            "serial": Field(self.tr("Serial or engraving"), TextField("", hint=self.tr("none"))),
            "mark": Field(
                self.tr("Hidden mark, for proof of ownership"), self.mark,
                note=self.tr("never printed, never shown in lists"),
            ),
        }  # fmt: skip

    def _place(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        first = row(spacing=12)
        first.addWidget(self.fields["what"], 5, top)
        first.addWidget(Field(self.tr("Kind"), self.category_pick), 3, top)
        self._body.addLayout(first)
        self._body.addWidget(self.kinds)
        self._body.addLayout(self._where_and_when())
        self.band_room = column()
        self._body.addLayout(self.band_room)
        looks = row(spacing=12)
        for name in ("colour", "brand", "serial"):
            looks.addWidget(self.fields[name], 1)
        self._body.addLayout(looks)
        for part in (self.fields["witness"], self.fields["mark"], self.marks_field):
            self._body.addWidget(part)

    def _where_and_when(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(12))
        when = QWidget()
        when.setObjectName("clear")
        line: QHBoxLayout = row(when, spacing=6)
        line.addWidget(self.day, 3)
        line.addWidget(self.clock, 2)
        self.fields["when"] = Field(self.tr("When"), when)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.fields["where"], 0, 0, top)
        grid.addWidget(self.fields["exactly"], 0, 1, top)
        grid.addWidget(self.fields["when"], 1, 0, top)
        grid.addWidget(self.fields["found_by"], 1, 1, top)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _listen(self) -> None:
        for name in TEXTS:
            self.text(name).textEdited.connect(lambda _: self.edited.emit())
        self.mark.textEdited.connect(lambda _: self.edited.emit())
        self.text("what").textEdited.connect(self._on_what_edited)
        self.text("where").textEdited.connect(lambda _: self.spot_changed.emit())
        for box in (self.day, self.clock):
            box.editingFinished.connect(self.spot_changed)
        self.kinds.changed.connect(self._on_kinds_changed)
        self.category_pick.picked.connect(self._on_category_picked)
        self.marks_pills.changed.connect(self._on_marks_changed)

    # ------------------------------------------------------------------ the kind

    def _on_what_edited(self, text: str) -> None:
        if not self._chosen:
            self._guess(text)

    def _guess(self, text: str) -> None:
        category, marks = guessed(text)
        if category != self.category or not self.kinds.current():
            self.category_pick.choose(category)
            self.marks_pills.choose(*marks)
            self._show_kind()
            self.kind_changed.emit()

    def _on_kinds_changed(self) -> None:
        self._choose(self.kinds.current())

    def _on_category_picked(self, code: object) -> None:
        self._choose(str(code))

    def _choose(self, code: str) -> None:
        self._chosen = True
        self.category_pick.choose(code)
        self.marks_pills.choose(*marks_of(code))
        self._show_kind()
        self.kind_changed.emit()
        self.edited.emit()

    def _on_marks_changed(self) -> None:
        self._chosen = True
        self._show_kind()
        self.kind_changed.emit()
        self.edited.emit()

    def _show_kind(self) -> None:
        """The frequent kinds as pills, and the chosen one among them."""
        code = self.category
        shown = list(dict.fromkeys([*_FREQUENT, code]))
        self.kinds.clear()
        for each in shown:
            self.kinds.add(each, words.category(each), icon=words.category_icon(each))
        self.kinds.choose(code)
        found = not self.fields["found_by"].isHidden()
        self.fields["witness"].setVisible(found and needs_witness(code, self.marks))
