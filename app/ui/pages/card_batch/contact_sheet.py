"""The contact sheet: every card as a small picture, with its name and how far it is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.domain.batches import BatchCard, State
from app.ui.pages.card_batch.drawing import Look, order_of
from app.ui.pages.card_batch.thumbs import Thumbs
from app.ui.theme.painting import draw_icon_in, draw_text, fill_round, never_raises
from app.ui.theme.theme import theme
from app.ui.widgets.focus_ring import keyboard_in_use
from app.ui.widgets.record_list import Records
from app.words.batches import state_words

Index = QModelIndex | QPersistentModelIndex
WIDTH, HEIGHT = 162, 115  # of a picture, at 100 %
_CELL = (176, 166)
_ICONS = {
    State.WAITING: ("clock", "text3"), State.MEND: ("warning", "warn"), State.STOPPED: ("printer", "warn"),
    State.LEFT_OUT: ("x-circle", "text3"), State.PRINTED: ("check-circle", "ok"),
}  # fmt: skip


class ContactSheet(QListView):
    """Enter edits one, Space leaves one out or takes it in, Ctrl+A chooses all.

    `chosen(card | None)`, `edit_wanted(card)`, `toggled(cards)`, `many(how many are chosen)`.
    """

    chosen = Signal(object)
    edit_wanted = Signal(object)
    toggled = Signal(list)
    many = Signal(int)

    def __init__(self, thumbs: Thumbs, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._records = Records(_spoken)
        self._delegate = _Cell(thumbs, self)
        self.setModel(self._records)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.doubleClicked.connect(lambda index: self.edit_wanted.emit(self._at(index)))
        self.selectionModel().currentChanged.connect(lambda *_: self.chosen.emit(self.current()))
        self.selectionModel().selectionChanged.connect(lambda *_: self.many.emit(len(self.selectedIndexes())))

    def show_cards(self, cards: list[BatchCard], look: Look) -> None:
        """Show these; the same card stays chosen if it is still there."""
        current = self.current()
        self._delegate.look = look
        self._records.replace(cards, more=False)
        wanted = next((at for at, card in enumerate(cards) if current and card.id == current.id), 0)
        if cards:
            self.setCurrentIndex(self._records.index(wanted))
        else:
            self.chosen.emit(None)

    def current(self) -> BatchCard | None:
        """The card with the frame."""
        index = self.currentIndex()
        return self._at(index) if index.isValid() else None

    def selected(self) -> list[BatchCard]:
        """All that are chosen."""
        found = [self._at(index) for index in self.selectedIndexes()]
        return [card for card in found if card is not None]

    def choose(self, card_key: str) -> None:
        """Stand on a card and bring it into sight."""
        for at, card in enumerate(self._records.rows):
            if isinstance(card, BatchCard) and card.id == card_key:
                self.setCurrentIndex(self._records.index(at))
                self.scrollTo(self._records.index(at))

    def minimumSizeHint(self) -> QSize:
        """One card."""
        return QSize(theme.px(_CELL[0] + 20), theme.px(_CELL[1]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space; arrows and Ctrl+A as lists do."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current() is not None:
            self.edit_wanted.emit(self.current())
        elif plain and event.key() == Qt.Key.Key_Space and self.selected():
            self.toggled.emit(self.selected())
        else:
            super().keyPressEvent(event)

    def _at(self, index: Index) -> BatchCard | None:
        card = index.data(Qt.ItemDataRole.UserRole)
        return card if isinstance(card, BatchCard) else None


def _spoken(card: BatchCard) -> str:
    return f"{card.name}, {state_words(card)}, {card.text.greeting} {card.text.body}"


def _fitted(box: QRectF, shape: float) -> QRectF:
    """A card of this shape (width by height) standing on the foot of the box, in its middle."""
    width = min(box.width(), box.height() * shape)
    height = width / shape
    return QRectF(box.center().x() - width / 2, box.bottom() - height, width, height)


class _Cell(QStyledItemDelegate):
    """A card as it looks, its name and how far it is."""

    def __init__(self, thumbs: Thumbs, view: ContactSheet) -> None:
        super().__init__(view)
        self._thumbs = thumbs
        self.look = Look("", "")
        thumbs.drawn.connect(lambda *_: view.viewport().update())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All cells alike."""
        return QSize(theme.px(_CELL[0]), theme.px(_CELL[1]))

    def helpEvent(
        self, event: QEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """The whole sentence of the state, for the mouse."""
        card = index.data(Qt.ItemDataRole.UserRole)
        view.setToolTip(f"{card.name}: {state_words(card)}" if card is not None else "")
        return super().helpEvent(event, view, option, index)  # type: ignore[arg-type]

    @never_raises
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paper, frame, words."""
        card = index.data(Qt.ItemDataRole.UserRole)
        if card is None:
            return
        painter.save()
        box = QRectF(option.rect)
        left = box.left() + (box.width() - theme.px(WIDTH)) / 2
        paper = QRectF(left, box.top() + theme.px(10), theme.px(WIDTH), theme.px(HEIGHT))
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._draw_paper(painter, paper, card)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            self._draw_frame(
                painter, paper, strong=selected, focus=bool(option.state & QStyle.StateFlag.State_HasFocus)
            )
        self._draw_words(painter, paper, card)
        painter.restore()

    def _draw_paper(self, painter: QPainter, paper: QRectF, card: BatchCard) -> None:
        image = self._thumbs.picture(order_of(card, self.look))
        if image is not None:
            paper = _fitted(paper, image.width() / image.height())
        for reach, ink in ((3, "#0A000000"), (1.5, "#16000000")):
            fill_round(painter, paper.adjusted(-1, 0, 1, reach), 2, QColor(ink))
        painter.fillRect(paper, QColor("#FFFFFF"))
        if image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setOpacity(0.35 if card.state is State.LEFT_OUT else 1.0)
            painter.drawImage(paper, image)
            painter.setOpacity(1.0)

    def _draw_frame(self, painter: QPainter, paper: QRectF, *, strong: bool, focus: bool) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        tone = "focus" if focus and keyboard_in_use() else "accent" if strong else "line"
        painter.setPen(QPen(theme.colour(tone), 2.5 if strong else 1.5))
        painter.drawRoundedRect(paper.adjusted(-4, -4, 4, 4), 6, 6)

    def _draw_words(self, painter: QPainter, paper: QRectF, card: BatchCard) -> None:
        icon, tone = _ICONS[card.state]
        line = QRectF(paper.left(), paper.bottom() + theme.px(6), paper.width(), theme.px(22))
        draw_icon_in(painter, QRectF(line.left(), line.top(), theme.px(16), line.height()), icon, tone, 15)
        words = line.adjusted(theme.px(22), 0, 0, 0)
        faint = card.state is State.LEFT_OUT
        draw_text(
            painter, words, card.name or card.text.greeting, "body_strong", "text3" if faint else "text"
        )
        if card.state in (State.LEFT_OUT, State.MEND, State.STOPPED):
            below = QRectF(line.left() + theme.px(22), line.bottom(), words.width(), theme.px(16))
            draw_text(painter, below, state_words(card), "caption", "text3" if faint else "warn")
