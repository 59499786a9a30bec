"""Cards per second beside WeasyPrint and fpdf2, which set the same words on the same paper and face.

Both shape the text (they use HarfBuzz too) and subset the font. Their paper is a plain border: ours paints
its art as well. Seconds are the processor's, of one thread, because the machine may be shared.
"""

from __future__ import annotations

import resource
import time
from collections.abc import Callable

from benchmarks.row import Row
from reports import card
from reports.card.setting import CARD_HEIGHT, CARD_WIDTH
from reports.fonts import MARCK
from reports.orders import CardOrder

CARDS = 500
THEIRS = 60
LEAST, LEAST_PER_SECOND, MOST_GROWTH_MB = 1.2, 50.0, 60.0
_MM = 25.4 / 72
_BODY = (
    "dziękujemy za wspaniały tydzień u nas! Miło było gościć Panią i wnuki. Miś Teodor, znaleziony pod "
    "łóżkiem w pokoju 214, już jedzie do domu, z biletem i herbatnikiem. Kartka numer {number}."
)


def measure() -> Row:
    """Five hundred cards in one file, each with words of its own; then the two others, fewer."""
    orders = [_order(number) for number in range(CARDS)]
    card.draw_many(orders[:2])
    before = _peak_mb()
    ours = CARDS / _seconds(lambda: card.draw_many(orders))
    growth = _peak_mb() - before
    theirs = {
        "WeasyPrint": THEIRS / _seconds(lambda: _weasyprint(orders[:THEIRS])),
        "fpdf2": THEIRS / _seconds(lambda: _fpdf2(orders[:THEIRS])),
    }
    ratio = ours / max(theirs.values())
    met = ratio >= LEAST and ours >= LEAST_PER_SECOND and growth <= MOST_GROWTH_MB
    return Row(
        name=f"{CARDS} cards, one file",
        ours=f"{ours:.0f} per second, +{growth:.0f} MB",
        yardstick=", ".join(f"{name} {speed:.0f}" for name, speed in theirs.items()),
        ratio=ratio,
        target=f">= {LEAST:.1f}, {LEAST_PER_SECOND:.0f} per second",
        is_met=met,
    )


def _order(number: int) -> CardOrder:
    body = _BODY.format(number=number)
    return CardOrder("botanical", "Droga Pani Łucjo,", body, "Serdecznie", "Maja Nowak", "pl", seed=number)


def _seconds(draw: Callable[[], object]) -> float:
    begun = time.process_time()
    draw()
    return time.process_time() - begun


def _peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _weasyprint(orders: list[CardOrder]) -> bytes:
    # Deferred: only the measurement needs it.
    from weasyprint import HTML
    from weasyprint.text.fonts import FontConfiguration

    style = (
        f"<style>@font-face {{ font-family: Hand; src: url('{MARCK.path.as_uri()}') }}"
        f"@page {{ size: {CARD_WIDTH * _MM:.0f}mm {CARD_HEIGHT * _MM:.0f}mm; margin: 0 }}"
        "div { page-break-after: always; margin: 14mm 18mm; font: 17pt/1.3 Hand; text-align: center;"
        "border: 1pt solid #c6a15b; border-radius: 3mm } p { margin: 3mm }</style>"
    )
    cards = (
        f"<div><p>{one.greeting}</p><p>{one.body}</p><p>{one.closing}</p><p>{one.sign}</p></div>"
        for one in orders
    )
    page = f"<html lang=pl>{style}{''.join(cards)}</html>"
    return bytes(HTML(string=page).write_pdf(font_config=FontConfiguration()))


def _fpdf2(orders: list[CardOrder]) -> bytes:
    from fpdf import FPDF  # deferred as above

    paper = FPDF(orientation="L", unit="mm", format=(CARD_HEIGHT * _MM, CARD_WIDTH * _MM))
    paper.add_font("Hand", fname=str(MARCK.path))
    paper.set_text_shaping(True)
    paper.set_auto_page_break(False)
    for one in orders:
        paper.add_page()
        paper.rect(6, 6, 136, 93, round_corners=True, corner_radius=3)
        paper.set_font("Hand", size=17)
        paper.set_xy(18, 14)
        for part in (one.greeting, one.body, one.closing, one.sign):
            paper.multi_cell(112, 8, part, align="C", new_x="LEFT", new_y="NEXT")
    return bytes(paper.output())
