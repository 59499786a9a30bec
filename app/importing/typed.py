"""Telephones with their kind in a column beside them, as in Google's: "Phone 1 - Type", "Phone 1 - Value".

A mobile telephone gets a column of its own at the end; a fax and a pager are nobody's telephone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from app.domain.text import fold
from app.importing import words
from app.importing.source import Record, Source

MOBILE = "Mobile phone"
_KINDS = ("type", "label")
_VALUES = (" value", " wert", "")
_IS_MOBILE = re.compile(r"mobil|cell|iphone|komork|movil|celular|portable|handy|gsm|\bcep\b")
_IS_NONE = re.compile(r"fax|faks|pager|telex")


def told_apart(source: Source) -> Source:
    """The table with its mobile telephones in a column of their own; any other table as it is."""
    pairs = _pairs(source.columns)
    if not pairs or MOBILE in source.columns:
        return source
    return replace(
        source,
        columns=(*source.columns, MOBILE),
        records=lambda: (_sorted(record, pairs) for record in source.records()),
    )


def _pairs(columns: tuple[str, ...]) -> list[tuple[int, int]]:
    """The places of each kind and its telephone."""
    places = {words.plain(name): at for at, name in enumerate(columns)}
    return list(_pairs_of(places, columns))


def _pairs_of(places: dict[str, int], columns: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    for name, kind in places.items():
        what, _, last = name.rpartition(" ")
        if last in _KINDS and what[-1:].isdigit():
            at = next((places[what + value] for value in _VALUES if what + value in places), -1)
            found = words.field_of(columns[at]) if at >= 0 else None
            if found and found[0] == "phone":
                yield kind, at


def _sorted(record: Record, pairs: list[tuple[int, int]]) -> Record:
    if record.trouble:
        return record
    row, mobile = list(record.values), ""
    for kind, at in pairs:
        what = _kind_of(row[kind]) if row[at] else ""
        if what == "mobile":
            mobile = mobile or row[at]
        if what:
            row[at] = ""
    return Record(record.number, [*row, mobile])


@lru_cache(maxsize=256)
def _kind_of(text: str) -> str:
    """mobile, none (a fax), or empty for an ordinary telephone."""
    folded = fold(text)
    return "none" if _IS_NONE.search(folded) else "mobile" if _IS_MOBILE.search(folded) else ""
