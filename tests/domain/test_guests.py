"""Rules of profiles, preferences, facts and stories that need no store."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from app.domain import facts, guests, preferences, timeline
from app.domain.guests import GuestDetails
from app.domain.preferences import PreferenceOrder, PreferenceRow
from app.domain.vocabulary import covered, entries, word
from app.errors import BadInput, Refused

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def test_a_birthday_needs_no_year() -> None:
    born = guests.checked(GuestDetails(name="Ana", birth_month=11, birth_day=22))
    assert born.has_birthday(date(2026, 11, 22))
    assert not born.has_birthday(date(2026, 11, 23))


def test_a_leap_day_is_kept_on_the_28th_in_other_years() -> None:
    born = guests.checked(GuestDetails(name="Ana", birth_month=2, birth_day=29))
    assert born.has_birthday(date(2026, 2, 28))
    assert born.has_birthday(date(2028, 2, 29))
    assert not born.has_birthday(date(2028, 2, 28))


@pytest.mark.parametrize(
    ("details", "field"),
    [
        (GuestDetails(name="  "), "name"),
        (GuestDetails(name="Ana", birth_month=4, birth_day=31), "birthday"),
        (GuestDetails(name="Ana", birth_month=4), "birthday"),
        (GuestDetails(name="Ana", birth_year=1990), "birthday"),
        (GuestDetails(name="Ana", birth_month=2, birth_day=29, birth_year=1990), "birthday"),
        (GuestDetails(name="Ana", email="ana at example"), "email"),
    ],
)
def test_what_cannot_be_names_its_field(details: GuestDetails, field: str) -> None:
    with pytest.raises(BadInput) as caught:
        guests.checked(details)
    assert caught.value.params["field"] == field


def test_names_are_guessed_only_where_nobody_typed_them() -> None:
    assert guests.checked(GuestDetails(name="Łucja Żółkiewska")).given_name == "Łucja"
    typed = guests.checked(GuestDetails(name="Yamada Tarō", given_name="Tarō", family_name="Yamada"))
    assert (typed.given_name, typed.family_name) == ("Tarō", "Yamada")


def preference(code: str, group: str = "sleep") -> PreferenceRow:
    return PreferenceRow(
        id=code, guest_id="g", group=group, text=code, code=code, strength="preferred", source="declared",
        confirmed_at=NOON, confirmed_by="Maja", fresh_until=None,
    )  # fmt: skip


def test_two_pillows_that_exclude_each_other_cannot_both_stand() -> None:
    order = PreferenceOrder(group="sleep", code="feather_pillow")
    with pytest.raises(Refused, match="preference_excluded"):
        preferences.refuse_what_cannot_stand(order, [preference("hypoallergenic_pillow")])


def test_a_group_holds_only_so_many() -> None:
    most = entries("preference_groups")["occasion"]["max_quantity"]
    rows = [preference(f"house-{at}", "occasion") for at in range(most)]
    with pytest.raises(Refused, match="preference_group_full"):
        preferences.refuse_what_cannot_stand(PreferenceOrder(group="occasion", text="Jazz"), rows)
    preferences.refuse_what_cannot_stand(PreferenceOrder(group="occasion", text="Jazz"), rows[1:])


def test_the_same_preference_stands_once() -> None:
    with pytest.raises(Refused, match="preference_there"):
        preferences.refuse_what_cannot_stand(
            PreferenceOrder(group="sleep", code="quiet_floor"), [preference("quiet_floor")]
        )


def test_shellfish_speaks_for_what_it_covers() -> None:
    assert covered("shellfish") == {"shellfish", "crustaceans", "molluscs"}
    row = facts.FactRow(
        id="1", guest_id="g", kind="allergy", code="shellfish", confirmed_at=NOON, confirmed_by=""
    )
    assert set(facts.allergens_of([row])) == {"shellfish", "crustaceans", "molluscs"}


def test_words_fall_back_to_english_and_then_to_the_code() -> None:
    assert word("allergens", "peanuts", "pl") == "Orzeszki ziemne"
    assert word("allergens", "peanuts", "fr") == "Peanuts"
    assert word("allergens", "moondust", "en") == "moondust"


def entry(key: str, at: datetime) -> timeline.Entry:
    return timeline.Entry(kind="note", code="note", id=key, at=at, day=at.date())


def test_a_story_has_today_and_then_its_months() -> None:
    months = timeline.by_month(
        [entry("a", NOON), entry("b", NOON - timedelta(days=1)), entry("c", NOON - timedelta(days=60))],
        NOON.date(),
    )
    assert [(month.is_today, month.first) for month in months] == [
        (True, date(2026, 11, 22)), (False, date(2026, 11, 1)), (False, date(2026, 9, 1)),
    ]  # fmt: skip


def test_a_page_never_parts_what_happened_at_one_moment() -> None:
    page = timeline.newest([entry("a", NOON), entry("b", NOON), entry("c", NOON - timedelta(hours=1))], 1)
    assert [row.id for row in page.entries] == ["b", "a"]
    assert page.before == NOON
