"""The place, the people who work there, what they are trusted with, and the rooms."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time

from app.domain.desk import EmployeeRow, PlaceRow
from app.domain.pins import DEMO_PIN
from app.domain.roles import Role
from app.models.budget import LimitRule
from app.models.employee import Employee
from app.models.place import Place
from app.models.stay import Room
from app.services import audit, employees, places, session
from app.services.demo.rows import Keys, insert
from app.services.demo.scene import Scene
from app.services.demo.story import Story

_OPENED_DAY = -800  # before anything in the story


def place_of(story: Story, keys: Keys) -> PlaceRow:
    """The demo place as a record."""
    told = story.content["place"]
    return PlaceRow(
        id=keys.new(), name=told["name"], kind=told["kind"], currency=told["currency"],
        exponent=told["exponent"], time_zone=told["time_zone"], day_ends=time.fromisoformat(told["day_ends"]),
        languages=tuple(told["languages"]), is_demo=True, opens_at=story.now,
    )  # fmt: skip


def staff_of(story: Story, keys: Keys) -> dict[str, EmployeeRow]:
    """Everybody who works there, by sign-in code. All read the language the demo is told in."""
    return {
        told["code"]: EmployeeRow(
            id=keys.new(),
            name=told["name"],
            code=told["code"],
            role=Role(told["role"]),
            language=story.language,
        )
        for told in story.list("employees")
    }


def hashed_pins(people: Mapping[str, EmployeeRow]) -> dict[str, str]:
    """The demo's PIN hashed for each of them: a hash is bound to its owner. Slow; needs no store."""
    return {code: session.hash_new_pin(person.id, DEMO_PIN, demo=True) for code, person in people.items()}


def write_place(scene: Scene, pins: Mapping[str, str]) -> None:
    """The place and its people; they can sign in from now on."""
    place, opened = scene.place, scene.story.at(_OPENED_DAY, "09:00")
    insert(Place, [{
        "id": place.id, "name": place.name, "kind": place.kind, "currency": place.currency,
        "exponent": place.exponent, "time_zone": place.time_zone, "day_ends": place.day_ends,
        "languages": list(place.languages), "is_demo": True, "opens_at": place.opens_at,
        "key_check": places.key_check(place.id), "created_at": opened,
    }])  # fmt: skip
    insert(Employee, [
        {
            "id": person.id, "place": place.id, "name": person.name, "code": code, "role": person.role.value,
            "language": person.language, "pin_hash": pins[code], "pin_set_at": opened, "created_at": opened,
        }
        for code, person in scene.people.items()
    ])  # fmt: skip
    desk = scene.desk("manager", opened)
    audit.record(desk, "place.set_up", "place", place.id, words=places.money_fields(place))
    for code, person in scene.people.items():
        employees.note_added(desk, person, pins[code])


def write_limits(scene: Scene) -> None:
    """What each role may give, since the place opened."""
    opened = scene.story.at(_OPENED_DAY, "09:30")
    desk = scene.desk("manager", opened)
    rules = [
        {
            "id": scene.keys.new(), "place": scene.place.id, "scope": told["scope"], "period": told["period"],
            "role": told["role"], "amount_minor": told["amount_minor"], "starts_on": desk.business_date,
            "set_by": desk.actor.id, "set_at": opened,
        }
        for told in scene.story.list("limits")
    ]  # fmt: skip
    insert(LimitRule, rules)
    for rule in rules:
        words: dict[str, object] = {name: rule[name] for name in ("scope", "period", "role", "amount_minor")}
        audit.record(desk, "limit.set", "limit", str(rule["id"]), words=words)


def write_rooms(scene: Scene) -> int:
    """The rooms of a hotel; a shop has none."""
    rooms = [{"id": scene.keys.new(), "place": scene.place.id, **told} for told in scene.story.list("rooms")]
    scene.rooms.update({room["number"]: room["id"] for room in rooms})
    return insert(Room, rooms)
