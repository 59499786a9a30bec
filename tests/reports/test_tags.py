"""What is written can be read aloud, line by line, in order; what is drawn is passed over."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest

from reports import archive, card, note
from reports.orders import CardOrder, NoteLabels, NoteOrder
from tests.reports.reading import folded, tool

CARD = CardOrder(
    "postcard", "Droga Pani Łucjo,", "Sto lat i dużo słońca.", "Serdecznie", "Maja", "pl", title="Kartka"
)
NOTE = NoteOrder(
    number="RQ-0405", department="Housekeeping", where="412", what="Two pillows", promised="10:15",
    asked_by="Maja", house="Hotel", written_at="9:52", language="en",
    labels=NoteLabels("Note", "Where", "What", "Until", "Asked by", "For", "Done by", "At"),
)  # fmt: skip


def spoken(pdf: bytes, folder: Path) -> list[str]:
    """The paragraphs a reading voice finds, in its order."""
    told = tool(folder, pdf, "pdfinfo", "-struct-text")
    assert told.stderr == ""
    lines = [line.strip() for line in told.stdout.splitlines()]
    return [folded(line.strip('"')) for line in lines if line.startswith('"')]


def test_a_card_is_read_aloud_in_order(tmp_path: Path) -> None:
    assert spoken(card.draw(CARD).pdf, tmp_path) == [
        "Droga Pani Łucjo,", "Sto lat i dużo słońca.", "Serdecznie", "Maja",
    ]  # fmt: skip


def test_many_cards_are_read_page_by_page(tmp_path: Path) -> None:
    found = spoken(card.draw_many([CARD] * 3).pdf, tmp_path)
    assert found == spoken(card.draw(CARD).pdf, tmp_path) * 3


def test_a_note_is_read_aloud_too(tmp_path: Path) -> None:
    found = spoken(note.draw(NOTE).pdf, tmp_path)
    assert {"412", "Two pillows", "10:15"} <= set(found)


@pytest.mark.parametrize("pdf", [card.draw(CARD).pdf, note.draw(NOTE).pdf], ids=["card", "note"])
def test_a_document_says_that_it_is_tagged_and_in_which_language(pdf: bytes, tmp_path: Path) -> None:
    path = tmp_path / "tagged.pdf"
    path.write_bytes(pdf)
    with pikepdf.open(path) as document:
        assert bool(document.Root.MarkInfo.Marked)
        assert str(document.Root.Lang) in ("pl", "en")
        assert document.pages[0].StructParents == 0
        content = document.pages[0].Contents.read_bytes()
    assert content.count(b"BDC") == content.count(b"BT")
    assert content.count(b"BDC") + content.count(b"BMC") == content.count(b"EMC")


def test_tags_stay_in_what_is_archived(tmp_path: Path) -> None:
    kept = archive.archived(card.draw(CARD).pdf, "Kartka", "Hotel", "pl")
    assert archive.faults(kept) == ()
    assert spoken(kept, tmp_path)[0] == "Droga Pani Łucjo,"
