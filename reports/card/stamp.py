"""A postage stamp of our own with a bear on it, and a postmark with the bell of a front desk."""

from __future__ import annotations

import math
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm

from reports.card.paint import Point

_WIDTH, _HEIGHT = 25 * mm, 31 * mm
_INK = "#46516b"
_FUR, _DARK, _LIGHT, _RED = "#a9744f", "#5b3a29", "#e9c9a6", "#c0392b"


def draw_stamp(canvas: Any, corner: Point, paper: str) -> None:
    """The stamp with its lower left corner at `corner`, on paper of the colour `paper`."""
    x, y = corner
    canvas.saveState()
    canvas.setFillColor(HexColor("#cbbd9c"))
    canvas.setFillAlpha(0.45)
    canvas.rect(x + 1.3, y - 1.3, _WIDTH, _HEIGHT, stroke=0, fill=1)
    canvas.restoreState()
    canvas.setFillColor(HexColor("#ffffff"))
    canvas.setStrokeColor(HexColor("#e2d9c4"))
    canvas.setLineWidth(0.4)
    canvas.rect(x, y, _WIDTH, _HEIGHT, stroke=1, fill=1)
    _perforate(canvas, corner, paper)
    _scene(canvas, (x + 2.2 * mm, y + 2.2 * mm), _WIDTH - 4.4 * mm, _HEIGHT - 4.4 * mm)
    _bear(canvas, (x + _WIDTH / 2, y + 16.4 * mm), 1.18)


def _perforate(canvas: Any, corner: Point, paper: str) -> None:
    x, y = corner
    across, up = 12, 15
    canvas.setFillColor(HexColor(paper))
    for number in range(across + 1):
        for edge in (y, y + _HEIGHT):
            canvas.circle(x + _WIDTH * number / across, edge, 0.78 * mm, stroke=0, fill=1)
    for number in range(up + 1):
        for edge in (x, x + _WIDTH):
            canvas.circle(edge, y + _HEIGHT * number / up, 0.78 * mm, stroke=0, fill=1)


def _scene(canvas: Any, corner: Point, width: float, height: float) -> None:
    """Sky, hills and a sun behind the bear."""
    x, y = corner
    canvas.saveState()
    frame = canvas.beginPath()
    frame.rect(x, y, width, height)
    canvas.clipPath(frame, stroke=0, fill=0)
    canvas.setFillColor(HexColor("#cfe3e6"))
    canvas.rect(x, y, width, height, stroke=0, fill=1)
    canvas.setFillColor(HexColor("#f6dd9c"))
    canvas.circle(x + width * 0.8, y + height * 0.82, 2.1 * mm, stroke=0, fill=1)
    for centre, radius, colour in ((0.1, 0.62, "#b9d3ae"), (0.95, 0.55, "#a7c79d")):
        canvas.setFillColor(HexColor(colour))
        canvas.circle(x + width * centre, y - height * 0.12, width * radius, stroke=0, fill=1)
    canvas.setFillColor(HexColor("#f0d9a8"))
    canvas.rect(x, y, width, height * 0.2, stroke=0, fill=1)
    canvas.restoreState()


def _bear(canvas: Any, centre: Point, scale: float) -> None:
    canvas.saveState()
    canvas.translate(*centre)
    canvas.scale(scale, scale)
    canvas.setLineWidth(0.6)
    canvas.setStrokeColor(HexColor(_DARK))
    _bear_body(canvas)
    _bear_head(canvas)
    _bow(canvas)
    canvas.restoreState()


def _oval(canvas: Any, x: float, y: float, across: float, up: float, stroke: int = 1) -> None:
    canvas.ellipse(x - across, y - up, x + across, y + up, stroke=stroke, fill=1)


def _bear_body(canvas: Any) -> None:
    canvas.setFillColor(HexColor(_FUR))
    for side in (-1, 1):
        _oval(canvas, side * 9, -11, 3.8, 6.3)
        _oval(canvas, side * 6.2, -20.6, 4.9, 4.1)
    _oval(canvas, 0, -12.3, 8.6, 9.2)
    canvas.setFillColor(HexColor(_LIGHT))
    _oval(canvas, 0, -12.4, 5, 5.8, stroke=0)
    for side in (-1, 1):
        _oval(canvas, side * 6.2, -20.9, 2.4, 2, stroke=0)


def _bear_head(canvas: Any) -> None:
    for side in (-1, 1):
        canvas.setFillColor(HexColor(_FUR))
        canvas.circle(side * 7, 8.5, 3.9, stroke=1, fill=1)
        canvas.setFillColor(HexColor(_LIGHT))
        canvas.circle(side * 7, 8.5, 2, stroke=0, fill=1)
    canvas.setFillColor(HexColor(_FUR))
    _oval(canvas, 0, 2, 10.3, 9.6)
    canvas.setFillColor(HexColor(_LIGHT))
    _oval(canvas, 0, -1.7, 4.7, 3.5, stroke=0)
    canvas.setFillColor(HexColor(_DARK))
    for side in (-1, 1):
        canvas.circle(side * 3.9, 4, 1.1, stroke=0, fill=1)
    _oval(canvas, 0, 0, 1.8, 1.2, stroke=0)
    mouth = canvas.beginPath()
    mouth.moveTo(0, -1)
    mouth.lineTo(0, -2.4)
    mouth.moveTo(-2, -2.6)
    mouth.curveTo(-1.6, -3.6, -0.2, -3.4, 0, -2.4)
    mouth.curveTo(0.2, -3.4, 1.6, -3.6, 2, -2.6)
    canvas.drawPath(mouth, stroke=1, fill=0)


def _bow(canvas: Any) -> None:
    canvas.setFillColor(HexColor(_RED))
    for side in (-1, 1):
        wing = canvas.beginPath()
        wing.moveTo(0, -7)
        wing.curveTo(side * 2, -5.2, side * 4, -4.4, side * 4.8, -4.6)
        wing.curveTo(side * 5.4, -6.4, side * 5.4, -7.8, side * 4.8, -9.6)
        wing.curveTo(side * 3.6, -9.4, side * 2, -8.8, 0, -7)
        canvas.drawPath(wing, stroke=0, fill=1)
    canvas.circle(0, -7, 1.35, stroke=0, fill=1)


def draw_postmark(canvas: Any, centre: Point) -> None:
    """Two rings with a bell inside and the waves of the stamping machine."""
    x, y = centre
    canvas.saveState()
    canvas.setStrokeColor(HexColor(_INK))
    canvas.setFillColor(HexColor(_INK))
    canvas.setStrokeAlpha(0.55)
    canvas.setFillAlpha(0.55)
    canvas.setLineCap(1)
    for radius, line in ((9.3 * mm, 0.9), (7.4 * mm, 0.55)):
        canvas.setLineWidth(line)
        canvas.circle(x, y, radius, stroke=1, fill=0)
    _ring_of_dots(canvas, centre, 8.35 * mm)
    _waves(canvas, (x + 9.6 * mm, y - 4.6 * mm))
    canvas.translate(x, y)
    canvas.rotate(-10)
    _bell(canvas)
    canvas.restoreState()


def _ring_of_dots(canvas: Any, centre: Point, radius: float) -> None:
    for number in range(28):
        angle = number / 28 * math.tau
        dot = (centre[0] + math.cos(angle) * radius, centre[1] + math.sin(angle) * radius)
        canvas.circle(*dot, 0.42, stroke=0, fill=1)


def _waves(canvas: Any, start: Point) -> None:
    canvas.setLineWidth(0.7)
    for line in range(4):
        y = start[1] + line * 3 * mm
        wave = canvas.beginPath()
        wave.moveTo(start[0], y)
        for crest in range(3):
            x = start[0] + crest * 6 * mm
            wave.curveTo(x + 2 * mm, y + 1.5 * mm, x + 4 * mm, y - 1.5 * mm, x + 6 * mm, y)
        canvas.drawPath(wave, stroke=1, fill=0)


def _bell(canvas: Any) -> None:
    dome = canvas.beginPath()
    dome.moveTo(-10, -4)
    dome.curveTo(-10, 8.5, 10, 8.5, 10, -4)
    dome.close()
    canvas.drawPath(dome, stroke=0, fill=1)
    canvas.roundRect(-12, -7.4, 24, 2.3, 1, stroke=0, fill=1)
    canvas.roundRect(-1, 5.4, 2, 2.6, 0.6, stroke=0, fill=1)
    canvas.circle(0, 8.6, 1.7, stroke=0, fill=1)
    canvas.setLineWidth(0.9)
    for side in (-1, 1):
        ring = canvas.beginPath()
        ring.moveTo(side * 10.5, 6)
        ring.curveTo(side * 11.5, 7.5, side * 11.5, 8, side * 10.8, 10)
        canvas.drawPath(ring, stroke=1, fill=0)
