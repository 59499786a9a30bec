"""The rooms of the house: which there are, who is in them, and whether they are ready."""

from __future__ import annotations

from typing import Any

from peewee import JOIN

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.ids import new_id
from app.domain.roles import May
from app.domain.stays import RoomRow, RoomState, StayStatus
from app.errors import BadInput, NotFound, Refused
from app.models.connection import writes
from app.models.guest import Guest
from app.models.stay import Room, Stay, StayGuest
from app.services import audit, commands

MOST_ROOMS = 2_000


def all_rooms(desk: Desk, *, with_closed: bool = False) -> tuple[RoomRow, ...]:
    """Every room with who is in it and who is expected in it today, in the order of numbers."""
    desk.must(May.SEE_GUESTS)
    condition = Room.place == desk.place.id
    if not with_closed:
        condition &= Room.is_active
    query: Any = Room.select().where(condition).limit(MOST_ROOMS).dicts()
    taken = _takers(desk)
    found = [_row(line, taken.get(line["id"], {})) for line in query]
    return tuple(sorted(found, key=lambda room: number_order(room.number)))


def free(desk: Desk) -> tuple[RoomRow, ...]:
    """Rooms that nobody is in and that work: those nobody is expected in first, ready before unready."""
    rooms = (room for room in all_rooms(desk) if room.is_free and room.state is not RoomState.OUT_OF_ORDER)
    return tuple(sorted(rooms, key=_soonest_to_have))


def one(desk: Desk, *, room_id: str) -> RoomRow:
    """One room. Raises `NotFound`."""
    for room in all_rooms(desk, with_closed=True):
        if room.id == room_id:
            return room
    raise NotFound("room_not_found")


@writes
def add(
    desk: Desk, *, command_id: str, number: str, floor: str = "", kind: str = ""
) -> tuple[RoomRow, Changes]:
    """Write a room down. Raises `BadInput("room_number")`, `Refused("room_exists")`."""
    desk.must(May.EDIT_PLACE)

    def carry_out() -> dict[str, Any]:
        room: Any = Room(id=new_id(), place_id=desk.place.id)
        _fill(desk, room, number, floor, kind)
        room.save(force_insert=True)
        audit.record(desk, "room.added", "room", room.id, words={"number": room.number})
        return {"room_id": room.id}

    request = {"number": number, "floor": floor, "kind": kind}
    return _carried_out(desk, command_id, "rooms.add", request, carry_out)


@writes
def edit(
    desk: Desk, *, command_id: str, room_id: str, number: str, floor: str = "", kind: str = "",
    is_active: bool = True,
) -> tuple[RoomRow, Changes]:  # fmt: skip
    """Change a room, or close it for good. Refused (`room_occupied`) while somebody is in it."""
    desk.must(May.EDIT_PLACE)

    def carry_out() -> dict[str, Any]:
        room = _stored(desk, room_id)
        now = one(desk, room_id=room_id)
        if not is_active and not now.is_free:
            raise Refused("room_occupied", room=now.number, name=now.guest_name, stay_id=now.stay_id)
        before = room.number
        room.is_active = is_active
        _fill(desk, room, number, floor, kind)
        room.save()
        audit.record(desk, "room.edited", "room", room.id, words={"before": before, "after": room.number})
        return {"room_id": room.id}

    request = {"room_id": room_id, "number": number, "floor": floor, "kind": kind, "is_active": is_active}
    return _carried_out(desk, command_id, "rooms.edit", request, carry_out)


@writes
def set_state(desk: Desk, *, command_id: str, room_id: str, state: RoomState) -> tuple[RoomRow, Changes]:
    """Say that a room is ready, being cleaned or out of order; the state before it is the undo.

    Housekeeping and maintenance say it as well as the desk: whoever may log a request.
    """
    desk.must(May.LOG_REQUESTS)

    def carry_out() -> dict[str, Any]:
        room = _stored(desk, room_id)
        before, room.state = room.state, RoomState(state)
        room.save()
        audit.record(desk, "room.state", "room", room.id, words={"from": before, "to": room.state})
        return {"room_id": room.id, "before": before}

    return _carried_out(
        desk, command_id, "rooms.set_state", {"room_id": room_id, "state": str(state)}, carry_out
    )


def _soonest_to_have(room: RoomRow) -> tuple[bool, bool, tuple[int, int, str]]:
    return bool(room.next_guest_name), room.state is not RoomState.READY, number_order(room.number)


def number_order(number: str) -> tuple[int, int, str]:
    """Sorts 9 before 10 and both before "Annex"."""
    digits = "".join(letter for letter in number if letter.isdigit())
    return (0, int(digits), number) if number[:1].isdigit() else (1, 0, number)


def _carried_out(
    desk: Desk, command_id: str, service: str, request: dict[str, Any], carry_out: Any
) -> tuple[RoomRow, Changes]:
    answer = commands.once(desk, command_id, service, request, carry_out)
    room = one(desk, room_id=answer["room_id"])
    return room, Changes.of("room", ids=(room.id, room.stay_id))


def _stored(desk: Desk, room_id: str) -> Any:
    room = Room.get_or_none((Room.id == room_id) & (Room.place == desk.place.id))
    if room is None:
        raise NotFound("room_not_found")
    return room


def _fill(desk: Desk, room: Any, number: str, floor: str, kind: str) -> None:
    room.number, room.floor, room.kind = number.strip(), floor.strip(), kind.strip()
    if not room.number:
        raise BadInput("room_number", field="number")
    same = (Room.place == desk.place.id) & (Room.number == room.number) & (Room.id != room.id)
    if Room.get_or_none(same) is not None:
        raise Refused("room_exists", room=room.number)


def _takers(desk: Desk) -> dict[str, dict[str, Any]]:
    """Per room: who is in it now, and who is expected in it today."""
    query: Any = (
        Stay.select(
            Stay.id, Stay.room.alias("room_id"), Stay.status, Stay.departs_on, Stay.group_name,
            StayGuest.guest.alias("guest_id"), StayGuest.name.alias("own_name"),
            Guest.name.alias("guest_name"),
        )
        .join(StayGuest, JOIN.LEFT_OUTER, on=((StayGuest.stay == Stay.id) & StayGuest.is_main))
        .join(Guest, JOIN.LEFT_OUTER, on=(Guest.id == StayGuest.guest))
        .where(
            (Stay.place == desk.place.id)
            & Stay.room.is_null(False)
            & (
                (Stay.status == StayStatus.IN_HOUSE)
                | ((Stay.status == StayStatus.EXPECTED) & (Stay.arrives_on == desk.business_date))
            )
        )
        .limit(2 * MOST_ROOMS)
        .dicts()
    )  # fmt: skip
    taken: dict[str, dict[str, Any]] = {}
    for line in query:
        taken.setdefault(line["room_id"], {})[line["status"]] = line
    return taken


def _row(line: dict[str, Any], taken: dict[str, Any]) -> RoomRow:
    here, coming = taken.get(StayStatus.IN_HOUSE, {}), taken.get(StayStatus.EXPECTED, {})
    return RoomRow(
        id=line["id"], number=line["number"], floor=line["floor"], kind=line["kind"],
        state=RoomState(line["state"]), is_active=bool(line["is_active"]), stay_id=here.get("id"),
        guest_id=here.get("guest_id"), guest_name=here.get("guest_name") or here.get("own_name") or "",
        departs_on=here.get("departs_on"),
        next_guest_name=coming.get("guest_name") or coming.get("own_name") or "",
        group=here.get("group_name", ""), next_group=coming.get("group_name", ""),
    )  # fmt: skip
