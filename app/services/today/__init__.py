"""The page everybody opens first, in one answer."""

from __future__ import annotations

from typing import Any

from app.domain.desk import Desk
from app.domain.purchases import PurchaseKind
from app.domain.roles import May
from app.domain.today import TodayPage, WaitingRow
from app.services import approvals, gestures, occasions, purchases
from app.services.today import hotel, matters


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
    """What the person at the desk can decide; never their own."""
    if not desk.may(May.APPROVE):
        return ()
    return tuple(
        WaitingRow(
            approval_id=row.id,
            what=row.what,
            asked_by=row.asked_by,
            asked_at=row.asked_at,
            needed_by=row.needed_by,
        )
        for row in approvals.queue(desk).waiting
        if row.i_can_decide
    )
