"""What may happen to a gesture once it was given: delivered, cancelled, its cost corrected, reviewed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.domain.budgets import EntryKind
from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.gestures import GestureReceipt, GestureStatus
from app.domain.money import LARGEST_MINOR
from app.domain.roles import May
from app.errors import BadInput, NotAllowed, Refused
from app.models.audit import AuditEntry
from app.models.budget import Counter
from app.models.connection import writes
from app.models.gesture import Gesture
from app.services import commands, ledger, limits
from app.services.gestures import orders, own_day
from app.services.gestures.giving import answer_of
from app.services.gestures.rights import must_approve, must_be_theirs
from app.services.ledger import Book, Footprint

_GIVEN = (GestureStatus.GIVEN, GestureStatus.DELIVERED)


@writes
def cancel(desk: Desk, *, command_id: str, gesture_id: str) -> tuple[GestureReceipt, Changes]:
    """Take back what was given and not delivered: the money returns, and the thing to the stock.

    The undo of `give`. Raises `OutOfDate("gesture_moved_on")`, `NotAllowed("not_yours")`, and
    `NotAllowed("needs_approver")` for one that had been delivered once.
    """
    return _done(desk, command_id, "gestures.cancel", {"gesture": gesture_id}, _cancel)


@writes
def deliver(desk: Desk, *, command_id: str, gesture_id: str) -> tuple[GestureReceipt, Changes]:
    """It has reached the guest. Raises `OutOfDate("gesture_moved_on")`."""
    return _done(desk, command_id, "gestures.deliver", {"gesture": gesture_id}, _deliver)


@writes
def undo_delivery(desk: Desk, *, command_id: str, gesture_id: str) -> tuple[GestureReceipt, Changes]:
    """It has not reached the guest after all. Raises `OutOfDate("gesture_moved_on")`."""
    return _done(desk, command_id, "gestures.undo_delivery", {"gesture": gesture_id}, _undo_delivery)


@writes
def correct_cost(
    desk: Desk, *, command_id: str, gesture_id: str, true_cost_minor: int, reason: str
) -> tuple[GestureReceipt, Changes]:
    """Write down what it really cost. Above a limit it needs somebody who may decide it, not the giver.

    A lower cost frees money, so somebody who approves writes it down. Raises `BadInput` (amount, reason),
    `Refused("above_limit")`, `NotAllowed("needs_approver")`, `OutOfDate("gesture_moved_on")`.
    """
    if not 0 <= true_cost_minor <= LARGEST_MINOR:
        raise BadInput("amount", field="amount", text=str(true_cost_minor))
    if not reason.strip():
        raise BadInput("reason_missing", field="reason")
    request = {"gesture": gesture_id, "cost": true_cost_minor, "reason": reason.strip()}
    return _done(desk, command_id, "gestures.correct_cost", request, _correct)


@writes
def review(desk: Desk, *, command_id: str, gesture_id: str, note: str = "") -> tuple[GestureReceipt, Changes]:
    """Look at an emergency afterwards, as somebody else who may decide as much, if there is anybody.

    Raises `NotAllowed("own_request")` and `Refused("above_your_limit", up_to_minor, amount_minor)`.
    """
    desk.must(May.APPROVE)
    return _done(desk, command_id, "gestures.review", {"gesture": gesture_id, "note": note}, _review)


@writes
def note_outcome(
    desk: Desk, *, command_id: str, gesture_id: str, outcome: str
) -> tuple[GestureReceipt, Changes]:
    """What came of it: the guest smiled, wrote, came back."""
    desk.must(May.GIVE)
    request = {"gesture": gesture_id, "outcome": " ".join(outcome.split())}
    return _done(desk, command_id, "gestures.note_outcome", request, _note_outcome)


Step = Callable[[Book, dict[str, Any]], dict[str, Any]]


def _done(
    desk: Desk, command_id: str, service: str, request: dict[str, Any], step: Step
) -> tuple[GestureReceipt, Changes]:
    book = Book(desk)
    answer = commands.once(book.desk, command_id, service, request, lambda: step(book, request))
    return orders.receipt(answer), orders.changes(answer)


def _cancel(book: Book, request: dict[str, Any]) -> dict[str, Any]:
    gesture = orders.locked(book.desk, request["gesture"], GestureStatus.GIVEN)
    must_be_theirs(book.desk, gesture)
    if _was_delivered(book.desk, gesture):
        must_approve(book.desk, gesture)
    ledger.give_back(book, gesture.id)
    orders.take_from_stock(gesture.item_id, -1)
    book.note("gesture.cancelled", "gesture", gesture.id)
    return _closed(book, gesture, GestureStatus.CANCELLED, closed_at=book.desk.now)


def _was_delivered(desk: Desk, gesture: Gesture) -> bool:
    """Whether it ever reached the guest, even if that was undone: then its money is not simply returned."""
    return bool(
        AuditEntry.select(AuditEntry.id)
        .where(
            (AuditEntry.place == desk.place.id)
            & (AuditEntry.subject_kind == "gesture")
            & (AuditEntry.subject_id == gesture.id)
            & (AuditEntry.action == "gesture.delivered")
        )
        .exists()
    )


def _deliver(book: Book, request: dict[str, Any]) -> dict[str, Any]:
    gesture = orders.locked(book.desk, request["gesture"], GestureStatus.GIVEN)
    book.desk.must(May.GIVE)
    book.note("gesture.delivered", "gesture", gesture.id)
    return _closed(book, gesture, GestureStatus.DELIVERED, delivered_at=book.desk.now)


def _undo_delivery(book: Book, request: dict[str, Any]) -> dict[str, Any]:
    gesture = orders.locked(book.desk, request["gesture"], GestureStatus.DELIVERED)
    book.desk.must(May.GIVE)
    book.note("gesture.delivery_undone", "gesture", gesture.id)
    return _closed(book, gesture, GestureStatus.GIVEN, delivered_at=None)


def _correct(book: Book, request: dict[str, Any]) -> dict[str, Any]:
    gesture = orders.locked(book.desk, request["gesture"], *_GIVEN)
    must_be_theirs(book.desk, gesture)
    cost: int = request["cost"]
    before = gesture.amount_minor if gesture.true_cost_minor is None else gesture.true_cost_minor
    if cost < before:
        must_approve(book.desk, gesture)
    for counter, mark in _counted(book, gesture, is_dearer=cost > before):
        _adjust(book, gesture, counter, mark, cost - mark.used)
    words = {"was": before, "amount_minor": cost, "reason": request["reason"]}
    book.note("gesture.cost_corrected", "gesture", gesture.id, words)
    return _closed(book, gesture, GestureStatus(gesture.status), true_cost_minor=cost)


def _counted(book: Book, gesture: Gesture, *, is_dearer: bool) -> list[tuple[Counter, Footprint]]:
    """The counters it is counted on. One that was free, or given without a limit, is counted from now on."""
    prints = ledger.footprints(book.desk.place.id, gesture.id)
    counted = {key: mark for key, mark in prints.items() if mark.used}
    if counted or not is_dearer:
        return [(counter, counted[counter.id]) for counter in book.counters_by_id(counted)]
    opened = book.counters(own_day.limits_for_more(book.desk, gesture))
    return [(counter, prints.get(counter.id, Footprint())) for counter in opened]


def _adjust(book: Book, gesture: Gesture, counter: Counter, mark: Footprint, by_minor: int) -> None:
    """A dearer one may need a grant; with a cheaper one the grant made for it shrinks first."""
    if by_minor < 0:
        book.put(EntryKind.GRANT, counter, -min(-by_minor, mark.granted), gesture.id)
    else:
        state = limits.with_merged(book.desk, [ledger.state_of(counter)])
        if state[0].over_minor(by_minor) and not _may_grant(book.desk, gesture, mark.used + by_minor):
            ledger.refuse_above(state, by_minor)
        book.put(EntryKind.GRANT, counter, state[0].over_minor(by_minor), gesture.id)
    book.put(EntryKind.ADJUST, counter, by_minor, gesture.id)


def _may_grant(desk: Desk, gesture: Gesture, amount_minor: int) -> bool:
    up_to = limits.authority(desk)
    is_able = desk.may(May.APPROVE) and (up_to is None or up_to >= amount_minor)
    return is_able and gesture.employee_id != desk.actor.id


def _review(book: Book, request: dict[str, Any]) -> dict[str, Any]:
    gesture = orders.locked(book.desk, request["gesture"], *_GIVEN, GestureStatus.CANCELLED)
    if gesture.employee_id == book.desk.actor.id:
        raise NotAllowed("own_request", number=gesture.number)
    _must_decide_as_much(book.desk, gesture)
    book.note("gesture.reviewed", "gesture", gesture.id, {"note": request["note"]})
    return _closed(
        book,
        gesture,
        GestureStatus(gesture.status),
        reviewed_at=book.desk.now,
        reviewed_by=book.desk.actor.id,
    )


def _must_decide_as_much(desk: Desk, gesture: Gesture) -> None:
    """Where nobody else may decide so much, any other approver looks at it: months have to close."""
    amount = max(gesture.amount_minor, gesture.true_cost_minor or 0)
    able = limits.deciders(desk, asker_id=gesture.employee_id, amount_minor=amount)
    if able and desk.actor.id not in {person.employee_id for person in able}:
        raise Refused("above_your_limit", up_to_minor=limits.authority(desk), amount_minor=amount)


def _note_outcome(book: Book, request: dict[str, Any]) -> dict[str, Any]:
    gesture = orders.locked(book.desk, request["gesture"])
    book.note("gesture.outcome_noted", "gesture", gesture.id, {"outcome": request["outcome"]})
    return _closed(book, gesture, GestureStatus(gesture.status), outcome=request["outcome"])


def _closed(book: Book, gesture: Gesture, status: GestureStatus, **columns: Any) -> dict[str, Any]:
    Gesture.update(status=status.value, **columns).where(Gesture.id == gesture.id).execute()
    touched = book.counters_by_id(ledger.footprints(book.desk.place.id, gesture.id))
    book.close()
    return answer_of(gesture.id, gesture.number, status, touched)
