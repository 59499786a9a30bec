"""Which characters of a card no face can write, and where they stand."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping

from reports.fonts import Hand
from reports.ink.runs import missing
from reports.orders import CardOrder, Unwritable


def parts_of(order: CardOrder) -> dict[str, str]:
    """The words by their part. The sender's name counts too, though a real pen may write it."""
    parts = {"greeting": order.greeting, "body": order.body, "closing": order.closing, "sign": order.sign}
    if order.cover:
        parts["cover"] = order.cover
    return parts


def unwritable(parts: Mapping[str, str], hand: Hand) -> Iterator[Unwritable]:
    """Each character once for each part, with the word it stands in."""
    for part, written in parts.items():
        text = unicodedata.normalize("NFC", written)
        for character in missing(text, hand):
            word = next((word for word in text.split() if character in word), character)
            yield Unwritable(character, part, word)
