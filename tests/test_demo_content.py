"""The demo places and the built-in catalogue hold together: words and references."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import pytest

from tests.demo_content import CATALOGUE, DEMO, KINDS, LANGUAGES, RESOURCES, VOCABULARY, codes

# Said aloud for a reader of another language: only where that reader needs it.
PARTIAL = {"said_as"}
RUSSIAN_ONLY = re.compile(r"[иъщИЪЩ]")
FILES = {
    "vocabulary": VOCABULARY,
    **{f"catalogue {kind}": CATALOGUE[kind] for kind in KINDS},
    **{f"demo {kind}": DEMO[kind] for kind in KINDS},
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
        assert not rules[code]["photo"]
        assert not rules[code]["post"]
        assert rules[code]["witness"]


@pytest.mark.parametrize("kind", KINDS)
def test_catalogue_items_name_known_things_and_free_ones_come_first(kind: str) -> None:
    items = CATALOGUE[kind]["items"]
    assert len({item["code"] for item in items}) == len(items)
    assert [item["cost_minor"] for item in items] == sorted(item["cost_minor"] for item in items)
    assert items[0]["cost_minor"] == 0
    for item in items:
        assert set(item["allergens"]) <= codes("allergens"), item["code"]
        assert item["occasions"], item["code"]
        assert set(item["occasions"]) <= codes("occasions"), item["code"]
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
    for deed in ("", "closed_", "confirmed_", "asked_", "decided_", "logged_"):
        known[f"{deed}by"] = staff
    known |= {"owner": staff, "asked_of": staff}
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
    assert asked
    assert len(asked) == len(set(asked))
    assert not allergic & set(asked)


@pytest.mark.parametrize("kind", KINDS)
def test_numbers_for_people_are_given_once(kind: str) -> None:
    numbers = list(values_of(DEMO[kind], "number"))
    assert len(numbers) == len(set(numbers))


@pytest.mark.parametrize("kind", KINDS)
def test_the_sign_in_codes_are_there(kind: str) -> None:
    roles = {employee["code"]: employee["role"] for employee in DEMO[kind]["employees"]}
    assert {"desk", "desk2", "supervisor", "manager", "admin", "housekeeping"} <= set(roles)
    assert roles["desk"] == "front_desk"
    assert roles["supervisor"] == "supervisor"


@pytest.mark.parametrize("kind", KINDS)
def test_a_declined_wish_carries_its_reason_and_what_was_offered(kind: str) -> None:
    declined = [request for request in DEMO[kind]["requests"] if request["status"] == "declined"]
    assert declined
    assert all(request["decline_reason"] and request["alternative"] for request in declined)


@pytest.mark.parametrize("kind", KINDS)
def test_cards_hang_on_a_gesture_that_was_given(kind: str) -> None:
    given = {(g["guest"], g["item"], g["day"]) for g in DEMO[kind]["gestures"]}
    for card in DEMO[kind]["cards"]:
        assert card["language"] in LANGUAGES
        assert card["gesture_item"] is None or (card["guest"], card["gesture_item"], card["day"]) in given
