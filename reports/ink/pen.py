"""The pen: puts shaped lines on a page with the small irregularities of a person's hand.

Words differ in height, tilt, size and pressure, lines climb and drift, no letter looks like its last
neighbour of the same kind. All chance comes from one seed, so the same card prints the same again.

Within a word everything shares one text matrix: readers of PDF text would see a matrix per letter as
spaces between letters.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from reports.fonts import Hand
from reports.ink.faces import Face
from reports.ink.glyph_font import FontBook, GlyphFont
from reports.ink.shaping import Cluster, Line, shape_line
from reports.ink.written import written

Align = Literal["left", "center", "right"]
_STEEPEST = 0.05  # radians; beyond this a word looks like an accident


@dataclass(frozen=True, slots=True)
class Touch:
    """How a hand moves. Lifts and drift in em, tilt and slope in degrees, weight in points of extra ink."""

    tilt: float = 0.5
    lift: float = 0.012
    swell: float = 0.012
    drift: float = 0.02
    slope: float = 0.25
    gap: float = 0.09
    weight: float = 0.0


STILL = Touch(tilt=0, lift=0, swell=0, drift=0, slope=0, gap=0)


class _Swing(NamedTuple):
    """How one word sits: radians, factor, points above the line, width of the ink in points."""

    angle: float
    scale: float
    lift: float
    weight: float


class _Bend(NamedTuple):
    """How one line runs: its slope in radians and the phases of its two slow waves."""

    slope: float
    slow: float
    quick: float


class Pen:
    """Writes lines of one language on a canvas, with one seed for a whole card."""

    def __init__(self, canvas: Any, book: FontBook, language: str, seed: int, touch: Touch = STILL) -> None:
        self._canvas = canvas
        self._book = book
        self._language = language
        self._touch = touch
        self._moves = touch != STILL
        self._chance = random.Random(seed)
        self._last_variants: dict[str, tuple[int, ...]] = {}

    def width(self, text: str, hand: Hand, size: float) -> float:
        """Width of a line in points, before the hand moves."""
        return self._shaped(text, hand).width * size

    def write(
        self, x: float, y: float, text: str, hand: Hand, size: float, align: Align = "left", width: float = 0
    ) -> float:
        """Write one line with its baseline at `y`; returns its width in points."""
        line = self._shaped(text, hand)
        left = x + {"left": 0.0, "center": 0.5, "right": 1.0}[align] * (width - line.width * size)
        tags = getattr(self._canvas, "tags", None)  # a canvas alone, outside a document, has none
        before, after = tags.around() if tags is not None else ("", "")
        operators = [before, "BT", "2 Tr 1 j 1 J" if self._touch.weight else "0 Tr"]
        operators += self._words(line, left, y, size)
        operators += ["0 Tr ET", after]
        self._canvas.addLiteral("\n".join(operators))
        return line.width * size

    def ragged(self, reach: float) -> float:
        """A small chance offset for the start of a line, at most `reach` points."""
        return self._chance.uniform(0, reach) if self._moves else 0.0

    def _shaped(self, text: str, hand: Hand) -> Line:
        return shape_line(written(text), hand, self._language)

    def _words(self, line: Line, left: float, baseline: float, size: float) -> Iterator[str]:
        bend = self._bend()
        swing = _Swing(0, 1, 0, 0)
        at, shift, after_blank = 0.0, 0.0, True
        for word in _split_words(line.clusters):
            if after_blank:  # a word that changes its face in the middle keeps its swing
                swing = self._swing(at * size, size, bend)
            font = self._book.font_for(word[0].face)
            scale = size * word[0].face.spec.size
            array, grown = self._show(font, word)
            yield from _placed(font, scale, swing, left + at * size + shift, baseline + swing.lift)
            yield f"[{array}]TJ"
            width = sum(cluster.width for cluster in word)
            at += width
            wider = grown / font.face.units_per_em * scale
            # What a word swells moves the next one: a long word would else eat the space behind it.
            shift += wider + (swing.scale * math.cos(swing.angle) - 1) * (width * size + wider)
            after_blank = word[-1].blank

    def _bend(self) -> _Bend:
        chance, touch = self._chance, self._touch
        if not self._moves:
            return _Bend(0, 0, 0)
        slope = math.radians(chance.gauss(0, touch.slope))
        return _Bend(slope, chance.uniform(0, math.tau), chance.uniform(0, math.tau))

    def _swing(self, at: float, size: float, bend: _Bend) -> _Swing:
        """`at` is how far along the line the word begins, in points."""
        if not self._moves:
            return _Swing(0, 1, 0, 0)
        chance, touch = self._chance, self._touch
        tilt = bend.slope + math.radians(chance.gauss(0, touch.tilt))
        wave = 0.6 * math.sin(at / size / 2.3 + bend.slow) + 0.4 * math.sin(at / size / 5.1 + bend.quick)
        lift = (chance.gauss(0, touch.lift) + touch.drift * wave) * size + at * math.sin(bend.slope)
        weight = max(0.02, touch.weight * (1 + chance.gauss(0, 0.22)))
        return _Swing(max(-_STEEPEST, min(_STEEPEST, tilt)), 1 + chance.gauss(0, touch.swell), lift, weight)

    def _show(self, font: GlyphFont, word: Sequence[Cluster]) -> tuple[str, int]:
        """The TJ array of a word, and how many font units its spaces grew."""
        parts, codes, grown = [], "", 0
        for cluster in word:
            used = self._codes(font, cluster)
            codes += "".join(f"{code:04X}" for code in used)
            gap = self._gap(cluster)
            grown += gap
            # Widths in the font are without kerning; kerning and uneven spaces go between the letters.
            extra = cluster.advance + gap - sum(font.advance(code) for code in used)
            if extra:
                parts.append(f"<{codes}>{-extra * 1000 / font.face.units_per_em:.0f}")
                codes = ""
        return "".join(parts) + (f"<{codes}>" if codes else ""), grown

    def _gap(self, cluster: Cluster) -> int:
        if not (cluster.blank and self._moves):
            return 0
        return round(max(-0.15, self._chance.gauss(0, self._touch.gap)) * cluster.advance)

    def _codes(self, font: GlyphFont, cluster: Cluster) -> list[int]:
        variant = self._variant(cluster)
        if cluster.rtl and len(cluster.text) > 1:
            # Readers reverse several letters inside one code of a right-to-left word: one code per
            # letter, the first draws them all and the others are empty.
            share = round(cluster.advance / len(cluster.text))
            letters = enumerate(reversed(cluster.text))
            return [font.code(() if i else cluster.glyphs, variant, letter, share) for i, letter in letters]
        # A pair pushed apart gets the wider glyph: a gap left to the text line would read as a space.
        wide = cluster.nominal if cluster.blank else max(cluster.nominal, cluster.advance)
        return [font.code(cluster.glyphs, variant, cluster.text, wide)]

    def _variant(self, cluster: Cluster) -> int:
        """A version of the letter that its last neighbours of the same kind did not have."""
        count = cluster.face.spec.variants
        if not self._moves or count < 2 or cluster.blank:
            return 0
        recent = self._last_variants.get(cluster.text, ())
        variant = self._chance.choice([number for number in range(count) if number not in recent])
        self._last_variants[cluster.text] = (*recent, variant)[-(count // 2) :]
        return variant


def _placed(font: GlyphFont, scale: float, swing: _Swing, x: float, y: float) -> Iterator[str]:
    yield f"/{font.resource} {scale:.2f} Tf"
    if swing.weight:
        yield f"{swing.weight:.3f} w"
    along, across = swing.scale * math.cos(swing.angle), swing.scale * math.sin(swing.angle)
    yield f"{along:.4f} {across:.4f} {-across:.4f} {along:.4f} {x:.2f} {y:.2f} Tm"


def _split_words(clusters: Sequence[Cluster]) -> Iterator[Sequence[Cluster]]:
    """Pieces of one face: a word and the blanks behind it."""
    start = 0
    while start < len(clusters):
        face = clusters[start].face
        end = _advance_while(clusters, start, face, blank=False)
        end = _advance_while(clusters, end, face, blank=True)
        yield clusters[start:end]
        start = end


def _advance_while(clusters: Sequence[Cluster], index: int, face: Face, blank: bool) -> int:
    while index < len(clusters) and clusters[index].face is face and clusters[index].blank is blank:
        index += 1
    return index
