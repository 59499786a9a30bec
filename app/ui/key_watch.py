"""The one filter over all events: hold Space to show, hold Ctrl for digits, "/" to search, who uses what."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from app.ui.discreet import Discreet
from app.ui.widgets import focus_ring

# Shorter is a tap, which belongs to the row or button under it.
HOLD_MS = 180
HINTS_AFTER_MS = 350
_WATCHED = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.WindowDeactivate,
    }
)


def takes_text(widget: QObject | None) -> bool:
    """Whether typing into this widget writes something."""
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    return isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit | QAbstractSpinBox)


class KeyWatch(QObject):
    """`hints(bool)`: Ctrl is held. `slash()`: search was asked for. `stepped()`: the focus ring may move."""

    hints = Signal(bool)
    slash = Signal()
    stepped = Signal()

    def __init__(self, window: QWidget, discreet: Discreet) -> None:
        super().__init__(window)
        self._window, self._discreet = window, discreet
        self._resting = False
        self._giving_back = False
        self._pressed_on: QWidget | None = None
        self._hold = QTimer(self, interval=HOLD_MS, singleShot=True)
        self._hold.timeout.connect(self._on_hold_timeout)
        self._hint = QTimer(self, interval=HINTS_AFTER_MS, singleShot=True)
        self._hint.timeout.connect(lambda: self.hints.emit(True))
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def rest(self, resting: bool) -> None:
        """Watch nothing while the window is covered."""
        self._resting = resting
        self._hold.stop()
        self._hint.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """True when the event was taken."""
        kind = event.type()
        if kind not in _WATCHED or self._resting or not isinstance(watched, QWidget):
            return False
        # Where nothing has the keyboard, Qt gives the key to the window this one stands in.
        ours = watched is self._window or watched is self._window.window()
        if not ours and not self._window.isAncestorOf(watched):
            return False
        if kind == QEvent.Type.WindowDeactivate:
            self._forget_keys()
            return False
        if kind == QEvent.Type.ShortcutOverride:
            # A key that a shortcut takes never comes as a press, and its menu takes the release of Ctrl.
            self._hide_hints(event)  # type: ignore[arg-type]
            return False
        if kind == QEvent.Type.MouseButtonPress:
            focus_ring.note_click()
            self._discreet.notice_work()
            self.stepped.emit()
            return False
        return self._key(watched, event, down=kind == QEvent.Type.KeyPress)  # type: ignore[arg-type]

    def _key(self, watched: QWidget, event: QKeyEvent, *, down: bool) -> bool:
        if self._giving_back:
            return False
        if down:
            self._discreet.notice_work()
            focus_ring.note_key(event.key())
            self.stepped.emit()
        self._watch_control(event, down=down)
        # A hold may end over a field that got the focus meanwhile; its release is ours all the same.
        ours = not takes_text(watched) or (not down and self._discreet.held)
        if event.key() == Qt.Key.Key_Space and ours:
            return self._space(watched, event, down=down)
        if down and event.text() == "/" and not takes_text(watched) and not event.isAutoRepeat():
            self.slash.emit()
            return True
        return False

    def _forget_keys(self) -> None:
        """The window lost the keyboard: a release would never come, so nothing may stay open for it."""
        self._hold.stop()
        self._hint.stop()
        self.hints.emit(False)
        self._discreet.let_go()

    def _hide_hints(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Control:
            self._hint.stop()
            self.hints.emit(False)

    def _watch_control(self, event: QKeyEvent, *, down: bool) -> None:
        if event.key() == Qt.Key.Key_Control and down:
            if not event.isAutoRepeat():
                self._hint.start()
            return
        self._hint.stop()
        if not down or event.key() != Qt.Key.Key_Control:
            self.hints.emit(False)

    def _space(self, watched: QWidget, event: QKeyEvent, *, down: bool) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if event.isAutoRepeat():
            return True
        if down:
            self._space_down(watched)
        else:
            self._space_up()
        return True

    def _space_down(self, watched: QWidget) -> None:
        if self._discreet.held:
            self._discreet.hold()  # the release before it was one of key repeat's
        elif not self._hold.isActive():
            self._pressed_on = watched
            self._hold.start()

    def _space_up(self) -> None:
        if self._hold.isActive():
            self._hold.stop()
            self._give_back_tap()
        else:
            self._discreet.let_go()

    def _on_hold_timeout(self) -> None:
        self._pressed_on = None
        self._discreet.hold()

    def _give_back_tap(self) -> None:
        """It was a tap: the row or button gets its press and release after all."""
        widget, self._pressed_on = self._pressed_on, None
        if widget is None:
            return
        self._giving_back = True
        try:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                tap = QKeyEvent(kind, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ")
                QCoreApplication.sendEvent(widget, tap)
        finally:
            self._giving_back = False
