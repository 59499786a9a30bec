"""Brings a store to this program's schema: numbered raw SQL steps, each all or nothing, a copy before.

Helpers that alter columns by rebuilding a table lose CHECKs and triggers without a word, so steps are raw
SQL; triggers are dropped before each step and installed again after it.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from peewee import SqliteDatabase
from playhouse.migrations import Runner

from app.errors import Damaged
from app.models import statistics, triggers
from app.models.base import database, is_sqlite

log = logging.getLogger(__name__)
# "courtesy" on a telephone keypad: any number, as long as nobody else locks by it.
_LOCK = 26878739
STEPS = Path(__file__).parent / "migrations"

# Steps are written in PostgreSQL's words; SQLite calls a few types otherwise.
_SQLITE_WORDS = {
    "SERIAL NOT NULL PRIMARY KEY": "INTEGER NOT NULL PRIMARY KEY",
    " BIGINT ": " INTEGER ",
    " BOOLEAN ": " INTEGER ",
    " BYTEA ": " BLOB ",
}
# The first step asked a server for trigrams, which the fourth took away again. Nothing needs them now, so a
# server that has no such extension is as good as any.
_POSTGRESQL_WORDS = {
    "CREATE EXTENSION IF NOT EXISTS pg_trgm": "",
    "CREATE INDEX guest_text_near ON guest_text USING gin (folded gin_trgm_ops)": "",
    "DROP INDEX guest_text_near": "DROP INDEX IF EXISTS guest_text_near",
}


def migrate(copies: Path | None = None, now: datetime | None = None) -> list[str]:
    """Apply the steps that are missing and return their names.

    `copies` is the folder for the checked copy of a SQLite file that already has data.
    Raises `Damaged("schema_newer")` when a newer program has been here, and touches nothing then.
    """
    with _alone():
        return _migrate(copies, now)


def _migrate(copies: Path | None, now: datetime | None) -> list[str]:
    runner = Runner(database.obj, str(STEPS))
    steps = runner.status()
    if any(step.path is None for step in steps):
        raise Damaged("schema_newer")
    missing = [step.name for step in steps if step.applied is None]
    if missing and len(missing) < len(steps) and copies is not None and is_sqlite():
        checked_copy(copies / f"before-{missing[0]}-{now or datetime.now(UTC):%Y%m%d-%H%M%S}.sqlite3")
    for name in missing:
        triggers.drop()
        runner.up(name)
        log.info("schema step %s done", name)
    if missing or triggers.missing():
        triggers.install()
    if missing:
        statistics.refresh()
    return missing


@contextlib.contextmanager
def _alone() -> Iterator[None]:
    """Two workstations that open a server's place at one moment take turns: both would write the rules."""
    if is_sqlite():
        yield
        return
    database.execute_sql("SELECT pg_advisory_lock(%s)", (_LOCK,))
    try:
        yield
    finally:
        database.execute_sql("SELECT pg_advisory_unlock(%s)", (_LOCK,))


def differences() -> tuple[list[str], list[str]]:
    """Steps that the open store lacks, and steps it has that this program does not know."""
    steps = Runner(database.obj, str(STEPS)).status()
    lacks = [step.name for step in steps if step.applied is None]
    return lacks, [step.name for step in steps if step.path is None]


def checked_copy(to: Path) -> Path:
    """A copy of the open SQLite store made by the engine itself, read back and checked.

    Copying the file of a live WAL database gives a broken copy; `VACUUM INTO` does not.
    Raises `Damaged("copy_broken")` when the copy does not pass the engine's own check.
    """
    to.parent.mkdir(parents=True, exist_ok=True)
    database.execute_sql("VACUUM INTO ?", (str(to),))
    copy = SqliteDatabase(str(to))
    try:
        verdict = copy.execute_sql("PRAGMA integrity_check").fetchone()[0]
    finally:
        copy.close()
    if verdict != "ok":
        raise Damaged("copy_broken", path=str(to))
    return to


def statements(step: str) -> Iterator[str]:
    """The statements of one step's `.sql` file, in the open engine's words.

    Statements end with a semicolon at a line's end; `-- only sqlite` and `-- only postgresql` on the line
    before one keep it for that engine.
    """
    engine = "sqlite" if is_sqlite() else "postgresql"
    text = (STEPS / f"{step}.sql").read_text(encoding="utf-8")
    for piece in text.split(";\n"):
        lines = [line for line in piece.splitlines() if line.strip()]
        only = [line.removeprefix("-- only ").strip() for line in lines if line.startswith("-- only ")]
        sql = "\n".join(line for line in lines if not line.startswith("--"))
        worded = _worded(sql) if not only or engine in only else ""
        if worded:
            yield worded


def _worded(sql: str) -> str:
    if is_sqlite():
        for theirs, ours in _SQLITE_WORDS.items():
            sql = sql.replace(theirs, ours)
        return sql
    return _POSTGRESQL_WORDS.get(sql.removesuffix(";"), sql)
