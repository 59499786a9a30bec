"""Yes, no, and yes taken back. A yes grants what is missing and holds the amount until it is given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from app.domain.budgets import EntryKind
from app.domain.changes import Changes
from app.domain.desk import Desk, EmployeeRow
from app.domain.gestures import ApprovalRow, ApprovalStatus, GestureStatus
from app.domain.roles import May, may
from app.errors import BadInput, NotAllowed, NotFound, OutOfDate, Refused
from app.models.base import is_sqlite
from app.models.connection import writes
from app.models.employee import Employee
from app.models.gesture import Approval, Gesture
from app.services import commands, employees, ledger, limits
from app.services.approvals.reading import row
from app.services.gestures import asking, orders
from app.services.ledger import Book

_MOST_DUE = 200
Step = Callable[[Book, Approval, Gesture], None]


@writes
def approve(
    desk: Desk, *, command_id: str, approval_id: str, at_askers_desk: bool = False, reply: str = ""
) -> tuple[ApprovalRow, Changes]:
    """Say yes. Everything is looked at again: who asks, the guest, the price, the guards, the limits.

    Raises `NotAllowed("own_request")`, `Refused("above_your_limit", up_to_minor)`,
    `Refused("approval_expired")`, `OutOfDate("matter_closed")`, and what the guards raise.
    """

    def step(book: Book, approval: Approval, gesture: Gesture) -> None:
        _check_decider(book.desk, approval)
        _grant_and_hold(book, approval, gesture)
        _decide(book, approval, ApprovalStatus.APPROVED, reply, at_askers_desk)
        Gesture.update(status=GestureStatus.APPROVED.value).where(Gesture.id == gesture.id).execute()
        words = {"amount_minor": approval.amount_minor, "reply": reply}
        book.note("approval.approved", "approval", approval.id, words)

    request = {"approval": approval_id, "at_askers_desk": at_askers_desk, "reply": reply}
    return _carried_out(desk, command_id, "approvals.approve", request, (ApprovalStatus.WAITING,), step)


@writes
def decline(
    desk: Desk, *, command_id: str, approval_id: str, reason: str, at_askers_desk: bool = False
) -> tuple[ApprovalRow, Changes]:
    """Say no, with a reason that the asker sees. Raises `BadInput("reason_missing")` and as `approve`."""
    reason = " ".join(reason.split())
    if not reason:
        raise BadInput("reason_missing", field="reason")

    def step(book: Book, approval: Approval, gesture: Gesture) -> None:
        _check_decider(book.desk, approval)
        _decide(book, approval, ApprovalStatus.DECLINED, reason, at_askers_desk)
        Gesture.update(status=GestureStatus.DECLINED.value, closed_at=book.desk.now).where(
            Gesture.id == gesture.id
        ).execute()
        book.note("approval.declined", "approval", approval.id, {"reason": reason})

    request = {"approval": approval_id, "reason": reason}
    return _carried_out(desk, command_id, "approvals.decline", request, (ApprovalStatus.WAITING,), step)


@writes
def take_back(desk: Desk, *, command_id: str, approval_id: str) -> tuple[ApprovalRow, Changes]:
    """Undo a yes while it is not given: grant and hold are taken back, and the matter waits again.

    By who decided, or somebody who may decide the same amount. Answers with the new, waiting row.
    Raises `OutOfDate("matter_closed")` once it was given.
    """

    def step(book: Book, approval: Approval, gesture: Gesture) -> None:
        if approval.decided_by_id != book.desk.actor.id:
            _check_decider(book.desk, approval)
        ledger.give_back(book, gesture.id, approval_id=approval.id)
        Approval.update(status=ApprovalStatus.TAKEN_BACK.value).where(Approval.id == approval.id).execute()
        Gesture.update(status=GestureStatus.WAITING.value).where(Gesture.id == gesture.id).execute()
        again = asking.insert_question(book.desk, gesture, approval.asked_by_id)
        first = {"asked_at": approval.asked_at, "needed_by": approval.needed_by}
        Approval.update(**first).where(Approval.id == again).execute()
        book.note("approval.taken_back", "approval", approval.id)

    request = {"approval": approval_id}
    _, changes = _carried_out(
        desk, command_id, "approvals.take_back", request, (ApprovalStatus.APPROVED,), step
    )
    return row(desk, _waiting_after(desk, approval_id)), changes


@writes
def expire_due(desk: Desk) -> tuple[tuple[str, ...], Changes]:
    """End every question and every yes whose time is over; what was held is released. The gestures' keys."""
    book = Book(desk)
    due = (Approval.place == desk.place.id) & Approval.status.in_(["waiting", "approved"])
    query = (
        Approval.select(Approval.gesture)
        .where(due & (Approval.expires_at <= book.desk.now))
        .order_by(Approval.gesture)
        .limit(_MOST_DUE)
    )
    ended = [key for (key,) in query.tuples() if _expire(book, key)]
    book.close()
    return tuple(ended), Changes.of("gesture", "approval", "budget", ids=tuple(ended))


def _expire(book: Book, gesture_id: str) -> bool:
    gesture = orders.locked(book.desk, gesture_id)
    approval = orders.open_approval(gesture)
    if approval is None or approval.expires_at is None or approval.expires_at > book.desk.now:
        return False
    asking.close_question(book, gesture, GestureStatus.EXPIRED, ApprovalStatus.EXPIRED)
    book.note("approval.expired", "approval", approval.id)
    return True


def _carried_out(
    desk: Desk,
    command_id: str,
    service: str,
    request: dict[str, Any],
    allowed: tuple[ApprovalStatus, ...],
    step: Step,
) -> tuple[ApprovalRow, Changes]:
    desk.must(May.APPROVE)
    book = Book(desk)

    def carry_out() -> dict[str, Any]:
        approval, gesture = _locked(book.desk, request["approval"], allowed)
        step(book, approval, gesture)
        book.close()
        return {"gesture": gesture.id}

    answer = commands.once(book.desk, command_id, service, request, carry_out)
    changes = Changes.of("approval", "gesture", "budget", ids=(request["approval"], answer["gesture"]))
    return row(desk, request["approval"]), changes


def _locked(desk: Desk, approval_id: str, allowed: tuple[ApprovalStatus, ...]) -> tuple[Approval, Gesture]:
    """The question and its gesture, locked gesture first, in a state that allows the step."""
    gesture_id = (
        Approval.select(Approval.gesture)
        .where((Approval.place == desk.place.id) & (Approval.id == approval_id))
        .scalar()
    )
    if gesture_id is None:
        raise NotFound("approval_not_found", id=approval_id)
    gesture = orders.locked(desk, gesture_id)
    query = Approval.select().where(Approval.id == approval_id)
    approval = (query if is_sqlite() else query.for_update()).get()
    if approval.status not in allowed:
        raise OutOfDate("matter_closed", status=approval.status)
    return approval, gesture


def _check_decider(desk: Desk, approval: Approval) -> None:
    if approval.asked_by_id == desk.actor.id:
        raise NotAllowed("own_request")
    up_to = limits.authority(desk)
    if up_to is not None and up_to < approval.amount_minor:
        raise Refused("above_your_limit", up_to_minor=up_to, amount_minor=approval.amount_minor)
    if approval.expires_at is not None and approval.expires_at <= desk.now:
        raise Refused("approval_expired")


def _grant_and_hold(book: Book, approval: Approval, gesture: Gesture) -> None:
    """On every counter the asker's gesture touches today: grant what is missing, then hold all of it."""
    if (gesture.amount_minor, gesture.guest_id) != (approval.amount_minor, approval.guest_id):
        raise Refused("approval_differs", number=gesture.number)
    asker = _asker(approval)
    item = orders.item_at(book.desk, gesture.item_id, gesture.amount_minor) if gesture.item_id else None
    order = orders.order_of(gesture)
    if item is not None:
        orders.check_safe(book.desk, item, order)
    if approval.amount_minor == 0:
        return
    touch = orders.touch_of(replace(book.desk, actor=asker), order, gesture.id, item)
    counters = book.counters(limits.limits_of(book.desk, touch))
    states = limits.with_merged(book.desk, [ledger.state_of(counter) for counter in counters])
    for counter, state in zip(counters, states, strict=True):
        book.put(EntryKind.GRANT, counter, state.over_minor(approval.amount_minor), gesture.id)
        book.put(EntryKind.HOLD, counter, approval.amount_minor, gesture.id, approval.id)


def _asker(approval: Approval) -> EmployeeRow:
    """Who asked, if they are still trusted to give."""
    asker = employees.employee_row(Employee.get_by_id(approval.asked_by_id))
    if not asker.is_active or not may(asker.role, May.GIVE):
        raise Refused("asker_left", name=asker.name)
    return asker


def _decide(book: Book, approval: Approval, status: ApprovalStatus, reply: str, at_askers_desk: bool) -> None:
    """Write the answer. A yes stands for as long as a question does, counted from now."""
    Approval.update(
        status=status.value, decided_by=book.desk.actor.id, decided_at=book.desk.now, reply=reply,
        workstation=book.desk.workstation, at_askers_desk=at_askers_desk,
        expires_at=book.desk.now + asking.stands_for(book.desk),
    ).where(Approval.id == approval.id).execute()  # fmt: skip


def _waiting_after(desk: Desk, approval_id: str) -> str:
    """The question that took the place of one that was taken back."""
    gesture = Approval.select(Approval.gesture).where(Approval.id == approval_id)
    query = Approval.select(Approval.id).where(
        (Approval.place == desk.place.id) & (Approval.gesture == gesture) & (Approval.id > approval_id)
    )
    return str(query.order_by(Approval.id).limit(1).scalar() or approval_id)
