"""The ring round whatever has the keyboard focus, shown only while the keyboard is used."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollArea, QWidget

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
        if widget is None or not keyboard_in_use() or not self._belongs(widget):
            self.hide()
            return
        corner = widget.mapTo(self._window, QPoint(0, 0))
        self.setGeometry(QRect(corner, widget.size()).adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM))
        self.raise_()
        self.show()

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
        # Lists draw the ring round their row themselves; whole pages and what scrolls them get none.
        whole = widget.objectName() == "page" or isinstance(widget, QScrollArea)
        return self._window.isAncestorOf(widget) and not whole and not isinstance(widget, QAbstractItemView)
