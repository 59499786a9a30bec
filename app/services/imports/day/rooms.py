"""Rooms as another system lists them, and rooms that a stay names first."""

from __future__ import annotations

from typing import Any

from app.domain.desk import Desk
from app.domain.ids import new_id
from app.domain.text import fold
from app.importing.kinds.days import DayRecord
from app.models import statements
from app.models.statements import Prepared, Slot
from app.models.stay import Room
from app.services.imports.day import keys
from app.services.imports.day.journal import Journal
from app.services.imports.day.outcome import Outcome, Subject, compared

_NUMBERS = Prepared(lambda: Room.select(Room.id, Room.number).where(Room.place == Slot("place")))


def room_of(desk: Desk, journal: Journal, number: str) -> Any:
    """The room of this number; a new one where the house has none: the other system keeps the rooms too."""
    room = _found(desk, number)
    return room if room is not None else _made(desk, journal, number, {})


def take(desk: Desk, journal: Journal, record: DayRecord, source: str, claimed: set[str]) -> Outcome:
    """One row of a list of rooms; a second one about a room adds only what the first left open."""
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
        if room.id in claimed:
            theirs = {name: value for name, value in theirs.items() if not mine[name]}
        if write := compared(outcome, mine, theirs, key.told if key else {}):
            with journal.changing("room", room.id):
                statements.update(Room, room.id, **write)
    claimed.add(room.id)
    keys.remember(desk, journal, key, kind="room", source=source, external_id="", row_id=room.id, told=theirs)
    return outcome


def _found(desk: Desk, number: str) -> Any:
    room = statements.find(Room, place=desk.place.id, number=number)
    folded = fold(number)
    if room is not None or not folded:
        return room
    alike = (key for key, theirs in _NUMBERS.rows(place=desk.place.id) if fold(theirs) == folded)
    key = next(alike, None)
    return statements.find(Room, id=key) if key is not None else None


def _made(desk: Desk, journal: Journal, number: str, values: dict[str, Any]) -> Any:
    row = {"id": new_id(), "place": desk.place.id, "number": number, **values}
    statements.insert(Room, [row])
    journal.made("room", row["id"])
    return statements.made(Room, **row)
