"""Putting one or many cards into a PDF."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from types import ModuleType
from typing import Any, Literal

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm

from app.errors import BadInput
from reports.card import back
from reports.card.cover import write_cover
from reports.card.frame import Format, Frame, format_of
from reports.card.guides import draw_guides
from reports.card.letters import parts_of, unwritable
from reports.card.look import Look, centred_picture, checked_colour, draw_picture, drawn_size
from reports.card.paint import Box
from reports.card.setting import Composition, SetLine, Setting, compose
from reports.card.signature import inked
from reports.card.styles import style_named
from reports.fonts import HANDS
from reports.ink.own import own_hand
from reports.ink.pen import STILL, Pen
from reports.ink.runs import settle
from reports.orders import CardFile, CardOrder
from reports.page import Sheet

_RAGGED = 1.6  # points a line may start later than the margin
_HOLE = 2.4 * mm
_LOGO_ROOM = 8 * mm
_SMALL_LOGO = 12 * mm
_DESCENDERS = 2.8 * mm  # what hangs below the last baseline


Layer = Literal["all", "art", "words"]


def draw(order: CardOrder, layer: Layer = "all") -> CardFile:
    """One card as a PDF. BadInput when style, paper, hand or a colour is unknown."""
    return draw_many([order], layer)


def draw_many(orders: Sequence[CardOrder], layer: Layer = "all") -> CardFile:
    """All cards in one PDF, each on pages of its own size; the first order gives title and language.

    A card is one page; a folded one is two, and with `back` its back side follows. A preview draws the
    "art" once and the "words" after each key; one above the other they are the card.
    """
    if not orders:
        raise BadInput("card_none", field="orders")
    first = orders[0]
    form = format_of(first.paper)
    sheet = Sheet((form.width, form.height), first.title, first.author, first.language)
    overset = [_Card(sheet, order, layer).draw() for order in orders]
    lost = tuple(one for order in orders for one in unwritable(parts_of(order), setting_of(order).hand))
    characters = tuple(sorted({one.character for one in lost}))
    return CardFile(sheet.finish(), characters, any(overset), sheet.pages, lost)


def style_of(order: CardOrder) -> ModuleType:
    """The module that sets and paints this style. BadInput when there is none of that name."""
    return style_named(order.style)


def setting_of(order: CardOrder) -> Setting:
    """How this order is set: the style's way, with the hand that was chosen for it."""
    style, form = style_of(order), format_of(order.paper)
    setting: Setting = style.setting(form.panel)
    if order.own_hand:
        own = own_hand(order.own_hand)
        setting = replace(setting, hand=own, sign_hand=own)
    elif order.hand:
        if order.hand not in HANDS:
            raise BadInput("card_hand_unknown", field="hand", value=order.hand)
        writes, signs = HANDS[order.hand]
        setting = replace(setting, hand=writes, sign_hand=signs)
    box: Box = style.logo_box(form.panel)
    if order.logo and box[1] < form.panel.height / 2:  # words end above a logo at the foot
        setting = replace(setting, bottom=max(setting.bottom, _above_logo(order.logo, box)))
    texts = parts_of(order).values()
    return replace(setting, hand=settle(setting.hand, texts), sign_hand=settle(setting.sign_hand, texts))


def _above_logo(logo: bytes, box: Box) -> float:
    """The lowest baseline over a logo at the foot. Beside a small one the name may stand a little lower."""
    width, height = drawn_size(logo, box)
    small: float = box[1] + _LOGO_ROOM
    wide: float = box[1] + (box[3] + height) / 2 + _DESCENDERS
    return small if width <= _SMALL_LOGO else wide


def look_of(order: CardOrder) -> Look:
    """The house's colours, logo and name as they go on this card."""
    first, second = (*map(checked_colour, order.colours), "", "")[:2]
    return Look(first, second, order.logo, order.house)


class _Card:
    """One order on its pages."""

    def __init__(self, sheet: Sheet, order: CardOrder, layer: Layer) -> None:
        self.sheet, self.order = sheet, order
        self.has_art, self.has_words = layer != "words", layer != "art"
        self.form: Format = format_of(order.paper)
        self.style, self.look = style_of(order), look_of(order)
        self.setting = setting_of(order)
        self.composition = compose(order, self.setting)
        self.pen = Pen(sheet.canvas, sheet.fonts, order.language, order.seed, self.style.TOUCH)

    def draw(self) -> bool:
        """All pages of the card; tells whether its words did not fit."""
        self.sheet.canvas.setPageSize((self.form.width, self.form.height))
        for panels in self._pages():
            for draw_panel, upper in panels:
                self.sheet.canvas.saveState()
                self._place(upper)
                draw_panel()
                self.sheet.canvas.restoreState()
            self.sheet.end_page()
        return self.composition.overset

    def _pages(self) -> Iterator[list[tuple[Callable[[], None], bool]]]:
        """Each page as its panels; the upper one of a folded sheet stands on its head."""
        if self.form.folds == "tent":
            yield [(self._words, False), (self._back, True)]
            return
        if self.form.folds == "card":
            yield [(self._cover, False), (self._back, True)]
            yield [(self._words, False), (self._blank, True)]
            return
        yield [(self._words, False)]
        if self.order.back:
            yield [(self._back, False)]

    def _place(self, upper: bool) -> None:
        """Move to the panel: the whole sheet, or one half of a folded one."""
        canvas, panel, form = self.sheet.canvas, self.form.panel, self.form
        if form.folds:
            if upper:
                canvas.translate(form.width, form.height)
                canvas.rotate(180)
            return
        if abs(form.scale - 1) > 0.001:
            scale = form.scale
            canvas.translate((form.width - panel.width * scale) / 2, (form.height - panel.height * scale) / 2)
            canvas.scale(scale, scale)

    # ------------------------------------------------------------------ panels

    def _words(self) -> None:
        canvas, order, style = self.sheet.canvas, self.order, self.style
        if self.has_art:
            self._art()
            if self.look.logo:
                place = centred_picture if style.LOGO_CENTRED else draw_picture
                place(canvas, self.look.logo, style.logo_box(self.form.panel))
            if self.form.is_tag:
                _hole(canvas, self.form.panel)
        if not self.has_words:
            return
        if order.writing == "pen":
            self._write()
        else:
            words, ruled = order.writing == "guides", bool(self.setting.pitch)
            draw_guides(canvas, self._still(), self.composition, words=words, ruled=ruled)
        _draw_signature(canvas, order, self.composition, style.SIGN_INK)

    def _still(self) -> Pen:
        return Pen(self.sheet.canvas, self.sheet.fonts, self.order.language, 0, STILL)

    def _cover(self) -> None:
        if self.has_art:
            self._art()
        if self.has_words:
            ink, frame = self.style.SIGN_INK, self.form.panel
            write_cover(self.sheet.canvas, self.pen, self.order, self.setting, ink, frame)

    def _blank(self) -> None:
        if self.has_art:
            back.draw_paper(self.sheet.canvas, self.form.panel, self.style.PAPER, self.order.background)

    def _back(self) -> None:
        self._blank()
        if self.has_words:
            canvas, frame, ink = self.sheet.canvas, self.form.panel, self.style.INK
            back.write_house(self._still(), canvas, frame, self.look, ink, self.order.language)

    def _art(self) -> None:
        order, frame, look, style = self.order, self.form.panel, self.look, self.style
        name = f"{order.style}-{round(frame.width)}x{round(frame.height)}{look.key}{bool(look.logo)}"
        name = name if order.background else f"{name}-without-background"

        def paint(canvas: Any) -> None:
            style.draw_art(canvas, frame, order.background, look)

        self.sheet.art(name.replace("#", "-"), frame, paint)

    def _write(self) -> None:
        canvas, style = self.sheet.canvas, self.style
        for line in self.composition.lines:
            colour = HexColor(style.SIGN_INK if line.part == "sign" else style.INK)
            canvas.setFillColor(colour)
            canvas.setStrokeColor(colour)
            _write_line(self.pen, line)


def _draw_signature(canvas: Any, order: CardOrder, composition: Composition, colour: str) -> None:
    """The faint line for a real pen, or the picture of the signature."""
    if composition.signature is None:
        return
    x, y, width = composition.signature
    if order.signature == "picture" and order.signature_picture:
        height = composition.signature_height
        draw_picture(canvas, inked(order.signature_picture, colour), (x, y, width, height))
        return
    canvas.setStrokeColor(HexColor("#b9b4a8"))
    canvas.setLineWidth(0.5)
    canvas.line(x, y, x + width, y)


def _hole(canvas: Any, frame: Frame) -> None:
    """Where the ribbon goes through a gift tag."""
    x, y = 7.2 * mm, frame.height / 2
    canvas.setFillColor(HexColor("#ffffff"))
    canvas.setStrokeColor(HexColor("#b9a98a"))
    canvas.setLineWidth(1.2)
    canvas.circle(x, y, _HOLE * 1.25, stroke=1, fill=1)
    canvas.setLineWidth(0.6)
    canvas.circle(x, y, _HOLE * 0.72, stroke=1, fill=0)


def _write_line(pen: Pen, line: SetLine) -> None:
    ragged = pen.ragged(_RAGGED) * (-1 if line.align == "right" else 1)
    pen.write(line.x + ragged, line.y, line.text, line.hand, line.size, line.align, line.width)
