"""The guests of the story: who they are, what they like, what protects them, what was noted."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from app.domain import preferences
from app.domain.facts import Answer, FactOrder, purpose_of
from app.domain.guests import GuestDetails
from app.domain.preferences import Source
from app.domain.vocabulary import entry, word
from app.models import search
from app.models.guest import Guest, Note, Preference, ProtectedFact
from app.services import profiles
from app.services.demo.rows import insert
from app.services.demo.scene import Scene
from app.services.demo.story import Story, falls_on
from app.services.facts import sealing

_KNOWN_DAY = -400  # regulars have been known since before the story begins
_NEW_DAY = -30


def write_guests(scene: Scene) -> int:
    """Profiles with the words they are found by."""
    told = scene.story.list("guests")
    scene.guests.update({guest["key"]: scene.keys.new() for guest in told})
    details = {guest["key"]: details_of(scene.story, guest) for guest in told}
    count = insert(Guest, [_row(scene, guest, details[guest["key"]]) for guest in told])
    found_by = [(scene.guests[key], profiles.found_by(one)) for key, one in details.items()]
    search.index_new(scene.place.id, found_by)
    return count


def details_of(story: Story, told: dict[str, Any]) -> GuestDetails:
    """What the house wrote down about a guest of the story."""
    birthday = told["birthday"]
    born = falls_on(birthday, story.today) if birthday else None
    return GuestDetails(
        name=told["name"], preferred_name=told["preferred_name"],
        native_name=told["native_name"] or told["latin_name"], given_name=told["given_name"],
        family_name=told["family_name"], said_as=told["said_as"] or {}, title=told["title"],
        gender=told["gender"], languages=tuple(told["languages"]),
        birth_month=born.month if born else None, birth_day=born.day if born else None,
        birth_year=born.year if born and birthday["turns"] is not None else None,
        wedding_on=falls_on(told["wedding"], story.today) if told["wedding"] else None,
        phone=told["phone"] or "", email=told["email"] or "", company=told["company"],
        is_vip=told["is_vip"], is_discreet=told["is_discreet"],
    )  # fmt: skip


def write_preferences(scene: Scene) -> int:
    """What they like, in their words or by a code of the vocabulary."""
    return insert(Preference, [_preference(scene, told) for told in scene.story.list("preferences")])


def write_facts(scene: Scene) -> int:
    """What protects them, and who was asked and has none: each sealed."""
    story = scene.story
    rows = [
        _fact(scene, told["guest"], told["confirmed_day"], told["confirmed_by"], _order(story, told))
        for told in story.list("protected")
    ]
    rows += [
        _fact(scene, told["guest"], told["asked_day"], told["asked_by"], None)
        for told in story.list("asked_none")
    ]
    return insert(ProtectedFact, rows)


def write_notes(scene: Scene) -> int:
    """A few words about guests."""
    return insert(Note, [
        {
            "id": scene.keys.new(), "place": scene.place.id, "guest": scene.guest(told["guest"]),
            "text": scene.story.text(told["text"]), "is_private": told["is_private"],
            "at": scene.story.at(told["day"], told["at"]), "by": scene.employee(told["by"]),
        }
        for told in scene.story.list("notes")
    ])  # fmt: skip


def _row(scene: Scene, told: dict[str, Any], details: GuestDetails) -> dict[str, Any]:
    visits = told.get("stays_before", told.get("purchases_before", 0))
    since = scene.story.at(_KNOWN_DAY if visits else _NEW_DAY, "12:00")
    return {
        "id": scene.guests[told["key"]], "place": scene.place.id, **profiles.columns(details),
        "stays_before": visits, "created_at": since, "created_by": scene.employee("desk"),
        "updated_at": since,
    }  # fmt: skip


def _preference(scene: Scene, told: dict[str, Any]) -> dict[str, Any]:
    story, code = scene.story, told.get("code")
    confirmed = _asked_at(scene, told["guest"], told["confirmed_day"])
    days = preferences.DECLARED_FRESH_DAYS
    if told["source"] == Source.OBSERVED:
        days = preferences.OBSERVED_FRESH_DAYS
    return {
        "id": scene.keys.new(), "place": scene.place.id, "guest": scene.guest(told["guest"]),
        "group": entry("preferences", code)["group"] if code else told["group"],
        "text": word("preferences", code, story.language) if code else story.text(told["text"]),
        "code": code, "strength": told["strength"], "source": told["source"], "confirmed_at": confirmed,
        "confirmed_by": scene.employee(told["confirmed_by"]), "created_at": confirmed,
        "created_by": scene.employee(told["confirmed_by"]),
        "fresh_until": story.day(told["confirmed_day"]) + timedelta(days=days),
    }  # fmt: skip


def _order(story: Story, told: dict[str, Any]) -> FactOrder:
    return FactOrder(
        kind=told["kind"],
        code=told["code"],
        severity=told["severity"] or "",
        detail=story.text(told["detail"]),
        purpose=purpose_of(told["kind"]),
    )


def _fact(scene: Scene, guest: str, day: int, by: str, order: FactOrder | None) -> dict[str, Any]:
    key, at, to = scene.keys.new(), _asked_at(scene, guest, day), scene.employee(by) or ""
    return {
        "id": key, "place": scene.place.id, "guest": scene.guest(guest),
        "sealed": sealing.seal(key, Answer.ON_FILE if order else Answer.NONE, order, at, to),
        "confirmed_at": at, "confirmed_by": to or None,
    }  # fmt: skip


def _asked_at(scene: Scene, guest: str, day: int) -> datetime:
    """When somebody was asked: as they arrived that day, else in the middle of it; never after the story."""
    for stay in scene.story.list("stays"):
        if stay["guest"] == guest and stay["arrives_day"] == day and stay["arrived_at"]:
            return scene.story.at(day, stay["arrived_at"])
    return min(scene.story.at(day, "12:00"), scene.story.now)
