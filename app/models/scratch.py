"""Room to work in for one search over everybody: a base of its own that grows on the disk, without a name,
and is gone with the process. In memory it holds some megabytes, however many guests there are.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from app.domain.duplicates.filing import Filed, Member

_CACHE_KB = 8_192
_ROW_BITS = 24
_ROW = (1 << _ROW_BITS) - 1
_KIND_BITS = 32
_AT_ONCE = 500


class Scratch:
    """The `Shelves` of a search: guests by row, from 0 on, with their keys and values, and who met whom.
    Threads may take turns."""

    def __init__(self) -> None:
        self._base = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        for pragma in ("journal_mode = off", "synchronous = off", f"cache_size = -{_CACHE_KB}"):
            self._base.execute(f"PRAGMA {pragma}")
        self._base.execute("CREATE TABLE guest (row INTEGER PRIMARY KEY, words BLOB)")
        self._base.execute("CREATE TABLE sight (row INTEGER PRIMARY KEY, glance BLOB, place0, place1)")
        self._base.execute("CREATE TABLE value (number INTEGER)")
        self._base.execute("CREATE TABLE met (pair INTEGER)")
        self._count = 0

    def put(self, people: Sequence[Filed]) -> None:
        """The next guests."""
        rows = range(self._count, self._count + len(people))
        for kind in range(len(people[0].keys) if not self._count and people else 0):
            self._base.execute(f"CREATE TABLE key_{kind} (key INTEGER, row INTEGER)")
        self._count += len(people)
        self._base.execute("BEGIN")
        self._many("guest", 2, zip(rows, (one.words for one in people), strict=True))
        sights = ((one.glance, *one.places) for one in people)
        self._many("sight", 4, ((row, *sight) for row, sight in zip(rows, sights, strict=True)))
        self._many(
            "value", 1, ((kind << _KIND_BITS | number,) for one in people for kind, number in one.values)
        )
        for kind, column in enumerate(zip(*(one.keys for one in people), strict=True)):
            self._many(f"key_{kind}", 2, ((key, row) for key, row in zip(column, rows, strict=True) if key))
        self._base.execute("COMMIT")

    def words(self, row: int) -> bytes:
        """The guest of a row."""
        found: bytes = self._base.execute("SELECT words FROM guest WHERE row = ?", (row,)).fetchone()[0]
        return found

    def common(self, kind: int, least: int, most: int) -> list[tuple[int, int]]:
        """The numbers of a kind that came so often at least, and how often: the most common of them."""
        self._base.execute("CREATE INDEX IF NOT EXISTS value_number ON value (number)")
        first = kind << _KIND_BITS
        found = self._base.execute(
            "SELECT number - ?1, count(*) FROM value WHERE number >= ?1 AND number < ?2"
            " GROUP BY number HAVING count(*) >= ?3 ORDER BY count(*) DESC LIMIT ?4",
            (first, (kind + 1) << _KIND_BITS, least, most),
        )
        return list(found)

    def blocks(self, kind: int) -> Iterator[list[Member]]:
        """Everybody who shares a key of this kind with somebody, block after block, a portion at a time."""
        self._base.execute(f"CREATE INDEX key_{kind}_key ON key_{kind} (key, row)")
        yield from self._portions(
            "SELECT mine.key, mine.row, sight.glance"
            f" FROM (SELECT key FROM key_{kind} GROUP BY key HAVING count(*) > 1) shared"
            f" JOIN key_{kind} mine ON mine.key = shared.key JOIN sight ON sight.row = mine.row"
            " ORDER BY mine.key, sight.place0"
        )
        self._base.execute(f"DROP TABLE key_{kind}")

    def in_a_row(self, place: int) -> Iterator[list[Member]]:
        """Everybody in the order of one of their two places, a portion at a time."""
        yield from self._portions(f"SELECT 0, row, glance FROM sight ORDER BY place{place}, row")

    def meet(self, pairs: Iterable[tuple[int, int]]) -> None:
        """These met; again is as good as once."""
        self._base.execute("BEGIN")
        self._many("met", 1, ((min(pair) << _ROW_BITS | max(pair),) for pair in pairs))
        self._base.execute("COMMIT")

    def all_met(self) -> int:
        """Everybody has met: how many pairs there are."""
        self._base.execute("CREATE TABLE pair AS SELECT DISTINCT pair FROM met ORDER BY pair")
        self._base.execute("DROP TABLE met")
        self._base.execute("CREATE INDEX pair_pair ON pair (pair)")
        return int(self._base.execute("SELECT count(*) FROM pair").fetchone()[0])

    def pairs(self, *, start: int = 0, every: int = 1) -> Iterator[list[tuple[int, int]]]:
        """The pairs in order of their first guest, from a row on, those of every so-manyth row."""
        first = start << _ROW_BITS
        wanted = f"pair >= {first} AND (pair >> {_ROW_BITS}) % {every} = 0"
        for some in self._portions(f"SELECT pair FROM pair WHERE {wanted} ORDER BY pair"):
            yield [(pair >> _ROW_BITS, pair & _ROW) for (pair,) in some]

    def _many(self, table: str, columns: int, rows: Iterable[Sequence[Any]]) -> None:
        slots = ", ".join("?" * columns)
        self._base.executemany(f"INSERT INTO {table} VALUES ({slots})", rows)

    def _portions(self, text: str) -> Iterator[list[Any]]:
        found = self._base.execute(text)
        while some := found.fetchmany(_AT_ONCE):
            yield some
