"""Letter outlines, each in several slightly different versions.

Version 0 is the designer's own drawing; the others are turned, lifted, scaled and bent a little, always
the same way for the same letter, so that a card prints alike every time.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from fontTools.pens.basePen import AbstractPen
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.recordingPen import RecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen

from reports.fonts import FaceSpec
from reports.ink.faces import Face, Placed

Point = tuple[float, float]
Movement = Callable[[Point], Point]


class Outline(NamedTuple):
    """A compiled TrueType glyph: its `glyf` bytes, box (x and y min, x and y max), sizes."""

    data: bytes
    box: tuple[int, int, int, int]
    points: int
    contours: int


EMPTY = Outline(b"", (0, 0, 0, 0), 0, 0)


@lru_cache(maxsize=16384)
def outline(face: Face, glyphs: tuple[Placed, ...], variant: int) -> Outline:
    """Outline number `variant` of a cluster, in font units."""
    if not glyphs:
        return EMPTY
    pen = TTGlyphPen(None)
    # Only a font somebody brought may have cubic outlines (CFF); the bundled ones are TrueType.
    curves = Cu2QuPen(pen, face.units_per_em / 1000) if face.spec.content else pen
    move = _movement(face.spec, face.units_per_em, glyphs[0].glyph, variant)
    for placed in glyphs:
        _draw(face, placed, move, curves)
    glyph = pen.glyph()
    if not glyph.numberOfContours:
        return EMPTY
    data = bytes(glyph.compile(None, recalcBBoxes=True))
    box = (glyph.xMin, glyph.yMin, glyph.xMax, glyph.yMax)
    return Outline(data + bytes(-len(data) % 4), box, len(glyph.coordinates), glyph.numberOfContours)


def _draw(face: Face, placed: Placed, move: Movement, pen: AbstractPen) -> None:
    recorded = RecordingPen()
    face.font.draw_glyph_with_pen(placed.glyph, recorded)
    for operator, points in recorded.value:
        moved = [move((x + placed.dx, y + placed.dy)) for x, y in points]
        getattr(pen, operator)(*moved)


def _movement(spec: FaceSpec, units: int, glyph: int, variant: int) -> Movement:
    if not variant:
        return _stay
    chance = random.Random(glyph * 131 + variant)
    bend = _bending(spec.tremor * units, units, chance)
    angle = math.radians(chance.uniform(-1, 1) * spec.turn)
    scale = 1 + chance.uniform(-1, 1) * spec.swell
    lift = chance.uniform(-1, 1) * spec.lift * units
    along, across = scale * math.cos(angle), scale * math.sin(angle)

    def move(point: Point) -> Point:
        x, y = bend(point)
        return along * x - across * y, across * x + along * y + lift

    return move


def _stay(point: Point) -> Point:
    return point


def _bending(reach: float, units: int, chance: random.Random) -> Movement:
    """Two slow waves per axis: strokes waver as a pen does, corners stay corners."""
    waves = [
        (chance.uniform(-1, 1) * reach, chance.uniform(2, 5) * math.pi / units, chance.uniform(0, math.tau))
        for _ in range(4)
    ]

    def wave(number: int, at: float) -> float:
        height, pace, phase = waves[number]
        return height * math.sin(pace * at + phase)

    def bend(point: Point) -> Point:
        x, y = point
        bent_x = x + wave(0, y) + wave(1, x)
        return bent_x, y + wave(2, bent_x) + wave(3, y)

    return bend
