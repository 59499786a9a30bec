"""The one window of a workstation: whatever stands in it, it stays where it is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

FIRST_SIZE = QSize(1366, 768)
ROOMY_WIDTH = 1500


class Window(QMainWindow):
    """Shows one screen at a time. `close_asked` instead of closing: the work is drained first."""

    close_asked = Signal()
    painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Courtesy")
        self.resize(FIRST_SIZE)
        self._stack = QStackedWidget()
        self._stack.setObjectName("ground")
        self.setCentralWidget(self._stack)
        self._may_close = False

    @property
    def screen_widget(self) -> QWidget | None:
        """The screen in front."""
        return self._stack.currentWidget()

    def show_screen(self, widget: QWidget, *, keep: QWidget | None = None) -> None:
        """Bring a screen to the front. The one before goes for good, unless it is `keep`."""
        before = self._stack.currentWidget()
        if self._stack.indexOf(widget) < 0:
            self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)
        if before is not None and before is not widget and before is not keep:
            self.drop(before)
        widget.setFocus()

    def drop(self, widget: QWidget) -> None:
        """Let a screen go."""
        self._stack.removeWidget(widget)
        widget.hide()
        widget.deleteLater()

    def show_fitting(self) -> None:
        """Fill a small screen; on a large one take a good size."""
        screen = self.screen()
        small = screen is not None and screen.availableSize().width() < ROOMY_WIDTH
        self.showMaximized() if small else self.show()

    def close_for_good(self) -> None:
        """Everything is drained."""
        self._may_close = True
        self.close()

    def minimumSizeHint(self) -> QSize:
        """A small laptop at 150 %."""
        return QSize(640, 420)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of the window; what stands in it is painted in the same turn."""
        super().paintEvent(event)
        self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The X asks; it does not tear down what is still being written."""
        if self._may_close:
            event.accept()
            return
        event.ignore()
        self.close_asked.emit()
