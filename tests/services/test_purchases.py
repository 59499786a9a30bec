"""Orders, repairs and holds of a shop, on both engines."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from app.domain.ids import new_id
from app.domain.purchases import PurchaseKind, PurchaseRow, PurchaseStatus
from app.errors import BadInput, NotAllowed, NotFound, Refused
from app.services import guests, purchases, visits
from tests.services.front_desk import guest
from tests.store import MORNING, House

NOON = MORNING + timedelta(hours=2)


def added(house: House, who: str, kind: PurchaseKind = PurchaseKind.ORDER, **fields: Any) -> PurchaseRow:
    row, _ = purchases.add(
        house.desk(), command_id=new_id(), guest_id=who, kind=kind, **{"what": "Trail shoes, 39", **fields}
    )
    return row


def test_orders_are_numbered_and_told_by_the_time_they_are_due(house: House) -> None:
    who = guest(house.desk(), "Алеся Навіцкая")
    later = added(house, who, due_at=NOON + timedelta(hours=1))
    sooner = added(house, who, due_at=NOON, shelf="4", heads_up="gift", remark="gift wrap")
    someday = added(house, who)
    rows = purchases.open_ones(house.desk())
    assert [row.id for row in rows] == [sooner.id, later.id, someday.id]
    assert [later.number, sooner.number] == ["PU-0001", "PU-0002"]
    assert (sooner.shelf, sooner.heads_up, sooner.remark) == ("4", "gift", "gift wrap")
    assert sooner.guest_name == "Алеся Навіцкая"


@pytest.mark.parametrize(
    ("kind", "status"),
    [("order", "to_pack"), ("repair", "in_work"), ("hold", "ready"), ("purchase", "handed_over")],
)
def test_each_kind_begins_where_it_should(house: House, kind: PurchaseKind, status: str) -> None:
    row = added(house, guest(house.desk()), kind)
    assert row.status == status
    assert (row.closed_at is None) == row.is_open


def test_ready_handed_over_and_back(house: House) -> None:
    row = added(house, guest(house.desk()), PurchaseKind.REPAIR)
    ready, _ = purchases.mark_ready(house.desk(), command_id=new_id(), purchase_id=row.id, shelf="bench 2")
    assert (ready.status, ready.shelf) == (PurchaseStatus.READY, "bench 2")
    given, changes = purchases.hand_over(house.desk(), command_id=new_id(), purchase_id=row.id)
    assert (given.status, given.closed_at) == (PurchaseStatus.HANDED_OVER, MORNING)
    assert changes.touch("purchase")
    with pytest.raises(Refused, match="purchase_closed"):
        purchases.give_up(house.desk(), command_id=new_id(), purchase_id=row.id)
    back, _ = purchases.reopen(
        house.desk(), command_id=new_id(), purchase_id=row.id, status=PurchaseStatus.READY
    )
    assert (back.status, back.closed_at) == (PurchaseStatus.READY, None)
    with pytest.raises(Refused, match="purchase_open"):
        purchases.reopen(house.desk(), command_id=new_id(), purchase_id=row.id, status=PurchaseStatus.READY)


def test_hold_is_given_up_or_promised_for_later(house: House) -> None:
    row = added(house, guest(house.desk()), PurchaseKind.HOLD, due_at=NOON)
    moved, _ = purchases.postpone(
        house.desk(), command_id=new_id(), purchase_id=row.id, due_at=NOON + timedelta(days=1)
    )
    assert moved.due_at == NOON + timedelta(days=1)
    assert not moved.is_late(NOON)
    assert moved.is_late(NOON + timedelta(days=2))
    gone, _ = purchases.give_up(house.desk(), command_id=new_id(), purchase_id=row.id)
    assert gone.status is PurchaseStatus.GIVEN_UP
    assert purchases.open_ones(house.desk()) == ()
    assert [one.id for one in purchases.of_guest(house.desk(), guest_id=row.guest_id)] == [row.id]


def test_what_cannot_be_is_refused(house: House) -> None:
    who = guest(house.desk())
    with pytest.raises(BadInput, match="what_empty"):
        added(house, who, what=" ")
    with pytest.raises(BadInput, match="due_past"):
        added(house, who, due_at=MORNING - timedelta(hours=1))
    with pytest.raises(BadInput, match="amount"):
        added(house, who, amount_minor=-1)
    with pytest.raises(NotFound):
        added(house, new_id())
    row = added(house, who)
    with pytest.raises(BadInput, match="due_past"):
        purchases.postpone(house.desk(), command_id=new_id(), purchase_id=row.id, due_at=MORNING)
    with pytest.raises(NotFound):
        purchases.hand_over(house.desk(), command_id=new_id(), purchase_id=new_id())
    with pytest.raises(NotAllowed):
        purchases.hand_over(house.desk("kitchen"), command_id=new_id(), purchase_id=row.id)


def test_one_command_hands_over_once(house: House) -> None:
    row, command = added(house, guest(house.desk())), new_id()
    first, _ = purchases.hand_over(house.desk(), command_id=command, purchase_id=row.id)
    second, _ = purchases.hand_over(house.desk(), command_id=command, purchase_id=row.id)
    assert first == second


def test_a_shop_counts_what_its_customers_bought(house: House) -> None:
    shop = replace(house.desk(), place=replace(house.place, kind="shop"))
    who = guest(shop, "Emma Lindqvist")
    for what in ("Trail shoes", "Tent"):
        added(house, who, PurchaseKind.PURCHASE, what=what)
    purchases.give_up(shop, command_id=new_id(), purchase_id=added(house, who).id)
    assert visits.counts(shop, [who]) == {who: 2}
    (listed,) = guests.listing(shop).rows
    assert (listed.stays, listed.last_on) == (2, shop.business_date)
    assert visits.counts(house.desk(), [who]) == {who: 0}, "a hotel counts stays"
