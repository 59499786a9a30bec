"""How rows of a list are painted: ground, keyboard ring, dividers. Subclasses draw what stands in a row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.discreet import Discreet
from app.ui.theme import tokens
from app.ui.theme.painting import draw_icon, draw_text, fill_round, never_raises, text_width
from app.ui.theme.theme import theme
from app.ui.widgets.focus_ring import keyboard_in_use

HEADING = 30


@dataclass(frozen=True, slots=True)
class Heading:
    """A divider with words. `now=True` draws the line of the present; `line=False` leaves words alone."""

    text: str
    note: str = ""
    icon: str = ""
    now: bool = False
    line: bool = True


class RowDelegate(QStyledItemDelegate):
    """Base of all painted rows; override `draw` (and `height`, px at 100 %)."""

    height = tokens.ROW
    side = 14  # px between the edge of the list and the content
    divided = True

    def __init__(self, discreet: Discreet | None = None) -> None:
        super().__init__()
        self.discreet = discreet

    @property
    def showing(self) -> bool:
        """Whether folds are open; without a discreet view there are none."""
        return self.discreet is None or self.discreet.showing

    def watch(self, viewport: QWidget) -> None:
        """Repaint the list when folds open or close."""
        if self.discreet is not None:
            self.discreet.changed.connect(viewport.update)

    def height_of(self, record: object) -> int:
        """Pixels a record takes."""
        return theme.px(HEADING if isinstance(record, Heading) else self.height)

    def draw(self, painter: QPainter, box: QRectF, record: Any, *, selected: bool) -> None:
        """Draw one record inside `box` (the row without its side margins)."""
        raise NotImplementedError

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Height of the row; the list decides the width."""
        return QSize(100, self.height_of(index.data(Qt.ItemDataRole.UserRole)))

    @never_raises
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Ground, content, ring."""
        record = index.data(Qt.ItemDataRole.UserRole)
        row = QRectF(option.rect)
        painter.save()
        try:
            if isinstance(record, Heading):
                self._draw_heading(painter, row, record)
            elif record is not None:
                self._draw_row(painter, row, record, option, index)
        finally:
            painter.restore()

    def _draw_row(
        self,
        painter: QPainter,
        row: QRectF,
        record: object,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        inset = min(4, self.side)
        ground = row.adjusted(inset, 1, -inset, -1)
        if selected:
            fill_round(painter, ground, 7, "accent_soft")
        elif state & QStyle.StateFlag.State_MouseOver:
            fill_round(painter, ground, 7, "sunken")
        elif self.divided and self._has_row_below(index):
            margin = theme.px(self.side)
            line = QRectF(row.left() + margin, row.bottom() - 1, row.width() - 2 * margin, 1)
            painter.fillRect(line, theme.colour("line"))
        margin = theme.px(self.side)
        self.draw(painter, row.adjusted(margin, 0, -margin, 0), record, selected=selected)
        if state & QStyle.StateFlag.State_HasFocus and keyboard_in_use():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), 6, 6)

    def _has_row_below(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        below = index.model().index(index.row() + 1, 0)
        return below.isValid() and not isinstance(below.data(Qt.ItemDataRole.UserRole), Heading)

    def _draw_heading(self, painter: QPainter, row: QRectF, heading: Heading) -> None:
        tone = "accent" if heading.now else "text2"
        box = row.adjusted(theme.px(self.side), 0, -theme.px(self.side), 0)
        if heading.icon:
            draw_icon(painter, box.left(), box.center().y() - theme.px(7), heading.icon, tone, 14)
            box.setLeft(box.left() + theme.px(22))
        draw_text(painter, box, heading.text, "caption_strong", tone, tabular=True)
        box.setLeft(box.left() + text_width(heading.text, "caption_strong", tabular=True) + theme.px(10))
        if heading.note:
            draw_text(painter, box, heading.note, "caption", "text3", tabular=True)
            box.setLeft(box.left() + text_width(heading.note, "caption", tabular=True) + theme.px(10))
        if heading.line and box.width() > 0:
            _draw_heading_line(painter, box, now=heading.now)


def _draw_heading_line(painter: QPainter, box: QRectF, *, now: bool) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    y = round(box.center().y()) + 0.5
    painter.setPen(QPen(theme.colour("accent" if now else "line"), 1))
    painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
    if now:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawEllipse(QPointF(box.left(), y), 2.5, 2.5)
