"""A gesture finds its guest: one that was begun without a name, or one that hangs on the wrong person."""

from __future__ import annotations

from typing import Any

from app.domain.budgets import CounterKey, EntryKind, Period, Scope
from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.gestures import ApprovalStatus, GestureReceipt, GestureStatus
from app.domain.roles import May
from app.errors import Refused
from app.models.budget import Counter
from app.models.connection import writes
from app.models.gesture import Approval, Gesture
from app.services import commands, ledger, limits, profiles
from app.services.gestures import asking, orders, own_day, people
from app.services.gestures.giving import answer_of
from app.services.gestures.rights import must_be_theirs
from app.services.ledger import Book, Footprint


@writes
def move_to_guest(
    desk: Desk, *, command_id: str, gesture_id: str, guest_id: str | None
) -> tuple[GestureReceipt, Changes]:
    """Let a gesture hang on another guest; what counts per guest and stay moves with it in the ledger.

    With None it is nameless again: the undo for one that had no guest before. A waiting question is asked
    anew for the new guest. Raises `Refused("approval_bound")` for an approved one (take the approval back
    first), `Refused("above_limit")` when the new guest's limit is too tight and the mover may not grant,
    `NotFound`, `NotAllowed("not_yours")`.
    """
    desk.must(May.GIVE)
    book = Book(desk)
    request = {"gesture": gesture_id, "guest": guest_id}
    answer = commands.once(
        book.desk, command_id, "gestures.move_to_guest", request, lambda: _move(book, gesture_id, guest_id)
    )
    return orders.receipt(answer), orders.changes(answer, guest_id)


def _move(book: Book, gesture_id: str, guest_id: str | None) -> dict[str, Any]:
    gesture = orders.locked(book.desk, gesture_id)
    must_be_theirs(book.desk, gesture)
    if gesture.status == GestureStatus.APPROVED:
        raise Refused("approval_bound", number=gesture.number)
    before = gesture.guest_id
    gesture.guest_id = profiles.row_of(book.desk, guest_id).id if guest_id else None
    stay = people.current_stay(book.desk, gesture.guest_id) if guest_id else None
    gesture.stay_id = stay.id if stay else None
    counters = _move_money(book, gesture) if gesture.status in ("given", "delivered") else []
    Gesture.update(guest=gesture.guest_id, stay=gesture.stay_id).where(Gesture.id == gesture_id).execute()
    approval_id = _ask_anew(book.desk, gesture) if gesture.status == GestureStatus.WAITING else None
    book.note("gesture.moved", "gesture", gesture_id, {"from": before, "to": gesture.guest_id})
    book.close()
    return answer_of(gesture_id, gesture.number, GestureStatus(gesture.status), counters, approval_id)


def _ask_anew(desk: Desk, gesture: Gesture) -> str | None:
    """A question is bound to its guest, so a new one takes its place, as old as the first."""
    old = orders.open_approval(gesture)
    if old is None:
        return None
    Approval.update(status=ApprovalStatus.WITHDRAWN.value).where(Approval.id == old.id).execute()
    new = asking.insert_question(desk, gesture, old.asked_by_id)
    Approval.update(asked_at=old.asked_at, needed_by=old.needed_by).where(Approval.id == new).execute()
    return new


def _move_money(book: Book, gesture: Gesture) -> list[Counter]:
    """Leave the old guest's counters and enter the new one's; other counters stay as they are."""
    prints = ledger.footprints(book.desk.place.id, gesture.id)
    there = [one for one in book.counters_by_id(prints) if _per_guest(one.scope, one.period)]
    amount = gesture.amount_minor if gesture.true_cost_minor is None else gesture.true_cost_minor
    counted = [one for one in there if prints[one.id].used]
    new = book.counters(_wanted(book.desk, gesture, counted)) if amount else []
    keep = {counter.id for counter in new}
    old = [counter for counter in counted if counter.id not in keep]
    granted = max((prints[counter.id].granted for counter in old), default=0)
    for counter in old:
        _leave(book, gesture.id, counter, prints[counter.id])
    for counter in new:
        if prints.get(counter.id, Footprint()).used == 0:
            _enter(book, gesture, counter, amount, granted)
    return old + new


def _wanted(desk: Desk, gesture: Gesture, counted: list[Counter]) -> dict[CounterKey, int]:
    """The new guest's counters of the gesture's own day, and of whatever else it was counted on before."""
    then = {
        key: amount
        for key, amount in own_day.limits_then(desk, gesture).items()
        if _per_guest(key.scope, key.period)
    }
    alike = {key: one.limit_minor for one in counted if (key := _alike(gesture, one)) is not None}
    return {**alike, **then}


def _alike(gesture: Gesture, counter: Counter) -> CounterKey | None:
    """The same limit's counter for the gesture's guest and stay as they are now, if it has them."""
    subjects = {Scope.GUEST.value: gesture.guest_id, Scope.STAY.value: gesture.stay_id}
    subject = subjects.get(counter.scope, counter.subject_id)
    stretch = counter.period_key
    if counter.period == Period.STAY:
        _, at, owner = stretch.partition("@")
        stretch = f"{gesture.stay_id}{at}{owner}" if gesture.stay_id else None
    if subject is None or stretch is None:
        return None
    return CounterKey(counter.scope, subject, counter.period, stretch)


def _leave(book: Book, gesture_id: str, counter: Counter, mark: Footprint) -> None:
    book.put(EntryKind.RELEASE, counter, mark.used, gesture_id)
    book.put(EntryKind.GRANT, counter, -mark.granted, gesture_id)


def _enter(book: Book, gesture: Gesture, counter: Counter, amount: int, granted_before: int) -> None:
    """A grant moves along; more than that needs somebody who may decide for others."""
    state = limits.with_merged(book.desk, [ledger.state_of(counter)])
    over = state[0].over_minor(amount)
    up_to = limits.authority(book.desk)
    may_grant = book.desk.may(May.APPROVE) and gesture.employee_id != book.desk.actor.id
    if over > granted_before and not (may_grant and (up_to is None or up_to >= amount)):
        ledger.refuse_above(state, amount)
    book.put(EntryKind.GRANT, counter, over, gesture.id)
    book.put(EntryKind.SPEND, counter, amount, gesture.id)


def _per_guest(scope: str, period: str) -> bool:
    return scope in (Scope.GUEST, Scope.STAY) or period == Period.STAY
