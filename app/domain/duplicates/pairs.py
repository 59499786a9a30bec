"""Who is compared with whom: blocks of one key each, never everybody with everybody.

Memory is a few dozen bytes a guest and kind of key; the pairs themselves are never kept.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from itertools import pairwise
from zlib import crc32

from app.domain.duplicates.keys import KINDS, RARE_PAIRS, keys, neighbours
from app.domain.duplicates.records import Person

_MOST = 40  # in a larger block everybody is compared with the nearest in the row only
_NEAREST = 8
_WINDOW = 4
_ROW_BITS = 24
_ROW = (1 << _ROW_BITS) - 1


def is_worth_comparing(a: Person, b: Person) -> bool:
    """Whether two have at least two things in common at a glance: most who share one key do not."""
    (given, family), (given2, family2) = a.names[0], b.names[0]
    return (
        (given[:3] == given2[:3]) + (family[:3] == family2[:3])
        + (given[:3] == family2[:3] or family[:3] == given2[:3])
        + (a.born[2] == b.born[2] != 0) + (a.born[0] == b.born[0] != 0)
        + (a.email == b.email != "") * 2 + (not set(a.phones).isdisjoint(b.phones)) * 2
        + (a.postal == b.postal != "") + (a.street[:6] == b.street[:6] != "") + (a.number == b.number != "")
        + (a.city[:4] == b.city[:4] != "") + (len(a.names) > 1 or len(b.names) > 1)
    ) > 1  # fmt: skip


class Blocks:
    """Keys of everybody, one array a kind, filled guest by guest and then walked kind by kind."""

    def __init__(self) -> None:
        self._kinds = [array("L") for _ in range(len(KINDS) + RARE_PAIRS)]
        self._rows: tuple[list[str], list[str]] = ([], [])
        self._crowded: list[frozenset[int]] = []

    def add(self, one: Person) -> None:
        """The next guest: rows count from 0."""
        for column, key in zip(self._kinds, keys(one), strict=True):
            column.append(crc32(key.encode()) or 1 if key else 0)
        for row, place in zip(self._rows, neighbours(one), strict=True):
            row.append(place[:14])

    @property
    def steps(self) -> int:
        """How many kinds of blocks there are to walk."""
        return len(self._kinds) + len(self._rows)

    def pairs(self, step: int) -> Iterator[tuple[int, int]]:
        """Rows to compare, the smaller row first.

        Nearly each pair comes once: two in a crowded block, or beside each other, may come again.
        """
        if step < len(self._kinds):
            yield from self._same_key(step)
        else:
            yield from self._beside(self._rows[step - len(self._kinds)])

    def _same_key(self, step: int) -> Iterator[tuple[int, int]]:
        column = self._kinds[step]
        order = sorted(key << _ROW_BITS | row for row, key in enumerate(column) if key)
        crowded = set()
        for block in _runs(order):
            if len(block) > _MOST:
                crowded.add(column[block[0]])
                block.sort(key=lambda row: (self._rows[0][row], row))
                met = _window(block, _NEAREST)
            else:
                met = ((a, b) for at, a in enumerate(block) for b in block[at + 1 :])
            for a, b in met:
                if not self._met_before(step, a, b):
                    yield (a, b) if a < b else (b, a)
        self._crowded.append(frozenset(crowded))

    def _beside(self, places: list[str]) -> Iterator[tuple[int, int]]:
        order = sorted(range(len(places)), key=places.__getitem__)
        for a, b in _window(order, _WINDOW):
            if not self._met_before(len(self._kinds), a, b):
                yield (a, b) if a < b else (b, a)

    def _met_before(self, step: int, a: int, b: int) -> bool:
        """In a crowded block two may not have met: then they are compared again."""
        for kind in range(step):
            key = self._kinds[kind][a]
            if key and key == self._kinds[kind][b] and key not in self._crowded[kind]:
                return True
        return False


def _runs(order: list[int]) -> Iterator[list[int]]:
    """Rows that share a key, two or more."""
    block = [order[0] & _ROW] if order else []
    for before, entry in pairwise(order):
        if entry >> _ROW_BITS == before >> _ROW_BITS:
            block.append(entry & _ROW)
            continue
        if len(block) > 1:
            yield block
        block = [entry & _ROW]
    if len(block) > 1:
        yield block


def _window(order: list[int], nearest: int) -> Iterator[tuple[int, int]]:
    for at, a in enumerate(order):
        for b in order[at + 1 : at + 1 + nearest]:
            yield a, b
