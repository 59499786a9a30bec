"""The fields of the card form, from the occasion down to the paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.domain import vocabulary
from app.domain.card_texts import HouseText
from app.domain.cards import LANGUAGES, USUAL_HAND, Format, Length, Manner, Occasion, Style
from app.ui.pages.card.tiles import HandTiles, StyleTiles
from app.ui.theme.theme import theme
from app.ui.widgets.fields import Field, Pick, TextField
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import row
from app.ui.widgets.spelled_text import SpelledText
from app.words import figures
from app.words.cards import format_name, length_name, manner_name, writing_name
from app.words.people import LANGUAGE_NAMES

if TYPE_CHECKING:
    from app.background import Worker

_OFFERED = (
    Occasion.THANKS, Occasion.BIRTHDAY, Occasion.ANNIVERSARY, Occasion.WELCOME, Occasion.WELCOME_BACK,
    Occasion.APOLOGY, Occasion.GET_WELL, Occasion.FOUND_ITEM, Occasion.JUST_BECAUSE, Occasion.NOTE,
    Occasion.GIFT_TAG, Occasion.TABLE_CARD, Occasion.TREASURE,
)  # fmt: skip
_ROOMY = 280
_WRITINGS = ("pen", "guides", "lines")


class OccasionPick(Pick):
    """Why the card is written; `changed()` after a person chose."""

    changed = Signal()

    def __init__(self, name: str, choices: list[tuple[object, str]]) -> None:
        super().__init__(name, choices)
        self.picked.connect(self.changed)

    def current(self) -> str:
        """The chosen occasion."""
        return str(self.key() or "")


class CardFields(QObject):
    """Builds the fields into a column; says what each may choose from."""

    def __init__(self, worker: Worker, body: QVBoxLayout) -> None:
        super().__init__()
        self.house_texts: tuple[HouseText, ...] = ()
        self._make_words(worker)
        self._make_look(worker)
        self._lay_words(body)
        self._lay_look(body)

    def hand_of_style(self) -> str:
        """The hand that goes with the chosen paper, until a person chooses another."""
        return USUAL_HAND[Style(self.styles.current())].value

    def offer_texts(self, occasion: str, language: str) -> None:
        """The program's texts to start from, then the house's own for this occasion and language."""
        own = [
            (text.id, text.name)
            for text in self.house_texts
            if (text.occasion, text.language) == (occasion, language)
        ]
        built_in: list[tuple[object, str]] = [(each, length_name(each)) for each in Length]
        self.length.set_choices(built_in + list[tuple[object, str]](own))

    def offer_forms(self, forms: tuple[str, ...]) -> None:
        """The forms a name can be called in; where there is one only, nothing is asked."""
        self.called.set_choices([(form, form) for form in forms])
        self._called_field.setVisible(len(forms) > 1 and bool(forms[0]))

    def chosen_text(self) -> HouseText | None:
        """The house's own text that is chosen, None for one of the program's."""
        return next((text for text in self.house_texts if text.id == self.length.key()), None)

    def _make_words(self, worker: Worker) -> None:
        language = figures.language()
        kinds = [(code.value, vocabulary.word("occasions", code, language)) for code in _OFFERED]
        self.occasions = OccasionPick(self.tr("Occasion"), list[tuple[object, str]](kinds))
        self.length = Pick(self.tr("Text to start from"), [(each, length_name(each)) for each in Length])
        self.language = Pick(self.tr("Language"), [(code, LANGUAGE_NAMES[code]) for code in LANGUAGES])
        self.manner = Pick(self.tr("Greeting"), [(each, manner_name(each)) for each in Manner])
        self.manner.choose(Manner.WARM)
        self.called = Pick(self.tr("Name in greeting"))
        self.dear, self.closing = TextField(self.tr("Dear")), TextField(self.tr("Closing"))
        self.text = SpelledText(worker, self.tr("Text"), lines=5)
        self.sign = TextField(self.tr("From"))

    def _make_look(self, worker: Worker) -> None:
        self.hands = HandTiles(worker, self.tr("Hand"))
        self.styles = StyleTiles(worker, self.tr("Paper"))
        self.paper = Pick(self.tr("Size"), [(each.value, format_name(each)) for each in Format])
        self.writing = Pick(self.tr("Who writes"), [(each, writing_name(each)) for each in _WRITINGS])

    def _lay_words(self, body: QVBoxLayout) -> None:
        self.text_field = Field(self.tr("Text"), self.text)
        self._called_field = Field(self.tr("Name in greeting"), self.called)
        self._called_field.hide()
        add = body.addWidget
        add(_Pair(Field(self.tr("Occasion"), self.occasions), Field(self.tr("Language"), self.language)))
        start = Field(self.tr("Text to start from"), self.length)
        add(_Pair(start, Field(self.tr("Greeting"), self.manner)))
        add(_Pair(Field(self.tr("Dear"), self.dear), self._called_field))
        add(self.text_field)
        add(Field(self.tr("Closing"), self.closing))
        add(Field(self.tr("From"), self.sign))  # a name and the house's: half a line would cut them

    def _lay_look(self, body: QVBoxLayout) -> None:
        add = body.addWidget
        add(Label(self.tr("Hand"), "caption_strong", "text2"))
        add(self.hands)
        add(Label(self.tr("Paper"), "caption_strong", "text2"))
        add(self.styles)
        add(Field(self.tr("Size"), self.paper))
        add(Field(self.tr("Who writes"), self.writing))


class _Pair(QWidget):
    """Two fields beside each other; the rows line up, whatever labels and choices ask for."""

    def __init__(self, left: QWidget, right: QWidget) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._line = row(self, spacing=12)
        for side in (left, right):
            side.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            self._line.addWidget(side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The left one has more to say, as long as the right one's label has room."""
        super().resizeEvent(event)
        roomy = self.width() >= theme.px(_ROOMY)
        self._line.setStretch(0, 3 if roomy else 1)
        self._line.setStretch(1, 2 if roomy else 1)
