"""Whose a found file is: two desks that look into one folder never take the same file twice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from enum import StrEnum
from typing import Any

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.ids import new_id
from app.domain.roles import May
from app.models.connection import writes
from app.models.importing import ImportRun
from app.models.watching import WatchedFile, WatchedFolder

_SILENT = timedelta(minutes=5)
_KEPT = timedelta(days=60)


class Claim(StrEnum):
    """What is to be done with a file that was found."""

    TAKE = "take"
    MOVE = "move"  # it came in, and the one who brought it could not put it away
    LEAVE = "leave"  # somebody else is at it


@writes
def claim(
    desk: Desk, *, watch_id: str, mark: str, name: str, owner: str, alive: Callable[[str], bool]
) -> Claim:
    """Say that this process takes the file, unless another one does or has.

    A file that was put back into the folder after it was done, undone or refused is taken anew: it is
    compared with what is here, as any file is.
    """
    desk.must(May.IMPORT)
    row: Any = WatchedFile.get_or_none(WatchedFile.place == desk.place.id, WatchedFile.mark == mark)
    if row is None:
        _forget_old(desk, watch_id)
        WatchedFile.create(
            id=new_id(), place_id=desk.place.id, watch_id=watch_id, mark=mark, name=name, state="taking",
            owner=owner, seen_at=desk.now,
        )  # fmt: skip
        return Claim.TAKE
    if row.state == "taking" and row.owner != owner and alive(row.owner) and desk.now - row.seen_at < _SILENT:
        return Claim.LEAVE
    if row.state == "taken" and _stands(row.run_id):
        return Claim.MOVE
    WatchedFile.update(
        state="taking", owner=owner, watch=watch_id, name=name, seen_at=desk.now, run_id=None, code="",
        params={},
    ).where(WatchedFile.id == row.id).execute()  # fmt: skip
    return Claim.TAKE


@writes
def settle(
    desk: Desk, *, mark: str, owner: str, state: str, run_id: str | None = None, code: str = "",
    params: dict[str, object] | None = None,
) -> tuple[bool, Changes]:  # fmt: skip
    """What became of the file: `state` is "taken" once it came in, "done" or "failed" when it lies away.

    False when another process has taken the file over meanwhile.
    """
    desk.must(May.IMPORT)
    values: dict[str, Any] = {"state": state, "seen_at": desk.now}
    if run_id is not None:
        values["run_id"] = run_id
    if code:
        values.update(code=code, params={key: str(value)[:300] for key, value in (params or {}).items()})
    mine = (WatchedFile.place == desk.place.id) & (WatchedFile.mark == mark) & (WatchedFile.owner == owner)
    changed = WatchedFile.update(values).where(mine).execute()
    return bool(changed), Changes.of("import")


@writes
def release(desk: Desk, *, mark: str, owner: str) -> None:
    """Let a file go that could not be taken just now; the next look finds it again."""
    WatchedFile.delete().where(
        WatchedFile.place == desk.place.id, WatchedFile.mark == mark, WatchedFile.owner == owner,
        WatchedFile.state == "taking",
    ).execute()  # fmt: skip


@writes
def note_trouble(desk: Desk, *, watch_id: str, code: str) -> tuple[bool, Changes]:
    """Why nothing can be taken from a folder at present, "" when all is well. False when that was known."""
    told = WatchedFolder.update(trouble=code, trouble_at=desk.now if code else None).where(
        WatchedFolder.place == desk.place.id, WatchedFolder.id == watch_id, WatchedFolder.trouble != code
    )
    return bool(told.execute()), Changes.of("import")


def _stands(run_id: str | None) -> bool:
    """Whether what the file brought is still here."""
    run: Any = ImportRun.get_or_none(ImportRun.id == run_id) if run_id else None
    return run is not None and run.state == "done"


def _forget_old(desk: Desk, watch_id: str) -> None:
    WatchedFile.delete().where(
        WatchedFile.watch == watch_id, WatchedFile.seen_at < desk.now - _KEPT
    ).execute()
