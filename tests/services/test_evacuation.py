"""Who is in the house, for the stairs: everybody, where they sleep, who needs help and no more than that."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.facts import FactKind, FactOrder
from app.domain.guests import GuestDetails
from app.domain.ids import new_id
from app.errors import NotAllowed
from app.models.stay import Room
from app.services import evacuation, facts, guests, stays
from app.services.stays import Plan
from tests.store import MORNING, House


def room(house: House, number: str, floor: str) -> str:
    made: Room = Room.create(id=new_id(), place_id=house.place.id, number=number, floor=floor)
    return str(made.id)


def walk_in(house: House, name: str, room_id: str, adults: int = 1) -> tuple[str, str]:
    desk = house.desk("manager")
    guest, _ = guests.add(desk, command_id=new_id(), details=GuestDetails(name=name))
    plan = Plan(arrives_on=desk.business_date, departs_on=date(2026, 11, 24), room_id=room_id, adults=adults)
    stay, _ = stays.walk_in(desk, command_id=new_id(), guest_id=guest.id, plan=plan)
    return guest.id, stay.id


def test_everybody_is_listed_by_floor_and_room(house: House) -> None:
    walk_in(house, "Ben Carter", room(house, "1002", "10"))
    walk_in(house, "Anna Nowak", room(house, "201", "2"), adults=2)
    _, stay_id = walk_in(house, "Ewa Lis", room(house, "1001", "10"))
    desk = house.desk("desk")
    stays.share(desk, command_id=new_id(), stay_id=stay_id, name="Ola", is_child=True)
    found = evacuation.everybody(desk)
    assert [(each.floor, each.room, each.people) for each in found.rooms] == [
        ("2", "201", 2), ("10", "1001", 2), ("10", "1002", 1),
    ]  # fmt: skip
    assert [(who.name, who.is_child) for who in found.rooms[1].sleepers] == [
        ("Ewa Lis", False),
        ("Ola", True),
    ]
    assert (found.people, found.as_of, found.first) == (5, MORNING, ())
    stays.check_out(desk, command_id=new_id(), stay_id=stay_id)
    assert [each.room for each in evacuation.everybody(desk).rooms] == ["201", "1002"]


def test_needs_are_told_and_diagnoses_are_not(house: House) -> None:
    guest_id, _ = walk_in(house, "Anna Nowak", room(house, "201", "2"))
    desk = house.desk("manager")
    for kind, code in (
        (FactKind.ACCESSIBILITY, "low_vision"), (FactKind.HEALTH, "epilepsy"), (FactKind.ALLERGY, "latex"),
    ):  # fmt: skip
        order = FactOrder(kind=kind, code=code, severity="mild" if kind == FactKind.ALLERGY else "")
        facts.record(desk, command_id=new_id(), guest_id=guest_id, order=order)
    (found,) = evacuation.everybody(desk).first
    assert [fact.code for fact in found.sleepers[0].needs] == ["low_vision"]


def test_only_who_sees_guests_gets_the_list(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.domain.desk.Desk.may", lambda *_: False)
    with pytest.raises(NotAllowed):
        evacuation.everybody(house.desk("kitchen"))
