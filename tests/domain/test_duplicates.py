"""One person or two: names in any script and order, slips, families, and what never identifies anybody."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable
from itertools import combinations

import pytest

from app.domain.duplicates import (
    Frequencies,
    Person,
    Search,
    Suggested,
    Verdict,
    Weights,
    compare,
    fields,
    person,
    without_contradictions,
)
from app.domain.duplicates.compare import add_names, beside_names, names_at_most
from app.domain.duplicates.names import family_level
from app.domain.duplicates.records import packed, unpacked
from app.models.scratch import Scratch

BORN = (1986, 11, 22)
PHONE = "+48 601 234 567"


def one(name: str = "Łucja Żółkiewska", **more: object) -> Person:
    given, _, family = name.partition(" ")
    told: dict[str, object] = {"given": given, "family": family, "name": name, **more}
    return person("a", **told)  # type: ignore[arg-type]


def base_of(people: Iterable[Person]) -> Frequencies:
    """How common values are among these, as a search counts them."""
    search = Search(Scratch())
    search.read(list(people))
    while not search.is_done:
        search.step()
    return search.base


def verdict(a: Person, b: Person) -> Verdict:
    return compare(a, b, Frequencies()).verdict


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (one(born=BORN, phones=(PHONE,)), one("Lucja Zolkiewska", born=BORN, phones=("601234567",))),
        (one(born=BORN), one("Żółkiewska Łucja", born=BORN)),
        (
            one(born=BORN, email="l.z@gmail.com"),
            one("Łucja Żółkiewskа", born=BORN, email="lz+inn@googlemail.com"),
        ),
        (one("Уладзімір Караткевіч", born=BORN), one("Uladzimir Karatkevich", born=BORN)),
        (
            one("Małgorzata Wiśniewska", born=BORN, phones=(PHONE,)),
            one("Gosia Wisniewska", born=BORN, phones=(PHONE,)),
        ),
        (one("Wojciech Brzęczyszczykiewicz", born=BORN), one("Wojceich Brzeczyszczykiewicz", born=BORN)),
        (
            one("Anna Nowak-Lis", email="anna.nowak@example.org"),
            one("Anna Nowak", email="anna.nowak@example.org"),
        ),
        (one(born=BORN, email="lucja@example.com"), one("Łucja Maj", born=BORN, email="lucja@example.com")),
        (one("Şimşek Yılmaz", born=BORN), one("Simsek Yilmaz", born=(1986, 11, 22))),
        (one(born=(1986, 3, 7), phones=(PHONE,)), one(born=(1986, 7, 3), phones=(PHONE,))),
    ],
)
def test_one_person_written_twice_is_the_same(a: Person, b: Person) -> None:
    assert verdict(a, b) is Verdict.SAME
    assert verdict(b, a) is Verdict.SAME


HOME = {"phones": (PHONE,), "street": "ul. Lipowa 4", "city": "Kraków", "postal": "30-001",
        "email": "dom@example.org"}  # fmt: skip


@pytest.mark.parametrize(
    ("a", "b", "said"),
    [
        (one("Anna Kowalska", born=BORN, **HOME), one("Hanna Kowalska", born=BORN, **HOME), "twins"),
        (one("Lena Kowalska", born=BORN, **HOME), one("Piotr Kowalski", born=BORN, **HOME), ""),
        (
            one("Jan Kowalski", born=(1950, 3, 1), **HOME),
            one("Jan Kowalski", born=(1978, 9, 14), **HOME),
            "father_and_son",
        ),
        (
            one("Jan Kowalski", born=(1950, 3, 1), **HOME),
            one("Jan Kowalski", born=(1978, 3, 1), **HOME),
            "father_and_son",
        ),
        (one("Anna Kowalska", **HOME), one("Piotr Kowalski", **HOME), "couple"),
        (one("Marta Kowalska", **HOME), one("Maria Kowalska", **HOME), "couple"),
    ],
)
def test_a_family_is_never_merged_blindly(a: Person, b: Person, said: str) -> None:
    found = compare(a, b, Frequencies())
    assert found.verdict is not Verdict.SAME
    assert not said or said in found.against


def test_a_name_alone_is_no_proof() -> None:
    assert verdict(one("Anna Nowak"), one("Anna Nowak")) is not Verdict.SAME
    assert verdict(one("Anna Nowak", born=BORN), one("Ben Carter", born=BORN)) is Verdict.OTHER


def test_an_operators_telephone_identifies_nobody() -> None:
    base = base_of(one(f"Gość {chr(97 + at)}{at}", phones=(PHONE,)) for at in range(30))
    found = compare(one("Anna Nowak", phones=(PHONE,)), one("Anna Nowak", phones=(PHONE,)), base)
    assert found.verdict is not Verdict.SAME
    assert compare(one("Anna Nowak", phones=(PHONE,)), one("Ben Carter", phones=(PHONE,)), base).score < 0.1


def test_a_booking_sites_address_is_nobodys() -> None:
    relay = "lzolk.12345@guest.booking.com"
    found = compare(one("Anna Nowak", email=relay), one("Anna Nowak", email=relay), Frequencies())
    assert "email" not in found.reasons
    assert one(email=relay).email == ""


def test_rare_names_weigh_more_than_common_ones() -> None:
    base = base_of([*(one("Jan Nowak") for _ in range(500)), one("Zdzisław Brzęczyszczykiewicz")])
    common = compare(one("Jan Nowak", city="Kraków"), one("Jan Nowak", city="Kraków"), base)
    rare = one("Zdzisław Brzęczyszczykiewicz", city="Kraków")
    assert compare(rare, rare, base).score > common.score


def test_reasons_tell_what_was_met() -> None:
    found = compare(
        one(born=BORN, email="a@example.org"),
        one("Lucja Żółkiewska", born=BORN, email="b@example.org"),
        Frequencies(),
    )
    assert found.reasons[:1] == ("name",)
    assert "birthday" in found.reasons
    assert found.against == ("other_email",)


def test_what_was_learnt_survives_being_stored() -> None:
    base = base_of(one("Jan Nowak", born=BORN, phones=(PHONE,)) for _ in range(9))
    again, trust = Frequencies.unpacked(base.packed()), Weights.unpacked(Weights().packed())
    a, b = one("Jan Nowak", born=BORN), one("Jan Novak", born=BORN)
    assert compare(a, b, again, trust) == compare(a, b, base)


def test_a_person_is_kept_in_few_bytes_and_comes_back_whole() -> None:
    whole = person(
        "k1", given="Łucja Maria", family="Żółkiewska", native="Łucja Ж", born=(1986, None, None),
        phones=(PHONE, "+44 20 7946 0000"), email="l.z@example.com", street="ul. Lipowa 4/2", city="Kraków",
        postal="30-001", region="małopolskie", company="Lot", gender="f",
    )  # fmt: skip
    for one_of in (whole, person("k2"), person("k3", name="Björk", email="a\x1fb@example.com")):
        assert unpacked(packed(one_of)) == one_of


def test_no_name_stands_in_what_a_search_learnt() -> None:
    base = base_of(one("Jan Brzęczyszczykiewicz", born=BORN, email="jan@example.org") for _ in range(9))
    kept = json.dumps(base.packed())
    assert "brz" not in kept
    assert "jan" not in kept


def test_what_an_earlier_version_learnt_is_still_read() -> None:
    earlier = {"guests": 900, "filled": {"family": 900}, "counts": {"family": {"nowak": 700}}}
    assert Frequencies.unpacked(earlier).count("family", "nowak") == 700


@pytest.mark.parametrize(
    ("a", "b", "said"),
    [
        ((1965, 2, 9), (1965, 2, 20), "parts"),
        ((1944, 9, 3), (1944, 11, 3), "parts"),
        ((1944, 9, 3), (1944, 11, 5), "year"),
        ((1944, 9, 3), (1945, 9, 3), "near"),
        ((1944, 9, 3), (1961, 9, 3), "other_year"),
        ((1944, 9, 3), (1961, 10, 12), "other"),
    ],
)
def test_what_of_a_birthday_agrees_is_told_apart(
    a: tuple[int, int, int], b: tuple[int, int, int], said: str
) -> None:
    assert fields.born(one(born=a), one(born=b)) == said


def test_two_common_family_names_are_no_slip_of_each_other() -> None:
    base = base_of(one(f"Hans {name}") for name in ("Schmitt", "Schmidt") for _ in range(20))
    assert family_level("schmitt", "schmidt", base) == "alike"
    assert family_level("schmitt", "schmittt", base) == "near"


def searched(people: list[Person], **more: str) -> list[Suggested]:
    search = Search(Scratch(), **more)
    search.read(people)
    while not search.is_done:
        search.step()
    return without_contradictions(search.take())


def families(count: int) -> list[Person]:
    """Twins, a father and his son of one name, one of them twice: five pairs in a home, one of them right."""
    found, chance = [], random.Random(5)
    for at in range(count):
        letters = "".join(chance.choices("abdefgiklmnoprstuwz", k=7))
        home = {"family": letters, "phones": (f"+48 60{at:07d}",), "street": f"{letters[::-1]} {at}"}
        day, other = (1950 + at % 50, 1 + at % 12, 1 + at % 28), (1920 + at % 50, 1 + at % 11, 2 + at % 26)
        for name, given, born in (
            ("a", "Marek", day), ("b", "Julia", day), ("c", "Marek", other), ("d", "Marek", day),
        ):  # fmt: skip
            key = f"{at:04d}{name}"
            found.append(person(key, given=f"{given}{letters[:2]}", born=born, **home))  # type: ignore[arg-type]
    return found


def test_a_base_with_many_families_suggests_neither_twins_nor_namesakes() -> None:
    found = {(pair.a, pair.b) for pair in searched(families(300))}
    assert {(f"{at:04d}a", f"{at:04d}d") for at in range(300)} <= found
    assert len(found) < 330


def test_families_are_not_ruled_out_where_nothing_of_their_homes_is_known() -> None:
    bare = [
        person(one.id, given=one.names[0][0], family=one.names[0][1], born=one.born) for one in families(300)
    ]
    found = {(pair.a, pair.b) for pair in searched(bare)}
    assert {(f"{at:04d}a", f"{at:04d}d") for at in range(300)} <= found
    assert len(found) < 330


@pytest.mark.parametrize(
    ("one_mail", "other_mail"),
    [
        ("jan.kowalski7@gmail.com", "jan.kowalski8@gmail.com"),
        ("office@firma1.example", "office@firma2.example"),
        ("reservations@agency.example", "reservation@agency.example"),
    ],
)
def test_a_namesakes_address_is_no_slip(one_mail: str, other_mail: str) -> None:
    assert fields.email(one(email=one_mail), one(email=other_mail)) == "other"


def test_jr_and_sr_are_told_apart_wherever_they_stand() -> None:
    home = {"phones": (PHONE,), "street": "ul. Lipowa 4", "postal": "30-001"}
    for junior in (one("Zdzisław Brzost Jr.", **home), one("Zdzisław Brzost", generation="junior", **home)):
        found = compare(one("Zdzisław Brzost", **home), junior, Frequencies())
        assert found.verdict is Verdict.REVIEW
        assert found.against[:1] == ("father_and_son",)
    same = compare(one("Zdzisław Brzost", born=BORN), one("Zdzisław Brzost II", born=BORN), Frequencies())
    assert same.verdict is Verdict.SAME


def test_who_may_be_father_or_son_is_left_to_a_person() -> None:
    home = {
        "given": "Jan",
        "family": "Brzeziński",
        "phones": (PHONE,),
        "street": "ul. Lipowa 4",
        "postal": "30-001",
    }
    found = {
        (pair.a, pair.b): pair.likeness.verdict
        for pair in searched(
            [
                person("father", born=(1950, 3, 1), **home), person("son", born=(1978, 9, 14), **home),
                person("either", **home), *crowd(100),
            ]
        )
    }  # fmt: skip
    assert found["either", "father"] is Verdict.REVIEW
    assert found["either", "son"] is Verdict.REVIEW


def crowd(count: int) -> list[Person]:
    """Strangers, and each tenth of them a second time with a slip."""
    found = []
    for at in range(count):
        letters = "".join(chr(97 + (at * step) % 25) for step in (3, 7, 11, 13, 17))
        fields = {
            "given": letters,
            "family": letters[::-1] + "ski",
            "born": (1950 + at % 50, 1 + at % 12, 1 + at % 28),
        }
        found.append(person(f"{at:04d}", phones=(f"+48 60{at:07d}",), **fields))  # type: ignore[arg-type]
        if at % 10 == 0:
            slip = {**fields, "family": f"{letters[::-1]}sk"}
            found.append(person(f"{at:04d}x", phones=(f"60{at:07d}",), **slip))  # type: ignore[arg-type]
    return found


def test_a_search_finds_who_stands_there_twice_and_compares_few() -> None:
    search = Search(Scratch())
    search.read(crowd(400))
    parts = []
    while not search.is_done:
        search.step()
        parts.append(search.part)
    assert {(pair.a, pair.b) for pair in search.take()} >= {
        (f"{at:04d}", f"{at:04d}x") for at in range(0, 400, 10)
    }
    assert search.take() == []
    assert parts == sorted(parts)
    assert parts[-1] == 1.0


def test_two_who_stand_beside_each_other_in_every_row_are_found_once() -> None:
    """A name without a family name, every other field with a slip: no key is shared."""
    found = searched(
        [
            person("a", name="weller", street="2 wittenoom gcrescent, nerrgia", postal="4656", region="qld"),
            person(
                "b", name="weller", street="7 wittenoom crescent, nerriga", postal="4655", region="qld",
                born=(1999, 7, 16),
            ),
            *crowd(40),
        ]
    )  # fmt: skip
    assert [(pair.a, pair.b) for pair in found].count(("a", "b")) == 1


def test_a_search_that_goes_on_compares_only_who_was_not_compared() -> None:
    whole = searched(crowd(400))
    rest = searched(crowd(400), after="0200")
    assert rest == [pair for pair in whole if pair.a >= "0200"]
    assert 0 < len(rest) < len(whole)


def test_what_cannot_be_one_person_need_not_be_compared_by_name() -> None:
    """The shortcut lets go of nobody whom the whole comparison would suggest."""
    base, people = Frequencies(), crowd(60)
    for a, b in combinations(people, 2):
        found = beside_names(a, b, base)
        most = Weights().person_bits(found.lines) + names_at_most(a, b, base, Weights())
        add_names(found, a, b, base)
        assert Weights().person_bits(found.lines) <= most + 1e-9


def test_a_title_with_many_words_is_compared_as_words() -> None:
    first = one(
        "Efficient Management of Multiversion Documents by Object Referencing",
        company="Chien, Tsotras, Zaniolo",
    )
    other = one(
        "Management of multiversion documents by object referencing", company="Chien, Tsotras, Zaniolo"
    )
    assert verdict(first, other) is not Verdict.OTHER
    assert (
        verdict(first, one("A Study of Query Processing in Large Databases", company="Chien"))
        is Verdict.OTHER
    )
