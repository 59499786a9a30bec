"""Names put together and told apart by the custom of their own culture."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from app.domain import guests
from app.domain.cards import Addressee, Manner, greet
from app.domain.guests import GuestDetails
from app.domain.name_scripts import guessed_locale
from app.domain.names import PARTS, Parts, formal, heading, initials, portrait, sort_name, told_apart
from app.domain.person_names import PersonName, name_order, put_together
from app.domain.text import fold
from app.errors import BadInput

CASES = json.loads((Path(__file__).parent / "person_names.json").read_text(encoding="utf-8"))["cases"]
# The Spanish test data is of another version than the patterns: a comma, the second family name.
_OTHERWISE = {"es": 6}


def person(told: dict[str, str]) -> PersonName:
    return PersonName(
        given=told.get("given", ""), informal=told.get("given-informal", ""),
        middle=told.get("given2", ""), prefix=told.get("surname-prefix", ""),
        family=told.get("surname-core", told.get("surname", "")), second_family=told.get("surname2", ""),
        generation=told.get("generation", ""), credentials=told.get("credentials", ""),
        title=told.get("title", ""), locale=told["locale"],
    )  # fmt: skip


@pytest.mark.parametrize("locale", sorted({case["locale"] for case in CASES}))
def test_names_are_put_together_as_unicode_lays_down(locale: str) -> None:
    wrong = []
    for case in (case for case in CASES if case["locale"] == locale):
        for how, wanted in case["expected"].items():
            order, length, usage, formality = how.split(";")
            got = put_together(
                person(case["name"]), locale, order=order, length=length, usage=usage, formality=formality
            )
            if got != wanted:
                wrong.append((how, wanted, got))
    assert len(wrong) == _OTHERWISE.get(locale, 0), wrong


@pytest.mark.parametrize(
    ("name", "locale", "parts"),
    [
        ("Łucja Żółkiewska", "pl", Parts(given="Łucja", family="Żółkiewska")),
        ("Dr. Anna Maria Kowalska", "pl",
         Parts(given="Anna", middle="Maria", family="Kowalska", title="Dr.")),
        ("Frau Meier", "de", Parts(family="Meier", title="Frau")),
        ("Pani Anna", "pl", Parts(given="Anna", title="Pani")),
        ("Min-ji Kim", "ko", Parts(given="Min-ji", family="Kim")),
        ("Wei Zhang", "zh", Parts(given="Wei", family="Zhang")),
        ("Li Wei", "zh", Parts(given="Wei", family="Li")),
        ("Linh Nguyễn", "vi", Parts(given="Linh", family="Nguyễn")),
        ("Ágnes Szőke", "hu", Parts(given="Ágnes", family="Szőke")),
        ("Tamás Péter", "hu", Parts(given="Péter", family="Tamás")),
        ("Siti binti Ahmad", "ms", Parts(given="Siti", prefix="binti", family="Ahmad")),
        ("محمد بن سلمان", "ar", Parts(given="محمد", prefix="بن", family="سلمان")),
        ("Nagy János", "hu", Parts(given="János", family="Nagy")),
        ("山田 太郎", "ja", Parts(given="太郎", family="山田")),
        ("王小明", "zh", Parts(given="小明", family="王")),
        ("欧阳娜娜", "zh", Parts(given="娜娜", family="欧阳")),
        ("김민준", "ko", Parts(given="민준", family="김")),
        ("남궁민수", "ko", Parts(given="민수", family="남궁")),
        ("Nguyễn Văn Anh", "vi", Parts(given="Anh", middle="Văn", family="Nguyễn")),
        ("Gabriel García Márquez", "es", Parts(given="Gabriel", family="García", second_family="Márquez")),
        ("Иван Петрович Сидоров", "ru", Parts(given="Иван", middle="Петрович", family="Сидоров")),
        ("Сидоров Иван Петрович", "ru", Parts(given="Иван", middle="Петрович", family="Сидоров")),
        ("Уладзімір Сцяпанавіч Кавальчук", "be",
         Parts(given="Уладзімір", middle="Сцяпанавіч", family="Кавальчук")),
        ("Piet van der Berg", "nl", Parts(given="Piet", prefix="van der", family="Berg")),
        ("Ahmed bin Said", "ar", Parts(given="Ahmed", prefix="bin", family="Said")),
        ("Müller, Wolfgang", "de", Parts(given="Wolfgang", family="Müller")),
        ("Martin Luther King Jr.", "en",
         Parts(given="Martin", middle="Luther", family="King", generation="Jr.")),
        ("Pelé", "pt", Parts(given="Pelé")),
        ("M. Night Shyamalan", "en", Parts(given="M.", middle="Night", family="Shyamalan")),
    ],
)  # fmt: skip
def test_a_line_is_told_apart(name: str, locale: str, parts: Parts) -> None:
    assert told_apart(name, locale) == parts


@pytest.mark.parametrize(
    ("parts", "locale", "line"),
    [
        (Parts(given="János", family="Nagy"), "hu", "Nagy János"),
        (Parts(given="太郎", family="山田"), "ja", "山田太郎"),
        (Parts(given="Min-jun", family="Kim"), "ko", "Kim Min-jun"),
        (Parts(given="Anh", middle="Văn", family="Nguyễn"), "vi", "Nguyễn Văn Anh"),
        (Parts(given="Piet", prefix="van der", family="Berg"), "nl", "Piet van der Berg"),
        (Parts(given="ilkay", family="ışık"), "tr", "ilkay ışık"),
    ],
)
def test_parts_make_the_line_in_the_order_of_the_culture(parts: Parts, locale: str, line: str) -> None:
    assert heading(parts, locale) == line


def test_lists_are_ordered_by_the_family_name_without_its_particle() -> None:
    name = "Ludwig van Beethoven"
    assert sort_name(name, told_apart(name, "de"), "de") == "beethoven ludwig van"
    assert sort_name("Nagy János", told_apart("Nagy János", "hu"), "hu") == "nagy janos"
    assert sort_name("Ł" * 9_000, Parts(given="Ł" * 9_000), "pl") == "l" * 120


@pytest.mark.parametrize("without", ["", "given", "prefix", "family", "title", "middle second_family"])
def test_lists_have_the_parts_in_the_order_that_unicode_lays_down(without: str) -> None:
    names = {person(case["name"]) for case in CASES}
    names |= {replace(name, given="Ζωή", family="★") for name in names}
    for name, locale in product(names, sorted({case["locale"] for case in CASES} | {"und", "pl_PL"})):
        name = replace(name, credentials="", locale=locale, **dict.fromkeys(without.split(), ""))
        parts = Parts(**{each: getattr(name, each) for each in (*PARTS.values(), "title")})
        said = replace(name, locale="en") if locale == "und" else name
        whole = fold(put_together(said, order="sorting", length="long"))
        assert sort_name("", parts, locale) == (whole if name.given or name.family else ""), name


def test_letters_of_a_monogram_stay_as_they_were_typed() -> None:
    assert initials(told_apart("ilkay Işık", "tr"), "tr") == "iI"
    assert initials(told_apart("Piet van der Berg", "nl"), "nl") == "PB"


def test_a_title_stands_where_the_culture_puts_it() -> None:
    assert formal(Parts(given="Anna", family="Kowalska", title="Dr."), "en") == "Dr. Anna Kowalska"


@pytest.mark.parametrize(
    ("text", "languages", "locale"),
    [
        ("Nagy János", ("hu",), "hu"), ("Taro Yamada", ("ja",), "und"), ("山田太郎", ("ja",), "ja"),
        ("山田太郎", (), "zh"), ("やまだ たろう", (), "ja"), ("김민준", (), "ko"),
        ("Уладзімір", ("be",), "be"),
        ("Уладзімір", (), "ru"), ("Anna", (), "und"), ("😀", ("tr",), "tr"),
    ],
)  # fmt: skip
def test_letters_and_language_tell_whose_name_it_is(
    text: str, languages: tuple[str, ...], locale: str
) -> None:
    assert guessed_locale(text, languages) == locale


def test_an_order_is_known_for_each_culture() -> None:
    assert [name_order(each) for each in ("hu", "ja", "ko", "zh", "vi", "pl", "xx")] == [
        *["surnameFirst"] * 5, "givenFirst", "givenFirst",
    ]  # fmt: skip


def test_a_profile_takes_parts_for_a_name_and_a_name_for_parts() -> None:
    from_parts = guests.checked(
        GuestDetails(name="", given_name="János", family_name="Nagy", name_locale="hu")
    )
    assert from_parts.name == "Nagy János"
    from_name = guests.checked(GuestDetails(name="Nagy János", languages=("hu",)))
    assert (from_name.given_name, from_name.family_name) == ("János", "Nagy")
    mended = guests.checked(GuestDetails(name="Ana María Ruiz", given_name="Ana María", family_name="Ruiz"))
    assert (mended.given_name, mended.middle_name, mended.family_name) == ("Ana María", "", "Ruiz")


def test_what_no_store_keeps_is_named() -> None:
    with pytest.raises(BadInput, match="guest_letters") as caught:
        guests.checked(GuestDetails(name="Anna", company="A\0B"))
    assert caught.value.params["field"] == "company"


def test_a_line_of_the_guests_own_begins_the_card() -> None:
    maria = Addressee(given_name="Maria", gender="f", greetings={"pl": "Kochana Pani Mario!"})
    assert greet(maria, "pl") == "Kochana Pani Mario!"
    assert greet(maria, "en") != "Kochana Pani Mario!"
    assert greet(maria, "pl", Manner.FIRST) != "Kochana Pani Mario!"


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Łucja Żółkiewska", "ŁŻ"), ("ibrahim", "i"), ("Siobhán O’Donoghue", "SO"), ("Dr. Anna Nowak", "AN"),
     ("María José García López", "ML"), ("Jan van der Berg", "JB"), ("Nowak, Anna", "AN"),
     ("王小明", "王小"), ("Anna Nowak jr", "AN"), ("412 Anna Nowak", "AN"),
     ("e\u0301va Kiss", "éK"), ("", ""), ("7", ""), ("?", "")],
)  # fmt: skip
def test_a_portrait_has_the_letters_of_given_and_family_name(name: str, letters: str) -> None:
    assert portrait(name) == letters
