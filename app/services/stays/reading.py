"""Finds stays and turns them, with everyone in them, into records: one query whatever their number."""

from __future__ import annotations

from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Any

from peewee import JOIN, Expression

from app.domain.desk import Desk
from app.domain.roles import May
from app.domain.stays import RoomState, SharerRow, SleeperRow, StayRow, StayStatus
from app.errors import NotFound
from app.models.guest import Guest
from app.models.stay import Room, RoomNight, Stay, StayGuest
from app.services import profiles, visits

MOST_STAYS = 2_000
_MOST_PEOPLE = 3 * MOST_STAYS
_SLEPT = (StayStatus.IN_HOUSE, StayStatus.DEPARTED)


def one(desk: Desk, *, stay_id: str) -> StayRow:
    """The stay with everyone in it. Raises `NotFound` when the place has no such stay."""
    desk.must(May.SEE_GUESTS)
    found = rows(desk, Stay.id == stay_id)
    if not found:
        raise NotFound("stay_not_found")
    return found[0]


def arrivals(desk: Desk, *, on: date) -> tuple[StayRow, ...]:
    """Who is expected on this day or came on it, whoever came first on top; no-shows are left out."""
    desk.must(May.SEE_GUESTS)
    coming = Stay.status.in_((StayStatus.EXPECTED, *_SLEPT)) & (Stay.arrives_on == on)
    return rows(desk, coming)


def departures(desk: Desk, *, on: date) -> tuple[StayRow, ...]:
    """Who is to leave on this day (or should have before), and who has left on it."""
    desk.must(May.SEE_GUESTS)
    staying = (Stay.status == StayStatus.IN_HOUSE) & (Stay.departs_on <= on)
    gone = (Stay.status == StayStatus.DEPARTED) & (Stay.departs_on == on)
    return rows(desk, staying | gone)


def in_house(desk: Desk) -> tuple[StayRow, ...]:
    """Everyone who sleeps here now."""
    desk.must(May.SEE_GUESTS)
    return rows(desk, Stay.status == StayStatus.IN_HOUSE)


def present_of(desk: Desk, *, guest_id: str) -> StayRow | None:
    """The stay a guest is in, else the next one they come for, else None."""
    desk.must(May.SEE_GUESTS)
    theirs = StayGuest.select(StayGuest.stay).where(
        (StayGuest.place == desk.place.id) & StayGuest.guest.in_(profiles.keys(desk, guest_id))
    )
    live = Stay.status.in_((StayStatus.IN_HOUSE, StayStatus.EXPECTED))
    here, today = StayStatus.IN_HOUSE, desk.business_date
    found = [
        row for row in rows(desk, Stay.id.in_(theirs) & live) if row.status is here or row.departs_on >= today
    ]
    return min(found, key=lambda row: (row.status is not here, row.arrives_on), default=None)


def of_guest(desk: Desk, *, guest_id: str, limit: int = 50) -> tuple[StayRow, ...]:
    """A guest's stays, also those where somebody else booked, newest first."""
    desk.must(May.SEE_GUESTS)
    theirs = StayGuest.select(StayGuest.stay).where(
        (StayGuest.place == desk.place.id) & StayGuest.guest.in_(profiles.keys(desk, guest_id))
    )
    found = rows(desk, Stay.id.in_(theirs))
    return tuple(sorted(found, key=lambda stay: stay.arrives_on, reverse=True)[:limit])


def who_slept_in(desk: Desk, *, room_id: str, night: date) -> tuple[SleeperRow, ...]:
    """Whom a room held in the night that began on `night`, or during that day without a night."""
    desk.must(May.SEE_GUESTS)
    day_room = (RoomNight.from_on == RoomNight.until_on) & (RoomNight.from_on == night)
    query: Any = (
        RoomNight.select(
            RoomNight.stay.alias("stay_id"), RoomNight.from_on, RoomNight.until_on,
            StayGuest.guest.alias("guest_id"), StayGuest.name.alias("own_name"),
            Guest.name.alias("guest_name"),
        )
        .join(Stay, on=(Stay.id == RoomNight.stay))
        .join(StayGuest, on=(StayGuest.stay == Stay.id))
        .join(Guest, JOIN.LEFT_OUTER, on=(Guest.id == StayGuest.guest))
        .where(
            (RoomNight.place == desk.place.id)
            & (RoomNight.room == room_id)
            & Stay.status.in_(_SLEPT)
            & (((RoomNight.from_on <= night) & (RoomNight.until_on > night)) | day_room)
        )
        .order_by(StayGuest.is_main.desc(), StayGuest.id)
        .limit(100)
        .dicts()
    )  # fmt: skip
    return tuple(
        SleeperRow(
            stay_id=line["stay_id"], guest_id=line["guest_id"], name=line["guest_name"] or line["own_name"],
            from_on=line["from_on"], until_on=line["until_on"],
        )
        for line in query
    )  # fmt: skip


def rows(desk: Desk, condition: Expression) -> tuple[StayRow, ...]:
    """The stays of this place that a condition on `Stay` holds for, with everyone in them, by arrival."""
    query: Any = (
        Stay.select(*_columns())
        .join(StayGuest, JOIN.LEFT_OUTER, on=(StayGuest.stay == Stay.id))
        .join(Guest, JOIN.LEFT_OUTER, on=(Guest.id == StayGuest.guest))
        .join(Room, JOIN.LEFT_OUTER, on=(Room.id == Stay.room))
        .where((Stay.place == desk.place.id) & condition)
        .order_by(Stay.arrives_on, Stay.id, StayGuest.is_main.desc(), StayGuest.id)
        .limit(_MOST_PEOPLE)
        .dicts()
    )
    found = [*query]
    _name_heirs(desk, found)
    counts = _counts(desk, [line["guest_id"] for line in found if line["is_main"] and line["guest_id"]])
    grouped = groupby(found, key=itemgetter("id"))
    return tuple(_row(list(lines), counts) for _, lines in grouped)


def _counts(desk: Desk, guest_ids: list[str]) -> dict[str | None, int]:
    """How often each of them was here, by the key that stands in the stay, merged or not."""
    leads = profiles.leading(desk, guest_ids)
    counted = visits.counts(desk, list(set(leads.values())))
    return {key: counted[lead] for key, lead in leads.items()}


def _columns() -> tuple[Any, ...]:
    return (
        Stay.id, Stay.status, Stay.room.alias("room_id"), Stay.arrives_on, Stay.departs_on, Stay.expected_at,
        Stay.leaves_at, Stay.arrived_at, Stay.departed_at, Stay.adults, Stay.children, Stay.car,
        Stay.remark, Stay.heads_up, Stay.group_name, Stay.group_code,
        Stay.version, Room.number.alias("room"), Room.state.alias("room_state"), Room.floor,
        StayGuest.id.alias("sharer_id"), StayGuest.guest.alias("guest_id"), StayGuest.name.alias("own_name"),
        StayGuest.is_main, StayGuest.is_child, Guest.name.alias("guest_name"),
    )  # fmt: skip


def _row(lines: list[dict[str, Any]], counts: dict[str | None, int]) -> StayRow:
    first = lines[0]
    return StayRow(
        id=first["id"], status=StayStatus(first["status"]), room_id=first["room_id"],
        room=first["room"] or "",
        room_state=RoomState(first["room_state"]) if first["room_state"] else None,
        arrives_on=first["arrives_on"], departs_on=first["departs_on"], expected_at=first["expected_at"],
        leaves_at=first["leaves_at"], arrived_at=first["arrived_at"], departed_at=first["departed_at"],
        adults=first["adults"], children=first["children"], car=first["car"], remark=first["remark"],
        heads_up=first["heads_up"], group=first["group_name"], group_code=first["group_code"],
        floor=first["floor"] or "",
        version=first["version"], stays=counts.get(first["guest_id"], 0),
        people=tuple(_sharer(line) for line in lines if line["sharer_id"]),
    )  # fmt: skip


def _sharer(line: dict[str, Any]) -> SharerRow:
    return SharerRow(
        id=line["sharer_id"], guest_id=line["guest_id"], name=line["guest_name"] or line["own_name"],
        is_main=bool(line["is_main"]), is_child=bool(line["is_child"]),
    )  # fmt: skip


def _name_heirs(desk: Desk, lines: list[dict[str, Any]]) -> None:
    """Who was merged into another profile is shown as that one."""
    heirs = profiles.leading(desk, [line["guest_id"] for line in lines if line["guest_id"]])
    moved = {key: heir for key, heir in heirs.items() if key != heir}
    if not moved:
        return
    query: Any = Guest.select(Guest.id, Guest.name).where(Guest.id.in_(list(moved.values())))
    names = dict(query.tuples())
    for line in lines:
        heir = moved.get(line["guest_id"] or "")
        if heir is not None:
            line.update(guest_id=heir, guest_name=names[heir])
