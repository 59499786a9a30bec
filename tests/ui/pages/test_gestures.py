"""The list of gestures: delivered with Space, given when approved, dearer or cheaper than planned."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from app.domain.gestures import GestureOrder, GestureStatus
from app.domain.ids import new_id
from app.services import approvals, gestures
from app.ui.pages.gestures.page import GesturesPage
from tests.ui.pages.counter import Counter, counter

__all__ = ["counter"]


async def give(desk: Counter, what: str = "Bouquet", amount: int = 1600, code: str = "desk") -> Any:
    order = GestureOrder(guest_id=desk.lucja, what=what, amount_minor=amount, occasion="birthday")
    receipt, _ = await desk.db(gestures.give, code, command_id=new_id(), order=order)
    return receipt


async def opened(desk: Counter) -> GesturesPage:
    page: GesturesPage = await desk.go("gestures")
    await desk.settled(5)
    return page


async def first(desk: Counter) -> Any:
    return (await desk.db(gestures.mine))[0]


def test_space_says_delivered_and_undo_takes_it_back(counter: Counter) -> None:
    async def scene() -> None:
        await give(counter)
        page = await opened(counter)
        page.list.space_pressed.emit(page.list.current())
        await counter.settled(6)
        assert (await first(counter)).status is GestureStatus.DELIVERED
        counter.courtesy.toasts.undo()
        await counter.settled(6)
        assert (await first(counter)).status is GestureStatus.GIVEN

    counter.play(scene)


def test_what_was_approved_is_given_with_the_primary_key(counter: Counter) -> None:
    async def scene() -> None:
        order = GestureOrder(guest_id=counter.lucja, what="Dinner", amount_minor=7000, reason="Her birthday.")
        receipt, _ = await counter.db(gestures.ask, command_id=new_id(), order=order)
        await counter.db(
            approvals.approve, "supervisor", command_id=new_id(), approval_id=receipt.approval_id
        )
        page = await opened(counter)
        page.primary()
        await counter.settled(6)
        assert (await first(counter)).status is GestureStatus.GIVEN

    counter.play(scene)


def test_the_true_cost_is_written_with_a_reason(counter: Counter) -> None:
    async def scene() -> None:
        await give(counter)
        page = await opened(counter)
        page.detail.cost.click()
        await counter.settled()
        await counter.type("14,50")
        page.detail.why_field.setFocus()
        await counter.type("smaller one")
        page.detail.cost_save.click()
        await counter.settled(6)
        assert (await first(counter)).true_cost_minor == 1450

    counter.play(scene)


def test_an_amount_that_is_none_stays_in_the_field(counter: Counter) -> None:
    async def scene() -> None:
        await give(counter)
        page = await opened(counter)
        page.detail.cost.click()
        await counter.settled()
        await counter.type("lots")
        page.detail.cost_save.click()
        await counter.settled()
        assert page.detail.cost_field.text() == "lots"
        assert (await first(counter)).true_cost_minor is None

    counter.play(scene)


def test_cancelling_gives_the_money_back(counter: Counter) -> None:
    async def scene() -> None:
        await give(counter)
        page = await opened(counter)
        page.detail.cancel.click()
        await counter.settled(6)
        assert (await first(counter)).status is GestureStatus.CANCELLED
        assert (await counter.db(gestures.budget)).left_minor == 5000

    counter.play(scene)


def test_everybodys_gestures_are_for_those_who_may_see_them(counter: Counter) -> None:
    async def scene() -> None:
        await give(counter)
        await give(counter, "Taxi", code="desk2")
        page = await opened(counter)
        assert page.whose.isHidden()
        assert len(page.list.rows()) == 1
        await counter.sign_in("supervisor")
        page = await opened(counter)
        page.whose.findChildren(type(page.whose._segments["everyone"]))[1].click()
        await counter.settled(5)
        assert len(page.list.rows()) == 2

    counter.play(scene)


def test_nothing_yet_is_said_warmly(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter)
        assert not page.empty.isHidden()
        assert page.detail.isHidden()
        await counter.press(Qt.Key.Key_Down)
        assert page.list.current() is None

    counter.play(scene)
