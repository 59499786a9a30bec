"""Short words that pass: at the bottom of the window, over nothing that is needed."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.ui.theme import tokens
from app.ui.theme.painting import fill_round, never_raises
from app.ui.theme.theme import theme
from app.ui.toasts import Message, Toasts
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.labels import IconLabel, Label
from app.ui.widgets.layouts import row
from app.ui.widgets.shadow import lift

_ICONS = {"ok": "check-circle", "info": "info", "warn": "warning", "danger": "warning-circle"}


class Toast(QFrame):
    """Shows one message for seven seconds; waits while the mouse is over it. Undo is a button and Ctrl+Z."""

    def __init__(self, toasts: Toasts, window: QWidget) -> None:
        super().__init__(window)
        self._toasts = toasts
        self._bottom, self._left = theme.px(24), 0
        line = row(self, margins=(16, 9, 10, 9), spacing=10)
        self._icon = IconLabel("info", "toast_text", 19)
        self._text = _ToastText()
        self._undo = KeyButton("", kind="toast", cap="", low=True)
        self._undo.clicked.connect(toasts.undo)
        for widget in (self._icon, self._text, self._undo):
            line.addWidget(widget)
        lift(self, 24)
        self._timer = QTimer(self, interval=tokens.TOAST_MS, singleShot=True)
        self._timer.timeout.connect(self._on_time_is_over)
        toasts.shown.connect(self._on_toasts_shown)
        toasts.withdrawn.connect(self.hide)
        self.hide()

    def stand_at(self, left: int, bottom: int) -> None:
        """Centre between `left` and the window's right edge, `bottom` px above its lower edge."""
        self._left, self._bottom = left, bottom
        self._place()

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """The dark ground (light on dark windows)."""
        fill_round(QPainter(self), self.rect().toRectF(), 10, "toast")

    def _on_toasts_shown(self, message: Message) -> None:
        tone = message.tone if message.tone in _ICONS else "info"
        self._icon.set_icon(_ICONS[tone], f"toast_{tone}")
        self._text.setText(message.text)
        self._undo.setVisible(message.undo is not None)
        self._undo.set_text((message.undo_text or self.tr("Undo")) + "   Ctrl+Z")
        self.setAccessibleName(message.text)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, message.text))

    def _on_time_is_over(self) -> None:
        if self.underMouse():
            self._timer.start(tokens.TOAST_MS // 3)
        else:
            self._toasts.forget()

    def _place(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        room = window.width() - self._left - 2 * theme.px(24)
        self._text.setMaximumWidth(max(theme.px(120), room - theme.px(200)))
        self.adjustSize()
        left = self._left + (window.width() - self._left - self.width()) // 2
        self.move(max(0, left), window.height() - self.height() - self._bottom)


class _ToastText(Label):
    def __init__(self) -> None:
        super().__init__("", "body_medium", "toast")
