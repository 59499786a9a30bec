"""Every text the program offers fits every style, at a size that is pleasant to read, and reads back."""

from __future__ import annotations

from dataclasses import replace
from itertools import cycle, product

import pypdfium2
import pytest

from app.domain.cards import LANGUAGES, Addressee, CardFacts, Format, Length, Occasion, Style, cover, suggest
from reports import card
from reports.card.drawing import setting_of
from reports.card.frame import FORMATS
from reports.card.setting import compose
from reports.orders import CardOrder, Signature
from tests.reports.reading import by_pdfium, folded

NAMES = {"en": "Emily", "pl": "Małgorzata", "tr": "Ayşegül", "be": "Уладзімір"}


def orders(language: str) -> list[CardOrder]:
    guest = Addressee(given_name=NAMES[language], family_name="Brzęczyszczykiewicz", with_family=True)
    facts = CardFacts(sender="Maja", house="Hotel Pod Lipą", item="Teddy, 38 cm")
    made = []
    for style, occasion, length in product(Style, Occasion, Length):
        text = suggest(occasion, language, guest, facts, length=length)
        made.append(CardOrder(style, text.greeting, text.body, text.closing, text.sign, language))
    return made


@pytest.mark.parametrize("language", LANGUAGES)
def test_offered_texts_fit_and_read_back(language: str) -> None:
    made = orders(language)
    drawn = card.draw_many(made)
    assert (drawn.overset, drawn.missing, drawn.pages) == (False, (), len(made))
    expected = [folded(f"{one.greeting} {one.body} {one.closing} {one.sign}") for one in made]
    assert by_pdfium(drawn.pdf) == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_offered_texts_are_written_large_enough(language: str) -> None:
    for order in orders(language):
        body = [line for line in compose(order, setting_of(order)).lines if line.part == "body"]
        assert body[0].size >= 15.5, (order.style, order.body)
        assert len(body) <= 7


# ---------------------------------------------------------------- in every size

SIZES = tuple(Format)
_READABLE = 10.5  # points; a hand's small letters are then as tall as a newspaper's
_PANELS = {Format.A6: Format.TAG, Format.DL: Format.DL, Format.SQUARE: Format.SQUARE}  # and their smallest


def in_size(paper: Format, style: Style, occasion: Occasion, length: Length, language: str) -> CardOrder:
    guest = Addressee(given_name=NAMES[language], family_name="Brzęczyszczykiewicz", with_family=True)
    facts = CardFacts(sender="Maja Wiśniewska", house="Hotel Pod Lipą", item="Teddy, 38 cm", number=60)
    text = suggest(occasion, language, guest, facts, length=length)
    outside = cover(occasion, language) if paper is Format.FOLDED else ""
    return CardOrder(
        style, text.greeting, text.body, text.closing, text.sign, language, paper=paper.value,
        house="Hotel Pod Lipą", cover=outside,
    )  # fmt: skip


@pytest.mark.parametrize("signature", ["written", "ink", "picture"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_offered_texts_fit_every_size_however_they_are_signed(language: str, signature: Signature) -> None:
    for paper, style, occasion, length in product(_PANELS, Style, Occasion, Length):
        order = replace(in_size(paper, style, occasion, length, language), signature=signature)
        made = compose(order, setting_of(order))
        assert not made.overset, order
        body = min(line.size for line in made.lines if line.part == "body")
        assert body * FORMATS[_PANELS[paper]].scale >= _READABLE, order


@pytest.mark.parametrize("paper", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_occasion_reads_back_whole_from_every_size(language: str, paper: Format) -> None:
    styles, lengths = cycle(Style), cycle((*Length, Length.WARM))
    made = [in_size(paper, next(styles), occasion, next(lengths), language) for occasion in Occasion]
    drawn = card.draw_many(made)
    assert (drawn.overset, drawn.missing) == (False, ())
    each = drawn.pages // len(made)
    inside = by_pdfium(drawn.pdf)[each - 1 :: each]
    for order, read in zip(made, inside, strict=True):
        assert folded(f"{order.greeting} {order.body} {order.closing} {order.sign}") in read
    if paper is Format.FOLDED:
        outside = by_pdfium(drawn.pdf)[::each]
        assert all(folded(order.cover) in read for order, read in zip(made, outside, strict=True))
    assert cut_off(drawn.pdf) == []


def cut_off(pdf: bytes) -> list[str]:
    """Letters that reach over the edge of their page."""
    found = []
    document = pypdfium2.PdfDocument(pdf)
    for page in document:
        (width, height), text = page.get_size(), page.get_textpage()
        for at in range(text.count_chars()):
            left, bottom, right, top = text.get_charbox(at)
            if right > left and not (left >= 0 and right <= width and bottom >= 0 and top <= height):
                found.append(text.get_text_range(at, 1))
    document.close()
    return found
