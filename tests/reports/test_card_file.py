"""The file of a card: exact size, everything embedded, the same bytes for the same order."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from PIL import Image

from app.errors import BadInput
from reports import card
from reports.orders import CardFile
from tests.reports.letters import STYLES, WORDS, order
from tests.reports.reading import page_sizes, render, tool

POINTS_PER_MM = 72 / 25.4
LONG_BODY = "To bardzo długi list, który nie zmieści się na jednej małej kartce. " * 12


@pytest.fixture(scope="module")
def one_of_each() -> CardFile:
    orders = [order(style, language) for style in STYLES for language in WORDS]
    return card.draw_many([*orders, *(replace(one, background=False, signature="ink") for one in orders)])


def test_a_card_is_exactly_a6_lying(one_of_each: CardFile) -> None:
    assert one_of_each.pages == 2 * len(STYLES) * len(WORDS)
    for width, height in page_sizes(one_of_each.pdf):
        assert width == pytest.approx(148 * POINTS_PER_MM, abs=0.001)
        assert height == pytest.approx(105 * POINTS_PER_MM, abs=0.001)


def test_a_card_can_be_a5() -> None:
    ((width, height),) = page_sizes(card.draw(order(paper="A5")).pdf)
    assert (width, height) == pytest.approx((210 * POINTS_PER_MM, 148 * POINTS_PER_MM), abs=0.001)


def test_every_font_is_embedded_and_mapped_to_unicode(one_of_each: CardFile, tmp_path: Path) -> None:
    rows = tool(tmp_path, one_of_each.pdf, "pdffonts").stdout.splitlines()[2:]
    assert len(rows) >= 4
    assert all(row.split()[-5:-2] == ["yes", "yes", "yes"] for row in rows), rows
    assert not any("Helvetica" in row for row in rows)


def test_tools_have_nothing_to_complain_about(one_of_each: CardFile, tmp_path: Path) -> None:
    drawn = render(tmp_path, one_of_each.pdf, 40)
    assert (drawn.returncode, drawn.stderr) == (0, "")
    checked = tool(tmp_path, one_of_each.pdf, "qpdf", "--check")
    assert (checked.returncode, checked.stderr) == (0, "")


def test_title_author_and_language_are_in_the_file(tmp_path: Path) -> None:
    drawn = card.draw(order())
    told = tool(tmp_path, drawn.pdf, "pdfinfo").stdout
    assert "Kartka dla Łucji" in told
    assert "Hotel Pod Lipą" in told
    assert b"/Lang (pl)" in drawn.pdf


@pytest.mark.parametrize("style", STYLES)
def test_the_same_seed_gives_the_same_bytes_and_another_seed_others(style: str) -> None:
    first = card.draw(order(style)).pdf
    assert card.draw(order(style)).pdf == first
    assert card.draw(order(style, seed=8)).pdf != first


def test_a_text_that_is_too_long_is_reported() -> None:
    for style in STYLES:
        assert card.draw(order(style, body=LONG_BODY)).overset
        assert not card.draw(order(style)).overset


def test_a_word_wider_than_the_card_is_reported() -> None:
    assert card.draw(order(body="Llanfairpwllgwyngyll" * 6)).overset


def test_characters_no_hand_has_are_reported() -> None:
    assert card.draw(order(body="Wszystkiego najlepszego 🪻 i uśmiechu 🙂")).missing == ("🙂", "🪻")
    assert card.draw(order()).missing == ()


def test_an_empty_card_is_only_paper() -> None:
    drawn = card.draw(order(greeting="", body="", closing="", sign=""))
    assert (drawn.pages, drawn.overset, drawn.missing) == (1, False, ())


def test_unknown_style_and_paper_are_refused() -> None:
    for wrong in ({"style": "neon"}, {"paper": "A0"}):
        with pytest.raises(BadInput):
            card.draw(order(**wrong))  # type: ignore[arg-type]
    with pytest.raises(BadInput):
        card.draw_many([])


@pytest.mark.parametrize("style", STYLES)
def test_without_background_the_edge_of_the_paper_stays_white(style: str, tmp_path: Path) -> None:
    render(tmp_path, card.draw(order(style, background=False)).pdf, 100)
    with Image.open(tmp_path / "page-1.png") as picture:
        edge = round(5 / 25.4 * 100)  # 5 mm: what printers commonly cannot reach
        width, height = picture.size
        bands = ((0, 0, width, edge), (0, height - edge, width, height), (0, 0, edge, height))
        for band in (*bands, (width - edge, 0, width, height)):
            assert picture.convert("L").crop(band).getextrema() == (255, 255)


def test_a_batch_shares_its_fonts_and_is_quick() -> None:
    orders = [order(STYLES[number % len(STYLES)], "pl", seed=number) for number in range(60)]
    card.draw_many(orders[:6])
    before = time.perf_counter()
    batch = card.draw_many(orders)
    seconds = time.perf_counter() - before
    assert batch.pages == 60
    assert len(batch.pdf) < 60 * len(card.draw(orders[0]).pdf) / 4
    assert seconds < 6


def test_another_day_and_another_process_print_the_same_card() -> None:
    code = (
        "import hashlib; from reports import card; from tests.reports.letters import order, STYLES;"
        "print([hashlib.sha256(card.draw(order(style)).pdf).hexdigest() for style in STYLES])"
    )
    root = Path(__file__).parents[2]
    seen = {
        subprocess.run(
            [sys.executable, "-c", code], cwd=root, env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True, text=True, check=True,
        ).stdout
        for seed in ("1", "2")
    }  # fmt: skip
    assert seen == {str([sha256(card.draw(order(style)).pdf).hexdigest() for style in STYLES]) + "\n"}
