"""A sheet over the window: the page behind it rests, keys belong to the sheet alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.ui.fault_box import FaultBox
from app.ui.theme.painting import never_raises
from app.ui.theme.theme import theme
from app.ui.widgets.layouts import column, scrolled
from app.ui.widgets.shadow import lift

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_AIR = 16
_FRAME = 12  # px; a word that just fits without the frame would wrap into a line nobody counted


class Sheet(QWidget):
    """Fill `body`. Ctrl+Enter is `primary`, Ctrl+Shift+Enter `decline`, Esc and `close_sheet` take it away.

    It is a child of the window, not a window: it dies with the page's window and is on every picture of it.
    """

    closed = Signal()

    def __init__(self, courtesy: Courtesy, page: QWidget, *, width: int = 600) -> None:
        super().__init__(page.window())
        self.courtesy = courtesy
        self.is_at_work = False  # what was begun is not left half-way: the sheet stays until it has ended
        self._before = page.window().focusWidget()
        self._left_at: QWidget | None = None  # where the keyboard was before it went to a fault box
        self._width = width
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._panel = QFrame(self)
        self._panel.setObjectName("popup")
        lift(self._panel)
        outer = column(self._panel)
        self._inner = QWidget()
        self.body: QVBoxLayout = column(self._inner, margins=(28, 22, 28, 20), spacing=13)
        self._area = scrolled(self._inner)
        outer.addWidget(self._area)
        page.window().installEventFilter(self)
        self._inner.installEventFilter(self)
        courtesy.session.signed_out.connect(self._on_session_signed_out)

    def primary(self) -> None:
        """Ctrl+Enter."""

    def decline(self) -> None:
        """Ctrl+Shift+Enter."""

    def close_sheet(self) -> None:
        """Take it away; the keyboard returns to where it was."""
        if self.isHidden() and not self.parent():
            return
        self.hide()
        for box in self._faults():
            _move(box, self.parentWidget())
        self.closed.emit()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()
        self.deleteLater()

    def fit(self) -> None:
        """Give the panel its place: in the middle, never higher than the window."""
        window = self.parentWidget()
        if window is None:
            return
        self.setGeometry(window.rect())
        width = min(theme.px(self._width), self.width() - 2 * _AIR)
        layout = self.body
        layout.activate()
        needed = (
            layout.heightForWidth(width - _FRAME)
            if layout.hasHeightForWidth()
            else layout.sizeHint().height()
        )
        # A wrapped line asks for more at least than it needs at this width; less than that scrolls.
        needed = max(needed, layout.minimumSize().height())
        height = min(needed + 4, self.height() - 2 * _AIR)
        self._panel.setGeometry((self.width() - width) // 2, (self.height() - height) // 2, width, height)

    def showEvent(self, event: QEvent) -> None:
        """Stand in front."""
        super().showEvent(event)  # type: ignore[arg-type]
        self.fit()
        self.raise_()
        for box in self.window().findChildren(FaultBox):
            self.take_in(box)  # a fault that was told before must be read and closed all the same

    def take_in(self, box: FaultBox) -> None:
        """Stand a fault box above this sheet and among its stops: the keyboard reaches nothing else."""
        _move(box, self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size, and what grows or shrinks inside."""
        kind = event.type()
        if (kind == QEvent.Type.Resize and watched is self.parent()) or (
            kind == QEvent.Type.LayoutRequest and watched is self._inner
        ):
            self.fit()
        return False

    def event(self, event: QEvent) -> bool:
        """The window's shortcuts stay out: every key that nobody here wants ends here."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The sheet's own keys."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape:
            self._escape()
        elif event.key() == Qt.Key.Key_F6:
            self._step_part()
        elif event.key() in _ENTER and control:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.decline() if shift else self.primary()
        event.accept()

    def _escape(self) -> None:
        """First a fault box that stands above, then the sheet."""
        told = [box for box in self._faults() if box.isVisible()]
        for box in told:
            box.hide()
        if not told and not self.is_at_work:
            self.close_sheet()

    def _step_part(self) -> None:
        """F6: to the fault box above, and back."""
        here = self.window().focusWidget()
        for box in self._faults():
            if here is not None and (box is here or box.isAncestorOf(here)):
                (self._left_at or self).setFocus(Qt.FocusReason.TabFocusReason)
            elif box.isVisible():
                self._left_at = here
                box.setFocus(Qt.FocusReason.TabFocusReason)

    def _faults(self) -> list[FaultBox]:
        return self.findChildren(FaultBox)

    def _on_session_signed_out(self) -> None:
        # Nobody may read it now; what it does is ended all the same.
        self.hide() if self.is_at_work else self.close_sheet()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the panel does nothing."""
        event.accept()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002  (Qt's own name for it)
        """Tab stays inside."""
        stops = [
            child
            for child in self.findChildren(QWidget)
            if child.isVisible() and child.isEnabled() and child.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        if not stops:
            return True
        here = self.window().focusWidget()
        at = stops.index(here) if here in stops else (-1 if next else 0)
        stops[(at + (1 if next else -1)) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def sizeHint(self) -> QSize:
        """As large as the window."""
        window = self.parentWidget()
        return window.size() if window is not None else QSize(640, 420)

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """The veil over the page."""
        QPainter(self).fillRect(self.rect(), QColor(theme.hex("scrim")))


def _move(box: FaultBox, parent: QWidget | None) -> None:
    """Let a fault box stand on another ground, in front, as it was seen or unseen before."""
    if parent is None or box.parentWidget() is parent:
        box.raise_()
        return
    hidden = box.isHidden()
    box.setParent(parent)
    box.setHidden(hidden)
    box.raise_()
