"""Groups and rooming lists: who belongs together, who shares a room, and all of it back again."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.domain.desk import Desk
from app.domain.ids import new_id
from app.domain.today import groups_of
from app.models.guest import Guest
from app.models.stay import Stay
from app.services import evacuation, groups, imports, rooms, stays, today
from app.services.stays import Plan
from tests.services.test_day_imports import bring, everything, file, stay_of, sums
from tests.store import House

# Today is 22 November 2026.
HEAD = "Group;Guest Name;Room;Arrival;Departure;Sharing With\n"
LIST = (
    "Baltic Choir;Anna Nowak;201;22.11.2026;25.11.2026;Piotr Nowak\n"
    "Baltic Choir;Piotr Nowak;201;22.11.2026;25.11.2026;Anna Nowak\n"
    "Baltic Choir;Ewa Lis;;22.11.2026;25.11.2026;Ola Zając & Iga\n"
    "Baltic Choir;Ola Zając;;22.11.2026;25.11.2026;Ewa Lis\n"
    "Baltic Choir;Jan Kot;203;23.11.2026;25.11.2026;\n"
)


@pytest.fixture
def desk(house: House) -> Desk:
    return house.desk("manager")


def rooming_list(folder: Path, *rows: str) -> Path:
    return file(folder, *(rows or (LIST,)), head=HEAD, name="choir.csv")


def test_a_rooming_list_makes_one_stay_a_room_with_everybody_in_it(desk: Desk, tmp_path: Path) -> None:
    job = bring(desk, rooming_list(tmp_path))
    assert job.tally.rejected == 0
    members = groups.members(desk, name="Baltic Choir")
    assert [(stay.room, stay.guest_name) for stay in members] == [
        ("201", "Anna Nowak"), ("", "Ewa Lis"), ("203", "Jan Kot"),
    ]  # fmt: skip
    beside = [{person.name: person.guest_id for person in stay.companions} for stay in members]
    assert [set(names) for names in beside] == [{"Piotr Nowak"}, {"Ola Zając", "Iga"}, set()]
    assert [stay.adults for stay in members] == [2, 3, 1]
    assert beside[1]["Iga"] is None  # a given name alone is no profile
    (group,) = groups.listing(desk)
    assert (group.rooms, group.people, group.first_on, group.last_on) == (
        3, 6, date(2026, 11, 22), date(2026, 11, 25),
    )  # fmt: skip


def test_the_same_list_again_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    bring(desk, rooming_list(tmp_path))
    before = everything()
    assert sums(bring(desk, rooming_list(tmp_path)).tally) == (0, 0, 5, 0)
    assert everything() == before


def test_a_rooming_list_is_taken_back_whole(desk: Desk, tmp_path: Path) -> None:
    before = everything()
    job = bring(desk, rooming_list(tmp_path))
    imports.undo(desk, import_id=job.run_id)
    assert everything() == before


def test_two_who_are_booked_apart_stay_apart(desk: Desk, tmp_path: Path) -> None:
    rows = LIST.splitlines(keepends=True)
    apart = rows[1].replace("Anna Nowak\n", "\n").replace(";201;", ";202;")
    bring(desk, rooming_list(tmp_path, apart))
    bring(desk, rooming_list(tmp_path, rows[0]))
    members = groups.members(desk, name="Baltic Choir")
    assert [[person.name for person in stay.people] for stay in members] == [["Anna Nowak"], ["Piotr Nowak"]]


def test_what_is_no_name_invites_nobody(desk: Desk, tmp_path: Path) -> None:
    row = "Choir;Anna Nowak;201;22.11.2026;25.11.2026;{}\n"
    bring(desk, rooming_list(tmp_path, *(row.format(text) for text in ("2 pax", "yes", "-", "room 204"))))
    assert Guest.select().count() == 1


@pytest.mark.parametrize(
    ("head", "row", "group", "code"),
    [
        ("Confirmation No|Name|Arrival|Departure|Block Code|Group Name\n",
         "8|Nowak, Anna|22.11.2026|24.11.2026|BCH26|Baltic Choir\n", "Baltic Choir", "BCH26"),
        ("Reservation number,Guest,Arrival,Departure,Group name,Group ID\n",
         "8,Anna Nowak,22.11.2026,24.11.2026,Baltic Choir,77-a\n", "Baltic Choir", "77-a"),
        ("Reservation Number,Primary Guest Name,Check in Date,Check out Date,Allotment Block Code\n",
         "8,Anna Nowak,22.11.2026,24.11.2026,CHOIR\n", "CHOIR", "CHOIR"),
        ("Rezerwacja;Gość;Przyjazd;Wyjazd;Nazwa grupy\n",
         "8;Anna Nowak;22.11.2026;24.11.2026;Chór\n", "Chór", ""),
    ],
)  # fmt: skip
def test_systems_call_a_group_otherwise(
    desk: Desk, tmp_path: Path, head: str, row: str, group: str, code: str
) -> None:
    bring(desk, file(tmp_path, row, head=head))
    (stay,) = Stay.select()
    assert (stay.group_name, stay.group_code) == (group, code)


def test_mews_answers_with_a_group(desk: Desk, tmp_path: Path) -> None:
    reservation = {
        "Id": "r1", "Number": "52", "State": "Confirmed", "GroupName": "Baltic Choir",
        "ReservationGroupId": "94843f6f", "CustomerName": "Anna Nowak",
        "StartUtc": "2026-11-22T14:00:00Z", "EndUtc": "2026-11-24T10:00:00Z",
    }  # fmt: skip
    path = tmp_path / "reservations.json"
    path.write_text(json.dumps({"Reservations": [reservation]}), "utf-8")
    job = bring(desk, path)
    assert job.tally.created == 1, job.tally.troubles
    (stay,) = Stay.select()
    assert (stay.group_name, stay.group_code) == ("Baltic Choir", "94843f6f")


def test_the_desk_sets_a_group_and_an_import_leaves_it(desk: Desk, tmp_path: Path) -> None:
    head = "Reservation;Guest name;Arrival;Departure;Group\n"
    row = "R1;Anna Nowak;22.11.2026;24.11.2026;Choir\n"
    bring(desk, file(tmp_path, row, head=head))
    stay = stays.one(desk, stay_id=stay_of("R1").id)
    plan = Plan(arrives_on=stay.arrives_on, departs_on=stay.departs_on, group="  Baltic   Choir ")
    edited, _ = stays.edit(desk, command_id=new_id(), stay_id=stay.id, plan=plan, version=stay.version)
    assert (edited.group, edited.group_code) == ("Baltic Choir", "")
    bring(desk, file(tmp_path, row.replace("24.11", "26.11"), head=head))
    now = stays.one(desk, stay_id=stay.id)
    assert (now.group, now.departs_on) == ("Baltic Choir", date(2026, 11, 26))


def test_a_group_stands_on_today_in_rooms_and_on_the_evacuation_list(
    desk: Desk, house: House, tmp_path: Path
) -> None:
    bring(desk, rooming_list(tmp_path))
    page = today.page(desk)
    assert groups_of(page) == ("Baltic Choir",)
    tags: Any = [tag for row in page.arrivals for tag in row.tags if tag.word == "group"]
    assert {tag.detail for tag in tags} == {"Baltic Choir"}
    assert not any(row.has_matter for row in page.arrivals if row.stay.guest_name == "Anna Nowak")
    assert {room.number: room.groups for room in rooms.all_rooms(desk)}["201"] == ("Baltic Choir",)
    anna = groups.members(desk, name="Baltic Choir")[0]
    stays.check_in(desk, command_id=new_id(), stay_id=anna.id, version=anna.version)
    (room,) = evacuation.everybody(desk).rooms
    assert (room.room, room.group) == ("201", "Baltic Choir")
    assert groups.listing(desk)[0].here == 1
