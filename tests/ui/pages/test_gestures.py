"""The list of gestures: delivered with Space, given when approved, dearer or cheaper than planned."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from app.domain.gestures import GestureOrder, GestureStatus
from app.domain.ids import new_id
from app.services import approvals, attachments, gestures
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
        await counter.type("17,50")
        page.detail.why_field.setFocus()
        await counter.type("larger one")
        page.detail.cost_save.click()
        await counter.settled(6)
        assert (await first(counter)).true_cost_minor == 1750

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


async def choose(desk: Counter, page: GesturesPage, letters: str) -> None:
    """Type a few letters of a guest's name and press Enter."""
    assert page.whose_card.finder.field.hasFocus()
    await desk.type(letters)
    await desk.until(lambda: page.whose_card.finder.list.rows())
    await desk.press(Qt.Key.Key_Return)
    await desk.settled(6)


def test_a_nameless_gesture_finds_its_guest_by_keys_and_may_lose_it_again(counter: Counter) -> None:
    async def scene() -> None:
        order = GestureOrder(guest_id=None, what="Umbrella", amount_minor=900)
        await counter.db(gestures.give, command_id=new_id(), order=order)
        page = await opened(counter)
        assert not page.detail.whose.isHidden()
        assert page.detail.other.isHidden()
        page.detail.whose.click()
        await counter.settled()
        await choose(counter, page, "lu")
        assert (await first(counter)).guest_id == counter.lucja
        assert counter.shown[-1] == "GE-0001 has found its guest."
        counter.courtesy.toasts.undo()
        await counter.settled(6)
        assert (await first(counter)).guest_id is None
        assert not page.detail.whose.isHidden()

    counter.play(scene)


def test_a_gesture_of_the_wrong_guest_moves_and_back(counter: Counter) -> None:
    async def scene() -> None:
        await give(counter)
        page = await opened(counter)
        assert page.detail.whose.isHidden()
        page.detail.other.click()
        await counter.settled()
        await choose(counter, page, "emi")
        assert (await first(counter)).guest_id == counter.emily
        counter.courtesy.toasts.undo()
        await counter.settled(6)
        assert (await first(counter)).guest_id == counter.lucja

    counter.play(scene)


def test_escape_leaves_the_question_whose_it_is_without_an_answer(counter: Counter) -> None:
    async def scene() -> None:
        await give(counter)
        page = await opened(counter)
        page.detail.other.click()
        await counter.settled()
        assert page.detail.isHidden()
        await counter.press(Qt.Key.Key_Escape, on=counter.window)
        assert page.whose_card.isHidden()
        assert not page.detail.isHidden()
        assert (await first(counter)).guest_id == counter.lucja
        assert counter.window.current_page() is page

    counter.play(scene)


def test_an_approved_gesture_is_bound_to_its_guest(counter: Counter) -> None:
    async def scene() -> None:
        order = GestureOrder(guest_id=counter.lucja, what="Dinner", amount_minor=7000, reason="Her birthday.")
        receipt, _ = await counter.db(gestures.ask, command_id=new_id(), order=order)
        page = await opened(counter)
        assert not page.detail.other.isHidden()
        await counter.db(
            approvals.approve, "supervisor", command_id=new_id(), approval_id=receipt.approval_id
        )
        page.reload()
        await counter.settled(6)
        assert page.detail.other.isHidden()

    counter.play(scene)


async def emergency(desk: Counter, code: str = "manager") -> str:
    """Something given above every limit because nobody could be asked."""
    order = GestureOrder(guest_id=desk.lucja, what="Taxi to hospital", amount_minor=9000)
    receipt, _ = await desk.db(
        gestures.act_in_emergency, code, command_id=new_id(), order=order, reason="He fell."
    )
    return str(receipt.gesture_id)


def test_an_emergency_waits_on_today_until_somebody_else_looked(counter: Counter) -> None:
    async def scene() -> None:
        await emergency(counter)
        await counter.sign_in("supervisor")
        today = await counter.go("today")
        await counter.settled(5)
        (row,) = today.waiting.list.rows()
        assert (row.title, row.state) == ("Taxi to hospital", "emergency, to look at")
        today.waiting.list.opened.emit(row)
        await counter.settled(6)
        page = counter.window.current_page()
        assert isinstance(page, GesturesPage)
        assert page.list.current().title == "Taxi to hospital"
        page.detail.review.click()
        await counter.settled(6)
        assert page.detail.review.isHidden()
        today = await counter.go("today")
        await counter.settled(5)
        assert today.waiting.isHidden()

    counter.play(scene)


def test_nobody_looks_at_their_own_emergency(counter: Counter) -> None:
    async def scene() -> None:
        await emergency(counter, "supervisor")
        await counter.sign_in("supervisor")
        today = await counter.go("today")
        await counter.settled(5)
        assert today.waiting.isHidden()
        page = await opened(counter)
        assert page.detail.review.isHidden()

    counter.play(scene)


def test_a_colleagues_gesture_is_shown_when_it_is_asked_for(counter: Counter) -> None:
    async def scene() -> None:
        receipt = await give(counter, "Taxi", code="desk2")
        await give(counter)
        page = await counter.go("gestures", gesture_id=receipt.gesture_id)
        await counter.settled(6)
        assert page.list.current().title == "Taxi"
        page.which.changed.emit("all")
        await counter.settled(5)
        assert [row.title for row in page.list.rows()] == ["Bouquet"]

    counter.play(scene)


def test_nothing_yet_is_said_warmly(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter)
        assert not page.empty.isHidden()
        assert page.detail.isHidden()
        await counter.press(Qt.Key.Key_Down)
        assert page.list.current() is None

    counter.play(scene)


def test_a_receipt_hangs_on_the_gesture(counter: Counter, tmp_path: Path) -> None:
    async def scene() -> None:
        await give(counter)
        page = await opened(counter)
        receipt = tmp_path / "receipt.png"
        picture = QImage(200, 300, QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.white)
        picture.save(str(receipt))
        files = page.detail.files
        files.intake.taken.emit([receipt], None)
        await counter.until(lambda: len(files.lines.looks) == 1)
        await counter.settled()
        (kept,) = await counter.db(
            attachments.of,
            owner_kind=attachments.GESTURE,
            owner_id=page.detail.gesture.id,  # type: ignore[union-attr]
        )
        assert (kept.caption, kept.media_type) == ("receipt", "image/jpeg")

    counter.play(scene)
