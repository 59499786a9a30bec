"""What kind of thing it is, how long it is kept, and what must not be photographed or posted."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain import vocabulary
from app.domain.find_words import _STEMS, category_of
from app.domain.lost_property import (
    guessed,
    keep_until,
    may_be_photographed,
    may_be_posted,
    needs_witness,
)

FOUND_ON = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("words", "category"),
    [
        ("teddy bear brown red bow", "toys"), ("Wnuk zostawił misia, brązowego", "toys"),
        ("white phone charger", "chargers"), ("Зарадка для тэлефона, белая", "chargers"),
        ("ładowarka do telefonu", "chargers"), ("Alyans, içinde E & K yazıyor", "jewellery"),
        ("Brown purse with coins", "wallets"), ("paszport", "id_documents"), ("kredi kartı", "bank_cards"),
        ("Homemade jam, two jars", "food"), ("парасон", "umbrellas"), ("şemsiye", "umbrellas"),
        ("something odd", "miscellaneous"), ("", "miscellaneous"),
    ],
)  # fmt: skip
def test_the_kind_is_guessed_in_four_languages(words: str, category: str) -> None:
    assert category_of(words) == category


def test_every_guess_is_a_kind_of_the_catalogue() -> None:
    assert set(_STEMS) < set(vocabulary.entries("found_categories"))


def test_marks_come_with_the_kind() -> None:
    assert guessed("Visa card") == ("bank_cards", ("bank_card",))
    assert guessed("insulin") == ("medicine", ("medicine",))


def test_kept_by_the_rule_of_the_kind_and_shorter_when_it_perishes() -> None:
    assert keep_until("toys", (), FOUND_ON) == date(2027, 2, 20)
    assert keep_until("food", (), FOUND_ON) == date(2026, 11, 23)
    assert keep_until("bags", ("perishable",), FOUND_ON) == date(2026, 11, 23)


@pytest.mark.parametrize(
    ("category", "marks", "photo", "post"),
    [
        ("toys", (), True, True), ("id_documents", (), False, False), ("bank_cards", (), False, False),
        ("wallets", ("bank_card",), False, False), ("bags", ("identity_document",), False, False),
    ],
)  # fmt: skip
def test_documents_are_neither_photographed_nor_posted(
    category: str, marks: tuple[str, ...], photo: bool, post: bool
) -> None:
    assert may_be_photographed(category, marks) is photo
    assert may_be_posted(category, marks) is post


def test_money_and_jewellery_are_counted_by_two() -> None:
    assert needs_witness("jewellery", ())
    assert needs_witness("bags", ("cash",))
    assert not needs_witness("umbrellas", ())
