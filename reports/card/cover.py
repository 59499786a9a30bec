"""The outside of a folded card: a few large words in the middle of the art."""

from __future__ import annotations

from typing import Any

from reportlab.lib.colors import HexColor

from reports.card.frame import Frame
from reports.card.setting import Setting
from reports.ink.breaking import Measured, break_lines, fits, measure
from reports.ink.pen import Pen
from reports.orders import CardOrder

_LARGEST, _SMALLEST = 52.0, 16.0
_LEADING = 1.15


def write_cover(canvas: Any, pen: Pen, order: CardOrder, setting: Setting, ink: str, frame: Frame) -> None:
    """`order.cover` as large as its words stand on at most two lines, between the style's margins."""
    if not order.cover.strip():
        return
    words = measure(order.cover.strip(), setting.sign_hand, order.language)
    middle = (setting.top + setting.bottom) / 2
    left, width = setting.room(middle)
    lines, size = _largest(words, width)
    canvas.setFillColor(HexColor(ink))
    canvas.setStrokeColor(HexColor(ink))
    y = middle + (len(lines) - 1) * size * _LEADING / 2 - size * 0.15
    for line in lines:
        pen.write(left, y, line, setting.sign_hand, size, "center", width)
        y -= size * _LEADING


def _largest(words: Measured, width: float) -> tuple[tuple[str, ...], float]:
    size = _LARGEST
    while True:
        lines, whole = _broken(words, width / size)
        if size <= _SMALLEST or (len(lines) <= 2 and whole):
            return lines, size
        size -= 1


def _broken(words: Measured, room: float) -> tuple[tuple[str, ...], bool]:
    """The lines at a width of so many em, and whether no word sticks out."""
    return break_lines(words, lambda _: room, centred=True), fits(words, lambda _: room)
