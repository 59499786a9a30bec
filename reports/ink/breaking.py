"""Breaking text into lines (UAX #14), balanced: no widows, no one-letter word left at the end of a line."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from uniseg.linebreak import line_break_boundaries

from reports.fonts import Hand
from reports.ink.direction import mark_names
from reports.ink.shaping import shape_line
from reports.ink.written import written

LineWidth = Callable[[int], float]  # em available on line number 0, 1, 2 ...

_SHORTEST_LAST_LINE = 0.4
_WIDOW = 0.3  # what a last line of a single word costs
_HANGING_LETTER = 0.15
_TOO_WIDE = 1000.0
_DASHES = "–—-"
_HYPHENS = "-‐"
_LONG_WORD = 24


@dataclass(frozen=True, slots=True)
class Break:
    """Where a line may end: `before` is the width up to here without the last blanks, `after` with them."""

    place: int
    before: float
    after: float
    hangs: bool


@dataclass(frozen=True, slots=True)
class Measured:
    """One paragraph and its breaks, in em. The first break is its beginning, the last its end."""

    text: str
    breaks: tuple[Break, ...]

    def width(self, start: int, end: int) -> float:
        """Width of the line between two breaks, counted by their numbers."""
        return self.breaks[end].before - self.breaks[start].after


@lru_cache(maxsize=128)
def measure(text: str, hand: Hand, language: str) -> Measured:
    """Shape a paragraph once; every size and width can then be tried without shaping again."""
    text = mark_names(written(text))
    widths = [0.0] * len(text)
    for cluster in shape_line(text, hand, language).clusters:
        widths[cluster.start] += cluster.width
    reach = [0.0]
    for width in widths:
        reach.append(reach[-1] + width)
    places = (0, *_places(text))
    return Measured(text, tuple(_break(text, place, reach) for place in places))


def _break(text: str, place: int, reach: list[float]) -> Break:
    before = text[:place].rstrip()
    words = before.rsplit(maxsplit=1)
    hangs = place < len(text) and bool(words) and len(words[-1]) == 1 and words[-1].isalpha()
    return Break(place, reach[len(before)], reach[place], hangs)


def _places(text: str) -> Iterator[int]:
    """Ends of lines the text allows. A dash between words stays with the word before it."""
    for chunk in re.finditer(r"\S+\s*", text):
        word = chunk.group().rstrip()
        yield from (chunk.start() + place for place in _inside(word))
        if chunk.end() == len(text) or text[chunk.end()] not in _DASHES:
            yield chunk.end()


@lru_cache(maxsize=8192)
def _inside(word: str) -> tuple[int, ...]:
    """Breaks inside what stands between blanks: between East Asian characters, after a slash.

    Not after a hyphen, as long as the word fits any line: a hyphen at a line's end reads back as the mark
    of a word that was divided, and nobody divides a word on a card. Korean stands in words too.
    """
    places = tuple(line_break_boundaries(word))[:-1]
    if len(word) > _LONG_WORD:
        return places
    return tuple(at for at in places if word[at - 1] not in _HYPHENS and not _korean(word[at - 1 : at + 1]))


def _korean(pair: str) -> bool:
    return all("\uac00" <= letter <= "\ud7a3" for letter in pair)


def break_lines(
    paragraph: Measured, line_width: LineWidth, centred: bool = False, most: int = 99
) -> tuple[str, ...]:
    """The fewest lines that fit, broken where the lines come out most even.

    More than `most` lines will not be kept anyway, so no time is spent on evening them out.
    """
    ends = _greedy_ends(paragraph, line_width)
    if len(ends) <= most:
        ends = _best_ends(paragraph, line_width, len(ends), centred)
    places = [paragraph.breaks[number].place for number in (0, *ends)]
    return tuple(paragraph.text[start:end].rstrip() for start, end in pairwise(places))


def fits(paragraph: Measured, line_width: LineWidth) -> bool:
    """Whether no word is wider than the narrowest line it could stand on."""
    count = len(_greedy_ends(paragraph, line_width))
    narrowest = min(map(line_width, range(count)))
    return all(paragraph.width(end - 1, end) <= narrowest for end in range(1, len(paragraph.breaks)))


def _greedy_ends(paragraph: Measured, line_width: LineWidth) -> tuple[int, ...]:
    """Ends of the lines when each takes as much as it can: no way of breaking needs fewer."""
    ends: list[int] = []
    start = 0
    for end in range(1, len(paragraph.breaks)):
        if end - 1 > start and paragraph.width(start, end) > line_width(len(ends)):
            ends.append(end - 1)
            start = end - 1
    return (*ends, len(paragraph.breaks) - 1)


def _best_ends(paragraph: Measured, line_width: LineWidth, count: int, centred: bool) -> tuple[int, ...]:
    """Ends of exactly `count` lines with the smallest sum of costs (dynamic programming)."""
    final = len(paragraph.breaks) - 1
    even = paragraph.width(0, final) / count if centred else None
    reached: dict[int, tuple[float, tuple[int, ...]]] = {0: (0.0, ())}
    for line in range(count):
        room = line_width(line)
        following: dict[int, tuple[float, tuple[int, ...]]] = {}
        for start, (cost, path) in reached.items():
            for end in _possible_ends(paragraph, start, room, line == count - 1):
                total = cost + _cost(paragraph, start, end, room, even)
                if end not in following or total < following[end][0]:
                    following[end] = (total, (*path, end))
        reached = following
    return reached[final][1]


def _possible_ends(paragraph: Measured, start: int, room: float, last: bool) -> Iterator[int]:
    """Breaks a line from `start` can reach; a word wider than the line gets a line of its own."""
    final = len(paragraph.breaks) - 1
    if last:
        yield from [final] if start < final else []
        return
    for end in range(start + 1, final + 1):
        if end > start + 1 and paragraph.width(start, end) > room:
            return
        yield end


def _cost(paragraph: Measured, start: int, end: int, room: float, even: float | None) -> float:
    width = paragraph.width(start, end)
    hanging = _HANGING_LETTER if paragraph.breaks[end].hangs else 0.0
    if width > room:
        return _TOO_WIDE * (width - room)
    if even is not None:
        return ((width - even) / room) ** 2 + hanging
    if end == len(paragraph.breaks) - 1:
        widow = _WIDOW if end - start == 1 < end else 0.0
        return 4 * max(0.0, _SHORTEST_LAST_LINE - width / room) ** 2 + widow
    return ((room - width) / room) ** 2 + hanging
