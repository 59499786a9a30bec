"""Strokes and washes that several card styles share; everything is drawn, nothing is a picture file."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from reportlab.lib.colors import HexColor

Point = tuple[float, float]
Box = tuple[float, float, float, float]  # left, bottom, width, height


def closed_curve(points: Sequence[Point]) -> str:
    """PDF operators of a smooth closed path that bends towards each point."""
    count = len(points)
    middles = [_between(points[i], points[(i + 1) % count], 0.5) for i in range(count)]
    operators = [f"{middles[-1][0]:.2f} {middles[-1][1]:.2f} m"]
    for i in range(count):
        start, control, end = middles[i - 1], points[i], middles[i]
        # a quadratic curve written as a cubic one has its handles two thirds of the way
        handles = (*_between(start, control, 2 / 3), *_between(end, control, 2 / 3), *end)
        operators.append(" ".join(f"{number:.2f}" for number in handles) + " c")
    return "\n".join([*operators, "h"])


def _between(start: Point, end: Point, share: float) -> Point:
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share


def wash(canvas: Any, seed: int, centre: Point, radius: float, colour: str) -> None:
    """A patch of watercolour: many thin layers whose edges do not agree, darker where they all meet."""
    canvas.saveState()
    canvas.translate(*centre)
    canvas.setFillColor(HexColor(colour))
    canvas.setFillAlpha(0.036)
    for layer in _layers(seed, radius):
        canvas.addLiteral(f"{layer} f")
    canvas.restoreState()


@lru_cache(maxsize=32)
def _layers(seed: int, radius: float) -> tuple[str, ...]:
    """The layers of a wash around the origin. Kept, because a preview draws them after every key."""
    chance = random.Random(seed)
    shape = _blot(chance, 32)
    layers = []
    for number in range(15):
        spread = 1.04 - 0.008 * number
        points = [
            (
                math.cos(angle) * radius * (reach * spread + chance.gauss(0, 0.05)),
                math.sin(angle) * radius * (reach * spread + chance.gauss(0, 0.05)),
            )
            for angle, reach in shape
        ]
        layers.append(closed_curve(points))
    return tuple(layers)


def _blot(chance: random.Random, count: int) -> list[tuple[float, float]]:
    """Angle and reach of an uneven round shape."""
    rough = [chance.uniform(0.74, 1.2) for _ in range(count)]
    smooth = [(rough[i - 1] + rough[i] + rough[(i + 1) % count]) / 3 for i in range(count)]
    return [(i / count * math.tau, smooth[i]) for i in range(count)]


def leaf(canvas: Any, base: Point, angle: float, length: float, breadth: float, colour: str) -> None:
    """A leaf from `base` towards `angle` (degrees), with a pale middle vein."""
    canvas.saveState()
    canvas.translate(*base)
    canvas.rotate(angle)
    canvas.setFillColor(HexColor(colour))
    canvas.setFillAlpha(0.78)
    path = canvas.beginPath()
    path.moveTo(0, 0)
    path.curveTo(length * 0.28, breadth, length * 0.72, breadth * 0.85, length, 0)
    path.curveTo(length * 0.7, -breadth * 0.6, length * 0.3, -breadth * 0.72, 0, 0)
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.setStrokeColor(HexColor("#ffffff"))
    canvas.setStrokeAlpha(0.45)
    canvas.setLineWidth(0.35)
    canvas.line(length * 0.08, 0, length * 0.82, length * 0.01)
    canvas.restoreState()


def berry(canvas: Any, centre: Point, radius: float, colour: str) -> None:
    """A small round fruit with a light on it."""
    canvas.saveState()
    canvas.setFillColor(HexColor(colour))
    canvas.setFillAlpha(0.85)
    canvas.circle(*centre, radius, stroke=0, fill=1)
    canvas.setFillColor(HexColor("#ffffff"))
    canvas.setFillAlpha(0.7)
    canvas.circle(centre[0] - radius * 0.3, centre[1] + radius * 0.3, radius * 0.26, stroke=0, fill=1)
    canvas.restoreState()


def heart(canvas: Any, centre: Point, size: float, angle: float, colour: str) -> None:
    """A heart in one line, as a pen draws it: the ends do not quite meet."""
    canvas.saveState()
    canvas.translate(*centre)
    canvas.rotate(angle)
    canvas.scale(size, size)
    canvas.setLineWidth(1.1 / size)
    canvas.setLineCap(1)
    canvas.setStrokeColor(HexColor(colour))
    path = canvas.beginPath()
    path.moveTo(0, -5)
    path.curveTo(-9, 1, -5, 7.6, 0.2, 3.3)
    path.curveTo(5.4, 7.3, 8.7, 1.1, -0.4, -5.2)
    canvas.drawPath(path, stroke=1, fill=0)
    canvas.restoreState()


def polygon(canvas: Any, points: Sequence[Point], *, fill: int = 1, stroke: int = 0) -> None:
    """A closed shape with straight sides, in the colours that are set."""
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    path.close()
    canvas.drawPath(path, stroke=stroke, fill=fill)


def stroke_through(canvas: Any, points: Sequence[Point]) -> None:
    """A line that bends softly through the points (Catmull-Rom)."""
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for number in range(len(points) - 1):
        before, start = points[max(0, number - 1)], points[number]
        end, after = points[number + 1], points[min(len(points) - 1, number + 2)]
        first = (start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6)
        second = (end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6)
        path.curveTo(*first, *second, *end)
    canvas.drawPath(path, stroke=1, fill=0)


def soft_shape(canvas: Any, points: Sequence[Point], operator: str = "f") -> None:
    """A closed shape with soft bends; `operator` is PDF's: f fills, S strokes, B does both."""
    canvas.addLiteral(f"{closed_curve(points)} {operator}")
