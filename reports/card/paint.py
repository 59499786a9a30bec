"""Strokes and washes that several card styles share; everything is drawn, nothing is a picture file."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from typing import Any

from reportlab.lib.colors import HexColor

Point = tuple[float, float]


def closed_curve(canvas: Any, points: Sequence[Point]) -> Any:
    """A smooth closed path that bends towards each point."""
    count = len(points)
    middles = [
        ((points[i][0] + points[(i + 1) % count][0]) / 2, (points[i][1] + points[(i + 1) % count][1]) / 2)
        for i in range(count)
    ]
    path = canvas.beginPath()
    path.moveTo(*middles[-1])
    for i in range(count):
        start, control, end = middles[i - 1], points[i], middles[i]
        path.curveTo(*_towards(start, control), *_towards(end, control), *end)
    path.close()
    return path


def _towards(start: Point, control: Point) -> Point:
    """A quadratic curve written as a cubic one puts its handles two thirds of the way."""
    return start[0] + (control[0] - start[0]) * 2 / 3, start[1] + (control[1] - start[1]) * 2 / 3


def wash(canvas: Any, chance: random.Random, centre: Point, radius: float, colour: str) -> None:
    """A patch of watercolour: many thin layers whose edges do not agree, darker where they all meet."""
    shape = _blot(chance, 32)
    canvas.saveState()
    canvas.setFillColor(HexColor(colour))
    canvas.setFillAlpha(0.036)
    for layer in range(15):
        spread = 1.04 - 0.008 * layer
        points = [
            (
                centre[0] + math.cos(angle) * radius * (reach * spread + chance.gauss(0, 0.05)),
                centre[1] + math.sin(angle) * radius * (reach * spread + chance.gauss(0, 0.05)),
            )
            for angle, reach in shape
        ]
        canvas.drawPath(closed_curve(canvas, points), stroke=0, fill=1)
    canvas.restoreState()


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
