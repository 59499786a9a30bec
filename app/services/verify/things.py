"""The schema, the references, the attachments, the search index and the file."""

from __future__ import annotations

import hashlib

from app.domain.verification import Check
from app.models import triggers
from app.models.base import database, is_sqlite
from app.models.card import Attachment
from app.models.guest import Guest, GuestRedirect, GuestText
from app.models.migrate import differences


def schema() -> Check:
    """The store has this program's steps, no others, and every rule that refuses."""
    lacks, unknown = differences()
    faults = [f"step missing: {name}" for name in lacks] + [f"step unknown: {name}" for name in unknown]
    faults += [f"rule missing or changed: {name}" for name in triggers.missing()]
    return Check(name="schema", looked_at=len(triggers.RULES), faults=tuple(faults))


def foreign_keys() -> Check:
    """No row points to one that is not there. PostgreSQL is asked whether it watches."""
    if is_sqlite():
        rows = database.execute_sql("PRAGMA foreign_key_check").fetchall()
        return Check(name="foreign_keys", faults=tuple(f"{row[0]} {row[1]}" for row in rows))
    rows = database.execute_sql(
        "SELECT conname FROM pg_constraint WHERE contype = 'f' AND NOT convalidated"
    ).fetchall()
    return Check(name="foreign_keys", faults=tuple(str(row[0]) for row in rows))


def attachments(place_id: str) -> Check:
    """The bytes of every photo and document are those that were digested."""
    faults, looked_at = [], 0
    query = Attachment.select(Attachment.id, Attachment.content, Attachment.sha256).where(
        Attachment.place == place_id
    )
    for key, content, digest in query.tuples().iterator():
        looked_at += 1
        if hashlib.sha256(bytes(content)).hexdigest() != digest:
            faults.append(f"attachment changed: {key}")
    return Check(name="attachments", looked_at=looked_at, faults=tuple(faults))


def search_index(place_id: str) -> Check:
    """Every guest who was not erased can be found, and nobody else."""
    texts = GuestText.select(GuestText.guest_id).where(GuestText.place_id == place_id)
    merged = GuestRedirect.select(GuestRedirect.id).where(GuestRedirect.place == place_id)
    guests = Guest.select(Guest.id).where(Guest.place == place_id)
    lost = guests.where(Guest.id.not_in(texts) & Guest.id.not_in(merged) & Guest.erased_at.is_null()).tuples()
    extra = texts.where(GuestText.guest_id.not_in(guests)).tuples()
    faults = [f"guest not in the index: {key}" for (key,) in lost]
    faults += [f"index names nobody: {key}" for (key,) in extra]
    return Check(name="search_index", looked_at=guests.count(), faults=tuple(faults) + _full_text())


def file() -> Check:
    """The engine's own check of the file (SQLite; a server checks its own)."""
    if not is_sqlite():
        return Check(name="file")
    rows = [row[0] for row in database.execute_sql("PRAGMA integrity_check").fetchall()]
    return Check(name="file", looked_at=1, faults=() if rows == ["ok"] else tuple(rows[:10]))


def _full_text() -> tuple[str, ...]:
    """SQLite’s full text holds as many guests as its table."""
    if not is_sqlite():
        return ()
    words = database.execute_sql("SELECT count(*) FROM guest_fts_docsize").fetchone()[0]
    texts = database.execute_sql("SELECT count(*) FROM guest_text").fetchone()[0]
    return () if words == texts else (f"full text holds {words} of {texts} guests",)
