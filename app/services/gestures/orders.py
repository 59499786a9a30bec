"""From an order to something that may be done: checked, completed, and with what it counts for."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Any

from app.domain.budgets import Touch
from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.gestures import CatalogueItemRow, GestureOrder, GestureReceipt, GestureStatus
from app.domain.ids import new_id
from app.domain.money import LARGEST_MINOR
from app.errors import BadInput, NotFound, OutOfDate
from app.models import statements
from app.models.base import is_sqlite
from app.models.gesture import Approval, CatalogueItem, Gesture
from app.models.stay import Stay
from app.services import catalogue, numbers
from app.services.gestures import people

_LONGEST_WHAT = 200


@dataclass(frozen=True, slots=True)
class Ready:
    """An order that was checked. `touch` is what it counts for when this person gives it now."""

    order: GestureOrder
    item: CatalogueItemRow | None
    gesture_id: str
    what: str
    touch: Touch


def request_of(order: GestureOrder) -> dict[str, Any]:
    """The order in JSON types, for the table of commands."""
    return {
        field.name: value.isoformat() if isinstance(value := getattr(order, field.name), datetime) else value
        for field in fields(order)
        # A line without it is the same command as before there was such a field.
        if field.name != "content_said" or order.content_said
    }


def said(order: GestureOrder) -> dict[str, object]:
    """For the audit trail: who answered for what is in an item that nobody had answered for."""
    return {"content_said": order.content_said} if order.content_said else {}


def prepare(desk: Desk, order: GestureOrder) -> Ready:
    """Check an order against the guest, the catalogue and the guards.

    Raises `BadInput` (amount, what), `NotFound` (guest, item, stay), `OutOfDate("price_changed")`,
    `Refused("guard_blocks", "ask_first" or "unknown_content")`.
    """
    _check_amount(order.amount_minor)
    order = _completed(desk, order)
    item = _item(desk, order)
    what = item.name if item else " ".join(order.what.split())
    if not what or len(what) > _LONGEST_WHAT:
        raise BadInput("what", field="what")
    if item is not None:
        check_safe(desk, item, order)
    gesture_id = new_id()
    return Ready(order, item, gesture_id, what, touch_of(desk, order, gesture_id, item))


def check_safe(desk: Desk, item: CatalogueItemRow, order: GestureOrder) -> None:
    """The guards, for everyone this order reaches."""
    reached = people.reached(desk, order.guest_id, order.stay_id)
    people.must_be_safe(
        desk,
        item,
        reached,
        only_for_guest=order.only_for_guest,
        content_said=bool(order.content_said.strip()),
    )


def touch_of(desk: Desk, order: GestureOrder, gesture_id: str, item: CatalogueItemRow | None) -> Touch:
    """What a gesture of the acting person counts for on the desk's business date."""
    return Touch(
        employee_id=desk.actor.id,
        role=desk.actor.role.value,
        guest_id=order.guest_id,
        stay_id=order.stay_id,
        complaint_id=order.complaint_id,
        department=item.department or None if item else None,
        place_id=desk.place.id,
        gesture_id=gesture_id,
        business_date=desk.business_date,
    )


def insert(desk: Desk, ready: Ready, status: GestureStatus, **columns: Any) -> str:
    """Write the gesture's row and return its number."""
    order, number = ready.order, numbers.next_number(desk, "GE")
    row = dict(
        id=ready.gesture_id, place=desk.place.id, number=number, guest=order.guest_id, stay=order.stay_id,
        complaint_id=order.complaint_id, item=order.item_id, what=ready.what, occasion=order.occasion,
        amount_minor=order.amount_minor, status=status.value, employee=desk.actor.id,
        business_date=desk.business_date, ready_at=order.ready_at, tell=order.tell,
        only_for_guest=order.only_for_guest, reason=order.reason, card_text=order.card_text,
        content_said=" ".join(order.content_said.split()), **columns,
    )  # fmt: skip
    statements.insert(Gesture, [row])
    return number


def take_from_stock(item_id: str | None, count: int = 1) -> None:
    """One less of a counted thing, or with -1 one back; the store refuses to go below zero."""
    if item_id is not None:
        CatalogueItem.update(stock=CatalogueItem.stock - count).where(
            (CatalogueItem.id == item_id) & CatalogueItem.stock.is_null(False)
        ).execute()


def locked(desk: Desk, gesture_id: str, *allowed: GestureStatus) -> Gesture:
    """The gesture, locked. Raises `NotFound`, and `OutOfDate("gesture_moved_on")` in any other state."""
    query = Gesture.select().where((Gesture.place == desk.place.id) & (Gesture.id == gesture_id))
    gesture = (query if is_sqlite() else query.for_update()).get_or_none()
    if gesture is None:
        raise NotFound("gesture_not_found", id=gesture_id)
    if allowed and gesture.status not in allowed:
        raise OutOfDate("gesture_moved_on", status=gesture.status, number=gesture.number)
    return gesture


def open_approval(gesture: Gesture) -> Approval | None:
    """The question that is open or answered with yes for this gesture, locked."""
    query = Approval.select().where(
        (Approval.place == gesture.place_id)
        & (Approval.gesture == gesture.id)
        & Approval.status.in_(["waiting", "approved", "used"])
    )
    found: Approval | None = (query if is_sqlite() else query.for_update()).get_or_none()
    return found


def order_of(gesture: Gesture) -> GestureOrder:
    """The order a stored gesture was made from."""
    return GestureOrder(
        guest_id=gesture.guest_id, item_id=gesture.item_id, what=gesture.what,
        amount_minor=gesture.amount_minor,
        occasion=gesture.occasion, stay_id=gesture.stay_id, complaint_id=gesture.complaint_id,
        only_for_guest=bool(gesture.only_for_guest), content_said=gesture.content_said,
    )  # fmt: skip


def receipt(answer: dict[str, Any]) -> GestureReceipt:
    """The stored answer of a command as a record."""
    return GestureReceipt(**{**answer, "status": GestureStatus(answer["status"])})


def changes(answer: dict[str, Any], *more: str | None) -> Changes:
    """What a gesture command changed."""
    ids = (answer["gesture_id"], answer.get("approval_id"), *more)
    return Changes.of("gesture", "budget", "approval", ids=ids)


def _check_amount(amount_minor: int) -> None:
    if amount_minor < 0:
        raise BadInput("amount", field="amount", text=str(amount_minor))
    if amount_minor > LARGEST_MINOR:
        raise BadInput("amount_too_large", field="amount", text=str(amount_minor))


def _completed(desk: Desk, order: GestureOrder) -> GestureOrder:
    """With the profile that a merge led to, and the stay the guest is in."""
    if order.guest_id is None:
        guest_id, stay_id = None, order.stay_id
    else:
        guest_id, keys = people.family(desk, order.guest_id)
        stay = None if order.stay_id else people.stay_by_keys(desk, keys)
        stay_id = order.stay_id or (stay.id if stay else None)
    if order.stay_id is not None and not _has_stay(desk, order.stay_id):
        raise NotFound("stay_not_found", id=order.stay_id)
    return replace(order, guest_id=guest_id, stay_id=stay_id)


def _has_stay(desk: Desk, stay_id: str) -> bool:
    return bool(Stay.select().where((Stay.place == desk.place.id) & (Stay.id == stay_id)).exists())


def _item(desk: Desk, order: GestureOrder) -> CatalogueItemRow | None:
    """The item at the price the page showed: a price that changed meanwhile is looked at again."""
    if order.item_id is None:
        return None
    item = item_at(desk, order.item_id, order.amount_minor)
    if not item.is_active:
        raise NotFound("item_not_found", id=order.item_id)
    return item


def item_at(desk: Desk, item_id: str, amount_minor: int) -> CatalogueItemRow:
    """The item as it is, while it costs this much. Raises `NotFound` and `OutOfDate("price_changed")`."""
    row = CatalogueItem.get_or_none((CatalogueItem.place == desk.place.id) & (CatalogueItem.id == item_id))
    if row is None:
        raise NotFound("item_not_found", id=item_id)
    if row.cost_minor != amount_minor:
        raise OutOfDate("price_changed", was_minor=amount_minor, now_minor=row.cost_minor)
    return catalogue.item_row(desk, row)
