"""The evacuation list: A4, large print, who needs help first, then floor by floor with boxes to tick."""

from __future__ import annotations

from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm

from reports.ink.breaking import break_lines, measure
from reports.orders import EvacuationLine, EvacuationOrder, PrintedFile
from reports.page import Sheet
from reports.typed import INK, LINE, QUIET, TYPED, TYPED_BOLD, TYPED_MEDIUM, Typist

_WIDTH, _HEIGHT = 210 * mm, 297 * mm
_LEFT, _TOP, _FOOT = 15 * mm, _HEIGHT - 18 * mm, 18 * mm
_INNER = _WIDTH - 2 * _LEFT
_BOX, _ROOM, _PEOPLE = 8 * mm, 20 * mm, 12 * mm
_NAMES = _INNER - _BOX - _ROOM - _PEOPLE
_SIZE, _LEADING = 11.0, 15.0


def draw(order: EvacuationOrder) -> PrintedFile:
    """The pages as one PDF, titled, in the reader's language."""
    book = _Book(order)
    book.head()
    if order.first:
        book.section(order.first_title, order.first)
    for title, lines in order.floors:
        book.section(title, lines)
    return book.finish()


class _Book:
    """Writes downwards and turns the page when there is no room left."""

    def __init__(self, order: EvacuationOrder) -> None:
        self._order = order
        self._sheet = Sheet((_WIDTH, _HEIGHT), order.title, order.house, order.language)
        self._typist = Typist(self._sheet, order.language)
        self._y = _TOP

    def head(self) -> None:
        """What it is, of which house and moment, and how many there are."""
        order = self._order
        self._typist.line(order.title, (_LEFT, self._y), 20, _INNER, hand=TYPED_BOLD)
        self._typist.line(
            f"{order.house} · {order.as_of}", (_LEFT, self._y - 8 * mm), 12, _INNER, hand=TYPED_MEDIUM
        )
        self._typist.line(order.note, (_LEFT, self._y - 14 * mm), 11, _INNER)
        self._y -= 18 * mm

    def section(self, title: str, lines: tuple[EvacuationLine, ...]) -> None:
        """A floor; its heading never stands alone at the foot."""
        self._room(3 * _LEADING + 6 * mm)
        self._y -= 6 * mm
        self._typist.line(title, (_LEFT, self._y), 13, _INNER, hand=TYPED_BOLD)
        self._rule(self._y - 2 * mm)
        self._y -= 2 * mm + _LEADING + 1
        for line in lines:
            self._line(line)

    def finish(self) -> PrintedFile:
        """The file."""
        self._turn()
        return PrintedFile(
            self._sheet.finish(), self._typist.missing, self._typist.overset, self._sheet.pages
        )

    def _line(self, line: EvacuationLine) -> None:
        """A box to tick, the room, how many, who, and below what helpers must know."""
        names, needs, told = (self._lines(text) for text in (line.names, line.needs, line.told))
        self._room(_LEADING * min(len(names) + len(needs) + len(told), 6))
        left = _LEFT + _BOX
        self._tick_box()
        self._typist.line(line.room, (left, self._y), 13, _ROOM - 2 * mm, hand=TYPED_BOLD, smallest=3.0)
        self._typist.line(line.people, (left + _ROOM, self._y), 12, _PEOPLE - 2 * mm, hand=TYPED_MEDIUM)
        for hand, texts in ((TYPED, names), (TYPED_BOLD, needs), (TYPED, told)):
            for text in texts:
                self._room(_LEADING)
                self._typist.line(
                    text, (left + _ROOM + _PEOPLE, self._y), _SIZE, _NAMES, hand=hand, smallest=3.0
                )
                self._y -= _LEADING
        self._y -= 3

    def _lines(self, text: str) -> tuple[str, ...]:
        if not text.strip():
            return ()
        return break_lines(measure(text.strip(), TYPED_BOLD, self._order.language), lambda _: _NAMES / _SIZE)

    def _tick_box(self) -> None:
        canvas: Any = self._sheet.canvas
        canvas.setStrokeColor(HexColor(INK))
        canvas.setLineWidth(0.8)
        canvas.rect(_LEFT, self._y - 1, 4 * mm, 4 * mm)

    def _room(self, needed: float) -> None:
        if self._y - needed < _FOOT:
            self._turn()
            self._y = _TOP

    def _turn(self) -> None:
        order = self._order
        said = f"{order.title} · {order.as_of}"
        self._typist.line(said, (_LEFT, 10 * mm), 8, _INNER / 2, colour=QUIET)
        self._typist.line(
            str(self._sheet.pages + 1), (_LEFT, 10 * mm), 8, _INNER, colour=QUIET, align="right"
        )
        self._sheet.end_page()

    def _rule(self, y: float) -> None:
        canvas: Any = self._sheet.canvas
        canvas.setStrokeColor(HexColor(LINE))
        canvas.setLineWidth(0.6)
        canvas.line(_LEFT, y, _LEFT + _INNER, y)
