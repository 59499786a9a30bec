"""The fields of a guest, as a form: what is typed is never lost, nothing jumps."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from app.domain.guests import GuestDetails
from app.errors import BadInput
from app.ui.pages.guest_name import NameParts
from app.ui.theme.theme import theme
from app.ui.widgets.card import Card
from app.ui.widgets.fields import DigitsField, Field, Pick, TextField
from app.ui.widgets.language_pick import LanguagePick
from app.ui.widgets.layouts import column, row
from app.ui.widgets.switch import Switch
from app.words import figures

_TWO = 640


class DayParts(QWidget):
    """A day in parts, so that the year may stay empty; without a note for it, no year is asked."""

    edited = Signal()

    def __init__(self, name: str, *, year_note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self.setAccessibleName(name)
        self._day = DigitsField(self.tr("Day"), most=2)
        self._day.setPlaceholderText(self.tr("day"))
        months = [(month, QLocale().standaloneMonthName(month)) for month in range(1, 13)]
        self._month = Pick(self.tr("Month"), [(None, self.tr("month")), *months])
        self._year = DigitsField(self.tr("Year"), most=4)
        self._year.setPlaceholderText(year_note)
        line = row(self, spacing=8)
        line.addWidget(self._day, 1)
        line.addWidget(self._month, 2)
        line.addWidget(self._year, 1)
        self._year.setVisible(bool(year_note))
        self._day.textEdited.connect(self.edited)
        self._year.textEdited.connect(self.edited)
        self._month.picked.connect(self.edited)

    def parts(self) -> tuple[int | None, int | None, int | None]:
        """Year, month and day as far as they were given."""
        month = self._month.key()
        return (
            _number(self._year.text()),
            month if isinstance(month, int) else None,
            _number(self._day.text()),
        )

    def show_parts(self, year: int | None, month: int | None, day: int | None) -> None:
        """Fill in."""
        self._day.setText(str(day or ""))
        self._month.choose(month)
        self._year.setText(str(year or ""))

    def setFocus(self) -> None:  # type: ignore[override]
        """The day first."""
        self._day.setFocus()


class GuestFields(QWidget):
    """`edited()` after a person changed anything; `left()` when one of the telling fields was left."""

    edited = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._said_as: dict[str, str] = {}
        self._kept = GuestDetails(name="–")
        self._more_languages: tuple[str, ...] = ()
        self._texts = {
            "name": TextField(self.tr("Name"), hint=self.tr("Łucja Żółkiewska")),
            "preferred_name": TextField(self.tr("Called"), hint=self.tr("Pani Łucja")),
            "said_as": TextField(self.tr("How it is said"), hint=self.tr("WOO-tsya zhoow-KYEF-ska")),
            "title": TextField(self.tr("Title")),
            "native_name": TextField(self.tr("In its own letters"), hint=self.tr("Уладзімір Кавальчук")),
            "phone": TextField(self.tr("Telephone"), hint="+48 601 234 567"),
            "mobile": TextField(self.tr("Mobile")),
            "email": TextField(self.tr("E-mail"), hint="name@example.com"),
            "street": TextField(self.tr("Street")),
            "postal_code": TextField(self.tr("Postal code")),
            "city": TextField(self.tr("City")),
            "region": TextField(self.tr("Region")),
            "country": TextField(self.tr("Country")),
            "nationality": TextField(self.tr("Nationality")),
            "company": TextField(self.tr("Company")),
        }
        self._first = LanguagePick(self.tr("First language"), self.tr("not known"))
        self._second = LanguagePick(self.tr("Also speaks"), "–")
        self._birthday = DayParts(self.tr("Birthday"), year_note=self.tr("year, if told"))
        self._wedding = DayParts(self.tr("Wedding day"), year_note=self.tr("year"))
        self._vip = Switch(self.tr("VIP"))
        self.parts = NameParts()
        self._fields: dict[str, Field] = {}
        self._build()
        self._connect()

    def details(self) -> GuestDetails:
        """What stands in the form. Raises `BadInput` for a wedding day that is no day."""
        typed: dict[str, Any] = {
            name: field.text() for name, field in self._texts.items() if name != "said_as"
        }
        said = {**self._said_as, figures.language(): self._texts["said_as"].text()}
        year, month, day = self._birthday.parts()
        return replace(
            self._kept, **typed, **self.parts.values(), said_as=said, languages=self._languages(),
            birth_year=year, birth_month=month, birth_day=day, wedding_on=self._wedding_day(),
            is_vip=self._vip.isChecked(),
        )  # fmt: skip

    def _languages(self) -> tuple[str, ...]:
        chosen = [self._first.key(), self._second.key(), *self._more_languages]
        return tuple(dict.fromkeys(str(code) for code in chosen if code))

    def show_details(self, details: GuestDetails) -> None:
        """Fill the form."""
        with QSignalBlocker(self):
            self._kept = details
            self._said_as = dict(details.said_as)
            for name, field in self._texts.items():
                if name != "said_as":
                    field.setText(getattr(details, name))
            self._texts["said_as"].setText(details.said_as.get(figures.language(), ""))
            first, second, *_ = (*details.languages, None, None)
            self._more_languages = details.languages[2:]
            self._first.choose(first)
            self._second.choose(second)
            self._birthday.show_parts(details.birth_year, details.birth_month, details.birth_day)
            wedding = details.wedding_on
            parts = (wedding.year, wedding.month, wedding.day) if wedding else (None, None, None)
            self._wedding.show_parts(*parts)
            self._vip.setChecked(details.is_vip)
        self.parts.show_details(details)
        self.clear_errors()

    def draft(self) -> dict[str, Any]:
        """Everything typed, as JSON types, also what could not be saved yet."""
        return {
            **{name: field.text() for name, field in self._texts.items()},
            "languages": [self._first.key(), self._second.key()],
            "birthday": list(self._birthday.parts()), "wedding": list(self._wedding.parts()),
            "is_vip": self._vip.isChecked(), "parts": self.parts.values(),
        }  # fmt: skip

    def show_draft(self, draft: dict[str, Any]) -> None:
        """Put what was typed back."""
        with QSignalBlocker(self):
            for name, field in self._texts.items():
                field.setText(str(draft.get(name, "")))
            first, second = draft.get("languages", (None, None))
            self._first.choose(first)
            self._second.choose(second)
            self._birthday.show_parts(*draft.get("birthday", (None, None, None)))
            self._wedding.show_parts(*draft.get("wedding", (None, None, None)))
            self._vip.setChecked(bool(draft.get("is_vip")))
            self.parts.speak(self._languages())
            self.parts.follow(self._texts["name"].text())
            self.parts.show_draft(draft.get("parts", self.parts.values()))

    def telling(self) -> dict[str, Any]:
        """What a guest may be recognised by."""
        _, month, day = self._birthday.parts()
        return {
            "name": self._texts["name"].text(), "phone": self._texts["phone"].text(),
            "email": self._texts["email"].text(),
            "birthday": (month, day) if month is not None and day is not None else None,
        }  # fmt: skip

    def show_error(self, field: str, sentence: str) -> bool:
        """Say it under the field; False when there is no such field here."""
        place = self._fields.get(field)
        if place is None:
            return False
        place.set_error(sentence)
        place.field.setFocus()
        return True

    def clear_errors(self) -> None:
        """All is well."""
        for place in self._fields.values():
            place.set_error("")

    def begin(self) -> None:
        """The cursor where one starts to type."""
        self._texts["name"].setFocus()

    def _wedding_day(self) -> date | None:
        year, month, day = self._wedding.parts()
        if year is None and month is None and day is None:
            return None
        try:
            return date(year or 0, month or 0, day or 0)
        except ValueError as error:
            raise BadInput("guest_wedding", field="wedding") from error

    def _build(self) -> None:
        labels = {
            "name": self.tr("Name"), "preferred_name": self.tr("Wants to be called"),
            "said_as": self.tr("How it is said"), "title": self.tr("Title"),
            "native_name": self.tr("In its own letters"), "phone": self.tr("Telephone"),
            "email": self.tr("E-mail"), "company": self.tr("Company"), "mobile": self.tr("Mobile"),
            "street": self.tr("Street"), "postal_code": self.tr("Postal code"), "city": self.tr("City"),
            "region": self.tr("Region"), "country": self.tr("Country"), "nationality": self.tr("Nationality"),
        }  # fmt: skip
        for name, text in labels.items():
            self._fields[name] = Field(text, self._texts[name])
        self._fields["birthday"] = Field(self.tr("Birthday"), self._birthday)
        self._fields["wedding"] = Field(self.tr("Wedding day"), self._wedding)
        first = Field(self.tr("First language"), self._first, hint=self.tr("Cards are written in it."))
        second = Field(self.tr("Also speaks"), self._second)
        left, right = Card(spacing=12), Card(spacing=12)
        left.body.addWidget(self._fields["name"])
        left.body.addWidget(self.parts)
        for part in ("preferred_name", "said_as", "native_name", "title"):
            left.body.addWidget(self._fields[part])
        left.body.addWidget(self._vip)
        left.body.addStretch(1)
        right.body.addLayout(self._beside("phone", "mobile"))
        right.body.addWidget(self._fields["email"])
        languages = row(spacing=8)
        languages.addWidget(first, 1, Qt.AlignmentFlag.AlignTop)
        languages.addWidget(second, 1, Qt.AlignmentFlag.AlignTop)
        right.body.addLayout(languages)
        for part in ("birthday", "wedding", "street"):
            right.body.addWidget(self._fields[part])
        for pair in (("postal_code", "city"), ("region", "country"), ("nationality", "company")):
            right.body.addLayout(self._beside(*pair))
        right.body.addStretch(1)
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.px(16))
        self._cards = (left, right)
        column(self).addLayout(self._grid)
        self._arrange(two=True)

    def _beside(self, *names: str) -> QHBoxLayout:
        line = row(spacing=8)
        for name in names:
            line.addWidget(self._fields[name], 1, Qt.AlignmentFlag.AlignTop)
        return line

    def _connect(self) -> None:
        for name, field in self._texts.items():
            field.textEdited.connect(self.edited)
            field.textEdited.connect(lambda _, name=name: self._fields[name].set_error(""))
            if name in ("name", "phone", "email"):
                field.left.connect(self.left)
        self._texts["name"].textEdited.connect(self.parts.follow)
        self.parts.recomposed.connect(self._texts["name"].setText)
        self.parts.edited.connect(self.edited)
        for pick in (self._first, self._second):
            pick.picked.connect(lambda: self.parts.speak(self._languages()))
            pick.picked.connect(self.edited)
        for day, name in ((self._birthday, "birthday"), (self._wedding, "wedding")):
            day.edited.connect(self.edited)
            day.edited.connect(lambda name=name: self._fields[name].set_error(""))
        self._vip.clicked.connect(self.edited)

    def resizeEvent(self, event: Any) -> None:
        """Two cards side by side where there is room."""
        super().resizeEvent(event)
        self._arrange(two=self.width() >= theme.px(_TWO))

    def _arrange(self, *, two: bool) -> None:
        left, right = self._cards
        for card in self._cards:
            self._grid.removeWidget(card)
        self._grid.addWidget(left, 0, 0)
        self._grid.addWidget(right, 0 if two else 1, 1 if two else 0)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if two else 0)


def _number(text: str) -> int | None:
    return int(text) if text.isdecimal() else None
