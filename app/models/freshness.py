"""What a thread remembers of the store is used only as long as nothing was written that could alter it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Hashable
from datetime import date, timedelta
from typing import Any, NamedTuple, TypeVar

from peewee import fn

from app.models.base import database, is_sqlite
from app.models.stay import CommandStay

T = TypeVar("T")

_MOST = 8
_MOST_MENDED = 500  # stays: more are read as a whole
_LONGEST_S = 12 * 3600.0  # of following; what was noted is kept for a day at least
_EVERY_STAY = ""
_kept = threading.local()


class _Known(NamedTuple):
    """What was read, up to which mark, and when (by the machine's own clock) it was read as a whole."""

    connection: Any
    mark: Any
    read_at: float
    value: Any


def remembered(key: Hashable, load: Callable[[], T], *, good_for: Callable[[T], float] = lambda _: 0.0) -> T:
    """What `load` answered last for this key on this connection, or what it answers now: anything that was
    written, by whomever, makes it ask again. An answer that may be a little late is `good_for` some seconds
    whatever was written.

    Inside a transaction nothing is remembered: what is read there may be taken back.
    """
    if database.obj.in_transaction():
        return load()
    connection, known = database.obj.connection(), _known(key)
    if known is not None and time.monotonic() - known.read_at < good_for(known.value):
        return known.value
    # Asked before loading: what is written meanwhile only makes the answer newer than its mark.
    mark = _state(connection)
    if known is not None and known.mark == mark:
        return known.value
    return _keep(key, _Known(connection, mark, time.monotonic(), load()))


def followed(place_id: str, key: Hashable, load: Callable[[], T], mend: Callable[[T, list[str]], T]) -> T:
    """As `remembered`, for what depends on stays alone: `mend` gets what was known and the keys of the stays
    that were changed since, so that nothing else is read again."""
    if database.obj.in_transaction():
        return load()
    connection, known = database.obj.connection(), _known(key)
    if known is not None and time.monotonic() - known.read_at > _LONGEST_S:
        known = None
    mark, changed = _since(place_id, known.mark if known else None)
    if known is None or len(changed) > _MOST_MENDED or _EVERY_STAY in changed:
        return _keep(key, _Known(connection, mark, time.monotonic(), load()))
    value = mend(known.value, changed) if changed else known.value
    return _keep(key, known._replace(mark=mark, value=value))


def forget_old() -> None:
    """Take away the notes of changed stays that everybody has read or is too late for. The last one stays:
    numbers are never given twice."""
    today = date.fromisoformat(database.execute_sql("SELECT CAST(CURRENT_DATE AS TEXT)").fetchone()[0])
    CommandStay.delete().where(
        CommandStay.written_on < today - timedelta(days=1),
        CommandStay.id < CommandStay.select(fn.MAX(CommandStay.id)),
    ).execute()


def _known(key: Hashable) -> _Known | None:
    """What this thread knows, if its connection is still the one that it was read on."""
    known: _Known | None = _kept.__dict__.setdefault("entries", {}).get(key)
    return known if known is not None and known.connection is database.obj.connection() else None


def _keep(key: Hashable, known: _Known) -> Any:
    entries: dict[Hashable, _Known] = _kept.entries
    entries.pop(key, None)
    while len(entries) >= _MOST:
        entries.pop(next(iter(entries)))
    entries[key] = known
    return known.value


def _state(connection: Any) -> object:
    """A mark that is another one after any commit: SQLite's data version and this connection's own changes;
    what a PostgreSQL server shows a reader (equal snapshots see equal rows)."""
    if is_sqlite():
        version = database.execute_sql("PRAGMA data_version").fetchone()[0]
        return version, connection.total_changes
    return database.execute_sql("SELECT pg_current_snapshot()::text").fetchone()[0]


def _since(place_id: str, mark: Any) -> tuple[Any, list[str]]:
    """A new mark, and the stays of this place that were changed between the old one and it.

    A file is written by one at a time: the last number is a mark. On a server a smaller number may come to
    light later: there the mark is what could be seen, and what could not be seen then and is there now is
    new.
    """
    if is_sqlite():
        if mark is None:
            return database.execute_sql("SELECT coalesce(max(id), 0) FROM command_stay").fetchone()[0], []
        query = "SELECT id, stay_id FROM command_stay WHERE id > ? AND place_id = ? ORDER BY id"
        rows = database.execute_sql(query, (mark, place_id)).fetchall()
        return (rows[-1][0] if rows else mark), list(dict.fromkeys(key for _, key in rows))
    if mark is None:
        return database.execute_sql("SELECT pg_current_snapshot()::text").fetchone()[0], []
    now, keys = database.execute_sql(_SERVER_SINCE, (place_id, mark, mark)).fetchone()
    return now, keys or []


_SERVER_SINCE = """
    SELECT pg_current_snapshot()::text, (
        SELECT array_agg(DISTINCT stay_id) FROM command_stay
        WHERE place_id = %s AND written_in >= pg_snapshot_xmin(%s::pg_snapshot)::text::bigint
        AND NOT pg_visible_in_snapshot(written_in::text::xid8, %s::pg_snapshot)
    )
"""
