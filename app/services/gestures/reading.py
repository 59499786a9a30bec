"""What the gesture page and the lists of gestures show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from peewee import JOIN, ModelSelect

from app.domain import guards, occasions
from app.domain.budgets import BudgetState
from app.domain.desk import Desk
from app.domain.gestures import (
    SPENT,
    CatalogueItemRow,
    GestureChoice,
    GestureDesk,
    GestureOrder,
    GestureRow,
    GestureStatus,
    RoomPerson,
)
from app.domain.roles import May
from app.errors import NotFound
from app.models.card import Card
from app.models.employee import Employee
from app.models.gesture import Approval, CatalogueItem, Gesture
from app.models.guest import Guest
from app.models.stay import Room, Stay
from app.services import catalogue, limits, profiles, visits
from app.services.gestures import orders, people
from app.services.gestures.people import StayThere

MOST_ROWS = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class GestureFilter:
    """Which gestures a list shows. Empty fields do not filter."""

    statuses: frozenset[GestureStatus] = frozenset()
    employee_id: str | None = None
    guest_id: str | None = None
    stay_id: str | None = None
    from_on: date | None = None
    until_on: date | None = None
    to_review: bool = False


def desk(desk: Desk, *, guest_id: str | None) -> GestureDesk:
    """Everything the gesture page shows for a guest, or for one who is not found yet (`guest_id` None)."""
    desk.must(May.GIVE)
    guest = None if guest_id is None else profiles.row_of(desk, guest_id)
    stay = None if guest is None else people.current_stay(desk, guest.id)
    reached = people.reached(desk, guest.id, stay.id if stay else None) if guest else ()
    last = _last_gift(desk, guest.id) if guest else None
    return GestureDesk(
        guest_id=guest.id if guest else None,
        guest_name=guest.name if guest else "",
        languages=tuple(guest.languages) if guest else (),
        room=stay.room if stay else "",
        stay_id=stay.id if stay else None,
        stay_from=stay.from_on if stay else None,
        stay_until=stay.until_on if stay else None,
        occasion=_occasion(desk, guest, stay) if guest else "just_because",
        last_gift=last[0] if last else "",
        last_gift_on=last[1] if last else None,
        people=people.for_reader(desk, reached),
        choices=choices(desk, reached),
        budget=budget(desk, guest_id=guest.id if guest else None, stay_id=stay.id if stay else None),
        deciders=limits.deciders(desk, asker_id=desk.actor.id, amount_minor=0),
    )


def choices(
    desk: Desk, reached: tuple[RoomPerson, ...], *, only_for_guest: bool = False
) -> tuple[GestureChoice, ...]:
    """Every item with what the guards say about it for these people, free things first."""
    return tuple(choice(desk, item, reached, only_for_guest) for item in catalogue.items(desk))


def choice(
    desk: Desk, item: CatalogueItemRow, reached: tuple[RoomPerson, ...], only_for_guest: bool
) -> GestureChoice:
    """One item with what the guards say."""
    findings = guards.check(item, reached, only_for_guest=only_for_guest)
    return GestureChoice(item=item, findings=people.findings_for_reader(desk, findings))


def budget(
    desk: Desk,
    *,
    guest_id: str | None = None,
    stay_id: str | None = None,
    complaint_id: str | None = None,
    item_id: str | None = None,
) -> BudgetState:
    """How all limits stand that a gesture of the acting person would touch now."""
    row = CatalogueItem.get_or_none(CatalogueItem.id == item_id) if item_id else None
    item = catalogue.item_row(desk, row) if row else None
    order = GestureOrder(guest_id=guest_id, stay_id=stay_id, complaint_id=complaint_id, amount_minor=0)
    return limits.budget_of(desk, orders.touch_of(desk, order, "", item))


def one(desk: Desk, *, gesture_id: str) -> GestureRow:
    """One gesture. Raises `NotFound`, and `NotAllowed` for a colleague's without the right to see all."""
    rows = _rows(desk, _query(desk).where(Gesture.id == gesture_id))
    if not rows:
        raise NotFound("gesture_not_found", id=gesture_id)
    return rows[0]


def mine(
    desk: Desk, *, filters: GestureFilter | None = None, before: str | None = None, limit: int = 50
) -> tuple[GestureRow, ...]:
    """The acting person's own gestures, newest first; `before` is the last key of the page before."""
    query = _filtered(desk, _query(desk), filters or GestureFilter()).where(Gesture.employee == desk.actor.id)
    return _page(desk, query, before, limit)


def everyone(
    desk: Desk, *, filters: GestureFilter | None = None, before: str | None = None, limit: int = 50
) -> tuple[GestureRow, ...]:
    """Everybody's gestures, newest first."""
    desk.must(May.SEE_ALL_GESTURES)
    return _page(desk, _filtered(desk, _query(desk), filters or GestureFilter()), before, limit)


def of_guest(desk: Desk, *, guest_id: str, limit: int = 50) -> tuple[GestureRow, ...]:
    """What this guest received, or may yet, newest first; profiles merged into hers count."""
    desk.must(May.SEE_GUESTS)
    query = _query(desk).where(Gesture.guest.in_(profiles.keys(desk, guest_id)))
    return _page(desk, query, None, limit)


def _page(desk: Desk, query: ModelSelect, before: str | None, limit: int) -> tuple[GestureRow, ...]:
    if before is not None:
        query = query.where(Gesture.id < before)
    return _rows(desk, query.order_by(Gesture.id.desc()).limit(min(limit, MOST_ROWS)))


def _query(desk: Desk) -> ModelSelect:
    return (
        Gesture.select(
            Gesture,
            Guest.name.alias("guest_name"),
            Guest.quiet_until,
            Room.number.alias("room"),
            Employee.name.alias("employee_name"),
            CatalogueItem.icon,
            CatalogueItem.code,
            CatalogueItem.name.alias("item_name"),
            CatalogueItem.names.alias("item_names"),
        )
        .join(Employee, on=(Employee.id == Gesture.employee))
        .join(Guest, JOIN.LEFT_OUTER, on=(Guest.id == Gesture.guest))
        .join(Stay, JOIN.LEFT_OUTER, on=(Stay.id == Gesture.stay))
        .join(Room, JOIN.LEFT_OUTER, on=(Room.id == Stay.room))
        .join(CatalogueItem, JOIN.LEFT_OUTER, on=(CatalogueItem.id == Gesture.item))
        .where(Gesture.place == desk.place.id)
    )


def _filtered(desk: Desk, query: ModelSelect, wanted: GestureFilter) -> ModelSelect:
    if wanted.statuses:
        query = query.where(Gesture.status.in_(sorted(wanted.statuses)))
    if wanted.employee_id:
        query = query.where(Gesture.employee == wanted.employee_id)
    if wanted.guest_id:
        query = query.where(Gesture.guest.in_(profiles.keys(desk, wanted.guest_id)))
    if wanted.stay_id:
        query = query.where(Gesture.stay == wanted.stay_id)
    if wanted.from_on:
        query = query.where(Gesture.business_date >= wanted.from_on)
    if wanted.until_on:
        query = query.where(Gesture.business_date <= wanted.until_on)
    if wanted.to_review:
        query = query.where(Gesture.is_emergency & Gesture.reviewed_at.is_null())
    return query


def _rows(desk: Desk, query: ModelSelect) -> tuple[GestureRow, ...]:
    found = list(query.dicts())
    ids = [row["id"] for row in found]
    answers, with_card = _answers(desk, ids), _with_card(desk, ids)
    return tuple(_row(desk, row, answers.get(row["id"]), row["id"] in with_card) for row in found)


def _answers(desk: Desk, gesture_ids: list[str]) -> dict[str, tuple[str, str, str]]:
    """By gesture, its latest question: key, who decided, what they said."""
    if not gesture_ids:
        return {}
    query = (
        Approval.select(Approval.gesture, Approval.id, Employee.name, Approval.reply)
        .join(Employee, JOIN.LEFT_OUTER, on=(Employee.id == Approval.decided_by))
        .where((Approval.place == desk.place.id) & Approval.gesture.in_(gesture_ids))
        .order_by(Approval.id)
    )
    return {gesture: (key, name or "", reply) for gesture, key, name, reply in query.tuples()}


def _with_card(desk: Desk, gesture_ids: list[str]) -> set[str]:
    if not gesture_ids:
        return set()
    query = Card.select(Card.gesture).where((Card.place == desk.place.id) & Card.gesture.in_(gesture_ids))
    return {key for (key,) in query.tuples()}


def _row(desk: Desk, row: dict[str, Any], answer: tuple[str, str, str] | None, has_card: bool) -> GestureRow:
    approval_id, decided_by, reply = answer or (None, "", "")
    named = row["code"] and catalogue.name_for(desk, row["code"], row["item_name"], row["item_names"])
    return GestureRow(
        id=row["id"], number=row["number"], what=named or row["what"], icon=row["icon"] or "gift",
        occasion=row["occasion"], amount_minor=row["amount_minor"], true_cost_minor=row["true_cost_minor"],
        status=GestureStatus(row["status"]), guest_id=row["guest"], guest_name=row["guest_name"] or "",
        room=row["room"] or "", stay_id=row["stay"], item_id=row["item"], employee_id=row["employee"],
        employee_name=row["employee_name"], business_date=row["business_date"], asked_at=row["asked_at"],
        given_at=row["given_at"], delivered_at=row["delivered_at"], ready_at=row["ready_at"],
        tell=row["tell"],
        reason=row["reason"], outcome=row["outcome"], card_text=row["card_text"],
        is_emergency=bool(row["is_emergency"]),
        waits_for_review=bool(row["is_emergency"]) and row["reviewed_at"] is None,
        decided_by=decided_by, reply=reply, approval_id=approval_id,
        has_card=has_card, only_for_guest=bool(row["only_for_guest"]),
        quiet_until=row["quiet_until"] if row["quiet_until"] and row["quiet_until"] > desk.now else None,
    )  # fmt: skip


def _last_gift(desk: Desk, guest_id: str) -> tuple[str, date] | None:
    query = _query(desk).where(
        Gesture.guest.in_(profiles.keys(desk, guest_id)) & Gesture.status.in_(sorted(SPENT))
    )
    rows = _rows(desk, query.order_by(Gesture.given_at.desc()).limit(1))
    return (rows[0].what, rows[0].business_date) if rows else None


def _occasion(desk: Desk, guest: Guest, stay: StayThere | None) -> str:
    """The best guess: a day of hers in the stay (or this week), else her coming (back), else none."""
    today = desk.business_date
    days = max(0, (stay.until_on - today).days) if stay else occasions.AHEAD_DAYS
    celebrant = occasions.Celebrant(
        guest_id=guest.id, name=guest.name, birth_month=guest.birth_month, birth_day=guest.birth_day,
        wedding_on=guest.wedding_on,
    )  # fmt: skip
    ahead = occasions.ahead([celebrant], today, min(days, 31))
    if ahead:
        return ahead[0].kind.value
    if stay is None or stay.from_on < today:
        return "just_because"
    been_here = visits.counts(desk, [guest.id], without=stay.id)[guest.id]
    return "welcome_back" if been_here else "welcome"
