"""What is kept for years is PDF/A-2b and says what it is."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from app.errors import Refused
from reports import archive, card, ruler
from reports.orders import CardOrder, RulerLabels, RulerOrder
from tests.reports.reading import by_pdfium, page_sizes, tool

LABELS = RulerLabels("Strona próbna", "100 mm", "5 mm", "Zmierz.")


def a_page() -> bytes:
    return ruler.draw(RulerOrder(210, 297, LABELS, "pl")).pdf


def test_a_document_becomes_pdf_a_with_title_author_and_language(tmp_path: Path) -> None:
    kept = archive.archived(a_page(), "Zestawienie – żółć", "Hotel Aurora", "pl")
    assert archive.faults(kept) == ()
    assert archive.faults(a_page()) != ()
    said = tool(tmp_path, kept, "pdfinfo").stdout
    assert "Zestawienie – żółć" in said
    assert "Hotel Aurora" in said
    with pikepdf.open(io.BytesIO(kept)) as document:
        assert str(document.Root.Lang) == "pl"
    assert tool(tmp_path, kept, "qpdf", "--check").returncode == 0


def test_the_words_and_the_size_stay(tmp_path: Path) -> None:
    kept = archive.archived(a_page(), "Test", "Hotel", "pl")
    assert by_pdfium(kept) == by_pdfium(a_page())
    assert page_sizes(kept) == page_sizes(a_page())


def test_a_card_can_be_archived_too() -> None:
    order = CardOrder("notebook", "Droga Pani Łucjo,", "Sto lat.", "Serdecznie", "Maja", "pl")
    assert archive.faults(archive.archived(card.draw(order).pdf, "Kartka", "Hotel", "pl")) == ()


def test_what_cannot_be_archived_is_refused() -> None:
    with pikepdf.new() as strange:
        strange.add_blank_page()
        strange.pages[0].contents_add(b"BT /F1 12 Tf (no font) Tj ET")
        written = io.BytesIO()
        strange.save(written)
    with pytest.raises(Refused, match="archive_unfit"):
        archive.archived(written.getvalue(), "Test", "Hotel", "en")


@pytest.mark.parametrize(("size", "bar"), [((210, 297), 100), ((148, 105), 100), ((62, 29), 50)])
def test_the_test_page_has_a_bar_of_a_known_length(size: tuple[float, float], bar: int) -> None:
    document = pypdfium2.PdfDocument(ruler.draw(RulerOrder(*size, LABELS, "pl")).pdf)
    try:
        bounds = [thing.get_bounds() for thing in document[0].get_objects() if thing.type == 2]
    finally:
        document.close()
    assert any(abs((right - left) / 72 * 25.4 - bar) < 0.05 for left, _, right, _ in bounds)
