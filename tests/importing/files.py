"""Files as other programs write them, made for the tests."""

from __future__ import annotations

from pathlib import Path

from app.importing.kinds import guests
from app.importing.kinds.customs import custom_of
from app.importing.kinds.guests import GuestRecord, Reading, Rejected, compiled
from app.importing.opening import open_file
from app.importing.proposals import proposed
from app.importing.source import Options


def write(folder: Path, name: str, content: bytes | str, encoding: str = "utf-8") -> Path:
    path = folder / name
    path.write_bytes(content.encode(encoding) if isinstance(content, str) else content)
    return path


def read(path: Path, options: Options | None = None, order: str = "DMY") -> list[GuestRecord | str]:
    """Every row as what it became, or as the code it was rejected with."""
    from collections import Counter

    source = open_file(path, options)
    proposal = proposed(source, guests.MORE_FIELDS)
    reading = Reading(columns=source.columns, mapping=proposal.mapping, order=order, this_year=2026,
                      documents=tuple(proposal.left_out), is_strict=source.format == "delimited",
                      custom=custom_of(source, proposal.mapping))  # fmt: skip
    take = compiled(reading, Counter())
    found: list[GuestRecord | str] = []
    for record in source.records():
        try:
            found.append(take(record))
        except Rejected as rejected:
            found.append(rejected.code)
    return found


def names(path: Path) -> list[str]:
    """The names that came out, rejected rows as their code in brackets."""
    return [each.given["name"] if isinstance(each, GuestRecord) else f"[{each}]" for each in read(path)]
