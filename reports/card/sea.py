"""What sails and grows on the map: a ship, palms, and the rose of the compass."""

from __future__ import annotations

import math
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm

from reports.card.paint import Point, polygon, stroke_through

_LINE = "#5f452b"


def draw_ship(canvas: Any, foot: Point, sail: str, wood: str) -> None:
    """A small ship with two masts, on its own wave."""
    canvas.saveState()
    canvas.translate(*foot)
    canvas.setStrokeColor(HexColor(_LINE))
    canvas.setLineWidth(0.8)
    canvas.setLineCap(1)
    for x, height in ((-2.6 * mm, 12.2 * mm), (3 * mm, 14 * mm)):
        canvas.line(x, 2.5 * mm, x, height)
    for x, bottom, height, reach in ((-2.6, 4.2, 6.6, 3.6), (3.0, 4.0, 8.0, 4.4)):
        _sail(canvas, x * mm, bottom * mm, height * mm, reach * mm)
    canvas.setFillColor(HexColor(sail))
    for x, y in ((-2.6 * mm, 12.2 * mm), (3 * mm, 14 * mm)):
        polygon(canvas, [(x, y), (x + 3.4 * mm, y - 0.9 * mm), (x, y - 1.9 * mm)])
    _hull(canvas, wood)
    canvas.setStrokeColor(HexColor("#6d8f95"))
    canvas.setLineWidth(0.9)
    stroke_through(
        canvas,
        [
            (-10 * mm, 0.2 * mm),
            (-6 * mm, -0.9 * mm),
            (-2 * mm, 0.1 * mm),
            (2 * mm, -0.9 * mm),
            (6 * mm, 0.1 * mm),
            (10.5 * mm, -0.7 * mm),
        ],
    )
    canvas.restoreState()


def _sail(canvas: Any, x: float, bottom: float, height: float, reach: float) -> None:
    path = canvas.beginPath()
    path.moveTo(x - reach * 0.7, bottom)
    path.curveTo(
        x + reach * 0.5,
        bottom + height * 0.2,
        x + reach * 0.5,
        bottom + height * 0.8,
        x - reach * 0.5,
        bottom + height,
    )
    path.lineTo(x + reach * 0.55, bottom + height)
    path.curveTo(
        x + reach * 1.45,
        bottom + height * 0.75,
        x + reach * 1.45,
        bottom + height * 0.25,
        x + reach * 0.8,
        bottom,
    )
    path.close()
    canvas.setFillColor(HexColor("#fff8e6"))
    canvas.drawPath(path, stroke=1, fill=1)


def _hull(canvas: Any, wood: str) -> None:
    path = canvas.beginPath()
    path.moveTo(-8.2 * mm, 4.2 * mm)
    path.curveTo(-7.4 * mm, 1.2 * mm, -6 * mm, -0.4 * mm, -4.4 * mm, -0.6 * mm)
    path.lineTo(4.6 * mm, -0.6 * mm)
    path.curveTo(6.6 * mm, -0.2 * mm, 8.2 * mm, 1.6 * mm, 8.9 * mm, 4.6 * mm)
    path.curveTo(4 * mm, 2.6 * mm, -3 * mm, 2.4 * mm, -8.2 * mm, 4.2 * mm)
    path.close()
    canvas.setFillColor(HexColor(wood))
    canvas.drawPath(path, stroke=1, fill=1)
    canvas.setFillColor(HexColor("#fff8e6"))
    for x in (-3.6, -0.4, 2.8):
        canvas.circle(x * mm, 1.2 * mm, 0.55 * mm, stroke=1, fill=1)


def draw_palm(canvas: Any, foot: Point, size: float, green: str) -> None:
    """A palm with three nuts."""
    canvas.saveState()
    canvas.translate(*foot)
    canvas.scale(size, size)
    canvas.setStrokeColor(HexColor("#7a5230"))
    canvas.setLineWidth(2)
    canvas.setLineCap(1)
    top = (2.4 * mm, 9.4 * mm)
    stroke_through(canvas, [(0, 0), (0.5 * mm, 3.5 * mm), (1.3 * mm, 6.6 * mm), top])
    canvas.setFillColor(HexColor(green))
    canvas.setStrokeColor(HexColor("#45603a"))
    canvas.setLineWidth(0.5)
    for angle in (8, 52, 100, 148, 190, -32):
        _frond(canvas, top, angle)
    canvas.setFillColor(HexColor("#6b4526"))
    for dx, dy in ((-0.7, -0.8), (0.6, -0.9), (0, -1.5)):
        canvas.circle(top[0] + dx * mm, top[1] + dy * mm, 0.62 * mm, stroke=0, fill=1)
    canvas.restoreState()


def _frond(canvas: Any, top: Point, angle: float) -> None:
    canvas.saveState()
    canvas.translate(*top)
    turn = math.radians(angle)
    reach, fall = math.cos(turn) * 6 * mm, math.sin(turn) * 3.4 * mm
    tip = (reach, fall - 2.2 * mm)
    path = canvas.beginPath()
    path.moveTo(0, 0)
    path.curveTo(reach * 0.35, fall * 0.7 + 2.2 * mm, reach * 0.8, fall + 1.1 * mm, *tip)
    path.curveTo(reach * 0.65, fall + 0.1 * mm, reach * 0.35, fall * 0.6 + 0.3 * mm, 0, 0)
    canvas.drawPath(path, stroke=1, fill=1)
    canvas.restoreState()


def draw_compass(canvas: Any, centre: Point, reach: float, red: str) -> None:
    """Eight rays, half of each in the dark, in two rings; the north is red."""
    canvas.saveState()
    canvas.translate(*centre)
    canvas.rotate(-9)
    canvas.setStrokeColor(HexColor(_LINE))
    for share, line in ((0.74, 0.8), (0.66, 0.4)):
        canvas.setLineWidth(line)
        canvas.circle(0, 0, reach * share, stroke=1, fill=0)
    canvas.setLineWidth(0.4)
    for number in range(32):
        turn = number / 32 * math.tau
        inner = reach * (0.66 if number % 2 else 0.7)
        canvas.line(
            math.cos(turn) * inner,
            math.sin(turn) * inner,
            math.cos(turn) * reach * 0.74,
            math.sin(turn) * reach * 0.74,
        )
    for length, first in ((0.62, 45), (1.0, 0)):
        for number in range(4):
            _ray(canvas, first + 90 * number, reach * length, red if (first, number) == (0, 1) else _LINE)
    canvas.setFillColor(HexColor("#fff8e6"))
    canvas.circle(0, 0, reach * 0.09, stroke=1, fill=1)
    canvas.restoreState()


def _ray(canvas: Any, angle: float, length: float, dark: str) -> None:
    canvas.saveState()
    canvas.rotate(angle)
    wide = length * 0.17
    canvas.setStrokeColor(HexColor(_LINE))
    canvas.setLineWidth(0.4)
    for side, colour in ((1, "#fbf0d6"), (-1, dark)):
        canvas.setFillColor(HexColor(colour))
        polygon(canvas, [(0, 0), (wide, side * wide), (length, 0)], stroke=1)
    canvas.restoreState()
