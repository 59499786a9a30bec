"""Cards per second beside plain reportlab, which writes the same words without shaping or movement."""

from __future__ import annotations

import io
import time
from collections.abc import Callable

from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from benchmarks.row import Row
from reports import card
from reports.card.setting import CARD_HEIGHT, CARD_WIDTH
from reports.fonts import CAVEAT
from reports.orders import CardOrder

CARDS = 100
LEAST = 0.10
_FONT, _SIZE = "Yardstick", 18
_BODY = (
    "Wszystkiego najlepszego z okazji urodzin. Niech ten dzień będzie ciepły, spokojny i radosny. {number}"
)


def measure() -> Row:
    """The best of three runs of each, one after the other."""
    pdfmetrics.registerFont(TTFont(_FONT, str(CAVEAT.path)))
    orders = [_order(number) for number in range(CARDS)]
    card.draw_many(orders[:2])
    ours, plain = _best(lambda: card.draw_many(orders)), _best(lambda: _typed(orders))
    ratio = ours / plain
    return Row(
        name=f"{CARDS} cards",
        ours=f"{ours:.0f} per second",
        yardstick=f"{plain:.0f} per second, plain reportlab",
        ratio=ratio,
        target=f">= {LEAST:.2f}",
        is_met=ratio >= LEAST,
    )


def _order(number: int) -> CardOrder:
    body = _BODY.format(number=number)
    return CardOrder("botanical", "Droga Pani Łucjo,", body, "Serdecznie", "Maja Nowak", "pl", seed=number)


def _best(draw: Callable[[], object]) -> float:
    """Cards per second."""
    return max(CARDS / _seconds(draw) for _ in range(3))


def _seconds(draw: Callable[[], object]) -> float:
    begun = time.perf_counter()
    draw()
    return time.perf_counter() - begun


def _typed(orders: list[CardOrder]) -> bytes:
    """The same words on the same sheets by reportlab alone."""
    paper = io.BytesIO()
    canvas = Canvas(paper, pagesize=(CARD_WIDTH, CARD_HEIGHT))
    for order in orders:
        canvas.setFont(_FONT, _SIZE)
        y = CARD_HEIGHT - 60
        for part in (order.greeting, order.body, order.closing, order.sign):
            for line in simpleSplit(part, _FONT, _SIZE, CARD_WIDTH - 100):
                canvas.drawString(50, y, line)
                y -= 24
        canvas.showPage()
    canvas.save()
    return paper.getvalue()
