"""A row as it was and as it is now, with everything that hangs in it: what an import changed, and undoes."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

from peewee import BooleanField

from app.domain.desk import Desk
from app.domain.ids import new_id
from app.models import statements
from app.models.importing import ImportEntry, ImportKey
from app.models.place import NumberSeries
from app.models.statements import Prepared, Slot
from app.models.stay import Purchase, Room, RoomNight, Stay, StayGuest

TABLES: dict[str, Any] = {
    "room": Room, "stay": Stay, "purchase": Purchase, "key": ImportKey, "series": NumberSeries,
}  # fmt: skip
# Rows that belong to a stay as its own values do.
PARTS: dict[str, tuple[Any, tuple[str, ...]]] = {
    "people": (StayGuest, ("id", "guest", "name", "is_main", "is_child")),
    "nights": (RoomNight, ("id", "room", "from_on", "until_on")),
}

Snapshot = dict[str, Any]


def snapshot(kind: str, row_id: str) -> Snapshot | None:
    """Every column of a row in JSON's types, of a stay its people and nights too; None for no row."""
    names, readers, query = _whole(kind)
    row = query.first(id=row_id)
    if row is None:
        return None
    found = dict(zip(names, _read(readers, row), strict=True))
    if kind == "stay":
        for part in PARTS:
            readers, query = _part(part)
            rows = query.rows(place=found["place"], stay=row_id)
            found[part] = [_read(readers, each) for each in rows]
    return found


@cache
def _whole(kind: str) -> tuple[tuple[str, ...], dict[int, Callable[[Any], Any]], Prepared]:
    """Names of a table's columns, those that are read otherwise than they are stored, and the question."""
    table = TABLES[kind]
    fields = table._meta.sorted_fields
    question = Prepared(lambda: table.select(*fields).where(table.id == Slot("id")))
    return tuple(field.name for field in fields), _readers(fields), question


@cache
def _part(part: str) -> tuple[dict[int, Callable[[Any], Any]], Prepared]:
    inner, names = PARTS[part]
    fields = [inner._meta.fields[name] for name in names]
    question = Prepared(
        lambda: (
            inner.select(*fields)
            .where(inner.place == Slot("place"), inner.stay == Slot("stay"))
            .order_by(inner.id)
        )
    )
    return _readers(fields), question


def _readers(fields: list[Any]) -> dict[int, Callable[[Any], Any]]:
    """By place. JSON is compared as what it holds: the text of it may be spaced in other ways."""
    found: dict[int, Callable[[Any], Any]] = {}
    for at, field in enumerate(fields):
        if field.name == "told":
            found[at] = json.loads
        elif isinstance(field, BooleanField):
            found[at] = bool
    return found


def _read(readers: dict[int, Callable[[Any], Any]], row: tuple[Any, ...]) -> list[Any]:
    values = list(row)
    for at, read in readers.items():
        values[at] = read(values[at])
    return values


class Journal:
    """Writes down what one run changes; without a run, as for a check, nothing."""

    def __init__(self, desk: Desk, run_id: str) -> None:
        self._desk, self._run_id = desk, run_id

    @contextmanager
    def changing(self, kind: str, row_id: str) -> Iterator[None]:
        """Around every change of a row that is there."""
        if not self._run_id:
            yield
            return
        former = snapshot(kind, row_id)
        yield
        written = snapshot(kind, row_id)
        if written is not None and written != former:
            self._keep(kind, row_id, former, written)

    def made(self, kind: str, row_id: str) -> None:
        """A row that was not there before, written down after it was made."""
        written = snapshot(kind, row_id) if self._run_id else None
        if written is not None:
            self._add(kind, row_id, None, written)

    def _keep(self, kind: str, row_id: str, former: Snapshot | None, written: Snapshot) -> None:
        """A row that one run changes twice keeps what it was at first."""
        had: Any = statements.find(ImportEntry, run=self._run_id, row_id=row_id, kind=kind)
        if had is not None:
            statements.update(ImportEntry, had.id, written=written)
            return
        self._add(kind, row_id, former, written)

    def _add(self, kind: str, row_id: str, former: Snapshot | None, written: Snapshot) -> None:
        row = {
            "id": new_id(), "place": self._desk.place.id, "run": self._run_id, "kind": kind,
            "row_id": row_id, "former": former, "written": written,
        }  # fmt: skip
        statements.insert(ImportEntry, [row])
