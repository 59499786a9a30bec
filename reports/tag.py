"""The tag of a found item: 62 x 29 mm, for label printers. Marks that prove ownership are never on it."""

from __future__ import annotations

from typing import Any

import segno
from reportlab.lib.colors import black
from reportlab.lib.units import mm

from reports.orders import PrintedFile, TagOrder
from reports.page import Sheet
from reports.typed import TYPED_BOLD, TYPED_MEDIUM, Typist

SIZE = (62 * mm, 29 * mm)
MODULE = 0.9 * mm  # a label printer has about 12 dots per millimetre
_QUIET_ZONE = 3 * MODULE  # the white label around it adds the fourth module the standard asks for
_GAP = 2 * mm
_EDGE = 2 * mm


def draw(order: TagOrder) -> PrintedFile:
    """The tag as a PDF of one page."""
    sheet = Sheet(SIZE, order.number, order.house, order.language)
    typist = Typist(sheet, order.language)
    side = draw_code(sheet.canvas, order.payload, _QUIET_ZONE)
    _words(typist, order, _QUIET_ZONE + side + _GAP)
    sheet.end_page()
    return PrintedFile(sheet.finish(), typist.missing, typist.overset, sheet.pages)


def code_rows(payload: str) -> tuple[tuple[bool, ...], ...]:
    """The modules of the QR code, top row first, without quiet zone; error level M."""
    code = segno.make(payload, error="m", micro=False)
    return tuple(tuple(bool(module) for module in row) for row in code.matrix)


def draw_code(canvas: Any, payload: str, left: float) -> float:
    """Draw the code as one filled path, centred in height; returns its side in points."""
    rows = code_rows(payload)
    side = float(len(rows) * MODULE)
    top = (SIZE[1] + side) / 2
    path = canvas.beginPath()
    for number, row in enumerate(rows):
        for start, length in _dark_runs(row):
            path.rect(left + start * MODULE, top - (number + 1) * MODULE, length * MODULE, MODULE)
    canvas.setFillColor(black)
    canvas.drawPath(path, stroke=0, fill=1)
    return side


def _dark_runs(row: tuple[bool, ...]) -> list[tuple[int, int]]:
    """(start, length) of dark modules side by side: fewer shapes, and no hair lines between them."""
    runs: list[tuple[int, int]] = []
    for place, dark in enumerate(row):
        if dark and runs and sum(runs[-1]) == place:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        elif dark:
            runs.append((place, 1))
    return runs


def _words(typist: Typist, order: TagOrder, left: float) -> None:
    width = SIZE[0] - left - _EDGE
    typist.line(order.number, (left, SIZE[1] - 8 * mm), 19, width, hand=TYPED_BOLD)
    typist.paragraph(order.words, (left, SIZE[1] - 12.5 * mm), 9, (width, 4 * mm), smallest=6.0, leading=1.15)
    typist.line(order.place, (left, 6.6 * mm), 8, width, smallest=6.0)
    kept = " · ".join(part for part in (order.found_on, order.shelf) if part)
    typist.line(kept, (left, 2.8 * mm), 8, width, hand=TYPED_MEDIUM, smallest=6.0)
