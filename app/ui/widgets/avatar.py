"""Round portraits made of initials."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from app.domain.names import portrait
from app.ui.theme import tokens
from app.ui.theme.painting import never_raises
from app.ui.theme.theme import theme

_NOBODY = "?"  # where a name has no letters


def draw_avatar(painter: QPainter, box: QRectF, name: str) -> None:
    """Draw the portrait of `name`; the same name always has the same colour."""
    ink, ground = tokens.AVATARS[sum(map(ord, name)) % len(tokens.AVATARS)]
    if theme.is_dark:
        ink, ground = ground, QColor(ink).darker(130).name()
    edge = QColor(ink)
    edge.setAlpha(70)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(edge)
    painter.setBrush(QColor(ground))
    painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5))
    font = theme.font("body_strong")
    font.setPixelSize(max(10, int(box.height() * 0.38)))
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, portrait(name) or _NOBODY)
    painter.restore()


class Avatar(QLabel):
    """A portrait as a widget; the name stands beside it, so it says nothing to a screen reader."""

    def __init__(self, name: str, size: int = 36, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setFixedSize(theme.px(size), theme.px(size))

    def set_name(self, name: str) -> None:
        """Show somebody else."""
        self._name = name
        self.update()

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the portrait."""
        draw_avatar(QPainter(self), QRectF(self.rect()), self._name)
