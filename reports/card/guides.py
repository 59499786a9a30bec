"""A card for a person to write: faint lines where the pen goes, the words small above them."""

from __future__ import annotations

from typing import Any

from reportlab.lib.colors import HexColor

from reports.card.setting import Composition, SetLine
from reports.fonts import TYPED
from reports.ink.pen import Pen

_BASE, _HEIGHT, _WORDS = "#b9b4a8", "#dcd8cf", "#8d8a82"
_X_HEIGHT = 0.42  # of the size, as tall as the hands' small letters
_ABOVE = 0.60  # where the small words stand
_SMALL = 5.6  # points
_END = 0.6  # of the width


def draw_guides(canvas: Any, pen: Pen, composition: Composition, *, words: bool, ruled: bool) -> None:
    """Lines for every line of the card; on ruled paper the rules are there already."""
    for line in composition.lines:
        if not ruled:
            _lines(canvas, line, *_reach(line))
        if words:
            canvas.setFillColor(HexColor(_WORDS))
            pen.write(line.x, line.y + line.size * _ABOVE, line.text, TYPED, _SMALL, line.align, line.width)


def _reach(line: SetLine) -> tuple[float, float]:
    """Where a line begins and ends. A centred end is as short as a name: beside it there may be art."""
    if line.align != "center" or line.part not in ("closing", "sign"):
        return line.x, line.x + line.width
    middle = line.x + line.width / 2
    return middle - line.width * _END / 2, middle + line.width * _END / 2


def _lines(canvas: Any, line: SetLine, left: float, right: float) -> None:
    canvas.setLineWidth(0.4)
    canvas.setStrokeColor(HexColor(_BASE))
    canvas.line(left, line.y, right, line.y)
    canvas.setStrokeColor(HexColor(_HEIGHT))
    canvas.setDash(1.5, 2)
    height = line.y + line.size * _X_HEIGHT
    canvas.line(left, height, right, height)
    canvas.setDash()
