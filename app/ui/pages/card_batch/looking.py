"""The contact sheet with what is beside it: filters, words and looks for all, printer, the chosen card."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain import vocabulary
from app.domain.batches import MIXED, TO_PRINT, BatchCard, BatchRow, Source, State, to_come
from app.domain.card_texts import HouseText
from app.domain.cards import OWN_HAND, Format, Length, Occasion, Style
from app.ui.pages.card_batch.contact_sheet import HEIGHT, WIDTH, ContactSheet
from app.ui.pages.card_batch.drawing import Look
from app.ui.pages.card_batch.hand_pick import HandPick
from app.ui.pages.card_batch.side import ChosenCard, PrintCard, ProgressCard, is_begun
from app.ui.pages.card_batch.thumbs import Thumbs
from app.ui.theme.theme import theme
from app.ui.widgets.card import Card
from app.ui.widgets.fields import Pick
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import Flow, column, row, scrolled
from app.ui.widgets.notes import InlineNote
from app.ui.widgets.segments import Segments
from app.words import figures
from app.words.cards import format_name, length_name, style_name

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy

_SIDE, _NARROW_SIDE = 324, 264
_TO_LOOK_AT = (State.MEND, State.STOPPED)


class Looking(QWidget):
    """`edit_wanted(card)`, `toggled(cards)`, `dressed(looks)` with what all cards look like now."""

    edit_wanted = Signal(object)
    toggled = Signal(list)
    dressed = Signal(dict)
    _told = Signal(int)  # from the thread that draws

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: tuple[BatchCard, ...] = ()
        self._texts: tuple[HouseText, ...] = ()
        self._look = Look("", "")
        self._total, self._is_saving = 0, False
        # Drawn finer than an ordinary screen needs, so that a sharp one stays sharp.
        self.thumbs = Thumbs(courtesy.worker, theme.px(1.5 * WIDTH), theme.px(1.5 * HEIGHT), self)
        line = row(self, spacing=16)
        line.addWidget(self._left(), 1)
        self._area = scrolled(self._right())
        line.addWidget(self._area)
        self.set_roomy(True)
        self._told.connect(self.show_done)
        self.sheet.chosen.connect(self.chosen_card.show_card)
        self.sheet.many.connect(self._on_sheet_many)
        self.sheet.edit_wanted.connect(self._on_edit_wanted)
        self.sheet.toggled.connect(self.toggled)
        self.which.changed.connect(lambda _: self._show_filtered())
        self.chosen_card.edit_pressed.connect(lambda: self._on_edit_wanted(self.sheet.current()))
        self.chosen_card.toggle_pressed.connect(lambda: self.toggled.emit(self.sheet.selected()))
        for pick in (self.length, self.occasion, self.style_pick, self.hand_pick, self.paper_pick):
            pick.picked.connect(lambda _: self._on_pick_picked())

    def show_batch(self, batch: BatchRow, cards: tuple[BatchCard, ...], look: Look) -> None:
        """Show a batch; the chosen card stays chosen."""
        self._offer(batch, look)
        for pick, key in (
            (self.length, batch.length), (self.occasion, batch.occasion), (self.style_pick, batch.style),
        ):  # fmt: skip
            pick.choose(key)
            pick.setVisible(batch.source != Source.LIST)
        self.hand_pick.choose(batch.hand)
        self.paper_pick.choose(batch.paper)
        # What is still to print; once everything is out, what the batch was begun with.
        papers = dict.fromkeys(card.paper for card in cards if card.state in TO_PRINT) or {batch.paper: None}
        self.panel.show_papers(tuple(papers))
        self.panel.offer_signature(bool(look.case.signature))
        left = len(to_come(cards))
        self.panel.show_count(left, again=is_begun(batch) and batch.to_print > 0)
        self.panel.setVisible(left > 0 and self.progress.isHidden())
        self.show_states(cards, look, None)

    def offer_texts(self, texts: tuple[HouseText, ...]) -> None:
        """The house's own texts, also those that are not in use any more."""
        self._texts = texts

    def show_states(self, cards: tuple[BatchCard, ...], look: Look, done: int | None) -> None:
        """The states of all cards; `done` more came out."""
        self._cards, self._look = cards, look
        if done:
            self._done += done
            self.show_done(self._done)
        self._show_filtered()

    def begin(self, total: int, *, saving: bool = False, passes: int = 1) -> None:
        """Printing or saving begins; each card counts once, however many `passes` it takes."""
        self._total, self._is_saving, self._done = total, saving, 0
        self._passes = passes
        self.panel.hide()
        self.progress.show()
        self.show_done(0)

    def show_done(self, done: int) -> None:
        """So many are done, in all passes."""
        self.progress.show_progress(done // self._passes, self._total, saving=self._is_saving)

    def tell_from(self, before: int) -> Callable[[int], None]:
        """What a drawing thread may call with its count; drawing passes over the cards more than once."""
        return lambda number: self._told.emit(min(self._total * self._passes, before + number))

    def end(self) -> None:
        """It is over, one way or the other."""
        self.progress.hide()
        self.panel.show()

    def set_roomy(self, roomy: bool) -> None:
        """How wide the side is."""
        self._area.setFixedWidth(theme.px(_SIDE if roomy else _NARROW_SIDE))

    def _left(self) -> QWidget:
        card = Card(margins=(16, 12, 12, 10), spacing=10)
        self.length = Pick(self._name_text(), [(each, length_name(each)) for each in Length])
        words: list[tuple[object, str]] = [
            (each, vocabulary.word("occasions", each, figures.language())) for each in Occasion
        ]
        self.occasion = Pick(self.tr("Occasion"), words)
        styles: list[tuple[object, str]] = [(MIXED, self.tr("Styles mixed"))]
        styles += [(style, style_name(style)) for style in Style]
        self.style_pick = Pick(self.tr("Style"), styles)
        which = [("all", self.tr("All")), ("look", self.tr("To look at")), ("out", self.tr("Left out"))]
        self.hand_pick = HandPick(self.tr("Hand"))
        self.paper_pick = Pick(self.tr("Size"), [(each.value, format_name(each)) for each in Format])
        self.which = Segments(which, name=self.tr("Which cards"))
        picks = (self.occasion, self.length, self.style_pick, self.hand_pick, self.paper_pick)
        card.body.addWidget(Flow(*picks, self.which, across=8))
        self.sheet = ContactSheet(self.thumbs, self.tr("Cards of this batch"))
        card.body.addWidget(self.sheet, 1)
        hint = self.tr("Enter edits one, Space leaves one out, Ctrl+A chooses all.")
        card.body.addWidget(Label(hint, "caption", "text2", wrap=True))
        return card

    def _right(self) -> QWidget:
        inner = QWidget()
        side = column(inner, spacing=12)
        self.note = InlineNote()
        self.panel, self.progress, self.chosen_card = PrintCard(), ProgressCard(), ChosenCard()
        for widget in (self.note, self.panel, self.progress, self.chosen_card):
            side.addWidget(widget)
        side.addStretch(1)
        self._done, self._passes = 0, 1
        return inner

    def _offer(self, batch: BatchRow, look: Look) -> None:
        """What the texts and the hands are chosen from, for this occasion and this person."""
        offered: list[tuple[object, str]] = [(each.value, length_name(each)) for each in Length]
        names: set[str] = set()
        for text in sorted(self._texts, key=lambda text: text.id != batch.length):
            is_offered = text.is_active or text.id == batch.length
            if is_offered and text.occasion == batch.occasion and text.name.casefold() not in names:
                names.add(text.name.casefold())
                offered.append((text.id, text.name))
        self.length.set_choices(offered)
        self.hand_pick.offer(own=bool(look.case.hand) or batch.hand == OWN_HAND)

    def _name_text(self) -> str:
        return self.tr("Text to start from")

    def _show_filtered(self) -> None:
        which = self.which.current()
        shown = [
            card
            for card in self._cards
            if which == "all"
            or (which == "look" and card.state in _TO_LOOK_AT)
            or (which == "out" and card.state is State.LEFT_OUT)
        ]
        self.sheet.show_cards(shown, self._look)

    def _on_sheet_many(self, count: int) -> None:
        if count > 1:
            self.chosen_card.show_many(count)
        else:
            self.chosen_card.show_card(self.sheet.current())

    def _on_edit_wanted(self, card: BatchCard | None) -> None:
        if card is not None:
            self.edit_wanted.emit(card)

    def _on_pick_picked(self) -> None:
        occasion, length = str(self.occasion.key() or ""), str(self.length.key())
        theirs = {text.id: text.occasion for text in self._texts}
        if theirs.get(length, occasion) != occasion:  # the house's text is for another occasion
            length = Length.WARM.value
        self.dressed.emit({
            "style": str(self.style_pick.key()), "occasion": occasion, "length": length,
            "hand": str(self.hand_pick.key() or ""), "paper": str(self.paper_pick.key()),
        })  # fmt: skip
