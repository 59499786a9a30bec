"""What imports keep to be undone: the values that guests, stays and purchases had before. Not for ever."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from app.domain.desk import Desk
from app.domain.imports import NO_WAY_BACK
from app.models.importing import ImportChange, ImportEntry, ImportRun

MOST = 2_000


def over_time(desk: Desk, before: datetime) -> Any:
    """The imports that ended before a moment and still hold such values, the oldest first."""
    held = ImportRun.id.in_(ImportChange.select(ImportChange.run)) | ImportRun.id.in_(
        ImportEntry.select(ImportEntry.run)
    )
    query: Any = ImportRun.select().where(
        ImportRun.place == desk.place.id, ImportRun.state == "done", ImportRun.finished_at < before, held
    )
    return query.order_by(ImportRun.finished_at, ImportRun.id)


def forget(_desk: Desk, query: Any) -> int:
    """Delete them, a bounded part; returns how many imports are through. None of them is undone any more."""
    done, room = 0, MOST
    for run in list(query.limit(MOST)):
        ImportRun.update(counts={**run.counts, NO_WAY_BACK: 1}).where(ImportRun.id == run.id).execute()
        for table in (ImportChange, ImportEntry):
            keys = [key for (key,) in table.select(table.id).where(table.run == run.id).limit(room).tuples()]
            table.delete().where(table.id.in_(keys)).execute()
            room -= len(keys)
        if room <= 0:
            return done + (not query.where(ImportRun.id == run.id).exists())
        done += 1
    return done
