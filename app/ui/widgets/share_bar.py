"""How a whole is divided: one bar of coloured parts, each named with its number below it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui.theme.painting import draw_text, fill_round, never_raises, text_width
from app.ui.theme.theme import theme

_BAR, _LEGEND, _MARK, _LEAST = 12, 26, 11, 4


@dataclass(frozen=True, slots=True)
class Share:
    """A part: what it is called, how many, and its colour of the palette."""

    name: str
    count: int
    tone: str


class ShareBar(QLabel):
    """What is not there has no place in the bar; what is there has one, however small."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares: tuple[Share, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_shares(self, shares: Sequence[Share]) -> None:
        """Show these parts in their order."""
        self._shares = tuple(shares)
        self.setAccessibleName(", ".join(f"{each.name}: {each.count}" for each in shares))
        self.update()

    def sizeHint(self) -> QSize:
        """The bar and its legend."""
        return QSize(theme.px(320), theme.px(_BAR + _LEGEND))

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """The parts, then what they are."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_bar(painter, QRectF(0, 0, self.width(), theme.px(_BAR)))
        x, mark, y = 0.0, theme.px(_MARK), theme.px(_BAR)
        for each in self._shares:
            box = QRectF(x, y, self.width(), theme.px(_LEGEND))
            fill_round(painter, QRectF(x, box.center().y() - mark / 2, mark, mark), 3, each.tone)
            box.setLeft(x + mark + theme.px(6))
            draw_text(painter, box, each.name, "caption", "text2")
            x = box.left() + text_width(each.name, "caption") + theme.px(18)

    def _draw_bar(self, painter: QPainter, box: QRectF) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(box, theme.colour("track"))
        shown = [each for each in self._shares if each.count > 0]
        least = theme.px(_LEAST)
        room = box.width() - least * len(shown)
        whole = sum(each.count for each in shown) or 1
        x = box.left()
        for each in shown:
            wide = least + room * each.count / whole
            painter.fillRect(QRectF(x, box.top(), wide - 1, box.height()), theme.colour(each.tone))
            x += wide
        painter.restore()
