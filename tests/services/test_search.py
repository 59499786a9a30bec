"""What a few letters at the desk find."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.domain.facts import Answer, FactOrder
from app.domain.guests import GuestDetails
from app.domain.ids import new_id
from app.models import search as index
from app.models.base import database, is_sqlite
from app.models.guest import GuestText, GuestWord
from app.models.lost_property import FoundItem
from app.models.stay import Stay
from app.services import facts, guests, search
from tests.services.guest_house import TODAY, make_guest, make_stay
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


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("ЫШьыул", "Fatma Şimşek"), ("дгсоф", "Łucja Żółkiewska"), ("ekflpbvbh", "Уладзімір Кавальчук"),
        ("alzahrani", "Fatima Al-Zahrani"), ("zhangwei", "Wei Zhang"), ("mac leod", "Callum MacLeod"),
        ("жулкевска", "Łucja Żółkiewska"), ("Луця", "Łucja Żółkiewska"), ("вуйцик", "Marcin Wójcik"),
        ("vujcik", "Marcin Wójcik"), ("schewtschenko", "Оксана Шевченко"),
        ("kowalczuk", "Уладзімір Кавальчук"),
    ],
)  # fmt: skip
def test_a_text_is_read_in_other_ways_when_nobody_is_called_so(house: House, typed: str, name: str) -> None:
    for each in ("Łucja Żółkiewska", "Уладзімір Кавальчук", "Fatma Şimşek", "Fatima Al-Zahrani", "Wei Zhang",
                 "Callum MacLeod", "Marcin Wójcik", "Оксана Шевченко"):  # fmt: skip
        make_guest(house, each)
    assert [(hit.title, hit.is_near) for hit in search.find(house.desk(), typed)] == [(name, True)]


def test_the_word_for_a_room_before_its_number_is_no_name(house: House) -> None:
    guest = make_guest(house, "Łucja Żółkiewska")
    make_stay(house, guest, "412")
    for typed in ("room 412", "pokój 412", "oda 412", "пакой 412", "Zimmer 412"):
        room, person = search.find(house.desk(), typed)
        assert (room.kind, room.title, person.title) == ("room", "412", "Łucja Żółkiewska")
    make_guest(house, "Oda 412")
    assert names(house, "oda 412") == ["Oda 412"]


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


def test_a_number_plate_finds_who_came_with_the_car(house: House) -> None:
    guest = make_guest(house, "Anna Nowak", phone="+48 22 555 01 00", mobile="+48 601 234 567")
    make_stay(house, guest, "412")
    assert [hit.detail for hit in search.find(house.desk(), "601 234")] == ["+48 601 234 567"]
    for typed in ("wa 7412", "WA7412F", "7412f", "7412"):
        hit = next(hit for hit in search.find(house.desk(), typed) if hit.kind == "guest")
        assert (hit.id, hit.detail) == (guest, "WA 7412F")


def test_who_left_lately_comes_before_who_was_here_long_ago(house: House) -> None:
    lately = make_guest(house, "Anna Lis")
    for number in range(3):
        make_guest(house, f"Anna Lisowska {number}")
    make_stay(house, lately, "412", status="departed", arrives=TODAY - timedelta(days=5), nights=2)
    assert names(house, "anna lis")[0] == "Anna Lis"
    (first, *_) = search.find(house.desk(), "anna lis")
    assert (first.room, first.status) == ("", "")


def test_a_slip_in_one_word_while_the_other_is_only_begun(house: House) -> None:
    make_guest(house, "Wolfgang Müller")
    make_guest(house, "Wojciech Kowal")
    assert names(house, "Mueler wolf") == ["Wolfgang Müller"]
    assert names(house, "Wojceich") == ["Wojciech Kowal"]
    assert names(house, "Qojciech") == ["Wojciech Kowal"]


def test_who_is_here_comes_first_among_names_spelt_alike(house: House) -> None:
    here = make_guest(house, "Ada Müller")
    make_guest(house, "Ben Müller")
    make_stay(house, here, "412")
    assert names(house, "Mulelr")[0] == "Ada Müller"


def test_a_short_name_is_not_lost_among_all_that_begin_so(house: House) -> None:
    make_guest(house, "Ng")
    for number in range(70):
        make_guest(house, f"Nguyen {number}")
    assert names(house, "ng")[0] == "Ng"


def test_a_name_that_was_changed_is_not_remembered_as_a_word(house: House) -> None:
    guest = make_guest(house, "Wojciech Kowal")
    make_guest(house, "Adam Kowal")
    guests.edit(
        house.desk(), command_id=new_id(), guest_id=guest, version=1, details=GuestDetails(name="Jan Kowal")
    )
    words = {row.word for row in GuestWord.select()}
    assert {"jan", "adam", "kowal"} <= words
    assert "wojciech" not in words
    guests.remove(house.desk(), command_id=new_id(), guest_id=guest)
    assert "jan" not in {row.word for row in GuestWord.select()}


def test_many_new_guests_are_found_as_if_each_had_come_alone(house: House) -> None:
    place = house.desk().place.id
    index.index_new(place, [("a", "anna nowak 601234567"), ("b", "jan nowak x")])
    index.index_new(place, [("c", "anna4 celebi")])
    assert [key for key, _ in index.beginning(place, ("nowak",), 5)] == ["b", "a"]
    assert [key for key, _ in index.beginning(place, ("an",), 5)] == ["c", "a"]
    assert {row.word for row in GuestWord.select()} >= {"anna", "nowak", "jan", "celebi"}
    assert not GuestWord.select().where(GuestWord.word.in_(["x", "anna4", "601234567"])).exists()
    index.index(place, "b", "jan kowal")
    index.forget("c")
    assert index.beginning(place, ("celebi",), 5) == []
    assert [key for key, _ in index.beginning(place, ("nowak",), 5)] == ["a"]
    assert [key for key, _ in index.beginning(place, ("kowal",), 5)] == ["b"]
    if is_sqlite():
        database.execute_sql("INSERT INTO guest_fts(guest_fts) VALUES ('integrity-check')")


def test_the_newest_are_found_first_however_many_came_since(house: House) -> None:
    place = house.desk().place.id
    rows = [
        (1, "old"),
        (2, "older still"),
        (19_999, "old"),
        (20_000, "next"),
        (130_000, "mid"),
        (400_000, "new"),
    ]
    for rowid, word in rows:
        index.index_new(place, [(f"{rowid}", f"anna {word} 4860112{rowid}")])
        GuestText.update(rowid=rowid).where(GuestText.guest_id == f"{rowid}").execute()
    if is_sqlite():
        database.execute_sql("INSERT INTO guest_fts(guest_fts) VALUES ('rebuild')")
    newest = ["400000", "130000", "20000", "19999", "2", "1"]
    for most in range(1, 7):
        assert [key for key, _ in index.any_of_each(place, [["ann*"]], most)] == newest[:most]
        for typed in ("anna", "4860", "48601", "486011"):
            assert [key for key, _ in index.beginning(place, (typed,), most)] == newest[:most]
    assert [key for key, _ in index.beginning(place, ("anna", "old"), 9)] == ["19999", "2", "1"]
    assert [key for key, _ in index.any_way(place, [["mid"], ["old", "anna"]], 9)] == ["130000", "19999", "1"]


def test_what_is_known_of_who_is_here_is_never_older_than_the_store(house: House) -> None:
    guest = make_guest(house, "Anna Nowak")
    assert search.find(house.desk(), "anna")[0].room == ""
    stay = make_stay(house, guest, "412")
    assert search.find(house.desk(), "anna")[0].room == "412"
    Stay.update(status="departed").where(Stay.id == stay).execute()
    assert search.find(house.desk(), "anna")[0].room == ""
    with database.atomic() as taken_back:
        Stay.update(status="in_house").where(Stay.id == stay).execute()
        assert search.find(house.desk(), "anna")[0].room == "412"
        taken_back.rollback()
    assert search.find(house.desk(), "anna")[0].room == ""


def test_signs_that_nobody_sees_are_not_needed_to_find_a_name(house: House) -> None:
    make_guest(house, "Ma\u200bria No\u00adwak")
    assert names(house, "maria nowak") == ["Ma\u200bria No\u00adwak"]
