"""Form fields: the label above, the error below, nothing that jumps."""

from __future__ import annotations

import re

from PySide6.QtCore import QDate, QRectF, QSize, Qt, QTime, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QPlainTextEdit,
    QTimeEdit,
    QWidget,
)

from app.ui.theme.painting import draw_icon_in, never_raises
from app.ui.theme.theme import theme
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import column, row

_BREAKS = re.compile("[\t\n\v\f\r\x85\u2028\u2029]+")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TextField(QLineEdit):
    """One line of text. `left` is emitted when the person leaves it: the moment to check it."""

    left = Signal()

    def __init__(self, name: str, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)

    def text(self) -> str:
        """What stands in it, as one line: Qt shows a pasted line break as a space, and keeps it."""
        return _BREAKS.sub(" ", super().text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter is the form's: taken for this line's Enter as well, it would do the same thing twice."""
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the person has left."""
        super().focusOutEvent(event)
        self.left.emit()

    def minimumSizeHint(self) -> QSize:
        """It may get narrow."""
        return QSize(theme.px(80), super().minimumSizeHint().height())


class LongText(QPlainTextEdit):
    """Several lines; Tab leaves it, as it does everywhere else. `lines` is how many are in sight."""

    left = Signal()

    def __init__(self, name: str, *, hint: str = "", lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)

    def text(self) -> str:
        """What stands in it."""
        return self.toPlainText()

    def change_to(self, text: str) -> None:
        """Other words, with the cursor behind what changed, as after typing it."""
        before, cursor = self.toPlainText(), self.textCursor()
        start = _alike(before, text)
        end = _alike(before[start:][::-1], text[start:][::-1])
        cursor.setPosition(_units(before[:start]))
        cursor.setPosition(_units(before[: len(before) - end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text[start : len(text) - end])
        self.setTextCursor(cursor)

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(theme.px(240), self._height())

    def minimumSizeHint(self) -> QSize:
        """It may get narrow, not lower."""
        return QSize(theme.px(120), self._height())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the person has left."""
        super().focusOutEvent(event)
        self.left.emit()

    def _height(self) -> int:
        return self._lines * self.fontMetrics().lineSpacing() + theme.px(24)


def _alike(one: str, other: str) -> int:
    """How many letters two texts begin with in common."""
    pairs = zip(one, other, strict=False)
    return next((at for at, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def _units(text: str) -> int:
    """How Qt counts a text: an emoji is two."""
    return len(text.encode("utf-16-le")) // 2


class Pick(QComboBox):
    """A choice from a list of (key, text). A wheel over it scrolls the page instead of changing it."""

    picked = Signal(object)

    def __init__(
        self, name: str, choices: list[tuple[object, str]] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.set_choices(choices or [])
        self.activated.connect(lambda _: self.picked.emit(self.key()))

    def set_choices(self, choices: list[tuple[object, str]]) -> None:
        """Offer these; the chosen key stays chosen when it is among them."""
        before = self.key()
        self.clear()
        for key, text in choices:
            self.addItem(text, key)
        self.choose(before)

    def key(self) -> object:
        """The chosen key, None when there is nothing to choose."""
        return self.currentData()

    def choose(self, key: object) -> bool:
        """Choose without `picked`; False when the key is not offered."""
        for at in range(self.count()):
            if self.itemData(at) == key:
                self.setCurrentIndex(at)
                return True
        return False

    def minimumSizeHint(self) -> QSize:
        """It may get narrow."""
        return QSize(theme.px(96), super().minimumSizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl with Page Up or Page Down turns what the page shows; here it would choose something else."""
        turning = event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        if turning and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """The style's field with our caret."""
        super().paintEvent(event)
        side = theme.px(26)
        box = QRectF(self.width() - side, 0, theme.px(20), self.height())
        draw_icon_in(QPainter(self), box, "caret-down", "text2" if self.isEnabled() else "text3", 13)


class DateField(QDateEdit):
    """A day, typed or stepped with the arrows; shown as the locale writes it."""

    def __init__(self, name: str, day: QDate | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setDate(day or QDate.currentDate())
        _plain(self)


class TimeField(QTimeEdit):
    """A time of day in hours and minutes."""

    def __init__(self, name: str, time: QTime | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setDisplayFormat("HH:mm")
        self.setTime(time or QTime(12, 0))
        _plain(self)


def _plain(box: QAbstractSpinBox) -> None:
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.setMinimumWidth(theme.px(104))
    editor = box.findChild(QLineEdit)
    if editor is not None:
        # The style sheet's padding does not reach the inner editor of a spin box.
        editor.setTextMargins(theme.px(8), 0, theme.px(4), 0)


class DigitsField(TextField):
    """Digits only (a PIN, a number); everything else is ignored."""

    def __init__(self, name: str, *, most: int, hidden: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self.setMaxLength(most)
        if hidden:
            self.setEchoMode(QLineEdit.EchoMode.Password)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let digits and editing keys through."""
        text = event.text()
        if text and text.isprintable() and not (text.isascii() and text.isdigit()):
            return
        super().keyPressEvent(event)


class Field(QWidget):
    """A label, its field, and room for a hint or an error under it."""

    def __init__(
        self, label: str, field: QWidget, *, note: str = "", hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self.field = field
        body = column(self, spacing=4)
        head = row(spacing=8)
        self._label = Label(label, "caption_strong", "text2")
        self._label.setBuddy(field)
        head.addWidget(self._label)
        head.addStretch(1)
        self._note = Label(note, "caption", "text3")
        head.addWidget(self._note)
        body.addLayout(head)
        body.addWidget(field)
        self._hint = hint
        self._under = Label(hint, "caption", "text3", wrap=True)
        body.addWidget(self._under)
        # Only now: shown before it has a parent, it would be a window of its own that takes the keyboard.
        self._under.setVisible(bool(hint))
        if not field.accessibleName():
            field.setAccessibleName(label)

    def set_note(self, note: str) -> None:
        """What stands at the right above the field."""
        self._note.setText(note)

    def set_error(self, sentence: str) -> None:
        """Show what is wrong, "" when all is well. It is read aloud as the field's description."""
        self._under.setText(sentence or self._hint)
        self._under.set_tone("danger" if sentence else "text3")
        self._under.setVisible(bool(sentence or self._hint))
        self.field.setAccessibleDescription(sentence)
        self.field.setProperty("invalid", "true" if sentence else "false")
        self.field.style().unpolish(self.field)
        self.field.style().polish(self.field)
