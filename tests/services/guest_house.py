"""Guests, rooms and stays that tests of the desk begin with."""

from __future__ import annotations

from datetime import date, time, timedelta

from app.domain.guests import GuestDetails
from app.domain.ids import new_id
from app.models.stay import Room, Stay, StayGuest
from app.services import guests
from tests.store import MORNING, House

TODAY = date(2026, 11, 22)


def make_guest(house: House, name: str, **details: object) -> str:
    """A profile made at the desk."""
    receipt, _ = guests.add(
        house.desk(),
        command_id=new_id(),
        details=GuestDetails(name=name, **details),  # type: ignore[arg-type]
    )
    return receipt.id


def make_stay(
    house: House,
    guest_id: str | None,
    room: str = "412",
    *,
    status: str = "in_house",
    arrives: date = TODAY,
    nights: int = 3,
    companion: str = "",
    with_guest: str | None = None,
) -> str:
    """A stay with its room; returns its key."""
    place = house.place.id
    number = Room.get_or_none(Room.place == place, Room.number == room)
    if number is None:
        number = Room.create(id=new_id(), place_id=place, number=room)
    stay = new_id()
    Stay.create(
        id=stay, place_id=place, room_id=number.id, status=status, arrives_on=arrives,
        departs_on=arrives + timedelta(days=nights), expected_at=time(10),
        arrived_at=MORNING if status in ("in_house", "departed") else None,
        departed_at=MORNING if status == "departed" else None, car="WA 7412F", created_at=MORNING,
    )  # fmt: skip
    StayGuest.create(id=new_id(), place_id=place, stay_id=stay, guest_id=guest_id, is_main=True)
    if companion or with_guest:
        StayGuest.create(id=new_id(), place_id=place, stay_id=stay, guest_id=with_guest, name=companion)
    return stay
