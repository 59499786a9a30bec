"""Postcard: an air-mail border, a stamp with a bear, a postmark, a round friendly hand."""

from __future__ import annotations

from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm

from reports.card import stamp
from reports.card.frame import Frame
from reports.card.look import PLAIN, Look
from reports.card.paint import Box
from reports.card.setting import Setting
from reports.fonts import ROUND
from reports.ink.pen import Touch

INK = "#2b2b33"
SIGN_INK = "#b93a31"
TOUCH = Touch(tilt=0.4, lift=0.010, swell=0.010, drift=0.016, slope=0.22, weight=0.12)

PAPER = "#fff9ec"
LOGO_CENTRED = False
_RED, _BLUE = "#c8463c", "#2f5c94"
_BORDER = 4.2 * mm
_STRIPE = 5.6 * mm
_LEAN = 0.6
_LEFT = 12 * mm


def _stamp(frame: Frame) -> tuple[float, float]:
    return frame.width - 36 * mm, frame.height - 42 * mm


def setting(frame: Frame) -> Setting:
    """Beside the stamp and its postmark the lines are shorter."""
    beside_stamp = frame.height - 47 * mm
    wide = frame.width - 2 * _LEFT

    def room(y: float) -> tuple[float, float]:
        return _LEFT, wide - 43 * mm if y > beside_stamp else wide

    return Setting(
        hand=ROUND, sign_hand=ROUND, room=room, top=frame.height - 19 * mm, bottom=11.5 * mm,
        largest=22, smallest=13, leading=1.38, greeting=1.25, sign=1.1, gap=0.5, end_floats=0.45,
    )  # fmt: skip


def logo_box(frame: Frame) -> Box:
    """Where a card's publisher stands: the lower left corner."""
    return _LEFT, 7.5 * mm, 32 * mm, 9 * mm


def draw_art(canvas: Any, frame: Frame, background: bool, look: Look = PLAIN) -> None:
    """The blank card. Without background the border and the tint are left out, the stamp stays."""
    if background:
        canvas.setFillColor(HexColor(PAPER))
        canvas.rect(0, 0, *frame, stroke=0, fill=1)
        _border(canvas, frame, (look.second(_RED), look.first(_BLUE)))
    corner = _stamp(frame)
    stamp.draw_stamp(canvas, corner, PAPER if background else "#ffffff")
    stamp.draw_postmark(canvas, (corner[0] - 4 * mm, corner[1] + 7.5 * mm))


def _border(canvas: Any, frame: Frame, colours: tuple[str, str]) -> None:
    """Slanted red and blue stripes, clipped to a frame around the card."""
    canvas.saveState()
    path = canvas.beginPath()
    path.rect(0, 0, frame.width, frame.height)
    path.rect(_BORDER, _BORDER, frame.width - 2 * _BORDER, frame.height - 2 * _BORDER)
    canvas.clipPath(path, stroke=0, fill=0, fillMode=0)
    reach = frame.height * _LEAN
    x, number = -reach, 0
    while x < frame.width:
        if number % 2 == 0:
            canvas.setFillColor(HexColor(colours[number // 2 % 2]))
            stripe = canvas.beginPath()
            stripe.moveTo(x, 0)
            stripe.lineTo(x + _STRIPE, 0)
            stripe.lineTo(x + _STRIPE + reach, frame.height)
            stripe.lineTo(x + reach, frame.height)
            stripe.close()
            canvas.drawPath(stripe, stroke=0, fill=1)
        x, number = x + _STRIPE, number + 1
    canvas.restoreState()
