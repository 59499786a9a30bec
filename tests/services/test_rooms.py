"""The room list, on both engines."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.domain.ids import new_id
from app.domain.stays import RoomState
from app.errors import BadInput, NotAllowed, NotFound, Refused
from app.services import rooms
from tests.services.front_desk import booked, day, guest, here, room
from tests.store import House


def test_rooms_come_in_the_order_of_numbers_with_who_is_in_them(house: House) -> None:
    desk = house.desk()
    nine, ten, annex = room(desk, "9"), room(desk, "10"), room(desk, "Annex")
    who = guest(desk)
    stay = here(desk, who, nine, nights=2)
    booked(desk, guest(desk, "Emma Lindqvist"), ten)
    found = rooms.all_rooms(desk)
    assert [one.id for one in found] == [nine, ten, annex]
    assert (found[0].stay_id, found[0].guest_name, found[0].departs_on) == (
        stay.id, "Łucja Żółkiewska", day(2),
    )  # fmt: skip
    assert (found[1].is_free, found[1].next_guest_name) == (True, "Emma Lindqvist")


def test_a_room_belongs_to_the_group_that_comes_while_somebody_else_is_in_it(house: House) -> None:
    desk = house.desk()
    there = room(desk, "301")
    here(desk, guest(desk), there, nights=1)
    tomorrow = house.later(desk, desk.now + timedelta(days=1))
    booked(tomorrow, guest(desk, "Emma Lindqvist"), there, arrives=1, group="Baltic Choir")
    (found,) = rooms.all_rooms(tomorrow)
    assert (found.guest_name, found.next_guest_name) == ("Łucja Żółkiewska", "Emma Lindqvist")
    assert (found.group, found.groups) == ("", ("Baltic Choir",))


def test_free_rooms_are_ready_first_and_never_broken(house: House) -> None:
    desk = house.desk()
    here(desk, guest(desk), room(desk, "101"))
    room(desk, "102", state=RoomState.OUT_OF_ORDER)
    promised = room(desk, "100")
    booked(desk, guest(desk, "Emma Lindqvist"), promised)
    dirty, ready = room(desk, "103", state=RoomState.BEING_CLEANED), room(desk, "104")
    assert [one.id for one in rooms.free(desk)] == [ready, dirty, promised]


def test_manager_adds_edits_and_closes_a_room(house: House) -> None:
    boss = house.desk("manager")
    made, changes = rooms.add(boss, command_id=new_id(), number=" 601 ", floor="6", kind="suite")
    assert (made.number, made.state, changes.touch("room")) == ("601", RoomState.READY, True)
    edited, _ = rooms.edit(boss, command_id=new_id(), room_id=made.id, number="602", floor="6", kind="twin")
    assert (edited.number, edited.kind) == ("602", "twin")
    closed, _ = rooms.edit(boss, command_id=new_id(), room_id=made.id, number="602", is_active=False)
    assert not closed.is_active
    assert rooms.all_rooms(boss) == ()


def test_a_number_is_needed_and_stands_once(house: House) -> None:
    boss = house.desk("manager")
    rooms.add(boss, command_id=new_id(), number="601")
    with pytest.raises(Refused, match="room_exists"):
        rooms.add(boss, command_id=new_id(), number="601")
    with pytest.raises(BadInput, match="room_number"):
        rooms.add(boss, command_id=new_id(), number="  ")
    with pytest.raises(NotFound):
        rooms.edit(boss, command_id=new_id(), room_id=new_id(), number="7")


def test_a_room_with_somebody_in_it_stays_open(house: House) -> None:
    boss = house.desk("manager")
    there = room(boss)
    here(house.desk(), guest(boss), there)
    with pytest.raises(Refused, match="room_occupied"):
        rooms.edit(boss, command_id=new_id(), room_id=there, number="412", is_active=False)


def test_housekeeping_says_a_room_is_ready(house: House) -> None:
    there = room(house.desk(), state=RoomState.BEING_CLEANED)
    ready, _ = rooms.set_state(
        house.desk("housekeeping"), command_id=new_id(), room_id=there, state=RoomState.READY
    )
    assert ready.state is RoomState.READY


def test_the_desk_does_not_build_rooms(house: House) -> None:
    with pytest.raises(NotAllowed):
        rooms.add(house.desk(), command_id=new_id(), number="601")
