"""All guests as a file that comes in again as it went out, and that no spreadsheet carries out."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.domain.desk import Desk
from app.domain.imports import Exported
from app.domain.roles import May
from app.errors import BadInput
from app.importing.kinds.guests import FIELDS
from app.models.guest import Guest, Note
from app.services import profiles
from app.services.privacy import discretion

COLUMNS = (*FIELDS, "source")
_AT_ONCE = 2_000
# What begins like this a spreadsheet takes for a formula; a telephone number is none.
_DANGEROUS = re.compile(r"[=+\-@\t\r]")
_NUMBER = re.compile(r"[+\-]?[\d\s()./\-]+")


# How somebody is reached: who writes to everybody in a file writes to these.
_CONTACT = ("email", "phone", "mobile", "street", "city", "region", "postal_code")


def export_guests(desk: Desk, *, to: Path) -> Exported:
    """Write every guest and say how many. Raises `BadInput("file_unwritable")`.

    Of discreet guests it is not told how to reach them, unless this person said a moment ago why it must be.
    """
    desk.must(May.IMPORT)
    half = to.with_name(f".{to.name}.part")
    try:
        to.parent.mkdir(parents=True, exist_ok=True)
        with half.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(COLUMNS)
            count = unreachable = 0
            for row, is_shut in _guests(desk):
                writer.writerow([harmless(value) for value in row])
                count, unreachable = count + 1, unreachable + is_shut
        half.replace(to)
    except OSError as error:
        half.unlink(missing_ok=True)
        raise BadInput("file_unwritable", field="file", file=str(to)) from error
    return Exported(guests=count, unreachable=unreachable)


def harmless(text: str) -> str:
    """A cell that no spreadsheet carries out."""
    if _DANGEROUS.match(text) and not _NUMBER.fullmatch(text):
        return f"'{text}"
    return text


def _guests(desk: Desk) -> Iterator[tuple[list[str], bool]]:
    """The cells of each guest, and whether contacts were left out."""
    last = ""
    while True:
        query: Any = (
            Guest.select()
            .where(Guest.place == desk.place.id, Guest.id > last, Guest.id.not_in(profiles.merged_away(desk)))
            .order_by(Guest.id)
            .limit(_AT_ONCE)
        )
        rows = list(query)
        if not rows:
            return
        notes = _notes([row.id for row in rows])
        for row in rows:
            is_shut = bool(row.is_discreet) and discretion.overridden_until(desk, row.id) is None
            yield _cells(row, notes.get(row.id, []), () if not is_shut else _CONTACT), is_shut
        last = rows[-1].id


def _cells(row: Any, notes: list[str], without: tuple[str, ...]) -> list[str]:
    known = row.source is not None and row.external_id is not None
    found = {
        **{name: str(getattr(row, name, "") or "") for name in COLUMNS},
        "external_id": row.external_id if known else row.id, "source": row.source if known else "courtesy",
        "full_name": row.name, "birthday": _birthday(row), "language": ", ".join(row.languages or ()),
        "vip": "yes" if row.is_vip else "", "notes": "\n\n".join(notes),
    }  # fmt: skip
    return ["" if name in without else found[name] for name in COLUMNS]


def _birthday(row: Any) -> str:
    if row.birth_month is None or row.birth_day is None:
        return ""
    year = f"{row.birth_year:04d}" if row.birth_year else "-"
    return f"{year}-{row.birth_month:02d}-{row.birth_day:02d}"


def _notes(ids: list[str]) -> dict[str, list[str]]:
    query: Any = (
        Note.select(Note.guest, Note.text).where(Note.guest.in_(ids), Note.is_active).order_by(Note.id)
    )
    found: dict[str, list[str]] = {}
    for guest_id, text in query.tuples():
        found.setdefault(guest_id, []).append(text)
    return found
