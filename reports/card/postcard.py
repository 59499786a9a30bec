"""Postcard: an air-mail border, a stamp with a bear, a postmark, a round friendly hand."""

from __future__ import annotations

from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm

from reports.card import stamp
from reports.card.setting import CARD_HEIGHT, CARD_WIDTH, Setting
from reports.fonts import ROUND
from reports.ink.pen import Touch

INK = "#2b2b33"
SIGN_INK = "#b93a31"
TOUCH = Touch(tilt=0.4, lift=0.010, swell=0.010, drift=0.016, slope=0.22, weight=0.12)

_PAPER = "#fff9ec"
_RED, _BLUE = "#c8463c", "#2f5c94"
_BORDER = 4.2 * mm
_STRIPE = 5.6 * mm
_LEAN = 0.6
_STAMP = (CARD_WIDTH - 36 * mm, CARD_HEIGHT - 42 * mm)
_LEFT = 12 * mm
_BESIDE_STAMP = CARD_HEIGHT - 47 * mm


def _room(y: float) -> tuple[float, float]:
    """Beside the stamp and its postmark the lines are shorter."""
    wide = CARD_WIDTH - 2 * _LEFT
    return _LEFT, wide - 43 * mm if y > _BESIDE_STAMP else wide


SETTING = Setting(
    hand=ROUND, sign_hand=ROUND, room=_room, top=CARD_HEIGHT - 19 * mm, bottom=11.5 * mm,
    largest=22, smallest=13, leading=1.38, greeting=1.25, sign=1.1, gap=0.5, end_floats=0.45,
)  # fmt: skip


def draw_art(canvas: Any, background: bool) -> None:
    """The blank card. Without background the border and the tint are left out, the stamp stays."""
    if background:
        canvas.setFillColor(HexColor(_PAPER))
        canvas.rect(0, 0, CARD_WIDTH, CARD_HEIGHT, stroke=0, fill=1)
        _border(canvas)
    stamp.draw_stamp(canvas, _STAMP, _PAPER if background else "#ffffff")
    stamp.draw_postmark(canvas, (_STAMP[0] - 4 * mm, _STAMP[1] + 7.5 * mm))


def _border(canvas: Any) -> None:
    """Slanted red and blue stripes, clipped to a frame around the card."""
    canvas.saveState()
    path = canvas.beginPath()
    path.rect(0, 0, CARD_WIDTH, CARD_HEIGHT)
    path.rect(_BORDER, _BORDER, CARD_WIDTH - 2 * _BORDER, CARD_HEIGHT - 2 * _BORDER)
    canvas.clipPath(path, stroke=0, fill=0, fillMode=0)
    reach = CARD_HEIGHT * _LEAN
    x, number = -reach, 0
    while x < CARD_WIDTH:
        if number % 2 == 0:
            canvas.setFillColor(HexColor((_RED, _BLUE)[number // 2 % 2]))
            stripe = canvas.beginPath()
            stripe.moveTo(x, 0)
            stripe.lineTo(x + _STRIPE, 0)
            stripe.lineTo(x + _STRIPE + reach, CARD_HEIGHT)
            stripe.lineTo(x + reach, CARD_HEIGHT)
            stripe.close()
            canvas.drawPath(stripe, stroke=0, fill=1)
        x, number = x + _STRIPE, number + 1
    canvas.restoreState()
