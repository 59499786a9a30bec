"""Notices that nobody has touched this workstation for a while."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

MINUTE_MS = 60_000
_TOUCHES = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel}
)


class Idle(QObject):
    """`passed` when no key and no mouse moved for the minutes set; stopped until `watch` is called."""

    passed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.passed)
        app = QCoreApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def watch(self, minutes: int) -> None:
        """Begin to count, anew with every touch."""
        self._timer.start(minutes * MINUTE_MS)

    def stop(self) -> None:
        """Nobody is signed in: nothing to lock."""
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A touch starts the count again; the event goes its way."""
        if event.type() in _TOUCHES and self._timer.isActive():
            self._timer.start()
        return False
