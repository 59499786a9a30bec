"""The last step of an import: journaled changes are written, as far as nobody was quicker."""

from __future__ import annotations

from typing import Any

from app.domain.desk import Desk
from app.models.connection import writes
from app.models.guest import Guest
from app.models.importing import ImportChange, ImportRun
from app.services.imports import rows
from app.services.imports.matching import as_values

_AT_ONCE = 500


@writes
def some(desk: Desk, *, run_id: str) -> int:
    """Apply up to some hundred changes and say how many there were."""
    query: Any = (
        ImportChange.select()
        .where(ImportChange.run == run_id, ~ImportChange.is_applied)
        .order_by(ImportChange.id)
        .limit(_AT_ONCE)
    )
    changes = list(query)
    guests = {row.id: row for row in Guest.select().where(Guest.id.in_([each.guest_id for each in changes]))}
    for change in changes:
        row = guests.get(change.guest_id)
        if row is None:
            ImportChange.delete().where(ImportChange.id == change.id).execute()
        else:
            _apply(desk, row, change)
    if changes:
        ImportRun.update(seen_at=desk.now).where(ImportRun.id == run_id).execute()
    return len(changes)


def _apply(desk: Desk, row: Any, change: Any) -> None:
    """What somebody typed since the row was read stays as typed."""
    former, written = as_values(change.former), as_values(change.written)
    still = {name: value for name, value in written.items() if column(row, name) == former[name]}
    journal = {name: former[name] for name in still}
    journal |= {"version": row.version, "updated_at": Guest.updated_at.db_value(row.updated_at)}
    if still:
        rows.change(row.id, still, version=row.version + 1, updated_at=desk.now)
        for name, value in still.items():
            setattr(row, name, value)
        rows.refold(desk.place.id, row.id, values_of(row))
    ImportChange.update(former=journal, written=still, is_applied=True).where(
        ImportChange.id == change.id
    ).execute()


def column(row: Any, name: str) -> Any:
    """A column as it is compared."""
    value = getattr(row, name)
    if name == "languages":
        return tuple(value or ())
    return bool(value) if name == "is_vip" else value


def values_of(row: Any) -> dict[str, Any]:
    """Every column of a row, by name."""
    return {field.name: row.__data__.get(field.name) for field in Guest._meta.sorted_fields}
