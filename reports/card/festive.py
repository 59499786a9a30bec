"""Festive: a garland of flags, confetti, and a present that three balloons want to lift."""

from __future__ import annotations

import math
import random
from typing import Any, NamedTuple

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm

from reports.card.frame import Frame
from reports.card.look import PLAIN, Look, mixed, pale
from reports.card.paint import Box, Point, polygon, stroke_through
from reports.card.setting import Setting
from reports.fonts import BRISK, FIRM
from reports.ink.pen import Touch

INK = "#43306b"
SIGN_INK = "#b23a68"
TOUCH = Touch(tilt=0.5, lift=0.012, swell=0.012, drift=0.018, slope=0.2, weight=0.16)
PAPER = "#fffaf2"
LOGO_CENTRED = False

_LEFT = 15 * mm
_PARTY = 33 * mm  # what the balloons take at the right
_SAFE = 6 * mm


class _Colours(NamedTuple):
    rose: str
    sun: str
    sea: str
    leaf: str
    plum: str


def _colours(look: Look) -> _Colours:
    first, second = look.first("#e0607e"), look.second("#4fa3b5")
    if look.primary:
        return _Colours(first, pale(second, 0.35), second, pale(first, 0.45), mixed(first, second, 0.5))
    return _Colours(first, "#f2b84b", second, "#8cbf7d", "#8f6bb0")


def setting(frame: Frame) -> Setting:
    """Words keep clear of the balloons."""

    def room(y: float) -> tuple[float, float]:
        return _LEFT, frame.width - _LEFT - _PARTY - 5 * mm

    return Setting(
        hand=BRISK, sign_hand=FIRM, room=room, top=frame.height - 34 * mm, bottom=12 * mm,
        largest=23, smallest=14, leading=1.22, greeting=1.3, sign=1.15, gap=0.4, floats=0.25, end_floats=0.5,
    )  # fmt: skip


def logo_box(frame: Frame) -> Box:
    """The lower left corner."""
    return _LEFT, 7 * mm, 34 * mm, 9 * mm


def draw_art(canvas: Any, frame: Frame, background: bool, look: Look = PLAIN) -> None:
    """The blank card. Without background nothing comes nearer to the edge than a printer reaches."""
    colours = _colours(look)
    canvas.saveState()
    if background:
        canvas.setFillColor(HexColor(PAPER))
        canvas.rect(0, 0, *frame, stroke=0, fill=1)
    else:
        path = canvas.beginPath()
        path.rect(_SAFE, _SAFE, frame.width - 2 * _SAFE, frame.height - 2 * _SAFE)
        canvas.clipPath(path, stroke=0, fill=0)
    _confetti(canvas, frame, colours)
    _garlands(canvas, frame, colours, 0 if background else _SAFE)
    _present(canvas, (frame.width - 21 * mm, 9.5 * mm), colours)
    canvas.restoreState()


def _confetti(canvas: Any, frame: Frame, colours: _Colours) -> None:
    """Thick at the edges, none where words stand."""
    chance = random.Random(5)
    canvas.setFillAlpha(0.8)
    for _ in range(260):
        x, y = chance.uniform(0, frame.width), chance.uniform(0, frame.height)
        away = min(x, frame.width - x, y, frame.height - y)
        if away > 11 * mm * chance.random() ** 1.4:
            continue
        canvas.saveState()
        canvas.setFillColor(HexColor(chance.choice(colours)))
        canvas.translate(x, y)
        canvas.rotate(chance.uniform(0, 180))
        if chance.random() < 0.55:
            canvas.roundRect(-2.1, -0.85, 4.2, 1.7, 0.6, stroke=0, fill=1)
        else:
            canvas.circle(0, 0, chance.uniform(0.8, 1.5), stroke=0, fill=1)
        canvas.restoreState()
    canvas.setFillAlpha(1)


def _garlands(canvas: Any, frame: Frame, colours: _Colours, edge: float) -> None:
    top = frame.height - edge
    middle = (frame.width * 0.44, top - 3.5 * mm)
    left, right = (edge - 2 * mm, top - 9 * mm), (frame.width - edge + 2 * mm, top - 11 * mm)
    _garland(canvas, (left, middle), 9 * mm, 6, 0, colours)
    _garland(canvas, (middle, right), 11 * mm, 8, 2, colours)
    canvas.setFillColor(HexColor("#8d7a63"))
    canvas.circle(*middle, 1.1, stroke=0, fill=1)


def _garland(
    canvas: Any, ends: tuple[Point, Point], sag: float, flags: int, first: int, colours: _Colours
) -> None:
    """A string that hangs, with flags turned the way it runs."""

    def at(share: float) -> Point:
        (x0, y0), (x1, y1) = ends
        return x0 + (x1 - x0) * share, y0 + (y1 - y0) * share - sag * 4 * share * (1 - share) * 0.5

    canvas.setStrokeColor(HexColor("#8d7a63"))
    canvas.setLineWidth(0.7)
    stroke_through(canvas, [at(number / 12) for number in range(13)])
    for number in range(flags):
        share = (number + 0.5) / flags
        before, after = at(share - 0.02), at(share + 0.02)
        turn = math.degrees(math.atan2(after[1] - before[1], after[0] - before[0]))
        _flag(canvas, at(share), turn, colours[(number + first) % 5], (number + first) % 3)


def _flag(canvas: Any, hangs: Point, turn: float, colour: str, pattern: int) -> None:
    half, drop = 3.9 * mm, 9.2 * mm
    canvas.saveState()
    canvas.translate(*hangs)
    canvas.rotate(turn)
    canvas.setFillColor(HexColor("#000000"))
    canvas.setFillAlpha(0.08)
    polygon(canvas, [(-half + 0.7, -0.8), (half + 0.7, -0.8), (0.9, -drop - 0.8)])
    canvas.setFillAlpha(1)
    canvas.setFillColor(HexColor(colour))
    polygon(canvas, [(-half, 0), (half, 0), (0, -drop)])
    path = canvas.beginPath()
    path.moveTo(-half, 0)
    path.lineTo(half, 0)
    path.lineTo(0, -drop)
    path.close()
    canvas.clipPath(path, stroke=0, fill=0)
    canvas.setFillColor(HexColor(pale(colour, 0.72)))
    if pattern == 0:
        for row in range(4):
            for place in (-1, 0, 1):
                canvas.circle(
                    (place + row % 2 / 2) * 2.4 * mm, -(1.7 + row * 2.1) * mm, 0.52 * mm, stroke=0, fill=1
                )
    elif pattern == 1:
        for stripe in range(3):
            canvas.rect(-half, -(2.2 + stripe * 2.6) * mm, 2 * half, 0.95 * mm, stroke=0, fill=1)
    canvas.setFillColor(HexColor(mixed(colour, "#3a2a20", 0.25)))
    canvas.rect(-half, -0.9, 2 * half, 0.9, stroke=0, fill=1)
    canvas.restoreState()


def _present(canvas: Any, foot: Point, colours: _Colours) -> None:
    """A wrapped box; three balloons are tied to its bow."""
    x, y = foot
    knot = (x, y + 13.4 * mm)
    balloons = (
        ((x - 7.6 * mm, y + 39 * mm), 6.3 * mm, colours.sea, 1),
        ((x + 7.2 * mm, y + 43.5 * mm), 6.4 * mm, colours.sun, -1),
        ((x - 0.6 * mm, y + 53 * mm), 6.9 * mm, colours.rose, 1),
    )
    for centre, size, _, side in balloons:
        _string(canvas, (centre[0], centre[1] - size * 1.32), knot, side)
    for centre, size, colour, _ in balloons:
        _balloon(canvas, centre, size, colour)
    _box(canvas, foot, colours)


def _string(canvas: Any, start: Point, end: Point, side: int) -> None:
    canvas.setStrokeColor(HexColor("#a39179"))
    canvas.setLineWidth(0.55)
    reach = abs(start[1] - end[1])
    middle = (start[0] + side * 2 * mm, start[1] - reach * 0.3)
    canvas.bezier(*start, *middle, end[0] - side * 2.4 * mm, end[1] + reach * 0.35, *end)


def _balloon(canvas: Any, centre: Point, size: float, colour: str) -> None:
    x, y = centre
    canvas.saveState()
    canvas.setFillColor(HexColor(colour))
    canvas.setFillAlpha(0.93)
    path = canvas.beginPath()
    path.moveTo(x, y - size * 1.25)
    path.curveTo(x - size * 0.75, y - size * 0.95, x - size, y - size * 0.3, x - size, y + size * 0.15)
    path.curveTo(x - size, y + size * 0.75, x - size * 0.55, y + size * 1.12, x, y + size * 1.12)
    path.curveTo(x + size * 0.55, y + size * 1.12, x + size, y + size * 0.75, x + size, y + size * 0.15)
    path.curveTo(x + size, y - size * 0.3, x + size * 0.75, y - size * 0.95, x, y - size * 1.25)
    canvas.drawPath(path, stroke=0, fill=1)
    polygon(
        canvas, [(x, y - size * 1.2), (x - size * 0.17, y - size * 1.42), (x + size * 0.17, y - size * 1.42)]
    )
    canvas.setFillColor(HexColor(mixed(colour, "#2b1d3a", 0.3)))
    canvas.setFillAlpha(0.22)  # the side away from the light
    shade = canvas.beginPath()
    shade.moveTo(x + size * 0.1, y - size * 1.2)
    shade.curveTo(x + size * 0.8, y - size * 0.9, x + size, y - size * 0.3, x + size, y + size * 0.15)
    shade.curveTo(
        x + size, y + size * 0.6, x + size * 0.75, y + size * 0.95, x + size * 0.45, y + size * 1.05
    )
    shade.curveTo(
        x + size * 0.85, y + size * 0.3, x + size * 0.7, y - size * 0.6, x + size * 0.1, y - size * 1.2
    )
    canvas.drawPath(shade, stroke=0, fill=1)
    canvas.setFillColor(HexColor("#ffffff"))
    canvas.setFillAlpha(0.55)
    canvas.translate(x - size * 0.42, y + size * 0.5)
    canvas.rotate(38)
    canvas.ellipse(-size * 0.12, -size * 0.3, size * 0.12, size * 0.3, stroke=0, fill=1)
    canvas.restoreState()


def _box(canvas: Any, foot: Point, colours: _Colours) -> None:
    x, y = foot
    half, height = 8.2 * mm, 10 * mm
    canvas.setFillColor(HexColor("#000000"))
    canvas.setFillAlpha(0.07)
    canvas.ellipse(x - half - 1 * mm, y - 1 * mm, x + half + 2 * mm, y + 1.2 * mm, stroke=0, fill=1)
    canvas.setFillAlpha(1)
    canvas.setFillColor(HexColor(pale(colours.plum, 0.15)))
    canvas.rect(x - half, y, 2 * half, height, stroke=0, fill=1)
    canvas.setFillColor(HexColor(pale(colours.plum, 0.42)))
    for row in range(4):
        for place in range(4):
            canvas.circle(
                x - half + (1.7 + place * 4.1 + row % 2 * 2) * mm,
                y + (1.4 + row * 2.4) * mm,
                0.45 * mm,
                stroke=0,
                fill=1,
            )
    canvas.setFillColor(HexColor(colours.plum))
    canvas.roundRect(
        x - half - 0.8 * mm, y + height - 1 * mm, 2 * half + 1.6 * mm, 3 * mm, 0.8, stroke=0, fill=1
    )
    canvas.setFillColor(HexColor(colours.sun))
    canvas.rect(x - 1.4 * mm, y, 2.8 * mm, height + 2 * mm, stroke=0, fill=1)
    _bow(canvas, (x, y + height + 2 * mm), colours.sun)


def _bow(canvas: Any, knot: Point, colour: str) -> None:
    x, y = knot
    for side in (-1, 1):
        canvas.setFillColor(HexColor(colour))
        loop = canvas.beginPath()
        loop.moveTo(x, y)
        loop.curveTo(
            x + side * 2 * mm,
            y + 4.6 * mm,
            x + side * 6.4 * mm,
            y + 4.4 * mm,
            x + side * 5.6 * mm,
            y + 1.2 * mm,
        )
        loop.curveTo(x + side * 5 * mm, y - 0.6 * mm, x + side * 2 * mm, y - 0.3 * mm, x, y)
        canvas.drawPath(loop, stroke=0, fill=1)
        canvas.setFillColor(HexColor(mixed(colour, "#5a3a10", 0.28)))
        inner = canvas.beginPath()
        inner.moveTo(x + side * 1.2 * mm, y + 0.5 * mm)
        inner.curveTo(
            x + side * 2.4 * mm, y + 3 * mm, x + side * 5 * mm, y + 3 * mm, x + side * 4.6 * mm, y + 1.3 * mm
        )
        inner.curveTo(
            x + side * 4 * mm,
            y + 0.4 * mm,
            x + side * 2.4 * mm,
            y + 0.3 * mm,
            x + side * 1.2 * mm,
            y + 0.5 * mm,
        )
        canvas.drawPath(inner, stroke=0, fill=1)
    canvas.setFillColor(HexColor(mixed(colour, "#5a3a10", 0.12)))
    canvas.circle(x, y + 0.5 * mm, 1.25 * mm, stroke=0, fill=1)
