"""How common a value is in this base: two guests who share a rare one share more than two Nowaks do.

A small base knows little, so its counts are blended with what such values are like anywhere.
"""

from __future__ import annotations

import math
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any
from zlib import crc32

from app.domain.duplicates.records import Person

# How likely two strangers share a value of this kind, before this base was looked at.
_ANYWHERE = {
    "given": 1 / 150, "family": 1 / 1500, "born": 1 / 18_000, "phone": 1 / 500_000, "email": 1 / 500_000,
    "street": 1 / 20_000, "city": 1 / 60, "postal": 1 / 1_500, "region": 1 / 10, "company": 1 / 800,
}  # fmt: skip
_BLENDED = 400  # guests' worth of trust in the table above
_KNOWN_NAME = 4
_LEAST_BASE = 400
_TWINS_PER_GUEST = 0.15
_NOT_KNOWN = 2
LEAST_COUNT, MOST_COUNTED, _STORED = 3, 50_000, 2_000
COUNTED = tuple(_ANYWHERE)
_PLACES = {kind: at for at, kind in enumerate(COUNTED)}
_NOTHING = array("I")


class Frequencies:
    """Counts of values by kind. Of a value its number of 32 bits is kept, and only where several guests have
    it: no name stands here. The rest is taken for as common as two who share it make it."""

    def __init__(self) -> None:
        self.guests = 0
        self._filled: Counter[str] = Counter()
        self._numbers: dict[str, array[int]] = {}
        self._counts: dict[str, array[int]] = {}

    def add(self, values: Iterable[tuple[int, int]]) -> None:
        """One guest more, with these `numbers`: how many have a value of each kind at all."""
        self.guests += 1
        self._filled.update(COUNTED[kind] for kind, _ in values)

    def know(self, kind: str, counts: Iterable[tuple[int, int]]) -> None:
        """How often the most common numbers of a kind came."""
        known = sorted(counts)
        self._numbers[kind] = array("I", (number for number, _ in known))
        self._counts[kind] = array("I", (count for _, count in known))

    def bits(self, kind: str, value: str) -> float:
        """How surprising it is that a stranger shares this value: -log2 of its share of the base."""
        share = (self.count(kind, value) + _BLENDED * _ANYWHERE[kind]) / (self._filled[kind] + _BLENDED)
        return -math.log2(min(share, 1.0))

    def count(self, kind: str, value: str) -> int:
        """On how many profiles this value stands."""
        known = self._numbers.get(kind, _NOTHING)
        number = _number(value)
        at = bisect_left(known, number)
        return self._counts[kind][at] if at < len(known) and known[at] == number else _NOT_KNOWN

    def is_common(self, kind: str, value: str) -> bool:
        """Whether enough guests have it to be sure that it is no slip of the key."""
        return self.count(kind, value) >= _KNOWN_NAME

    @property
    def prior(self) -> float:
        """log2 of the odds that two guests picked blindly are one person."""
        return math.log2(_TWINS_PER_GUEST / max(self.guests, _LEAST_BASE))

    def packed(self) -> dict[str, Any]:
        """Everything, as JSON types: a guest just added is compared with what the last search counted."""
        return {"guests": self.guests, "filled": dict(self._filled),
                "numbers": {kind: self._most(kind) for kind in self._counts}}  # fmt: skip

    def _most(self, kind: str) -> dict[str, int]:
        known = Counter(dict(zip(self._numbers[kind], self._counts[kind], strict=True)))
        return {str(number): count for number, count in known.most_common(_STORED)}

    @classmethod
    def unpacked(cls, words: dict[str, Any]) -> Frequencies:
        """What `packed` gave, or an earlier version of it, which kept the values themselves."""
        found = cls()
        found.guests = int(words["guests"])
        found._filled = Counter(words["filled"])
        for kind, counts in words.get("numbers", {}).items():
            found.know(kind, ((int(number), count) for number, count in counts.items()))
        for kind, counts in words.get("counts", {}).items():
            found.know(kind, ((_number(value), count) for value, count in counts.items()))
        return found


def numbers(one: Person) -> Iterator[tuple[int, int]]:
    """What is counted of a guest: the kind's place among `COUNTED`, and the value's number."""
    for kind, value in _values(one):
        if value:
            yield _PLACES[kind], _number(value)


def _number(value: str) -> int:
    return crc32(value.encode())


def _values(one: Person) -> Iterator[tuple[str, str]]:
    for given, family in one.names[:1]:
        yield "given", given
        yield "family", family
    for phone in one.phones:
        yield "phone", phone
    yield "born", born_word(one.born)
    yield "email", one.email
    yield "street", one.street
    yield "city", one.city
    yield "postal", one.postal
    yield "region", one.region
    yield "company", one.company


def born_word(born: tuple[int, int, int]) -> str:
    """A birthday as one word; "" unless all of it is known."""
    return "" if 0 in born else f"{born[0]:04d}{born[1]:02d}{born[2]:02d}"
