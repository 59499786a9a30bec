"""Three small drawings for the welcome: a hotel, a shop, a desk. Units of 314 by 166, scaled to fit."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme.painting import never_raises
from app.ui.theme.theme import theme

_WIDTH, _HEIGHT, _GROUND = 314, 166, 144


class Picture(QWidget):
    """One of "hotel", "shop" and "own"."""

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.px(_HEIGHT))

    def sizeHint(self) -> QSize:
        """As drawn."""
        return QSize(theme.px(_WIDTH), theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """The sides may be cut."""
        return QSize(theme.px(160), theme.px(_HEIGHT))

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, street, and the house in the middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self.rect()), 7, 7)
        painter.setClipPath(frame)
        painter.setPen(Qt.PenStyle.NoPen)
        tone = {"hotel": "accent", "shop": "gold", "own": "info"}[self._kind]
        painter.fillRect(self.rect(), theme.colour(f"{tone}_soft"))
        painter.translate((self.width() - theme.px(_WIDTH)) / 2, 0)
        painter.scale(theme.zoom, theme.zoom)
        street = theme.colour(tone)
        street.setAlpha(46)
        painter.fillRect(QRectF(-400, _GROUND, 1200, 40), street)
        {"hotel": _draw_hotel, "shop": _draw_shop, "own": _draw_desk}[self._kind](painter)


def _box(painter: QPainter, colour: QColor | str, *box: float, radius: float = 2) -> None:
    painter.setBrush(theme.colour(colour) if isinstance(colour, str) else colour)
    painter.drawRoundedRect(QRectF(*box), radius, radius)


def _pale(key: str, alpha: int = 90) -> QColor:
    colour = theme.colour(key)
    colour.setAlpha(alpha)
    return colour


def _draw_hotel(painter: QPainter) -> None:
    painter.setBrush(theme.colour("gold_fill"))
    painter.drawEllipse(QPointF(275, 32), 10, 10)
    for left in (65, 249):
        painter.setBrush(_pale("accent"))
        painter.drawEllipse(QRectF(left - 15, 103, 30, 38))
        _box(painter, "accent", left - 2, 132, 4, 12, radius=1)
    _box(painter, "surface", 95, 30, 124, 114)
    _box(painter, "accent", 87, 24, 140, 9, radius=3)
    for number in range(8):
        lit = number in (1, 7)
        colour = theme.colour("gold_fill") if lit else _pale("accent", 70)
        _box(painter, colour, 106 + (number % 4) * 28, 42 + (number // 4) * 24, 16, 15)
    painter.setBrush(theme.colour("accent"))
    painter.drawPolygon(
        QPolygonF([QPointF(135, 122), QPointF(142, 113), QPointF(172, 113), QPointF(179, 122)])
    )
    _box(painter, "accent", 144, 120, 26, 24)


def _draw_shop(painter: QPainter) -> None:
    _box(painter, "surface", 79, 40, 154, 104)
    _box(painter, _pale("gold", 60), 91, 64, 78, 68, radius=3)
    for left, top, width, colour in (
        (101, 108, 15, "gold_fill"),
        (123, 118, 16, "accent"),
        (145, 108, 15, "gold_fill"),
    ):
        _box(painter, colour, left, top, width, 130 - top)
    _box(painter, "gold", 183, 62, 38, 82, radius=3)
    painter.setBrush(theme.colour("surface"))
    painter.drawEllipse(QPointF(214, 106), 3, 3)
    _box(painter, "gold", 73, 22, 168, 8)
    for number in range(6):
        stripe = theme.colour("gold" if number % 2 == 0 else "surface")
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        path.addRect(QRectF(73 + number * 28, 28, 28, 16))
        path.addRoundedRect(QRectF(73 + number * 28, 34, 28, 20), 9, 9)
        painter.setBrush(stripe)
        painter.drawPath(path)


def _draw_desk(painter: QPainter) -> None:
    _box(painter, "info", 73, 108, 168, 36, radius=3)
    _box(painter, "surface", 65, 102, 184, 10, radius=3)
    painter.setBrush(theme.colour("gold_fill"))
    painter.drawPie(QRectF(93, 78, 44, 44), 0, 180 * 16)
    painter.drawEllipse(QPointF(115, 76), 3, 3)
    _box(painter, "gold", 89, 99, 52, 4)
    _box(painter, "surface", 175, 62, 50, 42, radius=3)
    for number, width in enumerate((38, 30, 34)):
        _box(painter, _pale("info", 70), 181, 68 + number * 8, width, 4, radius=2)
    _box(painter, "info", 181, 92, 18, 4, radius=2)
    painter.setBrush(_pale("info", 90))
    painter.drawEllipse(QPointF(53, 86), 5, 5)
