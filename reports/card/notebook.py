"""Notebook: a ruled page with holes, two strips of tape, a brisk blue pen and two hearts."""

from __future__ import annotations

from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm

from reports.card.paint import Point, heart
from reports.card.setting import CARD_HEIGHT, CARD_WIDTH, Setting
from reports.fonts import BRISK, FIRM
from reports.ink.pen import Touch

INK = "#1f3f8f"
SIGN_INK = INK
TOUCH = Touch(tilt=0.5, lift=0.012, swell=0.012, drift=0.02, slope=0.18, weight=0.16)

_PITCH = 7.7 * mm
_FIRST_RULE = CARD_HEIGHT - 23 * mm
_MARGIN = 15 * mm
_SAFE = 6 * mm
_ABOVE_RULE = 1.6  # writing rests on the line, it does not lie in it


def _room(y: float) -> tuple[float, float]:
    return _MARGIN + 5.5 * mm, CARD_WIDTH - _MARGIN - 16 * mm


SETTING = Setting(
    hand=BRISK, sign_hand=FIRM, room=_room, top=_FIRST_RULE + _ABOVE_RULE, bottom=6 * mm,
    largest=20, smallest=14, pitch=_PITCH, rests=_ABOVE_RULE, greeting=1.2, sign=1.15,
)  # fmt: skip


def draw_art(canvas: Any, background: bool) -> None:
    """The blank page. Without background the lines stop short of the edge and the paper stays white."""
    edge = 0.0 if background else _SAFE
    if background:
        canvas.setFillColor(HexColor("#fffdf6"))
        canvas.rect(0, 0, CARD_WIDTH, CARD_HEIGHT, stroke=0, fill=1)
    _rules(canvas, edge)
    if background:
        _holes(canvas)
        _tape(canvas, (CARD_WIDTH - 36 * mm, CARD_HEIGHT - 4 * mm), -7, "#f3c969")
        _tape(canvas, (24 * mm, CARD_HEIGHT - 3 * mm), 5, "#9fd0c0")
    heart(canvas, (21.5 * mm, 13.5 * mm), 0.95, 9, "#d2574c")
    heart(canvas, (28 * mm, 10 * mm), 0.6, -12, "#d2574c")


def _rules(canvas: Any, edge: float) -> None:
    canvas.setLineWidth(0.45)
    canvas.setStrokeColor(HexColor("#b9d3e8"))
    y = _FIRST_RULE
    while y > max(edge, 5 * mm):
        canvas.line(edge, y, CARD_WIDTH - edge, y)
        y -= _PITCH
    canvas.setStrokeColor(HexColor("#e79a9a"))
    canvas.line(_MARGIN, edge, _MARGIN, CARD_HEIGHT - edge)


def _holes(canvas: Any) -> None:
    for number in range(5):
        centre = (6.5 * mm, CARD_HEIGHT - (15 + number * 19) * mm)
        canvas.setFillColor(HexColor("#d8cfba"))
        canvas.circle(*centre, 2.15 * mm, stroke=0, fill=1)
        canvas.setFillColor(HexColor("#e9e3d3"))
        canvas.circle(centre[0] + 0.3, centre[1] - 0.45, 2.0 * mm, stroke=0, fill=1)


def _tape(canvas: Any, corner: Point, angle: float, colour: str) -> None:
    """A strip of patterned paper tape, torn at both ends."""
    length, half, teeth = 26 * mm, 4 * mm, 7
    canvas.saveState()
    canvas.translate(*corner)
    canvas.rotate(angle)
    canvas.setFillColor(HexColor(colour))
    canvas.setFillAlpha(0.74)
    path = canvas.beginPath()
    path.moveTo(0, -half)
    for tooth in range(1, teeth + 1):
        path.lineTo(-0.8 if tooth % 2 else 0.8, -half + 2 * half * tooth / teeth)
    for tooth in range(teeth + 1):
        path.lineTo(length + (-0.8 if tooth % 2 else 0.8), half - 2 * half * tooth / teeth)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.setFillColor(HexColor("#ffffff"))
    canvas.setFillAlpha(0.42)
    for dot in range(6):
        canvas.circle((3 + dot * 4) * mm, 0, 1.05 * mm, stroke=0, fill=1)
    canvas.restoreState()
