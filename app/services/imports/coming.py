"""Who of a file is on the way: arrivals of today and of the days after it that the file told of."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from peewee import JOIN

from app.domain.desk import Desk
from app.domain.imports import SOON_DAYS, Coming, ComingRow
from app.domain.roles import May
from app.models.guest import Guest, ProtectedFact
from app.models.stay import Room, Stay, StayGuest
from app.services.imports.jobs import Job

_MOST_SHOWN = 6


def awaited(desk: Desk) -> frozenset[str]:
    """The guests who arrive today or within a week."""
    query: Any = _arriving(desk).select(StayGuest.guest).where(StayGuest.guest.is_null(False))
    return frozenset(key for (key,) in query.tuples())


def coming(desk: Desk, *, job: Job) -> Coming:
    """Today's arrivals and those of a week, with how many of them were in the file of a finished import."""
    desk.must(May.IMPORT)
    by_stay: dict[str, list[Any]] = {}
    query: Any = _arriving(desk).select(
        Stay.id, Stay.arrives_on, Room.number.alias("room_number"), StayGuest.guest.alias("guest_key"),
        Guest.name.alias("guest_name"), StayGuest.name,
    )  # fmt: skip
    for row in query.order_by(Stay.arrives_on, Stay.id, StayGuest.is_main.desc()).dicts():
        by_stay.setdefault(row["id"], []).append(row)
    today = [rows for rows in by_stay.values() if rows[0]["arrives_on"] == desk.business_date]
    told = [rows for rows in by_stay.values() if _is_told(job, rows)]
    of_today = [rows for rows in told if rows[0]["arrives_on"] == desk.business_date]
    return Coming(
        today=len(of_today), today_all=len(today), soon=len(told) - len(of_today),
        sealed_today=_sealed(job, [row["guest_key"] for rows in of_today for row in rows]),
        rows=tuple(map(_row, told[:_MOST_SHOWN])),
    )  # fmt: skip


def _arriving(desk: Desk) -> Any:
    day = desk.business_date
    return (
        Stay.select()
        .join(StayGuest, JOIN.LEFT_OUTER, on=(StayGuest.stay == Stay.id))
        .join(Guest, JOIN.LEFT_OUTER, on=(StayGuest.guest == Guest.id))
        .join(Room, JOIN.LEFT_OUTER, on=(Stay.room == Room.id))
        .where(
            Stay.place == desk.place.id, Stay.status.in_(("expected", "in_house")),
            Stay.arrives_on.between(day, day + timedelta(days=SOON_DAYS)),
        )
    )  # fmt: skip


def _is_told(job: Job, rows: list[Any]) -> bool:
    if job.plan.kind == "stays":
        return rows[0]["id"] in job.claimed
    return any(row["guest_key"] in job.met for row in rows)


def _sealed(job: Job, guest_ids: list[str]) -> int:
    """How many of these guests have words about health that nobody has asked them about yet."""
    query: Any = ProtectedFact.select(ProtectedFact.guest).where(
        ProtectedFact.import_id == job.run_id, ProtectedFact.is_active, ProtectedFact.guest.in_(guest_ids)
    )
    return query.distinct().count() if guest_ids else 0


def _row(rows: list[Any]) -> ComingRow:
    first = rows[0]
    return ComingRow(
        guest_id=first["guest_key"] or "", name=first["guest_name"] or first["name"] or "",
        room=first["room_number"] or "", arrives_on=first["arrives_on"],
    )  # fmt: skip
