"""Opening a store, and the one seam every write goes through."""

from __future__ import annotations

import contextlib
import functools
import random
import threading
from collections.abc import Callable, Iterator
from typing import Any, ParamSpec, TypeVar, cast

import peewee
from peewee import InterfaceError, OperationalError, PostgresqlDatabase, SqliteDatabase

from app.errors import Busy
from app.models.base import database

P = ParamSpec("P")
R = TypeVar("R")

_BUSY_MS = 5_000
_TRIES = 8
_FIRST_WAIT_S = 0.01
# Serialisation failure, deadlock, lock not available (PostgreSQL, appendix A).
_RETRY_STATES = frozenset({"40001", "40P01", "55P03"})

SQLITE_PRAGMAS = {
    "journal_mode": "wal",
    # FULL, not NORMAL: in WAL mode NORMAL may lose the last commits at power loss, and this is money.
    "synchronous": "full",
    "foreign_keys": 1,
    "busy_timeout": _BUSY_MS,
    "cache_size": -65_536,
    # Triggers that call triggers must fire, so that an `OR REPLACE` cannot step around a refusal.
    "recursive_triggers": 1,
}


class Store:
    """An open database: connects each thread, closes it again, interrupts a query that was overtaken."""

    def __init__(self, opened: SqliteDatabase | PostgresqlDatabase) -> None:
        self.database = opened
        self._raw: dict[str, Any] = {}
        database.initialize(opened)

    @property
    def is_sqlite(self) -> bool:
        """Whether this is a local file."""
        return isinstance(self.database, SqliteDatabase)

    def connect_here(self) -> None:
        """Give the calling thread its connection."""
        try:
            self.database.connect(reuse_if_open=True)
        except (OperationalError, InterfaceError) as error:
            raise Busy("store_unreachable") from error
        self._raw[_thread_role()] = self.database.connection()

    def close_here(self) -> None:
        """Close the calling thread's connection, if it has one."""
        self._raw.pop(_thread_role(), None)
        if not self.database.is_closed():
            self.database.close()

    def interrupt(self, thread: str) -> None:
        """Abort the query that the named thread runs; its connection stays usable (measured: 0.5 ms)."""
        raw = self._raw.get(thread)
        if raw is not None:
            (raw.interrupt if self.is_sqlite else raw.cancel)()


def open_sqlite(path: str) -> Store:
    """A local file, made if it is not there."""
    return Store(SqliteDatabase(path, pragmas=SQLITE_PRAGMAS))


def open_postgresql(url: str) -> Store:
    """A PostgreSQL server by its connection address (several hosts allowed, libpq's form)."""
    return Store(
        PostgresqlDatabase(
            url,
            prefer_psycopg3=True,
            connect_timeout=2,
            options=r"-c default_transaction_isolation=read\ committed -c lock_timeout=5s",
        )
    )


def writes(service: Callable[P, R]) -> Callable[P, R]:
    """Mark a service as writing and run it as one transaction, again if the store was busy.

    SQLite takes its only write lock at once (`BEGIN IMMEDIATE`), since a transaction that reads first and
    writes later is refused at once when another wrote in between. PostgreSQL locks rows in a fixed order.
    Raises `Busy` when it stayed busy.
    """

    @functools.wraps(service)
    def run(*args: P.args, **kwargs: P.kwargs) -> R:
        if database.obj.in_transaction():
            return service(*args, **kwargs)
        wait = _FIRST_WAIT_S
        for attempt in range(1, _TRIES + 1):
            try:
                with _transaction():
                    return service(*args, **kwargs)
            except (OperationalError, InterfaceError) as error:
                if not _worth_retrying(error) or attempt == _TRIES:
                    raise _translated(error) from error
            # Not the window's thread: services run on the writer's. Jitter keeps two desks apart.
            threading.Event().wait(wait * random.uniform(0.5, 1.5))
            wait *= 2
        raise AssertionError("unreachable")

    run.writes = True  # type: ignore[attr-defined]
    return run


@contextlib.contextmanager
def snapshot() -> Iterator[None]:
    """One unchanging view of everything, for a check that compares tables while others may write."""
    with database.atomic():
        if isinstance(database.obj, PostgresqlDatabase):
            database.execute_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        yield


def _transaction() -> Any:
    if isinstance(database.obj, SqliteDatabase):
        return database.atomic("IMMEDIATE")
    return database.atomic()


def _worth_retrying(error: peewee.PeeweeException) -> bool:
    state = getattr(error.__cause__, "sqlstate", None)
    text = str(error)
    return state in _RETRY_STATES or "database is locked" in text or "database is busy" in text


def _translated(error: peewee.PeeweeException) -> Exception:
    if isinstance(database.obj, PostgresqlDatabase) and not _worth_retrying(error):
        database.obj.close()
        return Busy("store_unreachable")
    return Busy("store_busy") if _worth_retrying(error) else cast(Exception, error)


def _thread_role() -> str:
    """The worker names its threads `reader_0`, `writer_0`: the part before the number."""
    return threading.current_thread().name.rpartition("_")[0] or threading.current_thread().name
