"""Which characters of a card no face can write, and where they stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from uniseg.graphemecluster import grapheme_clusters

from reports.fonts import Hand
from reports.ink.runs import missing
from reports.ink.written import written
from reports.orders import CardOrder, Unwritable

_LONGEST_WORD = 24


def parts_of(order: CardOrder) -> dict[str, str]:
    """The words by their part. The sender's name counts too, though a real pen may write it."""
    parts = {"greeting": order.greeting, "body": order.body, "closing": order.closing, "sign": order.sign}
    if order.cover:
        parts["cover"] = order.cover
    return parts


def unwritable(parts: Mapping[str, str], hand: Hand) -> Iterator[Unwritable]:
    """Each character once for each part, with the word it stands in. An emoji of several is one."""
    for part, part_text in parts.items():
        text = written(part_text)
        lost = frozenset(missing(text, hand))
        for character in dict.fromkeys(_lost(text, lost) if lost else ()):
            word = next((word for word in text.split() if character in word), character)
            yield Unwritable(character, part, _short(word, character))


def _lost(text: str, lost: frozenset[str]) -> Iterator[str]:
    """What a person sees of it: a family of four is one emoji, a letter keeps its lost accent apart."""
    for cluster in grapheme_clusters(text):
        if cluster[0] in lost:
            yield cluster
        else:
            yield from filter(lost.__contains__, cluster)


def _short(word: str, character: str) -> str:
    """A word that can be shown: of a very long one what stands around the character."""
    if len(word) <= _LONGEST_WORD:
        return word
    at = word.index(character)
    first = max(0, at - _LONGEST_WORD // 2)
    return f"{'…' if first else ''}{word[first : first + _LONGEST_WORD]}…"
