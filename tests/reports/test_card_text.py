"""What is written on a card reads back exactly, in every language, style and writing."""

from __future__ import annotations

import itertools
import os
from pathlib import Path

import pytest

from reports import card
from tests.reports.letters import STYLES, WORDS, order, whole_text
from tests.reports.reading import by_pdfium, by_poppler, folded

# `make proof` reads back all twelve writings, the suite a few of them.
_ALL_SEEDS = (1, 20, 333, 4004, 5, 66, 777, 8888, 99, 1010, 11, 121212)
SEEDS = _ALL_SEEDS[: int(os.environ.get("COURTESY_PROOF_SEEDS", "3"))]
CARDS = [
    order(style, language, seed=seed) for style, language, seed in itertools.product(STYLES, WORDS, SEEDS)
]
MIXED = {
    "korean and japanese": "Szanowna Pani 김민지, pozdrowienia dla 髙橋 さくら i całej rodziny.",
    "hebrew inside english": "Room 214 is ready for דוד, 3 nights.",
    "greek": "σας ευχαριστούμε πολύ για τη διαμονή σας",
    "vietnamese": "Chị Hương thân mến, cảm ơn gia đình đã ở lại",
    "chinese": "亲爱的王小姐，谢谢您",
    "thai": "ขอบคุณมาก",
    "hindi": "प्रिय प्रिया जी, धन्यवाद",
    "ukrainian": "Дорога пані Їжакевич, щиро дякуємо, ґречно",
}


@pytest.fixture(scope="module")
def all_cards() -> bytes:
    return card.draw_many(CARDS).pdf


def test_pdfium_reads_every_word_in_order(all_cards: bytes) -> None:
    assert by_pdfium(all_cards) == [folded(whole_text(drawn)) for drawn in CARDS]


def test_poppler_reads_every_word_in_order(all_cards: bytes, tmp_path: Path) -> None:
    assert by_poppler(all_cards, tmp_path) == [folded(whole_text(drawn)) for drawn in CARDS]


@pytest.mark.parametrize("body", MIXED.values(), ids=MIXED.keys())
@pytest.mark.parametrize("style", STYLES)
def test_other_scripts_are_written_by_another_hand_and_read_back(
    style: str, body: str, tmp_path: Path
) -> None:
    drawn = card.draw(order(style, body=body))
    expected = folded(whole_text(order(style, body=body))).replace(" ", "")
    assert drawn.missing == ()
    assert by_pdfium(drawn.pdf)[0].replace(" ", "") == expected
    assert by_poppler(drawn.pdf, tmp_path)[0].replace(" ", "") == expected


def test_arabic_reads_back_in_pdfium() -> None:
    body = "شكراً جزيلاً لإقامتكم معنا"
    drawn = card.draw(
        order("botanical", body=body, language="ar", greeting="عزيزتي ليلى،", closing="", sign="")
    )
    assert drawn.missing == ()
    assert by_pdfium(drawn.pdf)[0] == folded(f"عزيزتي ليلى، {body}")


def test_letters_written_as_base_and_mark_come_out_composed() -> None:
    drawn = card.draw(order(body="z\u0307o\u0301\u0142c\u0301"))
    assert "żółć" in by_pdfium(drawn.pdf)[0]


def test_an_ink_signature_leaves_the_name_to_the_pen() -> None:
    for style in STYLES:
        text = by_pdfium(card.draw(order(style, "en", signature="ink")).pdf)[0]
        assert text.endswith("Warmly,")
