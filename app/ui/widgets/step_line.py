"""The steps of something that is done in a row: a circle for each, ticked behind the present one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui.theme.painting import CENTRE, draw_icon_in, draw_text, fill_round, never_raises, text_width
from app.ui.theme.theme import theme

_CIRCLE, _GAP, _LINE, _SHORT = 24, 8, 32, 14


class StepLine(QLabel):
    """Shows where one is. Where there is no room for all names, only the present step has its own."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = tuple(names)
        self._at = 0
        self._is_folded = False
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.go(0)

    @property
    def at(self) -> int:
        """The present step, from 0."""
        return self._at

    def go(self, at: int) -> None:
        """This one is the present step."""
        self._at = at
        said = self.tr("Step {number} of {count}: {name}")
        self.setAccessibleName(said.format(number=at + 1, count=len(self._names), name=self._names[at]))
        self.updateGeometry()
        self.update()

    def fit(self, room: int) -> None:
        """So many pixels are there: without room for all names it asks for the present one alone."""
        folded = room < self._wide(named=True)
        if folded != self._is_folded:
            self._is_folded = folded
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """All names beside their circles, where they find room."""
        return QSize(self._wide(named=not self._is_folded), theme.px(_CIRCLE + 4))

    def minimumSizeHint(self) -> QSize:
        """Circles and the present name."""
        return QSize(self._wide(named=False), theme.px(_CIRCLE + 4))

    @never_raises
    def paintEvent(self, event: QPaintEvent) -> None:
        """Circles, names, and the lines between them."""
        painter = QPainter(self)
        named = self.width() >= self._wide(named=True)
        x, side, height = 0.0, theme.px(_CIRCLE), self.height()
        for at, name in enumerate(self._names):
            self._draw_circle(painter, QRectF(x, (height - side) / 2, side, side), at)
            x += side
            if named or at == self._at:
                x += theme.px(_GAP)
                role, tone = ("body_strong", "text") if at == self._at else ("body", "text2")
                wide = text_width(name, "body_strong") + 1
                draw_text(painter, QRectF(x, 0, wide, height), name, role, tone)
                x += wide
            if at < len(self._names) - 1:
                long = theme.px(_LINE if named else _SHORT)
                line = QRectF(x + theme.px(_GAP), height / 2 - 1, long, 2)
                painter.fillRect(line, theme.colour("accent" if at < self._at else "line"))
                x += long + 2 * theme.px(_GAP)

    def _draw_circle(self, painter: QPainter, box: QRectF, at: int) -> None:
        half = box.width() / 2
        if at < self._at:
            fill_round(painter, box, half, "accent_soft", "accent", 1.5)
            draw_icon_in(painter, box, "check", "accent", 13)
        elif at == self._at:
            fill_round(painter, box, half, "accent")
            draw_text(painter, box, str(at + 1), "caption_strong", "on_accent", align=CENTRE, tabular=True)
        else:
            fill_round(painter, box, half, "surface", "line_strong")
            draw_text(painter, box, str(at + 1), "caption_strong", "text2", align=CENTRE, tabular=True)

    def _wide(self, *, named: bool) -> int:
        count = len(self._names)
        shown = self._names if named else (self._names[self._at],)
        words = sum(text_width(name, "body_strong") + 1 + theme.px(_GAP) for name in shown)
        lines = (count - 1) * (theme.px(_LINE if named else _SHORT) + 2 * theme.px(_GAP))
        return count * theme.px(_CIRCLE) + words + lines + 2
