"""A note for a department: one request on one small sheet, readable at arm's length.

It says where, what, until when and who asked. It has no field for a diagnosis or a document, on purpose.
"""

from __future__ import annotations

from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm

from app.errors import BadInput
from reports.orders import NoteOrder, PrintedFile
from reports.page import PAPERS, Sheet
from reports.typed import LINE, QUIET, TYPED_BOLD, TYPED_MEDIUM, Typist

_WIDTH, _HEIGHT = 105 * mm, 148 * mm  # drawn for A6 upright; A5 is the same, larger
_LEFT = 9 * mm
_INNER = _WIDTH - 2 * _LEFT
_BADGE = 27 * mm


def draw(order: NoteOrder) -> PrintedFile:
    """The note as a PDF of one page. BadInput when the paper is unknown."""
    if order.paper not in PAPERS:
        raise BadInput("note_paper_unknown", field="paper", value=order.paper)
    long, short = PAPERS[order.paper]
    sheet = Sheet((short, long), f"{order.labels.heading} {order.number}", order.house, order.language)
    typist = Typist(sheet, order.language)
    scale = short / _WIDTH
    sheet.canvas.saveState()
    sheet.canvas.scale(scale, scale)
    _head(sheet.canvas, typist, order)
    _where_and_when(sheet.canvas, typist, order)
    _what(typist, order)
    _people(typist, order)
    _done(sheet.canvas, typist, order)
    sheet.canvas.restoreState()
    sheet.end_page()
    return PrintedFile(sheet.finish(), typist.missing, typist.overset, sheet.pages)


def _head(canvas: Any, typist: Typist, order: NoteOrder) -> None:
    top = _HEIGHT - 14 * mm
    typist.line(order.labels.heading, (_LEFT, top), 15, _INNER - _BADGE, hand=TYPED_BOLD)
    typist.line(order.number, (_LEFT, top), 11, _INNER, hand=TYPED_MEDIUM, align="right")
    written = " · ".join(part for part in (order.house, order.written_at) if part)
    typist.line(written, (_LEFT, top - 5.5 * mm), 8, _INNER, colour=QUIET)
    _rule(canvas, top - 9 * mm)


def _where_and_when(canvas: Any, typist: Typist, order: NoteOrder) -> None:
    top, half = _HEIGHT - 30 * mm, _INNER * 0.5
    right = _LEFT + half + 2 * mm
    _label(typist, order.labels.where, _LEFT, top)
    _label(typist, order.labels.promised, right, top)
    typist.line(order.where, (_LEFT, top - 9 * mm), 22, half - 2 * mm, hand=TYPED_BOLD)
    typist.line(order.promised, (right, top - 9 * mm), 22, half - 2 * mm, hand=TYPED_BOLD)
    _rule(canvas, top - 14 * mm)


def _what(typist: Typist, order: NoteOrder) -> None:
    top = _HEIGHT - 50 * mm
    _label(typist, order.labels.what, _LEFT, top)
    typist.paragraph(order.what, (_LEFT, top - 7 * mm), 15, (_INNER, 38 * mm), hand=TYPED_MEDIUM)


def _people(typist: Typist, order: NoteOrder) -> None:
    top, half = 40 * mm, _INNER * 0.5
    _label(typist, order.labels.given_to, _LEFT, top)
    typist.line(order.department, (_LEFT, top - 5.5 * mm), 11, half - 2 * mm)
    _label(typist, order.labels.asked_by, _LEFT + half + 2 * mm, top)
    # Under each other: the whole name of a person has more letters than half a small sheet is wide.
    asked = "\n".join(part for part in (order.asked_by, order.guest) if part)
    box = (half - 2 * mm, 8 * mm)
    typist.paragraph(asked, (_LEFT + half + 2 * mm, top - 5.5 * mm), 11, box, smallest=5.5, leading=1.15)


def _done(canvas: Any, typist: Typist, order: NoteOrder) -> None:
    """Two lines for a pen: who did it, and when."""
    base, half = 11 * mm, _INNER * 0.5
    _rule(canvas, 25 * mm)
    for label, x in ((order.labels.done_by, _LEFT), (order.labels.done_at, _LEFT + half + 2 * mm)):
        _label(typist, label, x, base + 8.5 * mm)
        canvas.line(x, base, x + half - 2 * mm, base)


def _label(typist: Typist, text: str, x: float, y: float) -> None:
    typist.line(text, (x, y), 8, _INNER * 0.5 - 2 * mm, colour=QUIET)


def _rule(canvas: Any, y: float) -> None:
    canvas.setStrokeColor(HexColor(LINE))
    canvas.setLineWidth(0.6)
    canvas.line(_LEFT, y, _LEFT + _INNER, y)
