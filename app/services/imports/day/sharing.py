"""Who shares a room by a rooming list: named in somebody else's row, and often in one of their own."""

from __future__ import annotations

from typing import Any

from peewee import JOIN

from app.domain.desk import Desk
from app.domain.ids import new_id
from app.domain.text import match_key
from app.importing.kinds.days import DayRecord
from app.models.guest import Guest
from app.models.stay import Stay, StayGuest
from app.services.imports.day import people
from app.services.imports.day.people import Who


def beside(desk: Desk, record: DayRecord, values: dict[str, Any]) -> Any:
    """The stay of somebody whom this row names as a sharer, for the same nights; None where there is none."""
    names = [match_key(name) for name in record.given.get("sharing_with", ())]
    if not names:
        return None
    query: Any = (
        Stay.select()
        .join(StayGuest, on=(StayGuest.stay == Stay.id))
        .join(Guest, on=(Guest.id == StayGuest.guest))
        .where(
            Stay.place == desk.place.id, Stay.arrives_on == values["arrives_on"],
            Stay.departs_on == values["departs_on"], Guest.match_key.in_(names),
        )
        .order_by(Stay.id)
    )  # fmt: skip
    room, group = values.get("room"), values.get("group_name")
    for stay in query:
        same_room = room is None or stay.room_id in (None, room)
        if same_room and (group is None or stay.group_name in ("", group)):
            return stay
    return None


def missing(desk: Desk, stay: Any, record: DayRecord) -> list[Who]:
    """Sharers whom the row names and who are neither in this stay nor in one of their own that day."""
    found: list[Who] = []
    sharers = record.given.get("sharing_with", ())
    there = _names_in(stay.id) if sharers else set()
    for name in sharers:
        if match_key(name) in there:
            continue
        named = people.who(desk, DayRecord(record.number, given={"guest_name": name}), record.source)
        if not _has_own(desk, stay, named):
            found.append(named)
    return found


def add(desk: Desk, stay: Any, named: Who, run_id: str) -> None:
    """Put somebody into the room: a profile where the whole name is known, else the name alone."""
    is_whole = len(named.name.split()) > 1
    guest_id = named.sure
    if guest_id is None and is_whole and not named.ids:
        guest_id = people.made(desk, named, run_id)
    StayGuest.create(
        id=new_id(), place_id=desk.place.id, stay_id=stay.id, guest_id=guest_id,
        name="" if guest_id else named.name,
    )  # fmt: skip


def _names_in(stay_id: str) -> set[str]:
    query: Any = (
        StayGuest.select(StayGuest.name, Guest.name.alias("guest_name"))
        .join(Guest, JOIN.LEFT_OUTER, on=(Guest.id == StayGuest.guest))
        .where(StayGuest.stay == stay_id)
        .dicts()
    )
    return {match_key(row["guest_name"] or row["name"]) for row in query}


def _has_own(desk: Desk, stay: Any, named: Who) -> bool:
    """Whether they are booked by themselves for that day already: two rooms, and a wish of the list."""
    if not named.ids:
        return False
    query: Any = (
        StayGuest.select(StayGuest.id)
        .join(Stay, on=(Stay.id == StayGuest.stay))
        .where(
            Stay.place == desk.place.id, Stay.arrives_on == stay.arrives_on, Stay.id != stay.id,
            StayGuest.guest.in_(list(named.ids)), Stay.status.in_(("expected", "in_house")),
        )
    )  # fmt: skip
    return bool(query.exists())
