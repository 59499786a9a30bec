"""Deco: the house's own colour around the card, gold fans in its corners; for formal words."""

from __future__ import annotations

import math
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm

from reports.card.frame import Frame
from reports.card.look import PLAIN, Look, deep, mixed, pale
from reports.card.paint import Box, Point, polygon
from reports.card.setting import Setting
from reports.fonts import NEAT
from reports.ink.pen import Touch

INK = "#22343f"
SIGN_INK = INK
TOUCH = Touch(tilt=0.25, lift=0.008, swell=0.008, drift=0.012, slope=0.14, weight=0.12)
PAPER = "#fdfaf2"
LOGO_CENTRED = True

_OWN, _GOLD = "#1f4a4f", "#bf9a54"
_BAND = 6.5 * mm
_STEP = 4.2 * mm


def setting(frame: Frame) -> Setting:
    """Centred, in the middle of the panel."""

    def room(y: float) -> tuple[float, float]:
        return 21 * mm, frame.width - 42 * mm

    return Setting(
        hand=NEAT, sign_hand=NEAT, room=room, top=frame.height - 31.5 * mm, bottom=17 * mm,
        largest=24, smallest=13, leading=1.3, greeting=1.18, sign=1.05, align="center",
        end_align="center", gap=0.42, floats=0.5,
    )  # fmt: skip


def logo_box(frame: Frame) -> Box:
    """In the middle of the head, where otherwise the rising sun stands."""
    return frame.width / 2 - 25 * mm, frame.height - 22.5 * mm, 50 * mm, 10 * mm


def draw_art(canvas: Any, frame: Frame, background: bool, look: Look = PLAIN) -> None:
    """The blank card. Without background the band of colour is left out, the gold stays."""
    own, gold = deep(look.first(_OWN)), _gold(look)
    canvas.saveState()
    if background:
        canvas.setFillColor(HexColor(own))
        canvas.rect(0, 0, *frame, stroke=0, fill=1)
        canvas.setFillColor(HexColor(PAPER))
        polygon(canvas, _stepped(frame, _BAND))
    canvas.setStrokeColor(HexColor(gold))
    canvas.setLineJoin(0)
    if background:
        canvas.setLineWidth(0.5)
        polygon(canvas, _stepped(frame, _BAND - 1.5 * mm), fill=0, stroke=1)
    for inset, line in ((_BAND + 1.3 * mm, 1.1), (_BAND + 2.4 * mm, 0.4)):
        canvas.setLineWidth(line)
        polygon(canvas, _stepped(frame, inset), fill=0, stroke=1)
    _fans(canvas, frame, own, gold)
    if not look.logo:
        _sun(canvas, (frame.width / 2, frame.height - 22 * mm), own, gold)
    _jewel(canvas, (frame.width / 2, _BAND + 2.4 * mm), own, gold, background)
    canvas.restoreState()


def _gold(look: Look) -> str:
    return mixed(look.accent, _GOLD, 0.35) if look.accent else _GOLD


def _stepped(frame: Frame, inset: float) -> list[Point]:
    """A rectangle whose corners are cut in two steps, as on a cinema of 1930."""
    left, bottom, right, top, step = inset, inset, frame.width - inset, frame.height - inset, _STEP
    corner = ((0, 2), (1, 2), (1, 1), (2, 1), (2, 0))
    points: list[Point] = [(left + a * step, bottom + b * step) for a, b in corner]
    points += [(right - a * step, bottom + b * step) for a, b in reversed(corner)]
    points += [(right - a * step, top - b * step) for a, b in corner]
    points += [(left + a * step, top - b * step) for a, b in reversed(corner)]
    return points


def _fans(canvas: Any, frame: Frame, own: str, gold: str) -> None:
    """A quarter of a shell in each corner, inside the steps."""
    inset = _BAND + 2.4 * mm + 1.4 * _STEP
    for turn, corner in enumerate(
        ((inset, inset), (frame.width - inset, inset), (frame.width - inset, frame.height - inset),
         (inset, frame.height - inset))
    ):  # fmt: skip
        canvas.saveState()
        canvas.translate(*corner)
        canvas.rotate(90 * turn)
        _fan(canvas, 8.4 * mm, 90, 6, own, gold)
        canvas.restoreState()


def _fan(canvas: Any, reach: float, spread: float, blades: int, own: str, gold: str) -> None:
    """Blades between 0 degrees and `spread`, each with a rounded end."""
    for number in range(blades):
        angle = math.radians(spread * (number + 0.5) / blades)
        half = math.radians(spread / blades / 2) * 0.82
        tip = (math.cos(angle) * reach, math.sin(angle) * reach)
        sides = [
            (math.cos(angle + s * half) * reach * 0.86, math.sin(angle + s * half) * reach * 0.86)
            for s in (-1, 1)
        ]
        start = (math.cos(angle) * reach * 0.2, math.sin(angle) * reach * 0.2)
        path = canvas.beginPath()
        path.moveTo(*start)
        path.lineTo(*sides[0])
        over = (tip[0] * 1.06, tip[1] * 1.06)
        path.curveTo(*over, *over, *sides[1])
        path.close()
        canvas.setFillColor(HexColor(pale(own, 0.12) if number % 2 else gold))
        canvas.drawPath(path, stroke=0, fill=1)
    canvas.setStrokeColor(HexColor(gold))
    canvas.setLineWidth(0.5)
    canvas.arc(-reach * 1.13, -reach * 1.13, reach * 1.13, reach * 1.13, 0, spread)


def _sun(canvas: Any, foot: Point, own: str, gold: str) -> None:
    """A rising sun with a line to both sides: the head of the card where there is no logo."""
    x, y = foot
    canvas.saveState()
    canvas.translate(x, y)
    _fan(canvas, 8.2 * mm, 180, 9, own, gold)
    canvas.setFillColor(HexColor(gold))
    half = canvas.beginPath()
    half.moveTo(-2.2 * mm, 0)
    half.arcTo(-2.2 * mm, -2.2 * mm, 2.2 * mm, 2.2 * mm, 180, -180)
    half.close()
    canvas.drawPath(half, stroke=0, fill=1)
    canvas.setStrokeColor(HexColor(gold))
    for rise, reach, line in ((0.0, 24 * mm, 0.8), (-1.2 * mm, 17 * mm, 0.4)):
        canvas.setLineWidth(line)
        canvas.line(-reach, rise, reach, rise)
    canvas.restoreState()


def _jewel(canvas: Any, centre: Point, own: str, gold: str, background: bool) -> None:
    """A diamond on the lower line, with two small ones beside it."""
    x, y = centre
    for dx, size in ((-6 * mm, 1.1 * mm), (6 * mm, 1.1 * mm), (0.0, 2.3 * mm)):
        canvas.setFillColor(HexColor(PAPER if background else "#ffffff"))
        polygon(canvas, _diamond(x + dx, y, size * 1.55))
        canvas.setFillColor(HexColor(gold))
        polygon(canvas, _diamond(x + dx, y, size))
    canvas.setFillColor(HexColor(own))
    polygon(canvas, _diamond(x, y, 1.2 * mm))


def _diamond(x: float, y: float, size: float) -> list[Point]:
    return [(x - size * 1.25, y), (x, y + size), (x + size * 1.25, y), (x, y - size)]
