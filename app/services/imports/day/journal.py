"""A row as it was and as it is now, with everything that hangs in it: what an import changed, and undoes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from app.domain.desk import Desk
from app.domain.ids import new_id
from app.models.importing import ImportEntry, ImportKey
from app.models.place import NumberSeries
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
    table = TABLES[kind]
    row = table.get_or_none(table.id == row_id)
    if row is None:
        return None
    found = {field.name: _stored(field, row) for field in table._meta.sorted_fields}
    if kind == "stay":
        for part, (inner, names) in PARTS.items():
            query = inner.select().where(inner.stay == row_id).order_by(inner.id)
            found[part] = [[_stored(inner._meta.fields[name], each) for name in names] for each in query]
    return found


def _stored(field: Any, row: Any) -> Any:
    value = row.__data__.get(field.name)
    # JSON is compared as what it holds: the text of it may be spaced in other ways.
    return value if field.name == "told" else field.db_value(value)


class Journal:
    """Writes down what one run changes; without a run, as for a check, nothing."""

    def __init__(self, desk: Desk, run_id: str) -> None:
        self._desk, self._run_id = desk, run_id

    @contextmanager
    def changing(self, kind: str, row_id: str) -> Iterator[None]:
        """Around every change of a row, new ones included."""
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
        written = snapshot(kind, row_id)
        if self._run_id and written is not None:
            self._keep(kind, row_id, None, written)

    def _keep(self, kind: str, row_id: str, former: Snapshot | None, written: Snapshot) -> None:
        """A row that one run changes twice keeps what it was at first."""
        had = (ImportEntry.run == self._run_id) & (ImportEntry.row_id == row_id) & (ImportEntry.kind == kind)
        if ImportEntry.update(written=written).where(had).execute():
            return
        ImportEntry.create(
            id=new_id(), place_id=self._desk.place.id, run_id=self._run_id, kind=kind, row_id=row_id,
            former=former, written=written,
        )  # fmt: skip
