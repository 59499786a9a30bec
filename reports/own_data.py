"""Everything held about a guest, to be read by the guest: A4 pages, names and words in any script."""

from __future__ import annotations

import re
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm

from reports.archive import archived
from reports.ink.breaking import break_lines, measure
from reports.orders import OwnDataOrder, OwnDataSection, PrintedFile
from reports.page import Sheet
from reports.typed import LINE, QUIET, TYPED, TYPED_BOLD, TYPED_MEDIUM, Typist

_WIDTH, _HEIGHT = 210 * mm, 297 * mm
_LEFT, _TOP, _FOOT = 20 * mm, _HEIGHT - 22 * mm, 20 * mm
_INNER = _WIDTH - 2 * _LEFT
_DAY = 26 * mm
_SIZE, _LEADING = 10.0, 14.0
_LONGEST_NAME = 80
_LONG_WORD = re.compile(r"\S{70}")  # as much of a word as fits a line; it goes on in the next one
_LONGEST = 20_000  # letters of one entry that are set; nobody reads a longer one on paper


def draw(order: OwnDataOrder) -> PrintedFile:
    """The pages as one PDF for the archive, titled. Raises what archiving raises."""
    book = _Book(order)
    book.head()
    for section in order.sections:
        book.section(section)
    return book.finish()


def _title(order: OwnDataOrder) -> str:
    return f"{order.title}: {_short(order.name)}"


def _short(name: str) -> str:
    """A name for the head and the foot of a page; it stands there whole among the lines."""
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"


class _Book:
    """Writes downwards and turns the page when there is no room left."""

    def __init__(self, order: OwnDataOrder) -> None:
        self._order = order
        self._sheet = Sheet((_WIDTH, _HEIGHT), _title(order), order.house, order.language)
        self._typist = Typist(self._sheet, order.language)
        self._y = _TOP

    def head(self) -> None:
        """Whose data it is, who holds it, of which day."""
        order = self._order
        self._typist.line(order.title, (_LEFT, self._y), 20, _INNER, hand=TYPED_BOLD)
        name = _short(order.name)
        place = (_LEFT, self._y - 9 * mm)
        self._typist.line(name, place, 13, _INNER, hand=TYPED_MEDIUM, smallest=3.0)
        self._typist.line(
            f"{order.house} · {order.made_on}", (_LEFT, self._y - 15 * mm), 9, _INNER, colour=QUIET
        )
        self._y -= 23 * mm
        for line in self._lines(order.note, _INNER, 9.0):
            self._write(line, _LEFT, 9.0, _INNER)
            self._y -= 12
        self._y -= 3 * mm

    def section(self, section: OwnDataSection) -> None:
        """A heading that never stands alone at the foot, and its lines."""
        self._room(3 * _LEADING + 6 * mm)
        self._y -= 4 * mm
        self._typist.line(section.title, (_LEFT, self._y), 12, _INNER, hand=TYPED_BOLD)
        self._rule(self._y - 2 * mm)
        self._y -= 2 * mm + _LEADING + 1
        for day, words in section.lines:
            self._entry(day, words)

    def finish(self) -> PrintedFile:
        """The file, fit to be kept for years."""
        self._turn()
        order = self._order
        kept = archived(self._sheet.finish(), _title(order), order.house, order.language)
        return PrintedFile(kept, self._typist.missing, self._typist.overset, self._sheet.pages)

    def _entry(self, day: str, words: str) -> None:
        lines = self._lines(words, _INNER - _DAY, _SIZE)
        self._room(_LEADING * min(len(lines), 3))
        self._typist.line(day, (_LEFT, self._y), 9, _DAY - 2 * mm, colour=QUIET)
        for line in lines:
            self._room(_LEADING)
            self._write(line, _LEFT + _DAY, _SIZE, _INNER - _DAY)
            self._y -= _LEADING
        self._y -= 2

    def _lines(self, text: str, width: float, size: float) -> list[str]:
        found: list[str] = []
        for part in _LONG_WORD.sub(r"\g<0> ", text[:_LONGEST]).splitlines():
            if part.strip():
                measured = measure(part.strip(), TYPED, self._order.language)
                found += break_lines(measured, lambda _: width / size)
        return found or ["–"]

    def _write(self, text: str, x: float, size: float, width: float) -> None:
        # A word longer than the line is made smaller; it is never cut.
        self._typist.line(text, (x, self._y), size, width, smallest=3.0)

    def _room(self, needed: float) -> None:
        if self._y - needed < _FOOT:
            self._turn()
            self._y = _TOP

    def _turn(self) -> None:
        page = str(self._sheet.pages + 1)
        name = _short(self._order.name)
        self._typist.line(name, (_LEFT, 12 * mm), 8, _INNER / 2, colour=QUIET, smallest=2.5)
        self._typist.line(page, (_LEFT, 12 * mm), 8, _INNER, colour=QUIET, align="right")
        self._sheet.end_page()

    def _rule(self, y: float) -> None:
        canvas: Any = self._sheet.canvas
        canvas.setStrokeColor(HexColor(LINE))
        canvas.setLineWidth(0.6)
        canvas.line(_LEFT, y, _LEFT + _INNER, y)
