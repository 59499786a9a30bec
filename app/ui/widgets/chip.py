"""Small rounded tags: an icon and a word in a tone."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui.theme.painting import draw_icon, draw_text, fill_round, never_raises, text_width
from app.ui.theme.theme import theme
from app.ui.widgets.labels import plain_tip

HEIGHT = 24
_ICON = 14


def chip_width(text: str, *, icon: str | None = None, strong: bool = False) -> int:
    """Width of a chip; without text it is a circle round its icon."""
    if not text:
        return theme.px(HEIGHT)
    role = "caption_strong" if strong else "caption"
    return text_width(text, role) + theme.px(18 + (18 if icon else 0))


def draw_chip(
    painter: QPainter,
    x: float,
    y: float,
    text: str,
    tone: str = "plain",
    *,
    icon: str | None = None,
    strong: bool = False,
    width: float | None = None,
) -> float:
    """Draw a chip at (x, y), elided to `width` if that is less than it needs; returns the width it took.

    Tones: plain, danger, warn, ok, info, gold, accent, and "solid" (the one solid red, for severe allergies).
    """
    needed = chip_width(text, icon=icon, strong=strong)
    taken = min(needed, width) if width is not None else needed
    ground, ink, edge = _colours(tone)
    painter.save()
    box = QRectF(x, y, taken, theme.px(HEIGHT))
    fill_round(painter, box, box.height() / 2, ground, edge)
    left = x + (theme.px(9) if text else (box.height() - theme.px(_ICON)) / 2)
    if icon:
        draw_icon(painter, left, y + (box.height() - theme.px(_ICON)) / 2, icon, ink, _ICON)
        left += theme.px(18)
    role = "caption_strong" if strong else "caption"
    draw_text(painter, QRectF(left, y, x + taken - theme.px(8) - left, box.height()), text, role, ink)
    painter.restore()
    return taken


def _colours(tone: str) -> tuple[str, str, str]:
    if tone == "plain":
        return "sunken", "text2", "line"
    if tone == "solid":
        return "danger", "on_danger", "danger"
    if tone == "accent":
        return "accent_soft", "accent_soft_text", "accent_soft"
    return f"{tone}_soft", f"{tone}_soft_text", f"{tone}_line"


class Chip(QLabel):
    """A tag as a widget; a label for assistive technology. An alert in it keeps its whole width."""

    def __init__(
        self,
        text: str,
        tone: str = "plain",
        *,
        icon: str | None = None,
        strong: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._tone, self._icon, self._strong = tone, icon, strong
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def show_as(self, text: str, tone: str | None = None, *, icon: str | None = None) -> None:
        """Say something else."""
        self._tone, self._icon = tone or self._tone, icon or self._icon
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        return QSize(chip_width(self.text(), icon=self._icon, strong=self._strong), theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Alerts never shrink; other tags elide."""
        full = self.sizeHint()
        return full if self._strong else QSize(min(full.width(), theme.px(72)), full.height())

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tag; what is elided becomes its tooltip."""
        painter = QPainter(self)
        draw_chip(
            painter, 0, 0, self.text(), self._tone, icon=self._icon, strong=self._strong, width=self.width()
        )
        tip = plain_tip(self.text()) if self.width() < self.sizeHint().width() else ""
        if tip != self.toolTip():
            self.setToolTip(tip)
