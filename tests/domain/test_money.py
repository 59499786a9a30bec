"""Amounts as people type them, and those that could be read in two ways."""

from __future__ import annotations

import pytest

from app.domain.money import parse_minor
from app.errors import BadInput


@pytest.mark.parametrize(
    ("typed", "exponent", "minor"),
    [
        ("12", 2, 1_200),
        ("12.5", 2, 1_250),
        ("12,50", 2, 1_250),
        ("1 200,00", 2, 120_000),
        ("1’200.00".replace("’", "'"), 2, 120_000),
        ("1.200", 3, 1_200),
        ("1,2", 3, 1_200),
        ("12.00", 0, 12),
    ],
)
def test_amounts_are_read_as_they_are_meant(typed: str, exponent: int, minor: int) -> None:
    assert parse_minor(typed, exponent) == minor


@pytest.mark.parametrize(
    ("typed", "exponent"),
    [
        ("1,200", 2),
        ("1.200", 2),
        ("1,000", 2),
        ("1.000", 0),
        ("1.5", 0),
        ("12.505", 2),
        ("1,200.00", 2),
        ("-1", 2),
    ],
)
def test_what_may_be_a_thousand_is_not_read_as_one(typed: str, exponent: int) -> None:
    with pytest.raises(BadInput) as refused:
        parse_minor(typed, exponent)
    assert refused.value.code == "amount"
