"""Who is compared with whom: blocks of one key each, never everybody with everybody.

A guest takes some hundred bytes in a few long arrays, whatever the base: no pair is ever kept. Walking guest
by guest, everybody met under any key is met once.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from itertools import pairwise
from operator import eq
from zlib import crc32

from app.domain.duplicates.keys import KINDS, RARE_PAIRS, keys, neighbours, road
from app.domain.duplicates.records import Person

_MOST = 40  # in a larger block everybody is compared with the nearest in the row only
_NEAREST = 8
_WINDOW = 4
_ROW_BITS = 24
_ROW = (1 << _ROW_BITS) - 1
_NOTHING = 1 << 31  # with the row's number: what is not known is like nobody else's
_GLANCES = 12
_IN_COMMON = 2


class Blocks:
    """Keys of everybody, one array a kind, filled guest by guest; `seal` puts everybody in their blocks."""

    def __init__(self) -> None:
        self._kinds = [array("I") for _ in range(len(KINDS) + RARE_PAIRS)]
        self._rows: tuple[list[bytes], list[bytes]] = ([], [])
        self._glances = array("I")
        self._also_written = bytearray()  # 1 for who has a name in another script besides
        self._orders: list[_Order] = []
        self._sealing = 0

    def __len__(self) -> int:
        return len(self._glances) // _GLANCES

    def add(self, one: Person) -> None:
        """The next guest: rows count from 0."""
        row = len(self)
        for column, key in zip(self._kinds, keys(one), strict=True):
            column.append(crc32(key.encode()) or 1 if key else 0)
        for line, place in zip(self._rows, neighbours(one), strict=True):
            line.append(place[:14].encode())
        self._also_written.append(len(one.names) > 1)
        self._glances.extend(_hashed(word, row) for word in _glance(one))

    def seal(self) -> bool:
        """One more kind of key put in order; False when all are. Afterwards nobody may be added."""
        if self._sealing < len(self._kinds):
            column = self._kinds[self._sealing]
            self._orders += _blocks(column, self._rows[0])
            self._kinds[self._sealing] = array("I")
        elif self._sealing < len(self._kinds) + len(self._rows):
            places = self._rows[self._sealing - len(self._kinds)]
            order = array("I", sorted(range(len(places)), key=places.__getitem__))
            self._orders.append(_Order(order, len(places), _WINDOW))
        else:
            self._rows = ([], [])
            return False
        self._sealing += 1
        return True

    @property
    def steps(self) -> int:
        """How many kinds there are to put in order."""
        return len(self._kinds) + len(self._rows)

    def met(self, row: int) -> list[int]:
        """Later rows that share a key with this one, and have something more in common at a glance."""
        found: set[int] = set()
        for order in self._orders:
            found.update(order.beside(row))
        glances, own = self._glances, self._glances[row * _GLANCES : (row + 1) * _GLANCES]
        also, mine = self._also_written, self._also_written[row]
        return sorted(
            other
            for other in found
            if other > row
            and _is_like(own, glances[other * _GLANCES : (other + 1) * _GLANCES], mine | also[other])
        )


class _Order:
    """Rows in one order, and how far each looks: to the end of its block, or to so many beside it."""

    def __init__(self, order: array[int], count: int, window: int = 0) -> None:
        self.order, self._window = order, window
        self._at = array("I", bytes(4 * count))  # 1 and up: where a row stands; 0: nowhere
        self._ends = array("I")
        for at, row in enumerate(order, start=1):
            self._at[row] = at

    @classmethod
    def of_blocks(cls, blocks: Iterable[list[int]], count: int) -> _Order:
        """Rows of one block after another."""
        order, ends = array("I"), array("I")
        for block in blocks:
            order.extend(block)
            ends.extend([len(order)] * len(block))
        found = cls(order, count)
        found._ends = ends
        return found

    def beside(self, row: int) -> array[int]:
        """Whom this row meets: everybody of its block who comes later, or those near on both sides."""
        at = self._at[row]
        if not at:
            return self.order[:0]
        if self._window:
            return self.order[max(at - 1 - self._window, 0) : at + self._window]
        return self.order[at : self._ends[at - 1]]


def _blocks(column: array[int], places: list[bytes]) -> list[_Order]:
    """Small blocks, in which everybody meets everybody, and crowded ones in the order of names."""
    count = len(column)
    order = sorted(key << _ROW_BITS | row for row, key in enumerate(column) if key)
    small, crowded = [], array("I")
    for block in _runs(order):
        if len(block) <= _MOST:
            small.append(block)
        else:
            block.sort(key=places.__getitem__)
            crowded.extend(block)
    found = [_Order.of_blocks(small, count)] if small else []
    return [*found, _Order(crowded, count, _NEAREST)] if crowded else found


def _glance(one: Person) -> tuple[str, ...]:
    """What is compared before anything is: so little that most of those who share one key differ in it."""
    given, family = one.names[0]
    phone = one.phones[0] if one.phones else ""
    year, _, day = one.born
    return (
        given[:3], family[:3], str(day or ""), str(year or ""), one.postal, road(one), one.number,
        one.city[:4], one.email, one.email, phone, phone,
    )  # fmt: skip


def _hashed(word: str, row: int) -> int:
    return crc32(word.encode()) & ~_NOTHING if word else _NOTHING | row


def _is_like(a: array[int], b: array[int], already: int) -> bool:
    """Whether two have at least two things in common, given and family name perhaps in each other's place."""
    shared: int = already + sum(map(eq, a, b))
    crossed = int(a[0] == b[1]) + int(a[1] == b[0])
    return shared >= _IN_COMMON or shared + crossed >= _IN_COMMON


def _runs(order: list[int]) -> Iterable[list[int]]:
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
