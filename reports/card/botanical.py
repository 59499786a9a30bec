"""Botanical: watercolour leaves in two corners, a thin gold frame, a lively joined hand."""

from __future__ import annotations

import random
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm

from reports.card.frame import Frame
from reports.card.look import PLAIN, Look, pale
from reports.card.paint import Box, Point, berry, leaf, wash
from reports.card.setting import Setting
from reports.fonts import LIVELY
from reports.ink.pen import Touch

INK = "#26393a"
SIGN_INK = INK
TOUCH = Touch(tilt=0.35, lift=0.010, swell=0.010, drift=0.018, slope=0.22, weight=0.14)
PAPER = "#ffffff"
LOGO_CENTRED = False

_GOLD = "#c6a15b"
_GREENS = ("#4d7c5f", "#6f9f7a", "#86ab84", "#3f6f5c")
_BERRY = "#cf7a55"
_FRAME = 5.4 * mm


def setting(frame: Frame) -> Setting:
    """The lower right corner belongs to the leaves."""

    def room(y: float) -> tuple[float, float]:
        return 18 * mm, frame.width - 36 * mm

    return Setting(
        hand=LIVELY, sign_hand=LIVELY, room=room, top=frame.height - 23 * mm, bottom=14 * mm,
        largest=22, smallest=13, leading=1.34, align="center", end_align="center", gap=0.42,
        floats=0.5, end_shift=-11 * mm,
    )  # fmt: skip


def logo_box(frame: Frame) -> Box:
    """Inside the golden frame, opposite the leaves."""
    return 10 * mm, 9 * mm, 30 * mm, 9 * mm


def draw_art(canvas: Any, frame: Frame, background: bool, look: Look = PLAIN) -> None:
    """The blank card. Without background the colours end at the frame, inside any printer's margin."""
    canvas.saveState()
    if not background:
        path = canvas.beginPath()
        path.roundRect(_FRAME, _FRAME, frame.width - 2 * _FRAME, frame.height - 2 * _FRAME, 3 * mm)
        canvas.clipPath(path, stroke=0, fill=0)
    _washes(canvas, frame, random.Random(11), _tints(look))
    _border(canvas, frame, look.second(_GOLD))
    chance = random.Random(29)
    berry_colour = look.second(_BERRY)
    _upper_corner(canvas, frame, chance, berry_colour)
    _lower_corner(canvas, frame, chance, berry_colour)
    canvas.restoreState()


def _tints(look: Look) -> tuple[str, str, str, str]:
    """Green, ochre, teal and rose; the house's colours take the place of the green and the rose."""
    first = pale(look.primary, 0.3) if look.primary else "#8fb58a"
    return first, "#d2b26e", "#86b0ae", pale(look.accent, 0.3) if look.accent else "#dd9f85"


def _washes(canvas: Any, frame: Frame, chance: random.Random, tints: tuple[str, ...]) -> None:
    width, height = frame
    green, ochre, teal, rose = tints
    wash(canvas, 11, (9 * mm, height - 12 * mm), 23 * mm, green)
    wash(canvas, 12, (31 * mm, height - 3 * mm), 20 * mm, ochre)
    wash(canvas, 13, (width - 7 * mm, 27 * mm), 17 * mm, green)
    wash(canvas, 14, (width - 12 * mm, 8 * mm), 25 * mm, teal)
    wash(canvas, 15, (width - 34 * mm, 2 * mm), 17 * mm, rose)
    canvas.setFillAlpha(0.3)
    for _ in range(22):  # what a full brush leaves when it is lifted
        corner = chance.random() < 0.5
        x = chance.uniform(4, 40) * mm if corner else width - chance.uniform(4, 40) * mm
        y = height - chance.uniform(2, 18) * mm if corner else chance.uniform(2, 24) * mm
        canvas.setFillColor(HexColor(chance.choice(tints)))
        canvas.circle(x, y, chance.uniform(0.25, 0.95), stroke=0, fill=1)
    canvas.setFillAlpha(1)


def _border(canvas: Any, frame: Frame, colour: str) -> None:
    canvas.setStrokeColor(HexColor(colour))
    for inset, line in ((_FRAME, 0.9), (_FRAME + 2.6, 0.3)):
        canvas.setLineWidth(line)
        size = (frame.width - 2 * inset, frame.height - 2 * inset)
        canvas.roundRect(inset, inset, *size, 3 * mm - (inset - _FRAME), stroke=1, fill=0)


def _upper_corner(canvas: Any, frame: Frame, chance: random.Random, colour: str) -> None:
    height = frame.height
    _sprig(canvas, chance, (-2 * mm, height - 27 * mm), 62, 36 * mm, 8)
    _sprig(canvas, chance, (8 * mm, height + 1 * mm), -13, 42 * mm, 9)
    _sprig(canvas, chance, (-2 * mm, height - 8 * mm), -58, 24 * mm, 6)
    _berries(canvas, (25 * mm, height - 11 * mm), ((-1.8, -1.5), (2.6, -3.4), (1.2, 2.4)), colour)


def _lower_corner(canvas: Any, frame: Frame, chance: random.Random, colour: str) -> None:
    width = frame.width
    _sprig(canvas, chance, (width + 2 * mm, 29 * mm), 244, 37 * mm, 8)
    _sprig(canvas, chance, (width - 6 * mm, -1 * mm), 167, 46 * mm, 9)
    _sprig(canvas, chance, (width + 1 * mm, 11 * mm), 122, 23 * mm, 6)
    _berries(canvas, (width - 26 * mm, 12.5 * mm), ((2, 1.4), (-2.6, 3), (-1.4, -2.4)), colour)


def _sprig(canvas: Any, chance: random.Random, root: Point, angle: float, length: float, pairs: int) -> None:
    """A bent stem with pairs of leaves that grow smaller towards its tip."""
    canvas.saveState()
    canvas.translate(*root)
    canvas.rotate(angle)
    canvas.setStrokeColor(HexColor(_GREENS[0]))
    canvas.setLineWidth(0.8)
    canvas.setLineCap(1)
    tip = (length, length * 0.02)
    handles = ((0.0, 0.0), (length * 0.3, length * 0.1), (length * 0.6, length * 0.12), tip)
    canvas.bezier(*handles[0], *handles[1], *handles[2], *handles[3])
    for number in range(1, pairs + 1):
        along = number / (pairs + 0.3)
        size = length * (0.235 - 0.125 * along) * chance.uniform(0.88, 1.1)
        for side in (1, -1):
            turn = side * chance.uniform(36, 58)
            leaf(canvas, _on_curve(handles, along), turn, size, size * 0.23, chance.choice(_GREENS))
    leaf(canvas, tip, 0, length * 0.13, length * 0.032, _GREENS[0])
    canvas.restoreState()


def _on_curve(handles: tuple[Point, Point, Point, Point], along: float) -> Point:
    rest = 1 - along
    weights = (rest**3, 3 * rest * rest * along, 3 * rest * along * along, along**3)
    x = sum(weight * point[0] for weight, point in zip(weights, handles, strict=True))
    y = sum(weight * point[1] for weight, point in zip(weights, handles, strict=True))
    return x, y


def _berries(canvas: Any, fork: Point, fruits: tuple[Point, ...], colour: str) -> None:
    """A few berries on one stem; `fruits` are millimetres from the fork."""
    canvas.setStrokeColor(HexColor("#8a6a4f"))
    canvas.setLineWidth(0.5)
    for dx, dy in fruits:
        end = (fork[0] + dx * mm, fork[1] + dy * mm)
        middle = (fork[0] + dx * mm * 0.2, fork[1] + dy * mm * 0.9)
        canvas.bezier(*fork, *middle, *middle, *end)
    for dx, dy in fruits:
        berry(canvas, (fork[0] + dx * mm, fork[1] + dy * mm), 1.15 * mm, colour)
