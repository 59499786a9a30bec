"""The cards page: every card that was made, newest first, with the very file that was printed."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from app.domain import vocabulary
from app.domain.changes import Changes
from app.domain.made_cards import CardRow
from app.services import cards
from app.ui import tasks
from app.ui.courtesy import Courtesy
from app.ui.page import Page
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card, PageHeader, Well
from app.ui.widgets.fold_cover import FoldCover
from app.ui.widgets.layouts import column, row
from app.ui.widgets.notes import EmptyState
from app.ui.widgets.pdf_preview import PdfPreview
from app.ui.widgets.record_list import RecordList
from app.ui.widgets.record_row import RecordRow, RecordRowDelegate
from app.words import figures

_PAGE = 50


class CardsPage(Page):
    """Enter opens a card to print it again."""

    section: ClassVar[str] = "cards"

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(courtesy, parent)
        self._build()

    def concerns(self, changes: Changes) -> bool:
        """Cards, and the names on them."""
        return changes.touch("card", "guest")

    def reload(self) -> None:
        """Fetch the newest."""
        tasks.start(self, self._load())

    def panes(self) -> list[QWidget]:
        """The list, then the picture."""
        return [self.list, self.preview]

    def _build(self) -> None:
        body = column(self, margins=(24, 16, 24, 16), spacing=12)
        self._build_header()
        body.addWidget(self.header)
        self.columns = QWidget()
        self.columns.setObjectName("clear")
        line = row(self.columns, spacing=16)
        left = Card(margins=(0, 8, 0, 8))
        self.list = RecordList(
            RecordRowDelegate(self.courtesy.discreet, right_width=160), self.tr("Cards that were made")
        )
        left.body.addWidget(self.list)
        right = Well(margins=12)
        self.preview = PdfPreview(self.courtesy.worker, self.tr("The card as it was printed"))
        self.again = KeyButton(self.tr("Open and print again"), icon="printer")
        right.body.addWidget(self.again)
        right.body.addWidget(self.preview, 1)
        FoldCover(
            self.preview,
            self.courtesy.discreet,
            ground="sunken",
            words=self.tr("Hold Space to see the card."),
        )
        line.addWidget(left, 5)
        line.addWidget(right, 4)
        body.addWidget(self.columns, 1)
        self._build_empty()
        body.addWidget(self.empty, 1)
        self.list.chosen.connect(self._on_list_chosen)
        self.list.opened.connect(self._open)
        self.list.wants_more.connect(self._on_list_wants_more)
        self.again.clicked.connect(lambda: self._open(self.list.current()))

    def _build_header(self) -> None:
        self.header = PageHeader(self.tr("Cards"))
        new = KeyButton(self.tr("Write a card"), icon="note-pencil", cap="F9")
        new.clicked.connect(lambda: self.courtesy.navigator.go("card"))
        many = KeyButton(self.tr("Many at once"), icon="stack")
        many.clicked.connect(lambda: self.courtesy.navigator.go("card_batch"))
        envelopes = KeyButton(self.tr("Envelopes and labels"), icon="envelope-open")
        envelopes.clicked.connect(self._on_envelopes_clicked)
        self.header.add_right(envelopes)
        self.header.add_right(many)
        self.header.add_right(new)

    def _build_empty(self) -> None:
        text = self.tr("A card hangs on a gesture and in the guest’s story.")
        self.empty = EmptyState(self.tr("No card was made yet"), text)
        write = KeyButton(self.tr("Write a card"), icon="note-pencil")
        write.clicked.connect(lambda: self.courtesy.navigator.go("card"))
        self.empty.add_button(write)
        together = KeyButton(self.tr("Many at once"), icon="stack")
        together.clicked.connect(lambda: self.courtesy.navigator.go("card_batch"))
        self.empty.add_button(together)
        self.empty.hide()

    def _on_envelopes_clicked(self) -> None:
        """Beginning with whom the chosen card is for."""
        record: RecordRow | None = self.list.current()
        guest_id = record.record.guest_id if record is not None else None
        self.courtesy.navigator.go("envelopes", **({"guest_id": guest_id} if guest_id else {}))

    async def _load(self) -> None:
        found = await self.courtesy.worker.db(cards.made, self.courtesy.desk(), limit=_PAGE)
        self.empty.setVisible(not found)
        self.columns.setVisible(bool(found))
        self.list.set_rows([self._row(card) for card in found], more=len(found) == _PAGE)
        if self.list.current() is None:
            self.list.choose_first()
        self.list.setFocus()

    def _on_list_wants_more(self) -> None:
        tasks.start(self, self._load_more())

    async def _load_more(self) -> None:
        last = self.list.rows()[-1]
        before = last.key if isinstance(last, RecordRow) else None
        found = await self.courtesy.worker.db(cards.made, self.courtesy.desk(), before=before, limit=_PAGE)
        self.list.add_rows([self._row(card) for card in found], more=len(found) == _PAGE)

    def _on_list_chosen(self, record: RecordRow | None) -> None:
        if record is not None:
            tasks.start(self, self._show(record.key))

    async def _show(self, card_id: str) -> None:
        pdf = await self.courtesy.worker.db(cards.document, self.courtesy.desk(), card_id=card_id)
        current: RecordRow | None = self.list.current()
        if current is not None and current.key == card_id:
            self.preview.show_pdf(pdf)

    def _open(self, record: RecordRow | None) -> None:
        if record is not None:
            self.courtesy.navigator.go("card", card_id=record.key)

    def _row(self, card: CardRow) -> RecordRow:
        place, desk = self.courtesy.desk().place, self.courtesy.desk()
        today = place.local(desk.now).date()
        occasion = vocabulary.word("occasions", card.occasion, figures.language()) if card.occasion else ""
        if card.copies:
            state = self.tr("%n copy(ies) printed", "", card.copies)
        else:
            state = self.tr("not printed")
        return RecordRow(
            key=card.id, title=card.guest_name or card.greeting or " ".join(card.body.split()),
            name=card.guest_name, icon="envelope-open",
            sub="  ·  ".join(filter(None, [occasion, card.gesture_what, card.made_by])),
            right=figures.when(card.made_at, place, today), state=state, record=card,
            folded_title=self.tr("A card"), fold_sign=True, fold_sub=True,
            spoken=", ".join([figures.when(card.made_at, place, today), state]),
        )  # fmt: skip
