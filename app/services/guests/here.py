"""The small hot set: who is in the house, who arrives today, who left lately. Everybody else comes after
them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple, Protocol, TypeVar

from peewee import JOIN, fn

from app.domain.desk import Desk
from app.domain.guests import StayLine
from app.domain.text import fold
from app.models.among import among_those, told
from app.models.freshness import followed
from app.models.guest import Guest, GuestText
from app.models.statements import Prepared, Slot
from app.models.stay import Room, Stay, StayGuest
from app.services import profiles, visits

_MOST = 3_000
_LATELY_DAYS = 30
_MOST_LATELY = 2_000


class _Row(NamedTuple):
    """A guest's stay as it is stored."""

    guest_id: str
    name: str
    folded: str | None
    stay_id: str
    status: str
    room_id: str | None
    room: str | None
    arrived_at: str | None
    expected_at: str | None
    arrives_on: str
    departs_on: str
    is_main: object
    car: str


class _Left(NamedTuple):
    """Who left lately, by what they are found by."""

    begun: str
    row: _Row


def _stays() -> Any:
    return (
        StayGuest.select(
            StayGuest.guest, Guest.name, GuestText.folded, Stay.id, Stay.status, Stay.room, Room.number,
            Stay.arrived_at, Stay.expected_at, Stay.arrives_on, Stay.departs_on, StayGuest.is_main, Stay.car,
        )
        .join(Stay, on=(StayGuest.stay == Stay.id))
        .join(Guest, on=(StayGuest.guest == Guest.id))
        .join(GuestText, JOIN.LEFT_OUTER, on=(GuestText.guest_id == StayGuest.guest))
        .join(Room, JOIN.LEFT_OUTER, on=(Stay.room == Room.id))
        .where(Stay.place == Slot("place"))
    )  # fmt: skip


def _is_present() -> Any:
    # Both statuses are named first: only so does the index give the few, and not every stay there ever was.
    return Stay.status.in_(["in_house", "expected"]) & (
        (Stay.status == "in_house") | (Stay.arrives_on == Slot("today"))
    )


def _left_lately() -> Any:
    return (Stay.status == "departed") & (Stay.departs_on >= Slot("since"))


_PRESENT = Prepared(lambda: _stays().where(_is_present()).limit(_MOST))
_LATELY = Prepared(
    lambda: _stays().where(_left_lately()).order_by(Stay.departs_on.desc(), Stay.id).limit(_MOST_LATELY)
)
_OF_THESE = Prepared(lambda: _stays().where(among_those(Stay.id, "keys"), _is_present() | _left_lately()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Present:
    """A guest in the house, one who arrives today, or one who left lately.

    `begun` is what such a guest is found by, each word between spaces: name and company, room, number plate.
    """

    guest_id: str
    name: str
    begun: str
    stay_id: str
    status: str  # in_house, arriving, departed
    room: str
    room_id: str | None
    arrived_at: datetime | None
    expected_at: time | None
    arrives_on: date
    departs_on: date
    is_main: bool
    car: str = ""


class Begun(Protocol):
    """Who is found by some words."""

    @property
    def begun(self) -> str:
        """Each word between spaces."""
        ...


B = TypeVar("B", bound=Begun)


def meant(rows: Sequence[B], tokens: Sequence[str]) -> list[B]:
    """Those who have, for each token, a word that begins with it. A loop for a token: thousands at each
    key."""
    found = list(rows)
    for token in tokens:
        begun = f" {token}"
        found = [row for row in found if begun in row.begun]
    return found


class Hot(NamedTuple):
    """Everybody who is here or arrives today, whoever booked first in each room; and who left within the last
    thirty days, the last one first: they are many, so no more is made of a row than it needs to be found."""

    present: list[Present]
    left: list[_Left]


def hot(desk: Desk) -> Hot:
    """The hot set of this business day, read once; after that only the stays that were changed."""
    since = (desk.business_date - timedelta(days=_LATELY_DAYS)).isoformat()
    day = {"place": desk.place.id, "today": desk.business_date.isoformat(), "since": since}

    def read() -> Hot:
        return _hot(desk, [*_PRESENT.rows(**day), *_LATELY.rows(**day)])

    def mend(known: Hot, changed: list[str]) -> Hot:
        new, gone = _hot(desk, _OF_THESE.rows(**day, keys=told(changed))), set(changed)
        present = [row for row in known.present if row.stay_id not in gone]
        left = [each for each in known.left if each.row.stay_id not in gone]
        return _in_order(Hot(present + new.present, left + new.left))

    return followed(desk.place.id, ("hot", desk.place.id, desk.business_date), read, mend)


def present(desk: Desk) -> list[Present]:
    """Everybody who is here or arrives today, whoever booked first in each room."""
    return hot(desk).present


def lately(desk: Desk, left: list[_Left], tokens: Sequence[str]) -> list[Present]:
    """Those of the guests who left lately that have a word for each token, the last one first."""
    found = meant(left, tokens)
    heirs = profiles.leading(desk, [each.row.guest_id for each in found])
    return [_present(each.row, heirs, each.begun) for each in found]


def _hot(desk: Desk, rows: list[tuple[Any, ...]]) -> Hot:
    each = [_Left(_begun(row.folded or "", row.room or "", row.car), row) for row in map(_Row._make, rows)]
    left = [one for one in each if one.row.status == "departed"]
    here = [one for one in each if one.row.status != "departed"]
    heirs = profiles.leading(desk, [one.row.guest_id for one in here])
    return _in_order(Hot([_present(one.row, heirs, one.begun) for one in here], left))


def _in_order(known: Hot) -> Hot:
    known.present.sort(key=lambda row: (row.status != "in_house", not row.is_main, row.name))
    known.left.sort(key=lambda each: each.row.stay_id)
    known.left.sort(key=lambda each: each.row.departs_on, reverse=True)
    return known


def _present(row: _Row, heirs: dict[str, str], begun: str) -> Present:
    """A row as it is stored, as the fields' own types."""
    return Present(
        guest_id=heirs[row.guest_id], name=row.name, begun=begun, stay_id=row.stay_id,
        status="arriving" if row.status == "expected" else row.status, room=row.room or "",
        room_id=row.room_id,
        arrived_at=Stay.arrived_at.python_value(row.arrived_at),
        expected_at=Stay.expected_at.python_value(row.expected_at),
        arrives_on=date.fromisoformat(row.arrives_on), departs_on=date.fromisoformat(row.departs_on),
        is_main=bool(row.is_main), car=row.car,
    )  # fmt: skip


def _begun(folded: str, room: str, car: str) -> str:
    """A plate is typed with its gaps or without."""
    plate = fold(car)
    return f" {folded} {room.lower()} {plate} {plate.replace(' ', '')} "


def stay_of(desk: Desk, keys: Sequence[str]) -> StayLine | None:
    """The stay these keys are in, else the next one, else None."""
    query: Any = (
        Stay.select(Stay, Room.number.alias("room_number"))
        .join(StayGuest, on=(StayGuest.stay == Stay.id))
        .switch(Stay)
        .join(Room, JOIN.LEFT_OUTER, on=(Stay.room == Room.id))
        .where(
            StayGuest.place == desk.place.id, StayGuest.guest.in_(list(keys)),
            (Stay.status == "in_house")
            | ((Stay.status == "expected") & (Stay.departs_on >= desk.business_date)),
        )
        .order_by(Stay.status.desc(), Stay.arrives_on)
        .limit(1)
    )  # fmt: skip
    row = query.objects().first()
    if row is None:
        return None
    return StayLine(
        id=row.id, status=row.status, room=row.room_number or "", room_id=row.room_id,
        arrives_on=row.arrives_on, departs_on=row.departs_on, expected_at=row.expected_at,
        arrived_at=row.arrived_at, leaves_at=row.leaves_at, car=row.car, remark=row.remark,
        group=row.group_name,
    )  # fmt: skip


def last_days(desk: Desk, guest_ids: Sequence[str]) -> dict[str, date]:
    """The last day of each guest's last finished stay; in a shop of the last thing they came for."""
    if not guest_ids:
        return {}
    if desk.place.kind == "shop":
        return visits.last_bought(desk, guest_ids)
    heirs = profiles.led_to(desk, guest_ids)
    query: Any = (
        StayGuest.select(StayGuest.guest, fn.MAX(Stay.departs_on))
        .join(Stay, on=(StayGuest.stay == Stay.id))
        .where(StayGuest.place == desk.place.id, StayGuest.guest.in_(list(heirs)), Stay.status == "departed")
        .group_by(StayGuest.guest)
    )
    found: dict[str, date] = {}
    for guest, last in query.tuples():
        day, heir = date.fromisoformat(last) if isinstance(last, str) else last, heirs[guest]
        found[heir] = max(day, found.get(heir, day))
    return found
