"""What a few letters at the desk find."""

from __future__ import annotations

import pytest

from app.domain.facts import Answer, FactOrder
from app.domain.guests import GuestDetails
from app.domain.ids import new_id
from app.models.lost_property import FoundItem
from app.services import facts, guests, search
from tests.services.guest_house import make_guest, make_stay
from tests.store import MORNING, House, make_house


def names(house: House, text: str) -> list[str]:
    return [hit.title for hit in search.find(house.desk(), text)]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("lu", "Łucja Żółkiewska"), ("zolk luc", "Łucja Żółkiewska"), ("ulad", "Уладзімір Кавальчук"),
        ("улад", "Уладзімір Кавальчук"), ("sim", "Fatma Şimşek"), ("601 234 567", "Łucja Żółkiewska"),
        ("+48 601", "Łucja Żółkiewska"), ("4567", "Łucja Żółkiewska"), ("lucja@exam", "Łucja Żółkiewska"),
        ("tkanin", "Łucja Żółkiewska"), ("山田", "Taro Yamada"),
    ],
)  # fmt: skip
def test_a_guest_is_found(house: House, typed: str, name: str) -> None:
    make_guest(house, "Łucja Żółkiewska", phone="+48 601 234 567", email="lucja@example.pl",
               company="Dom Tkanin")  # fmt: skip
    make_guest(house, "Уладзімір Кавальчук")
    make_guest(house, "Fatma Şimşek")
    make_guest(house, "Taro Yamada", native_name="山田 太郎")
    assert names(house, typed) == [name]


def test_who_is_here_comes_first_then_who_arrives(house: House) -> None:
    for name in ("Lukas Brandt", "Luísa Figueiredo", "Łucja Żółkiewska"):
        make_guest(house, name)
    here, coming = make_guest(house, "Lubomír Dvořák"), make_guest(house, "Ahmet Lütfi Ünal")
    make_stay(house, here, "117")
    make_stay(house, coming, "108", status="expected")
    found = search.find(house.desk(), "lu")
    assert [hit.title for hit in found][:2] == ["Lubomír Dvořák", "Ahmet Lütfi Ünal"]
    assert [(hit.room, hit.status, hit.time) for hit in found][:2] == [
        ("117", "in_house", "09:52"), ("108", "arriving", "10:00"),
    ]  # fmt: skip
    assert len(found) == 5


def test_a_room_is_found_with_who_is_in_it(house: House) -> None:
    guest = make_guest(house, "Łucja Żółkiewska")
    make_stay(house, guest, "412")
    room, person = search.find(house.desk(), "412")
    assert (room.kind, room.title, room.detail, room.guest_id) == ("room", "412", "Łucja Żółkiewska", guest)
    assert (person.kind, person.id) == ("guest", guest)


def test_a_found_item_is_found_by_its_number(house: House) -> None:
    FoundItem.create(
        id="item", place_id=house.place.id, number="LF-0142", kind="found", category="clothing",
        description="Silver scarf", found_at=MORNING, status="found", logged_at=MORNING,
        logged_by_id=house.people["desk"].id,
    )  # fmt: skip
    for typed in ("LF-0142", "lf142", "lf 0142"):
        (hit,) = search.find(house.desk(), typed)
        assert (hit.kind, hit.id, hit.title, hit.detail) == ("found_item", "item", "LF-0142", "Silver scarf")


def test_slips_of_the_key_are_forgiven_only_when_nothing_matches(house: House) -> None:
    make_guest(house, "Wolfgang Müller")
    make_guest(house, "Łucja Żółkiewska")
    (hit,) = search.find(house.desk(), "wolfagng")
    assert (hit.title, hit.is_near) == ("Wolfgang Müller", True)
    (hit,) = search.find(house.desk(), "zolkewska lucja")
    assert (hit.title, hit.is_near) == ("Łucja Żółkiewska", True)
    assert search.find(house.desk(), "brandenburg") == ()


def test_the_allergy_is_in_the_row(house: House) -> None:
    guest = make_guest(house, "Łucja Żółkiewska")
    facts.record(house.desk(), command_id=new_id(), guest_id=guest,
                 order=FactOrder(kind="allergy", code="peanuts", severity="severe"))  # fmt: skip
    (hit,) = search.find(house.desk(), "lu")
    assert hit.alert is not None
    assert hit.alert.answer == Answer.ON_FILE
    assert hit.alert.facts[0].code == "peanuts"
    (hit,) = search.find(house.desk("housekeeping"), "lu")
    assert hit.alert is not None
    assert [(fact.code, fact.severity) for fact in hit.alert.facts] == [("", "severe")]


def test_a_changed_name_is_found_and_the_old_one_is_not(house: House) -> None:
    guest = make_guest(house, "Anna Nowak")
    guests.edit(house.desk(), command_id=new_id(), guest_id=guest, version=1,
                details=GuestDetails(name="Anna Kowalska"))  # fmt: skip
    assert names(house, "kowal") == ["Anna Kowalska"]
    assert names(house, "nowak") == []


@pytest.mark.parametrize("typed", ["", "  ", "-", "'\"", "* & | !", "' OR 1=1 --", "()"])
def test_signs_alone_find_nothing_and_break_nothing(house: House, typed: str) -> None:
    make_guest(house, "Anna Nowak")
    assert search.find(house.desk(), typed) == ()


def test_one_place_does_not_see_the_guests_of_another(house: House) -> None:
    other = make_house()
    make_guest(house, "Anna Nowak")
    assert names(other, "anna") == []
