"""Birthdays and wedding days ahead."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.occasions import Celebrant, OccasionKind, ahead, days_ahead, next_day

TODAY = date(2026, 11, 22)


def person(**fields: object) -> Celebrant:
    known = {"guest_id": "g", "name": "Łucja", "birth_month": None, "birth_day": None, "wedding_on": None}
    return Celebrant(**{**known, **fields})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("today", "comes"),
    [
        (date(2026, 2, 27), date(2026, 2, 28)),
        (date(2028, 2, 28), date(2028, 2, 29)),
        (date(2028, 3, 1), date(2029, 2, 28)),
    ],
)
def test_29_february_has_a_day_every_year(today: date, comes: date) -> None:
    assert next_day(2, 29, today) == comes


def test_store_is_asked_for_the_29th_when_there_is_none() -> None:
    assert (2, 29) in days_ahead(date(2026, 2, 26))
    assert (2, 29) not in days_ahead(date(2026, 2, 10))
    assert days_ahead(date(2026, 12, 30))[:3] == ((12, 30), (12, 31), (1, 1))


def test_birthdays_come_soonest_first_and_only_this_week() -> None:
    rows = ahead(
        [
            person(guest_id="next", birth_month=11, birth_day=30),
            person(guest_id="tomorrow", birth_month=11, birth_day=23),
            person(guest_id="today", birth_month=11, birth_day=22),
        ],
        TODAY,
    )
    assert [(row.guest_id, row.in_days) for row in rows] == [("today", 0), ("tomorrow", 1)]


def test_wedding_day_tells_years_and_a_birthday_never_an_age() -> None:
    rows = ahead([person(birth_month=11, birth_day=22, wedding_on=date(2016, 11, 22))], TODAY)
    assert {row.kind: row.years for row in rows} == {
        OccasionKind.BIRTHDAY: None,
        OccasionKind.ANNIVERSARY: 10,
    }


def test_couple_in_one_room_is_one_row() -> None:
    day = date(2016, 11, 22)
    rows = ahead(
        [
            person(guest_id="e", name="Emma Lindqvist", wedding_on=day, room="501"),
            person(guest_id="n", name="Nils Lindqvist", wedding_on=day, room="501"),
            person(guest_id="a", name="Anna Kot", wedding_on=day, room="502"),
        ],
        TODAY,
    )
    assert [(row.name, row.guest_id) for row in rows] == [("Anna Kot", "a"), ("Emma & Nils Lindqvist", "e")]


def test_wedding_itself_is_no_anniversary() -> None:
    assert ahead([person(wedding_on=TODAY)], TODAY) == ()
