"""The small hot set: who is in the house, who arrives today, who left lately. Everybody else comes after
them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple, Protocol, TypeVar

from peewee import JOIN, Value, fn

from app.domain.desk import Desk
from app.domain.guests import StayLine
from app.domain.text import fold
from app.models.freshness import remembered
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
    numbers: dict[str | None, str]


def _stays(name: Any, room: Any) -> Any:
    return (
        StayGuest.select(
            StayGuest.guest, name, GuestText.folded, Stay.id, Stay.status, Stay.room, room,
            Stay.arrived_at, Stay.expected_at, Stay.arrives_on, Stay.departs_on, StayGuest.is_main, Stay.car,
        )
        .join(Stay, on=(StayGuest.stay == Stay.id))
        .join(GuestText, JOIN.LEFT_OUTER, on=(GuestText.guest_id == StayGuest.guest))
        .where(Stay.place == Slot("place"), StayGuest.guest.is_null(False))
    )  # fmt: skip


# Both statuses are named first: only so does the index give the few, and not every stay there ever was.
_PRESENT = Prepared(
    lambda: (
        _stays(Guest.name, Room.number)
        .join(Guest, on=(StayGuest.guest == Guest.id))
        .join(Room, JOIN.LEFT_OUTER, on=(Stay.room == Room.id))
        .where(
            Stay.status.in_(["in_house", "expected"]),
            (Stay.status == "in_house") | (Stay.arrives_on == Slot("today")),
        )
        .order_by(Stay.status.desc(), StayGuest.is_main.desc(), Guest.name)
        .limit(_MOST)
    )
)
_LATELY = Prepared(
    lambda: (
        _stays(Value(""), Value(None))
        .where(Stay.status == "departed", Stay.departs_on >= Slot("since"))
        .order_by(Stay.departs_on.desc(), Stay.id)
        .limit(_MOST_LATELY)
    )
)
_NUMBERS = Prepared(lambda: Room.select(Room.id, Room.number).where(Room.place == Slot("place")))


@dataclass(frozen=True, slots=True, kw_only=True)
class Present:
    """A guest in the house, one who arrives today, or one who left lately.

    `begun` is what such a guest is found by, each word after a space: name and company, room, number plate.
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
        """Each word after a space."""
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


def present(desk: Desk) -> list[Present]:
    """Everybody who is here or arrives today, whoever booked first in each room."""
    key = ("present", desk.place.id, desk.business_date)

    def read() -> list[Present]:
        rows = _PRESENT.rows(place=desk.place.id, today=desk.business_date.isoformat())
        heirs = profiles.leading(desk, [row[0] for row in rows])
        return [_present(_Row(*row), heirs, _begun(row[2] or "", row[6] or "", row[12])) for row in rows]

    return remembered(key, read)


def lately(desk: Desk, tokens: Sequence[str]) -> list[Present]:
    """Those of the guests who left within the last thirty days that have a word for each token, the last one
    first.

    They are many and are read again after anything was written: so no more is made of a row than it needs to
    be found by, until it is. Their names are not told.
    """
    since = (desk.business_date - timedelta(days=_LATELY_DAYS)).isoformat()
    key = ("lately", desk.place.id, desk.business_date)

    def read() -> list[_Left]:
        numbers = dict(_NUMBERS.rows(place=desk.place.id))
        rows = (_Row(*row) for row in _LATELY.rows(place=desk.place.id, since=since))
        return [
            _Left(_begun(row.folded or "", numbers.get(row.room_id, ""), row.car), row, numbers)
            for row in rows
        ]

    found = meant(remembered(key, read), tokens)
    heirs = profiles.leading(desk, [left.row.guest_id for left in found])
    return [
        _present(left.row._replace(room=left.numbers.get(left.row.room_id)), heirs, left.begun)
        for left in found
    ]


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
    return f" {folded} {room.lower()} {plate} {plate.replace(' ', '')}"


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
