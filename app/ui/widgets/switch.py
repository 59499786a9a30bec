"""On or off, at once."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from app.ui.theme.painting import draw_icon_in, draw_text, fill_round, never_raises, text_width
from app.ui.theme.theme import theme

_WIDTH, _HEIGHT = 36, 20


class Switch(QCheckBox):
    """A check box that looks like a switch; it does not animate, so it is never seen half-way."""

    def __init__(self, text: str, *, on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setChecked(on)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Switch and words."""
        return QSize(theme.px(_WIDTH + 12) + text_width(self.text()), theme.px(36))

    def minimumSizeHint(self) -> QSize:
        """The words may elide."""
        return QSize(theme.px(_WIDTH + 48), theme.px(36))

    def hitButton(self, position: QPoint) -> bool:
        """The words switch too."""
        return self.rect().contains(position)

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """Track, knob, words."""
        painter = QPainter(self)
        width, height = theme.px(_WIDTH), theme.px(_HEIGHT)
        track = QRectF(0, (self.height() - height) / 2, width, height)
        on = self.isChecked()
        ground = "accent" if on else "line_strong"
        fill_round(painter, track, height / 2, ground if self.isEnabled() else "line_ctl")
        side = height - theme.px(6)
        left = track.right() - side - theme.px(3) if on else track.left() + theme.px(3)
        fill_round(painter, QRectF(left, track.top() + theme.px(3), side, side), side / 2, "on_accent")
        words = QRectF(width + theme.px(10), 0, self.width() - width - theme.px(10), self.height())
        draw_text(painter, words, self.text(), "body", "text" if self.isEnabled() else "text3")


class Tick(QCheckBox):
    """A check box with our square."""

    def __init__(self, text: str, *, on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setChecked(on)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Square and words."""
        return QSize(theme.px(30) + text_width(self.text()), theme.px(32))

    def minimumSizeHint(self) -> QSize:
        """The words may elide."""
        return QSize(theme.px(80), theme.px(32))

    def hitButton(self, position: QPoint) -> bool:
        """The words tick too."""
        return self.rect().contains(position)

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """Square, mark, words."""
        painter = QPainter(self)
        side = theme.px(18)
        square = QRectF(0, (self.height() - side) / 2, side, side)
        on = self.isChecked()
        edge = "accent" if on else "line_strong"
        fill_round(painter, square, 4, "accent" if on else "surface", edge, 1.4)
        if on:
            draw_icon_in(painter, square, "check", "on_accent", 13)
        words = QRectF(side + theme.px(10), 0, self.width() - side - theme.px(10), self.height())
        draw_text(painter, words, self.text(), "body", "text" if self.isEnabled() else "text3")
