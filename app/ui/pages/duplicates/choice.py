"""A line of the comparison: what stands on the left, what on the right, and which of them stays."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme.painting import draw_icon_in, draw_text, fill_round, never_raises
from app.ui.theme.theme import theme
from app.ui.widgets.segments import draw_radio

LABEL = 136  # px before the left column
GAP = 12
HEIGHT = 38
_MARK = 20


def columns(width: float) -> tuple[QRectF, QRectF]:
    """Where both values stand in a line of this width (top and height are left open)."""
    left, gap = float(theme.px(LABEL)), float(theme.px(GAP))
    half = max(1.0, (width - left - gap) / 2)
    return QRectF(left, 0, half, 0), QRectF(left + half + gap, 0, half, 0)


class ChoiceLine(QWidget):
    """One field. Left and Right choose; with boxes they switch a side on and off, and one always stays.

    `stepped(+1 or -1)`: Down or Up was pressed. `changed()`: another side was chosen.
    """

    stepped = Signal(int)
    changed = Signal()

    def __init__(self, key: str, label: str, left: str, right: str, *, both: bool = False) -> None:
        super().__init__()
        self.key, self._label, self._words, self._both = key, label, (left, right), both
        self.is_equal = left == right
        self.on = (bool(left) or not right, bool(right) and (both or not left))
        self._notes = ("", "")
        self.setFixedHeight(theme.px(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if not self.is_equal:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._tell()

    def note(self, left: str, right: str) -> None:
        """A quiet word at the end of each side."""
        self._notes = (left, right)
        self.update()

    def set_apart(self, apart: bool) -> None:
        """Offer a choice although both read alike: they are other things."""
        if apart and self.is_equal:
            self.is_equal, self.on = False, (True, True)
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self._tell()

    @property
    def takes_right(self) -> bool:
        """Whether the right value is the one that stays, or stays alone."""
        return self.on == (False, True)

    @property
    def keeps_both(self) -> bool:
        """Whether both stay."""
        return self.on == (True, True)

    def choose(self, side: int) -> None:
        """Press a side: 0 is the left one."""
        if self.is_equal:
            return
        if self._both and all(self._words):
            now = [self.on[0], self.on[1]]
            now[side] = not now[side]
            self.on = (now[0], now[1]) if any(now) else (side == 1, side == 0)
        else:
            self.on = (side == 0, side == 1)
        self._tell()
        self.update()
        self.changed.emit()

    def sizeHint(self) -> QSize:
        """As wide as it gets."""
        return QSize(theme.px(560), theme.px(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right choose, Up and Down go to the next line."""
        sides = {Qt.Key.Key_Left: 0, Qt.Key.Key_Right: 1}
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in sides:
            self.choose(sides[key])
        elif key in steps:
            self.stepped.emit(steps[key])
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click chooses."""
        left, right = columns(self.width())
        x = event.position().x()
        if left.left() <= x <= left.right():
            self.choose(0)
        elif right.left() <= x:
            self.choose(1)

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """The label and both sides."""
        painter = QPainter(self)
        height = self.height()
        draw_text(painter, QRectF(0, 0, theme.px(LABEL - 8), height), self._label, "body", "text2")
        for side, box in enumerate(columns(self.width())):
            place = QRectF(box.left(), 1, box.width(), height - 2)
            if self.is_equal:
                self._draw_equal(painter, place, side)
            else:
                self._draw_side(painter, place, side)

    def _draw_equal(self, painter: QPainter, box: QRectF, side: int) -> None:
        inner = box.adjusted(theme.px(38 if side == 0 else 22), 0, 0, 0)
        if side == 0:
            draw_text(painter, inner, self._words[0], "body", tabular=True)
            return
        draw_text(painter, QRectF(box.left(), box.top(), theme.px(20), box.height()), "=", "body", "text3")
        draw_text(painter, inner, self.tr("the same"), "body", "text2")

    def _draw_side(self, painter: QPainter, box: QRectF, side: int) -> None:
        on, word = self.on[side], self._words[side]
        fill_round(painter, box, theme.px(8), "accent_soft" if on else "surface", "accent" if on else "line")
        size = theme.px(_MARK)
        mark = QRectF(box.left() + theme.px(9), box.center().y() - size / 2, size, size)
        if self._both and all(self._words):
            _draw_box(painter, mark, on=on)
        else:
            draw_radio(painter, mark, on=on)
        inner = box.adjusted(theme.px(38), 0, -theme.px(10), 0)
        note = self._notes[side]
        if note:
            taken = theme.metrics("caption").horizontalAdvance(note) + theme.px(4)
            place = QRectF(inner.right() - taken, inner.top(), taken, inner.height())
            draw_text(painter, place, note, "caption", "text2")
            inner.setRight(place.left() - theme.px(8))
        tone = "text" if word else "text3"
        role = "body_strong" if on and word else "body"
        draw_text(painter, inner, word or self.tr("not on file"), role, tone, tabular=True)

    def _tell(self) -> None:
        """What a screen reader says."""
        left, right = (word or self.tr("not on file") for word in self._words)
        if self.is_equal:
            said = self.tr("{field}: the same, {value}").format(field=self._label, value=left)
        elif self.keeps_both:
            said = self.tr("{field}: both stay, {left} and {right}")
        else:
            said = self.tr("{field}: {chosen} stays, not {other}")
        chosen, other = (right, left) if self.takes_right else (left, right)
        self.setAccessibleName(
            said if self.is_equal
            else said.format(field=self._label, left=left, right=right, chosen=chosen, other=other)
        )  # fmt: skip


def _draw_box(painter: QPainter, box: QRectF, *, on: bool) -> None:
    side = box.adjusted(1, 1, -1, -1)
    fill_round(painter, side, theme.px(5), "accent" if on else "surface", "accent" if on else "line_strong")
    if on:
        draw_icon_in(painter, side, "check", "on_accent", 12)
