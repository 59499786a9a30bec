"""Breaking text into lines (UAX #14), balanced: no widows, no one-letter word left at the end of a line."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from uniseg.linebreak import line_break_boundaries

from reports.fonts import Hand
from reports.ink.direction import mark_names
from reports.ink.shaping import shape_line

LineWidth = Callable[[int], float]  # em available on line number 0, 1, 2 ...

_SHORTEST_LAST_LINE = 0.4
_HANGING_LETTER = 0.03
_TOO_WIDE = 1000.0


@dataclass(frozen=True, slots=True)
class Measured:
    """One paragraph with the places where it may break; `reach[i]` is the width before character i, in em."""

    text: str
    breaks: tuple[int, ...]
    reach: tuple[float, ...]

    def width(self, start: int, end: int) -> float:
        """Width of `text[start:end]` without the blanks at its end."""
        return self.reach[start + len(self.text[start:end].rstrip())] - self.reach[start]


@lru_cache(maxsize=512)
def measure(text: str, hand: Hand, language: str) -> Measured:
    """Shape a paragraph once; every size and width can then be tried without shaping again."""
    text = mark_names(unicodedata.normalize("NFC", text))
    widths = [0.0] * len(text)
    for cluster in shape_line(text, hand, language).clusters:
        widths[cluster.start] += cluster.width
    reach = [0.0]
    for width in widths:
        reach.append(reach[-1] + width)
    return Measured(text, tuple(line_break_boundaries(text)), tuple(reach))


def break_lines(paragraph: Measured, line_width: LineWidth, centred: bool = False) -> tuple[str, ...]:
    """The fewest lines that fit, broken where the lines come out most even."""
    if not paragraph.breaks:
        return ("",)
    count = _fewest(paragraph, line_width)
    ends = _best_ends(paragraph, line_width, count, centred)
    starts = (0, *ends[:-1])
    return tuple(paragraph.text[start:end].rstrip() for start, end in zip(starts, ends, strict=True))


def fits(paragraph: Measured, line_width: LineWidth) -> bool:
    """Whether no word is wider than the narrowest line it could stand on."""
    narrowest = min(map(line_width, range(_fewest(paragraph, line_width))))
    units = zip((0, *paragraph.breaks), paragraph.breaks, strict=False)
    return all(paragraph.width(start, end) <= narrowest for start, end in units)


def _fewest(paragraph: Measured, line_width: LineWidth) -> int:
    """How many lines a greedy hand needs."""
    line, start, last = 0, 0, 0
    for place in paragraph.breaks:
        if last > start and paragraph.width(start, place) > line_width(line):
            line, start = line + 1, last
        last = place
    return line + 1


def _best_ends(paragraph: Measured, line_width: LineWidth, count: int, centred: bool) -> tuple[int, ...]:
    """Ends of exactly `count` lines with the smallest sum of costs (dynamic programming)."""
    even = paragraph.width(0, len(paragraph.text)) / count
    reached: dict[int, tuple[float, tuple[int, ...]]] = {0: (0.0, ())}
    for line in range(count):
        last = line == count - 1
        ends = paragraph.breaks[-1:] if last else paragraph.breaks
        following: dict[int, tuple[float, tuple[int, ...]]] = {}
        for end in ends:
            options = [
                (cost + _cost(paragraph, start, end, line_width(line), even if centred else None), path)
                for start, (cost, path) in reached.items()
                if start < end
            ]
            if options:
                cost, path = min(options)
                following[end] = (cost, (*path, end))
        reached = following
    return reached[len(paragraph.text)][1]


def _cost(paragraph: Measured, start: int, end: int, room: float, even: float | None) -> float:
    width = paragraph.width(start, end)
    if width > room:
        return _TOO_WIDE * (width - room)
    if even is not None:
        return ((width - even) / room) ** 2 + _hanging(paragraph, end)
    if end == len(paragraph.text):
        return 4 * max(0.0, _SHORTEST_LAST_LINE - width / room) ** 2
    return ((room - width) / room) ** 2 + _hanging(paragraph, end)


def _hanging(paragraph: Measured, end: int) -> float:
    """Polish and Belarusian typesetting keeps one-letter words with the word that follows."""
    if end == len(paragraph.text):
        return 0.0
    words = paragraph.text[:end].split()
    return _HANGING_LETTER if len(words[-1]) == 1 and words[-1].isalpha() else 0.0

