"""Treasure: an old map with a ship, an island and a cross; for children, and for finds."""

from __future__ import annotations

import math
import random
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm

from reports.card.frame import Frame
from reports.card.look import PLAIN, Look
from reports.card.paint import Box, Point, polygon, soft_shape, stroke_through, wash
from reports.card.sea import draw_compass, draw_palm, draw_ship
from reports.card.setting import Setting
from reports.fonts import FIRM
from reports.ink.pen import Touch

INK = "#4a2f1b"
SIGN_INK = "#9c3324"
TOUCH = Touch(tilt=0.55, lift=0.013, swell=0.013, drift=0.02, slope=0.25, weight=0.1)
PAPER = "#efdcb2"
LOGO_CENTRED = False

_LINE = "#7b5a37"
_LEFT = 14 * mm
_SAFE = 6 * mm
_SEA = 27 * mm  # the ship's water at the foot of the map


def setting(frame: Frame) -> Setting:
    """Words stand above the water; the compass shortens the first lines, the island the last ones."""
    beside_compass = frame.height - 33 * mm
    wide = frame.width - 2 * _LEFT

    def room(y: float) -> tuple[float, float]:
        if y > beside_compass:
            return _LEFT, wide - 26 * mm
        return _LEFT, wide - 44 * mm if y < 38 * mm else wide

    return Setting(
        hand=FIRM, sign_hand=FIRM, room=room, top=frame.height - 19 * mm, bottom=_SEA + 1 * mm,
        largest=21, smallest=13.5, leading=1.2, greeting=1.3, sign=1.1, gap=0.3, floats=0.15, end_floats=0.5,
    )  # fmt: skip


def logo_box(frame: Frame) -> Box:
    """On the water between ship and island."""
    return 36 * mm, 8.5 * mm, 30 * mm, 8 * mm


def draw_art(canvas: Any, frame: Frame, background: bool, look: Look = PLAIN) -> None:
    """The blank map. Without background only its ink is left, within a printer's reach."""
    canvas.saveState()
    if background:
        _parchment(canvas, frame)
    red = look.second("#b5402f")
    _waves(canvas, frame)
    _island(canvas, (frame.width - 34 * mm, 19 * mm), "#7f9f5e")
    _path(canvas, frame, red)
    draw_ship(canvas, (20 * mm, 11.5 * mm), red, look.first("#8a5a34"))
    draw_compass(canvas, (frame.width - 23 * mm, frame.height - 20.5 * mm), 11 * mm, red)
    canvas.restoreState()


def _parchment(canvas: Any, frame: Frame) -> None:
    """Old paper: lighter in the middle, stained, its rim torn and brown."""
    width, height = frame
    canvas.setFillColor(HexColor("#cdb07a"))
    canvas.rect(0, 0, width, height, stroke=0, fill=1)
    chance = random.Random(8)
    for inset, colour in ((1.2 * mm, "#b8935a"), (1.9 * mm, "#dcc18b"), (2.7 * mm, PAPER)):
        canvas.setFillColor(HexColor(colour))
        soft_shape(canvas, _torn(frame, inset, chance))
    stains = ((0.02, 0.1), (0.98, 0.9), (0.0, 0.86), (0.5, 0.0), (1.0, 0.42), (0.33, 1.02))
    for number, (across, up) in enumerate(stains):
        centre = (width * across, height * up)
        for ring, reach in enumerate((24, 16)):  # stains grow paler outwards
            wash(canvas, 60 + number + 10 * ring, centre, (reach + number % 3 * 4) * mm, "#d0ac6b")
    wash(canvas, 70, (width * 0.45, height * 0.58), 45 * mm, "#fff6df")
    canvas.setFillColor(HexColor("#8a6534"))
    canvas.setFillAlpha(0.25)
    for _ in range(46):
        canvas.circle(
            chance.uniform(3 * mm, width - 3 * mm),
            chance.uniform(3 * mm, height - 3 * mm),
            chance.uniform(0.15, 0.5),
            stroke=0,
            fill=1,
        )
    canvas.setFillAlpha(1)


def _torn(frame: Frame, inset: float, chance: random.Random) -> list[Point]:
    """Points around the sheet, each a little off the straight line."""
    width, height = frame
    pace = 4.2 * mm

    def off() -> float:
        away: float = inset + chance.uniform(-0.7, 0.7) * mm * (2.2 if chance.random() < 0.08 else 1)
        return away

    across, up = round(width / pace), round(height / pace)
    points = [(width * number / across, off()) for number in range(1, across)]
    points += [(width - off(), height * number / up) for number in range(1, up)]
    points += [(width - width * number / across, height - off()) for number in range(1, across)]
    points += [(off(), height - height * number / up) for number in range(1, up)]
    return points


def _waves(canvas: Any, frame: Frame) -> None:
    """Small strokes of water at the foot."""
    chance = random.Random(21)
    canvas.setStrokeColor(HexColor("#6d8f95"))
    canvas.setLineWidth(0.7)
    canvas.setLineCap(1)
    for row in range(4):
        x = _SAFE + chance.uniform(2, 9) * mm
        while x < frame.width - 58 * mm:
            y = (8 + row * 4.1) * mm + chance.uniform(-0.8, 0.8) * mm
            crest = 3.1 * mm
            wave = canvas.beginPath()
            wave.moveTo(x, y)
            for _ in range(chance.choice((2, 2, 3))):
                wave.curveTo(x + crest * 0.5, y + 0.95 * mm, x + crest * 0.5, y - 0.95 * mm, x + crest, y)
                x += crest
            canvas.drawPath(wave, stroke=1, fill=0)
            x += chance.uniform(5, 13) * mm


def _island(canvas: Any, centre: Point, green: str) -> None:
    x, y = centre
    chance = random.Random(33)
    coast = [
        (
            x + math.cos(turn) * (23 + chance.uniform(-3, 3)) * mm,
            y + math.sin(turn) * (9.5 + chance.uniform(-1.3, 1.3)) * mm,
        )
        for turn in (number / 15 * math.tau for number in range(15))
    ]
    for grow, alpha in ((1.22, 0.16), (1.11, 0.25)):
        canvas.setStrokeColor(HexColor("#6d8f95"))
        canvas.setStrokeAlpha(alpha * 3)
        canvas.setLineWidth(0.55)
        soft_shape(canvas, [(x + (px - x) * grow, y + (py - y) * grow) for px, py in coast], "S")
    canvas.setStrokeAlpha(1)
    canvas.setFillColor(HexColor("#f4e3b4"))
    canvas.setStrokeColor(HexColor(_LINE))
    canvas.setLineWidth(0.9)
    soft_shape(canvas, coast, "B")
    canvas.setFillColor(HexColor(green))
    canvas.setFillAlpha(0.55)
    soft_shape(canvas, [(x + (px - x) * 0.72 - 1 * mm, y + (py - y) * 0.66 + 0.6 * mm) for px, py in coast])
    canvas.setFillAlpha(1)
    _mountain(canvas, (x - 11 * mm, y + 1 * mm))
    draw_palm(canvas, (x + 13 * mm, y + 1.5 * mm), 1.0, green)
    draw_palm(canvas, (x + 17.5 * mm, y - 1.5 * mm), 0.72, green)


def _mountain(canvas: Any, foot: Point) -> None:
    x, y = foot
    for dx, size, colour in ((4.6, 6.2, "#b89a72"), (0.0, 8.6, "#a78460")):
        peak = (x + dx * mm, y + size * mm)
        left, right = (peak[0] - size * 0.72 * mm, y), (peak[0] + size * 0.72 * mm, y)
        canvas.setFillColor(HexColor(colour))
        canvas.setStrokeColor(HexColor(_LINE))
        canvas.setLineWidth(0.7)
        polygon(canvas, [left, peak, right], stroke=1)
        canvas.setFillColor(HexColor("#fbf4e2"))
        snow = size * 0.26 * mm
        polygon(canvas, [
            peak, (peak[0] + snow * 0.72, peak[1] - snow), (peak[0] + snow * 0.2, peak[1] - snow * 0.75),
            (peak[0] - snow * 0.1, peak[1] - snow * 1.15), (peak[0] - snow * 0.72, peak[1] - snow),
        ])  # fmt: skip


def _path(canvas: Any, frame: Frame, red: str) -> None:
    """Dashes from the ship to the cross."""
    cross = (frame.width - 33 * mm, 16 * mm)
    canvas.saveState()
    canvas.setStrokeColor(HexColor(red))
    canvas.setLineWidth(1.3)
    canvas.setLineCap(1)
    canvas.setDash(4, 4)
    start = (31 * mm, 19 * mm)
    gap = cross[0] - start[0]
    stroke_through(canvas, [
        start, (start[0] + gap * 0.22, 23.5 * mm), (start[0] + gap * 0.45, 20 * mm),
        (start[0] + gap * 0.66, 15 * mm), (start[0] + gap * 0.82, 18.5 * mm),
        (cross[0] - 3.5 * mm, cross[1] + 1.5 * mm),
    ])  # fmt: skip
    canvas.setDash()
    canvas.setLineWidth(2.2)
    for side in (-1, 1):
        stroke_through(canvas, [
            (cross[0] - 2.1 * mm, cross[1] - side * 2.1 * mm), (cross[0], cross[1] + 0.2 * mm),
            (cross[0] + 2.3 * mm, cross[1] + side * 1.9 * mm),
        ])  # fmt: skip
    canvas.restoreState()
