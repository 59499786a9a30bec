"""Pages are drawn on several threads; pdfium itself would end the program if two were in it at once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from app.ui.widgets.pdf_preview import draw_page
from reports import card
from reports.orders import CardOrder


def test_many_threads_may_ask_for_pages_at_once() -> None:
    order = CardOrder(
        style="notebook", greeting="Dear Emily,", body="thank you for staying with us.", closing="",
        sign="Anna", language="en",
    )  # fmt: skip
    pdf = card.draw(order).pdf
    with ThreadPoolExecutor(6) as pool:
        drawn = list(pool.map(lambda width: draw_page(pdf, 0, width, width, 1.0), range(120, 240, 2)))
    # A rounding of the finer drawing may cost a pixel.
    assert all(
        abs(each.image.width() - width) <= 1 for each, width in zip(drawn, range(120, 240, 2), strict=True)
    )
    assert {each.pages for each in drawn} == {1}
