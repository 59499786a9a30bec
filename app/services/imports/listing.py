"""Past imports, the newest first."""

from __future__ import annotations

from typing import Any

from app.domain.desk import Desk
from app.domain.imports import ImportRow
from app.domain.roles import May
from app.models.importing import ImportRun
from app.services import profiles

_MOST = 50


def past(desk: Desk) -> tuple[ImportRow, ...]:
    """Imports of this place that came in or were undone."""
    desk.must(May.IMPORT)
    names = profiles.staff(desk)
    query: Any = (
        ImportRun.select()
        .where(ImportRun.place == desk.place.id)
        .order_by(ImportRun.started_at.desc(), ImportRun.id.desc())
        .limit(_MOST)
    )
    return tuple(row_of(row, names) for row in query)


def row_of(row: Any, names: dict[str, str]) -> ImportRow:
    """A past import as a record; `names` are those of the staff."""
    return ImportRow(
        id=row.id, file_name=row.file_name, source=row.source, state=row.state, at=row.started_at,
        by=names.get(row.started_by_id, ""),
        counts={name: count for name, count in row.counts.items() if isinstance(count, int)},
    )  # fmt: skip
