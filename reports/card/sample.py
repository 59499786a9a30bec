"""A few words in one hand, for a person who chooses among hands."""

from __future__ import annotations

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm

from reports.fonts import HANDS
from reports.ink.own import own_hand
from reports.ink.pen import Pen, Touch
from reports.page import Sheet

_SIZE = (46 * mm, 15 * mm)
_INK = "#26393a"
_LARGEST = 19.0
_TOUCH = Touch(tilt=0.4, weight=0.14)


def draw_sample(name: str, text: str, language: str, own: bytes = b"") -> bytes:
    """One line on a strip of 46 x 15 mm. KeyError for a hand that does not exist."""
    hand = own_hand(own) if own else HANDS[name][0]
    sheet = Sheet(_SIZE, "", "", language)
    pen = Pen(sheet.canvas, sheet.fonts, language, 3, _TOUCH)
    width, height = _SIZE
    room = width - 5 * mm
    size = min(_LARGEST, room / max(0.1, pen.width(text, hand, 1.0)))
    sheet.canvas.setFillColor(HexColor(_INK))
    sheet.canvas.setStrokeColor(HexColor(_INK))
    pen.write(2.5 * mm, height / 2 - size * 0.18, text, hand, size, "center", room)
    sheet.end_page()
    return sheet.finish()
