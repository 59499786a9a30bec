"""Questions whose time is over end by themselves, at sign-in and while somebody sits there."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from app.domain.gestures import ApprovalStatus, GestureOrder, GestureStatus
from app.domain.ids import new_id
from app.services import approvals, gestures
from app.ui.expiring import Expiring
from tests.ui.pages.counter import Counter, counter

__all__ = ["counter"]


async def asked_days_ago(desk: Counter, days: int) -> str:
    """A question that was asked some days ago; its gesture's key."""
    order = GestureOrder(guest_id=desk.lucja, what="Dinner", amount_minor=7000, reason="Her birthday.")
    then = desk.house.desk("desk", at=datetime.now(UTC) - timedelta(days=days))
    receipt, _ = await desk.courtesy.worker.db(gestures.ask, then, command_id=new_id(), order=order)
    return str(receipt.gesture_id)


def test_what_ran_out_overnight_ends_at_sign_in_and_the_page_is_told(counter: Counter) -> None:
    told: list[object] = []

    async def scene() -> None:
        Expiring(counter.courtesy, counter.window)
        counter.courtesy.bus.changed.connect(lambda changes, _: told.append(changes))
        old, young = await asked_days_ago(counter, 30), await asked_days_ago(counter, 0)
        await counter.sign_in("desk2")
        await counter.settled(5)
        assert (await counter.db(gestures.one, gesture_id=old)).status is GestureStatus.EXPIRED
        assert (await counter.db(gestures.one, gesture_id=young)).status is GestureStatus.WAITING
        found = await counter.db(approvals.queue, "supervisor")
        assert [row.status for row in found.waiting] == [ApprovalStatus.WAITING]
        assert len(told) == 1

    counter.play(scene)


def test_it_looks_again_while_somebody_sits_there_and_not_for_nobody(counter: Counter) -> None:
    async def scene() -> None:
        watch = Expiring(counter.courtesy, counter.window)
        await counter.sign_in("desk2")
        assert watch._timer.isActive()
        old = await asked_days_ago(counter, 30)
        watch._timer.timeout.emit()
        await counter.settled(5)
        assert (await counter.db(gestures.one, gesture_id=old)).status is GestureStatus.EXPIRED
        counter.courtesy.session.sign_out()
        assert not watch._timer.isActive()
        watch.look()
        await counter.settled()

    counter.play(scene)
