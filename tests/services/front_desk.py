"""Guests, rooms and stays to test with, written through the services where there is one."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from app.domain.desk import Desk
from app.domain.ids import new_id
from app.domain.stays import StayRow
from app.models.guest import Guest
from app.models.request import Request
from app.models.stay import Room
from app.services import stays
from app.services.stays import Plan
from tests.store import MORNING

TODAY = date(2026, 11, 22)


def day(after: int) -> date:
    return TODAY + timedelta(days=after)


def guest(desk: Desk, name: str = "Łucja Żółkiewska", **fields: Any) -> str:
    key = new_id()
    Guest.create(id=key, place_id=desk.place.id, name=name, created_at=MORNING, updated_at=MORNING, **fields)
    return key


def room(desk: Desk, number: str = "412", **fields: Any) -> str:
    key = new_id()
    Room.create(id=key, place_id=desk.place.id, number=number, floor=number[:1], **fields)
    return key


def plan(room_id: str | None = None, *, arrives: int = 0, nights: int = 3, **fields: Any) -> Plan:
    return Plan(arrives_on=day(arrives), departs_on=day(arrives + nights), room_id=room_id, **fields)


def booked(desk: Desk, guest_id: str, room_id: str | None = None, **fields: Any) -> StayRow:
    stay, _ = stays.expect(desk, command_id=new_id(), guest_id=guest_id, plan=plan(room_id, **fields))
    return stay


def here(desk: Desk, guest_id: str, room_id: str, **fields: Any) -> StayRow:
    """A guest who came through the door just now."""
    stay = booked(desk, guest_id, room_id, **fields)
    arrived, _ = stays.check_in(desk, command_id=new_id(), stay_id=stay.id)
    return arrived


def request(desk: Desk, what: str, **fields: Any) -> str:
    key = new_id()
    wanted: dict[str, Any] = {
        "number": f"RQ-{key[-6:]}", "what": what, "department": "housekeeping", "status": "open",
        "asked_at": MORNING, "asked_of_id": desk.actor.id,
    }  # fmt: skip
    Request.create(id=key, place_id=desk.place.id, **{**wanted, **fields})
    return key
