"""Rooms that two stays have in the same nights: a move, somebody who shares, or a mistake of somebody."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from app.domain.imports import RoomTaken
from app.domain.stays import StayStatus
from app.models import statements
from app.models.guest import Guest
from app.models.statements import Prepared, Slot
from app.models.stay import Room, RoomNight, Stay, StayGuest

_SLEPT = (StayStatus.IN_HOUSE, StayStatus.DEPARTED)
_MOST = 1_000  # more are a file of another house, or no rooms at all
# Who came longer ago and is still there is not asked about: else every row would read all a room ever had.
_LONGEST = timedelta(days=400)
Pair = tuple[str, str]  # the keys of two stays, the smaller first
_OTHERS = Prepared(
    lambda: (
        Stay.select(Stay.id, Stay.arrives_on, Stay.departs_on).where(
            Stay.place == Slot("place"), Stay.room == Slot("room"), Stay.status == "expected",
            Stay.arrives_on < Slot("until"), Stay.arrives_on > Slot("since"), Stay.departs_on > Slot("from"),
        )
        + RoomNight.select(RoomNight.stay, RoomNight.from_on, RoomNight.until_on)
        .join(Stay, on=(Stay.id == RoomNight.stay))
        .where(
            RoomNight.place == Slot("place"), RoomNight.room == Slot("room"),
            RoomNight.from_on < Slot("until"), RoomNight.from_on > Slot("since"),
            RoomNight.until_on > Slot("from"),
            Stay.status.in_(_SLEPT),
        )
    )
)  # fmt: skip
_MINE = Prepared(
    lambda: RoomNight.select(RoomNight.room, RoomNight.from_on, RoomNight.until_on).where(
        RoomNight.place == Slot("place"), RoomNight.stay == Slot("stay")
    )
)


def look(stay: Any, taken: dict[Pair, RoomTaken], *, is_new: bool = False) -> None:
    """Note who else has the room of a stay that was brought or changed; what no longer holds is forgotten."""
    for pair in [] if is_new else [pair for pair in taken if stay.id in pair]:
        del taken[pair]
    for room, first, last in _held(stay, is_new):
        others = _OTHERS.rows(
            place=stay.place_id, room=room, since=_day(_date(first) - _LONGEST), until=_day(last),
            **{"from": _day(first)},
        )  # fmt: skip
        for other, begins, ends in others:
            pair = (min(stay.id, other), max(stay.id, other))
            if other != stay.id and pair not in taken and len(taken) < _MOST:
                taken[pair] = RoomTaken(
                    room=_number(room), name=_name(stay.id), other=_name(other),
                    from_on=max(_date(first), _date(begins)), until_on=min(_date(last), _date(ends)),
                )  # fmt: skip


def _held(stay: Any, is_new: bool) -> list[tuple[Any, Any, Any]]:
    """The rooms a stay has, each with its first day and the day after its last night."""
    if stay.status in _SLEPT and not is_new:
        return _MINE.rows(place=stay.place_id, stay=stay.id)
    has_room = stay.status in (*_SLEPT, StayStatus.EXPECTED) and stay.room_id is not None
    return [(stay.room_id, stay.arrives_on, stay.departs_on)] if has_room else []


def _day(value: Any) -> str:
    """A day as it is stored."""
    return value.isoformat() if isinstance(value, date) else str(value)


def _date(value: Any) -> date:
    """A day as it is reckoned with."""
    return value if isinstance(value, date) else date.fromisoformat(str(value))


def _number(room_id: str) -> str:
    room: Any = statements.find(Room, id=room_id)
    return str(room.number)


def _name(stay_id: str) -> str:
    main: Any = statements.find(StayGuest, stay=stay_id, is_main=True)
    guest: Any = statements.find(Guest, id=main.guest_id) if main is not None and main.guest_id else None
    return str(guest.name) if guest is not None else str(main.name if main is not None else "")
