"""Names and e-mail addresses in one cell, as mail programs write them: "Anna Nowak <anna@example.com>"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.importing.source import Record, Source

ADDRESS = "E-mail address"
_LOOKED_AT = 50
_LONGEST = 400  # letters of a name with its address
_MOST = 0.6  # of the cells that have anything
_BESIDE = re.compile(r"(?P<name>[^<>]*?)[\s\"']*<(?P<address>[^<>\s]+@[^<>\s]+)>\W*")
_BRACKETS = re.compile(r"(?P<address>[^\s()]+@[^\s()]+)\s+\((?P<name>[^()]+)\)")
_ALIAS = re.compile(r"alias\s+(?:-group\s+\S+\s+)*\S+\s+")  # mutt's: the short name is for its keyboard


def told_apart(source: Source) -> Source:
    """The table with the addresses in a column of their own; any other table as it is."""
    rows = [record.values for record in source.sample(_LOOKED_AT)]
    places = [at for at in range(len(source.columns)) if _is_of_both([row[at] for row in rows])]
    if not places or ADDRESS in source.columns:
        return source
    if len(places) > 1 and not source.has_heading:  # one line of them, as in a letter's "To"
        return replace(source, columns=(source.columns[0], ADDRESS), records=lambda: _one_by_one(source))
    return replace(
        source,
        columns=(*source.columns, ADDRESS),
        records=lambda: (_parted(record, places[0]) for record in source.records()),
    )


def _one_by_one(source: Source) -> Iterator[Record]:
    cells = (cell for record in source.records() for cell in record.values if cell.strip())
    for number, cell in enumerate(cells, start=1):
        yield Record(number, [*_parts(cell)])


def _is_of_both(cells: Sequence[str]) -> bool:
    filled = [cell for cell in cells if cell.strip()]
    both = sum("@" in cell and bool(_parts(cell)[0]) for cell in filled)
    return both > 0 and both >= _MOST * len(filled)


def _parted(record: Record, at: int) -> Record:
    if record.trouble:
        return record
    name, address = _parts(record.values[at])
    return Record(record.number, [*record.values[:at], name, *record.values[at + 1 :], address])


def _parts(cell: str) -> tuple[str, str]:
    """The name and the address of a cell; the cell itself is the name where it has no address."""
    text = _ALIAS.sub("", cell.strip(), count=1)
    match = (_BESIDE.fullmatch(text) or _BRACKETS.fullmatch(text)) if len(text) <= _LONGEST else None
    if match:
        return match["name"].strip(" \"'"), match["address"]
    return ("", text) if "@" in text else (cell, "")
