"""A guest as a search files them away: the words packed, everything else as numbers."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol
from zlib import crc32

from app.domain.duplicates.frequencies import numbers
from app.domain.duplicates.keys import keys, neighbours, road
from app.domain.duplicates.records import Person, packed

_PLACE = 14  # letters of a name by which neighbours stand beside each other
_SURE = 2  # what is nobody else's counts twice
ALSO_WRITTEN = 0  # at a glance: has a name in another script besides

Member = tuple[int, int, bytes]  # the block, the row, the glance


@dataclass(frozen=True, slots=True)
class Filed:
    """`glance` is compared before anything is; `places` put everybody in two rows; 0 is no key."""

    words: bytes
    glance: bytes
    places: tuple[bytes, bytes]
    keys: tuple[int, ...]
    values: tuple[tuple[int, int], ...]


class Shelves(Protocol):
    """Where a search puts what it need not hold: `app.models.scratch`."""

    def put(self, people: Sequence[Filed]) -> None:
        """The next guests."""

    def words(self, row: int) -> bytes:
        """The guest of a row."""

    def common(self, kind: int, least: int, most: int) -> list[tuple[int, int]]:
        """The numbers of a kind that came so often at least, and how often: the most common of them."""

    def blocks(self, kind: int) -> Iterator[list[Member]]:
        """Everybody who shares a key of this kind with somebody, block after block, a portion at a time."""

    def in_a_row(self, place: int) -> Iterator[list[Member]]:
        """Everybody in the order of one of their two places, a portion at a time."""

    def meet(self, pairs: Sequence[tuple[int, int]]) -> None:
        """These met; again is as good as once."""

    def all_met(self) -> int:
        """Everybody has met: how many pairs there are."""

    def pairs(self, *, start: int = 0, every: int = 1) -> Iterator[list[tuple[int, int]]]:
        """The pairs in order of their first guest, from a row on, those of every so-manyth row."""


def filed(one: Person) -> Filed:
    """A guest as numbers."""
    before, behind = (place[:_PLACE].encode() for place in neighbours(one))
    return Filed(
        words=packed(one), glance=array("I", _glance(one)).tobytes(), places=(before, behind),
        keys=tuple(crc32(key.encode()) or 1 if key else 0 for key in keys(one)), values=tuple(numbers(one)),
    )  # fmt: skip


def seen(glance: bytes) -> frozenset[int]:
    """What two guests have in common at a glance is what stands in both."""
    return frozenset(array("I", glance))


def _glance(one: Person) -> list[int]:
    """So little that most of those who share one key differ in it. The two names may have changed places."""
    given, family = one.names[0]
    year, _, day = one.born
    phone = one.phones[0] if one.phones else ""
    words, rest = [given[:3], family[:3]], (one.postal, road(one), one.number, one.city[:4])
    for at, word in enumerate((str(day or ""), str(year or ""), *rest)):
        words.append(f"{at}{word}" if word else "")
    for word in (one.email, phone):
        words += [f"{at}@{word}" for at in range(_SURE) if word]
    also = [ALSO_WRITTEN] if len(one.names) > 1 else []
    return [*also, *(crc32(word.encode()) for word in words if word)]
