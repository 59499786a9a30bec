"""A button that fills for one second before it counts, so that no second key press approves unread."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.theme.painting import never_raises
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton

FILL_MS = 1_000
_STEP_MS = 40


class HoldButton(KeyButton):
    """`arm()` when another matter comes on screen: for one second the button fills and does not answer.

    `done` is its only signal that counts; `clicked` during the second is swallowed.
    """

    done = Signal()

    def __init__(
        self,
        text: str,
        *,
        icon: str | None = None,
        cap: str = "",
        fill_ms: int = FILL_MS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, icon=icon, kind="primary", cap=cap, parent=parent)
        self._fill_ms = fill_ms
        self._clock = QElapsedTimer()
        self._step = QTimer(self, interval=_STEP_MS)
        self._step.timeout.connect(self._on_step_timeout)
        self.clicked.connect(self._on_self_clicked)

    @property
    def is_armed(self) -> bool:
        """Whether a press counts."""
        return not self._step.isActive()

    def arm(self) -> None:
        """Begin the second anew."""
        self._clock.start()
        self._step.start()
        self.set_kind("plain")

    def press(self) -> None:
        """What Ctrl+Enter does."""
        if self.isEnabled():
            self.click()

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """The button, and its fill from the left."""
        super().paintEvent(event)
        if self.is_armed or not self.isEnabled():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        painter.setClipPath(shape)
        share = min(1.0, self._clock.elapsed() / self._fill_ms)
        fill = QColor(theme.colour("accent"))
        fill.setAlpha(46)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(QRectF(0, 0, self.width() * share, self.height()), fill)

    def _on_step_timeout(self) -> None:
        if self._clock.elapsed() >= self._fill_ms:
            self._step.stop()
            self.set_kind("primary")
        self.update()

    def _on_self_clicked(self) -> None:
        if self.is_armed:
            self.done.emit()
