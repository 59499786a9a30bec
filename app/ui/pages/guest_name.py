"""The parts of a guest's name, folded away until somebody asks for them: most names need none of it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain import cards
from app.domain.guests import GuestDetails
from app.domain.names import PARTS, Parts, culture_of, heading, told_apart
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.fields import Field, TextField
from app.ui.widgets.language_pick import LanguagePick
from app.ui.widgets.layouts import column, row
from app.words import languages


class NameParts(QWidget):
    """`edited()` when a person changed a part; `recomposed(name)` when the line above has to follow the
    parts."""

    edited = Signal()
    recomposed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._name = ""
        self._is_mended = False  # parts that somebody set apart stay until the name itself is typed anew
        self._languages: tuple[str, ...] = ()
        self._greetings: dict[str, str] = {}
        self._texts = {
            "given_name": TextField(self.tr("Given name")),
            "middle_name": TextField(self.tr("Middle name or patronymic")),
            "family_prefix": TextField(self.tr("Particle"), hint="van der, de, bin"),
            "family_name": TextField(self.tr("Family name")),
            "second_family_name": TextField(self.tr("Second family name")),
            "generation": TextField(self.tr("After the name"), hint="Jr, III"),
        }
        self._culture = LanguagePick(
            self.tr("Written the way of"), self.tr("as its letters and language tell"), none_key=""
        )
        self._greets = (TextField(self.tr("First line of cards")), TextField(self.tr("First line of cards")))
        self.more = KeyButton("", kind="ghost", low=True)
        self._body = QWidget()
        self._build()
        self._connect()
        self._unfold(False)

    # ------------------------------------------------------------------ what stands in it

    def values(self) -> dict[str, Any]:
        """The fields of `GuestDetails` that stand here."""
        return {
            **{name: field.text() for name, field in self._texts.items()},
            "name_locale": str(self._culture.key() or ""), "greetings": self._all_greetings(),
        }  # fmt: skip

    def show_details(self, details: GuestDetails) -> None:
        """Fill in; what is more than a given and a family name is unfolded."""
        with QSignalBlocker(self):
            for name, field in self._texts.items():
                field.setText(getattr(details, name))
            self._culture.choose(details.name_locale)
            self._greetings = dict(details.greetings)
            self._languages, self._name = details.languages, details.name
            self._show_greeting()
            self._is_mended = bool(details.given_name or details.family_name)
            if not self._is_mended:
                self._tell_apart()
        plain = ("given_name", "family_name")
        more = any(field.text() for name, field in self._texts.items() if name not in plain)
        self._unfold(bool(more or details.name_locale or details.greetings))

    def show_draft(self, draft: dict[str, Any]) -> None:
        """Put back what was typed."""
        for name, field in self._texts.items():
            field.setText(str(draft.get(name, "")))
        self._culture.choose(str(draft.get("name_locale", "")))
        self._greetings = dict(draft.get("greetings", {}))
        self._show_greeting()

    def follow(self, name: str) -> None:
        """The line above was typed: tell it apart anew."""
        self._name, self._is_mended = name, False
        self._tell_apart()

    def speak(self, languages: tuple[str, ...]) -> None:
        """Other languages were chosen: cards are written in the first one, and names follow its custom."""
        self._greetings = self._all_greetings()
        self._languages = languages
        self._show_greeting()
        if not self._is_mended:
            self._tell_apart()

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        labels = {
            "given_name": self.tr("Given name"), "middle_name": self.tr("Middle name or patronymic"),
            "family_prefix": self.tr("Particle"), "family_name": self.tr("Family name"),
            "second_family_name": self.tr("Second family name"), "generation": self.tr("After the name"),
        }  # fmt: skip
        grid = QGridLayout(self._body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.px(10))
        for at, (name, text) in enumerate(labels.items()):
            grid.addWidget(Field(text, self._texts[name]), at // 2, at % 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Field(self.tr("Written the way of"), self._culture), 3, 0, 1, 2)
        hint = self.tr("Empty: as the card suggests it.")
        self._greet_fields = tuple(
            Field(self.tr("First line of cards"), field, hint=hint) for field in self._greets
        )
        for at, field in enumerate(self._greet_fields, 4):
            grid.addWidget(field, at, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self._body.setObjectName("clear")
        body, line = column(self, spacing=8), row()
        line.addWidget(self.more)
        line.addStretch(1)
        body.addLayout(line)
        body.addWidget(self._body)

    def _connect(self) -> None:
        self.more.clicked.connect(lambda: self._unfold(self._body.isHidden()))
        for field in self._texts.values():
            field.textEdited.connect(self._on_part_edited)
        for field in self._greets:
            field.textEdited.connect(self.edited)
        self._culture.picked.connect(self._on_culture_picked)

    def _unfold(self, is_open: bool) -> None:
        self._body.setVisible(is_open)
        text = self.tr("Less about the name") if is_open else self.tr("More about the name")
        self.more.set_text(text, "caret-up" if is_open else "caret-down")

    # ------------------------------------------------------------------ name and parts

    def _locale(self) -> str:
        return culture_of(self._name, self._languages, str(self._culture.key() or ""))

    def _tell_apart(self) -> None:
        parts = told_apart(self._name, self._locale()) if self._name.strip() else Parts()
        for name, part in PARTS.items():
            self._texts[name].setText(getattr(parts, part))

    def _on_part_edited(self) -> None:
        parts = Parts(**{part: self._texts[name].text().strip() for name, part in PARTS.items()})
        self._name, self._is_mended = heading(parts, self._locale()), True
        self.recomposed.emit(self._name)
        self.edited.emit()

    def _on_culture_picked(self) -> None:
        self._is_mended = False
        self._tell_apart()
        self.edited.emit()

    # ------------------------------------------------------------------ the card's first line

    def _card_languages(self) -> tuple[str, ...]:
        """The languages of this guest that cards are written in, English where there is none."""
        spoken = [code for code in self._languages if code in cards.LANGUAGES]
        return tuple(dict.fromkeys(spoken))[: len(self._greets)] or ("en",)

    def _all_greetings(self) -> dict[str, str]:
        typed = zip(self._card_languages(), self._greets, strict=False)
        return {**self._greetings, **{code: field.text() for code, field in typed}}

    def _show_greeting(self) -> None:
        spoken = self._card_languages()
        for at, (field, place) in enumerate(zip(self._greets, self._greet_fields, strict=True)):
            code = spoken[at] if at < len(spoken) else ""
            place.setVisible(bool(code))
            place.set_note(languages.native(code) if len(spoken) > 1 else "")
            field.setText(self._greetings.get(code, ""))
