"""The mark and the one picture: a reception bell."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from app.ui.theme.painting import draw_icon_in, fill_round, never_raises
from app.ui.theme.theme import theme


def draw_bell(painter: QPainter, box: QRectF, tone: str) -> None:
    """The bell of the mark, drawn in a square of 24 units."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / 24, box.width() / 24)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(tone))
    dome = QPainterPath()
    dome.moveTo(5, 15.4)
    dome.arcTo(QRectF(5, 8.4, 14, 14), 180, -180)
    dome.closeSubpath()
    painter.drawPath(dome)
    painter.drawRoundedRect(QRectF(3.7, 16.5, 16.6, 1.9), 0.95, 0.95)
    painter.drawRoundedRect(QRectF(11.2, 5.9, 1.6, 2.6), 0.4, 0.4)
    painter.drawRoundedRect(QRectF(9.7, 4.9, 4.6, 1.5), 0.75, 0.75)
    painter.restore()


class Mark(QLabel):
    """The bell on its rounded square."""

    def __init__(self, size: int = 28, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(theme.px(size), theme.px(size))
        self.setAccessibleName("Courtesy")

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """Square and bell."""
        painter, box = QPainter(self), QRectF(self.rect())
        fill_round(painter, box, box.width() * 0.26, "accent")
        draw_bell(painter, box, "on_accent")


class BellPicture(QLabel):
    """The bell on its desk, for places where nothing waits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(theme.px(184), theme.px(116))

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """Halo, bell, desk, tick."""
        painter = QPainter(self)
        painter.scale(theme.zoom, theme.zoom)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent_soft"))
        painter.drawEllipse(QRectF(27, 0, 130, 112))
        self._draw_bell(painter)
        painter.setBrush(theme.colour("surface"))
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.drawEllipse(QPointF(143, 33), 15, 15)
        painter.end()
        tick = QPainter(self)
        side = theme.px(20)
        draw_icon_in(
            tick, QRectF(theme.px(143) - side / 2, theme.px(33) - side / 2, side, side), "check", "accent", 20
        )

    def _draw_bell(self, painter: QPainter) -> None:
        painter.setBrush(theme.colour("gold_fill"))
        dome = QPainterPath()
        dome.moveTo(58, 79)
        dome.arcTo(QRectF(58, 44, 68, 70), 180, -180)
        dome.closeSubpath()
        painter.drawPath(dome)
        painter.setBrush(theme.colour("gold"))
        painter.drawEllipse(QPointF(92, 39), 5, 5)
        painter.drawRoundedRect(QRectF(52, 78, 80, 7), 3, 3)
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(QRectF(0, 88, 184, 12), 4, 4)
