"""Stays as another system tells them: found again, compared, moved from room to room, shared."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.domain.desk import Desk
from app.domain.ids import new_id
from app.domain.stays import StayStatus
from app.importing.kinds.days import DayRecord
from app.models import statements
from app.models.among import among_those, told
from app.models.guest import Guest
from app.models.statements import Prepared, Slot
from app.models.stay import Room, Stay, StayGuest
from app.services.imports.day import clashes, keys, parts, people, sharing, sleeping
from app.services.imports.day.journal import Journal
from app.services.imports.day.outcome import Outcome, Said, Subject, compared
from app.services.imports.day.people import Who
from app.services.imports.day.rooms import room_of

_COLUMNS = (
    "room", "status", "arrives_on", "departs_on", "expected_at", "adults", "children", "remark", "group_name",
    "group_code",
)  # fmt: skip
_ALIVE = (StayStatus.EXPECTED, StayStatus.IN_HOUSE, StayStatus.DEPARTED)
_BEGUN = Prepared(
    lambda: (
        Stay.select(Stay.id)
        .join(StayGuest, on=(StayGuest.stay == Stay.id))
        .where(
            Stay.place == Slot("place"), Stay.arrives_on == Slot("first"),
            among_those(StayGuest.guest, "guests"),
        )
        .order_by(Stay.id)
    )
)  # fmt: skip
_PEOPLE = Prepared(
    lambda: StayGuest.select(StayGuest.guest, StayGuest.is_child).where(
        StayGuest.place == Slot("place"), StayGuest.stay == Slot("stay")
    )
)


class Stays:
    """Takes the stays of one batch."""

    def __init__(self, desk: Desk, source: str, run_id: str, said: Said) -> None:
        self._desk, self._source, self._run_id = desk, source, run_id
        self._claimed, self._taken = said.claimed, said.taken
        self._journal = Journal(desk, run_id)
        self._rooms: dict[str, str] = {}  # keys by the numbers that rows have named

    def take(self, record: DayRecord) -> Outcome:
        """One row. Raises `Rejected`."""
        source = record.source or self._source
        key = keys.find(self._desk, "stay", source, record.external_id)
        who = people.who(self._desk, record, self._source)
        values = self._values(record)
        stay: Any = statements.find(Stay, id=key.row_id) if key is not None else None
        if stay is not None and key.is_main and "room" in values and not self._is_sharer(stay, who):
            if stay.room_id != values["room"]:
                key, stay = self._of_room(key, stay, source, record)
            how = parts.relation(stay, values, is_claimed=stay.id in self._claimed)
            if how == "other":
                record.external_id = _with_room(record)
                return self._new(record, who, source, values)
            if how:
                return self._part(how, stay, key, who, source, record, values)
        if stay is None:
            stay = self._same(record, who, source, values)
            key = keys.of_row(self._desk, "stay", source, stay.id) if stay is not None else None
        if stay is None:
            shared = self._shared(who, values) or sharing.beside(self._desk, record, values)
            if shared is not None:
                return self._join(shared, who, source, record, None)
            return self._new(record, who, source, values)
        if (key is not None and not key.is_main) or self._is_sharer(stay, who):
            return self._join(stay, who, source, record, key)
        return self._compare(stay, key, who, source, record, values)

    def _values(self, record: DayRecord) -> dict[str, Any]:
        given = record.given
        values = {name: given[name] for name in _COLUMNS if name in given and name != "room"}
        if "room" in given:
            values["room"] = self._room(given["room"])
        return values

    def _room(self, number: str) -> str:
        if number not in self._rooms:
            self._rooms[number] = room_of(self._desk, self._journal, number).id
        return self._rooms[number]

    # ------------------------------------------------------------------ which stay it is

    def _same(self, record: DayRecord, who: Who, source: str, values: dict[str, Any]) -> Any:
        """A stay of the same guest that begins on the same day and no other number speaks for."""
        if not who.ids:
            return None
        begun = _BEGUN.rows(
            place=self._desk.place.id, first=values["arrives_on"].isoformat(), guests=told(who.ids)
        )
        stays: list[Any] = [statements.find(Stay, id=key) for (key,) in begun]
        found = [stay for stay in stays if self._may_be(stay, record, source)]
        exact = [stay for stay in found if stay.room_id == values.get("room", stay.room_id)]
        free = [stay for stay in found if stay.id not in self._claimed]
        return next(iter([*exact, *free]), None)

    def _may_be(self, stay: Any, record: DayRecord, source: str) -> bool:
        key = keys.of_row(self._desk, "stay", source, stay.id)
        return not (record.external_id and keys.is_numbered(key))

    def _shared(self, who: Who, values: dict[str, Any]) -> Any:
        """A stay of somebody else in the same room for the same nights."""
        room, first, last = values.get("room"), values["arrives_on"], values["departs_on"]
        status = values.get("status") or self._status(first, last)
        if room is None or first == last or status not in _ALIVE:
            return None
        return statements.find(
            Stay, place=self._desk.place.id, status=str(status), arrives_on=first.isoformat(),
            departs_on=last.isoformat(), room=room,
        )  # fmt: skip

    def _is_sharer(self, stay: Any, who: Who) -> bool:
        """Whether the row is about somebody else than who booked: a second row of the same number."""
        main: Any = statements.find(StayGuest, place=stay.place_id, stay=stay.id, is_main=True)
        return main is not None and main.guest_id is not None and main.guest_id not in who.ids

    # ------------------------------------------------------------------ several rows of one number

    def _of_room(self, key: Any, stay: Any, source: str, record: DayRecord) -> tuple[Any, Any]:
        """The room's own part of a booking of several rooms, where an import told of it before."""
        own = keys.find(self._desk, "stay", source, _with_room(record))
        return (key, stay) if own is None else (own, statements.find(Stay, id=own.row_id))

    def _part(
        self, how: str, stay: Any, key: Any, who: Who, source: str, record: DayRecord, values: dict[str, Any]
    ) -> Outcome:  # fmt: skip
        """A row about one of the rooms that a stay slept in."""
        if how == "last":
            return self._compare(stay, key, who, source, record, {**values, "arrives_on": stay.arrives_on})
        outcome = Outcome(Subject(stay.id, {"name": _name_of(stay)}))
        self._claimed.add(stay.id)
        if how == "earlier":
            return outcome
        outcome.changes["room"], outcome.former["room"] = values["room"], stay.room_id
        with self._journal.changing("stay", stay.id):
            (parts.go_on if how == "behind" else parts.came_from)(stay, values)
            _save(stay, "room", "status", "arrives_on", "departs_on")
        now = {name: stay.__data__[name] for name in values}
        self._remember(key, stay.id, source, record, {**key.told, **_told(now)})
        clashes.look(stay, self._taken)
        _with_numbers(outcome)
        return outcome

    # ------------------------------------------------------------------ what becomes of it

    def _new(self, record: DayRecord, who: Who, source: str, values: dict[str, Any]) -> Outcome:
        guest_id = who.sure or people.made(self._desk, who, self._run_id)
        stay_id = new_id()
        status = values.get("status") or self._status(values["arrives_on"], values["departs_on"])
        row = {
            **values, "id": stay_id, "place": self._desk.place.id, "room": values.get("room"),
            "status": status, "source": source, "external_id": record.external_id or None,
            "created_at": self._desk.now, "created_by": self._desk.actor.id,
        }  # fmt: skip
        if row.get("adults", 1) + row.get("children", 0) < 1:
            row["adults"] = 1
        statements.insert(Stay, [row])
        self._add_person(stay_id, guest_id, is_main=True)
        if "sharing_with" in record.given:
            stay: Any = Stay.get(Stay.id == stay_id)
            self._invite(stay, sharing.missing(self._desk, stay, record), Outcome())
        brought = statements.made(Stay, **row)
        sleeping.began(brought)
        self._journal.made("stay", stay_id)
        clashes.look(brought, self._taken, is_new=True)
        self._remember(None, stay_id, source, record, _told(values))
        return Outcome(is_doubtful=len(who.ids) > 1)

    def _compare(
        self, stay: Any, key: Any, who: Who, source: str, record: DayRecord, values: dict[str, Any]
    ) -> Outcome:  # fmt: skip
        outcome = Outcome(Subject(stay.id, {"name": _name_of(stay)}))
        mine = {name: stay.__data__[name] for name in values}
        told = _dates_back(key.told) if key is not None else {}
        theirs = dict(values)
        if "adults" in theirs:  # never fewer than are known by name
            theirs["adults"] = max(theirs["adults"], _adults_of(stay))
        write = compared(outcome, mine, theirs, told)
        if write:
            with self._journal.changing("stay", stay.id):
                before = (stay.room_id, stay.arrives_on)
                for name, value in write.items():
                    setattr(stay, "room_id" if name == "room" else name, value)
                stay.departs_on = max(stay.departs_on, stay.arrives_on)
                _save(stay, *write, "departs_on")
                sleeping.kept_up(stay, self._desk.business_date, before=before)
            clashes.look(stay, self._taken)
        if named := sharing.missing(self._desk, stay, record):
            with self._journal.changing("stay", stay.id):
                self._invite(stay, named, outcome)
        self._remember(key, stay.id, source, record, _told(theirs))
        _with_numbers(outcome)
        return outcome

    def _join(self, stay: Any, who: Who, source: str, record: DayRecord, key: Any) -> Outcome:
        """Somebody who shares the room; nothing else of the stay is theirs to change."""
        outcome = Outcome(Subject(stay.id, {"name": _name_of(stay)}))
        there = _PEOPLE.rows(place=stay.place_id, stay=stay.id)
        if not {guest_id for guest_id, _ in there} & set(who.ids):
            guest_id = who.sure or people.made(self._desk, who, self._run_id)
            with self._journal.changing("stay", stay.id):
                self._add_person(stay.id, guest_id, is_main=False)
                stay.adults = max(stay.adults, _adults_of(stay))
                _save(stay, "adults")
            outcome.changes["people"], outcome.former["people"] = who.name, ""
        if record.external_id and keys.find(self._desk, "stay", source, record.external_id) is None:
            self._remember(None, stay.id, source, record, {}, is_main=False)
        self._claimed.add(stay.id)
        return outcome

    def _invite(self, stay: Any, named: list[Who], outcome: Outcome) -> None:
        """Put those whom a rooming list names beside the guest into the room."""
        for each in named:
            sharing.add(self._desk, stay, each, self._run_id)
        if named:
            stay.adults = max(stay.adults, _adults_of(stay))
            _save(stay, "adults")
            outcome.changes["people"] = ", ".join(each.name for each in named)
            outcome.former["people"] = ""

    def _add_person(self, stay_id: str, guest_id: str, *, is_main: bool) -> None:
        row = {
            "id": new_id(), "place": self._desk.place.id, "stay": stay_id, "guest": guest_id,
            "is_main": is_main,
        }  # fmt: skip
        statements.insert(StayGuest, [row])

    def _remember(
        self, key: Any, stay_id: str, source: str, record: DayRecord, told: dict[str, Any],
        *, is_main: bool = True,
    ) -> None:  # fmt: skip
        self._claimed.add(stay_id)
        keys.remember(
            self._desk, self._journal, key, kind="stay", source=source, external_id=record.external_id,
            row_id=stay_id, told=told, is_main=is_main,
        )  # fmt: skip

    def _status(self, first: date, last: date) -> StayStatus:
        """What the dates alone tell."""
        today = self._desk.business_date
        if last < today:
            return StayStatus.DEPARTED
        return StayStatus.IN_HOUSE if first < today else StayStatus.EXPECTED


def _with_room(record: DayRecord) -> str:
    """The number of a booking with the room behind it, for all its rooms but the first."""
    return f"{record.external_id}/{record.given['room']}"


def _save(stay: Any, *names: str) -> None:
    """These fields as they are now, in a new version."""
    stay.version += 1
    statements.update(Stay, stay.id, **{name: stay.__data__[name] for name in (*names, "version")})


def _told(values: dict[str, Any]) -> dict[str, Any]:
    """Values in JSON's types."""
    return {name: Stay._meta.fields[name].db_value(value) for name, value in values.items()}


def _dates_back(told: dict[str, Any]) -> dict[str, Any]:
    return {name: Stay._meta.fields[name].python_value(value) for name, value in told.items()}


def _adults_of(stay: Any) -> int:
    return sum(not is_child for _, is_child in _PEOPLE.rows(place=stay.place_id, stay=stay.id))


def _name_of(stay: Any) -> str:
    main: Any = statements.find(StayGuest, place=stay.place_id, stay=stay.id, is_main=True)
    if main is None:
        return ""
    guest: Any = statements.find(Guest, id=main.guest_id) if main.guest_id else None
    return str(guest.name if guest is not None else main.name)


def _with_numbers(outcome: Outcome) -> None:
    """A room is told by its number, not by its key."""
    ids = {each["room"] for each in (outcome.changes, outcome.kept, outcome.former) if each.get("room")}
    if not ids:
        return
    numbers = dict(Room.select(Room.id, Room.number).where(Room.id.in_(list(ids))).tuples())
    for each in (outcome.changes, outcome.kept, outcome.former):
        if each.get("room"):
            each["room"] = numbers.get(each["room"], "")
