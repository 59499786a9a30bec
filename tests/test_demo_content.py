"""The demo places and the built-in catalogue hold together: words, references, rooms and money."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

RESOURCES = Path(__file__).parents[1] / "resources"
LANGUAGES = ["en", "pl", "tr", "be"]
KINDS = ["hotel", "shop"]
# Said aloud for a reader of another language: only where that reader needs it.
PARTIAL = {"said_as"}
RUSSIAN_ONLY = re.compile(r"[иъщИЪЩ]")


def load(folder: str, name: str) -> dict[str, Any]:
    return json.loads((RESOURCES / folder / f"{name}.json").read_text(encoding="utf-8"))


VOCABULARY = load("catalogue", "vocabulary")
CATALOGUE = {kind: load("catalogue", kind) for kind in KINDS}
DEMO = {kind: load("demo", kind) for kind in KINDS}
FILES = {"vocabulary": VOCABULARY} | {f"catalogue {k}": CATALOGUE[k] for k in KINDS} | {
    f"demo {k}": DEMO[k] for k in KINDS
}


def texts(value: Any, path: str = "") -> Iterator[tuple[str, dict[str, str]]]:
    """Every object that looks like a text, with where it stands."""
    if isinstance(value, list):
        for index, part in enumerate(value):
            yield from texts(part, f"{path}[{index}]")
    elif isinstance(value, dict):
        if set(value) & set(LANGUAGES):
            yield path, value
            return
        for key, part in value.items():
            if key not in PARTIAL:
                yield from texts(part, f"{path}.{key}")


def values_of(value: Any, wanted: str) -> Iterator[Any]:
    if isinstance(value, list):
        for part in value:
            yield from values_of(part, wanted)
    elif isinstance(value, dict):
        for key, part in value.items():
            if key == wanted:
                yield part
            yield from values_of(part, wanted)


def codes(name: str) -> set[str]:
    return {entry["code"] for entry in VOCABULARY[name]}


def placeholders(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w*\}", text))


# ---- words


@pytest.mark.parametrize("name", FILES)
def test_every_text_is_told_in_four_languages_with_the_same_fields(name: str) -> None:
    seen = list(texts(FILES[name]))
    assert len(seen) > 15
    for path, text in seen:
        assert list(text) == LANGUAGES, path
        assert all(words.strip() == words and words for words in text.values()), path
        assert len({tuple(placeholders(words)) for words in text.values()}) == 1, path
        assert "!" not in "".join(text.values()), path


@pytest.mark.parametrize("name", FILES)
def test_belarusian_is_written_in_its_own_letters(name: str) -> None:
    for path, text in texts(FILES[name]):
        assert not RUSSIAN_ONLY.search(text["be"]), f"{path}: {text['be']}"


@pytest.mark.parametrize("name", FILES)
def test_apostrophes_are_typographic(name: str) -> None:
    for path, text in texts(FILES[name]):
        assert not any(mark in words for words in text.values() for mark in "'\""), path


@pytest.mark.parametrize("name", FILES)
def test_every_icon_is_in_the_house(name: str) -> None:
    for icon in values_of(FILES[name], "icon"):
        assert (RESOURCES / "icons" / f"{icon}.svg").is_file(), icon


# ---- catalogue and vocabulary


@pytest.mark.parametrize("name", [key for key, part in VOCABULARY.items() if isinstance(part, list)])
def test_codes_are_given_once(name: str) -> None:
    given = [entry["code"] for entry in VOCABULARY[name]]
    assert len(given) == len(set(given))


def test_vocabulary_points_only_at_itself() -> None:
    assert all(set(entry["covers"]) <= codes("allergens") for entry in VOCABULARY["allergens"])
    groups = codes("preference_groups")
    excludes = {entry["code"]: set(entry["excludes"]) for entry in VOCABULARY["preferences"]}
    assert all(entry["group"] in groups for entry in VOCABULARY["preferences"])
    assert all(code in excludes[other] for code, others in excludes.items() for other in others)


def test_what_law_or_couriers_refuse_is_never_photographed_or_posted() -> None:
    rules = {entry["code"]: entry for entry in VOCABULARY["found_categories"]}
    for code in ("id_documents", "bank_cards"):
        assert not rules[code]["photo"] and not rules[code]["post"] and rules[code]["witness"]


@pytest.mark.parametrize("kind", KINDS)
def test_catalogue_items_name_known_things_and_free_ones_come_first(kind: str) -> None:
    items = CATALOGUE[kind]["items"]
    assert len({item["code"] for item in items}) == len(items)
    assert [item["cost_minor"] for item in items] == sorted(item["cost_minor"] for item in items)
    assert items[0]["cost_minor"] == 0
    for item in items:
        assert set(item["allergens"]) <= codes("allergens"), item["code"]
        assert item["occasions"] and set(item["occasions"]) <= codes("occasions"), item["code"]
        assert item["department"] in codes("departments"), item["code"]
        assert ("alcohol" in item["contains"]) == ("alcohol" in item["marks"]), item["code"]


def test_the_cake_is_safe_where_the_pralines_and_the_lilies_are_not() -> None:
    items = {item["code"]: item for item in CATALOGUE["hotel"]["items"]}
    assert not {"peanuts", "tree_nuts"} & set(items["lemon_cake"]["allergens"])
    assert "peanuts" in items["praline_box"]["allergens"]
    assert "lilies" in items["bouquet"]["contains"]
    costs = {code: items[code]["cost_minor"] for code in ("lemon_cake", "dinner_for_two", "airport_car")}
    assert costs == {"lemon_cake": 1400, "dinner_for_two": 4600, "airport_car": 6800}


# ---- references


@pytest.mark.parametrize("kind", KINDS)
def test_every_reference_resolves(kind: str) -> None:
    demo = DEMO[kind]
    known = {
        "guest": {guest["key"] for guest in demo["guests"]},
        "item": {item["code"] for item in CATALOGUE[kind]["items"]},
        "gesture_item": {item["code"] for item in CATALOGUE[kind]["items"]},
        "room": {room["number"] for room in demo.get("rooms", [])},
        "stay": {stay["key"] for stay in demo.get("stays", [])},
        "occasion": codes("occasions"),
        "department": codes("departments"),
        "category": codes("found_categories"),
        "group": codes("preference_groups"),
    }
    staff = {employee["code"] for employee in demo["employees"]}
    for key in ("by", "asked_of", "owner", "closed_by", "confirmed_by", "asked_by", "decided_by", "logged_by"):
        known[key] = staff
    for key, allowed in known.items():
        used = {value for value in values_of(demo, key) if value is not None}
        assert used <= allowed, (key, used - allowed)


@pytest.mark.parametrize("kind", KINDS)
def test_protected_facts_and_preferences_use_the_vocabulary(kind: str) -> None:
    lists = {"allergy": "allergens", "diet": "diets", "health": "health", "accessibility": "accessibility"}
    for fact in DEMO[kind]["protected"]:
        assert fact["code"] in codes(lists[fact["kind"]]), fact
        assert (fact["severity"] is not None) == (fact["kind"] == "allergy"), fact
    wishes: dict[str, set[str]] = defaultdict(set)
    for wish in DEMO[kind]["preferences"]:
        assert ("code" in wish) != ("text" in wish), wish
        wishes[wish["guest"]].add(wish.get("code", ""))
    excludes = {entry["code"]: set(entry["excludes"]) for entry in VOCABULARY["preferences"]}
    for guest, held in wishes.items():
        assert held - {""} <= set(excludes), guest
        assert not any(excludes[code] & held for code in held - {""}), guest


@pytest.mark.parametrize("kind", KINDS)
def test_nobody_is_both_allergic_and_asked_none(kind: str) -> None:
    allergic = {fact["guest"] for fact in DEMO[kind]["protected"] if fact["kind"] == "allergy"}
    asked = [answer["guest"] for answer in DEMO[kind]["asked_none"]]
    assert asked and len(asked) == len(set(asked)) and not allergic & set(asked)


@pytest.mark.parametrize("kind", KINDS)
def test_numbers_for_people_are_given_once(kind: str) -> None:
    numbers = list(values_of(DEMO[kind], "number"))
    assert len(numbers) == len(set(numbers))


@pytest.mark.parametrize("kind", KINDS)
def test_the_sign_in_codes_are_there(kind: str) -> None:
    roles = {employee["code"]: employee["role"] for employee in DEMO[kind]["employees"]}
    assert {"desk", "desk2", "supervisor", "manager", "admin", "housekeeping"} <= set(roles)
    assert roles["desk"] == "front_desk" and roles["supervisor"] == "supervisor"


@pytest.mark.parametrize("kind", KINDS)
def test_a_declined_wish_carries_its_reason_and_what_was_offered(kind: str) -> None:
    declined = [request for request in DEMO[kind]["requests"] if request["status"] == "declined"]
    assert declined and all(request["decline_reason"] and request["alternative"] for request in declined)


@pytest.mark.parametrize("kind", KINDS)
def test_cards_hang_on_a_gesture_that_was_given(kind: str) -> None:
    given = {(g["guest"], g["item"], g["day"]) for g in DEMO[kind]["gestures"]}
    for card in DEMO[kind]["cards"]:
        assert card["language"] in LANGUAGES
        assert card["gesture_item"] is None or (card["guest"], card["gesture_item"], card["day"]) in given


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
        assert all(first[1] <= second[0] for first, second in zip(held, held[1:], strict=False)), room
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
    for limit in DEMO[kind]["limits"]:
        if (limit["scope"], limit["period"]) == (scope, period) and limit["role"] in (None, roles.get(employee or "")):
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
        assert gesture["amount_minor"] <= limit_of(kind, "employee", "incident", by), gesture
        assert spent_unasked(kind, by, gesture["day"]) <= limit_of(kind, "employee", "business_day", by), gesture
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
        day_left = limit_of(kind, "employee", "business_day", by) - spent_unasked(kind, by, gesture["day"], gesture["at"])
        over_day = amount > day_left
        over_one = amount > limit_of(kind, "employee", "incident", by)
        over_stay = kind == "hotel" and given_in_stay(gesture) + amount > limit_of(kind, "guest", "stay")
        assert over_day or over_one or over_stay, gesture
        assert gesture["reason"] and approval["decided_by"] != by
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
