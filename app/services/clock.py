"""Which moment counts for money: a wrong desk clock must not spend tomorrow's budget (decisions: time).

Where a server holds the place, the server's clock decides. In a local file it is the later of the desk's
clock and the last entry, so that a clock set back cannot open yesterday's budget again. Further back than
`FURTHEST_BACK` one of the two clocks was wrong, and only somebody who sets limits may go on from there: their
entry is then the last one, and it goes by the right clock.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from peewee import fn

from app.domain.desk import Desk, PlaceRow
from app.domain.roles import May
from app.errors import Refused
from app.models.audit import AuditEntry
from app.models.base import database, is_sqlite

FURTHEST_BACK = timedelta(hours=36)
_server: list[bool] = [False]


def trust_server(decides: bool) -> None:
    """Let the database server's clock decide from now on (bootstrap says so when it opens a server)."""
    _server[0] = decides


def settled(desk: Desk) -> Desk:
    """The desk at the moment that counts, inside the caller's transaction.

    Raises `Refused("clock_wrong", last)` when the last entry is further ahead than clocks may differ.
    """
    if not is_sqlite():
        return replace(desk, now=_server_now()) if _server[0] else desk
    last = _last_entry(desk.place.id)
    if last is None or last <= desk.now:
        return desk
    if last - desk.now <= FURTHEST_BACK:
        return replace(desk, now=last)
    if not desk.may(May.EDIT_LIMITS):
        raise Refused("clock_wrong", last=last.isoformat())
    return desk


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
    """Rows of the ledger are stored in the order of time, and SQLite numbers them as they come.

    The plus keeps SQLite from an index by place: it would read and sort the whole ledger for its last row.
    """
    row = database.execute_sql(
        "SELECT at FROM ledger_entry WHERE +place_id = ? ORDER BY rowid DESC LIMIT 1", (place_id,)
    ).fetchone()
    return None if row is None else datetime.fromisoformat(row[0])
