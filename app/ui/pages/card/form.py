"""The words of a card: why, in which language, to whom, what, from whom, in which hand, on which paper."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from app.domain.card_texts import HouseText
from app.domain.cards import (
    LANGUAGES,
    USUAL_FORMAT,
    USUAL_STYLE,
    CardFacts,
    CardText,
    Format,
    Occasion,
    Style,
    called_forms,
    signature,
)
from app.domain.made_cards import CardDesk, CardRow, parted, without
from app.ui.pages.card.fields import CardFields
from app.ui.pages.card.history import History
from app.ui.pages.card.starting import start_words
from app.ui.widgets.card import Card
from app.ui.widgets.layouts import column, scrolled
from app.ui.widgets.notes import InlineNote

if TYPE_CHECKING:
    from app.background import Worker

ABOUT = 260  # letters that look well on a card
_PARTS = ("greeting", "body", "closing", "sign")


class CardForm(Card):
    """`changed()` when the card looks different now; `paper_changed(size)` when it needs another sheet."""

    changed = Signal()
    paper_changed = Signal(str)

    def __init__(self, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(margins=(0, 0, 0, 0), parent=parent)
        self._desk: CardDesk | None = None
        self._facts = CardFacts()
        self._suggested: CardText | None = None
        self._filling = False
        self.hand_is_chosen = False  # by the person; until then it goes with the paper
        self.history = History(self)
        self._inner = inner = QWidget()
        body = column(inner, margins=16, spacing=10)
        self.error = InlineNote(tone="warn")
        body.addWidget(self.error)
        self.fields = fields = CardFields(worker, body)
        self.occasions, self.length, self.language = fields.occasions, fields.length, fields.language
        self.manner, self.called, self.dear = fields.manner, fields.called, fields.dear
        self.text, self.closing, self.sign = fields.text, fields.closing, fields.sign
        self.hands, self.styles, self.paper = fields.hands, fields.styles, fields.paper
        self.writing = fields.writing
        body.addStretch(1)
        self.area = scrolled(inner)
        self.body.addWidget(self.area)
        self._connect()

    # ------------------------------------------------------------------ filling

    def begin(self, desk: CardDesk, facts: CardFacts, occasion: str, languages: tuple[str, ...]) -> None:
        """Start a card to this guest with suggested words."""
        self._desk, self._facts, self._suggested = desk, facts, None
        self._filling, self.hand_is_chosen = True, False
        known = occasion in tuple(Occasion)
        self.occasions.choose(occasion if known else Occasion.THANKS)
        spoken = next((code for code in (*desk.languages, *languages) if code in LANGUAGES), "en")
        self.language.choose(spoken)
        for field in (self.dear, self.closing, self.sign):
            field.clear()
        self.text.setPlainText("")
        self.writing.choose("pen")
        self._take_usual_paper()
        self._offer_texts()
        self.suggest()
        if desk.card_text:
            self._write(parted(desk.card_text, self.sign.text()))
        self._settle()
        self.history.begin(self.kept())

    def offer_house(self, texts: tuple[HouseText, ...], own_hand: bytes) -> None:
        """The house's own texts, and the person's own hand."""
        self.fields.house_texts = texts
        self.hands.offer_own(own_hand)
        self._offer_texts()

    def show_kept(self, row_: CardRow) -> None:
        """A card as it was made."""
        self._filling = True
        self.fields.offer_forms(())  # of whom a card was begun for before
        self.occasions.choose(row_.occasion)
        self.language.choose(row_.language)
        self.styles.choose(row_.style)
        self.hands.choose(row_.hand or self.fields.hand_of_style())
        self.paper.choose(row_.paper)
        self.paper_changed.emit(row_.paper)
        self.writing.choose(row_.writing)
        self._write(CardText(row_.greeting, row_.body, row_.closing, row_.sign))
        self._settle()
        self.history.begin(self.kept())

    def restore(self, draft: dict[str, object], *, typing: bool = False) -> None:
        """What was typed before, or one step of undo: `typing` leaves the cursor where it changed."""
        self._filling = True
        self.occasions.choose(str(draft.get("occasion", "")))
        self.language.choose(draft.get("language"))
        self.styles.choose(str(draft.get("style", "botanical")))
        self.hands.choose(str(draft.get("hand") or self.fields.hand_of_style()))
        self.hand_is_chosen = self.hands.current() != self.fields.hand_of_style()
        self.paper.choose(draft.get("paper", "A6"))
        self.paper_changed.emit(str(self.paper.key()))
        self.writing.choose(draft.get("writing", "pen"))
        self._write(CardText(*(str(draft.get(name, "")) for name in _PARTS)), typing=typing)
        self._settle()

    def write_like(self, row_: CardRow) -> None:
        """Go on from a card that was made; a draft that stood here is one step back."""
        self.restore(asdict(row_))
        self.history.note(self.kept())

    def kept(self) -> dict[str, object]:
        """What is typed, as a draft keeps it."""
        words = self.words()
        return {
            "occasion": self.occasions.current(), "language": self.language.key(),
            "style": self.styles.current(), "hand": self.hands.current(), "paper": self.paper.key(),
            "writing": self.writing.key(), "greeting": words.greeting, "body": words.body,
            "closing": words.closing, "sign": words.sign,
        }  # fmt: skip

    def words(self) -> CardText:
        """The words as they stand."""
        return CardText(self.dear.text(), self.text.text(), self.closing.text(), self.sign.text())

    def set_editable(self, editable: bool) -> None:
        """A card that was made is not changed; another one is written instead."""
        self._inner.setEnabled(editable)

    def take_out(self, letters: tuple[str, ...]) -> None:
        """Leave out letters that no hand can write, and the gaps they would leave."""
        self._filling = True
        self._write(without(self.words(), letters), typing=True)
        self._settle()
        self._on_words_changed()

    def suggest(self) -> None:
        """Words to start from; what a person wrote themselves is left alone, field by field."""
        if self._desk is None or self.occasions.current() not in tuple(Occasion):
            return
        self.fields.offer_forms(called_forms(self._desk.addressee, str(self.language.key())))
        new = start_words(self.fields, self._desk, self._facts)
        new = CardText(new.greeting, new.body, new.closing, new.sign or signature(self._facts))
        now, old = self.words(), self._suggested
        parts = []
        for name in _PARTS:
            mine = getattr(now, name)
            untouched = not mine or (old is not None and mine == getattr(old, name))
            parts.append(getattr(new, name) if untouched else mine)
        self._suggested = new
        self._write(CardText(*parts))

    # ------------------------------------------------------------------ undo

    def undo(self) -> bool:
        """One step back; False when there is none."""
        return self._go(self.history.undo())

    def redo(self) -> bool:
        """One step forward; False when there is none."""
        return self._go(self.history.redo())

    def _go(self, state: dict[str, object] | None) -> bool:
        if state is None:
            return False
        self.restore(state, typing=True)
        self.changed.emit()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Z in a text takes back the form's last step, not that one field's."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.matches(QKeySequence.StandardKey.Undo):
                return self.undo() or True
            if event.matches(QKeySequence.StandardKey.Redo):
                return self.redo() or True
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """The same on tiles and choices, as long as there is a step to take back."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            wants_undo = event.matches(QKeySequence.StandardKey.Undo) and self.history.can_undo
            if wants_undo or (event.matches(QKeySequence.StandardKey.Redo) and self.history.can_redo):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What tiles and choices leave to the form."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo()
        else:
            super().keyPressEvent(event)

    # ------------------------------------------------------------------ within

    def _write(self, words: CardText, *, typing: bool = False) -> None:
        if self.text.text() != words.body:
            (self.text.change_to if typing else self.text.setPlainText)(words.body)
        lines = ((self.dear, words.greeting), (self.closing, words.closing), (self.sign, words.sign))
        for field, text in lines:
            if field.text() != text:
                field.setText(text)
                field.setCursorPosition(0)

    def _connect(self) -> None:
        self.occasions.changed.connect(self._on_occasion_changed)
        self.language.picked.connect(self._on_language_picked)
        for pick in (self.length, self.manner, self.called):
            pick.picked.connect(self._on_start_changed)
        self.paper.picked.connect(lambda paper: self.paper_changed.emit(str(paper)))
        for pick in (self.paper, self.writing):
            pick.picked.connect(self._on_words_changed)
        for field in (self.dear, self.closing, self.sign):
            field.textEdited.connect(self._on_words_changed)
            field.installEventFilter(self)
        self.text.installEventFilter(self)
        self.text.textChanged.connect(self._on_words_changed)
        self.styles.changed.connect(self._on_style_changed)
        self.hands.changed.connect(self._on_hand_changed)

    def _on_occasion_changed(self) -> None:
        self._take_usual_paper()
        self._offer_texts()
        self._on_start_changed()

    def _on_language_picked(self, _: object) -> None:
        self._offer_texts()
        self._on_start_changed()

    def _on_style_changed(self) -> None:
        self._take_usual_hand()
        self._on_words_changed()

    def _on_hand_changed(self) -> None:
        self.hand_is_chosen = True
        self._on_words_changed()

    def _take_usual_hand(self) -> None:
        if not self.hand_is_chosen:
            self.hands.choose(self.fields.hand_of_style())

    def _on_start_changed(self, *_: object) -> None:
        self._filling = True
        self.suggest()
        self._settle()
        self._on_words_changed()

    def _on_words_changed(self, *_: object) -> None:
        if not self._filling:
            self._count()
            self.history.note(self.kept())
            self.changed.emit()

    def _take_usual_paper(self) -> None:
        """What the occasion is usually written on."""
        occasion = self.occasions.current()
        if occasion not in tuple(Occasion):
            return
        self.styles.choose(USUAL_STYLE.get(Occasion(occasion), Style.BOTANICAL))
        self._take_usual_hand()
        self.paper.choose(USUAL_FORMAT.get(Occasion(occasion), Format.A6).value)
        self.paper_changed.emit(str(self.paper.key()))

    def _offer_texts(self) -> None:
        self.fields.offer_texts(self.occasions.current(), str(self.language.key()))

    def _settle(self) -> None:
        """The fields are filled: from now on each change is the person's."""
        self._filling = False
        self.text.set_language(str(self.language.key()))
        self._count()

    def _count(self) -> None:
        note = self.tr("{count} of about {most}").format(count=len(self.text.text()), most=ABOUT)
        self.fields.text_field.set_note(note)
