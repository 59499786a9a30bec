"""Locks a stay or a room for a change, and says who stands in the way."""

from __future__ import annotations

from datetime import date
from typing import Any

from peewee import JOIN

from app.domain.desk import Desk
from app.domain.stays import RoomState, StayStatus, nights_meet
from app.errors import NotFound, OutOfDate, Refused
from app.models.base import is_sqlite
from app.models.guest import Guest
from app.models.stay import Room, Stay, StayGuest


def held_stay(desk: Desk, stay_id: str, *statuses: StayStatus, version: int | None = None) -> Any:
    """The stay, locked until the transaction ends.

    Raises `NotFound`, `OutOfDate` when `version` is given and another one is stored, and
    `Refused("stay_not_so")` unless it has one of `statuses` (none given: any will do).
    """
    query = Stay.select().where((Stay.id == stay_id) & (Stay.place == desk.place.id))
    stay = (query if is_sqlite() else query.for_update()).first()
    if stay is None:
        raise NotFound("stay_not_found")
    if version is not None and stay.version != version:
        raise OutOfDate("out_of_date", stored=stay.version)
    if statuses and stay.status not in statuses:
        raise Refused("stay_not_so", status=stay.status)
    return stay


def held_room(desk: Desk, room_id: str) -> Any:
    """The room, locked until the transaction ends, so that two desks cannot give it away at once."""
    query = Room.select().where((Room.id == room_id) & (Room.place == desk.place.id) & Room.is_active)
    room = (query if is_sqlite() else query.for_update()).first()
    if room is None:
        raise NotFound("room_not_found")
    return room


def must_be_empty(desk: Desk, room: Any, *, but: str) -> None:
    """Raise `Refused("room_occupied", room, name)` when somebody other than stay `but` is in the room now."""
    for other in _others(desk, room, but):
        if other["status"] == StayStatus.IN_HOUSE:
            raise Refused("room_occupied", room=room.number, name=other["name"], stay_id=other["id"])


def must_not_be_here(desk: Desk, stay: Any) -> None:
    """Raise `Refused("already_in_house", room, name)` when the main guest has another room as the main guest.

    The profile is locked, so that two desks cannot check one guest in twice; sharing a room is no hindrance.
    """
    main = StayGuest.get_or_none((StayGuest.stay == stay.id) & StayGuest.is_main)
    if main is None or main.guest_id is None:
        return
    who: Any = Guest.select().where(Guest.id == main.guest_id)
    guest = (who if is_sqlite() else who.for_update()).get()
    theirs: Any = (
        Stay.select(Stay.id, Room.number)
        .join(StayGuest, on=((StayGuest.stay == Stay.id) & StayGuest.is_main))
        .join(Room, JOIN.LEFT_OUTER, on=(Stay.room == Room.id))
        .where(
            (Stay.place == desk.place.id) & (StayGuest.guest == guest.id)
            & (Stay.id != stay.id) & (Stay.status == StayStatus.IN_HOUSE)
        )
    )  # fmt: skip
    for stay_id, number in theirs.limit(1).tuples():
        raise Refused("already_in_house", room=number or "", name=guest.name, stay_id=stay_id)


def must_be_free(desk: Desk, room: Any, from_on: date, until_on: date, *, but: str) -> None:
    """Raise when another stay needs the room in one of these nights.

    `Refused("room_occupied")` names who is in it, `Refused("room_promised")` who is to come.
    """
    for other in _others(desk, room, but):
        theirs = (other["arrives_on"], _leaves(desk, other))
        if nights_meet((from_on, until_on), theirs):
            code = "room_occupied" if other["status"] == StayStatus.IN_HOUSE else "room_promised"
            raise Refused(code, room=room.number, name=other["name"], stay_id=other["id"])


def must_work(room: Any, *, even_if_not_ready: bool = True) -> None:
    """Raise `Refused` for a room that is out of order, or not cleaned yet unless that is accepted."""
    if room.state == RoomState.OUT_OF_ORDER:
        raise Refused("room_out_of_order", room=room.number)
    if room.state == RoomState.BEING_CLEANED and not even_if_not_ready:
        raise Refused("room_not_ready", room=room.number)


def save(stay: Any, **fields: Any) -> None:
    """Write these fields and raise the version."""
    for name, value in fields.items():
        setattr(stay, name, value)
    stay.version += 1
    stay.save()


def _others(desk: Desk, room: Any, but: str) -> list[dict[str, Any]]:
    query: Any = (
        Stay.select(
            Stay.id, Stay.status, Stay.arrives_on, Stay.departs_on,
            StayGuest.name.alias("own_name"), Guest.name.alias("guest_name"),
        )
        .join(StayGuest, JOIN.LEFT_OUTER, on=((StayGuest.stay == Stay.id) & StayGuest.is_main))
        .join(Guest, JOIN.LEFT_OUTER, on=(Guest.id == StayGuest.guest))
        .where(
            (Stay.place == desk.place.id)
            & (Stay.room == room.id)
            & (Stay.id != but)
            & Stay.status.in_((StayStatus.EXPECTED, StayStatus.IN_HOUSE))
        )
        .order_by(Stay.arrives_on, Stay.id)
        .limit(500)
        .dicts()
    )  # fmt: skip
    return [{**line, "name": line["guest_name"] or line["own_name"] or ""} for line in query]


def _leaves(desk: Desk, other: dict[str, Any]) -> date:
    """A guest still in the house keeps the room until today at least, whatever was planned."""
    departs_on: date = other["departs_on"]
    return max(departs_on, desk.business_date) if other["status"] == StayStatus.IN_HOUSE else departs_on
