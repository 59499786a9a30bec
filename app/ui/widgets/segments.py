"""One choice of a few: the segmented track with counts, and pills that wrap."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from app.ui.theme.painting import CENTRE, draw_icon, draw_text, fill_round, never_raises, text_width
from app.ui.theme.theme import theme
from app.ui.widgets.layouts import FlowLayout, row


class _Choice(QAbstractButton):
    """A radio button without the circle: the arrows move along its group, Tab enters the group once."""

    def __init__(self, key: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self.setText(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # gives assistive technology the role "radio button"
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows choose the neighbour."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        group = self.parentWidget()
        siblings = [each for each in group.findChildren(_Choice) if each.isEnabled()] if group else []
        if step is None or len(siblings) < 2:
            super().keyPressEvent(event)
            return
        neighbour = siblings[(siblings.index(self) + step) % len(siblings)]
        neighbour.setFocus(Qt.FocusReason.TabFocusReason)
        if self.autoExclusive():
            neighbour.click()


class _Segment(_Choice):
    count: int | None = None

    def sizeHint(self) -> QSize:
        count = text_width(f"  {self.count}", "body", tabular=True) if self.count is not None else 0
        return QSize(text_width(self.text(), "body_strong") + count + theme.px(32), theme.px(30))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(56), theme.px(30))

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.isChecked():
            fill_round(painter, QRectF(self.rect()), theme.px(6), "thumb", "line")
        count = f"  {self.count}" if self.count is not None else ""
        count_width = text_width(count, "body", tabular=True)
        role, tone = ("body_strong", "text") if self.isChecked() else ("body", "text2")
        wide = min(text_width(self.text(), role) + 1, self.width() - count_width - theme.px(12))
        left = (self.width() - wide - count_width) / 2
        draw_text(painter, QRectF(left, 0, wide, self.height()), self.text(), role, tone)
        end = QRectF(left + wide, 0, count_width + 2, self.height())
        draw_text(painter, end, count, "body", "text2", tabular=True)


class Segments(QWidget):
    """Segments on a track, each with an optional count. `changed(key)` after a person chose."""

    changed = Signal(str)

    def __init__(
        self,
        choices: list[tuple[str, str]],
        *,
        name: str,
        current: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._line = row(self, margins=3, spacing=2)
        self._group = QButtonGroup(self)
        self._segments: dict[str, _Segment] = {}
        for key, text in choices:
            self._add(key, text)
        self.choose(current or choices[0][0])
        self._group.buttonClicked.connect(self._on_group_clicked)

    def current(self) -> str:
        """Key of the chosen segment."""
        button = self._group.checkedButton()
        return button.key if isinstance(button, _Segment) else ""

    def choose(self, key: str) -> None:
        """Choose without a signal."""
        if key in self._segments:
            self._segments[key].setChecked(True)

    def set_count(self, key: str, count: int | None) -> None:
        """Show how many there are behind a segment."""
        segment = self._segments[key]
        segment.count = count
        words = segment.text() if count is None else f"{segment.text()}, {count}"
        segment.setAccessibleName(words)
        segment.updateGeometry()
        segment.update()

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """The track."""
        fill_round(QPainter(self), QRectF(self.rect()), theme.px(9), "track")

    def _add(self, key: str, text: str) -> None:
        segment = _Segment(key, text, self)
        self._segments[key] = segment
        self._group.addButton(segment)
        self._line.addWidget(segment)

    def _on_group_clicked(self, button: _Segment) -> None:
        self.changed.emit(button.key)


class _Pill(_Choice):
    icon_name = ""

    def sizeHint(self) -> QSize:
        icon = theme.px(22) if self.icon_name else 0
        return QSize(text_width(self.text(), "body_strong") + icon + theme.px(26), theme.px(32))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), theme.px(60)), theme.px(32))

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        on, box = self.isChecked(), QRectF(self.rect())
        ground = "accent_soft" if on else "sunken" if self.underMouse() else "surface"
        fill_round(painter, box, box.height() / 2, ground, "accent" if on else "line_ctl", 1.5 if on else 1)
        role = "body_strong" if on else "body"
        tone = "accent_soft_text" if on else "text" if self.isEnabled() else "text3"
        inner = box.adjusted(theme.px(12), 0, -theme.px(10), 0)
        if self.icon_name:
            y = (box.height() - theme.px(16)) / 2
            draw_icon(painter, inner.left(), y, self.icon_name, "accent" if on else "text2", 16)
            inner.setLeft(inner.left() + theme.px(22))
            draw_text(painter, inner, self.text(), role, tone)
        else:
            draw_text(painter, inner, self.text(), role, tone, align=CENTRE)


class Pills(QWidget):
    """Rounded choices that wrap. `multiple=True` lets several be on (filters). `changed()` after a click."""

    changed = Signal()

    def __init__(self, *, name: str, multiple: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._flow = FlowLayout(self)
        self._multiple = multiple
        self._pills: dict[str, _Pill] = {}
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, key: str, text: str, *, icon: str = "") -> None:
        """Offer one more choice."""
        pill = _Pill(key, text, self)
        pill.icon_name = icon
        pill.setAutoExclusive(not self._multiple)
        pill.clicked.connect(self.changed)
        self._pills[key] = pill
        self._flow.addWidget(pill)

    def clear(self) -> None:
        """Take every choice away."""
        for pill in self._pills.values():
            self._flow.removeWidget(pill)
            pill.deleteLater()
        self._pills.clear()

    def chosen(self) -> list[str]:
        """Keys that are on."""
        return [key for key, pill in self._pills.items() if pill.isChecked()]

    def current(self) -> str:
        """The one key that is on, or ""."""
        return next(iter(self.chosen()), "")

    def choose(self, *keys: str) -> None:
        """Turn these on without a signal; the others go off where several may be on."""
        for key, pill in self._pills.items():
            if key in keys or self._multiple:
                pill.setChecked(key in keys)


def draw_radio(painter: QPainter, box: QRectF, *, on: bool, enabled: bool = True) -> None:
    """Draw a radio circle, for painted rows that hold one choice of many."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = "accent" if on else "line_strong" if enabled else "line_ctl"
    painter.setPen(QPen(theme.colour(edge), 1.6))
    painter.setBrush(theme.colour("surface"))
    side = theme.px(18)
    disc = QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side)
    painter.drawEllipse(disc)
    if on:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawEllipse(disc.adjusted(side * 0.24, side * 0.24, -side * 0.24, -side * 0.24))
    painter.restore()
