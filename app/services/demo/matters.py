"""Special requests, found items and cards of the story."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.domain.made_cards import CardWish
from app.models.lost_property import CustodyEntry, FoundItem
from app.models.request import Request
from app.models.vault import vault
from app.services import cards
from app.services.demo.rows import insert
from app.services.demo.scene import Scene
from app.services.demo.visits import count_on

_MARKS = {
    "medicine": "medicine", "food": "perishable", "cash": "cash", "id_documents": "identity_document",
    "bank_cards": "bank_card", "phones": "device", "electronics": "device",
}  # fmt: skip


def write_requests(scene: Scene) -> int:
    """What was asked, what was promised, and what came of it."""
    told = scene.story.list("requests")
    count_on(scene, "RQ", [request["number"] for request in told])
    return insert(Request, [_request(scene, request) for request in told])


def write_finds(scene: Scene) -> int:
    """Found and asked-for items, and whose hands they went through."""
    told = scene.story.list("found_items")
    items = {item["number"]: scene.keys.new() for item in told}
    count_on(scene, "LF", list(items))
    count = insert(FoundItem, [_find(scene, item, items) for item in told])
    insert(CustodyEntry, [
        {
            "id": scene.keys.new(), "place": scene.place.id, "item": items[item["number"]], "action": action,
            "actor": scene.employee(item["logged_by"]), "at": at,
        }
        for item in told
        for action, at in (
            (item["kind"], scene.story.at(item["day"], item["at"])),
            (item["status"], scene.story.moment(item["closed_day"], item["closed_at"])),
        )
        if at is not None
    ])  # fmt: skip
    return count


def card_wishes(told: list[dict[str, Any]]) -> list[CardWish]:
    """The cards of the story as they were written; whom they went to is not known yet."""
    return [
        CardWish(
            guest_id=None, occasion=card["occasion"], style=card["style"], language=card["language"],
            greeting=card["greeting"], body=card["body"], closing="", sign=card["sign"], seed=seed,
        )
        for seed, card in enumerate(told, start=1)
    ]  # fmt: skip


def write_cards(scene: Scene, drawn: Mapping[int, bytes]) -> int:
    """The cards that were drawn, each with the file that was printed, on its guest and its gesture."""
    told = scene.story.list("cards")
    wishes = card_wishes(told)
    in_order = sorted(drawn, key=lambda at: (told[at]["day"], told[at]["at"]))
    for at in in_order:
        card, wish = told[at], wishes[at]
        desk = scene.desk(card["by"], scene.story.at(card["day"], card["at"]))
        gesture = scene.gestures.get((card["guest"], card["gesture_item"], card["day"]))
        kept = CardWish(**{
            **{name: getattr(wish, name) for name in wish.__slots__},
            "guest_id": scene.guest(card["guest"]), "gesture_id": gesture,
        })  # fmt: skip
        row, _ = cards.keep(desk, command_id=scene.keys.new(), wish=kept, pdf=drawn[at])
        cards.printed(desk, command_id=scene.keys.new(), card_id=row.id)
    return len(in_order)


def _request(scene: Scene, told: dict[str, Any]) -> dict[str, Any]:
    story = scene.story
    what = story.text(told["what"])
    return {
        "id": scene.keys.new(), "place": scene.place.id, "number": told["number"], "kind": told["kind"],
        "guest": scene.guest(told["guest"]), "stay": _stay_of(scene, told),
        "room": scene.rooms.get(told["room"] or ""), "where": story.text(told["where"]),
        "what": what, "quantity": _quantity(told["quantity"], what), "department": told["department"],
        "channel": told["channel"], "owner": scene.employee(told["owner"]), "status": told["status"],
        "asked_at": story.at(told["asked_day"], told["asked_at"]),
        "asked_of": scene.employee(told["asked_of"]),
        "promised_at": story.moment(told["promised_day"], told["promised_at"]),
        "closed_at": story.moment(told["closed_day"], told["closed_at"]),
        "closed_by": scene.employee(told["closed_by"]), "decline_reason": story.text(told["decline_reason"]),
        "alternative": story.text(told["alternative"]),
    }  # fmt: skip


def _quantity(count: int, what: str) -> int:
    """One, where the words say the number themselves: nobody wants "2 × 2 pillows"."""
    return 1 if str(count) in what.split() else count


def _stay_of(scene: Scene, told: dict[str, Any]) -> str | None:
    """The stay during which it was asked, or before which."""
    for stay in scene.story.list("stays"):
        is_theirs = stay["guest"] == told["guest"] and stay["room"] == told["room"]
        if is_theirs and stay["departs_day"] >= told["asked_day"] and stay["status"] != "departed":
            return scene.stays[stay["key"]]
    return None


def _find(scene: Scene, told: dict[str, Any], items: Mapping[str, str]) -> dict[str, Any]:
    story, key = scene.story, items[told["number"]]
    mark = story.text(told["hidden_mark"])
    keep_until = told["keep_until_day"]
    at = story.at(told["day"], told["at"])
    return {
        "id": key, "place": scene.place.id, "number": told["number"], "kind": told["kind"],
        "category": told["category"], "description": story.text(told["description"]),
        "colour": story.text(told["colour"]), "brand": told["brand"],
        "hidden_mark": vault().seal(mark, about=key) if mark else None,
        "marks": [_MARKS[told["category"]]] if told["category"] in _MARKS else [],
        "room": scene.rooms.get(told["room"] or ""), "where": story.text(told["where"]), "found_at": at,
        "found_by": told["found_by"], "shelf": story.text(told["shelf"]),
        "keep_until": None if keep_until is None else story.day(keep_until),
        "guest": scene.guest(told["guest"]), "asker_name": told["asker_name"],
        "match_id": items.get(told["match"] or ""), "status": told["status"],
        "released_to": told["released_to"],
        "closed_at": story.moment(told["closed_day"], told["closed_at"]), "logged_at": at,
        "logged_by": scene.employee(told["logged_by"]),
    }  # fmt: skip
