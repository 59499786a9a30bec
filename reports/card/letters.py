"""Which characters of a card no face can write, and where they stand."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping

from uniseg.graphemecluster import grapheme_clusters

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
    """Each character once for each part, with the word it stands in. An emoji of several is one."""
    for part, written in parts.items():
        text = unicodedata.normalize("NFC", written)
        lost = frozenset(missing(text, hand))
        for character in dict.fromkeys(_lost(text, lost) if lost else ()):
            word = next((word for word in text.split() if character in word), character)
            yield Unwritable(character, part, word)


def _lost(text: str, lost: frozenset[str]) -> Iterator[str]:
    """What a person sees of it: a family of four is one emoji, a letter keeps its lost accent apart."""
    for cluster in grapheme_clusters(text):
        if cluster[0] in lost:
            yield cluster
        else:
            yield from filter(lost.__contains__, cluster)
