"""What stands in for something folded: it has the size of what it covers and tells nothing about it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui.discreet import Discreet
from app.ui.theme.painting import LEFT, draw_text, fill_round, never_raises, text_width
from app.ui.theme.theme import theme
from app.ui.widgets.labels import Label

DOTS_WIDTH, DOTS_HEIGHT = 40, 20


def draw_dots(painter: QPainter, x: float, y: float) -> None:
    """An inline fold, 40 x 20 px at 100 % whatever lies under it, so that it says nothing."""
    box = QRectF(x, y, theme.px(DOTS_WIDTH), theme.px(DOTS_HEIGHT))
    painter.save()
    fill_round(painter, box, box.height() / 2, _ink("fold"))
    painter.setBrush(theme.colour("text3"))
    for step in (-1, 0, 1):
        painter.drawEllipse(box.center() + QPointF(step * theme.px(6), 0), 1.6, 1.6)
    painter.restore()


def draw_veil(painter: QPainter, x: float, y: float, width: float, height: float | None = None) -> None:
    """A bar for one line of folded text; it fades to the right so that no length can be read."""
    bar = QRectF(x, y, width, height if height is not None else theme.px(10))
    shade = QLinearGradient(bar.left(), 0, bar.right(), 0)
    shade.setColorAt(0, _ink("fold"))
    shade.setColorAt(0.55, _ink("fold"))
    shade.setColorAt(1, _ink("fold_end"))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(shade))
    painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
    painter.restore()


def draw_veil_disc(painter: QPainter, box: QRectF) -> None:
    """The fold of a portrait or a round sign."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_ink("fold"))
    painter.drawEllipse(box)
    painter.restore()


def _ink(key: str) -> QColor:
    return theme.colour(key)


class FoldedValue(QLabel):
    """One value (a room, a phone number) that is three dots until it is shown. Its place never changes."""

    def __init__(
        self,
        text: str,
        discreet: Discreet,
        *,
        role: str = "body",
        tone: str = "text",
        align: Qt.AlignmentFlag = LEFT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._discreet, self._role, self._tone, self._align = discreet, role, tone, align
        discreet.changed.connect(self._on_discreet_changed)
        self._on_discreet_changed()

    def set_text(self, text: str) -> None:
        """Hold another value."""
        self.setText(text)
        self.updateGeometry()
        self._on_discreet_changed()

    def sizeHint(self) -> QSize:
        """Room for the value and for the dots, whichever is larger."""
        width = max(text_width(self.text(), self._role, tabular=True), theme.px(DOTS_WIDTH))
        return QSize(width + 1, max(theme.metrics(self._role).height(), theme.px(DOTS_HEIGHT)))

    def minimumSizeHint(self) -> QSize:
        """It can shrink to the dots."""
        return QSize(theme.px(DOTS_WIDTH), self.sizeHint().height())

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """The value or the dots."""
        painter = QPainter(self)
        box = QRectF(self.rect())
        if self._discreet.showing:
            draw_text(painter, box, self.text(), self._role, self._tone, align=self._align, tabular=True)
            return
        left = (
            box.right() - theme.px(DOTS_WIDTH) if self._align == Qt.AlignmentFlag.AlignRight else box.left()
        )
        draw_dots(painter, left, (box.height() - theme.px(DOTS_HEIGHT)) / 2)

    def _on_discreet_changed(self) -> None:
        self.setAccessibleName(self.text() if self._discreet.showing else self.tr("folded"))
        self.update()


class FoldedText(Label):
    """A paragraph that is bars until it is shown; the bars take the height of the text."""

    def __init__(
        self,
        text: str,
        discreet: Discreet,
        *,
        role: str = "body",
        tone: str = "text2",
        lines: int = 3,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, role, tone, wrap=True, parent=parent)
        self._discreet, self._lines = discreet, lines
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setMinimumHeight(lines * theme.px(20))
        discreet.changed.connect(self._on_discreet_changed)
        self._on_discreet_changed()

    def set_text(self, text: str) -> None:
        """Hold another paragraph."""
        self.setText(text)
        self._on_discreet_changed()

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """The words, or always the same number of bars: a fold must not tell."""
        if self._discreet.showing:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        for line in range(self._lines):
            share = (0.96, 0.9, 0.7)[line % 3]
            draw_veil(painter, 0, line * theme.px(20) + theme.px(5), self.width() * share)

    def _on_discreet_changed(self) -> None:
        self.setAccessibleName(self.text() if self._discreet.showing else self.tr("folded"))
        self.update()
