"""What was given in the last year: every amount through the ledger, in the order in which it happened."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from app.domain.budgets import EntryKind, Touch
from app.domain.desk import Desk
from app.domain.gestures import ApprovalStatus, GestureStatus
from app.models.budget import Counter
from app.models.gesture import Approval, CatalogueItem, Gesture
from app.services import catalogue, ledger, limits
from app.services.demo.rows import insert
from app.services.demo.scene import Scene
from app.services.demo.visits import count_on
from app.services.gestures import asking
from app.services.ledger import Book

_BROUGHT = timedelta(minutes=25)  # from the gift to the guest


@dataclass(frozen=True, slots=True)
class Told:
    """One gesture of the story with its keys, its item and its moment."""

    gesture: dict[str, Any]
    id: str
    number: str
    approval_id: str | None
    item: CatalogueItem
    at: datetime

    @property
    def approval(self) -> dict[str, Any] | None:
        """The question that went before, if there was one."""
        return self.gesture["approval"]

    @property
    def is_given(self) -> bool:
        """Whether it left somebody's hands."""
        return self.gesture["status"] in (GestureStatus.GIVEN, GestureStatus.DELIVERED)


@dataclass(frozen=True, slots=True)
class Step:
    """Something somebody did with a gesture at a moment."""

    at: datetime
    verb: str
    by: str
    told: Told


def write_gestures(scene: Scene) -> int:
    """Gestures, questions and answers, the counters they moved and the entries that prove it."""
    everything = list(_all(scene))
    insert(Gesture, [_gesture(scene, told) for told in everything])
    insert(Approval, [_approval(scene, told) for told in everything if told.approval])
    for step in sorted((step for told in everything for step in _steps(scene, told)), key=_when):
        _book(scene, step)
    count_on(scene, "GE", [told.number for told in everything])
    return len(everything)


def _all(scene: Scene) -> Iterator[Told]:
    items = {item.code: item for item in CatalogueItem.select().where(CatalogueItem.place == scene.place.id)}
    in_order = sorted(scene.story.list("gestures"), key=lambda gesture: (gesture["day"], gesture["at"]))
    for number, gesture in enumerate(in_order, start=1):
        key = scene.keys.new()
        scene.gestures[gesture["guest"], gesture["item"], gesture["day"]] = key
        yield Told(
            gesture, key, f"GE-{number:04d}", scene.keys.new() if gesture["approval"] else None,
            items[gesture["item"]], scene.story.at(gesture["day"], gesture["at"]),
        )  # fmt: skip


def _steps(scene: Scene, told: Told) -> Iterator[Step]:
    by, question = told.gesture["by"], told.approval
    if question:
        yield Step(scene.story.at(told.gesture["day"], question["asked_at"]), "asked", by, told)
        if question["decided_at"]:
            verb = "declined" if question["status"] == ApprovalStatus.DECLINED else "approved"
            decided = scene.story.at(told.gesture["day"], question["decided_at"])
            yield Step(decided, verb, question["decided_by"], told)
    if told.is_given:
        yield Step(told.at, "given", by, told)
    if told.gesture["status"] == GestureStatus.DELIVERED:
        yield Step(_delivered_at(scene, told), "delivered", by, told)


def _when(step: Step) -> tuple[datetime, str, int]:
    """Asked, approved and given may fall into the same minute."""
    return step.at, step.told.number, ("asked", "approved", "declined", "given", "delivered").index(step.verb)


def _book(scene: Scene, step: Step) -> None:
    """The entries of one step. History keeps its own moments, whatever the clock says now."""
    told, desk = step.told, scene.desk(step.by, step.at)
    book = Book(desk)
    book.desk = desk
    if step.verb in ("approved", "given") and told.gesture["amount_minor"]:
        counters = book.counters(limits.limits_of(desk, _touch(scene, told, desk)))
        for counter in counters:
            _move(book, counter, told, step.verb)
    words: dict[str, object] = {"amount_minor": told.gesture["amount_minor"]}
    if step.verb in ("approved", "declined"):
        book.note(f"approval.{step.verb}", "approval", str(told.approval_id), words)
    else:
        book.note(f"gesture.{step.verb}", "gesture", told.id, words)
    book.close()


def _move(book: Book, counter: Counter, told: Told, verb: str) -> None:
    amount = told.gesture["amount_minor"]
    if verb == "approved":
        book.put(EntryKind.GRANT, counter, ledger.state_of(counter).over_minor(amount), told.id)
        book.put(EntryKind.HOLD, counter, amount, told.id, told.approval_id)
    else:
        book.put(EntryKind.SPEND, counter, amount, told.id, told.approval_id)


def _touch(scene: Scene, told: Told, desk: Desk) -> Touch:
    """What it counts for: always the giver's budget, whoever approves."""
    giver = scene.people[told.gesture["by"]]
    return Touch(
        employee_id=giver.id, role=giver.role.value, guest_id=scene.guest(told.gesture["guest"]),
        stay_id=_stay(scene, told), department=told.item.department or None, place_id=scene.place.id,
        gesture_id=told.id, business_date=desk.business_date,
    )  # fmt: skip


def _stay(scene: Scene, told: Told) -> str | None:
    stay = told.gesture.get("stay")
    return scene.stays[stay] if stay else None


def _gesture(scene: Scene, told: Told) -> dict[str, Any]:
    gesture, story = told.gesture, scene.story
    question, status = told.approval, gesture["status"]
    what = catalogue.name_for(scene.desk(gesture["by"], told.at), told.item.code, told.item.name)
    return {
        "id": told.id, "place": scene.place.id, "number": told.number, "guest": scene.guest(gesture["guest"]),
        "stay": _stay(scene, told), "item": told.item.id, "what": what, "occasion": gesture["occasion"],
        "amount_minor": gesture["amount_minor"], "status": status, "employee": scene.employee(gesture["by"]),
        "business_date": story.day(gesture["day"]),
        "asked_at": story.at(gesture["day"], question["asked_at"]) if question else None,
        "given_at": told.at if told.is_given else None,
        "delivered_at": _delivered_at(scene, told) if status == GestureStatus.DELIVERED else None,
        "closed_at": _decided_at(scene, told) if status == GestureStatus.DECLINED else None,
        "ready_at": story.moment(gesture["ready_day"], gesture["ready_at"]),
        "tell": told.item.department if status == GestureStatus.GIVEN else "",
        "reason": story.text(gesture["reason"]), "outcome": story.text(gesture["outcome"]),
    }  # fmt: skip


def _approval(scene: Scene, told: Told) -> dict[str, Any]:
    gesture, story, question = told.gesture, scene.story, told.approval or {}
    decided_at = _decided_at(scene, told)
    asked_at = story.at(gesture["day"], question["asked_at"])
    stands = asking.stands_for(scene.desk(gesture["by"], told.at))
    return {
        "id": told.approval_id, "place": scene.place.id, "gesture": told.id,
        "guest_id": scene.guest(gesture["guest"]), "amount_minor": gesture["amount_minor"],
        "status": question["status"], "asked_by": scene.employee(gesture["by"]), "asked_at": asked_at,
        "needed_by": story.moment(gesture["day"], question["needed_by"]),
        "decided_by": scene.employee(question["decided_by"]), "decided_at": decided_at,
        "workstation": scene.workstation if decided_at else "", "at_askers_desk": question["at_askers_desk"],
        "reply": story.text(question["reply"]), "expires_at": (decided_at or asked_at) + stands,
        "used_at": told.at if question["status"] == ApprovalStatus.USED else None,
    }  # fmt: skip


def _decided_at(scene: Scene, told: Told) -> datetime | None:
    question = told.approval or {}
    return scene.story.moment(told.gesture["day"], question.get("decided_at"))


def _delivered_at(scene: Scene, told: Told) -> datetime:
    """A little after it was given, or when it was to be ready; never after the story."""
    ready = scene.story.moment(told.gesture["ready_day"], told.gesture["ready_at"])
    return max(told.at, min(ready or told.at + _BROUGHT, scene.story.now))
