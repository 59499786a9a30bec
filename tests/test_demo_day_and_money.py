"""The demo's morning is possible: rooms, times, and nobody spent more than they were trusted with."""

from __future__ import annotations

import itertools
from collections import defaultdict
from typing import Any

import pytest

from tests.demo_content import CATALOGUE, DEMO, KINDS, codes

# ---- the day


def test_today_is_as_full_as_a_good_morning() -> None:
    stays = DEMO["hotel"]["stays"]
    assert sum(stay["arrives_day"] == 0 for stay in stays) == 14
    assert sum(stay["departs_day"] == 0 for stay in stays) == 9
    assert sum(stay["status"] == "in_house" for stay in stays) == 61
    main = {stay["room"] for stay in stays if stay["key"] == "lucja"}
    assert main == {"412"}


def test_nobody_sleeps_in_a_room_that_is_taken() -> None:
    nights: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for stay in DEMO["hotel"]["stays"]:
        assert stay["departs_day"] > stay["arrives_day"]
        nights[stay["room"]].append((stay["arrives_day"], stay["departs_day"]))
    for room, held in nights.items():
        held.sort()
        assert all(first[1] <= second[0] for first, second in itertools.pairwise(held)), room
    broken = {room["number"] for room in DEMO["hotel"]["rooms"] if room["state"] == "out_of_order"}
    assert not broken & {stay["room"] for stay in DEMO["hotel"]["stays"] if stay["departs_day"] >= 0}


def test_a_stay_has_the_times_of_its_status() -> None:
    for stay in DEMO["hotel"]["stays"]:
        happened = stay["arrived_at"] is not None, stay["departed_at"] is not None
        expected = {"expected": (False, False), "in_house": (True, False), "departed": (True, True)}
        assert happened == expected[stay["status"]], stay["key"]
        assert 1 + len(stay["companions"]) <= stay["adults"] + stay["children"], stay["key"]


def test_regular_guests_have_come_as_often_as_the_house_says() -> None:
    visits = {guest["key"]: guest["stays_before"] for guest in DEMO["hotel"]["guests"]}
    for stay in DEMO["hotel"]["stays"]:
        visits[stay["guest"]] += 1
    assert {key: visits[key] for key in ("lucja", "emma", "joonho", "tomasz", "siobhan")} == {
        "lucja": 7, "emma": 12, "joonho": 9, "tomasz": 6, "siobhan": 1,
    }  # fmt: skip


def test_rooms_are_of_a_known_kind_and_each_stands_once() -> None:
    rooms = DEMO["hotel"]["rooms"]
    assert len({room["number"] for room in rooms}) == len(rooms) == 78
    assert {room["kind"] for room in rooms} <= codes("room_kinds")
    assert all(room["number"].startswith(room["floor"]) for room in rooms)


def test_only_the_told_birthdays_are_near() -> None:
    near = {
        guest["key"]: guest["birthday"]["in_days"]
        for guest in DEMO["hotel"]["guests"]
        if guest["birthday"] and guest["birthday"]["in_days"] < 14
    }
    assert near == {"lucja": 0, "tomasz": 1}


@pytest.mark.parametrize("kind", KINDS)
def test_what_was_given_for_a_birthday_or_a_wedding_fell_on_it(kind: str) -> None:
    dates = {"birthday": ("birthday",), "anniversary": ("wedding", "customer_since")}
    guests = {guest["key"]: guest for guest in DEMO[kind]["guests"]}
    for gesture in DEMO[kind]["gestures"]:
        told = [guests[gesture["guest"]].get(date) for date in dates.get(gesture["occasion"], ())]
        if told:
            assert any(date and (date["in_days"] - gesture["day"]) % 365 <= 1 for date in told), gesture


def test_what_is_done_does_not_lie_in_the_future_of_the_story() -> None:
    for kind in KINDS:
        now = (0, DEMO[kind]["place"]["story_at"])
        for gesture in DEMO[kind]["gestures"]:
            assert (gesture["day"], gesture["at"]) <= now, gesture
        for request in DEMO[kind]["requests"]:
            assert (request["asked_day"], request["asked_at"]) <= now, request["number"]
        for item in DEMO[kind]["found_items"]:
            assert (item["day"], item["at"]) <= now, item["number"]


# ---- money


def limit_of(kind: str, scope: str, period: str, employee: str | None = None) -> int:
    roles = {person["code"]: person["role"] for person in DEMO[kind]["employees"]}
    role = roles.get(employee or "")
    for limit in DEMO[kind]["limits"]:
        if (limit["scope"], limit["period"]) == (scope, period) and limit["role"] in (None, role):
            return int(limit["amount_minor"])
    return 0


def spent_unasked(kind: str, by: str, day: int, until: str = "24:00") -> int:
    """What an employee gave on a day without a question, before `until`."""
    return sum(
        gesture["amount_minor"]
        for gesture in DEMO[kind]["gestures"]
        if gesture["by"] == by and gesture["day"] == day and gesture["at"] < until and not gesture["approval"]
    )


@pytest.mark.parametrize("kind", KINDS)
def test_a_gesture_costs_what_the_catalogue_says(kind: str) -> None:
    costs = {item["code"]: item["cost_minor"] for item in CATALOGUE[kind]["items"]}
    assert all(gesture["amount_minor"] == costs[gesture["item"]] for gesture in DEMO[kind]["gestures"])


@pytest.mark.parametrize("kind", KINDS)
def test_nobody_spent_more_than_they_were_trusted_with(kind: str) -> None:
    for gesture in DEMO[kind]["gestures"]:
        if gesture["approval"]:
            continue
        by = gesture["by"]
        day_limit = limit_of(kind, "employee", "business_day", by)
        assert gesture["amount_minor"] <= limit_of(kind, "employee", "incident", by), gesture
        assert spent_unasked(kind, by, gesture["day"]) <= day_limit, gesture
        assert gesture["at"] >= DEMO[kind]["place"]["day_ends"]


def given_in_stay(gesture: dict[str, Any]) -> int:
    return sum(
        other["amount_minor"]
        for other in DEMO["hotel"]["gestures"]
        if other["stay"] == gesture["stay"] and other["status"] in ("given", "delivered")
    )


def test_what_one_stay_was_given_keeps_its_limit() -> None:
    limit = limit_of("hotel", "guest", "stay")
    for gesture in DEMO["hotel"]["gestures"]:
        assert gesture["stay"] is None or given_in_stay(gesture) <= limit, gesture


@pytest.mark.parametrize("kind", KINDS)
def test_a_question_was_needed_and_somebody_else_decided(kind: str) -> None:
    for gesture in (one for one in DEMO[kind]["gestures"] if one["approval"]):
        by, approval, amount = gesture["by"], gesture["approval"], gesture["amount_minor"]
        spent = spent_unasked(kind, by, gesture["day"], gesture["at"])
        over_day = spent + amount > limit_of(kind, "employee", "business_day", by)
        over_one = amount > limit_of(kind, "employee", "incident", by)
        over_stay = kind == "hotel" and given_in_stay(gesture) + amount > limit_of(kind, "guest", "stay")
        assert over_day or over_one or over_stay, gesture
        assert gesture["reason"]
        assert approval["decided_by"] != by
        assert (approval["decided_by"] is None) == (approval["status"] == "waiting")


def test_what_is_left_this_morning_is_what_the_screens_show() -> None:
    assert 4000 - spent_unasked("hotel", "desk", 0) == 2150
    assert 4000 - spent_unasked("shop", "desk", 0) == 2700
    waiting = [g for g in DEMO["hotel"]["gestures"] if g["status"] == "waiting"]
    assert [(g["guest"], g["amount_minor"], g["by"]) for g in waiting] == [
        ("kerem", 6800, "desk"),
        ("emma", 4600, "desk2"),
        ("hanna", 3500, "supervisor"),
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_lists_stand_in_a_fixed_order(kind: str) -> None:
    told = [(g["day"], g["at"], g["guest"]) for g in DEMO[kind]["gestures"]]
    assert told == sorted(told)
    numbers = [request["number"] for request in DEMO[kind]["requests"]]
    assert numbers == sorted(numbers)
