"""Stays of a hotel's guests; orders, repairs and purchases of a shop's."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from app.domain.ids import new_id
from app.domain.stays import HEADS_UP, StayStatus
from app.models.base import database
from app.models.place import NumberSeries
from app.models.stay import Purchase, RoomNight, Stay, StayGuest
from app.services.demo.rows import insert
from app.services.demo.scene import Scene

_BOOKED_DAYS = 20  # before the arrival


def write_stays(scene: Scene) -> int:
    """Who comes, is here and has left, with everyone in the room and the nights they slept there."""
    told = scene.story.list("stays")
    scene.stays.update({stay["key"]: scene.keys.new() for stay in told})
    count = insert(Stay, [_stay(scene, stay) for stay in told])
    insert(StayGuest, [person for stay in told for person in _people(scene, stay)])
    insert(RoomNight, [
        {
            "id": scene.keys.new(), "place": scene.place.id, "stay": scene.stays[stay["key"]],
            "room": scene.rooms[stay["room"]], "from_on": scene.story.day(stay["arrives_day"]),
            "until_on": scene.story.day(stay["departs_day"]),
        }
        for stay in told if stay["status"] != StayStatus.EXPECTED
    ])  # fmt: skip
    return count


def write_purchases(scene: Scene) -> int:
    """What a shop's guests bought, ordered, left for repair or asked to hold."""
    return insert(Purchase, [_purchase(scene, told) for told in scene.story.list("purchases")])


def count_on(scene: Scene, series: str, numbers: list[str]) -> None:
    """Let the next number of a series follow the highest the story has used."""
    used = [int(number.rpartition("-")[2]) for number in numbers if number.startswith(f"{series}-")]
    if used:
        NumberSeries.insert(id=new_id(), place=scene.place.id, series=series, last=max(used)).execute(
            database
        )


def _stay(scene: Scene, told: dict[str, Any]) -> dict[str, Any]:
    story = scene.story
    return {
        "id": scene.stays[told["key"]], "place": scene.place.id, "room": scene.rooms[told["room"]],
        "status": told["status"], "arrives_on": story.day(told["arrives_day"]),
        "departs_on": story.day(told["departs_day"]), "expected_at": told["expected_at"],
        "leaves_at": told["leaves_at"], "arrived_at": story.moment(told["arrives_day"], told["arrived_at"]),
        "departed_at": story.moment(told["departs_day"], told["departed_at"]), "adults": told["adults"],
        "children": told["children"], "car": told["car"], **_heads_up(scene, told["heads_up"]),
        "created_at": story.at(told["arrives_day"] - _BOOKED_DAYS, "12:00"),
    }  # fmt: skip


def _people(scene: Scene, told: dict[str, Any]) -> Iterator[dict[str, Any]]:
    stay = {"place": scene.place.id, "stay": scene.stays[told["key"]]}
    yield {"id": scene.keys.new(), **stay, "guest": scene.guest(told["guest"]), "is_main": True}
    for person in told["companions"]:
        yield {
            "id": scene.keys.new(), **stay, "guest": scene.guest(person.get("guest")),
            "name": person.get("name", ""), "is_child": person.get("child", False),
        }  # fmt: skip


def _purchase(scene: Scene, told: dict[str, Any]) -> dict[str, Any]:
    story = scene.story
    return {
        "id": scene.keys.new(), "place": scene.place.id, "guest": scene.guest(told["guest"]),
        "number": told["number"], "kind": told["kind"], "what": story.text(told["what"]),
        "amount_minor": told["amount_minor"], "status": told["status"], "shelf": story.text(told["shelf"]),
        "bought_on": story.day(told["bought_day"]), "due_at": story.moment(told["due_day"], told["due_at"]),
        "closed_at": story.moment(told["closed_day"], told["closed_at"]),
        **_heads_up(scene, told["heads_up"]),
    }  # fmt: skip


def _heads_up(scene: Scene, told: dict[str, Any] | None) -> dict[str, str]:
    """The one word of the glance as its code, and the remark behind it."""
    if told is None:
        return {}
    code = told["word"]["en"].lower().replace(" ", "_")
    return {"heads_up": code if code in HEADS_UP else "remark", "remark": scene.story.text(told["detail"])}
