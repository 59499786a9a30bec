"""One card of a batch: its words, its language, its style, seen as it prints."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.domain.batches import BatchCard
from app.domain.cards import LANGUAGES, CardText, Style
from app.domain.ids import new_id
from app.errors import AppError
from app.services import batches
from app.ui import messages, tasks
from app.ui.dialogs.sheet import Sheet
from app.ui.keys import cap
from app.ui.pages.card_batch import drawing
from app.ui.pages.card_batch.drawing import Look, order_of
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.fields import Field, LongText, Pick, TextField
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import Flow, row
from app.ui.widgets.notes import InlineNote
from app.ui.widgets.pdf_preview import PdfPreview
from app.words.cards import style_name
from app.words.people import LANGUAGE_NAMES

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy

_WAIT_MS = 150


class EditSheet(Sheet):
    """`edited()` when the words are kept."""

    edited = Signal()

    def __init__(self, courtesy: Courtesy, page: QWidget, card: BatchCard, look: Look) -> None:
        super().__init__(courtesy, page, width=620)
        self._card, self._look, self._turn = card, look, 0
        self.body.addWidget(Label(card.name or self.tr("Card"), "heading"))
        self.note = InlineNote()
        self.body.addWidget(self.note)
        self.preview = PdfPreview(courtesy.worker, self.tr("The card as it will print"))
        self.preview.setFixedHeight(theme.px(250))
        self.body.addWidget(self.preview)
        self._build_fields(card)
        self.keep = KeyButton(self.tr("Keep"), icon="check", kind="primary", cap=cap("primary"))
        leave = KeyButton(self.tr("Not now"), kind="ghost", cap=cap("close"))
        self.body.addWidget(Flow(self.keep, leave, across=8))
        self.keep.clicked.connect(self.primary)
        leave.clicked.connect(self.close_sheet)
        self._wait = QTimer(self, interval=_WAIT_MS, singleShot=True)
        self._wait.timeout.connect(self._draw)
        for field in (self.dear, self.closing, self.sign):
            field.textEdited.connect(self._wait.start)
        self.text.textChanged.connect(self._wait.start)
        for pick in (self.language, self.style_pick):
            pick.picked.connect(lambda _: self._wait.start())
        self._draw()
        self.text.setFocus()

    def primary(self) -> None:
        """Ctrl+Enter."""
        tasks.start(self, self._save(), on_error=self._on_failed)

    def words(self) -> CardText:
        """The words as they stand."""
        return CardText(self.dear.text(), self.text.text(), self.closing.text(), self.sign.text())

    def _build_fields(self, card: BatchCard) -> None:
        self.dear, self.closing = TextField(self.tr("Dear")), TextField(self.tr("Closing"))
        self.text, self.sign = LongText(self.tr("Text"), lines=4), TextField(self.tr("From"))
        self.language = Pick(self.tr("Language"), [(code, LANGUAGE_NAMES[code]) for code in LANGUAGES])
        self.style_pick = Pick(self.tr("Style"), [(style, style_name(style)) for style in Style])
        for field, text in (
            (self.dear, card.text.greeting), (self.closing, card.text.closing), (self.sign, card.text.sign),
        ):  # fmt: skip
            field.setText(text)
        self.text.setPlainText(card.text.body)
        self.language.choose(card.language)
        self.style_pick.choose(card.style)
        for left, right in (
            (Field(self.tr("Dear"), self.dear), Field(self.tr("Language"), self.language)),
            (Field(self.tr("Text"), self.text), None),
            (Field(self.tr("Closing"), self.closing), Field(self.tr("From"), self.sign)),
        ):  # fmt: skip
            line = row(spacing=12)
            line.addWidget(left, 3)
            if right is not None:
                line.addWidget(right, 2)
            self.body.addLayout(line)
        self.body.addWidget(Field(self.tr("Style"), self.style_pick))

    def _edited(self) -> BatchCard:
        return replace(
            self._card, text=self.words(), language=str(self.language.key()),
            style=str(self.style_pick.key()),
        )  # fmt: skip

    def _draw(self) -> None:
        self._turn += 1
        tasks.start(self, self._drawn(self._turn))

    async def _drawn(self, turn: int) -> None:
        file = await self.courtesy.worker.work(drawing.draw_card, order_of(self._edited(), self._look))
        if turn != self._turn:
            return  # newer words overtook these
        self.preview.show_pdf(file.pdf)
        if file.missing:
            letters = " ".join(file.missing)
            self.note.say(self.tr("This hand cannot write: {letters}").format(letters=letters), tone="warn")
        elif file.overset:
            self.note.say(self.tr("Too much text for the card: please shorten it."), tone="warn")
        else:
            self.note.say("")

    async def _save(self) -> None:
        card = self._edited()
        _, changes = await self.courtesy.worker.db(
            batches.edit, self.courtesy.desk(), command_id=new_id(), card_key=card.id, text=card.text,
            style=card.style, language=card.language,
        )  # fmt: skip
        self.courtesy.bus.changed.emit(changes, self)
        self.edited.emit()
        self.close_sheet()

    def _on_failed(self, error: AppError) -> None:
        self.note.say(messages.sentence(error), tone="warn")
