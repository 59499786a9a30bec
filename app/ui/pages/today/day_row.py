"""How the rows of Today are painted: a day ahead is not bold, and a narrow list does without portraits."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from app.ui.discreet import Discreet
from app.ui.theme import tokens
from app.ui.theme.painting import draw_text
from app.ui.theme.theme import theme
from app.ui.widgets.record_row import RecordRow, RecordRowDelegate

_PORTRAIT_FROM = 470  # px of the row at 100 %


class DayRowDelegate(RecordRowDelegate):
    """`is_light` draws times that are only planned in plain letters."""

    def __init__(
        self, discreet: Discreet, *, height: int = tokens.ROW, time_width: int = 84, right_width: int = 124,
        portrait: int = 34,
    ) -> None:  # fmt: skip
        super().__init__(
            discreet, height=height, time_width=time_width, right_width=right_width, portrait=portrait
        )
        self.is_light = False
        self._is_narrow = False

    def draw(self, painter: QPainter, box: QRectF, record: Any, *, selected: bool) -> None:
        """As every row, for the room there is."""
        self._is_narrow = bool(self._time_width) and box.width() < theme.px(_PORTRAIT_FROM)
        super().draw(painter, box, record, selected=selected)

    def _draw_portrait(self, painter: QPainter, box: QRectF, row: RecordRow) -> float:
        return box.left() if self._is_narrow else super()._draw_portrait(painter, box, row)

    def _draw_time(self, painter: QPainter, box: QRectF, row: RecordRow, selected: bool) -> None:
        if not self.is_light or row.expected:
            super()._draw_time(painter, box, row, selected)
            return
        column = QRectF(box.left(), box.top(), theme.px(self._time_width), box.height())
        first, second = self._lines(column, two=bool(row.time_note))
        tone = row.time_tone if row.time_tone != "text" else "text2"
        draw_text(painter, first, row.time, "body", tone, tabular=True)
        if row.time_note:
            draw_text(painter, second, row.time_note, "caption", "text2" if selected else "text3")
