"""A statement of gestures on A4: sums by employee, then day by day; kept as PDF/A-2b."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm

from reports.archive import archived
from reports.fonts import Hand
from reports.orders import PrintedFile, StatementOrder
from reports.page import Sheet
from reports.typed import INK, LINE, QUIET, TYPED, TYPED_BOLD, TYPED_MEDIUM, Typist

_SIZE = (210 * mm, 297 * mm)
_LEFT, _RIGHT, _TOP, _BOTTOM = 20 * mm, 190 * mm, 277 * mm, 22 * mm
_STEP = 6.4 * mm
# Left edge and width of each column: day, employee, count, amount.
_COLUMNS = ((20 * mm, 30 * mm), (52 * mm, 70 * mm), (124 * mm, 22 * mm), (150 * mm, 40 * mm))


def draw(order: StatementOrder) -> PrintedFile:
    """The statement as a file for the archive. Raises `Refused("archive_unfit")`."""
    page = _Pages(order, pages=0)
    page.write()
    page = _Pages(order, pages=page.sheet.pages)  # now their number is known
    pdf = page.write()
    title = f"{order.labels.heading} {order.labels.period}"
    kept = archived(pdf, title, order.house, order.language)
    return PrintedFile(kept, page.typist.missing, page.typist.overset, page.sheet.pages)


class _Pages:
    """Writes from the top to the bottom, and begins a page when one is full."""

    def __init__(self, order: StatementOrder, pages: int) -> None:
        title = f"{order.labels.heading} {order.labels.period}"
        self.sheet = Sheet(_SIZE, title, order.house, order.language)
        self.typist = Typist(self.sheet, order.language)
        self._canvas: Any = self.sheet.canvas
        self._order, self._pages = order, pages
        self._y = _TOP

    def write(self) -> bytes:
        """All of it."""
        labels, order = self._order.labels, self._order
        self.typist.line(labels.heading, (_LEFT, self._y), 20, _RIGHT - _LEFT, hand=TYPED_BOLD)
        self._y -= 8 * mm
        self.typist.line(f"{order.house}  ·  {labels.period}", (_LEFT, self._y), 11, _RIGHT - _LEFT)
        self._y -= 12 * mm
        self._section(labels.by_employee)
        self._row(("", labels.employee, labels.count, labels.amount), colour=QUIET)
        for employee, count, amount in order.employees:
            self._row(("", employee, count, amount))
        self._row(("", labels.total, *order.total), hand=TYPED_BOLD)
        self._y -= _STEP
        if order.days:
            self._section(labels.by_day)
            self._days(order.days)
        self._end_page()
        return self.sheet.finish()

    def _days(self, days: Sequence[tuple[str, str, str, str]]) -> None:
        labels = self._order.labels
        self._row((labels.day, labels.employee, labels.count, labels.amount), colour=QUIET)
        last = ""
        for day, employee, count, amount in days:
            self._row((day if day != last else "", employee, count, amount))
            last = day

    def _section(self, words: str) -> None:
        self._make_room(3)
        self.typist.line(words, (_LEFT, self._y), 13, _RIGHT - _LEFT, hand=TYPED_MEDIUM)
        self._y -= _STEP + 1 * mm

    def _row(self, cells: tuple[str, str, str, str], *, hand: Hand = TYPED, colour: str = INK) -> None:
        self._make_room(1)
        for number, (text, (x, width)) in enumerate(zip(cells, _COLUMNS, strict=True)):
            if text:
                align = "right" if number >= 2 else "left"
                self.typist.line(text, (x, self._y), 10, width, hand=hand, colour=colour, align=align)  # type: ignore[arg-type]
        self._canvas.setStrokeColor(HexColor(LINE))
        self._canvas.setLineWidth(0.4)
        self._canvas.line(_LEFT, self._y - 2 * mm, _RIGHT, self._y - 2 * mm)
        self._y -= _STEP

    def _make_room(self, rows: int) -> None:
        if self._y - rows * _STEP < _BOTTOM:
            self._end_page()
            self._y = _TOP

    def _end_page(self) -> None:
        labels = self._order.labels
        self.typist.line(labels.made, (_LEFT, 12 * mm), 8, 110 * mm, colour=QUIET)
        number = labels.page.format(page=self.sheet.pages + 1, pages=self._pages)
        self.typist.line(number, (_RIGHT - 50 * mm, 12 * mm), 8, 50 * mm, colour=QUIET, align="right")
        self.sheet.end_page()
