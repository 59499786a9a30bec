"""What every reader gives: columns, and records that are read as they are needed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

# A cell longer than this is no name and no note; a line longer than that is no row.
LONGEST_CELL = 20_000
LONGEST_LINE = 1_000_000


@dataclass(slots=True)
class Record:
    """One row: its number as a spreadsheet counts (the heading is 1) and a text for each column.

    `trouble` is the code of what is wrong with the row as a row; `values` are then what could be read of it.
    """

    number: int
    values: list[str]
    trouble: str = ""
    params: dict[str, object] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What a person said about the file; what they left out is found out."""

    preset: str = "auto"
    kind: str = "guests"
    encoding: str | None = None
    delimiter: str | None = None
    has_heading: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoding:
    """How the bytes become letters. `other` is the second likeliest, where nobody can be sure."""

    name: str
    is_sure: bool = True
    other: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A file that was recognised. `records()` begins at the beginning each time."""

    format: str  # delimited, sheet, json, vcard, ldif
    columns: tuple[str, ...]
    records: Callable[[], Iterator[Record]]
    preset: str = "generic"
    encoding: Encoding | None = None
    delimiter: str = ""
    has_heading: bool = True
    sheet: str = ""
    left_out: dict[str, int] = field(default_factory=dict)

    def sample(self, most: int) -> list[Record]:
        """The first records that could be read."""
        found: list[Record] = []
        for record in self.records():
            if not record.trouble:
                found.append(record)
            if len(found) >= most:
                break
        return found
