"""Envelopes (C6, DL) and labels (62 x 29 mm, A4 sheets of 21 and 24), written by hand or typed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm

from app.errors import BadInput
from reports.fonts import BRISK, LIVELY, ROUND, TYPED, Hand
from reports.ink.pen import STILL, Pen, Touch
from reports.ink.runs import missing, settle
from reports.ink.written import written
from reports.orders import EnvelopeOrder, EnvelopesOrder, PrintedFile
from reports.page import Sheet
from reports.typed import INK, QUIET

HANDS: dict[str, Hand] = {"typed": TYPED, "brisk": BRISK, "lively": LIVELY, "round": ROUND}
_TOUCH = Touch(tilt=0.5, lift=0.012, swell=0.012, drift=0.02, slope=0.2, weight=0.12)
_BLUE = "#1f3f8f"
_SIZES = {"typed": 11.0, "brisk": 17.0, "lively": 16.0, "round": 14.5}
_SMALLEST = 6.0
_STAMP = (21 * mm, 26 * mm)


@dataclass(frozen=True, slots=True)
class Form:
    """A sheet in points and what of it is one label; an envelope is its own sheet."""

    sheet: tuple[float, float]
    columns: int = 1
    rows: int = 1
    cell: tuple[float, float] = (0, 0)
    corner: tuple[float, float] = (0, 0)  # of the first label: from the left, from the top
    is_envelope: bool = False

    @property
    def count(self) -> int:
        """Labels on a sheet."""
        return self.columns * self.rows


# 3 x 7 and 3 x 8 are the common address sheets (63.5 x 38.1 and 64.6 x 33.8 mm, as L7160 and 3475 are cut).
FORMS: dict[str, Form] = {
    "c6": Form((162 * mm, 114 * mm), is_envelope=True),
    "dl": Form((220 * mm, 110 * mm), is_envelope=True),
    "label": Form((62 * mm, 29 * mm), cell=(62 * mm, 29 * mm)),
    "a4x21": Form((210 * mm, 297 * mm), 3, 7, (66 * mm, 38.1 * mm), (7.25 * mm, 15.15 * mm)),
    "a4x24": Form((210 * mm, 297 * mm), 3, 8, (70 * mm, 35 * mm), (0, 8.5 * mm)),
}  # fmt: skip


def draw(order: EnvelopesOrder) -> PrintedFile:
    """All envelopes or labels in one file. BadInput for an unknown form or when there is none to draw."""
    form = FORMS.get(order.form)
    if form is None:
        raise BadInput("envelope_form", field="form", value=order.form)
    if not order.each:
        raise BadInput("envelope_none", field="to")
    sheet = Sheet(form.sheet, order.title, order.author, order.each[0].language)
    writer = _Writer(sheet)
    at = order.first % form.count
    for number, each in enumerate(order.each):
        if form.is_envelope:
            writer.envelope(form, each)
        else:
            writer.label(form, each, at)
        at += 1
        if at == form.count or number == len(order.each) - 1:
            sheet.end_page()
            at = 0
    return PrintedFile(sheet.finish(), tuple(sorted(writer.missing)), writer.overset, sheet.pages)


class _Writer:
    """Writes addresses on one document, and remembers what did not fit or could not be written."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._canvas: Any = sheet.canvas
        self.missing: set[str] = set()
        self.overset = False

    def envelope(self, form: Form, order: EnvelopeOrder) -> None:
        """Sender at the upper left, room for the stamp, the address where sorting machines look for it."""
        width, height = form.sheet
        self._stamp(width, height)
        typed = EnvelopeOrder(order.sender, order.language)
        if order.sender:
            self._lines(typed, (10 * mm, height - 12 * mm), (70 * mm, 24 * mm), largest=7.5, colour=QUIET)
        left = width * 0.46
        box = (width - left - 10 * mm, height * 0.5 - 12 * mm)
        self._lines(order, (left, height * 0.5), box, largest=_SIZES[order.hand])

    def label(self, form: Form, order: EnvelopeOrder, at: int) -> None:
        """The address alone, in the middle of the height."""
        across, down = form.cell
        x = form.corner[0] + (at % form.columns) * across
        top = form.sheet[1] - form.corner[1] - (at // form.columns) * down
        room = (across - 9 * mm, down - 6 * mm)
        self._lines(
            order, (x + 5 * mm, top - 3 * mm), room, largest=min(_SIZES[order.hand], 12.5), middle=True
        )

    def _lines(
        self,
        order: EnvelopeOrder,
        place: tuple[float, float],
        box: tuple[float, float],
        *,
        largest: float,
        colour: str = "",
        middle: bool = False,
    ) -> None:
        """Lines under each other from the top left corner `place`, as large as they fit into `box`."""
        hand = settle(HANDS[order.hand], order.to)
        typed = order.hand == "typed"
        pen = Pen(self._canvas, self._sheet.fonts, order.language, order.seed, STILL if typed else _TOUCH)
        size = self._size(pen, order.to, hand, box, largest)
        leading = size * 1.28
        y = place[1] - size * 0.8
        if middle:
            y -= max(0.0, (box[1] - leading * len(order.to)) / 2)
        ink = colour or (INK if typed else _BLUE)
        self._canvas.setFillColor(HexColor(ink))
        self._canvas.setStrokeColor(HexColor(ink))
        for number, line in enumerate(order.to):
            self.missing.update(missing(written(line), hand))
            shift = 0.0 if typed else pen.ragged(1.2)
            pen.write(place[0] + shift, y - number * leading, line, hand, size)

    def _size(
        self, pen: Pen, lines: tuple[str, ...], hand: Hand, box: tuple[float, float], largest: float
    ) -> float:
        widest = max((pen.width(line, hand, 1.0) for line in lines), default=0.0)
        fits = min(
            largest, (box[0] - 2) / widest if widest else largest, box[1] / (1.28 * max(1, len(lines)))
        )
        self.overset |= fits < _SMALLEST
        return max(_SMALLEST, fits)

    def _stamp(self, width: float, height: float) -> None:
        canvas = self._canvas
        canvas.saveState()
        canvas.setStrokeColor(HexColor("#b9b4a8"))
        canvas.setLineWidth(0.5)
        canvas.setDash(2, 2)
        across, down = _STAMP
        canvas.rect(width - across - 9 * mm, height - down - 8 * mm, across, down, stroke=1, fill=0)
        canvas.restoreState()
