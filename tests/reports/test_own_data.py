"""Everything held about a guest on paper: every word is there, in any script, on as many pages as needed."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
import pypdfium2

from reports import own_data
from reports.orders import OwnDataOrder, OwnDataSection
from tests.reports.reading import by_pdfium, folded, page_sizes

NAME = "Łucja Żółkiewska · Люцыя · 山田太郎"


def order(lines: int = 3) -> OwnDataOrder:
    notes = tuple(
        ("2026-11-22", f"Note number {number} of Уладзімір, שלום and İğdır") for number in range(lines)
    )
    return OwnDataOrder(
        title="Jakie dane przechowujemy", name=NAME, house="Hotel Aurora", made_on="2026-11-22",
        note="Wszystko, łącznie z notatkami prywatnymi.", language="pl",
        sections=(OwnDataSection("Profil", (("Imię", NAME),)), OwnDataSection("Notatki", notes),
                  OwnDataSection("Puste", (("", ""),))),
    )  # fmt: skip


def test_every_word_is_on_the_paper_in_its_own_letters() -> None:
    file = own_data.draw(order())
    text = folded(" ".join(by_pdfium(file.pdf)))
    for word in ("Żółkiewska", "Люцыя", "山田太郎", "Notatki", "Note number 2", "Уладзімір"):
        assert folded(word) in text, word
    assert (file.missing, file.overset, file.pages) == ((), False, 1)


def test_a_long_life_takes_more_pages_and_each_says_whose() -> None:
    file = own_data.draw(order(lines=200))
    pages = by_pdfium(file.pdf)
    assert len(pages) == file.pages > 3
    assert all(folded("Żółkiewska") in folded(page) for page in pages)
    assert "Note number 199" in " ".join(pages)
    assert {(round(wide), round(high)) for wide, high in page_sizes(file.pdf)} == {(595, 842)}


def test_a_word_longer_than_the_line_is_made_smaller_never_cut() -> None:
    long = OwnDataSection("Notatki", (("2026-11-22", "x" * 300),))
    file = own_data.draw(OwnDataOrder("T", "N", "H", "2026-11-22", "", (long,), "en"))
    assert "x" * 50 in " ".join(by_pdfium(file.pdf)).replace("\n", "")


def test_the_file_says_what_it_is_whose_and_in_which_language(tmp_path: Path) -> None:
    pdf = own_data.draw(order()).pdf
    meta = pypdfium2.PdfDocument(pdf).get_metadata_dict()
    assert meta["Title"] == f"Jakie dane przechowujemy: {NAME}"
    assert meta["Author"] == "Hotel Aurora"
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert str(document.Root.Lang) == "pl"
