"""Which moment counts for money: a wrong desk clock must not spend tomorrow's budget (decisions: time).

Where a server holds the place, the server's clock decides. In a local file it is the later of the desk's
clock and the last entry, so that a clock set back cannot open yesterday's budget again.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from peewee import fn

from app.domain.desk import Desk, PlaceRow
from app.models.audit import AuditEntry
from app.models.base import database, is_sqlite

_server: list[bool] = [False]


def trust_server(decides: bool) -> None:
    """Let the database server's clock decide from now on (bootstrap says so when it opens a server)."""
    _server[0] = decides


def settled(desk: Desk) -> Desk:
    """The desk at the moment that counts, inside the caller's transaction."""
    if not is_sqlite():
        return replace(desk, now=_server_now()) if _server[0] else desk
    last = _last_entry(desk.place.id)
    return replace(desk, now=last) if last is not None and last > desk.now else desk


def demo_begins(place: PlaceRow) -> datetime | None:
    """Where time begins when a demo is opened: at its story's moment, or at the last thing done in it."""
    if place.opens_at is None:
        return None
    done = AuditEntry.select(fn.MAX(AuditEntry.at).coerce(False)).where(AuditEntry.place == place.id).scalar()
    last = None if done is None else datetime.fromisoformat(done)
    return max(place.opens_at, last) if last is not None else place.opens_at


def _server_now() -> datetime:
    moment: datetime = database.execute_sql("SELECT clock_timestamp()").fetchone()[0]
    return moment.astimezone(UTC)


def _last_entry(place_id: str) -> datetime | None:
    """Rows of the ledger are stored in the order of time, and SQLite numbers them as they come."""
    row = database.execute_sql(
        "SELECT at FROM ledger_entry WHERE place_id = ? ORDER BY rowid DESC LIMIT 1", (place_id,)
    ).fetchone()
    return None if row is None else datetime.fromisoformat(row[0])
