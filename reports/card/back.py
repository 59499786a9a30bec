"""The back of a card: the house's logo and name, and the little mark of the paper."""

from __future__ import annotations

import random
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm

from reports.card.frame import Frame
from reports.card.look import Look, centred_picture, deep
from reports.fonts import TYPED
from reports.ink.breaking import break_lines, measure
from reports.ink.pen import Pen

_NAME = 11.0  # points
_LEADING = 1.35
_LOGO = 17 * mm


def draw_paper(canvas: Any, frame: Frame, paper: str, background: bool) -> None:
    """The tint of the paper, nothing else."""
    if background and paper != "#ffffff":
        canvas.setFillColor(HexColor(paper))
        canvas.rect(0, 0, *frame, stroke=0, fill=1)


def write_house(pen: Pen, canvas: Any, frame: Frame, look: Look, ink: str, language: str) -> None:
    """Logo above name, in the lower middle, where the back of a bought card has its publisher."""
    colour = deep(look.primary, 0.4) if look.primary else ink
    lines = _lines(look.house, frame, language)
    foot = 13 * mm
    y = foot + (len(lines) - 1) * _NAME * _LEADING
    head = y + _NAME * 1.9
    if look.logo:
        centred_picture(canvas, look.logo, (frame.width * 0.25, head, frame.width / 2, _LOGO))
        head += _LOGO + 4 * mm
    elif lines:
        _flourish(canvas, (frame.width / 2, head), colour)
    canvas.setFillColor(HexColor(colour))
    for line in lines:
        pen.write(0, y, line, TYPED, _NAME, "center", frame.width)
        y -= _NAME * _LEADING


def _lines(name: str, frame: Frame, language: str) -> tuple[str, ...]:
    if not name.strip():
        return ()
    room = frame.width * 0.7 / _NAME
    return break_lines(measure(name.strip(), TYPED, language), lambda _: room, centred=True)


def _flourish(canvas: Any, centre: tuple[float, float], colour: str) -> None:
    """Three strokes of a pen, never quite alike."""
    x, y = centre
    chance = random.Random(4)
    canvas.saveState()
    canvas.setStrokeColor(HexColor(colour))
    canvas.setLineWidth(0.8)
    canvas.setLineCap(1)
    path = canvas.beginPath()
    path.moveTo(x - 11 * mm, y)
    for step in range(4):
        start = x - 11 * mm + step * 5.5 * mm
        rise = (2.0 + chance.uniform(-0.4, 0.4)) * mm * (1 if step % 2 else -1)
        path.curveTo(start + 2 * mm, y + rise, start + 3.5 * mm, y + rise, start + 5.5 * mm, y)
    canvas.drawPath(path, stroke=1, fill=0)
    canvas.restoreState()
