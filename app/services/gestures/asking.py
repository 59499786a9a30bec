"""Asking for more than one may give, and taking the question back."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.gestures import ApprovalStatus, GestureOrder, GestureReceipt, GestureStatus
from app.domain.ids import new_id
from app.domain.roles import May
from app.models.connection import writes
from app.models.gesture import Approval, Gesture
from app.services import commands, ledger, settings
from app.services.gestures import orders
from app.services.gestures.rights import must_be_theirs
from app.services.ledger import Book


@writes
def ask(desk: Desk, *, command_id: str, order: GestureOrder) -> tuple[GestureReceipt, Changes]:
    """Ask somebody with more trust. Asking reserves nothing. Raises what `orders.prepare` raises."""
    desk.must(May.GIVE)
    book = Book(desk)
    answer = commands.once(
        book.desk, command_id, "gestures.ask", orders.request_of(order), lambda: _ask(book, order)
    )
    return orders.receipt(answer), orders.changes(answer, order.guest_id)


@writes
def withdraw(desk: Desk, *, command_id: str, gesture_id: str) -> tuple[GestureReceipt, Changes]:
    """Take a question back, answered or not; what was held is released. By who asked, or an approver.

    Raises `OutOfDate("gesture_moved_on")` and `NotAllowed("not_yours")`.
    """
    book = Book(desk)
    answer = commands.once(
        book.desk,
        command_id,
        "gestures.withdraw",
        {"gesture": gesture_id},
        lambda: _withdraw(book, gesture_id),
    )
    return orders.receipt(answer), orders.changes(answer)


def insert_question(desk: Desk, gesture: Gesture, asked_by_id: str, order: GestureOrder | None = None) -> str:
    """Write a question about a gesture and return its key. It stands for the hours the place has set."""
    approval_id = new_id()
    Approval.insert(
        id=approval_id, place=desk.place.id, gesture=gesture.id, guest_id=gesture.guest_id,
        amount_minor=gesture.amount_minor, status=ApprovalStatus.WAITING.value, asked_by=asked_by_id,
        asked_at=desk.now, needed_by=order.needed_by if order else None,
        expires_at=desk.now + stands_for(desk),
    ).execute()  # fmt: skip
    return approval_id


def stands_for(desk: Desk) -> timedelta:
    """How long a question, and likewise a yes, stands."""
    return timedelta(hours=settings.read(desk.place)["approval_hours"])


def close_question(
    book: Book, gesture: Gesture, gesture_status: GestureStatus, status: ApprovalStatus
) -> str | None:
    """End the open question of a gesture and release what it holds; the question's key, if there was one."""
    approval = orders.open_approval(gesture)
    if gesture.status == GestureStatus.APPROVED and approval is not None:
        ledger.give_back(book, gesture.id, approval_id=approval.id)
    if approval is not None:
        Approval.update(status=status.value).where(Approval.id == approval.id).execute()
    Gesture.update(status=gesture_status.value, closed_at=book.desk.now).where(
        Gesture.id == gesture.id
    ).execute()
    return None if approval is None else str(approval.id)


def _ask(book: Book, order: GestureOrder) -> dict[str, Any]:
    ready = orders.prepare(book.desk, order)
    number = orders.insert(book.desk, ready, GestureStatus.WAITING, asked_at=book.desk.now)
    gesture = Gesture(id=ready.gesture_id, guest_id=ready.order.guest_id, amount_minor=order.amount_minor)
    approval_id = insert_question(book.desk, gesture, book.desk.actor.id, order)
    words = {"amount_minor": order.amount_minor, "reason": order.reason, **orders.said(order)}
    book.note("gesture.asked", "gesture", ready.gesture_id, words)
    book.close()
    return {
        "gesture_id": ready.gesture_id, "number": number, "status": GestureStatus.WAITING.value,
        "left_minor": None, "approval_id": approval_id,
    }  # fmt: skip


def _withdraw(book: Book, gesture_id: str) -> dict[str, Any]:
    gesture = orders.locked(book.desk, gesture_id, GestureStatus.WAITING, GestureStatus.APPROVED)
    must_be_theirs(book.desk, gesture)
    approval_id = close_question(book, gesture, GestureStatus.WITHDRAWN, ApprovalStatus.WITHDRAWN)
    book.note("gesture.withdrawn", "gesture", gesture_id)
    book.close()
    return {
        "gesture_id": gesture_id, "number": gesture.number, "status": GestureStatus.WITHDRAWN.value,
        "left_minor": None, "approval_id": approval_id,
    }  # fmt: skip
