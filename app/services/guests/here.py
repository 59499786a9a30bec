"""The small hot set: who is in the house, who arrives today, who left lately. Everybody else comes after
them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from peewee import JOIN, fn

from app.domain.desk import Desk
from app.domain.guests import StayLine
from app.domain.text import fold
from app.models.freshness import remembered
from app.models.guest import Guest, GuestText
from app.models.stay import Room, Stay, StayGuest
from app.services import profiles, visits

_MOST = 3_000
_LATELY_DAYS = 30
_MOST_LATELY = 2_000
_BY_STATUS = (Stay.status.desc(), StayGuest.is_main.desc(), Guest.name)


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


def meant(rows: Sequence[Present], tokens: Sequence[str]) -> list[Present]:
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
    return remembered(key, lambda: _read(desk, _here_or_coming(desk), _BY_STATUS, _MOST))


def lately(desk: Desk) -> list[Present]:
    """Who left within the last thirty days, the last one first."""
    since = desk.business_date - timedelta(days=_LATELY_DAYS)
    left = (Stay.status == "departed") & (Stay.departs_on >= since)
    key = ("lately", desk.place.id, desk.business_date)
    return remembered(key, lambda: _read(desk, left, (Stay.departs_on.desc(), Stay.id), _MOST_LATELY))


def _read(desk: Desk, which: Any, order: Sequence[Any], most: int) -> list[Present]:
    query: Any = (
        StayGuest.select(
            Guest.id, Guest.name, GuestText.folded, Stay.id, Stay.status, Room.number, Stay.room,
            Stay.arrived_at, Stay.expected_at, Stay.arrives_on, Stay.departs_on, StayGuest.is_main, Stay.car,
        )
        .join(Stay, on=(StayGuest.stay == Stay.id))
        .join(Guest, on=(StayGuest.guest == Guest.id))
        .join(GuestText, JOIN.LEFT_OUTER, on=(GuestText.guest_id == Guest.id))
        .join(Room, JOIN.LEFT_OUTER, on=(Stay.room == Room.id))
        .where(Stay.place == desk.place.id, which)
        .order_by(*order)
        .limit(most)
    )  # fmt: skip
    rows = list(query.tuples())
    heirs = profiles.leading(desk, [row[0] for row in rows])
    return [
        Present(
            guest_id=heirs[row[0]], name=row[1], begun=_begun(row[2] or "", row[5] or "", row[12]),
            stay_id=row[3], status="arriving" if row[4] == "expected" else row[4], room=row[5] or "",
            room_id=row[6],
            arrived_at=row[7], expected_at=row[8], arrives_on=row[9], departs_on=row[10],
            is_main=bool(row[11]), car=row[12],
        )
        for row in rows
    ]  # fmt: skip


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


def _here_or_coming(desk: Desk) -> Any:
    return (Stay.status == "in_house") | _coming(desk)


def _coming(desk: Desk) -> Any:
    return (Stay.status == "expected") & (Stay.arrives_on == desk.business_date)
