"""The approvals page: what waits, what was decided today, and one matter in full."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from peewee import JOIN, ModelSelect, fn

from app.domain.approvals import SIMILAR_DAYS, ApprovalQueue, asked_so_far
from app.domain.budgets import BudgetState
from app.domain.desk import Desk
from app.domain.gestures import ApprovalCase, ApprovalRow, ApprovalStatus, Approver, SimilarCases
from app.domain.roles import May
from app.errors import NotFound
from app.models.employee import Employee
from app.models.gesture import Approval, CatalogueItem, Gesture
from app.models.guest import Guest
from app.models.stay import Room, Stay
from app.services import catalogue, employees, ledger, limits, settings
from app.services.gestures import orders, people

MOST_WAITING = 100
MOST_DECIDED = 50
_Asker = Employee.alias()
_Decider = Employee.alias()


def queue(desk: Desk) -> ApprovalQueue:
    """What waits, oldest first, and today's decisions, latest first: one's own and, for approvers, all."""
    waiting = _query(desk).where(
        (Approval.status == ApprovalStatus.WAITING.value) & (Approval.expires_at > desk.now)
    )
    decided = _query(desk).where(Approval.decided_at >= _day_began(desk))
    if not desk.may(May.APPROVE):
        waiting = waiting.where(Approval.asked_by == desk.actor.id)
        decided = decided.where(Approval.asked_by == desk.actor.id)
    return ApprovalQueue(
        waiting=_rows(desk, waiting.order_by(Approval.asked_at, Approval.id).limit(MOST_WAITING)),
        decided=_rows(desk, decided.order_by(Approval.decided_at.desc()).limit(MOST_DECIDED)),
    )


def row(desk: Desk, approval_id: str) -> ApprovalRow:
    """One matter as a row. Raises `NotFound`."""
    rows = _rows(desk, _query(desk).where(Approval.id == approval_id))
    if not rows:
        raise NotFound("approval_not_found", id=approval_id)
    return rows[0]


def find_key(desk: Desk, *, text: str) -> str:
    """The latest question about a gesture, by the gesture's key or number. Raises `NotFound`."""
    query = (
        Approval.select(Approval.id)
        .join(Gesture, on=(Gesture.id == Approval.gesture))
        .where((Approval.place == desk.place.id) & ((Gesture.id == text) | (Gesture.number == text)))
        .order_by(Approval.id.desc())
        .limit(1)
    )
    key = query.scalar()
    if key is None:
        raise NotFound("approval_not_found", id=text)
    return str(key)


def case(desk: Desk, *, approval_id: str) -> ApprovalCase:
    """Everything a decider needs to see. For approvers, and for who asked."""
    found = row(desk, approval_id)
    if not found.is_mine:
        desk.must(May.APPROVE)
    gesture = Gesture.get_by_id(found.gesture_id)
    item = CatalogueItem.get_or_none(CatalogueItem.id == gesture.item_id)
    budget = _askers_budget(desk, gesture, item)
    reached = people.reached(desk, gesture.guest_id, gesture.stay_id)
    return ApprovalCase(
        row=found,
        people=people.for_reader(desk, reached),
        is_food=item is not None and "food" in item.marks,
        tightest=budget.tightest,
        over_minor=_over(desk, found, budget),
        yours_up_to_minor=limits.authority(desk),
        similar=_similar(desk, gesture),
        history=_history(desk, found),
        ready_at=gesture.ready_at,
        tell=gesture.tell,
    )


def _over(desk: Desk, found: ApprovalRow, budget: BudgetState) -> int:
    """How far above the tightest limit: what a yes would grant now, or what the yes did grant."""
    if found.status is ApprovalStatus.WAITING:
        return budget.over_minor(found.amount_minor)
    marks = ledger.footprints(desk.place.id, found.gesture_id).values()
    return max((mark.granted for mark in marks), default=0)


def _askers_budget(desk: Desk, gesture: Gesture, item: CatalogueItem | None) -> BudgetState:
    asker = employees.employee_row(Employee.get_by_id(gesture.employee_id))
    item_row = catalogue.item_row(desk, item) if item else None
    touch = orders.touch_of(replace(desk, actor=asker), orders.order_of(gesture), gesture.id, item_row)
    return limits.budget_of(desk, touch)


def _similar(desk: Desk, gesture: Gesture) -> SimilarCases:
    """How the same thing was decided lately, whoever asked. A free text counts with the same words."""
    same = (
        Gesture.item == gesture.item_id if gesture.item_id else fn.LOWER(Gesture.what) == gesture.what.lower()
    )
    query = (
        Approval.select(Approval.status, Approval.amount_minor)
        .join(Gesture, on=(Gesture.id == Approval.gesture))
        .where(
            (Approval.place == desk.place.id)
            & same
            & (Approval.gesture != gesture.id)
            & Approval.decided_by.is_null(False)
            & (Approval.asked_at >= desk.now - timedelta(days=SIMILAR_DAYS))
        )
        .limit(1000)
    )
    decided = list(query.tuples())
    yes = [amount for status, amount in decided if status in ("approved", "used")]
    return SimilarCases(
        days=SIMILAR_DAYS,
        asked=len(decided),
        approved=len(yes),
        lowest_minor=min(yes, default=None),
        highest_minor=max(yes, default=None),
    )


def _history(desk: Desk, found: ApprovalRow) -> tuple[tuple[datetime, str, str], ...]:
    """Who was asked when: "asked" first, "asked_too" for the next level up, then how it ended."""
    after = timedelta(minutes=settings.read(desk.place)["next_approver_minutes"])
    end = found.decided_at or desk.now
    asked = asked_so_far(found.deciders, found.asked_at, end, after)
    turns = [
        (moment, "asked" if moment == found.asked_at else "asked_too", person.name)
        for moment, person in asked
    ]
    if found.decided_at is not None:
        turns.append((found.decided_at, found.status.value, found.decided_by))
    return tuple(turns)


def _day_began(desk: Desk) -> datetime:
    """When the present business day began: at the end of the one before."""
    return datetime.combine(desk.business_date, desk.place.day_ends, tzinfo=desk.place.zone)


def _query(desk: Desk) -> ModelSelect:
    return (
        Approval.select(
            Approval,
            Gesture.what, Gesture.occasion, Gesture.reason,
            Guest.name.alias("guest_name"), Room.number.alias("room"),
            _Asker.name.alias("asker_name"), _Decider.name.alias("decider_name"),
            CatalogueItem.icon, CatalogueItem.code, CatalogueItem.name.alias("item_name"),
            CatalogueItem.names.alias("item_names"),
        )
        .join(Gesture, on=(Gesture.id == Approval.gesture))
        .join(_Asker, on=(_Asker.id == Approval.asked_by))
        .join(_Decider, JOIN.LEFT_OUTER, on=(_Decider.id == Approval.decided_by))
        .join(Guest, JOIN.LEFT_OUTER, on=(Guest.id == Gesture.guest))
        .join(Stay, JOIN.LEFT_OUTER, on=(Stay.id == Gesture.stay))
        .join(Room, JOIN.LEFT_OUTER, on=(Room.id == Stay.room))
        .join(CatalogueItem, JOIN.LEFT_OUTER, on=(CatalogueItem.id == Gesture.item))
        .where(Approval.place == desk.place.id)
    )  # fmt: skip


def _rows(desk: Desk, query: ModelSelect) -> tuple[ApprovalRow, ...]:
    who = limits.who_decides(desk)
    return tuple(_row(desk, found, who(found["asked_by"], found["amount_minor"])) for found in query.dicts())


def _row(desk: Desk, found: dict[str, Any], able: tuple[Approver, ...]) -> ApprovalRow:
    named = found["code"] and catalogue.name_for(desk, found["code"], found["item_name"], found["item_names"])
    status = ApprovalStatus(found["status"])
    return ApprovalRow(
        id=found["id"], gesture_id=found["gesture"], what=named or found["what"],
        icon=found["icon"] or "gift",
        occasion=found["occasion"], amount_minor=found["amount_minor"], status=status,
        guest_id=found["guest_id"], guest_name=found["guest_name"] or "", room=found["room"] or "",
        asked_by_id=found["asked_by"], asked_by=found["asker_name"], asked_at=found["asked_at"],
        needed_by=found["needed_by"], reason=found["reason"], decided_by_id=found["decided_by"],
        decided_by=found["decider_name"] or "", decided_at=found["decided_at"],
        workstation=found["workstation"],
        at_askers_desk=bool(found["at_askers_desk"]), reply=found["reply"], expires_at=found["expires_at"],
        is_mine=found["asked_by"] == desk.actor.id,
        i_can_decide=status is ApprovalStatus.WAITING and _is_among(desk, able),
        i_can_take_back=status is ApprovalStatus.APPROVED and desk.may(May.APPROVE)
        and (found["decided_by"] == desk.actor.id or _is_among(desk, able)),
        deciders=able,
    )  # fmt: skip


def _is_among(desk: Desk, able: tuple[Approver, ...]) -> bool:
    return any(person.employee_id == desk.actor.id for person in able)
