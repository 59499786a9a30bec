"""Reads requests as records, and what a new one is written against."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import Any

from peewee import JOIN, fn

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.requests import (
    Colleague,
    EntryDesk,
    Grouping,
    PersonHere,
    RequestList,
    RequestRow,
    RequestStatus,
    RoomHere,
)
from app.domain.roles import May, roles_with
from app.domain.stays import StayStatus
from app.errors import NotFound
from app.models.base import is_sqlite
from app.models.employee import Employee
from app.models.guest import Guest
from app.models.request import Request
from app.models.stay import Room, Stay, StayGuest
from app.services import profiles

MOST = 300
_MOST_ROOMS = 3_000


def listed(
    desk: Desk, *, grouping: Grouping = Grouping.DEPARTMENT, text: str = "", limit: int = MOST
) -> RequestList:
    """What is open, soonest promise first, and what was declined today; or what was closed, newest first."""
    desk.must(May.LOG_REQUESTS)
    query = _query(desk)
    if grouping is Grouping.CLOSED:
        query = query.where(Request.status != RequestStatus.OPEN).order_by(
            Request.closed_at.desc(), Request.number
        )
    else:
        query = query.where(_in_sight(desk, grouping)).order_by(
            Request.promised_at.asc(nulls="last"), Request.number
        )
    if text.strip():
        query = query.where(fn.LOWER(Request.what).contains(text.strip().lower()))
    found = [_row(desk, line) for line in query.limit(limit + 1).dicts()]
    late, done_today = _counts(desk)
    return RequestList(rows=tuple(found[:limit]), late=late, done_today=done_today, more=len(found) > limit)


def late(desk: Desk) -> int:
    """How many open promises are past their time."""
    return _counts(desk)[0]


def one(desk: Desk, *, request_id: str) -> RequestRow:
    """One request. Raises `NotFound`."""
    desk.must(May.LOG_REQUESTS)
    line = _query(desk).where(Request.id == request_id).dicts().first()
    if line is None:
        raise NotFound("request_not_found")
    return _row(desk, line)


def entry_desk(desk: Desk) -> EntryDesk:
    """The rooms with who is in them (or arrives today), and who can be asked to see to it."""
    desk.must(May.LOG_REQUESTS)
    rooms: Any = (
        Room.select(Room.id, Room.number)
        .where((Room.place == desk.place.id) & Room.is_active)
        .order_by(Room.number)
        .limit(_MOST_ROOMS)
        .tuples()
    )
    people = _people(desk)
    return EntryDesk(
        rooms=tuple(
            RoomHere(room_id=key, number=number, people=tuple(people.get(key, ()))) for key, number in rooms
        ),
        colleagues=_colleagues(desk),
    )


def stay_of(desk: Desk, guest_id: str) -> tuple[str | None, str | None]:
    """The stay a guest is in, else the next one that is expected, and its room."""
    query: Any = (
        Stay.select(Stay.id, Stay.room)
        .join(StayGuest, on=(StayGuest.stay == Stay.id))
        .where(
            (Stay.place == desk.place.id)
            & StayGuest.guest.in_(profiles.keys(desk, guest_id))
            & Stay.status.in_((StayStatus.IN_HOUSE, StayStatus.EXPECTED))
            & (Stay.departs_on >= desk.business_date)
        )
        .order_by((Stay.status == StayStatus.IN_HOUSE).desc(), Stay.arrives_on)
        .limit(1)
        .tuples()
    )
    found = query.first()
    return (None, None) if found is None else (found[0], found[1])


def held(desk: Desk, request_id: str) -> Any:
    """The row itself, locked for this transaction. Raises `NotFound`."""
    query = Request.select().where((Request.id == request_id) & (Request.place == desk.place.id))
    row = (query if is_sqlite() else query.for_update()).first()
    if row is None:
        raise NotFound("request_not_found")
    return row


def answer(desk: Desk, request_id: str) -> tuple[RequestRow, Changes]:
    """What a writing service hands back."""
    row = one(desk, request_id=request_id)
    return row, Changes.of("request", ids=(row.id, row.guest_id, row.stay_id))


def _in_sight(desk: Desk, grouping: Grouping) -> Any:
    declined_today = (Request.status == RequestStatus.DECLINED) & (Request.closed_at >= day_began(desk))
    seen = (Request.status == RequestStatus.OPEN) | declined_today
    return seen & (Request.owner == desk.actor.id) if grouping is Grouping.MINE else seen


def day_began(desk: Desk) -> datetime:
    """The moment the business day began."""
    opening: time = desk.place.day_ends
    return datetime.combine(desk.business_date, opening, desk.place.zone).astimezone(UTC)


def _counts(desk: Desk) -> tuple[int, int]:
    """How many promises are broken, and how many were kept today."""
    here = Request.place == desk.place.id
    late = here & (Request.status == RequestStatus.OPEN) & (Request.promised_at < desk.now)
    done = here & (Request.status == RequestStatus.DONE) & (Request.closed_at >= day_began(desk))
    return Request.select().where(late).count(), Request.select().where(done).count()


def _people(desk: Desk) -> dict[str, list[PersonHere]]:
    """Who sleeps in each room; where nobody does, who arrives in it today."""
    coming = (Stay.status == StayStatus.EXPECTED) & (Stay.arrives_on == desk.business_date)
    query: Any = (
        StayGuest.select(
            Stay.room, Stay.status, Stay.id, StayGuest.guest, fn.COALESCE(Guest.name, StayGuest.name)
        )
        .join(Stay, on=(Stay.id == StayGuest.stay))
        .join(Guest, JOIN.LEFT_OUTER, on=(Guest.id == StayGuest.guest))
        .where(
            (Stay.place == desk.place.id) & Stay.room.is_null(False)
            & ((Stay.status == StayStatus.IN_HOUSE) | coming)
        )
        .order_by(StayGuest.is_main.desc(), StayGuest.id)
        .limit(_MOST_ROOMS * 4)
        .tuples()
    )  # fmt: skip
    here: dict[str, list[PersonHere]] = {}
    expected: dict[str, list[PersonHere]] = {}
    for room, status, stay, guest, name in query:
        found = here if status == StayStatus.IN_HOUSE else expected
        found.setdefault(room, []).append(PersonHere(name=name or "", stay_id=stay, guest_id=guest))
    return {**expected, **here}


def _colleagues(desk: Desk) -> tuple[Colleague, ...]:
    trusted = [role.value for role in roles_with(May.LOG_REQUESTS)]
    query: Any = (
        Employee.select(Employee.id, Employee.name, Employee.role)
        .where((Employee.place == desk.place.id) & Employee.is_active & Employee.role.in_(trusted))
        .order_by(Employee.name)
        .limit(MOST)
        .tuples()
    )
    return tuple(Colleague(id=key, name=name, role=str(role)) for key, name, role in query)


def _query(desk: Desk) -> Any:
    taker, closer = Employee.alias("taker"), Employee.alias("closer")
    return (
        Request.select(
            Request.id, Request.number, Request.kind, Request.status, Request.what, Request.quantity,
            Request.department, Request.channel, Request.where, Request.asked_at, Request.promised_at,
            Request.closed_at, Request.decline_reason, Request.alternative, Request.exception_to,
            Request.is_private, Request.version, Guest.quiet_until,
            Request.room.alias("room_id"), Request.guest.alias("guest_id"), Request.stay.alias("stay_id"),
            Request.owner.alias("owner_id"), Room.number.alias("room"), Guest.name.alias("guest_name"),
            Employee.name.alias("owner_name"), taker.name.alias("asked_of"), closer.name.alias("closed_by"),
        )
        .join(Room, JOIN.LEFT_OUTER, on=(Room.id == Request.room))
        .join(Guest, JOIN.LEFT_OUTER, on=(Guest.id == Request.guest))
        .join(Employee, JOIN.LEFT_OUTER, on=(Employee.id == Request.owner))
        .join(taker, JOIN.LEFT_OUTER, on=(taker.id == Request.asked_of))
        .join(closer, JOIN.LEFT_OUTER, on=(closer.id == Request.closed_by))
        .where(Request.place == desk.place.id)
    )  # fmt: skip


def _row(desk: Desk, line: dict[str, Any]) -> RequestRow:
    if line["quiet_until"] is not None and line["quiet_until"] <= desk.now:
        line["quiet_until"] = None
    texts = {name: line[name] or "" for name in ("room", "guest_name", "owner_name", "asked_of", "closed_by")}
    return RequestRow(
        **{**line, **texts, "status": RequestStatus(line["status"]), "is_private": bool(line["is_private"])}
    )
