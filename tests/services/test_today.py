"""Today in one answer: lists, tags, what is next, on both engines."""

from __future__ import annotations

from datetime import time, timedelta
from typing import Any

import pytest

from app.domain.facts import FactOrder
from app.domain.guest_lists import GuestFilters
from app.domain.guests import GuestDetails
from app.domain.ids import new_id
from app.domain.purchases import PurchaseKind
from app.domain.stays import StayStatus
from app.domain.today import NextKind, Severity, TodayPage, TodayRow
from app.models.base import database
from app.models.guest import Guest, GuestRedirect, Preference
from app.models.lost_property import FoundItem
from app.models.stay import Room, Stay, StayGuest
from app.services import facts, guests, profiles, purchases, search, stays, today
from tests.services.front_desk import booked, day, guest, here, request, room
from tests.store import MORNING, House, make_house


def words(row: TodayRow) -> list[str]:
    return [tag.word for tag in row.tags]


def names(rows: tuple[TodayRow, ...]) -> list[str]:
    return [row.stay.guest_name for row in rows]


def allergic(house: House, who: str, code: str = "peanuts", severity: str = "severe") -> None:
    facts.record(
        house.desk(), command_id=new_id(), guest_id=who,
        order=FactOrder(kind="allergy", code=code, severity=severity),
    )  # fmt: skip


def found_item(house: House, who: str, **fields: Any) -> None:
    FoundItem.create(
        id=new_id(), place_id=house.place.id, number=new_id()[-8:], kind="found", category="jewellery",
        description="Silver earring", found_at=MORNING, guest_id=who, status="found", logged_at=MORNING,
        logged_by_id=house.desk().actor.id, shelf="safe 2", **fields,
    )  # fmt: skip


def test_arrivals_tell_who_came_from_who_is_expected(house: House) -> None:
    desk = house.desk()
    here(desk, guest(desk), room(desk, "412"), expected_at=time(10))
    booked(desk, guest(desk, "Emma Lindqvist"), room(desk, "501"), expected_at=time(13, 30))
    booked(desk, guest(desk, "Deniz Ağaoğlu"), room(desk, "207"), expected_at=time(9, 30))
    booked(desk, guest(desk, "Ксенія Ўласава"), room(desk, "111"), expected_at=time(1))
    booked(desk, guest(desk, "Marcin Wójcik"))
    page = today.page(desk)
    assert names(page.arrivals) == [
        "Łucja Żółkiewska", "Deniz Ağaoğlu", "Emma Lindqvist", "Ксенія Ўласава", "Marcin Wójcik",
    ]  # fmt: skip
    assert page.arrivals[0].stay.arrived_at == MORNING
    assert words(page.arrivals[3]) == ["late"]
    assert (page.day, page.as_of, page.kind) == (day(0), MORNING, "hotel")


def test_yesterdays_guest_who_never_came_is_still_expected(house: House) -> None:
    stay = booked(house.desk(), guest(house.desk()), room(house.desk()), nights=3)
    page = today.page(house.desk(at=MORNING + timedelta(days=1)))
    assert [row.stay.id for row in page.arrivals] == [stay.id]


def test_alert_of_anyone_in_the_room_stands_beside_the_stay(house: House) -> None:
    desk = house.desk()
    piotr = guest(desk, "Piotr Zieliński")
    allergic(house, piotr)
    stay = here(desk, guest(desk), room(desk))
    stays.share(desk, command_id=new_id(), stay_id=stay.id, guest_id=piotr)
    (row,) = today.page(desk).arrivals
    assert row.has_alert
    assert (row.tags[0].word, row.tags[0].detail, row.tags[0].severity) == (
        "allergy", "peanuts", Severity.SEVERE,
    )  # fmt: skip


def test_who_may_not_see_protected_facts_gets_the_sign_alone(house: House) -> None:
    who = guest(house.desk())
    allergic(house, who)
    here(house.desk(), who, room(house.desk()))
    (row,) = today.page(house.desk("housekeeping")).arrivals
    assert [(tag.word, tag.detail) for tag in row.tags] == [("allergy", "")]


def test_departures_say_what_matters_and_who_has_left(house: House) -> None:
    yesterday = house.desk(at=MORNING - timedelta(days=1))
    desk = house.desk()
    kerem, paul, nina = (guest(desk, name) for name in ("Kerem Demir", "Paul Renner", "Nina Petrović"))
    late = here(yesterday, kerem, room(desk, "330"), arrives=-1, nights=1, leaves_at=time(10))
    here(yesterday, paul, room(desk, "226"), arrives=-1, nights=1, leaves_at=time(10, 30))
    gone = here(yesterday, nina, room(desk, "208"), arrives=-1, nights=1)
    stays.check_out(desk, command_id=new_id(), stay_id=gone.id)
    request(
        desk, "Call back about the shower", kind="call_back", guest_id=kerem, stay_id=late.id,
        promised_at=MORNING - timedelta(minutes=25),
    )  # fmt: skip
    found_item(house, paul)
    page = today.page(desk)
    assert names(page.departures) == ["Kerem Demir", "Paul Renner", "Nina Petrović"]
    assert words(page.departures[0]) == ["promise"]
    assert words(page.departures[1]) == ["found_item"]
    assert page.departures[2].stay.status is StayStatus.DEPARTED
    assert [(row.kind, row.is_late(MORNING)) for row in page.next] == [
        (NextKind.CALL_BACK, True), (NextKind.FOUND_ITEM, False),
    ]  # fmt: skip


def test_in_house_puts_what_is_open_first(house: House) -> None:
    desk = house.desk()
    here(desk, guest(desk, "Ayşe Yıldırım"), room(desk, "101"), nights=1)
    busy = here(desk, guest(desk, "Zofia Wrona"), room(desk, "102"))
    request(desk, "2 pillows", stay_id=busy.id, promised_at=MORNING + timedelta(minutes=20))
    rows = today.page(desk).in_house
    assert names(rows) == ["Zofia Wrona", "Ayşe Yıldırım"]
    assert rows[0].first_due_at == MORNING + timedelta(minutes=20)
    assert [row.has_open for row in rows] == [True, False]


def test_next_leaves_tomorrows_promises_and_private_words_out(house: House) -> None:
    desk = house.desk()
    request(desk, "Taxi", promised_at=MORNING + timedelta(days=2))
    request(desk, "Ring in the cake", promised_at=MORNING, is_private=True, quantity=2)
    (row,) = today.page(desk).next
    assert (row.what, row.kind) == ("", NextKind.REQUEST)


def test_occasions_of_guests_who_stay_until_the_day(house: House) -> None:
    desk = house.desk()
    here(desk, guest(desk, birth_month=11, birth_day=22, wedding_on="2016-11-23"), room(desk, "412"))
    here(desk, guest(desk, "Early Leaver", birth_month=11, birth_day=27), room(desk, "413"))
    quiet = guest(desk, "Quiet Person", birth_month=11, birth_day=22)
    Preference.create(
        id=new_id(), place_id=desk.place.id, guest_id=quiet, group="occasion", text="No birthday",
        code="no_birthday", strength="required", source="declared", created_at=MORNING,
    )  # fmt: skip
    here(desk, quiet, room(desk, "414"))
    page = today.page(desk)
    assert [(row.kind, row.in_days, row.years, row.room) for row in page.occasions] == [
        ("birthday", 0, None, "412"), ("anniversary", 1, 10, "412"),
    ]  # fmt: skip
    assert words(next(row for row in page.in_house if row.stay.room == "412")) == ["birthday", "anniversary"]


def test_remark_is_known_by_one_word(house: House) -> None:
    desk = house.desk()
    booked(desk, guest(desk, is_vip=True), room(desk), heads_up="cot", remark="Cot, 2 children", children=2)
    (row,) = today.page(desk).arrivals
    assert words(row) == ["vip", "cot"]
    assert row.tags[1].detail == "Cot, 2 children"


def test_shop_tells_orders_repairs_and_holds(store: object) -> None:
    shop = make_house("shop")
    who = guest(shop.desk(), "Алеся Навіцкая", birth_month=11, birth_day=22)
    for kind in (PurchaseKind.ORDER, PurchaseKind.REPAIR, PurchaseKind.HOLD):
        purchases.add(
            shop.desk(), command_id=new_id(), guest_id=who, kind=kind, what=f"{kind} 1",
            due_at=MORNING + timedelta(hours=1),
        )  # fmt: skip
    request(shop.desk(), "wrong size came twice", kind="call_back", guest_id=who, promised_at=MORNING)
    page = today.page(shop.desk())
    assert [len(rows) for rows in (page.orders, page.repairs, page.holds)] == [1, 1, 1]
    assert [row.kind for row in page.next] == [NextKind.CALL_BACK]
    assert [row.name for row in page.occasions] == ["Алеся Навіцкая"]
    assert page.arrivals == ()


def test_approvals_wait_for_those_who_decide(house: House) -> None:
    assert today.page(house.desk()).waiting == ()
    assert today.page(house.desk("supervisor")).waiting == ()
    assert today.page(house.desk("maintenance")).budget is None


@pytest.fixture
def full_house(house: House) -> House:
    """A hundred stays of two in the house."""
    for number in range(100):
        who, with_whom, there, key = (
            guest(house.desk(), f"Guest {number}"),
            guest(house.desk()),
            new_id(),
            new_id(),
        )
        Room.create(id=there, place_id=house.place.id, number=str(number))
        Stay.create(
            id=key, place_id=house.place.id, room_id=there, status="in_house", arrives_on=day(-1),
            departs_on=day(1), arrived_at=MORNING, created_at=MORNING,
        )  # fmt: skip
        for person, is_main in ((who, True), (with_whom, False)):
            StayGuest.create(
                id=new_id(), place_id=house.place.id, stay_id=key, guest_id=person, is_main=is_main
            )
    return house


def test_full_house_takes_no_more_questions_than_an_empty_one(
    full_house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    original = type(database.obj).execute_sql

    def counted(self: Any, sql: str, *args: Any, **kwargs: Any) -> Any:
        asked.append(sql)
        return original(self, sql, *args, **kwargs)

    monkeypatch.setattr(type(database.obj), "execute_sql", counted)
    page: TodayPage = today.page(full_house.desk())
    assert len(page.in_house) == 100
    assert len(asked) <= 20


def test_a_guest_has_been_here_as_often_on_every_screen(house: House) -> None:
    desk = house.desk()
    who = profiles.insert(desk, GuestDetails(name="Łucja Żółkiewska"))
    Guest.update(stays_before=3).where(Guest.id == who).execute()
    double = guest(desk, "Lucja Zolkiewska", stays_before=1)
    GuestRedirect.create(
        id=double, place=house.place.id, into=who, merged_by=house.people["desk"].id, merged_at=MORNING
    )
    gone = here(desk, who, room(desk, "411"), nights=1)
    stays.check_out(house.desk(at=MORNING), command_id=new_id(), stay_id=gone.id)
    stay = here(desk, who, room(desk, "412"), nights=2)
    shown = today.page(desk)
    (row,) = shown.in_house
    (hit,) = [hit for hit in search.find(desk, "lucja") if hit.guest_id == who]
    listed = guests.listing(desk, filters=GuestFilters(show="in_house")).rows
    assert row.stay.id == stay.id
    assert {row.stay.stays, hit.stays, listed[0].stays, guests.page(desk, guest_id=who).stays} == {6}
