"""The fields of the set-up form, in reading order."""

from __future__ import annotations

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from app.domain.pins import check_pin
from app.errors import BadInput
from app.services import places
from app.ui import language, messages
from app.ui.first_start import choices
from app.ui.first_start.wish import Wish
from app.ui.widgets.card import Card, HLine
from app.ui.widgets.fields import DigitsField, Field, Pick, TextField, TimeField
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import Flow, column, row
from app.ui.widgets.segments import Pills
from app.ui.widgets.switch import Tick
from app.words.people import LANGUAGE_NAMES


class SetupFields(Card):
    """`changed` on every change. `errors()` says what is missing; nothing is red before a field was left."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=24, spacing=12, parent=parent)
        self.name = TextField(self.tr("Name on cards and letters"), hint=self.tr("Hotel Aurora"))
        self.kind = Pills(name=self.tr("What kind of place is it?"))
        self.kind.add("hotel", self.tr("Hotel"), icon="bed")
        self.kind.add("shop", self.tr("Shop"), icon="storefront")
        self.currency = Pick(self.tr("Currency"), choices.currencies())
        self.time_zone = Pick(self.tr("Time zone"), choices.time_zones())
        self.day_ends = TimeField(self.tr("The business day ends at"), QTime(3, 0))
        self.languages = {code: Tick(name) for code, name in LANGUAGE_NAMES.items()}
        self.language = Pick(self.tr("Language of the screens"), list(LANGUAGE_NAMES.items()))
        self.manager_name = TextField(self.tr("Name"), hint=self.tr("First name and surname"))
        self.pin = DigitsField(self.tr("PIN, six digits"), most=6, hidden=True)
        self.again = DigitsField(self.tr("PIN again"), most=6, hidden=True)
        self._left: set[str] = set()
        self._build()
        self._listen()

    def wish(self) -> Wish:
        """What is typed now; the recovery code is not this card's."""
        return Wish(
            name=self.name.text(),
            kind=self.kind.current() or "hotel",
            currency=str(self.currency.key()),
            time_zone=str(self.time_zone.key()),
            day_ends=self.day_ends.time().toString("HH:mm"),
            languages=tuple(code for code, box in self.languages.items() if box.isChecked()),
            language=str(self.language.key()),
            manager_name=self.manager_name.text(),
            pin=self.pin.text(),
        )

    def fill(self, wish: Wish) -> None:
        """Show a draft, or what this computer suggests."""
        self.name.setText(wish.name)
        self.kind.choose(wish.kind)
        self.currency.choose(wish.currency)
        self.time_zone.choose(wish.time_zone)
        self.day_ends.setTime(QTime.fromString(wish.day_ends, "HH:mm"))
        for code, box in self.languages.items():
            box.setChecked(code in wish.languages)
        self.language.choose(wish.language)
        self.manager_name.setText(wish.manager_name)

    def errors(self) -> dict[str, str]:
        """By field what stands in the way, in words."""
        found: dict[str, str] = {}
        checks = {
            "name": lambda: places.checked_name(self.name.text()),
            "languages": lambda: places.checked_languages(self.wish().languages),
            "manager_name": lambda: places.checked_name(self.manager_name.text()),
            "pin": lambda: check_pin(self.pin.text(), demo=False),
            "again": self._check_again,
        }
        for field, check in checks.items():
            try:
                check()
            except BadInput as error:
                found[field] = messages.sentence(error)
        return found

    def show_errors(self, *, all_of_them: bool = False) -> None:
        """Under the fields that were left, or under all."""
        if all_of_them:
            self._left |= set(self._fields)
        found = self.errors()
        for key, field in self._fields.items():
            field.set_error(found.get(key, "") if key in self._left else "")

    def show_refusal(self, field: str, sentence: str) -> bool:
        """What the service said about a field; False when it is about none of these."""
        if field not in self._fields:
            return False
        self._fields[field].set_error(sentence)
        self._fields[field].field.setFocus()
        return True

    def focus_first_error(self) -> None:
        """Put the keyboard where something is missing."""
        for key in self.errors():
            self._fields[key].field.setFocus()
            return

    def _check_again(self) -> None:
        if self.again.text() != self.pin.text() or not self.again.text():
            raise BadInput("pin_differs", field="again")

    def _build(self) -> None:
        languages = Flow(*self.languages.values(), across=20, down=8)
        self._fields = {
            "name": Field(self.tr("Name on cards and letters"), self.name),
            "languages": Field(self.tr("Languages your guests are written to in"), languages),
            "manager_name": Field(self.tr("Name"), self.manager_name),
            "pin": Field(self.tr("PIN, six digits"), self.pin, note=self.tr("not a date, not 123456")),
            "again": Field(self.tr("PIN again"), self.again),
        }
        self.body.addWidget(Label(self.tr("Your place"), "title"))
        self.body.addWidget(self._fields["name"])
        self.body.addWidget(Field(self.tr("What kind of place is it?"), self.kind))
        self.money_line = self._line(
            Field(self.tr("Currency"), self.currency),
            Field(self.tr("Time zone"), self.time_zone),
            Field(self.tr("The business day ends at"), self.day_ends, note=self.tr("night audit")),
        )
        self.body.addLayout(self.money_line)
        screens = Field(
            self.tr("Language of the screens"), self.language, note=self.tr("each person may change it")
        )
        self.language_line = self._line(self._fields["languages"], screens, first=2)
        self.body.addLayout(self.language_line)
        self.body.addWidget(HLine())
        head = Flow(
            Label(self.tr("The first manager"), "title"),
            Label(self.tr("Adds the others, sets limits, can do everything."), "body", "text2"),
            across=14,
        )
        self.body.addWidget(head)
        self.manager_line = self._line(*(self._fields[key] for key in ("manager_name", "pin", "again")))
        self.body.addLayout(self.manager_line)

    def _line(self, *fields: Field, first: int = 1) -> QHBoxLayout:
        """Fields beside each other; the first takes `first` parts of the room, the others one each."""
        line = row(spacing=16)
        for field in fields:
            side = column()
            side.addWidget(field)
            side.addStretch(1)
            line.addLayout(side, first if field is fields[0] else 1)
        return line

    def fold(self, narrow: bool) -> None:
        """Fields stand below each other when there is little room."""
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        for line in (self.money_line, self.language_line, self.manager_line):
            line.setDirection(way)

    def _listen(self) -> None:
        for text in (self.name, self.manager_name, self.pin, self.again):
            text.textEdited.connect(self._on_changed)
        for key, field in (("name", self.name), ("manager_name", self.manager_name), ("pin", self.pin)):
            field.left.connect(lambda key=key: self._on_left(key))
        self.again.left.connect(lambda: self._on_left("again"))
        self.kind.changed.connect(self._on_changed)
        for pick in (self.currency, self.time_zone, self.language):
            pick.picked.connect(self._on_changed)
        self.day_ends.timeChanged.connect(self._on_changed)
        for box in self.languages.values():
            box.clicked.connect(lambda: self._on_left("languages"))

    def _on_left(self, key: str) -> None:
        """A field is checked when it is left with something in it."""
        text = {
            "name": self.name,
            "manager_name": self.manager_name,
            "pin": self.pin,
            "again": self.again,
        }.get(key)
        if text is None or text.text():
            self._left.add(key)
        self._on_changed()

    def _on_changed(self, *_: object) -> None:
        self.show_errors()
        self.changed.emit()


def suggested() -> Wish:
    """What this computer makes likely."""
    spoken = language.current()
    return Wish(
        currency=choices.likely_currency(),
        time_zone=choices.likely_time_zone(),
        languages=tuple(dict.fromkeys((spoken, "en"))),
        language=spoken,
    )
