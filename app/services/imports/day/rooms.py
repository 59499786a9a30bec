"""Rooms as another system lists them, and rooms that a stay names first."""

from __future__ import annotations

from typing import Any

from app.domain.desk import Desk
from app.domain.ids import new_id
from app.domain.text import fold
from app.importing.kinds.days import DayRecord
from app.models.stay import Room
from app.services.imports.day import keys
from app.services.imports.day.journal import Journal
from app.services.imports.day.outcome import Outcome, Subject, compared


def room_of(desk: Desk, journal: Journal, number: str) -> Any:
    """The room of this number; a new one where the house has none: the other system keeps the rooms too."""
    room = _found(desk, number)
    return room if room is not None else _made(desk, journal, number, {})


def take(desk: Desk, journal: Journal, record: DayRecord, source: str) -> Outcome:
    """One row of a list of rooms."""
    number = record.given["room"]
    theirs: dict[str, Any] = {name: record.given[name] for name in ("floor", "kind") if name in record.given}
    room = _found(desk, number)
    if room is None:
        room, outcome = _made(desk, journal, number, theirs), Outcome()
        key = None
    else:
        key = keys.of_row(desk, "room", source, room.id)
        outcome = Outcome(Subject(room.id, {"name": room.number}))
        mine = {name: getattr(room, name) for name in theirs}
        if write := compared(outcome, mine, theirs, key.told if key else {}):
            with journal.changing("room", room.id):
                Room.update(**write).where(Room.id == room.id).execute()
    keys.remember(desk, journal, key, kind="room", source=source, external_id="", row_id=room.id, told=theirs)
    return outcome


def _found(desk: Desk, number: str) -> Any:
    room = Room.get_or_none(Room.place == desk.place.id, Room.number == number)
    if room is not None:
        return room
    everyone: Any = Room.select().where(Room.place == desk.place.id)
    return next((each for each in everyone if fold(each.number) == fold(number) and fold(number)), None)


def _made(desk: Desk, journal: Journal, number: str, values: dict[str, Any]) -> Any:
    key = new_id()
    with journal.changing("room", key):
        return Room.create(id=key, place_id=desk.place.id, number=number, **values)
