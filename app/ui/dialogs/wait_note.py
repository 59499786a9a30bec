"""Wrong digits: calm amber words, and how long to wait."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QElapsedTimer, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from app.ui.theme.painting import CENTRE, draw_text, never_raises
from app.ui.theme.theme import theme
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import column, row


class Countdown(QWidget):
    """Seconds inside a ring that empties; `ended` when it is over."""

    ended = Signal()
    second_passed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(theme.px(56), theme.px(56))
        self._clock = QElapsedTimer()
        self._total = self._shown = 0
        self._tick = QTimer(self, interval=100)
        self._tick.timeout.connect(self._on_tick_timeout)

    def start(self, seconds: int) -> None:
        """Count down from so many seconds."""
        self._total = self._shown = seconds
        self._clock.start()
        self._tick.start()
        self.update()

    def stop(self) -> None:
        """Count no more, and say nothing about it."""
        self._tick.stop()

    def left(self) -> float:
        """Seconds that are left."""
        return max(0.0, self._total - self._clock.elapsed() / 1000) if self._total else 0.0

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """Track, what is left of the ring, and the number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        painter.setPen(QPen(theme.colour("line"), theme.px(4)))
        painter.drawEllipse(box)
        pen = QPen(theme.colour("warn"), theme.px(4))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        share = self.left() / self._total if self._total else 0
        painter.drawArc(box, 90 * 16, round(share * 360 * 16))
        draw_text(
            painter, QRectF(self.rect()), str(ceil(self.left())), "body_strong", align=CENTRE, tabular=True
        )

    def _on_tick_timeout(self) -> None:
        self.update()
        seconds = ceil(self.left())
        if seconds != self._shown:
            self._shown = seconds
            self.second_passed.emit(seconds)
        if seconds <= 0:
            self._tick.stop()
            self.ended.emit()


class WaitNote(QFrame):
    """An amber note with a title, a sentence, and a countdown when there is a pause."""

    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("note_warn")
        line = row(self, margins=(14, 12, 14, 12), spacing=14)
        self.countdown = Countdown()
        self.countdown.ended.connect(self.ended)
        line.addWidget(self.countdown)
        words = column(spacing=2)
        self._title = Label("", "body_strong", "warn_soft")
        self._text = Label("", "caption", "warn_soft", wrap=True)
        words.addWidget(self._title)
        words.addWidget(self._text)
        line.addLayout(words, 1)

    def say(self, title: str, text: str, seconds: int = 0) -> None:
        """Show it; with `seconds` it counts them down and emits `ended`."""
        self._title.setText(title)
        self._text.setText(text)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.countdown.setVisible(seconds > 0)
        self.countdown.stop()
        if seconds:
            self.countdown.start(seconds)
        self.show()
