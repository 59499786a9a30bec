"""Putting one or many cards into a PDF."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from types import ModuleType
from typing import Any

from reportlab.lib.colors import HexColor

from app.errors import BadInput
from reports.card import botanical, notebook, postcard
from reports.card.setting import CARD_HEIGHT, CARD_WIDTH, Composition, SetLine, compose
from reports.ink.pen import Pen
from reports.ink.runs import missing
from reports.orders import CardFile, CardOrder
from reports.page import PAPERS, Sheet

_STYLES: dict[str, ModuleType] = {"botanical": botanical, "notebook": notebook, "postcard": postcard}
_RAGGED = 1.6  # points a line may start later than the margin


def draw(order: CardOrder) -> CardFile:
    """One card as a PDF of one page. BadInput when the style or paper is unknown."""
    return draw_many([order])


def draw_many(orders: Sequence[CardOrder]) -> CardFile:
    """All cards in one PDF, one page each; the first order gives size, title and language."""
    if not orders:
        raise BadInput("card_none", field="orders")
    first = orders[0]
    sheet = Sheet(_paper(first), first.title, first.author, first.language)
    overset = [_draw_page(sheet, order) for order in orders]
    lacking = {character for order in orders for character in _missing(order)}
    return CardFile(sheet.finish(), tuple(sorted(lacking)), any(overset), sheet.pages)


def _paper(order: CardOrder) -> tuple[float, float]:
    if order.paper not in PAPERS:
        raise BadInput("card_paper_unknown", field="paper", value=order.paper)
    return PAPERS[order.paper]


def style_of(order: CardOrder) -> ModuleType:
    """The module that sets and paints this style. BadInput when there is none of that name."""
    if order.style not in _STYLES:
        raise BadInput("card_style_unknown", field="style", value=order.style)
    return _STYLES[order.style]


def _missing(order: CardOrder) -> tuple[str, ...]:
    """The sender's name counts too, though a real pen may write it: the order can change its mind."""
    text = f"{order.greeting}{order.body}{order.closing}{order.sign}"
    return missing(unicodedata.normalize("NFC", text), style_of(order).SETTING.hand)


def _draw_page(sheet: Sheet, order: CardOrder) -> bool:
    """Draw one card; tells whether its words did not fit."""
    style = style_of(order)
    composition = compose(order, style.SETTING)
    canvas = sheet.canvas
    canvas.saveState()
    _fit_to_paper(sheet)
    name = order.style if order.background else f"{order.style}-without-background"
    sheet.art(name, (CARD_WIDTH, CARD_HEIGHT), _art(style, order.background))
    pen = Pen(canvas, sheet.fonts, order.language, order.seed, style.TOUCH)
    _write(canvas, pen, composition, style)
    canvas.restoreState()
    sheet.end_page()
    return composition.overset


def _art(style: ModuleType, background: bool) -> Callable[[Any], None]:
    def paint(canvas: Any) -> None:
        style.draw_art(canvas, background)

    return paint


def _fit_to_paper(sheet: Sheet) -> None:
    """Every style is drawn for A6; A5 is the same card, larger."""
    width, height = sheet.size
    scale = min(width / CARD_WIDTH, height / CARD_HEIGHT)
    if abs(scale - 1) > 0.001:
        sheet.canvas.translate((width - CARD_WIDTH * scale) / 2, (height - CARD_HEIGHT * scale) / 2)
        sheet.canvas.scale(scale, scale)


def _write(canvas: Any, pen: Pen, composition: Composition, style: ModuleType) -> None:
    for line in composition.lines:
        _dip(canvas, style.SIGN_INK if line.part == "sign" else style.INK)
        _write_line(pen, line)
    if composition.signature:
        x, y, width = composition.signature
        canvas.setStrokeColor(HexColor("#b9b4a8"))
        canvas.setLineWidth(0.5)
        canvas.line(x, y, x + width, y)


def _dip(canvas: Any, colour: str) -> None:
    canvas.setFillColor(HexColor(colour))
    canvas.setStrokeColor(HexColor(colour))


def _write_line(pen: Pen, line: SetLine) -> None:
    ragged = pen.ragged(_RAGGED) * (-1 if line.align == "right" else 1)
    pen.write(line.x + ragged, line.y, line.text, line.hand, line.size, line.align, line.width)
