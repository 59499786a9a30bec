"""The gesture page: the amount belongs to the item, a question comes before Give, nobody approves unread."""

from __future__ import annotations

import asyncio
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.gestures import CatalogueItemRow, GestureStatus
from app.domain.ids import new_id
from app.models.gesture import CatalogueItem
from app.services import approvals, catalogue, gestures, session
from app.ui.dialogs.approve_here import ApproveHere
from app.ui.pages.card.page import CardPage
from app.ui.pages.gesture.choices import OTHER, ChoiceRow
from app.ui.pages.gesture.page import GesturePage
from tests.ui.pages.counter import CTRL, PIN, Counter, counter

__all__ = ["counter"]
ENTER = Qt.Key.Key_Return


def row_of(page: GesturePage, word: str) -> ChoiceRow:
    rows = [row for row in page.form.items.rows() if isinstance(row, ChoiceRow)]
    return next(row for row in rows if word in row.name.lower())


async def opened(desk: Counter, word: str = "", guest: str | None = None) -> GesturePage:
    page = await desk.go("gesture", guest_id=guest or desk.lucja)
    if word:
        page.form.items.choose(row_of(page, word).key)
        await desk.settled()
    return page


async def given(desk: Counter) -> tuple[Any, ...]:
    return await desk.db(gestures.mine)


async def enter(page: GesturePage, desk: Counter) -> None:
    """Ctrl+Enter as the window's table of keys hands it on."""
    page.primary()
    await desk.settled(6)


def test_the_occasion_is_guessed_and_a_clash_stays_in_sight(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter)
        assert page.form.occasion == "birthday"
        praline = row_of(page, "praline")
        assert praline.is_blocked
        assert "Peanuts" in praline.spoken

    counter.play(scene)


def test_food_waits_for_the_question_about_who_shares_the_room(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter, "lemon cake")
        assert page.form.question.waiting_for() == "Piotr"
        await enter(page, counter)
        assert await given(counter) == ()
        page.form.question.none.click()
        await counter.settled(8)
        assert page.form.question.waiting_for() == ""
        await enter(page, counter)
        (gesture,) = await given(counter)
        assert (gesture.what, gesture.amount_minor) == ("Lemon cake, without nuts", 1400)
        assert gesture.tell == "kitchen"

    counter.play(scene)


def test_only_for_the_guest_needs_no_answer_of_others(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter, "lemon cake")
        page.form.question.only.click()
        await counter.settled()
        await enter(page, counter)
        (gesture,) = await given(counter)
        assert gesture.only_for_guest

    counter.play(scene)


def test_an_allergy_told_now_blocks_at_once(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter, "lemon cake")
        page.form.question.has.click()
        page.form.question.allergen.choose("eggs")
        page.form.question.write_down.click()
        await counter.settled(8)
        assert row_of(page, "lemon cake").is_blocked

    counter.play(scene)


def test_what_nobody_answered_for_waits_for_somebody_who_does(counter: Counter) -> None:
    async def scene() -> None:
        order = CatalogueItemRow(id="", code=None, name="Plum tart", icon="cake", cost_minor=700)
        await counter.db(catalogue.add, "manager", command_id=new_id(), item=order)
        page = await opened(counter, "plum tart")
        question = page.form.question
        assert question.waiting_for() == "Łucja"
        assert question.said_by.isVisible()
        assert not question.none.isVisible()
        await enter(page, counter)
        assert await given(counter) == ()
        QTest.keyClicks(question.said_by, "Ewa, kitchen")
        question.free_of_it.click()
        await counter.settled()
        assert question.waiting_for() == "Piotr"
        question.none.click()
        await counter.settled(8)
        assert question.waiting_for() == ""
        await enter(page, counter)
        (gesture,) = await given(counter)
        assert gesture.what == "Plum tart"

    counter.play(scene)


def test_who_says_so_is_kept_with_the_draft_typed_or_answered(counter: Counter) -> None:
    async def scene() -> None:
        order = CatalogueItemRow(id="", code=None, name="Plum tart", icon="cake", cost_minor=700)
        await counter.db(catalogue.add, "manager", command_id=new_id(), item=order)
        page = await opened(counter, "plum tart")
        QTest.keyClicks(page.form.question.said_by, "Ewa, kit")
        await counter.go("today")
        page = await opened(counter)
        assert page.form.choice.name == "Plum tart"
        assert page.form.question.said_by.text() == "Ewa, kit"
        assert page.form.question.free_of_it.isEnabled()
        QTest.keyClicks(page.form.question.said_by, "chen")
        page.form.question.free_of_it.click()
        await counter.settled()
        await counter.go("today")
        page = await opened(counter)
        assert page.form.question.waiting_for() == "Piotr"
        assert page.order().content_said == "Ewa, kitchen"

    counter.play(scene)


def test_the_amount_follows_the_item(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter, "bouquet")
        assert page.amount() == 1600
        page.form.items.choose(row_of(page, "card only").key)
        await counter.settled()
        assert page.amount() == 0
        assert page.budget.primary.isEnabled()

    counter.play(scene)


def test_what_was_given_can_be_undone(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter, "bouquet")
        await enter(page, counter)
        assert counter.shown[-1] == "Given to Łucja Żółkiewska."
        counter.courtesy.toasts.undo()
        await counter.settled(6)
        (gesture,) = await given(counter)
        assert gesture.status is GestureStatus.CANCELLED

    counter.play(scene)


def test_above_the_limit_a_reason_is_needed_to_ask(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter, "upgrade")
        assert "above your day" in page.budget._note.accessibleName()
        await enter(page, counter)
        assert await given(counter) == ()
        page.budget.reason.setPlainText("Her tenth birthday with us.")
        await enter(page, counter)
        (gesture,) = await given(counter)
        assert gesture.status is GestureStatus.WAITING

    counter.play(scene)


def test_a_supervisor_approves_at_this_desk_and_the_desk_falls_back(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter, "upgrade")
        page.budget.reason.setPlainText("Her tenth birthday with us.")
        page.approve_here()
        await counter.settled(8)
        (box,) = counter.window.findChildren(ApproveHere)
        assert box.boxes.hasFocus()
        await counter.type(PIN)
        await asyncio.sleep(1.2)
        await counter.settled(8)
        await counter.press(ENTER, CTRL)
        await counter.settled(8)
        assert counter.courtesy.session.employee == counter.house.people["desk"]
        assert "Approved by Elif" in page.budget._note.accessibleName()
        await enter(page, counter)
        (gesture,) = await given(counter)
        assert (gesture.status, gesture.decided_by) == (GestureStatus.GIVEN, "Elif Kaya")

    counter.play(scene)


def test_digits_typed_while_anothers_are_looked_at_are_not_lost(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter, "upgrade")
        page.budget.reason.setPlainText("Her tenth birthday with us.")
        page.approve_here()
        await counter.settled(8)
        (box,) = counter.window.findChildren(ApproveHere)
        answer = counter.hold(session.before_try)
        QTest.keyClicks(box.boxes, PIN)
        box._tiles[-1].click()
        QTest.keyClicks(box.boxes, PIN)
        answer()
        await counter.until(lambda: box.approve.isEnabled())
        assert box._decider == counter.house.people["manager"]

    counter.play(scene)


def test_a_decision_under_way_is_told_although_somebody_pressed_esc(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter, "upgrade")
        page.budget.reason.setPlainText("Her tenth birthday with us.")
        page.approve_here()
        await counter.settled(8)
        (box,) = counter.window.findChildren(ApproveHere)
        await counter.type(PIN)
        await counter.until(lambda: box.approve.isEnabled() and box.approve.is_armed)
        answer = counter.hold(approvals.approve)
        QTest.keyClick(box, ENTER, CTRL)
        await counter.until(lambda: box.is_at_work)
        QTest.keyClick(box, Qt.Key.Key_Escape)
        assert box.isVisible()
        answer()
        await counter.settled(8)
        assert "Approved by Elif" in page.budget._note.accessibleName()

    counter.play(scene)


def test_wrong_digits_decide_nothing(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter, "upgrade")
        page.budget.reason.setPlainText("Her tenth birthday with us.")
        page.approve_here()
        await counter.settled(8)
        await counter.type("000001")
        await asyncio.sleep(0.4)
        await counter.settled(8)
        (box,) = counter.window.findChildren(ApproveHere)
        assert not box.approve.isEnabled()
        await counter.press(ENTER, CTRL)
        assert (await given(counter))[0].status is GestureStatus.WAITING
        await counter.press(Qt.Key.Key_Escape)
        assert counter.window.findChildren(ApproveHere) == []

    counter.play(scene)


def test_a_draft_comes_back(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter, "bouquet")
        page.form.extras.card_text.setPlainText("Kochana Łucjo,\nnajlepszego!")
        await asyncio.sleep(0.7)
        await counter.settled()
        await counter.go("gesture", guest_id=counter.emily)
        again = await counter.go("gesture", guest_id=counter.lucja)
        assert again.form.extras.card_text.text() == "Kochana Łucjo,\nnajlepszego!"
        assert again.what() == "Seasonal bouquet"

    counter.play(scene)


def test_something_outside_the_catalogue_needs_words_and_an_amount(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter)
        page.form.items.choose(OTHER)
        await counter.settled()
        assert not page.budget.primary.isEnabled()
        page.form.other_what.setFocus()
        await counter.type("Umbrella")
        page.form.other_amount.setFocus()
        await counter.type("9,50")
        await enter(page, counter)
        (gesture,) = await given(counter)
        assert (gesture.what, gesture.amount_minor) == ("Umbrella", 950)

    counter.play(scene)


def test_a_gesture_may_begin_without_a_name(counter: Counter) -> None:
    async def scene() -> None:
        page = await counter.go("gesture")
        assert page.form.pick.field.hasFocus()
        page.form.items.choose(row_of(page, "card only").key)
        await enter(page, counter)
        (gesture,) = await given(counter)
        assert gesture.guest_id is None

    counter.play(scene)


def test_a_guest_is_found_from_the_form(counter: Counter) -> None:
    async def scene() -> None:
        page = await counter.go("gesture")
        await counter.type("emi")
        await asyncio.sleep(0.3)
        await counter.settled(5)
        await counter.press(ENTER)
        await counter.settled(5)
        assert counter.window.current_page().guest_id == counter.emily
        assert page.desk is not None
        assert page.desk.guest_name == "Emily Carter"

    counter.play(scene)


def test_a_price_that_moved_is_marked_and_not_paid(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter, "bouquet")
        await counter.courtesy.worker.db(raise_prices)
        await enter(page, counter)
        assert await given(counter) == ()
        row = row_of(page, "bouquet")
        assert (row.amount.split("\u00a0")[0], row.price_changed.split("\u00a0")[0]) == ("18.00", "was 16.00")

    counter.play(scene)


def raise_prices() -> None:
    CatalogueItem.update(cost_minor=1800).where(CatalogueItem.code == "bouquet").execute()


def test_the_page_fits_a_small_screen(counter: Counter) -> None:
    async def scene() -> None:
        counter.window.resize(911, 512)
        page = await opened(counter, "lemon cake")
        await counter.settled()
        assert (counter.window.width(), counter.window.height()) == (911, 512)
        assert page.minimumSizeHint().width() <= 911 - 60

    counter.play(scene)


def test_the_page_settles_at_every_height(counter: Counter) -> None:
    """A card whose height followed its width once made the scroll area swing until the stack was full."""

    async def scene() -> None:
        page = await opened(counter, "upgrade")
        for height in range(480, 900, 15):
            counter.window.resize(1366, height)
            await asyncio.sleep(0)
            page.budget.reason.setPlainText(f"{height} " * 8)
        await counter.settled()
        ratio = page.live.width() / page.live.height()
        assert abs(ratio - 148 / 105) < 0.02

    counter.play(scene)


def test_the_small_card_is_the_one_the_card_page_begins_with(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter, "lemon cake")
        assert page.form.occasion == "birthday"
        await counter.until(lambda: page.live._order is not None)
        seen = page.live._order
        card: CardPage = await counter.go("card", guest_id=counter.lucja, occasion="birthday")
        await counter.until(lambda: card.file is not None)
        begun = card.order()
        for name in ("style", "hand", "language", "sign", "colours", "logo", "house", "seed", "paper"):
            assert getattr(seen, name) == getattr(begun, name), name

    counter.play(scene)
