"""Notebook: a ruled page with holes, two strips of tape, a brisk blue pen and two hearts."""

from __future__ import annotations

from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm

from reports.card.frame import Frame
from reports.card.look import PLAIN, Look, pale
from reports.card.paint import Box, Point, heart
from reports.card.setting import Setting
from reports.fonts import BRISK, FIRM
from reports.ink.pen import Touch

INK = "#1f3f8f"
SIGN_INK = INK
TOUCH = Touch(tilt=0.5, lift=0.012, swell=0.012, drift=0.02, slope=0.18, weight=0.16)
PAPER = "#fffdf6"
LOGO_CENTRED = False

_PITCH = 7.7 * mm
_ABOVE_FIRST = 23 * mm
_MARGIN = 15 * mm
_SAFE = 6 * mm
_ABOVE_RULE = 1.6  # writing rests on the line, it does not lie in it


def setting(frame: Frame) -> Setting:
    """Words stand on the rules, right of the red margin."""

    def room(y: float) -> tuple[float, float]:
        return _MARGIN + 5.5 * mm, frame.width - _MARGIN - 16 * mm

    top = frame.height - _ABOVE_FIRST + _ABOVE_RULE
    return Setting(
        hand=BRISK, sign_hand=FIRM, room=room, top=top, bottom=6 * mm,
        largest=20, smallest=14, pitch=_PITCH, rests=_ABOVE_RULE, greeting=1.2, sign=1.15,
    )  # fmt: skip


def logo_box(frame: Frame) -> Box:
    """On the blank head of the page, between the two tapes."""
    return 56 * mm, frame.height - 13.5 * mm, 44 * mm, 8.5 * mm


def draw_art(canvas: Any, frame: Frame, background: bool, look: Look = PLAIN) -> None:
    """The blank page. Without background the lines stop short of the edge and the paper stays white."""
    edge = 0.0 if background else _SAFE
    if background:
        canvas.setFillColor(HexColor("#fffdf6"))
        canvas.rect(0, 0, *frame, stroke=0, fill=1)
    _rules(canvas, frame, edge)
    if background:
        _holes(canvas, frame)
        warm = pale(look.primary, 0.25) if look.primary else "#f3c969"
        cool = pale(look.accent, 0.35) if look.accent else "#9fd0c0"
        _tape(canvas, (frame.width - 36 * mm, frame.height - 4 * mm), -7, warm)
        _tape(canvas, (24 * mm, frame.height - 3 * mm), 5, cool)
    hearts = look.second("#d2574c")
    heart(canvas, (21.5 * mm, 13.5 * mm), 0.95, 9, hearts)
    heart(canvas, (28 * mm, 10 * mm), 0.6, -12, hearts)


def _rules(canvas: Any, frame: Frame, edge: float) -> None:
    canvas.setLineWidth(0.45)
    canvas.setStrokeColor(HexColor("#b9d3e8"))
    y = frame.height - _ABOVE_FIRST
    while y > max(edge, 5 * mm):
        canvas.line(edge, y, frame.width - edge, y)
        y -= _PITCH
    canvas.setStrokeColor(HexColor("#e79a9a"))
    canvas.line(_MARGIN, edge, _MARGIN, frame.height - edge)


def _holes(canvas: Any, frame: Frame) -> None:
    y = frame.height - 15 * mm
    while y > 8 * mm:
        canvas.setFillColor(HexColor("#d8cfba"))
        canvas.circle(6.5 * mm, y, 2.15 * mm, stroke=0, fill=1)
        canvas.setFillColor(HexColor("#e9e3d3"))
        canvas.circle(6.5 * mm + 0.3, y - 0.45, 2.0 * mm, stroke=0, fill=1)
        y -= 19 * mm


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
