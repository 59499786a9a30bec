"""Setting the words of a card: sizes, lines and places, before anything is drawn.

All lengths are points on an A6 card, with the origin at the lower left corner.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import NamedTuple

from reportlab.lib.units import mm

from reports.card.frame import A6
from reports.fonts import Hand
from reports.ink.breaking import Measured, break_lines, fits, measure
from reports.ink.direction import in_paragraph, is_right_to_left
from reports.ink.pen import Align
from reports.ink.shaping import shape_line
from reports.orders import CardOrder

CARD_WIDTH, CARD_HEIGHT = A6
Room = Callable[[float], tuple[float, float]]  # baseline -> left edge and width of that line
_STEP = 0.5
_SIGNATURE_HEIGHT = 10 * mm
_SIGNATURE_WIDTH = 46 * mm
_PARTS = ("greeting", "body", "closing", "sign")
_LONGEST = 1_500  # letters; more fits no card, and setting them would take seconds
_END_PARTS = ("closing", "sign")


@dataclass(frozen=True, slots=True)
class Setting:
    """How one style sets its words.

    `top` is the first baseline, `bottom` the last one allowed. `pitch` fixes the distance of lines on
    ruled paper, where words stand `rests` above the rule; otherwise it is `leading` times the size.
    `floats` says how much of the free height goes above the words, `end_floats` above the end.
    """

    hand: Hand
    sign_hand: Hand
    room: Room
    top: float
    bottom: float
    largest: float
    smallest: float
    leading: float = 1.32
    greeting: float = 1.3
    sign: float = 1.12
    align: Align = "left"
    end_align: Align = "right"
    pitch: float = 0.0
    rests: float = 0.0
    gap: float = 0.45
    floats: float = 0.0
    end_floats: float = 0.0
    end_shift: float = 0.0


class SetLine(NamedTuple):
    """One line with its place; `part` is greeting, body, closing or sign."""

    part: str
    text: str
    hand: Hand
    size: float
    x: float
    y: float
    width: float
    align: Align


@dataclass(frozen=True, slots=True)
class Composition:
    """All lines of a card, the faint line for a real signature (x, y, width), and whether all fitted."""

    lines: tuple[SetLine, ...]
    signature: tuple[float, float, float] | None
    overset: bool
    signature_height: float = 0.0


def compose(order: CardOrder, setting: Setting) -> Composition:
    """Set the words as large as they fit; `overset` when even the smallest size is too large."""
    parts = {name: getattr(order, name) for name in _PARTS}
    if any(len(text) > _LONGEST for text in parts.values()):
        cut = replace(order, **{name: text[:_LONGEST] for name, text in parts.items()})
        return replace(_fitted(cut, setting), overset=True)
    return _fitted(order, setting)


def _fitted(order: CardOrder, setting: Setting) -> Composition:
    if setting.pitch:  # on ruled paper an empty line before the end, when there is one to spare
        airy = _Column(order, setting, setting.largest, spare_lines=1).compose()
        if not airy.overset:
            return airy
    size = setting.largest
    while True:
        found = _Column(order, setting, size).compose()
        if not found.overset or size <= setting.smallest:
            return found
        size -= _STEP


class _Column:
    """One try at one size, from the top of the card downwards."""

    def __init__(self, order: CardOrder, setting: Setting, size: float, spare_lines: int = 0) -> None:
        self.order = order
        self.setting = setting
        self.size = size
        self.spare_lines = spare_lines
        self.lines: list[SetLine] = []
        self.fits = True
        self.picture: tuple[float, float, float] | None = None

    def compose(self) -> Composition:
        order, setting = self.order, self.setting
        self._add("greeting", order.greeting, setting.hand, setting.greeting)
        self._add("body", order.body, setting.hand, 1.0)
        self._add("closing", order.closing, setting.hand, 1.0)
        signature = None
        if order.signature == "picture":
            self.picture = signature = self._signature()
        if order.signature != "ink":
            self._add("sign", order.sign, setting.sign_hand, setting.sign)
        lowest = self.lines[-1].y if self.lines else setting.top
        if order.signature == "ink":
            signature = self._signature()
        if setting.end_align == "right":
            self._line_up_end(signature)
        if signature:
            lowest = min(lowest, signature[1]) if order.signature == "picture" else signature[1]
        free = lowest - setting.bottom
        lines = tuple(line._replace(y=line.y - self._sinks(line.part, free)) for line in self.lines)
        if signature:
            signature = (signature[0], signature[1] - self._sinks("sign", free), signature[2])
        return Composition(lines, signature, not self.fits or free < -0.01, self._height() * 0.76)

    def _sinks(self, part: str, free: float) -> float:
        """How much of the free height stands above this part."""
        at_end = part in _END_PARTS
        share = max(self.setting.floats, self.setting.end_floats if at_end else 0.0)
        return max(0.0, free) * share

    def _signature(self) -> tuple[float, float, float]:
        """The line for a real pen, with room above it to write."""
        y = self._next("sign", self._height()) - self.setting.rests
        left, width = self._end_room(y)
        free = {"left": 0.0, "center": 0.5, "right": 1.0}[self.setting.end_align]
        return left + free * (width - _SIGNATURE_WIDTH), y, _SIGNATURE_WIDTH

    def _height(self) -> float:
        """Room for a signature; on ruled paper whole lines of it."""
        pitch, height = self.setting.pitch, float(_SIGNATURE_HEIGHT)
        return math.ceil(height / pitch) * pitch if pitch else height

    def _line_up_end(self, signature: tuple[float, float, float] | None) -> None:
        """Closing, name and the line for a pen begin under each other, as at the end of a letter."""
        ends = [line for line in self.lines if line.part in _END_PARTS]
        widths = [shape_line(line.text, line.hand, self.order.language).width * line.size for line in ends]
        edges = [line.x + line.width for line in ends]
        if signature:
            widths.append(signature[2])
            edges.append(signature[0] + signature[2])
        widest, right = max(widths, default=0.0), min(edges, default=0.0)
        for number, line in enumerate(self.lines):
            if line.part in _END_PARTS:
                x = right - widest
                self.lines[number] = line._replace(x=x, width=widest, align="left")

    def _add(self, part: str, text: str, hand: Hand, factor: float) -> None:
        for paragraph in filter(str.strip, text.splitlines()):
            self._add_paragraph(part, measure(paragraph.strip(), hand, self.order.language), hand, factor)

    def _add_paragraph(self, part: str, words: Measured, hand: Hand, factor: float) -> None:
        size = self._one_line(words, factor) if part == "greeting" else self.size * factor
        step = self.setting.pitch or max(self.size * self.setting.leading, size * 1.1)
        first = self._next(part, step)
        at_end = part in _END_PARTS
        align = self.setting.end_align if at_end else self.setting.align
        leftward = is_right_to_left(words.text)
        if leftward and align == "left" and not at_end:
            align = "right"
        room = self._end_room if at_end else self.setting.room

        def width_em(line: int) -> float:
            return room(first - line * step)[1] / size

        self.fits = self.fits and fits(words, width_em)
        most = max(1, math.ceil((first - self.setting.bottom) / step) + 1)
        for number, text in enumerate(break_lines(words, width_em, align == "center", most)):
            y = first - number * step
            left, width = room(y)
            line = in_paragraph(text, leftward)
            self.lines.append(SetLine(part, line, hand, size, left, y, width, align))

    def _one_line(self, greeting: Measured, factor: float) -> float:
        """A long greeting is written smaller before it is broken, but not smaller than the body."""
        _, width = self.setting.room(self.setting.top)
        natural = greeting.width(0, len(greeting.breaks) - 1)
        return max(self.size, min(self.size * factor, width / natural if natural else self.size))

    def _next(self, part: str, step: float) -> float:
        """The next baseline. Ruled paper has no half lines; elsewhere the parts stand a little apart."""
        if part == "sign" and self.picture:
            return self.picture[1] - step * (1.0 if self.setting.pitch else 0.85)
        if not self.lines:
            return self.setting.top
        last = self.lines[-1]
        if part == last.part or (part == "sign" and last.part == "closing"):
            return last.y - step
        if self.setting.pitch:
            return last.y - step * (1 + (self.spare_lines if part in _END_PARTS else 0))
        return last.y - step - self.setting.gap * self.size

    def _end_room(self, y: float) -> tuple[float, float]:
        left, width = self.setting.room(y)
        return left + self.setting.end_shift, width
