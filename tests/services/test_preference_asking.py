"""A noticed preference is a question before it is a habit, asked once a stay, and honoured ones count."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.domain.ids import new_id
from app.domain.preferences import PreferenceOrder
from app.errors import BadInput, NotAllowed
from app.models.guest import GuestRedirect
from app.models.stay import Stay
from app.services import guests, preference_asking, preference_honouring, preferences, today
from tests.services.guest_house import TODAY, make_guest, make_stay
from tests.store import MORNING, House

WINDOW = PreferenceOrder(group="food_drink", code="window_table", source="observed")
QUIET = PreferenceOrder(group="sleep", code="quiet_floor")
LONG_AGO = MORNING - timedelta(days=60)


@pytest.fixture
def guest(house: House) -> str:
    return make_guest(house, "Łucja Żółkiewska")


def note(house: House, guest: str, order: PreferenceOrder = WINDOW, *, days_ago: int = 60) -> str:
    desk = house.desk(at=MORNING - timedelta(days=days_ago))
    receipt, _ = preferences.add(desk, command_id=new_id(), guest_id=guest, order=order)
    return receipt.id


def asked(house: House, guest: str, days: int = 0) -> list[str]:
    page = guests.page(house.desk(at=MORNING + timedelta(days=days)), guest_id=guest)
    return [row.text for row in page.questions]


def chips(house: House, guest: str) -> list[str]:
    page = guests.page(house.desk(), guest_id=guest)
    return [row.text for group in page.preferences for row in group.rows]


def say(house: House, key: str, said: str, stay: str | None = None) -> preference_asking.AnswerReceipt:
    receipt, _ = preference_asking.answer(
        house.desk(), command_id=new_id(), preference_id=key, said=said, stay_id=stay
    )
    return receipt


def arrival_words(house: House) -> list[str]:
    return [tag.word for row in today.page(house.desk()).arrivals for tag in row.tags]


def test_something_noticed_is_a_question_and_not_yet_a_habit(house: House, guest: str) -> None:
    note(house, guest)
    note(house, guest, QUIET)
    assert (asked(house, guest), chips(house, guest)) == (["Table by the window"], ["Quiet floor"])


def test_what_was_noticed_in_this_stay_is_asked_about_in_the_next_one(house: House, guest: str) -> None:
    make_stay(house, guest)
    note(house, guest, days_ago=0)
    assert asked(house, guest) == []
    assert asked(house, guest, days=1) == []
    Stay.update(status="departed").execute()
    make_stay(house, guest, "101", status="expected", arrives=TODAY + timedelta(days=30))
    assert asked(house, guest, days=30) == ["Table by the window"]


def test_what_nobody_confirmed_for_long_is_asked_even_if_the_guest_said_it(house: House, guest: str) -> None:
    note(house, guest, QUIET, days_ago=600)
    assert (asked(house, guest), chips(house, guest)) == (["Quiet floor"], [])


def test_yes_makes_it_the_guests_own_word_and_the_undo_makes_it_a_question_again(
    house: House, guest: str
) -> None:
    key = note(house, guest)
    stay = make_stay(house, guest)
    receipt = say(house, key, "yes", stay)
    (row,) = preferences.of_guest(house.desk(), guest_id=guest)
    assert (row.source, row.confirmed_at, asked(house, guest)) == ("declared", MORNING, [])
    preference_asking.take_back(house.desk(), command_id=new_id(), receipt=receipt)
    (row,) = preferences.of_guest(house.desk(), guest_id=guest)
    assert (row.source, row.confirmed_at) == ("observed", LONG_AGO)
    assert asked(house, guest) == ["Table by the window"]


def test_not_any_more_takes_it_away_and_the_undo_brings_it_back(house: House, guest: str) -> None:
    receipt = say(house, note(house, guest), "no")
    assert preferences.of_guest(house.desk(), guest_id=guest) == ()
    preference_asking.take_back(house.desk(), command_id=new_id(), receipt=receipt)
    assert asked(house, guest) == ["Table by the window"]


def test_later_rests_until_tomorrow(house: House, guest: str) -> None:
    key, stay = note(house, guest), make_stay(house, guest)
    say(house, key, "later", stay)
    assert (asked(house, guest), chips(house, guest)) == ([], ["Table by the window"])
    assert asked(house, guest, days=1) == ["Table by the window"]


def test_never_more_than_three_questions_at_once(house: House, guest: str) -> None:
    for number in range(5):
        note(house, guest, PreferenceOrder(group="food_drink", text=f"Tea {number}", source="observed"))
    assert (len(asked(house, guest)), len(chips(house, guest))) == (3, 2)


def test_the_arrival_has_one_word_and_it_goes_with_the_answer(house: House, guest: str) -> None:
    keys = [
        note(house, guest),
        note(house, guest, PreferenceOrder(group="sleep", text="Two", source="observed")),
    ]
    stay = make_stay(house, guest, status="expected")
    assert arrival_words(house).count("ask") == 1
    for key in keys:
        say(house, key, "yes", stay)
    assert "ask" not in arrival_words(house)


def test_a_merged_profiles_preference_is_asked_on_arrival_too(house: House, guest: str) -> None:
    heir = make_guest(house, "Lucja Zolkiewska")
    note(house, guest)
    GuestRedirect.create(
        id=guest, place_id=house.place.id, into_id=heir, merged_by_id=house.desk().actor.id, merged_at=MORNING
    )
    make_stay(house, heir, status="expected")
    assert "ask" in arrival_words(house)
    assert asked(house, heir) == ["Table by the window"]


def test_another_answer_is_no_answer(house: House, guest: str) -> None:
    with pytest.raises(BadInput, match="preference_answer"):
        say(house, note(house, guest), "perhaps")


def test_what_holds_for_one_stay_ends_with_it(house: House, guest: str) -> None:
    stay = make_stay(house, guest)
    order = PreferenceOrder(group="sleep", code="warm_room", strength="unacceptable", stay_id=stay)
    preferences.add(house.desk(), command_id=new_id(), guest_id=guest, order=order)
    (row,) = preferences.of_guest(house.desk(), guest_id=guest)
    assert row.this_stay_only
    Stay.update(status="departed").where(Stay.id == stay).execute()
    assert preferences.of_guest(house.desk(), guest_id=guest) == ()
    assert preferences.unwanted_for(house.desk(), guest_ids=[guest]) == {}


def tick(house: House, key: str, stay: str, *, honoured: bool = True) -> None:
    preference_honouring.tick(
        house.desk(), command_id=new_id(), preference_id=key, stay_id=stay, honoured=honoured
    )


def test_honoured_is_ticked_once_a_stay_and_taken_back(house: House, guest: str) -> None:
    key, stay = note(house, guest, QUIET), make_stay(house, guest)
    for _ in range(2):
        tick(house, key, stay)
    page = guests.page(house.desk(), guest_id=guest)
    assert [row.honoured for group in page.preferences for row in group.rows] == [True]
    tick(house, key, stay, honoured=False)
    assert preference_honouring.honoured_in(house.desk(), stay) == frozenset()


def figures(house: House, code: str = "manager") -> tuple[int, int, int]:
    found = preference_honouring.figures(house.desk(code), since=date(2026, 11, 1), until=date(2026, 11, 30))
    return found.returning, found.known, found.honoured


def test_know_five_honour_three_counts_stays_of_those_who_came_back(house: House, guest: str) -> None:
    make_stay(house, guest, "101", status="departed", arrives=TODAY - timedelta(days=200))
    stay = make_stay(house, guest)
    keys = [note(house, guest, PreferenceOrder(group="food_drink", text=f"Tea {n}")) for n in range(4)]
    new = make_guest(house, "Emily Carter")
    make_stay(house, new, "102")
    assert figures(house) == (1, 0, 0)
    keys.append(note(house, guest, QUIET))
    for key in keys[:3]:
        tick(house, key, stay)
    assert figures(house) == (1, 1, 1)


def test_only_those_who_see_everything_see_the_figures(house: House) -> None:
    assert figures(house) == (0, 0, 0)
    with pytest.raises(NotAllowed):
        figures(house, "desk")
