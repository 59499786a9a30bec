"""Botanical: watercolour leaves in two corners, a thin gold frame, a lively joined hand."""

from __future__ import annotations

import random
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm

from reports.card.paint import Point, berry, leaf, wash
from reports.card.setting import CARD_HEIGHT, CARD_WIDTH, Setting
from reports.fonts import LIVELY
from reports.ink.pen import Touch

INK = "#26393a"
SIGN_INK = INK
TOUCH = Touch(tilt=0.35, lift=0.010, swell=0.010, drift=0.018, slope=0.22, weight=0.14)

_GOLD = "#c6a15b"
_GREENS = ("#4d7c5f", "#6f9f7a", "#86ab84", "#3f6f5c")
_BERRY = "#cf7a55"
_FRAME = 5.4 * mm


def _room(y: float) -> tuple[float, float]:
    """The lower right corner belongs to the leaves."""
    return 18 * mm, CARD_WIDTH - 36 * mm


SETTING = Setting(
    hand=LIVELY, sign_hand=LIVELY, room=_room, top=CARD_HEIGHT - 23 * mm, bottom=14 * mm,
    largest=22, smallest=13, leading=1.34, align="center", end_align="center", gap=0.42,
    floats=0.5, end_shift=-11 * mm,
)  # fmt: skip


def draw_art(canvas: Any, background: bool) -> None:
    """The blank card. Without background the colours end at the frame, inside any printer's margin."""
    canvas.saveState()
    if not background:
        path = canvas.beginPath()
        path.roundRect(_FRAME, _FRAME, CARD_WIDTH - 2 * _FRAME, CARD_HEIGHT - 2 * _FRAME, 3 * mm)
        canvas.clipPath(path, stroke=0, fill=0)
    _washes(canvas, random.Random(11))
    _frame(canvas)
    chance = random.Random(29)
    _upper_corner(canvas, chance)
    _lower_corner(canvas, chance)
    canvas.restoreState()


def _washes(canvas: Any, chance: random.Random) -> None:
    width, height = CARD_WIDTH, CARD_HEIGHT
    wash(canvas, 11, (9 * mm, height - 12 * mm), 23 * mm, "#8fb58a")
    wash(canvas, 12, (31 * mm, height - 3 * mm), 20 * mm, "#d2b26e")
    wash(canvas, 13, (width - 7 * mm, 27 * mm), 17 * mm, "#8fb58a")
    wash(canvas, 14, (width - 12 * mm, 8 * mm), 25 * mm, "#86b0ae")
    wash(canvas, 15, (width - 34 * mm, 2 * mm), 17 * mm, "#dd9f85")
    canvas.setFillAlpha(0.3)
    for _ in range(22):  # what a full brush leaves when it is lifted
        corner = chance.random() < 0.5
        x = chance.uniform(4, 40) * mm if corner else width - chance.uniform(4, 40) * mm
        y = height - chance.uniform(2, 18) * mm if corner else chance.uniform(2, 24) * mm
        canvas.setFillColor(HexColor(chance.choice(("#8fb58a", "#d2b26e", "#86b0ae", "#dd9f85"))))
        canvas.circle(x, y, chance.uniform(0.25, 0.95), stroke=0, fill=1)
    canvas.setFillAlpha(1)


def _frame(canvas: Any) -> None:
    canvas.setStrokeColor(HexColor(_GOLD))
    for inset, line in ((_FRAME, 0.9), (_FRAME + 2.6, 0.3)):
        canvas.setLineWidth(line)
        size = (CARD_WIDTH - 2 * inset, CARD_HEIGHT - 2 * inset)
        canvas.roundRect(inset, inset, *size, 3 * mm - (inset - _FRAME), stroke=1, fill=0)


def _upper_corner(canvas: Any, chance: random.Random) -> None:
    height = CARD_HEIGHT
    _sprig(canvas, chance, (-2 * mm, height - 27 * mm), 62, 36 * mm, 8)
    _sprig(canvas, chance, (8 * mm, height + 1 * mm), -13, 42 * mm, 9)
    _sprig(canvas, chance, (-2 * mm, height - 8 * mm), -58, 24 * mm, 6)
    _berries(canvas, (25 * mm, height - 11 * mm), ((-1.8, -1.5), (2.6, -3.4), (1.2, 2.4)))


def _lower_corner(canvas: Any, chance: random.Random) -> None:
    width = CARD_WIDTH
    _sprig(canvas, chance, (width + 2 * mm, 29 * mm), 244, 37 * mm, 8)
    _sprig(canvas, chance, (width - 6 * mm, -1 * mm), 167, 46 * mm, 9)
    _sprig(canvas, chance, (width + 1 * mm, 11 * mm), 122, 23 * mm, 6)
    _berries(canvas, (width - 26 * mm, 12.5 * mm), ((2, 1.4), (-2.6, 3), (-1.4, -2.4)))


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


def _berries(canvas: Any, fork: Point, fruits: tuple[Point, ...]) -> None:
    """A few berries on one stem; `fruits` are millimetres from the fork."""
    canvas.setStrokeColor(HexColor("#8a6a4f"))
    canvas.setLineWidth(0.5)
    for dx, dy in fruits:
        end = (fork[0] + dx * mm, fork[1] + dy * mm)
        middle = (fork[0] + dx * mm * 0.2, fork[1] + dy * mm * 0.9)
        canvas.bezier(*fork, *middle, *middle, *end)
    for dx, dy in fruits:
        berry(canvas, (fork[0] + dx * mm, fork[1] + dy * mm), 1.15 * mm, _BERRY)
