"""The test page of a printer: a bar of 100 mm each way, and corners 5 mm from the edge of the paper."""

from __future__ import annotations

from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm

from reports.orders import PrintedFile, RulerOrder
from reports.page import Sheet
from reports.typed import INK, QUIET, TYPED_BOLD, Typist

BAR_MM = 100
BAR_COLOUR = "#c0392b"  # nothing else on the page has it: a camera or a test finds the bar by it
_BAR_HEIGHT = 2.2
_CORNER, _EDGE = 6 * mm, 5 * mm
_SHORT_BARS = 50  # for a sheet too small for the long one
_ROOMY_MM = 60  # a label has room for the bar alone


def draw(order: RulerOrder) -> PrintedFile:
    """One page of this size. On a sheet under 112 mm the bar of that direction is 50 mm, then none."""
    size = order.width_mm * mm, order.height_mm * mm
    sheet = Sheet(size, order.labels.heading, order.house, order.language)
    typist = Typist(sheet, order.language)
    across = _length(order.width_mm)
    left, base = (size[0] - across * mm) / 2, size[1] * 0.42
    _across(sheet.canvas, left, base, across)
    if order.height_mm >= _ROOMY_MM:
        _corners(sheet.canvas, size)
        _down(sheet.canvas, size, _length(order.height_mm))
        _words(typist, order, size, base)
    sheet.end_page()
    return PrintedFile(sheet.finish(), typist.missing, typist.overset, sheet.pages)


def _length(room_mm: float) -> int:
    if room_mm >= BAR_MM + 12:
        return BAR_MM
    return _SHORT_BARS if room_mm >= _SHORT_BARS + 10 else 0


def _corners(canvas: Any, size: tuple[float, float]) -> None:
    canvas.setStrokeColor(HexColor(INK))
    canvas.setLineWidth(0.5)
    for x, inward in ((_EDGE, 1), (size[0] - _EDGE, -1)):
        for y, upward in ((_EDGE, 1), (size[1] - _EDGE, -1)):
            canvas.line(x, y, x + inward * _CORNER, y)
            canvas.line(x, y, x, y + upward * _CORNER)


def _across(canvas: Any, left: float, base: float, length: int) -> None:
    """The bar and its marks, a millimetre apart."""
    canvas.setFillColor(HexColor(BAR_COLOUR))
    canvas.rect(left, base, length * mm, _BAR_HEIGHT * mm, stroke=0, fill=1)
    canvas.setStrokeColor(HexColor(INK))
    canvas.setLineWidth(0.25)
    for number in range(length + 1):
        high = 4 if number % 10 == 0 else 2.8 if number % 5 == 0 else 1.8
        x = left + number * mm
        canvas.line(x, base - 0.6 * mm, x, base - 0.6 * mm - high * mm)


def _down(canvas: Any, size: tuple[float, float], length: int) -> None:
    x, low = _EDGE + 6 * mm, (size[1] - length * mm) / 2
    canvas.setLineWidth(0.25)
    canvas.line(x, low, x, low + length * mm)
    for number in range(length + 1):
        wide = 4 if number % 10 == 0 else 2.8 if number % 5 == 0 else 1.8
        y = low + number * mm
        canvas.line(x, y, x + wide * mm, y)


def _words(typist: Typist, order: RulerOrder, size: tuple[float, float], base: float) -> None:
    left = _EDGE + 14 * mm
    width = size[0] - left - _EDGE - 2 * mm
    top = size[1] - _EDGE - 10 * mm
    typist.line(order.labels.heading, (left, top), 14, width, hand=TYPED_BOLD)
    about = " · ".join(part for part in (order.printer, order.house) if part)
    typist.line(about, (left, top - 5.5 * mm), 9, width, colour=QUIET)
    typist.paragraph(order.labels.text, (left, top - 13 * mm), 10, (width, top - 13 * mm - base - 6 * mm))
    typist.line(order.labels.bar, (left, base - 10 * mm), 10, width)
    typist.line(order.labels.corners, (left, base - 15.5 * mm), 9, width, colour=QUIET)
