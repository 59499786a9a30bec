"""The words of a card: why, in which language, to whom, what, from whom, in which style."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain import vocabulary
from app.domain.cards import LANGUAGES, CardFacts, CardText, Length, Manner, Occasion, signature, suggest
from app.domain.made_cards import CardDesk, CardRow, parted
from app.ui.pages.card.style_tiles import StyleTiles
from app.ui.widgets.card import Card
from app.ui.widgets.fields import Field, LongText, Pick, TextField
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import column, row, scrolled
from app.ui.widgets.notes import InlineNote
from app.ui.widgets.segments import Pills
from app.words import figures
from app.words.cards import length_name, manner_name
from app.words.people import LANGUAGE_NAMES

if TYPE_CHECKING:
    from app.background import Worker

ABOUT = 260  # letters that look well on a card
_OFFERED = (
    Occasion.THANKS, Occasion.BIRTHDAY, Occasion.ANNIVERSARY, Occasion.WELCOME, Occasion.WELCOME_BACK,
    Occasion.APOLOGY, Occasion.GET_WELL, Occasion.FOUND_ITEM, Occasion.JUST_BECAUSE,
)  # fmt: skip


class CardForm(Card):
    """`changed()` when the card looks different now, `style_changed()` included."""

    changed = Signal()

    def __init__(self, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(margins=(0, 0, 0, 0), parent=parent)
        self._desk: CardDesk | None = None
        self._facts = CardFacts()
        self._suggested: CardText | None = None
        self._filling = False
        self._inner = inner = QWidget()
        body = column(inner, margins=16, spacing=10)
        self.error = InlineNote(tone="warn")
        body.addWidget(self.error)
        self._build(body, worker)
        body.addStretch(1)
        self.area = scrolled(inner)
        self.body.addWidget(self.area)
        self._connect()

    def begin(self, desk: CardDesk, facts: CardFacts, occasion: str, languages: tuple[str, ...]) -> None:
        """Start a card to this guest with suggested words."""
        self._desk, self._facts, self._suggested = desk, facts, None
        self._filling = True
        self.occasions.choose(occasion if occasion in tuple(Occasion) else Occasion.THANKS)
        spoken = next((code for code in (*desk.languages, *languages) if code in LANGUAGES), "en")
        self.language.choose(spoken)
        for field in (self.dear, self.closing, self.sign):
            field.clear()
        self.text.setPlainText("")
        self.suggest()
        if desk.card_text:
            self._write(parted(desk.card_text, self.sign.text()))
        self._filling = False
        self._count()

    def show_kept(self, row_: CardRow) -> None:
        """A card as it was made."""
        self._filling = True
        self.occasions.choose(row_.occasion)
        self.language.choose(row_.language)
        self.styles.choose(row_.style)
        self._write(CardText(row_.greeting, row_.body, row_.closing, row_.sign))
        self._filling = False
        self._count()

    def restore(self, draft: dict[str, object]) -> None:
        """What was typed before."""
        self._filling = True
        self.occasions.choose(str(draft.get("occasion", "")))
        self.language.choose(draft.get("language"))
        self.styles.choose(str(draft.get("style", "botanical")))
        words = (str(draft.get(name, "")) for name in ("greeting", "body", "closing", "sign"))
        self._write(CardText(*words))
        self._filling = False
        self._count()

    def kept(self) -> dict[str, object]:
        """What is typed, as a draft keeps it."""
        words = self.words()
        return {
            "occasion": self.occasions.current(), "language": self.language.key(),
            "style": self.styles.current(), "greeting": words.greeting, "body": words.body,
            "closing": words.closing, "sign": words.sign,
        }  # fmt: skip

    def words(self) -> CardText:
        """The words as they stand."""
        return CardText(self.dear.text(), self.text.text(), self.closing.text(), self.sign.text())

    def set_editable(self, editable: bool) -> None:
        """A card that was made is not changed; another one is written instead."""
        self._inner.setEnabled(editable)

    def suggest(self) -> None:
        """Words to start from; what a person wrote themselves is left alone, field by field."""
        if self._desk is None or self.occasions.current() not in tuple(Occasion):
            return
        new = suggest(
            self.occasions.current(), str(self.language.key()), self._desk.addressee, self._facts,
            manner=str(self.manner.key()), length=str(self.length.key()),
        )  # fmt: skip
        new = CardText(new.greeting, new.body, new.closing, new.sign or signature(self._facts))
        now, old = self.words(), self._suggested
        parts = []
        for name in ("greeting", "body", "closing", "sign"):
            mine = getattr(now, name)
            untouched = not mine or (old is not None and mine == getattr(old, name))
            parts.append(getattr(new, name) if untouched else mine)
        self._suggested = new
        self._write(CardText(*parts))

    def _write(self, words: CardText) -> None:
        self.text.setPlainText(words.body)
        lines = ((self.dear, words.greeting), (self.closing, words.closing), (self.sign, words.sign))
        for field, text in lines:
            field.setText(text)
            field.setCursorPosition(0)

    def _build(self, body: QVBoxLayout, worker: Worker) -> None:
        language = figures.language()
        self.occasions = Pills(name=self.tr("Occasion"))
        for code in _OFFERED:
            self.occasions.add(code, vocabulary.word("occasions", code, language))
        self.length = Pick(self.tr("Text to start from"), [(each, length_name(each)) for each in Length])
        self.language = Pick(self.tr("Language"), [(code, LANGUAGE_NAMES[code]) for code in LANGUAGES])
        self.manner = Pick(self.tr("Greeting"), [(each, manner_name(each)) for each in Manner])
        self.manner.choose(Manner.WARM)
        self.dear, self.closing = TextField(self.tr("Dear")), TextField(self.tr("Closing"))
        self.text, self.sign = LongText(self.tr("Text"), lines=5), TextField(self.tr("From"))
        self.styles = StyleTiles(worker)
        self._text_field = Field(self.tr("Text"), self.text)
        add = body.addWidget
        add(Label(self.tr("Occasion"), "caption_strong", "text2"))
        add(self.occasions)
        add(
            _pair(
                Field(self.tr("Text to start from"), self.length), Field(self.tr("Language"), self.language)
            )
        )
        add(_pair(Field(self.tr("Dear"), self.dear), Field(self.tr("Greeting"), self.manner)))
        add(self._text_field)
        add(_pair(Field(self.tr("Closing"), self.closing), Field(self.tr("From"), self.sign)))
        add(Label(self.tr("Hand and paper"), "caption_strong", "text2"))
        add(self.styles)

    def _connect(self) -> None:
        self.occasions.changed.connect(self._on_start_changed)
        for pick in (self.length, self.language, self.manner):
            pick.picked.connect(self._on_start_changed)
        for field in (self.dear, self.closing, self.sign):
            field.textEdited.connect(self._on_words_changed)
        self.text.textChanged.connect(self._on_words_changed)
        self.styles.changed.connect(self._on_words_changed)

    def _on_start_changed(self, *_: object) -> None:
        self._filling = True
        self.suggest()
        self._filling = False
        self._on_words_changed()

    def _on_words_changed(self, *_: object) -> None:
        if not self._filling:
            self._count()
            self.changed.emit()

    def _count(self) -> None:
        note = self.tr("{count} of about {most}").format(count=len(self.text.text()), most=ABOUT)
        self._text_field.set_note(note)


def _pair(left: QWidget, right: QWidget) -> QWidget:
    box = QWidget()
    box.setObjectName("clear")
    line = row(box, spacing=12)
    line.addWidget(left, 3)
    line.addWidget(right, 2)
    return box
