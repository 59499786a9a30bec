"""What a thread remembers of the store is used only as long as nothing at all was written since."""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable
from typing import Any, TypeVar

from app.models.base import database, is_sqlite

T = TypeVar("T")

_MOST = 8
_kept = threading.local()


def remembered(key: Hashable, load: Callable[[], T]) -> T:
    """What `load` answered last for this key on this connection, or what it answers now.

    Inside a transaction nothing is remembered: what is read there may be taken back.
    """
    if database.obj.in_transaction():
        return load()
    connection = database.obj.connection()
    # Asked before loading: what is written meanwhile only makes the answer newer than its mark.
    state = _state(connection)
    entries: dict[Hashable, tuple[Any, object, Any]] = _kept.__dict__.setdefault("entries", {})
    known = entries.get(key)
    if known is not None and known[0] is connection and known[1] == state:
        return known[2]
    value = load()
    while len(entries) >= _MOST:
        entries.pop(next(iter(entries)))
    entries[key] = (connection, state, value)
    return value


def _state(connection: Any) -> object:
    """A mark that is another one after any commit: SQLite's data version and this connection's own changes;
    what a PostgreSQL server shows a reader (equal snapshots see equal rows)."""
    if is_sqlite():
        version = database.execute_sql("PRAGMA data_version").fetchone()[0]
        return version, connection.total_changes
    return database.execute_sql("SELECT pg_current_snapshot()::text").fetchone()[0]
