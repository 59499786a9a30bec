"""What somebody meant who typed a word of the field."""

from __future__ import annotations

import pytest

from app.domain.vocabulary import meant


@pytest.mark.parametrize(
    ("typed", "language", "code"),
    [
        ("Sesame", "en", "sesame"), ("sesam", "en", "sesame"), ("peanut", "en", "peanuts"),
        ("strawberry", "en", "strawberries"), ("lily", "en", "lilies"), ("Orzeszki ziemne", "en", "peanuts"),
        ("orzeszki", "pl", "peanuts"), ("sezam", "tr", "sesame"), ("tree_nuts", "pl", "tree_nuts"),
        ("nuts", "pl", "tree_nuts"), ("кунж", "be", "sesame"),
        ("carrots", "en", None), ("la", "en", None), ("orzesz", "en", None), ("bee or wasp", "en", None),
    ],
)  # fmt: skip
def test_a_word_is_understood_by_its_beginning_and_no_other_is_guessed(
    typed: str, language: str, code: str | None
) -> None:
    assert meant("allergens", typed, language) == code
