"""Approvals: nobody decides unread, nobody decides their own, undo says what it can still stop."""

from __future__ import annotations

import asyncio
from typing import Any

from PySide6.QtCore import Qt

from app.domain.gestures import ApprovalStatus, GestureOrder, GestureStatus
from app.domain.ids import new_id
from app.services import approvals, gestures
from app.ui.pages.approvals.page import ApprovalsPage
from app.ui.pages.approvals.rows import MatterRow
from tests.ui.pages.counter import CTRL, SHIFT, Counter, counter

__all__ = ["counter"]


async def ask(desk: Counter, what: str, amount: int = 7000, code: str = "desk") -> Any:
    order = GestureOrder(
        guest_id=desk.emily, what=what, amount_minor=amount, occasion="apology", reason="The shower was cold."
    )
    receipt, _ = await desk.db(gestures.ask, code, command_id=new_id(), order=order)
    return receipt


async def queue(desk: Counter, code: str = "supervisor") -> Any:
    return await desk.db(approvals.queue, code)


async def opened(desk: Counter, code: str = "supervisor") -> ApprovalsPage:
    await desk.sign_in(code)
    page: ApprovalsPage = await desk.go("approvals")
    await desk.settled(6)
    return page


def test_a_decision_counts_only_after_a_second_on_screen(counter: Counter) -> None:
    async def scene() -> None:
        await ask(counter, "Car to the airport")
        page = await opened(counter)
        page.primary()
        await counter.settled()
        assert len((await queue(counter)).waiting) == 1
        await counter.second()
        page.primary()
        await counter.settled(6)
        found = await queue(counter)
        assert (len(found.waiting), found.decided[0].status) == (0, ApprovalStatus.APPROVED)

    counter.play(scene)


def test_a_second_press_does_not_approve_the_next_matter_unread(counter: Counter) -> None:
    async def scene() -> None:
        await ask(counter, "Car to the airport")
        await ask(counter, "Champagne")
        page = await opened(counter)
        await counter.second()
        page.primary()
        await counter.settled(6)
        page.primary()
        await counter.settled(6)
        assert [row.what for row in (await queue(counter)).waiting] == ["Champagne"]
        assert page.case is not None
        assert page.case.row.what == "Champagne"

    counter.play(scene)


def test_declining_needs_a_word_and_the_asker_reads_it(counter: Counter) -> None:
    async def scene() -> None:
        await ask(counter, "Second bottle of wine")
        page = await opened(counter)
        page.decline()
        await counter.settled()
        assert len((await queue(counter)).waiting) == 1
        assert page.bar.reply.hasFocus()
        await counter.type("Offer the breakfast instead")
        page.decline()
        await counter.settled(6)
        (row,) = (await queue(counter, "desk")).decided
        assert (row.status, row.reply) == (ApprovalStatus.DECLINED, "Offer the breakfast instead")

    counter.play(scene)


def test_ones_own_matter_has_no_approve(counter: Counter) -> None:
    async def scene() -> None:
        await ask(counter, "Late check-out", 16000, "supervisor")
        page = await opened(counter)
        assert page.bar.approve.isHidden()
        assert page.bar.decline_button.isHidden()
        assert page.bar._words.text() == "Yours – Okan decides"
        await counter.second()
        page.primary()
        await counter.settled()
        assert len((await queue(counter)).waiting) == 1

    counter.play(scene)


def test_an_approval_can_be_taken_back_until_it_is_given(counter: Counter) -> None:
    async def scene() -> None:
        await ask(counter, "Car to the airport")
        page = await opened(counter)
        await counter.second()
        page.primary()
        await counter.settled(6)
        assert counter.shown[-1] == "Approved. Maja can give it now."
        counter.courtesy.toasts.undo()
        await counter.settled(6)
        assert len((await queue(counter)).waiting) == 1

    counter.play(scene)


def test_a_decided_row_is_taken_back_long_after_the_toast_has_gone(counter: Counter) -> None:
    async def scene() -> None:
        receipt = await ask(counter, "Car to the airport")
        await counter.db(
            approvals.approve, "supervisor", command_id=new_id(), approval_id=receipt.approval_id
        )
        page = await opened(counter)
        assert page.bar._words.text() == "Approved by Elif, not given yet"
        assert page.bar.approve.isHidden()
        page.bar.take_back.click()
        await counter.settled(6)
        (row,) = (await queue(counter)).waiting
        assert page.case is not None
        assert (page.case.row.id, page.bar.take_back.isHidden()) == (row.id, True)
        assert counter.shown[-1] == "Taken back. It waits for an answer again."

    counter.play(scene)


def test_nothing_is_taken_back_once_it_was_given_or_by_who_asked(counter: Counter) -> None:
    async def scene() -> None:
        receipt = await ask(counter, "Car to the airport")
        await counter.db(
            approvals.approve, "supervisor", command_id=new_id(), approval_id=receipt.approval_id
        )
        page = await opened(counter, "desk")
        assert page.bar.take_back.isHidden()
        page = await opened(counter)
        assert not page.bar.take_back.isHidden()
        await counter.db(gestures.give_approved, command_id=new_id(), gesture_id=receipt.gesture_id)
        page.bar.take_back.click()
        await counter.settled(6)
        assert counter.shown[-1] == "Maja has given it already, so the approval stands."
        assert page.bar.take_back.isHidden()
        assert page.bar._words.text() == "Approved by Elif, and given"

    counter.play(scene)


def test_undo_says_when_it_comes_too_late(counter: Counter) -> None:
    async def scene() -> None:
        receipt = await ask(counter, "Car to the airport")
        page = await opened(counter)
        await counter.second()
        page.primary()
        await counter.settled(6)
        await counter.db(gestures.give_approved, command_id=new_id(), gesture_id=receipt.gesture_id)
        counter.courtesy.toasts.undo()
        await counter.settled(6)
        assert counter.shown[-1] == "Maja has given it already, so the approval stands."
        gesture = await counter.db(gestures.one, gesture_id=receipt.gesture_id)
        assert gesture.status is GestureStatus.GIVEN

    counter.play(scene)


def test_a_colleague_decided_meanwhile_and_the_row_turns(counter: Counter) -> None:
    async def scene() -> None:
        receipt = await ask(counter, "Car to the airport")
        page = await opened(counter)
        await counter.second()
        await counter.db(approvals.approve, "manager", command_id=new_id(), approval_id=receipt.approval_id)
        page.primary()
        await counter.settled(8)
        assert page.bar.approve.isHidden()
        assert page.bar._words.text() == "Approved by Okan, not given yet"

    counter.play(scene)


def test_who_asked_sees_their_own_and_can_withdraw(counter: Counter) -> None:
    async def scene() -> None:
        await ask(counter, "Car to the airport")
        await ask(counter, "Champagne", code="desk2")
        page = await opened(counter, "desk")
        rows = [row for row in page.list.rows() if isinstance(row, MatterRow)]
        assert [row.record.what for row in rows if row.record] == ["Car to the airport"]
        page.bar.withdraw.click()
        await counter.settled(6)
        assert not page.empty.isHidden()

    counter.play(scene)


def test_the_keys_are_those_of_the_window(counter: Counter) -> None:
    async def scene() -> None:
        await ask(counter, "Car to the airport")
        page = await opened(counter)
        await counter.second()
        await counter.press(Qt.Key.Key_Return, CTRL | SHIFT, on=counter.window)
        assert page.bar.reply.hasFocus()
        page.bar.reply.setFocus()
        await counter.press(Qt.Key.Key_Return, CTRL)
        await asyncio.sleep(0.1)
        await counter.settled(6)
        assert (await queue(counter)).waiting == ()

    counter.play(scene)


def test_a_press_while_the_store_is_slow_counts_for_its_own_matter_alone(counter: Counter) -> None:
    async def scene() -> None:
        await ask(counter, "Car to the airport")
        await ask(counter, "Champagne")
        page = await opened(counter)
        await counter.second()
        answer = counter.hold(approvals.approve)
        page.primary()
        page.primary()
        page.list.choose(page.queue.waiting[1].id)  # type: ignore[union-attr]
        await counter.until(lambda: page.case is not None and page.case.row.what == "Champagne")
        page.bar.reply.setText("One bottle, please")
        answer()
        await counter.settled(6)
        found = await queue(counter)
        assert [row.what for row in found.waiting] == ["Champagne"]
        assert page.case is not None
        assert (page.case.row.what, page.bar.reply.text()) == ("Champagne", "One bottle, please")

    counter.play(scene)


def test_nothing_of_the_last_matter_can_be_pressed_while_another_is_read(counter: Counter) -> None:
    async def scene() -> None:
        await ask(counter, "Car to the airport")
        await ask(counter, "Dinner")
        page = await opened(counter, "desk")
        assert page.case is not None
        first = page.case.row.id
        (other,) = (row.id for row in page.queue.waiting if row.id != first)  # type: ignore[union-attr]
        answer = counter.hold(approvals.case)
        page.list.choose(other)
        assert not page.bar.withdraw.isEnabled()
        page.bar.withdraw.click()
        answer()
        await counter.settled(6)
        assert len((await queue(counter, "desk")).waiting) == 2
        assert page.bar.withdraw.isEnabled()

    counter.play(scene)
