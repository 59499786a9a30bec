"""One card of a batch: its words, its language, its hand, paper and size, seen as it prints."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.batches import BatchCard
from app.domain.cards import LANGUAGES, OWN_HAND, CardText, Format, Style
from app.domain.ids import new_id
from app.domain.made_cards import without
from app.errors import AppError
from app.services import batches
from app.ui import messages, tasks
from app.ui.dialogs.sheet import Sheet
from app.ui.keys import cap
from app.ui.pages.card.trouble import TroubleNote
from app.ui.pages.card_batch import drawing
from app.ui.pages.card_batch.drawing import Look, order_of
from app.ui.pages.card_batch.hand_pick import HandPick
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.fields import Field, Pick, TextField
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import Flow, column, row
from app.ui.widgets.notes import InlineNote
from app.ui.widgets.pdf_preview import PdfPreview
from app.ui.widgets.spelled_text import SpelledText
from app.words.cards import format_name, style_name
from app.words.people import LANGUAGE_NAMES

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy

_WAIT_MS = 150
_WIDE, _PREVIEW = 920, 320


class EditSheet(Sheet):
    """`edited()` when the words are kept."""

    edited = Signal()

    def __init__(self, courtesy: Courtesy, page: QWidget, card: BatchCard, look: Look) -> None:
        super().__init__(courtesy, page, width=_WIDE)
        self._card, self._look, self._turn = card, look, 0
        self.body.addWidget(Label(card.name or self.tr("Card"), "heading"))
        self.note = InlineNote()
        self.trouble = TroubleNote()
        for note in (self.note, self.trouble):
            self.body.addWidget(note)
        self._make_fields(card)
        line = row(spacing=20)
        line.addLayout(self._words_column(), 5)
        line.addLayout(self._looks_column(), 6)
        self.body.addLayout(line)
        self.keep = KeyButton(self.tr("Keep"), icon="check", kind="primary", cap=cap("primary"))
        leave = KeyButton(self.tr("Not now"), kind="ghost", cap=cap("close"))
        self.body.addWidget(Flow(self.keep, leave, across=8))
        self._wait = QTimer(self, interval=_WAIT_MS, singleShot=True)
        self._wait.timeout.connect(self._draw)
        self._connect(leave)
        self._draw()
        self.text.setFocus()

    def primary(self) -> None:
        """Ctrl+Enter."""
        tasks.start(self, self._save(), on_error=self._on_failed)

    def words(self) -> CardText:
        """The words as they stand."""
        return CardText(self.dear.text(), self.text.text(), self.closing.text(), self.sign.text())

    def _make_fields(self, card: BatchCard) -> None:
        self.dear, self.closing = TextField(self.tr("Dear")), TextField(self.tr("Closing"))
        self.text = SpelledText(self.courtesy.worker, self.tr("Text"), lines=6)
        self.sign = TextField(self.tr("From"))
        self.language = Pick(self.tr("Language"), [(code, LANGUAGE_NAMES[code]) for code in LANGUAGES])
        self.style_pick = Pick(self.tr("Paper"), [(style, style_name(style)) for style in Style])
        self.hand_pick = HandPick(self.tr("Hand"))
        self.hand_pick.offer(own=bool(self._look.case.hand) or card.hand == OWN_HAND)
        self.paper_pick = Pick(self.tr("Size"), [(each.value, format_name(each)) for each in Format])
        self._write(card.text)
        for pick, key in (
            (self.language, card.language), (self.style_pick, card.style), (self.hand_pick, card.hand),
            (self.paper_pick, card.paper),
        ):  # fmt: skip
            pick.choose(key)
        self.text.set_language(card.language)

    def _words_column(self) -> QVBoxLayout:
        side = column(spacing=10)
        for field in (
            Field(self.tr("Language"), self.language), Field(self.tr("Dear"), self.dear),
            Field(self.tr("Text"), self.text), Field(self.tr("Closing"), self.closing),
            Field(self.tr("From"), self.sign),
        ):  # fmt: skip
            side.addWidget(field)
        side.addStretch(1)
        return side

    def _looks_column(self) -> QVBoxLayout:
        side = column(spacing=10)
        self.preview = PdfPreview(self.courtesy.worker, self.tr("The card as it will print"))
        self.preview.setMinimumHeight(theme.px(_PREVIEW))
        side.addWidget(self.preview, 1)
        side.addWidget(Field(self.tr("Hand"), self.hand_pick))
        line = row(spacing=12)
        line.addWidget(Field(self.tr("Paper"), self.style_pick), 1)
        line.addWidget(Field(self.tr("Size"), self.paper_pick), 1)
        side.addLayout(line)
        return side

    def _connect(self, leave: KeyButton) -> None:
        self.keep.clicked.connect(self.primary)
        leave.clicked.connect(self.close_sheet)
        self.trouble.take_out.connect(self._on_trouble_take_out)
        for field in (self.dear, self.closing, self.sign):
            field.textEdited.connect(self._wait.start)
        self.text.textChanged.connect(self._wait.start)
        for pick in (self.language, self.style_pick, self.hand_pick, self.paper_pick):
            pick.picked.connect(lambda _: self._wait.start())
        self.language.picked.connect(lambda code: self.text.set_language(str(code)))

    def _write(self, words: CardText) -> None:
        for field, text in (
            (self.dear, words.greeting), (self.closing, words.closing), (self.sign, words.sign),
        ):  # fmt: skip
            field.setText(text)
            field.setCursorPosition(0)
        self.text.setPlainText(words.body)

    def _on_trouble_take_out(self, letters: tuple[str, ...]) -> None:
        self._write(without(self.words(), letters))
        self._wait.start()

    def _edited(self) -> BatchCard:
        return replace(
            self._card, text=self.words(), language=str(self.language.key()),
            style=str(self.style_pick.key()), hand=str(self.hand_pick.key() or ""),
            paper=str(self.paper_pick.key()),
        )  # fmt: skip

    def _draw(self) -> None:
        self._turn += 1
        tasks.start(self, self._drawn(self._turn))

    async def _drawn(self, turn: int) -> None:
        file = await self.courtesy.worker.work(drawing.draw_card, order_of(self._edited(), self._look))
        if turn != self._turn:
            return  # newer words overtook these
        inside = 1 if file.pages > 1 and self.paper_pick.key() == Format.FOLDED else 0
        self.preview.show_pdf(file.pdf, inside)
        self.trouble.show_file(file)

    async def _save(self) -> None:
        card = self._edited()
        _, changes = await self.courtesy.worker.db(
            batches.edit, self.courtesy.desk(), command_id=new_id(), card_key=card.id, text=card.text,
            style=card.style, language=card.language, hand=card.hand, paper=card.paper,
        )  # fmt: skip
        self.courtesy.bus.changed.emit(changes, self)
        self.edited.emit()
        self.close_sheet()

    def _on_failed(self, error: AppError) -> None:
        self.note.say(messages.sentence(error), tone="warn")
