"""Copies of the whole place: made while it runs, checked before they count, put back with care.

A copy holds every guest, so it takes somebody trusted with it. The place's two keys stay out of it: whoever
finds a copy alone reads no protected fact. Keep `courtesy.keys` apart; without it a copy cannot be restored.
"""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from peewee import OperationalError

from app.domain.desk import Desk, PlaceRow
from app.domain.roles import May
from app.errors import BadInput, Damaged, NotFound, Refused
from app.models.base import is_sqlite
from app.models.budget import ChainHead
from app.models.connection import writes
from app.models.migrate import checked_copy
from app.services import audit

_BESIDE = ("-wal", "-shm")


@dataclass(frozen=True, slots=True)
class Copy:
    """A finished copy. `heads` seals the ends of all chains: noted down, it proves history."""

    file: Path
    size: int
    sha256: str
    heads: str


def back_up(desk: Desk, *, to: Path) -> Copy:
    """Copy the open store to a new file, safely while others work.

    Raises `NotAllowed`, `Refused("backup_server")` on PostgreSQL, which has its own tools,
    `BadInput("file_there")` and `Damaged("copy_broken")`.
    """
    desk.must(May.BACK_UP)
    if not is_sqlite():
        raise Refused("backup_server")
    if to.exists():
        raise BadInput("file_there", field="file", file=str(to))
    heads = _heads(desk.place)
    try:
        _write(to)
    except (OSError, OperationalError) as error:
        raise BadInput("file_unwritable", field="file", file=str(to)) from error
    copy = Copy(to, to.stat().st_size, _digest(to), heads)
    _note(desk, "place.backed_up", copy.sha256)
    return copy


def usual_name(place: PlaceRow, now: datetime) -> str:
    """A name for a copy made now, on the place's own clock."""
    return f"courtesy-{place.local(now):%Y-%m-%d-%H%M%S}.sqlite3"


def unpack(file: Path, *, folder: Path) -> Path:
    """A checked working copy of a backup in `folder`, to look into before anything is replaced.

    Raises `NotFound("backup_missing")` and `Damaged("backup_broken")`.
    """
    if not file.is_file():
        raise NotFound("backup_missing", file=str(file))
    folder.mkdir(parents=True, exist_ok=True)
    working = folder / f".{file.name}.restoring"
    shutil.copyfile(file, working)
    working.chmod(0o600)
    if not _is_sound(working):
        working.unlink()
        raise Damaged("backup_broken", file=str(file))
    return working


def note_restored(desk: Desk, *, sha256: str) -> None:
    """Write into the copy that it is about to become the place. Raises `NotAllowed`."""
    desk.must(May.BACK_UP)
    _note(desk, "place.restored", sha256)


def put_in_place(working: Path, *, current: Path, kept: Path) -> Path | None:
    """Make the working copy the place's file; what was there goes to `kept`. Returns that file, or None.

    Raises `Refused("place_open")` while any program has the place open.
    """
    was = None
    if current.exists():
        _must_be_closed(current)
        kept.parent.mkdir(parents=True, exist_ok=True)
        current.replace(kept)
        kept.chmod(0o600)
        was = kept
    for ending in _BESIDE:
        current.with_name(current.name + ending).unlink(missing_ok=True)
    working.replace(current)
    return was


def digest(file: Path) -> str:
    """SHA-256 of a file."""
    return _digest(file)


def _write(to: Path) -> None:
    """The whole copy or none, under its name only when it is checked."""
    to.parent.mkdir(parents=True, exist_ok=True)
    half = to.with_name(f".{to.name}.part")
    half.unlink(missing_ok=True)
    try:
        checked_copy(half)
        half.chmod(0o600)
        half.replace(to)
    finally:
        half.unlink(missing_ok=True)


def _must_be_closed(current: Path) -> None:
    """Leaving WAL mode needs the file for oneself, and writes back what the log still holds."""
    store = sqlite3.connect(current, timeout=0.2)
    try:
        mode = store.execute("PRAGMA journal_mode = DELETE").fetchone()[0]
    except sqlite3.OperationalError as error:
        raise Refused("place_open") from error
    except sqlite3.DatabaseError:
        return  # not a store any more: nothing to write back, it is kept as it is
    finally:
        store.close()
    if mode != "delete":
        raise Refused("place_open")


def _is_sound(file: Path) -> bool:
    try:
        store = sqlite3.connect(file)
        try:
            verdict = store.execute("PRAGMA integrity_check").fetchone()[0]
            places = store.execute("SELECT count(*) FROM place").fetchone()[0]
        finally:
            store.close()
    except sqlite3.DatabaseError:
        return False
    return bool(verdict == "ok" and places >= 1)


def _heads(place: PlaceRow) -> str:
    rows = ChainHead.select().where(ChainHead.place == place.id).order_by(ChainHead.id)
    body = "\n".join(f"{head.id} {head.seq} {bytes(head.mac).hex()}" for head in rows)
    return hashlib.sha256(body.encode()).hexdigest()


@writes
def _note(desk: Desk, action: str, sha256: str) -> None:
    audit.record(desk, action, "place", desk.place.id, words={"sha256": sha256})


def _digest(file: Path) -> str:
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()
