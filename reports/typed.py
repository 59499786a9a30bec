"""Typed text: the same engine as the cards with a hand that does not move, so any script can be printed."""

from __future__ import annotations

from typing import Any

from reportlab.lib.colors import HexColor

from reports.fonts import TYPED, TYPED_BOLD, TYPED_MEDIUM, Hand
from reports.ink.breaking import break_lines, fits, measure
from reports.ink.pen import Align, Pen
from reports.ink.runs import missing
from reports.ink.written import written
from reports.page import Sheet

INK = "#1c1b19"
QUIET = "#6b675f"
LINE = "#c9c4b8"
_LONGEST_LINE, _LONGEST_PARAGRAPH = 500, 4_000  # letters; more fits none of our papers


class Typist:
    """Writes typed lines and paragraphs on a sheet and remembers what did not fit or could not be written."""

    def __init__(self, sheet: Sheet, language: str) -> None:
        self._canvas: Any = sheet.canvas
        self._pen = Pen(sheet.canvas, sheet.fonts, language, seed=0)
        self._language = language
        self.overset = False
        self._missing: set[str] = set()

    @property
    def missing(self) -> tuple[str, ...]:
        """Characters none of the fonts has, sorted."""
        return tuple(sorted(self._missing))

    def line(
        self,
        text: str,
        place: tuple[float, float],
        size: float,
        width: float,
        *,
        hand: Hand = TYPED,
        colour: str = INK,
        align: Align = "left",
        smallest: float = 6.5,
    ) -> float:
        """One line, made smaller until it fits `width`; returns the size used.

        Of a line that no size makes fit the beginning is written, and three dots.
        """
        if len(text) > _LONGEST_LINE:
            self.overset, text = True, text[:_LONGEST_LINE]
        natural = self._pen.width(text, hand, 1.0)
        used = max(smallest, min(size, width / natural if natural else size))
        if natural * used > width + 0.01:
            self.overset = True
            text = self._beginning(text, hand, width / used)
        self._write(text, place, used, hand, colour, align, width)
        return used

    def paragraph(
        self,
        text: str,
        place: tuple[float, float],
        size: float,
        box: tuple[float, float],
        *,
        hand: Hand = TYPED,
        smallest: float = 7.0,
        leading: float = 1.3,
    ) -> float:
        """A paragraph as large as it fits into `box` (width, height); returns the last baseline."""
        x, y = place
        width, height = box
        if len(text) > _LONGEST_PARAGRAPH:
            self.overset, text = True, text[:_LONGEST_PARAGRAPH]
        while True:
            most = int(height / (size * leading)) + 1
            lines, fitting = self._lines(text, hand, size, width, most)
            fitting = fitting and len(lines) <= most
            if fitting or size <= smallest:
                break
            size -= 0.5
        self.overset |= not fitting
        for number, line in enumerate(lines):
            self._write(line, (x, y - number * size * leading), size, hand, INK, "left", width)
        return y - (len(lines) - 1) * size * leading

    def _beginning(self, text: str, hand: Hand, width: float) -> str:
        """As much of a line as fits into so many em, with three dots behind it."""
        low, high = 0, len(text)
        while low < high:
            middle = (low + high + 1) // 2
            fits_so_far = self._pen.width(f"{text[:middle].rstrip()}…", hand, 1.0) <= width
            low, high = (middle, high) if fits_so_far else (low, middle - 1)
        return f"{text[:low].rstrip()}…"

    def _lines(self, text: str, hand: Hand, size: float, width: float, most: int) -> tuple[list[str], bool]:
        lines: list[str] = []
        fitting = True
        for part in filter(str.strip, text.splitlines()):
            measured = measure(part.strip(), hand, self._language)
            fitting = fitting and fits(measured, lambda _: width / size)
            lines += break_lines(measured, lambda _: width / size, most=most)
        return lines, fitting

    def _write(
        self,
        text: str,
        place: tuple[float, float],
        size: float,
        hand: Hand,
        colour: str,
        align: Align,
        width: float,
    ) -> None:
        self._missing.update(missing(written(text), hand))
        self._canvas.setFillColor(HexColor(colour))
        self._pen.write(*place, text, hand, size, align, width)


__all__ = ["INK", "LINE", "QUIET", "TYPED", "TYPED_BOLD", "TYPED_MEDIUM", "Typist"]
