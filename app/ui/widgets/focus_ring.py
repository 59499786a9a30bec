"""The ring round whatever has the keyboard focus, shown only while the keyboard is used."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from app.ui.theme.painting import never_raises
from app.ui.theme.theme import theme

STEPPING_KEYS = frozenset(
    {
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_F6,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)
_ROOM = 4
_SHIFTS = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide, QEvent.Type.Show})


class _Hand:
    """What the person used last; one hand per application."""

    on_keyboard = False


def keyboard_in_use() -> bool:
    """Whether the last step was made with the keyboard."""
    return _Hand.on_keyboard


def note_key(key: int) -> None:
    """A key went down."""
    if key in STEPPING_KEYS:
        _Hand.on_keyboard = True


def note_click() -> None:
    """A mouse button went down."""
    _Hand.on_keyboard = False


class FocusRing(QWidget):
    """One overlay per window: a 2 px ring and a halo, so that it is seen on any ground."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._followed: list[QWidget] = []  # the focused widget and what it stands in
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        QApplication.instance().focusChanged.connect(self.sync_soon)  # type: ignore[union-attr]

    def sync_soon(self, *_: object) -> None:
        """Move to the focus after the layout has settled."""
        QTimer.singleShot(0, self, self.sync)

    def sync(self) -> None:
        """Stand round the focused widget, or hide."""
        widget = QApplication.focusWidget()
        self._follow(widget)
        if widget is None or not keyboard_in_use() or not self._belongs(widget):
            self.hide()
            return
        if widget.visibleRegion().isEmpty():
            self.hide()  # scrolled out of sight
            return
        corner = widget.mapTo(self._window, QPoint(0, 0))
        self.setGeometry(QRect(corner, widget.size()).adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM))
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The layout changed under it: a row came or went, an area scrolled, the window grew."""
        if event.type() in _SHIFTS:
            self.sync_soon()
        return False

    def _follow(self, widget: QWidget | None) -> None:
        """Watch the way from the focus up to the window: whatever on it moves, moves the ring."""
        way: list[QWidget] = []
        while widget is not None and widget is not self._window:
            way.append(widget)
            widget = widget.parentWidget()
        if way == self._followed:
            return
        for old in self._followed:
            if isValid(old):
                old.removeEventFilter(self)
        for each in way:
            each.installEventFilter(self)
        self._followed = way

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """Halo below, ring above."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        painter.setPen(QPen(theme.colour("focus_halo"), 4))
        painter.drawRoundedRect(box.adjusted(2.5, 2.5, -2.5, -2.5), 8, 8)
        painter.setPen(QPen(theme.colour("focus"), 2))
        painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), 9, 9)

    def _belongs(self, widget: QWidget) -> bool:
        # Lists draw the ring round their row themselves; whole pages and what scrolls them get none. A
        # picture that scrolls asks for one.
        scrolls = isinstance(widget, QScrollArea) and not widget.property("framed")
        whole = widget.objectName() == "page" or scrolls
        return self._window.isAncestorOf(widget) and not whole and not isinstance(widget, QAbstractItemView)


class SteppingRing(FocusRing):
    """The ring of a screen that stands before the shell, which otherwise notes keys and clicks for it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A key that steps brings the ring, a click takes it away."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress:
            note_key(event.key())  # type: ignore[attr-defined]
            self.sync_soon()
        elif kind == QEvent.Type.MouseButtonPress:
            note_click()
            self.sync_soon()
        elif kind in _SHIFTS and watched in self._followed:
            self.sync_soon()
        return False
