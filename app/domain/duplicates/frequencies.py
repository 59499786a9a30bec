"""How common a value is in this base: two guests who share a rare one share more than two Nowaks do.

A small base knows little, so its counts are blended with what such values are like anywhere.
"""

from __future__ import annotations

import math
from array import array
from collections import Counter
from collections.abc import Iterable
from itertools import groupby
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


class Frequencies:
    """Counts of values by kind. Of a value its number of 32 bits is kept, and only where more than one guest
    has it: no name stands here, and a base of any size takes little."""

    def __init__(self) -> None:
        self.guests = 0
        self._heard: dict[str, array[int]] = {kind: array("I") for kind in _ANYWHERE}
        self._counts: dict[str, dict[int, int]] = {kind: {} for kind in _ANYWHERE}
        self._filled: Counter[str] = Counter()
        self._is_counted = True

    def add(self, people: Iterable[Person]) -> None:
        """Count these guests too."""
        for one in people:
            self.guests += 1
            for kind, value in _values(one):
                if value:
                    self._heard[kind].append(_number(value))
                    self._filled[kind] += 1
        self._is_counted = False

    def count_up(self) -> None:
        """Everybody was added: put down how often each value came, and let go of what stands on one profile
        only, which is what a missing count means."""
        for kind, heard in self._heard.items():
            known = Counter(self._counts[kind])
            for value, run in groupby(sorted(heard)):
                known[value] += sum(1 for _ in run)
            self._counts[kind] = {value: count for value, count in known.items() if count > 1}
            self._heard[kind] = array("I")
        self._is_counted = True

    def bits(self, kind: str, value: str) -> float:
        """How surprising it is that a stranger shares this value: -log2 of its share of the base."""
        share = (self.count(kind, value) + _BLENDED * _ANYWHERE[kind]) / (self._filled[kind] + _BLENDED)
        return -math.log2(min(share, 1.0))

    def count(self, kind: str, value: str) -> int:
        """On how many profiles this value stands."""
        if not self._is_counted:
            self.count_up()
        return self._counts[kind].get(_number(value), 1)

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
                "numbers": {kind: _most(counts) for kind, counts in self._counts.items()}}  # fmt: skip

    @classmethod
    def unpacked(cls, words: dict[str, Any]) -> Frequencies:
        """What `packed` gave, or an earlier version of it, which kept the values themselves."""
        found = cls()
        found.guests = int(words["guests"])
        found._filled = Counter(words["filled"])
        for kind, counts in words.get("numbers", {}).items():
            found._counts[kind] = {int(number): count for number, count in counts.items()}
        for kind, counts in words.get("counts", {}).items():
            found._counts[kind] = {_number(value): count for value, count in counts.items()}
        return found


def _number(value: str) -> int:
    return crc32(value.encode())


def _most(counts: dict[int, int]) -> dict[str, int]:
    return {str(number): count for number, count in Counter(counts).most_common(2_000)}


def _values(one: Person) -> Iterable[tuple[str, str]]:
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
