"""Unfinished forms, kept on this workstation alone, sealed, and gone when the form is done.

They live in a SQLite file of their own beside the place, because they must outlive a crash and a dead server.
Each belongs to a person and a form; `subject` is what the form is about ("" for something new).
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from app.errors import Damaged
from app.models.vault import vault

KEPT_DAYS = 30
_TABLE = """
CREATE TABLE IF NOT EXISTS draft (
  person_id TEXT NOT NULL, form TEXT NOT NULL, subject TEXT NOT NULL,
  saved_at TEXT NOT NULL, sealed BLOB NOT NULL,
  PRIMARY KEY (person_id, form, subject)
) WITHOUT ROWID
"""


@dataclass(frozen=True, slots=True)
class Draft:
    """An unfinished form: what was typed, and when it was last kept."""

    form: str
    subject: str
    content: dict[str, Any]
    saved_at: datetime


def all_of(path: Path, person_id: str, now: datetime, *, kept_days: int = KEPT_DAYS) -> tuple[Draft, ...]:
    """This person's drafts, newest first. Those of another key or older than `kept_days` are dropped."""
    with _opened(path) as store:
        store.execute("DELETE FROM draft WHERE saved_at < ?", (_text(now - timedelta(days=kept_days)),))
        rows = store.execute(
            "SELECT form, subject, saved_at, sealed FROM draft WHERE person_id = ? ORDER BY saved_at DESC",
            (person_id,),
        ).fetchall()
        drafts = [_read(store, person_id, *row) for row in rows]
    return tuple(draft for draft in drafts if draft is not None)


def keep(path: Path, person_id: str, draft: Draft) -> None:
    """Write a draft, over the older one of the same form and subject."""
    sealed = vault().seal(draft.content, _about(person_id, draft.form, draft.subject))
    with _opened(path) as store:
        store.execute(
            "INSERT OR REPLACE INTO draft VALUES (?, ?, ?, ?, ?)",
            (person_id, draft.form, draft.subject, _text(draft.saved_at), sealed),
        )


def drop(path: Path, person_id: str, form: str, subject: str) -> None:
    """Forget a draft; nothing happens when there is none."""
    with _opened(path) as store:
        store.execute(
            "DELETE FROM draft WHERE person_id = ? AND form = ? AND subject = ?", (person_id, form, subject)
        )


def drop_about(path: Path, words: Iterable[str]) -> int:
    """Forget every draft, of anybody here, that holds one of these keys or names. Returns how many."""
    wanted = [word for word in words if word]
    if not wanted or not path.exists():
        return 0
    with _opened(path) as store:
        rows = store.execute("SELECT person_id, form, subject, saved_at, sealed FROM draft").fetchall()
        gone = [row[:3] for row in rows if _speaks_of(store, row, wanted)]
        store.executemany("DELETE FROM draft WHERE person_id = ? AND form = ? AND subject = ?", gone)
    return len(gone)


def _speaks_of(store: sqlite3.Connection, row: tuple[Any, ...], wanted: list[str]) -> bool:
    draft = _read(store, *row)
    said = "" if draft is None else f"{draft.subject} {json.dumps(draft.content, ensure_ascii=False)}"
    return any(word in said for word in wanted)


def _read(
    store: sqlite3.Connection, person_id: str, form: str, subject: str, saved_at: str, sealed: bytes
) -> Draft | None:
    try:
        content = vault().unseal(sealed, _about(person_id, form, subject))
    except Damaged:  # of another place, or half written by a dying disk: it cannot be read, ever
        store.execute(
            "DELETE FROM draft WHERE person_id = ? AND form = ? AND subject = ?", (person_id, form, subject)
        )
        return None
    typed = content if isinstance(content, dict) else {}
    return Draft(form, subject, typed, datetime.fromisoformat(saved_at))


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    path.parent.mkdir(parents=True, exist_ok=True)
    store = sqlite3.connect(path, timeout=5)
    try:
        store.execute("PRAGMA secure_delete = ON")
        store.execute(_TABLE)
        with store:
            yield store
    finally:
        store.close()


def _about(person_id: str, form: str, subject: str) -> str:
    return f"draft/{person_id}/{form}/{subject}"


def _text(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds")
