"""Six digits, each in its box."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from app.ui.theme.painting import never_raises
from app.ui.theme.theme import theme

DIGITS = 6
_BOX, _GAP, _MIDDLE = 48, 8, 20


class PinBoxes(QLineEdit):
    """One password field painted as six boxes. `complete(digits)` after the sixth; no Enter is needed."""

    complete = Signal(str)

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(DIGITS)
        self.setAccessibleName(name or self.tr("Six digits"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.textEdited.connect(self._on_text_edited)

    def sizeHint(self) -> QSize:
        """Six boxes and the gap in the middle."""
        width = DIGITS * theme.px(_BOX) + (DIGITS - 2) * theme.px(_GAP) + theme.px(_MIDDLE)
        return QSize(width, theme.px(52))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits and deleting only; letters go to whoever stands around (choosing a name)."""
        text = event.text()
        if text and text.isprintable() and not (text.isascii() and text.isdigit()):
            event.ignore()
            return
        super().keyPressEvent(event)

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """Boxes, dots, and a bar where the next digit goes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in range(DIGITS):
            self._draw_box(painter, self._place(number), number)

    def _place(self, number: int) -> QRectF:
        side, gap = theme.px(_BOX), theme.px(_GAP)
        left = number * (side + gap) + (theme.px(_MIDDLE) - gap if number >= DIGITS // 2 else 0)
        return QRectF(left, (self.height() - theme.px(50)) / 2, side, theme.px(50))

    def _draw_box(self, painter: QPainter, box: QRectF, number: int) -> None:
        typed = len(self.text())
        here = self.hasFocus() and number == typed
        edge = "focus" if here else "line_strong" if self.isEnabled() else "line"
        painter.setPen(QPen(theme.colour(edge), 2 if here else 1))
        painter.setBrush(theme.colour("surface" if self.isEnabled() else "bg"))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 8, 8)
        if number < typed:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("text"))
            painter.drawEllipse(box.center(), theme.px(5), theme.px(5))
        elif here:
            painter.setPen(QPen(theme.colour("focus"), 2))
            half = QPointF(0, theme.px(11))
            painter.drawLine(box.center() - half, box.center() + half)

    def _on_text_edited(self, text: str) -> None:
        self.update()
        if len(text) == DIGITS:
            self.complete.emit(text)
