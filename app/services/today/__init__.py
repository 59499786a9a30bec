"""The page everybody opens first, in one answer."""

from __future__ import annotations

from typing import Any

from app.domain.desk import Desk
from app.domain.purchases import PurchaseKind
from app.domain.roles import May
from app.domain.today import TodayPage, WaitingRow
from app.services import approvals, gestures, occasions, purchases, watching
from app.services.gestures import GestureFilter
from app.services.today import hotel, matters

_MOST_REVIEWS = 20


def page(desk: Desk) -> TodayPage:
    """Everything Today shows, as of `desk.now`. A hotel has its three lists, a shop its own three."""
    desk.must(May.SEE_GUESTS)
    lists = _shop(desk) if desk.place.kind == "shop" else hotel.lists(desk)
    return TodayPage(
        kind=desk.place.kind,
        day=desk.business_date,
        as_of=desk.now,
        budget=gestures.budget(desk) if desk.may(May.GIVE) else None,
        waiting=_waiting(desk),
        fresh=watching.freshness(desk),
        **lists,
    )


def _shop(desk: Desk) -> dict[str, Any]:
    waiting = purchases.open_ones(desk)
    return {
        "orders": tuple(row for row in waiting if row.kind is PurchaseKind.ORDER),
        "repairs": tuple(row for row in waiting if row.kind is PurchaseKind.REPAIR),
        "holds": tuple(row for row in waiting if row.kind is PurchaseKind.HOLD),
        "next": matters.next_rows(desk, matters.open_requests(desk), [], {}),
        "occasions": occasions.of_customers(desk),
    }


def _waiting(desk: Desk) -> tuple[WaitingRow, ...]:
    """What the person at the desk can decide, then emergencies to look at; never their own."""
    if not desk.may(May.APPROVE):
        return ()
    return (*_questions(desk), *_reviews(desk))


def _reviews(desk: Desk) -> tuple[WaitingRow, ...]:
    """What was given in an emergency and nobody else has looked at."""
    if not desk.may(May.SEE_ALL_GESTURES):
        return ()
    found = gestures.everyone(desk, filters=GestureFilter(to_review=True), limit=_MOST_REVIEWS)
    return tuple(
        WaitingRow(
            approval_id="", gesture_id=row.id, what=row.what, asked_by=row.employee_name,
            asked_at=row.given_at or desk.now, needed_by=None, is_review=True,
        )
        for row in found
        if row.employee_id != desk.actor.id
    )  # fmt: skip


def _questions(desk: Desk) -> tuple[WaitingRow, ...]:
    return tuple(
        WaitingRow(
            approval_id=row.id,
            gesture_id=row.gesture_id,
            what=row.what,
            asked_by=row.asked_by,
            asked_at=row.asked_at,
            needed_by=row.needed_by,
        )
        for row in approvals.queue(desk).waiting
        if row.i_can_decide
    )
