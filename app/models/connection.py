"""Opening a store, and the one seam every write goes through."""

from __future__ import annotations

import contextlib
import functools
import random
import re
import threading
from collections.abc import Callable, Iterator
from typing import Any, NoReturn, ParamSpec, TypeVar

import peewee
from peewee import DatabaseError, InterfaceError, OperationalError, PostgresqlDatabase, SqliteDatabase

from app.errors import AppError, BadInput, Busy, Damaged
from app.models import statistics
from app.models.base import database

P = ParamSpec("P")
R = TypeVar("R")

_BUSY_MS = 5_000
_TRIES = 8
_FIRST_WAIT_S = 0.01
# Serialisation failure, deadlock, lock not available (PostgreSQL, appendix A).
_RETRY_STATES = frozenset({"40001", "40P01", "55P03"})
_CANCELLED, _NO_TABLE = "57014", "42P01"
# Engines' codes (SQLSTATE of PostgreSQL, appendix A; SQLite's primary result codes) and what they mean here.
_EXPECTED: tuple[tuple[frozenset[str], type[AppError], str], ...] = (
    (frozenset({"SQLITE_FULL", "53100"}), Busy, "store_full"),
    (frozenset({"SQLITE_READONLY", "25006"}), Busy, "store_readonly"),
    (frozenset({"SQLITE_CORRUPT", "SQLITE_NOTADB", _NO_TABLE}), Damaged, "store_damaged"),
    (frozenset({"SQLITE_CANTOPEN", "SQLITE_IOERR"}), Busy, "store_unreachable"),
)
_FEW_PAGES = -16_384  # KB, a quarter
_LONG_JOURNAL, _JOURNAL = 8_000, 1_000  # pages that the journal holds before they are carried into the file
_ADDRESS = re.compile(r"postgres(ql)?://|[a-z_]+\s*=")

SQLITE_PRAGMAS = {
    "journal_mode": "wal",
    # FULL, not NORMAL: in WAL mode NORMAL may lose the last commits at power loss, and this is money.
    "synchronous": "full",
    "foreign_keys": 1,
    "busy_timeout": _BUSY_MS,
    "cache_size": -65_536,  # KB
    # Triggers that call triggers must fire, so that an `OR REPLACE` cannot step around a refusal.
    "recursive_triggers": 1,
    # What was deleted is overwritten on the disk too: an erased guest leaves no letters behind.
    "secure_delete": 1,
}


def expect_much(much: bool) -> None:
    """Set a file up for a long import, or for the day's work again.

    What is written from end to end gains nothing from old pages, so few are kept and memory stays flat. Its
    indexes come back to the same pages: a longer journal carries each over once instead of time and again.
    """
    if isinstance(database.obj, SqliteDatabase):
        database.execute_sql(f"PRAGMA cache_size = {_FEW_PAGES if much else SQLITE_PRAGMAS['cache_size']}")
        database.execute_sql(f"PRAGMA wal_autocheckpoint = {_LONG_JOURNAL if much else _JOURNAL}")


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
        with expected_failures():
            self.database.connect(reuse_if_open=True)
        self._raw[_thread_role()] = self.database.connection()

    def close_here(self) -> None:
        """Close the calling thread's connection, if it has one."""
        self._raw.pop(_thread_role(), None)
        if not self.database.is_closed():
            self.database.close()

    def expected_failures(self) -> contextlib.AbstractContextManager[None]:
        """Let the engine's errors out of a read as expected failures."""
        return expected_failures()

    def interrupt(self, thread: str) -> None:
        """Abort the query that the named thread runs; its connection stays usable (measured: 0.5 ms)."""
        raw = self._raw.get(thread)
        if raw is not None:
            (raw.interrupt if self.is_sqlite else raw.cancel)()


def open_sqlite(path: str) -> Store:
    """A local file, made if it is not there."""
    return Store(SqliteDatabase(path, pragmas=SQLITE_PRAGMAS))


def open_postgresql(url: str) -> Store:
    """A PostgreSQL server by its connection address (several hosts allowed, libpq's form).

    Raises `BadInput("database_address")`, which does not repeat the address: it may hold a password.
    """
    if not _ADDRESS.match(url):
        raise BadInput("database_address", field="database")
    return Store(
        PostgresqlDatabase(
            url,
            prefer_psycopg3=True,
            connect_timeout=2,
            # Compiling a query takes longer than any that a desk asks (jit).
            options=r"-c default_transaction_isolation=read\ committed -c lock_timeout=5s -c jit=off",
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
                    answer = service(*args, **kwargs)
                statistics.keep_up()
                return answer
            except (DatabaseError, InterfaceError) as error:
                if not _worth_retrying(error) or attempt == _TRIES:
                    _raise_expected(error)
            # Not the window's thread: services run on the writer's. Jitter keeps two desks apart.
            threading.Event().wait(wait * random.uniform(0.5, 1.5))
            wait *= 2
        raise AssertionError("unreachable")

    return on_the_writers_thread(run)


def on_the_writers_thread(service: Callable[P, R]) -> Callable[P, R]:
    """Mark what belongs where writing is done, and is no transaction: it opens some of its own, or none."""
    service.writes = True  # type: ignore[attr-defined]
    return service


@contextlib.contextmanager
def expected_failures() -> Iterator[None]:
    """Let an engine's error out as an expected failure: for what reads, which no `@writes` surrounds.

    Raises `Busy` ("store_busy", "store_unreachable", "store_full", "store_readonly"),
    `Damaged("store_damaged")` and `BadInput("database_address")`; anything else stays what it is.
    """
    try:
        yield
    except (DatabaseError, InterfaceError) as error:
        _raise_expected(error)


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
    state = getattr(_said(error), "sqlstate", None)
    text = str(error)
    return state in _RETRY_STATES or "database is locked" in text or "database is busy" in text


def _raise_expected(error: peewee.PeeweeException) -> NoReturn:
    expected = _expected(error)
    if expected is None:
        raise error
    raise expected from error


def _expected(error: peewee.PeeweeException) -> AppError | None:
    """What an engine's error means for the desk; None for a fault of ours."""
    if _worth_retrying(error):
        return Busy("store_busy")
    code = _code(error)
    for codes, failure, word in _EXPECTED:
        if code in codes:
            return failure(word)
    if isinstance(database.obj, PostgresqlDatabase) and isinstance(error, OperationalError | InterfaceError):
        return None if code == _CANCELLED else _lost()
    return None


def _lost() -> Busy:
    """The server went away: the next call makes a new connection."""
    if not database.obj.in_transaction():
        database.obj.close()
    return Busy("store_unreachable")


def _said(error: peewee.PeeweeException) -> BaseException | None:
    """The driver's own error, which peewee raises its error out of.

    SQLite takes back by itself what met a full disk; that there is nothing left to take back tells nothing.
    """
    said: BaseException | None = error
    while said is not None:
        told = hasattr(said, "sqlstate") or hasattr(said, "sqlite_errorname")
        if told and "no transaction is active" not in str(said):
            return said
        said = said.__cause__ or said.__context__
    return None


def _code(error: peewee.PeeweeException) -> str:
    """SQLSTATE, or the name of SQLite's primary result code."""
    cause = _said(error)
    name = str(getattr(cause, "sqlite_errorname", "") or "")
    if name == "SQLITE_ERROR" and str(error).startswith("no such table"):
        return _NO_TABLE
    return str(getattr(cause, "sqlstate", "") or "") or "_".join(name.split("_")[:2])


def _thread_role() -> str:
    """The worker names its threads `reader_0`, `writer_0`: the part before the number."""
    return threading.current_thread().name.rpartition("_")[0] or threading.current_thread().name
