"""The typed papers: a department's note and the tag on a found item."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

import pytest
from PIL import Image

from app.errors import BadInput
from reports import note, tag
from reports.orders import NoteLabels, NoteOrder, TagOrder
from tests.reports.reading import by_pdfium, by_poppler, page_sizes, render, tool

MM = 72 / 25.4
LABELS = NoteLabels(
    "Prośba specjalna", "Gdzie", "Co", "Obiecane na", "Prosi", "Dla", "Wykonane przez", "O godzinie"
)
NOTE = NoteOrder(
    number="SR-0031", department="Służba pięter", where="412",
    what="Dodatkowa kołdra i dwie poduszki z pianki; okno proszę zostawić uchylone.",
    promised="dziś 17:30", asked_by="Maja Nowak", house="Hotel Pod Lipą",
    written_at="22 listopada 2026, 09:52", labels=LABELS, language="pl",
)  # fmt: skip
TAG = TagOrder(
    number="LF-0142", words="Miś Teodor, brązowy, czerwona kokardka", place="pokój 214, pod łóżkiem",
    found_on="21.11.2026", shelf="Półka C2", language="pl",
)  # fmt: skip


def test_a_note_says_where_what_when_and_who(tmp_path: Path) -> None:
    pdf = note.draw(NOTE).pdf
    for text in (by_pdfium(pdf)[0], by_poppler(pdf, tmp_path)[0]):
        for said in (
            NOTE.number,
            NOTE.where,
            NOTE.what,
            NOTE.promised,
            NOTE.asked_by,
            NOTE.department,
            NOTE.house,
        ):
            assert said in text
        for field in fields(LABELS):
            assert getattr(LABELS, field.name) in text


def test_a_note_is_one_upright_sheet() -> None:
    assert page_sizes(note.draw(NOTE).pdf) == [pytest.approx((105 * MM, 148 * MM), abs=0.001)]
    assert page_sizes(note.draw(replace(NOTE, paper="A5")).pdf) == [
        pytest.approx((148 * MM, 210 * MM), abs=0.001)
    ]
    with pytest.raises(BadInput):
        note.draw(replace(NOTE, paper="A0"))


def test_a_note_has_no_room_for_a_diagnosis() -> None:
    names = {field.name for field in fields(NoteOrder)}
    assert not names & {"diagnosis", "health", "allergies", "birthday", "document"}


def test_a_long_note_shrinks_and_then_says_that_it_is_too_long() -> None:
    assert not note.draw(replace(NOTE, what=NOTE.what * 4)).overset
    assert note.draw(replace(NOTE, what=NOTE.what * 40)).overset


def test_a_note_names_guests_of_any_script() -> None:
    drawn = note.draw(replace(NOTE, guest="髙橋 さくら"))
    assert drawn.missing == ()
    assert "髙橋" in by_pdfium(drawn.pdf)[0]
    assert note.draw(replace(NOTE, what="🪻")).missing == ("🪻",)


@pytest.mark.parametrize("pdf", [note.draw(NOTE).pdf, tag.draw(TAG).pdf], ids=["note", "tag"])
def test_typed_papers_are_sound_files(pdf: bytes, tmp_path: Path) -> None:
    assert (render(tmp_path, pdf, 60).stderr, tool(tmp_path, pdf, "qpdf", "--check").returncode) == ("", 0)
    rows = tool(tmp_path, pdf, "pdffonts").stdout.splitlines()[2:]
    assert rows
    assert all(row.split()[-5:-2] == ["yes", "yes", "yes"] for row in rows)


def test_the_same_order_is_the_same_file() -> None:
    assert note.draw(NOTE).pdf == note.draw(NOTE).pdf
    assert tag.draw(TAG).pdf == tag.draw(TAG).pdf


def test_a_tag_is_62_by_29_mm_and_says_what_it_hangs_on(tmp_path: Path) -> None:
    drawn = tag.draw(TAG)
    assert page_sizes(drawn.pdf) == [pytest.approx((62 * MM, 29 * MM), abs=0.001)]
    assert (drawn.overset, drawn.missing) == (False, ())
    for text in (by_pdfium(drawn.pdf)[0], by_poppler(drawn.pdf, tmp_path)[0]):
        for said in (TAG.number, TAG.words, TAG.place, TAG.found_on, TAG.shelf):
            assert said in text


def test_the_code_on_paper_is_the_code_of_the_number(tmp_path: Path) -> None:
    assert TAG.payload == "LF:LF-0142"
    rows = tag.code_rows(TAG.payload)
    render(tmp_path, tag.draw(TAG).pdf, 600)
    per_point = 600 / 72
    side = len(rows) * tag.MODULE
    top = (tag.SIZE[1] - side) / 2
    left = 3 * tag.MODULE
    with Image.open(tmp_path / "page-1.png") as picture:
        gray = picture.convert("L")
        seen = tuple(
            tuple(
                gray.getpixel(
                    (
                        round((left + (column + 0.5) * tag.MODULE) * per_point),
                        round((top + (row + 0.5) * tag.MODULE) * per_point),
                    )
                )
                < 128
                for column in range(len(rows))
            )
            for row in range(len(rows))
        )
    assert seen == rows
    assert tag.code_rows("LF:LF-0143") != rows


def test_a_tag_has_no_field_for_the_hidden_mark() -> None:
    assert {field.name for field in fields(TagOrder)} == {
        "number", "words", "place", "found_on", "shelf", "language", "house",
    }  # fmt: skip


def test_a_tag_with_too_many_words_is_reported() -> None:
    assert tag.draw(replace(TAG, words="bardzo długi opis znalezionej rzeczy " * 8)).overset
