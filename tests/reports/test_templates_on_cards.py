"""Every text the program offers fits every style, at a size that is pleasant to read, and reads back."""

from __future__ import annotations

from itertools import product

import pytest

from app.domain.cards import LANGUAGES, Addressee, CardFacts, Length, Occasion, Style, suggest
from reports import card
from reports.card.drawing import setting_of
from reports.card.setting import compose
from reports.orders import CardOrder
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
