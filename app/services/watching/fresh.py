"""How old what other systems told is, whichever way it came in, and what the day's last file changed."""

from __future__ import annotations

from typing import Any

from app.domain.desk import Desk
from app.domain.roles import May
from app.domain.watching import FreshRow, LastFile
from app.models.importing import ImportRun
from app.models.watching import WatchedFolder
from app.services.watching.folders import last_file

_CHANGES = ("created", "updated", "moved", "cancelled")
_LOOKED_AT = 50


def freshness(desk: Desk) -> tuple[FreshRow, ...]:
    """One row for each kind of data that some desk watches a folder for; the strictest limit counts."""
    desk.must(May.SEE_GUESTS)
    query: Any = (
        WatchedFolder.select().where(WatchedFolder.place == desk.place.id).order_by(WatchedFolder.chosen_at)
    )
    by_kind: dict[str, list[Any]] = {}
    for row in query:
        by_kind.setdefault(row.kind, []).append(row)
    return tuple(_row(desk, kind, watched) for kind, watched in by_kind.items())


def _row(desk: Desk, kind: str, watched: list[Any]) -> FreshRow:
    runs = _runs(desk, kind)
    as_of = max((run.written_at for run in runs), default=None)
    changed = next((run for run in runs if _is_change(desk, run)), None)
    return FreshRow(
        kind=kind, as_of=as_of, stale_after=min(row.stale_after for row in watched),
        since=min(row.chosen_at for row in watched),
        run_id=changed.id if changed is not None else (runs[0].id if runs else None),
        changed={name: int(changed.counts.get(name, 0)) for name in _CHANGES} if changed is not None else {},
        failed=_failed(watched), trouble=next((row.trouble for row in watched if row.trouble), ""),
    )  # fmt: skip


def _runs(desk: Desk, kind: str) -> list[Any]:
    query: Any = (
        ImportRun.select()
        .where(
            ImportRun.place == desk.place.id, ImportRun.kind == kind, ImportRun.state == "done",
            ImportRun.written_at.is_null(False),
        )
        .order_by(ImportRun.started_at.desc(), ImportRun.id.desc())
        .limit(_LOOKED_AT)
    )  # fmt: skip
    return list(query)


def _is_change(desk: Desk, run: Any) -> bool:
    """Whether it came in today and brought something."""
    is_today = desk.place.business_date(run.started_at) == desk.business_date
    return is_today and any(run.counts.get(name, 0) for name in ("created", "updated"))


def _failed(watched: list[Any]) -> LastFile | None:
    """The last file of a folder, when it was refused."""
    found = [last_file(row.id) for row in watched]
    refused = [each for each in found if each is not None and each.code]
    return max(refused, key=lambda each: each.at, default=None)
