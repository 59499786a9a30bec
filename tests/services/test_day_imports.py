"""Rooms, stays and purchases from other systems: once, never over the desk's own, and back again."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pytest

from app.domain.desk import Desk
from app.domain.guests import GuestDetails
from app.domain.ids import new_id
from app.domain.imports import Orders, Tally
from app.errors import BadInput, NotAllowed
from app.importing.status_words import status_of
from app.models.guest import Guest
from app.models.importing import ImportEntry, ImportKey, ImportRun
from app.models.stay import Purchase, Room, RoomNight, Stay, StayGuest
from app.models.tables import TABLES
from app.services import guests, imports, privacy, stays
from app.services.stays import Plan
from app.words.imports import reason
from tests.services.undoing import undo_as_foreseen
from tests.store import MORNING, House, make_house

# Today is 22 November 2026.
HEAD = "Reservation;Guest ID;Guest name;Room;Arrival;Departure;ETA;Status;Adults;Children;Notes\n"
ANNA = "R1;;Anna Nowak;101;20.11.2026;24.11.2026;;In House;2;0;late riser\n"
BEN = "R2;;Ben Carter;102;22.11.2026;23.11.2026;16:30;Reserved;1;1;\n"
_OWN = {"audit_entry", "audit_words", "command", "chain_head", "command_stay", "import_run", "import_preset"}


@pytest.fixture
def desk(house: House) -> Desk:
    return house.desk("manager")


def file(folder: Path, *rows: str, head: str = HEAD, name: str = "stays.csv") -> Path:
    path = folder / name
    path.write_text(head + "".join(rows), "utf-8")
    return path


def bring(desk: Desk, path: Path, kind: str = "stays", **orders: Any) -> imports.Job:
    plan = imports.look(desk, file=path, kind=kind, orders=Orders(**orders))
    job, _ = imports.begin(desk, plan=plan, owner="desk-1/1", alive=lambda _: False)
    while items := job.read(2):
        imports.bring(desk, job=job, items=items)
    imports.finish(desk, job=job)
    return job


def check(desk: Desk, path: Path, kind: str = "stays", **orders: Any) -> Tally:
    job = imports.check_job(desk, plan=imports.look(desk, file=path, kind=kind, orders=Orders(**orders)))
    while items := job.read():
        imports.weigh(desk, job=job, items=items)
    return job.tally


def sums(tally: Tally) -> tuple[int, int, int, int]:
    return tally.created, tally.updated, tally.unchanged, tally.rejected


def everything() -> dict[str, list[str]]:
    """Every row of every table that an undo has to give back."""
    found = {}
    for table in TABLES:
        if table._meta.table_name not in _OWN:
            found[table._meta.table_name] = sorted(
                json.dumps(row, default=str, sort_keys=True) for row in table.select().dicts()
            )
    return found


def stay_of(external_id: str) -> Any:
    return Stay.get(Stay.external_id == external_id)


def people_of(stay: Any) -> list[str]:
    query: Any = (
        StayGuest.select(Guest.name)
        .join(Guest, on=(StayGuest.guest == Guest.id))
        .where(StayGuest.stay == stay.id)
        .order_by(StayGuest.is_main.desc(), Guest.name)
    )
    return [name for (name,) in query.tuples()]


def slept(number: str, day: date) -> list[str]:
    """Who slept in a room in the night that begins on this day."""
    query: Any = (
        RoomNight.select(Guest.name)
        .join(Room, on=(RoomNight.room == Room.id))
        .join(StayGuest, on=(StayGuest.stay == RoomNight.stay))
        .join(Guest, on=(StayGuest.guest == Guest.id))
        .where(Room.number == number, RoomNight.from_on <= day, RoomNight.until_on > day)
    )
    return sorted(name for (name,) in query.tuples())


def test_stays_come_in_once(desk: Desk, tmp_path: Path) -> None:
    path = file(tmp_path, ANNA, BEN)
    assert sums(bring(desk, path).tally) == (2, 0, 0, 0)
    assert sums(bring(desk, path).tally) == (0, 0, 2, 0)
    ben = stay_of("R2")
    assert (ben.status, ben.expected_at, ben.adults, ben.children) == ("expected", time(16, 30), 1, 1)
    assert slept("101", date(2026, 11, 20)) == ["Anna Nowak"]
    assert slept("102", date(2026, 11, 22)) == []
    assert stay_of("R1").remark == "late riser"


def test_stays_without_numbers_come_in_once(desk: Desk, tmp_path: Path) -> None:
    path = file(
        tmp_path, "Anna Nowak;101;2026-11-20;2026-11-24\n", "Anna Nowak;102;2026-11-20;2026-11-24\n",
        head="guest_name;room;arrival;departure\n",
    )  # fmt: skip
    assert sums(bring(desk, path).tally) == (2, 0, 0, 0)
    assert sums(bring(desk, path).tally) == (0, 0, 2, 0)


def test_a_dry_run_counts_and_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    bring(desk, file(tmp_path, ANNA))
    before = everything()
    path = file(
        tmp_path, ANNA.replace("24.11", "25.11"), BEN, BEN.replace("R2", "R3").replace("22.11.2026", "x")
    )
    assert sums(check(desk, path)) == (1, 1, 0, 1)
    assert everything() == before


def test_a_guest_is_matched_by_number_then_by_name_and_else_made(desk: Desk, tmp_path: Path) -> None:
    people = tmp_path / "guests.csv"
    people.write_text("ID;Name\nG7;Anna Nowak\nG8;Anna Nowak\n", "utf-8")
    bring(desk, people, "guests", source="pms")
    guests.add(desk, command_id=new_id(), details=GuestDetails(name="Ben Carter"))
    rows = (ANNA.replace(";;Anna", ";G8;Anna"), BEN, BEN.replace("R2", "R4").replace("Ben Carter", "Ewa Lis"))
    bring(desk, file(tmp_path, *rows), source="pms")
    main: Any = StayGuest.get(StayGuest.stay == stay_of("R1").id)
    assert Guest.get_by_id(main.guest_id).external_id == "G8"
    assert Guest.select().where(Guest.name == "Ben Carter").count() == 1
    assert Guest.select().where(Guest.name == "Ewa Lis").count() == 1


def test_a_number_under_another_source_meets_its_guest_where_the_names_agree(
    desk: Desk, tmp_path: Path
) -> None:
    for source, row in (("pms", "G7;Anna Nowak"), ("till", "G9;Ewa Lis"), ("club", "G9;Ben Carter")):
        people = tmp_path / f"{source}.csv"
        people.write_text(f"ID;Name\n{row}\n", "utf-8")
        bring(desk, people, "guests", source=source)
    numbers = ("G7", "G9", "G7")
    names = ("Anna Nowak", "Lis Ewa", "Jan Kos")
    rows = [
        ANNA.replace("R1", f"R{at}")
        .replace(";;Anna Nowak", f";{number};{name}")
        .replace("20.11", f"1{at}.11")
        for at, (number, name) in enumerate(zip(numbers, names, strict=True), 1)
    ]
    bring(desk, file(tmp_path, *rows), source="other")
    found = [
        Guest.get_by_id(StayGuest.get(StayGuest.stay == stay_of(f"R{at}").id).guest_id) for at in (1, 2, 3)
    ]
    assert [(guest.source, guest.name) for guest in found] == [
        ("pms", "Anna Nowak"), ("till", "Ewa Lis"), ("other", "Jan Kos"),
    ]  # fmt: skip


def test_a_family_name_that_comes_first_meets_the_same_guest(desk: Desk, tmp_path: Path) -> None:
    guests.add(desk, command_id=new_id(), details=GuestDetails(name="Anna Nowak"))
    bring(desk, file(tmp_path, ANNA.replace("Anna Nowak", '"Nowak, Mrs Anna"')))
    assert people_of(stay_of("R1")) == ["Anna Nowak"]
    assert Guest.select().count() == 1


@pytest.mark.parametrize(
    ("name", "given", "family"),
    [("Jan van den Berg", "Jan", "van den Berg"), ("Anna Maria Nowak", "Anna Maria", "Nowak"),
     ("山田 太郎", "太郎", "山田")],
)  # fmt: skip
def test_the_name_of_a_new_guest_is_told_apart_as_in_a_list_of_guests(
    desk: Desk, tmp_path: Path, name: str, given: str, family: str
) -> None:
    bring(desk, file(tmp_path, ANNA.replace("Anna Nowak", name)))
    guest = Guest.get(Guest.name == name)
    assert (guest.given_name, guest.family_name) == (given, family)


def test_who_shares_a_room_joins_the_stay(desk: Desk, tmp_path: Path) -> None:
    same_number = ANNA.replace("Anna", "Jan")
    own_number = ANNA.replace("R1", "R9").replace("Anna", "Ewa")
    path = file(tmp_path, ANNA, same_number, own_number)
    assert sums(bring(desk, path).tally) == (1, 2, 0, 0)
    assert people_of(stay_of("R1")) == ["Anna Nowak", "Ewa Nowak", "Jan Nowak"]
    assert sums(bring(desk, path).tally) == (0, 0, 3, 0)
    assert Stay.select().count() == 1
    assert stay_of("R1").adults == 3


def test_a_room_move_keeps_the_nights_before(desk: Desk, tmp_path: Path) -> None:
    bring(desk, file(tmp_path, ANNA))
    job = bring(desk, file(tmp_path, ANNA.replace("101", "305")))
    assert [(each.field, each.former, each.written) for each in job.tally.changes] == [("room", "101", "305")]
    assert slept("101", date(2026, 11, 21)) == ["Anna Nowak"]
    assert slept("305", date(2026, 11, 21)) == []
    assert slept("305", date(2026, 11, 22)) == ["Anna Nowak"]


def test_a_stay_that_ends_keeps_its_nights(desk: Desk, tmp_path: Path) -> None:
    bring(desk, file(tmp_path, ANNA))
    bring(desk, file(tmp_path, ANNA.replace("In House", "Checked out").replace("24.11", "22.11")))
    assert stay_of("R1").status == "departed"
    assert slept("101", date(2026, 11, 21)) == ["Anna Nowak"]
    assert slept("101", date(2026, 11, 22)) == []


def test_a_history_of_opera_answers_who_slept_there(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "GH112226.TXT"
    path.write_text(
        "PROPERTY_CODE|ROOM|ROOM_TYPE|NO_OF_ROOMS|ARRIVAL_DATE|DEPARTURE_DATE|GROUPING_NUMBER|TOUR_NUMBER|"
        "GROUPING_CODE|GUEST_LAST_NAME|GUEST_FIRST_NAME|PACKAGE_PLAN|ADULTS|CHILDREN|SHARE_AMOUNT|"
        "GUARANTEE_CODE|ACCOUNT_NO|PAYMENT_DESCRIPTION\n"
        "KRK|0412|DLX|1|10/03/2026|10/05/2026||||Nowak|Anna|BB|2|0|0.00|CC|1001|Visa\n",
        "utf-8",
    )
    job = bring(desk, path)
    assert job.plan.preset == "opera-history"
    assert sums(job.tally) == (1, 0, 0, 0)
    assert slept("0412", date(2026, 10, 4)) == ["Anna Nowak"]
    assert sums(bring(desk, path).tally) == (0, 0, 1, 0)


def test_answers_of_mews_and_cloudbeds_are_read(desk: Desk, tmp_path: Path) -> None:
    cloudbeds = tmp_path / "cloudbeds.json"
    cloudbeds.write_text(json.dumps({"success": True, "data": [{
        "reservationID": "C1", "guestID": "77", "guestName": "Anna Nowak", "status": "checked_in",
        "startDate": "2026-11-21", "endDate": "2026-11-25", "adults": "2", "children": "0",
        "rooms": [{"roomName": "201"}]}]}), "utf-8")  # fmt: skip
    assert sums(bring(desk, cloudbeds, preset="cloudbeds").tally) == (1, 0, 0, 0)
    stay = stay_of("C1")
    assert (stay.status, stay.source, Room.get_by_id(stay.room_id).number) == ("in_house", "cloudbeds", "201")
    mews = tmp_path / "mews.json"
    mews.write_text(json.dumps({"Reservations": [{
        "Id": "M1", "AccountId": "77", "State": "Confirmed", "ScheduledStartUtc": "2026-11-22T23:30:00Z",
        "ScheduledEndUtc": "2026-11-25T10:00:00Z"}]}), "utf-8")  # fmt: skip
    assert sums(bring(desk, mews, preset="mews").tally) == (1, 0, 0, 0)
    stay = stay_of("M1")
    assert (stay.arrives_on, stay.expected_at) == (date(2026, 11, 23), time(0, 30))
    assert people_of(stay) == ["Anna Nowak"]


def test_the_key_of_a_mews_resource_leads_to_the_room_the_answer_lists(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "mews.json"
    path.write_text(json.dumps({
        "Reservations": [{
            "Id": "M1", "AccountId": "77", "State": "Confirmed", "AssignedResourceId": "r-412",
            "ScheduledStartUtc": "2026-11-22T13:30:00Z", "ScheduledEndUtc": "2026-11-25T10:00:00Z"}],
        "Customers": [{"Id": "77", "FirstName": "Anna", "LastName": "Nowak"}],
        "Resources": [{"Id": "r-411", "Name": "411"}, {"Id": "r-412", "Name": "412"}],
    }), "utf-8")  # fmt: skip
    bring(desk, path, kind="guests", preset="mews")
    plan = imports.look(desk, file=path, kind="stays", orders=Orders(preset="mews"))
    assert plan.mapping["room"] == ("AssignedResource",)
    assert sums(bring(desk, path, preset="mews").tally) == (1, 0, 0, 0)
    assert Room.get_by_id(stay_of("M1").room_id).number == "412"


@pytest.mark.parametrize(
    ("said", "status"),
    [("Reserved", "expected"), ("DUE IN", "expected"), ("Zameldowany", "in_house"), ("Otelde", "in_house"),
     ("Выехал", "departed"), ("выехала", "departed"), ("Storniert", "cancelled"), ("İptal", "cancelled"),
     ("NO-SHOW", "no_show"), ("Зарезервирована", "expected"), ("CHECKED_OUT", "departed")],
)  # fmt: skip
def test_statuses_in_the_words_systems_use(said: str, status: str) -> None:
    assert status_of("stays", said) == status


def test_rejected_rows_say_why(desk: Desk, tmp_path: Path) -> None:
    rows = (
        ANNA.replace("24.11", "19.11"), ANNA.replace("20.11.2026", "31.02.2026"),
        ANNA.replace("In House", "??"),
        ANNA.replace("Anna Nowak", ""), ANNA.replace("24.11.2026", ""), ANNA.replace(";2;0;", ";two;0;"),
        ANNA.replace(";;Anna Nowak", ";G99;"),
    )  # fmt: skip
    job = bring(desk, file(tmp_path, *rows))
    assert sums(job.tally) == (0, 0, 0, 7)
    assert [each.code for each in job.tally.troubles] == [
        "dates_turned", "bad_date", "bad_status", "no_guest", "no_departure", "bad_count", "guest_unknown",
    ]  # fmt: skip
    assert all(reason(each) for each in job.tally.troubles)


def test_a_file_without_a_needed_column_is_refused(desk: Desk, tmp_path: Path) -> None:
    path = file(tmp_path, "Anna;101\n", head="guest_name;room\n")
    with pytest.raises(BadInput) as refused:
        check(desk, path)
    assert refused.value.code == "import_no_column"


def test_only_who_may_import_may(house: House, tmp_path: Path) -> None:
    with pytest.raises(NotAllowed):
        imports.look(house.desk("kitchen"), file=file(tmp_path, ANNA), kind="stays")


def test_what_the_desk_changed_stays_and_is_listed(desk: Desk, tmp_path: Path) -> None:
    bring(desk, file(tmp_path, BEN))
    stay = stay_of("R2")
    plan = Plan(
        arrives_on=stay.arrives_on, departs_on=date(2026, 11, 26), room_id=stay.room_id, remark="has a dog",
        expected_at=stay.expected_at, adults=1, children=1,
    )  # fmt: skip
    stays.edit(desk, command_id=new_id(), stay_id=stay.id, plan=plan, version=stay.version)
    job = bring(desk, file(tmp_path, BEN.replace("16:30", "18:00")))
    assert [(each.field, each.former, each.written) for each in job.tally.kept] == [
        ("departs_on", "2026-11-26", "2026-11-23")
    ]
    assert [(each.field, each.written) for each in job.tally.changes] == [("expected_at", "18:00:00")]
    after = stay_of("R2")
    assert (after.departs_on, after.remark) == (date(2026, 11, 26), "has a dog")


def test_a_guest_checked_in_here_leaves_when_the_other_system_says_so(desk: Desk, tmp_path: Path) -> None:
    bring(desk, file(tmp_path, BEN))
    stays.check_in(desk, command_id=new_id(), stay_id=stay_of("R2").id)
    assert bring(desk, file(tmp_path, BEN)).tally.kept[0].field == "status"
    assert stay_of("R2").status == "in_house"
    bring(desk, file(tmp_path, BEN.replace("Reserved", "Departed")))
    assert stay_of("R2").status == "departed"


def test_a_stay_the_desk_wrote_down_is_met_and_not_doubled(desk: Desk, tmp_path: Path) -> None:
    receipt, _ = guests.add(desk, command_id=new_id(), details=GuestDetails(name="Ben Carter"))
    plan = Plan(arrives_on=date(2026, 11, 22), departs_on=date(2026, 11, 23))
    stays.expect(desk, command_id=new_id(), guest_id=receipt.id, plan=plan)
    assert sums(bring(desk, file(tmp_path, BEN)).tally) == (0, 1, 0, 0)
    assert Stay.select().count() == 1


def test_undo_gives_back_every_row(desk: Desk, tmp_path: Path) -> None:
    bring(desk, file(tmp_path, ANNA))
    before = everything()
    job = bring(desk, file(tmp_path, ANNA.replace("101", "305").replace("24.11", "27.11"),
                           ANNA.replace("Anna", "Jan").replace("101", "305"), BEN))  # fmt: skip
    assert everything() != before
    done = undo_as_foreseen(desk, job.run_id)
    assert done.kept == ()
    assert everything() == before


def test_an_edit_made_since_survives_the_undo_and_is_listed(desk: Desk, tmp_path: Path) -> None:
    job = bring(desk, file(tmp_path, ANNA, BEN))
    stays.check_in(desk, command_id=new_id(), stay_id=stay_of("R2").id)
    done = undo_as_foreseen(desk, job.run_id)
    assert Stay.select().count() == 1
    assert {each.name for each in done.kept} == {"Ben Carter", "102"}  # whose stay is left keeps the room
    assert "status" in {each.field for each in done.kept}
    assert sorted(row.name for row in Guest.select()) == ["Ben Carter"]


def test_a_cancelled_import_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    before = everything()
    plan = imports.look(desk, file=file(tmp_path, ANNA, BEN), kind="stays")
    job, _ = imports.begin(desk, plan=plan, owner="desk-1/1", alive=lambda _: False)
    imports.bring(desk, job=job, items=job.read(1))
    assert Stay.select().count() == 1
    imports.cancel(desk, job=job)
    assert everything() == before


def test_an_import_cut_off_by_a_power_cut_is_taken_back_by_the_next(desk: Desk, tmp_path: Path) -> None:
    plan = imports.look(desk, file=file(tmp_path, ANNA), kind="stays")
    job, _ = imports.begin(desk, plan=plan, owner="desk-9/1", alive=lambda _: False)
    imports.bring(desk, job=job, items=job.read())
    bring(desk, file(tmp_path, BEN))
    assert [row.external_id for row in Stay.select()] == ["R2"]


def test_rooms_come_in_and_are_changed(desk: Desk, tmp_path: Path) -> None:
    head = "Room number,Floor,Room type\n"
    before = everything()
    job = bring(desk, file(tmp_path, "101,1,Twin\n", "305,3,Suite\n", ",3,\n", head=head), "rooms")
    assert sums(job.tally) == (2, 0, 0, 1)
    again = bring(desk, file(tmp_path, "101,1,Double\n", "305,3,Suite\n", head=head), "rooms")
    assert sums(again.tally) == (0, 1, 1, 0)
    assert Room.get(Room.number == "101").kind == "Double"
    undo_as_foreseen(desk, again.run_id)
    assert Room.get(Room.number == "101").kind == "Twin"
    undo_as_foreseen(desk, job.run_id)
    assert everything() == before


def test_a_room_somebody_is_in_stays_when_its_list_is_taken_back(desk: Desk, tmp_path: Path) -> None:
    job = bring(desk, file(tmp_path, "101,1,Twin\n", head="room,floor,kind\n"), "rooms")
    bring(desk, file(tmp_path, ANNA))
    done = undo_as_foreseen(desk, job.run_id)
    assert [each.name for each in done.kept] == ["101"]
    assert Room.select().count() == 1


SOLD_HEAD = "order id;customer;date;item;amount;collect by;status\n"


@pytest.mark.parametrize(
    ("currency", "exponent", "text", "minor"),
    [("EUR", 2, "1.234,50", 123450), ("EUR", 2, "€ 12.50", 1250), ("JPY", 0, "1200", 1200),
     ("KWD", 3, "1.250", 1250), ("EUR", 2, "1 200,00", 120000)],
)  # fmt: skip
def test_amounts_are_of_the_places_money(
    store: object, tmp_path: Path, currency: str, exponent: int, text: str, minor: int
) -> None:
    desk = make_house("shop", currency, exponent).desk("manager")
    path = file(tmp_path, f"P1;Anna Nowak;20.11.2026;Watch;{text};;sold\n", head=SOLD_HEAD)
    assert sums(bring(desk, path, "purchases").tally) == (1, 0, 0, 0)
    assert Purchase.get().amount_minor == minor


def test_purchases_come_in_once_and_back(store: object, tmp_path: Path) -> None:
    desk = make_house("shop").desk("manager")
    before = everything()
    rows = (
        "P1;Anna Nowak;20.11.2026;Watch;100.00;;sold\n",
        "P2;Anna Nowak;20.11.2026;Strap;10;25.11.2026;ready\n",
        "P3;Anna Nowak;20.11.2026;Clock;100 USD;;\n", "P4;Anna Nowak;20.11.2026;;1;;\n",
    )  # fmt: skip
    path = file(tmp_path, *rows, head=SOLD_HEAD)
    job = bring(desk, path, "purchases")
    assert sums(job.tally) == (2, 0, 0, 2)
    assert [each.code for each in job.tally.troubles] == ["other_currency", "no_item"]
    assert sums(bring(desk, path, "purchases").tally) == (0, 0, 2, 2)
    strap = Purchase.get(Purchase.external_id == "P2")
    assert (strap.kind, strap.status) == ("order", "ready")
    assert strap.due_at == datetime(2026, 11, 25, 22, 59, tzinfo=UTC)
    collected = file(tmp_path, rows[1].replace("ready", "collected"), head=SOLD_HEAD)
    assert sums(bring(desk, collected, "purchases").tally) == (0, 1, 0, 0)
    assert Purchase.get(Purchase.external_id == "P2").closed_at == MORNING
    for run in ImportRun.select().order_by(ImportRun.id.desc()):
        imports.undo(desk, import_id=run.id)
    assert everything() == before


def test_an_erasure_takes_what_other_systems_told_of_the_guest(desk: Desk, tmp_path: Path) -> None:
    job = bring(desk, file(tmp_path, ANNA.replace("In House", "Departed").replace("24.11", "21.11")))
    anna = Guest.get(Guest.name == "Anna Nowak")
    privacy.erase(desk, command_id=new_id(), guest_id=anna.id, typed="Anna Nowak")
    held = json.dumps([*ImportKey.select().dicts(), *ImportEntry.select().dicts()], default=str)
    assert "late riser" not in held
    assert "R1" not in held
    undo_as_foreseen(desk, job.run_id)
    assert Stay.select().count() == 1


# ---------------------------------------------------------------------- moves, and rooms that are taken


@pytest.mark.parametrize("turned", [False, True])
def test_two_lines_of_one_number_are_a_move(desk: Desk, tmp_path: Path, turned: bool) -> None:
    rows = [
        "R1;;Nowak, Anna, Mrs;101;18.11.2026;20.11.2026;;Checked out;2;0;\n",
        "R1;;Nowak, Anna, Mrs;102;20.11.2026;24.11.2026;;In house;2;0;\n",
    ]
    before = everything()
    path = file(tmp_path, *(reversed(rows) if turned else rows))
    job = bring(desk, path)
    assert (sums(job.tally), job.tally.moved) == ((1, 1, 0, 0), 1)
    assert sums(check(desk, path)) == (0, 0, 2, 0)
    stay = stay_of("R1")
    assert (stay.arrives_on, stay.departs_on, stay.status) == (
        date(2026, 11, 18), date(2026, 11, 24), "in_house",
    )  # fmt: skip
    assert slept("101", date(2026, 11, 19)) == slept("102", date(2026, 11, 20)) == ["Anna Nowak"]
    assert slept("101", date(2026, 11, 20)) == []
    imports.undo(desk, import_id=job.run_id)
    assert everything() == before


def test_a_later_file_that_tells_only_the_new_room_keeps_the_nights_in_the_old_one(
    desk: Desk, tmp_path: Path
) -> None:
    bring(desk, file(tmp_path, ANNA))
    bring(desk, file(tmp_path, "R1;;Anna Nowak;105;22.11.2026;24.11.2026;;In House;2;0;late riser\n"))
    assert slept("101", date(2026, 11, 21)) == slept("105", date(2026, 11, 22)) == ["Anna Nowak"]


def test_two_rooms_under_one_number_are_two_stays(desk: Desk, tmp_path: Path) -> None:
    path = file(tmp_path, BEN, BEN.replace(";102;", ";103;"))
    assert sums(bring(desk, path).tally) == (2, 0, 0, 0)
    assert sums(bring(desk, path).tally) == (0, 0, 2, 0)
    rooms = dict(Room.select(Room.id, Room.number).tuples())
    assert [rooms[stay_of(each).room_id] for each in ("R2", "R2/103")] == ["102", "103"]


def test_a_stay_in_a_room_that_is_taken_is_told_before_and_after(desk: Desk, tmp_path: Path) -> None:
    bring(desk, file(tmp_path, ANNA))
    path = file(tmp_path, "R9;;Ben Carter;101;22.11.2026;25.11.2026;;Checked in;1;0;\n")
    (told,) = check(desk, path).taken
    assert (told.room, told.name, told.other) == ("101", "Ben Carter", "Anna Nowak")
    assert (told.from_on, told.until_on) == (date(2026, 11, 22), date(2026, 11, 24))
    assert bring(desk, path).tally.taken == [told]
    assert sorted(slept("101", date(2026, 11, 22))) == ["Anna Nowak", "Ben Carter"]


def test_a_room_that_the_same_file_frees_is_not_taken(desk: Desk, tmp_path: Path) -> None:
    bring(desk, file(tmp_path, ANNA))
    path = file(
        tmp_path, "R9;;Ben Carter;101;22.11.2026;25.11.2026;;Checked in;1;0;\n",
        ANNA.replace("24.11.2026", "22.11.2026").replace("In House", "Checked out"),
    )  # fmt: skip
    assert bring(desk, path).tally.taken == []


def test_sharers_and_the_next_guest_take_nobodys_room(desk: Desk, tmp_path: Path) -> None:
    path = file(
        tmp_path, ANNA, ANNA.replace("R1;;Anna", "R3;;Jan"),
        "R4;;Ola Lis;101;24.11.2026;26.11.2026;;Reserved;1;0;\n",
    )  # fmt: skip
    assert bring(desk, path).tally.taken == []


# ---------------------------------------------------------------------- as other systems write


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("IH", "in_house"), ("CKIN", "in_house"), ("C/O", "departed"), ("CXL", "cancelled"),
        ("NS", "no_show"), ("ok", "expected"), ("cancelled_by_guest", "cancelled"),
        ("Anulowana przez gościa", "cancelled"),
        ("Reservation cancelled", "cancelled"), ("Confirmed (deposit paid)", "expected"),
        ("Currently hosting", "in_house"), ("Niestawienie się", "no_show"), ("засялілася", "in_house"),
        ("Nichtanreise", "no_show"), ("not cancelled", None), ("checked in, departed", None),
    ],
)  # fmt: skip
def test_statuses_of_booking_sites_and_desks_are_understood(said: str, status: str | None) -> None:
    assert status_of("stays", said) == status


def test_titles_between_rows_and_blocked_rooms_are_left_out_and_counted(desk: Desk, tmp_path: Path) -> None:
    path = file(
        tmp_path, ";;;Floor 1;;;;;;;\n", ANNA, ";;Total: 1;;;;;;;;\n",
        ";;Out of order;109;22.11.2026;24.11.2026;;OOO;;;\n",
    )  # fmt: skip
    tally = check(desk, path)
    assert sums(tally) == (1, 0, 0, 0)
    assert tally.left_out == {"titles": 2, "blocks": 1}


def test_nights_stand_for_the_departure_and_a_party_for_adults_and_children(
    desk: Desk, tmp_path: Path
) -> None:
    bring(desk, file(tmp_path, "Anna Nowak,22.11.2026,3,2+1\n", head="Gość,Przyjazd,Liczba nocy,Osoby\n"))
    stay: Any = Stay.get()
    assert (stay.departs_on, stay.adults, stay.children) == (date(2026, 11, 25), 2, 1)


def test_a_number_that_is_somebody_elses_brings_no_stranger_into_a_profile(
    desk: Desk, tmp_path: Path
) -> None:
    rows = ANNA.replace("R1;;", "R1;3;"), BEN.replace("R2;;", "R2;3;")
    path = file(tmp_path, *rows)
    assert sums(bring(desk, path).tally) == (2, 0, 0, 0)
    assert people_of(stay_of("R2")) == ["Ben Carter"]
    assert sums(check(desk, path)) == (0, 0, 2, 0)


def test_whoever_goes_by_an_alias_is_found_by_the_number_alone(desk: Desk, tmp_path: Path) -> None:
    bring(desk, file(tmp_path, ANNA.replace("R1;;", "R1;77;")))
    guest: Any = Guest.get()
    privacy.go_by(desk, command_id=new_id(), guest_id=guest.id, alias="Mrs Smith")
    bring(desk, file(tmp_path, ANNA.replace("R1;;", "R5;77;").replace("20.11", "21.11")))
    assert Guest.select().count() == 1


def test_a_rooming_list_has_its_group_from_the_name_of_its_file(desk: Desk, tmp_path: Path) -> None:
    path = file(tmp_path, ANNA, name="Smith Wedding - rooming list 2026-11-20 (2).csv")
    assert imports.look(desk, file=path, kind="stays").mapping["group"] == ("name of the file",)
    bring(desk, path)
    assert stay_of("R1").group_name == "Smith Wedding"
    without = imports.look(desk, file=path, kind="stays", orders=Orders(mapping={"group": ()}))
    assert "group" not in without.mapping


def test_a_report_in_xml_comes_in_row_by_row(desk: Desk, tmp_path: Path) -> None:
    row = """<G_RES><CONFIRMATION_NO>{0}</CONFIRMATION_NO><FULL_NAME>{1}</FULL_NAME><ROOM>{2}</ROOM>
      <ARRIVAL>20-NOV-26</ARRIVAL><DEPARTURE>24-NOV-26</DEPARTURE><SHORT_RESV_STATUS>CKIN</SHORT_RESV_STATUS>
      <LIST_NOTE><NOTE>near the lift &amp; quiet</NOTE></LIST_NOTE></G_RES>"""
    rows = row.format(1, "Nowak, Anna, Mrs", 101) + row.format(2, "Świątek, Łukasz", 102)
    text = f'<?xml version="1.0" encoding="windows-1250"?><RES><LIST_G_RES>{rows}</LIST_G_RES></RES>'
    path = tmp_path / "arrivals.xml"
    path.write_bytes(text.encode("cp1250"))
    assert sums(bring(desk, path).tally) == (2, 0, 0, 0)
    assert people_of(stay_of("2")) == ["Łukasz Świątek"]
    path.write_bytes(text.encode("cp1250")[:-60])
    (trouble,) = check(desk, path).troubles
    assert trouble.code == "file_cut"


def test_an_answer_with_the_parts_of_a_booking_inside_it_is_read(desk: Desk, tmp_path: Path) -> None:
    stay = {"arrivalDate": "2026-11-20", "departureDate": "2026-11-24", "adultCount": 2, "roomId": "101"}
    said = {"roomStay": stay, "reservationGuest": {"givenName": "Anna", "surname": "Nowak"},
            "reservationStatus": "InHouse"}  # fmt: skip
    path = tmp_path / "answer.json"
    path.write_text(json.dumps({"reservations": {"reservationInfo": [said, said]}}), "utf-8")
    assert sums(bring(desk, path).tally) == (1, 0, 1, 0)
    assert people_of(Stay.get()) == ["Anna Nowak"]


def test_the_guests_an_answer_lists_beside_its_stays_are_found_by_their_keys(
    desk: Desk, tmp_path: Path
) -> None:
    stay = {"Id": "r1", "CustomerId": "c1", "AssignedResourceId": "k1", "State": "Started",
            "StartUtc": "2026-11-20T14:00:00Z", "EndUtc": "2026-11-24T10:00:00Z"}  # fmt: skip
    path = tmp_path / "mews.json"
    said = {
        "Reservations": [stay], "Resources": [{"Id": "k1", "Name": "101"}],
        "Customers": [{"Id": "c1", "FirstName": "Anna", "LastName": "Nowak"}],
    }  # fmt: skip
    path.write_text(json.dumps(said), "utf-8")
    bring(desk, path)
    assert slept("101", date(2026, 11, 20)) == ["Anna Nowak"]


@pytest.fixture
def shop(store: Any) -> Desk:
    return make_house("shop").desk("manager")


def test_the_lines_of_an_order_are_one_purchase(shop: Desk, tmp_path: Path) -> None:
    head = "Name,Fulfillment Status,Total,Created at,Lineitem name,Billing Name,Id\n"
    rows = (
        "#1001,fulfilled,45.00,2026-11-20 09:58:11 +0100,Silk scarf,Anna Nowak,55001\n",
        "#1001,,,2026-11-20 09:58:11 +0100,Hat,,\n",
        "#1002,unfulfilled,20.00,2026-11-21 09:58:11 +0100,Mug,Ben Carter,55002\n",
        "#1003,fulfilled,2.00,2026-11-21 09:58:11 +0100,Postcard,,55003\n",
    )
    path = file(tmp_path, *rows, head=head)
    job = bring(shop, path, "purchases")
    assert (sums(job.tally), job.tally.left_out) == ((2, 1, 0, 0), {"nobodys": 1})
    order: Any = Purchase.get(Purchase.external_id == "#1001")
    assert (order.what, order.amount_minor) == ("Silk scarf, Hat", 4500)
    assert sums(bring(shop, path, "purchases").tally) == (0, 0, 3, 0)


def test_a_room_listed_twice_is_one_and_a_plain_list_of_numbers_will_do(desk: Desk, tmp_path: Path) -> None:
    path = file(tmp_path, "101;DBL;\n", "101;TWN;1\n", "102;SGL;2\n", head="Room;Type;Floor\n")
    assert sums(bring(desk, path, "rooms").tally) == (2, 1, 0, 0)
    assert sums(bring(desk, path, "rooms").tally) == (0, 0, 3, 0)
    room: Any = Room.get(Room.number == "101")
    assert (room.kind, room.floor) == ("DBL", "1")
    plain = tmp_path / "rooms.txt"
    plain.write_text("101\n102\n103A\n", "utf-8")
    assert sums(bring(desk, plain, "rooms").tally) == (1, 0, 2, 0)
