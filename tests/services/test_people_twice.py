"""People as a desk meets them: who is suggested as one, who is never called one, and who floods nothing."""

from __future__ import annotations

import random
from typing import Any

from app.domain.duplicates import Verdict
from app.domain.ids import new_id
from app.services import duplicates
from tests.services.guest_house import make_guest
from tests.services.test_duplicates import merge
from tests.store import House

Details = dict[str, Any]


def born(day: int, month: int, year: int) -> Details:
    return {"birth_day": day, "birth_month": month, "birth_year": year}


def phone(number: int) -> Details:
    return {"phone": f"+48 {600_000_000 + number * 7_654_321 % 99_999_999}"}


def home(number: int) -> Details:
    return {"street": f"ul. Lipowa {number}", "city": "Kraków", "postal_code": f"30-{number:03}"}


def mail(address: str) -> Details:
    return {"email": address}


def said(house: House, pairs: list[tuple[str, Details, str, Details]]) -> dict[str, str]:
    """What is said of each pair, all in one base, by their names; "" where nothing is."""
    keys = {
        f"{name} = {other}": {make_guest(house, name, **one), make_guest(house, other, **two)}
        for name, one, other, two in pairs
    }
    duplicates.run(house.desk())
    found = {frozenset({row.a, row.b}): row.likeness.verdict for row in duplicates.suggestions(house.desk())}
    return {names: str(found.get(frozenset(both), "")) for names, both in keys.items()}


def test_a_family_is_never_called_one_person(house: House) -> None:
    twins, couple = born(1, 2, 1990) | phone(1) | home(1), phone(5) | mail("czubak@example.org")
    pair, house_mail = phone(6) | mail("para@example.org"), mail("office@gil.example") | {"company": "Gil"}
    verdicts = said(
        house,
        [
            ("Anna Twardowska", twins, "Ewa Twardowska", twins),
            ("Jan Rogala", born(1, 3, 1950) | phone(2), "Jan Rogala", born(14, 9, 1980) | phone(2)),
            ("Jan Brzost Sr.", phone(3) | home(3), "Jan Brzost Jr.", phone(3) | home(3)),
            ("Ian Brzezina", phone(4) | home(4), "Ian Brzezina III", phone(4) | home(4)),
            ("Anna Czubak", couple, "Piotr Czubak", couple),
            ("Anna Majewska", pair, "Piotr Wilk", pair),
            ("Marta Kopeć", phone(7), "Maria Kopeć", phone(7)),
            ("Ola Gil", house_mail, "Jerzy Gil", house_mail),
            ("Olga Lis", mail("x1@guest.booking.com"), "Adam Zając", mail("x1@guest.booking.com")),
        ],
    )
    assert {names for names, verdict in verdicts.items() if verdict == Verdict.SAME} == set()
    assert verdicts["Anna Czubak = Piotr Czubak"] == ""
    assert verdicts["Ola Gil = Jerzy Gil"] == ""


def test_one_person_is_suggested_however_the_name_was_written(house: House) -> None:
    verdicts = said(
        house,
        [
            ("Юлія Каваленка", phone(1), "Julia Kavalenka", phone(1)),
            ("Yuliya Hrynko", phone(2), "Iulia Hrynko", phone(2)),
            ("Аляксандр Бурак", phone(3), "Alexander Burak", phone(3)),
            ("Łukasz Żądło", phone(4), "Lukasz Zadlo", phone(4)),
            ("Jürgen Müller", phone(5), "Juergen Mueller", phone(5)),
            ("Björn Öström", phone(6), "Bjorn Ostrom", phone(6)),
            ("Kate Wren", phone(7), "Catherine Wren", phone(7)),
            ("Aleksandra Sowa", phone(8), "Ola Sowa", phone(8)),
            ("Zenon Kos", phone(9), "Kos Zenon", phone(9)),
            ("Beata Drozd", born(3, 7, 1986), "Beata Drozd", born(7, 3, 1986)),
            ("Irena Maj", born(5, 6, 1971) | phone(10), "Irena Trawa", born(5, 6, 1971) | phone(10)),
            ("Lena Czyż", phone(11) | mail("x2@guest.booking.com"),
             "Lena Czyż", phone(11) | mail("x3@guest.booking.com")),
            ("İbrahim Işık", born(9, 9, 1999), "Ibrahim Isik", born(9, 9, 1999)),
        ],
    )  # fmt: skip
    assert {names for names, verdict in verdicts.items() if not verdict} == set()


def test_many_of_one_common_name_do_not_flood(house: House) -> None:
    chance = random.Random(4)
    for at in range(25):
        day = born(chance.randrange(1, 29), chance.randrange(1, 13), chance.randrange(1940, 2005))
        make_guest(house, "Jan Kowalski", **(phone(at) if at % 2 else {}), **(day if at % 3 else {}))
        make_guest(house, "Mehmet Yılmaz", **mail(f"mehmet.yilmaz{at}@gmail.com"), **(day if at % 2 else {}))
    assert duplicates.run(house.desk()) <= 2
    assert not [row for row in duplicates.suggestions(house.desk()) if row.likeness.verdict == Verdict.SAME]


def test_an_agencys_telephone_makes_nobody_the_same(house: House) -> None:
    families = ("Wrona", "Gajda", "Sroka", "Kubiak", "Ziemba", "Chmura", "Dudek", "Mróz")
    names = [f"{given} {family}" for given in ("Adam", "Beata", "Igor", "Oskar") for family in families]
    for name in names:
        make_guest(house, name, phone="+44 20 7946 0000")
    assert duplicates.run(house.desk()) == 0


def test_one_guest_thirty_times_becomes_one(house: House) -> None:
    told = (phone(1), born(5, 5, 1980), mail("wiatrak@example.org"))
    keys = [make_guest(house, "Zofia Wiatrak", **{**told[at % 3], **told[(at // 3) % 3]}) for at in range(30)]
    duplicates.run(house.desk())
    merges = 0
    while rows := duplicates.suggestions(house.desk(), limit=1):
        merge(house, rows[0].a, rows[0].b)
        merges += 1
    assert merges == len(keys) - 1
    assert duplicates.open_count(house.desk()) == 0


def test_not_the_same_holds_whichever_of_both_is_merged_into_a_third(house: House) -> None:
    told = phone(1) | born(5, 5, 1980)
    a, b, c = (make_guest(house, "Zofia Wiatrak", **told) for _ in range(3))
    duplicates.run(house.desk())
    duplicates.not_same(house.desk(), command_id=new_id(), a=a, b=b)
    for one, other in ((a, b), (b, a)):
        merge(house, c, one)
        duplicates.run(house.desk())
        assert duplicates.suggestions(house.desk()) == ()
        assert duplicates.comparison(house.desk(), a=c, b=other).was_decided
        duplicates.unmerge(house.desk(), command_id=new_id(), guest_id=one)
        duplicates.run(house.desk())
        left = {frozenset({row.a, row.b}) for row in duplicates.suggestions(house.desk())}
        assert left == {frozenset({a, c}), frozenset({b, c})}
