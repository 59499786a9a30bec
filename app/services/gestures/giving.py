"""Giving: inside the limits in one step, with a yes in two, in an emergency with an explanation after."""

from __future__ import annotations

from typing import Any

from app.domain.budgets import EntryKind, LimitState, Period
from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.gestures import ApprovalStatus, GestureOrder, GestureReceipt, GestureStatus
from app.domain.roles import May
from app.errors import BadInput, Refused
from app.models.budget import Counter
from app.models.connection import writes
from app.models.gesture import Approval, Gesture
from app.services import commands, ledger, limits
from app.services.gestures import orders
from app.services.gestures.orders import Ready
from app.services.ledger import Book


@writes
def give(desk: Desk, *, command_id: str, order: GestureOrder) -> tuple[GestureReceipt, Changes]:
    """Give something that is inside every limit.

    Raises `Refused("above_limit", over_minor, left_minor, scope, period)`, and what `orders.prepare` raises.
    """
    desk.must(May.GIVE)
    book = Book(desk)
    answer = commands.once(
        book.desk, command_id, "gestures.give", orders.request_of(order), lambda: _give(book, order)
    )
    return orders.receipt(answer), orders.changes(answer, order.guest_id)


@writes
def give_approved(desk: Desk, *, command_id: str, gesture_id: str) -> tuple[GestureReceipt, Changes]:
    """Give what was approved: what was held is spent. Everything is looked at once more.

    Raises `Refused("approval_expired")`, `OutOfDate("gesture_moved_on" or "price_changed")` and the guards'.
    """
    desk.must(May.GIVE)
    book = Book(desk)
    request = {"gesture": gesture_id}
    answer = commands.once(
        book.desk, command_id, "gestures.give_approved", request, lambda: _give_approved(book, gesture_id)
    )
    return orders.receipt(answer), orders.changes(answer)


@writes
def act_in_emergency(
    desk: Desk, *, command_id: str, order: GestureOrder, reason: str
) -> tuple[GestureReceipt, Changes]:
    """Act now, explain after: give above the limit, flagged, to be reviewed before the month closes.

    The grant is written by the person who acts, who must be allowed to. No emergency excuses an allergy, nor
    more than anybody in the house may decide: `Refused("above_everyone", amount_minor)`.
    """
    desk.must(May.ACT_IN_EMERGENCY)
    if not reason.strip():
        raise BadInput("reason_missing", field="reason")
    book = Book(desk)
    request = {**orders.request_of(order), "why": reason}
    answer = commands.once(
        book.desk, command_id, "gestures.act_in_emergency", request, lambda: _act(book, order, reason.strip())
    )
    return orders.receipt(answer), orders.changes(answer, order.guest_id)


def left_after(states: list[LimitState]) -> int | None:
    """What a person has left in the tightest of these limits; one incident's is nobody's budget."""
    return min((state.left_minor for state in states if state.period is not Period.INCIDENT), default=None)


def answer_of(
    gesture_id: str,
    number: str,
    status: GestureStatus,
    counters: list[Counter],
    approval_id: str | None = None,
) -> dict[str, Any]:
    """The answer that is stored for a gesture command."""
    return {
        "gesture_id": gesture_id,
        "number": number,
        "status": status.value,
        "left_minor": left_after([ledger.state_of(counter) for counter in counters]),
        "approval_id": approval_id,
    }


def _give(book: Book, order: GestureOrder) -> dict[str, Any]:
    ready = orders.prepare(book.desk, order)
    counters = _counters(book, ready)
    ledger.refuse_above(_states(book, counters), order.amount_minor)
    return _spend(book, ready, counters)


def _act(book: Book, order: GestureOrder, reason: str) -> dict[str, Any]:
    ready = orders.prepare(book.desk, order)
    if not limits.deciders(book.desk, asker_id="", amount_minor=order.amount_minor):
        raise Refused("above_everyone", amount_minor=order.amount_minor)
    counters = _counters(book, ready)
    for counter, state in zip(counters, _states(book, counters), strict=True):
        book.put(EntryKind.GRANT, counter, state.over_minor(order.amount_minor), ready.gesture_id)
    book.note("gesture.emergency", "gesture", ready.gesture_id, {"reason": reason})
    return _spend(book, ready, counters, is_emergency=True)


def _spend(
    book: Book, ready: Ready, counters: list[Counter], *, is_emergency: bool = False
) -> dict[str, Any]:
    amount = ready.order.amount_minor
    for counter in counters:
        book.put(EntryKind.SPEND, counter, amount, ready.gesture_id)
    orders.take_from_stock(ready.order.item_id)
    number = orders.insert(
        book.desk, ready, GestureStatus.GIVEN, given_at=book.desk.now, is_emergency=is_emergency
    )
    book.note(
        "gesture.given", "gesture", ready.gesture_id, {"amount_minor": amount, **orders.said(ready.order)}
    )
    book.close()
    return answer_of(ready.gesture_id, number, GestureStatus.GIVEN, counters)


def _give_approved(book: Book, gesture_id: str) -> dict[str, Any]:
    gesture = orders.locked(book.desk, gesture_id, GestureStatus.APPROVED)
    approval = _usable(book.desk, gesture)
    if gesture.item_id is not None:
        item = orders.item_at(book.desk, gesture.item_id, gesture.amount_minor)
        orders.check_safe(book.desk, item, orders.order_of(gesture))
    prints = ledger.footprints(book.desk.place.id, gesture_id)
    counters = book.counters_by_id(prints)
    for counter in counters:
        book.put(EntryKind.SPEND, counter, prints[counter.id].held, gesture_id, approval.id)
    orders.take_from_stock(gesture.item_id)
    Approval.update(status=ApprovalStatus.USED.value, used_at=book.desk.now).where(
        Approval.id == approval.id
    ).execute()
    Gesture.update(status=GestureStatus.GIVEN.value, given_at=book.desk.now).where(
        Gesture.id == gesture_id
    ).execute()
    book.note("gesture.given", "gesture", gesture_id, {"amount_minor": gesture.amount_minor})
    book.close()
    return answer_of(gesture_id, gesture.number, GestureStatus.GIVEN, counters, approval.id)


def _usable(desk: Desk, gesture: Gesture) -> Approval:
    """The yes for this gesture, when it is for this very amount and guest and still holds."""
    approval = orders.open_approval(gesture)
    if approval is None or approval.status != ApprovalStatus.APPROVED:
        raise Refused("approval_missing", number=gesture.number)
    if approval.expires_at is not None and approval.expires_at <= desk.now:
        raise Refused("approval_expired", number=gesture.number)
    if (approval.amount_minor, approval.guest_id) != (gesture.amount_minor, gesture.guest_id):
        raise Refused("approval_differs", number=gesture.number)
    return approval


def _counters(book: Book, ready: Ready) -> list[Counter]:
    """The counters this gesture touches, locked. Something free touches none."""
    if ready.order.amount_minor == 0:
        return []
    return book.counters(limits.limits_of(book.desk, ready.touch))


def _states(book: Book, counters: list[Counter]) -> list[LimitState]:
    return list(limits.with_merged(book.desk, [ledger.state_of(counter) for counter in counters]))
