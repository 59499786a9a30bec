"""People and days on the guest's page, with keys on a real window; and the search box that knows them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from app.domain.around import DayOrder, PersonOrder
from app.domain.ids import new_id
from app.services import around, stays
from app.ui.fault_box import FaultBox
from app.ui.pages.guest.around_sheet import AroundSheet
from app.ui.pages.today.occasions_card import OccasionsCard
from app.ui.widgets.buttons import KeyButton
from tests.ui.pages.counter import CTRL, Counter, open_counter

Key = Qt.Key


@pytest.fixture
def counter(tmp_path: Path, qapp: QApplication) -> Iterator[Counter]:
    with open_counter(tmp_path, qapp) as opened:
        opened.play(opened.sign_in)
        yield opened


def sheet_of(counter: Counter) -> Any:
    return next((each for each in counter.window.findChildren(AroundSheet) if each.isVisible()), None)


async def begin(counter: Counter, kind: str) -> tuple[Any, Any]:
    page = await counter.go("guest", guest_id=counter.lucja)
    page.around._add.click()
    sheet = sheet_of(counter)
    assert sheet.kind.hasFocus()
    sheet.kind.choose(kind)
    return page, sheet


def titles(page: Any) -> list[tuple[str, str]]:
    return [(row.title, row.sub) for row in page.around.list.rows()]


async def menu_of(counter: Counter, page: Any) -> list[Any]:
    page.around.list.choose_first()
    await counter.press(Key.Key_Return, on=page.around.list)
    menu = next(each for each in page.around.findChildren(QMenu) if each.isVisible())
    return list(menu.actions())


def test_a_child_by_age_is_written_down_and_the_undo_takes_it_away(counter: Counter) -> None:
    async def scene() -> None:
        page, sheet = await begin(counter, "child")
        assert not sheet._animal.isVisible()
        QTest.keyClicks(sheet.who.field, "Zosia")
        QTest.keyClicks(sheet.more, "7")
        await counter.press(Key.Key_Return, CTRL, on=sheet)
        await counter.settled()
        assert sheet_of(counter) is None
        assert titles(page)[0][0] == "Zosia"
        assert titles(page)[0][1].startswith("child  ·  7")
        counter.courtesy.toasts.undo()
        await counter.settled(6)
        assert titles(page) == []

    counter.play(scene)


def test_ctrl_enter_in_a_field_writes_the_child_down_once(counter: Counter) -> None:
    async def scene() -> None:
        page, sheet = await begin(counter, "child")
        QTest.keyClicks(sheet.who.field, "Zosia")
        QTest.keyClicks(sheet.more, "7")
        await counter.press(Key.Key_Return, CTRL, on=sheet.more)
        await counter.settled()
        assert sheet_of(counter) is None
        assert [title for title, _ in titles(page)] == ["Zosia"]

    counter.play(scene)


def test_a_fault_told_before_stands_above_a_sheet_and_can_be_closed(counter: Counter) -> None:
    async def scene() -> None:
        counter.courtesy.faults.report(ValueError("for this test"))
        _, sheet = await begin(counter, "child")
        (box,) = counter.window.findChildren(FaultBox)
        at = box.mapTo(counter.window, box.rect().center())
        above = counter.window.childAt(at)
        assert box.isAncestorOf(above) or above is box
        assert sheet.isVisible()

    counter.play(scene)


def test_a_fault_above_a_sheet_is_reached_read_and_closed_by_keys(counter: Counter) -> None:
    async def scene() -> None:
        _, sheet = await begin(counter, "child")
        sheet.who.field.setFocus()
        counter.courtesy.faults.report(ValueError("for this test"))
        await counter.settled()
        (box,) = counter.window.findChildren(FaultBox)
        await counter.press(Key.Key_F6)
        assert counter.window.focusWidget() is box
        await counter.press(Key.Key_C, CTRL)
        assert "ValueError" in QGuiApplication.clipboard().text()
        await counter.press(Key.Key_F6)
        assert counter.window.focusWidget() is sheet.who.field
        stops = set()
        for _ in range(20):
            await counter.press(Key.Key_Tab)
            stops.add(counter.window.focusWidget())
        assert set(box.findChildren(KeyButton)) <= stops
        assert all(stop is box or sheet.isAncestorOf(stop) for stop in stops if stop is not None)
        await counter.press(Key.Key_Escape)
        assert not box.isVisible()
        assert sheet.isVisible()
        assert sheet.isAncestorOf(counter.window.focusWidget())
        counter.courtesy.faults.report(ValueError("another"))
        await counter.settled()
        sheet.close_sheet()
        await counter.settled()
        told = counter.window.findChildren(FaultBox)
        assert [each.isVisible() for each in told] == [True]
        await counter.press(Key.Key_Escape)
        await counter.settled()
        assert counter.window.findChildren(FaultBox) == []

    counter.play(scene)


def test_enter_pressed_twice_in_a_hurry_writes_the_child_down_once(counter: Counter) -> None:
    async def scene() -> None:
        page, sheet = await begin(counter, "child")
        QTest.keyClicks(sheet.who.field, "Zosia")
        QTest.keyClicks(sheet.more, "7")
        QTest.keyClick(sheet.more, Key.Key_Return)
        QTest.keyClick(sheet.more, Key.Key_Return)
        await counter.settled(6)
        assert [title for title, _ in titles(page)] == ["Zosia"]

    counter.play(scene)


def test_a_childs_birthday_is_written_by_keys_and_stands_on_today(counter: Counter) -> None:
    async def scene() -> None:
        today = counter.desk().business_date
        page, sheet = await begin(counter, "child")
        QTest.keyClicks(sheet.who.field, "Zosia")
        sheet.born.show_parts(None, today.month, today.day)
        QTest.keyClicks(sheet.more, "7")
        await counter.press(Key.Key_Return, CTRL, on=sheet.more)
        await counter.settled()
        ((title, line),) = titles(page)
        assert title == "Zosia"
        assert "7 years old" in line
        assert "birthday on" in line
        share = {"stay_id": counter.stay_id, "name": "Zosia", "is_child": True}
        await counter.db(stays.share, command_id=new_id(), **share)
        day = await counter.go("today")
        rows = [row for row in day.findChild(OccasionsCard).list.rows() if row.name]
        assert [(row.title, row.sub) for row in rows if row.title == "Zosia"] == [
            ("Zosia", "412  ·  turns 7, today  ·  Łucja Żółkiewska")
        ]
        await counter.go("guest", guest_id=counter.lucja)
        counter.courtesy.discreet.look()
        page.around.change_wanted.emit((await counter.db(around.of_guest, guest_id=counter.lucja)).people[0])
        sheet = sheet_of(counter)
        assert sheet.born.parts() == (None, today.month, today.day)
        sheet.kind.choose("pet")
        assert not sheet.born.isVisible()

    counter.play(scene)


def test_what_is_wrong_is_told_by_its_field_and_nothing_is_lost(counter: Counter) -> None:
    async def scene() -> None:
        _, sheet = await begin(counter, "child")
        QTest.keyClicks(sheet.who.field, "Zosia")
        QTest.keyClicks(sheet.more, "young")
        await counter.press(Key.Key_Return, CTRL, on=sheet)
        assert sheet.more.accessibleDescription().startswith("Write an age (7)")
        assert sheet.who.field.text() == "Zosia"

    counter.play(scene)


def test_a_sheet_closed_by_mistake_brings_back_what_was_typed(counter: Counter) -> None:
    async def scene() -> None:
        page, sheet = await begin(counter, "child")
        QTest.keyClicks(sheet.who.field, "Zosia")
        QTest.keyClicks(sheet.more, "7")
        await counter.press(Key.Key_Escape, on=sheet)
        assert sheet_of(counter) is None
        page.around._add.click()
        sheet = sheet_of(counter)
        assert (sheet.kind.key(), sheet.who.field.text(), sheet.more.text()) == ("child", "Zosia", "7")
        assert any("is back" in label.text() for label in sheet.findChildren(QLabel))
        await counter.press(Key.Key_Return, CTRL, on=sheet)
        await counter.settled()
        assert titles(page)[0][0] == "Zosia"
        page.around._add.click()
        assert sheet_of(counter).who.field.text() == ""  # it was handed over: no draft is left

    counter.play(scene)


def test_a_draft_that_is_not_wanted_goes(counter: Counter) -> None:
    async def scene() -> None:
        page, sheet = await begin(counter, "pet")
        QTest.keyClicks(sheet.who.field, "Reks")
        sheet.close_sheet()
        page.around._add.click()
        sheet = sheet_of(counter)
        next(each for each in sheet.findChildren(KeyButton) if each.text() == "Discard it").click()
        assert sheet.who.field.text() == ""
        sheet.close_sheet()
        page.around._add.click()
        assert sheet_of(counter).who.field.text() == ""

    counter.play(scene)


def test_a_day_needs_its_word(counter: Counter) -> None:
    async def scene() -> None:
        page, sheet = await begin(counter, "day")
        sheet.when.show_parts(2016, 11, 22)
        await counter.press(Key.Key_Return, CTRL, on=sheet)
        await counter.settled()
        assert sheet.words.accessibleDescription() == "Write what the day is for."
        QTest.keyClicks(sheet.words, "opened the bakery")
        await counter.press(Key.Key_Return, CTRL, on=sheet)
        await counter.settled()
        assert [title for title, _ in titles(page)] == ["opened the bakery"]

    counter.play(scene)


def test_a_partner_with_a_profile_is_chosen_and_opened_from_there(counter: Counter) -> None:
    async def scene() -> None:
        page, sheet = await begin(counter, "partner")
        sheet.who.field.setFocus()
        await counter.type("emily")
        await counter.settled(12)
        await counter.press(Key.Key_Return, on=sheet.who.field)
        await counter.press(Key.Key_Return, CTRL, on=sheet)
        await counter.settled()
        actions = await menu_of(counter, page)
        assert [action.text() for action in actions] == ["Open the profile", "Change…", "Take away"]
        actions[0].trigger()
        await counter.settled()
        there = counter.window.current_page()
        assert there.guest_id == counter.emily
        assert titles(there)[0][1] == "partner"

    counter.play(scene)


def test_a_change_and_a_taking_away_from_the_menu(counter: Counter) -> None:
    async def scene() -> None:
        order = PersonOrder(kind="pet", name="Burek", animal="dog")
        await counter.db(around.put, command_id=new_id(), guest_id=counter.lucja, order=order)
        page = await counter.go("guest", guest_id=counter.lucja)
        (await menu_of(counter, page))[0].trigger()
        sheet = sheet_of(counter)
        assert (sheet.who.field.text(), sheet._animal.text()) == ("Burek", "dog")
        sheet._animal.setText("dachshund")
        await counter.press(Key.Key_Return, CTRL, on=sheet)
        await counter.settled()
        assert titles(page) == [("Burek", "dachshund")]
        (await menu_of(counter, page))[-1].trigger()
        await counter.settled(6)
        assert titles(page) == []
        counter.courtesy.toasts.undo()
        await counter.settled(6)
        assert titles(page) == [("Burek", "dachshund")]

    counter.play(scene)


def test_today_shows_the_guests_own_day_among_the_occasions(counter: Counter) -> None:
    async def scene() -> None:
        day = counter.desk().business_date
        order = DayOrder(words="opened the bakery", month=day.month, day=day.day)
        await counter.db(around.put, command_id=new_id(), guest_id=counter.lucja, order=order)
        page = await counter.go("today")
        rows = [row for row in page.occasions.list.rows() if row.record is not None]
        assert [row.sub.split("  ·  ")[-1] for row in rows][-1:] == ["opened the bakery, today"]

    counter.play(scene)
