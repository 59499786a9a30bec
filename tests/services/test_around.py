"""People and days around a guest: on both pages of a relation, found in the search, on Today, undone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.domain.around import AroundReceipt, DayOrder, PersonOrder, read_birth_year
from app.domain.ids import new_id
from app.domain.preferences import PreferenceOrder
from app.errors import BadInput, NotAllowed, NotFound, Refused
from app.models.around import GuestDay, GuestPerson, PreferenceAnswer
from app.models.guest import GuestRedirect, Preference
from app.models.stay import StayGuest
from app.services import around, guests, preference_asking, preferences, privacy, search, stays, today
from tests.services.guest_house import TODAY, make_guest, make_stay
from tests.store import MORNING, House

ZOSIA = PersonOrder(kind="child", name="Zosia", birth_year=2019)
DOG = PersonOrder(kind="pet", name="Burek", animal="dachshund")
SHOP = DayOrder(words="opened the bakery", month=11, day=22, year=2016)


@pytest.fixture
def guest(house: House) -> str:
    return make_guest(house, "Łucja Żółkiewska")


def put(house: House, guest: str, order: PersonOrder | DayOrder, row_id: str | None = None) -> AroundReceipt:
    receipt, _ = around.put(house.desk(), command_id=new_id(), guest_id=guest, order=order, row_id=row_id)
    return receipt


def people(house: House, guest: str) -> list[tuple[str, str]]:
    return [(row.kind, row.name) for row in around.of_guest(house.desk(), guest_id=guest).people]


def found(house: House, text: str) -> list[tuple[str, str]]:
    return [(hit.title, hit.detail) for hit in search.find(house.desk(), text) if not hit.is_near]


def merge(house: House, guest: str, heir: str) -> None:
    GuestRedirect.create(
        id=guest, place_id=house.place.id, into_id=heir, merged_by_id=house.desk().actor.id, merged_at=MORNING
    )


def test_a_companion_stands_on_the_page_and_finds_the_guest(house: House, guest: str) -> None:
    put(house, guest, ZOSIA)
    put(house, guest, DOG)
    assert people(house, guest) == [("child", "Zosia"), ("pet", "Burek")]
    assert found(house, "bure") == [("Łucja Żółkiewska", "Burek")]


def test_a_change_of_the_profile_does_not_forget_who_is_around(house: House, guest: str) -> None:
    put(house, guest, DOG)
    card = guests.form(house.desk(), guest_id=guest)
    guests.edit(house.desk(), command_id=new_id(), guest_id=guest, version=card.version, details=card.details)
    assert found(house, "burek") == [("Łucja Żółkiewska", "Burek")]


def test_taken_away_nobody_is_found_by_it_and_put_back_they_are(house: House, guest: str) -> None:
    receipt = put(house, guest, DOG)
    around.switch(house.desk(), command_id=new_id(), row_id=receipt.id, active=False)
    assert (people(house, guest), found(house, "burek")) == ([], [])
    around.switch(house.desk(), command_id=new_id(), row_id=receipt.id, active=True)
    assert found(house, "burek") == [("Łucja Żółkiewska", "Burek")]


def test_a_change_can_be_undone(house: House, guest: str) -> None:
    first = put(house, guest, ZOSIA)
    changed = put(house, guest, PersonOrder(kind="child", name="Zofia", birth_year=2018), first.id)
    assert changed.before == ZOSIA
    put(house, guest, changed.before, first.id)
    (row,) = around.of_guest(house.desk(), guest_id=guest).people
    assert (row.name, row.birth_year, row.age(TODAY)) == ("Zosia", 2019, 7)


@pytest.mark.parametrize(
    ("kind", "seen"),
    [("partner", "partner"), ("child", "parent"), ("parent", "child"), ("assistant", "assisted")],
)
def test_both_pages_of_a_relation_show_it(house: House, guest: str, kind: str, seen: str) -> None:
    other = make_guest(house, "Piotr Żółkiewski")
    put(house, guest, PersonOrder(kind=kind, name="Piotr", other_id=other))
    assert people(house, other) == [(seen, "Łucja Żółkiewska")]


def test_nobody_is_around_themselves(house: House, guest: str) -> None:
    with pytest.raises(BadInput, match="person_self"):
        put(house, guest, PersonOrder(kind="friend", name="Łucja", other_id=guest))


def test_a_merged_profile_brings_its_people_and_days(house: House, guest: str) -> None:
    heir = make_guest(house, "Lucja Zolkiewska")
    put(house, guest, DOG)
    put(house, guest, SHOP)
    merge(house, guest, heir)
    make_stay(house, heir)
    near = around.of_guest(house.desk(), guest_id=heir)
    assert ([row.name for row in near.people], [row.words for row in near.days]) == (
        ["Burek"],
        ["opened the bakery"],
    )
    assert [(row.guest_id, row.words) for row in today.page(house.desk()).occasions] == [
        (heir, "opened the bakery")
    ]


def test_a_stay_that_still_names_the_old_key_knows_the_heirs_day(house: House, guest: str) -> None:
    heir = make_guest(house, "Lucja Zolkiewska")
    put(house, guest, SHOP)
    make_stay(house, guest)
    merge(house, guest, heir)
    assert [(row.guest_id, row.room) for row in today.page(house.desk()).occasions] == [(heir, "412")]


def test_a_child_in_the_room_has_the_age_that_is_known(house: House, guest: str) -> None:
    put(house, guest, ZOSIA)
    stay = make_stay(house, guest, companion="Zosia Żółkiewska")
    StayGuest.update(is_child=True).where(StayGuest.stay == stay, ~StayGuest.is_main).execute()
    (sharer,) = guests.page(house.desk(), guest_id=guest).sharers
    assert (sharer.name, sharer.age) == ("Zosia Żółkiewska", 7)


def test_an_own_day_stands_among_todays_occasions_with_its_years(house: House, guest: str) -> None:
    put(house, guest, SHOP)
    put(house, guest, DayOrder(words="name day", month=12, day=24))
    make_stay(house, guest, status="expected")
    page = today.page(house.desk())
    assert [(row.words, row.in_days, row.years, row.room) for row in page.occasions] == [
        ("opened the bakery", 0, 10, "412")
    ]
    assert [
        (tag.word, tag.detail) for row in page.arrivals for tag in row.tags if tag.word == "occasion"
    ] == [("occasion", "opened the bakery")]


@pytest.mark.parametrize(
    ("order", "code"),
    [
        (PersonOrder(kind="child", name=" "), "person_name"),
        (PersonOrder(kind="enemy", name="Jan"), "person_kind"),
        (PersonOrder(kind="child", name="Jan", birth_year=1800), "person_year"),
        (PersonOrder(kind="child", name="Jan", birth_year=2030), "person_year"),
        (DayOrder(words="", month=1, day=1), "day_words"),
        (DayOrder(words="x", month=2, day=30), "day_date"),
        (DayOrder(words="x", month=2, day=29, year=2023), "day_date"),
    ],
)
def test_what_cannot_be_is_told_by_its_field(
    house: House, guest: str, order: PersonOrder | DayOrder, code: str
) -> None:
    with pytest.raises(BadInput, match=code):
        put(house, guest, order)


@pytest.mark.parametrize(("typed", "year"), [("7", 2019), ("2019", 2019), ("0", 2026), ("", None)])
def test_an_age_and_a_year_say_the_same(typed: str, year: int | None) -> None:
    assert read_birth_year(typed, TODAY) == year


@pytest.mark.parametrize("typed", ["seven", "1850", "2031", "20190"])
def test_what_is_neither_age_nor_year_is_refused(typed: str) -> None:
    with pytest.raises(BadInput, match="person_year"):
        read_birth_year(typed, TODAY)


def test_a_profile_somebody_is_related_to_cannot_be_removed(house: House, guest: str) -> None:
    other = make_guest(house, "Piotr Żółkiewski")
    put(house, guest, PersonOrder(kind="partner", name="Piotr", other_id=other))
    for key in (guest, other):
        with pytest.raises(Refused, match="guest_in_use"):
            guests.remove(house.desk(), command_id=new_id(), guest_id=key)


def test_what_is_gone_and_who_may_not(house: House, guest: str) -> None:
    with pytest.raises(NotFound):
        put(house, guest, ZOSIA, "gone")
    with pytest.raises(NotAllowed):
        around.put(house.desk("kitchen"), command_id=new_id(), guest_id=guest, order=ZOSIA)


def test_the_29th_of_february_is_kept_on_the_28th(house: House, guest: str) -> None:
    put(house, guest, DayOrder(words="leap", month=2, day=29, year=2024))
    (row,) = around.of_guest(house.desk(), guest_id=guest).days
    assert row.next(date(2027, 2, 1)) == date(2027, 2, 28)
    assert row.years(date(2027, 2, 1)) == 3
    assert row.next(date(2027, 2, 28) + timedelta(days=1)) == date(2028, 2, 29)


def test_an_erasure_takes_the_people_the_days_and_the_name_on_other_pages(house: House, guest: str) -> None:
    other = make_guest(house, "Piotr Kowal")
    put(house, guest, DOG)
    put(house, guest, SHOP)
    put(house, other, PersonOrder(kind="partner", name="Łucja Żółkiewska", other_id=guest))
    liked, _ = preferences.add(house.desk(), command_id=new_id(), guest_id=guest,
                               order=PreferenceOrder(group="sleep", code="quiet_floor"))  # fmt: skip
    preference_asking.answer(house.desk(), command_id=new_id(), preference_id=liked.id, said="later")
    privacy.erase(
        house.desk("manager"), command_id=new_id(), guest_id=guest, typed="Łucja Żółkiewska"
    )  # fmt: skip
    assert (GuestPerson.select().count(), GuestDay.select().count()) == (0, 0)
    assert PreferenceAnswer.select().count() == 0
    assert found(house, "zolkiewska") == []


def shared(house: House, stay_id: str, name: str, **what: object) -> None:
    stays.share(house.desk(), command_id=new_id(), stay_id=stay_id, name=name, **what)  # type: ignore[arg-type]


def occasions(house: House) -> list[tuple[str, str, int | None, int]]:
    rows = today.page(house.desk()).occasions
    return [(row.name, row.with_whom, row.years, row.in_days) for row in rows]


def test_a_childs_age_is_that_of_today(house: House, guest: str) -> None:
    for month, day, age in ((11, 22, 7), (11, 23, 6), (None, None, 7)):
        order = PersonOrder(kind="child", name="Zosia", birth_year=2019, birth_month=month, birth_day=day)
        receipt = put(house, guest, order)
        (row,) = around.of_guest(house.desk(), guest_id=guest).people
        assert row.age(TODAY) == age
        around.switch(house.desk(), command_id=new_id(), row_id=receipt.id, active=False)
    assert read_birth_year("7", TODAY, (11, 23)) == 2018
    assert read_birth_year("7", TODAY, (11, 22)) == 2019


def test_of_grown_ups_no_year_is_kept_and_a_birthday_must_exist(house: House, guest: str) -> None:
    put(house, guest, PersonOrder(kind="partner", name="Jan", birth_year=1980, birth_month=2, birth_day=29))
    (row,) = around.of_guest(house.desk(), guest_id=guest).people
    assert (row.birth_year, row.birth_month, row.birth_day) == (None, 2, 29)
    for month, day in ((2, 30), (4, None), (None, 4)):
        order = PersonOrder(kind="child", name="Ola", birth_month=month, birth_day=day)
        with pytest.raises(BadInput) as error:
            put(house, guest, order)
        assert error.value.params["field"] == "born"


def test_a_companions_birthday_stands_on_today_while_they_are_here(house: House, guest: str) -> None:
    stay = make_stay(house, guest)
    zosia = PersonOrder(kind="child", name="Zosia", birth_year=2019, birth_month=11, birth_day=22)
    put(house, guest, zosia)
    put(house, guest, PersonOrder(kind="partner", name="Piotr Lis", birth_month=11, birth_day=23))
    assert occasions(house) == [], "neither came along"
    shared(house, stay, "Zosia", is_child=True)
    shared(house, stay, "Piotr")
    assert occasions(house) == [
        ("Zosia", "Łucja Żółkiewska", 7, 0), ("Piotr Lis", "Łucja Żółkiewska", None, 1),
    ]  # fmt: skip
    (row,) = today.page(house.desk()).in_house
    assert "birthday" in [tag.word for tag in row.tags]
    Preference.create(
        id=new_id(), place_id=house.place.id, guest_id=guest, group="occasion", text="Quiet",
        code="no_birthday", strength="required", source="declared", created_at=MORNING,
    )  # fmt: skip
    assert occasions(house) == []


def test_both_parents_and_a_profile_of_their_own_tell_a_birthday_once(house: House, guest: str) -> None:
    stay = make_stay(house, guest)
    jan = make_guest(house, "Jan Żółkiewski")
    zosia = make_guest(house, "Zosia Żółkiewska", birth_month=11, birth_day=22)
    order = PersonOrder(kind="child", name="Hania", birth_month=11, birth_day=22)
    for parent in (guest, jan):
        put(house, parent, order)
        put(
            house,
            parent,
            replace(order, name="Zosia", other_id=zosia),
        )
    shared(house, stay, "Hania", is_child=True)
    for key in (jan, zosia):
        shared(house, stay, "", guest_id=key)
    assert [name for name, *_ in occasions(house)] == ["Hania", "Zosia Żółkiewska"]
