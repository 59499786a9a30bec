"""Two guests beside each other with a real store: what is pressed, and what is then true."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.guests import GuestDetails
from app.domain.ids import new_id
from app.domain.imports import Orders
from app.domain.merging import MergeOrder
from app.domain.preferences import PreferenceOrder
from app.services import duplicates, guests, imports, preferences
from app.ui.noticing import PAUSE_MS, Noticing
from tests.ui.pages.counter import CTRL, SHIFT, Counter, open_counter

Key = Qt.Key
BORN = {"birth_day": 4, "birth_month": 3, "birth_year": 1990}


@pytest.fixture
def counter(tmp_path: Path, qapp: QApplication) -> Iterator[Counter]:
    with open_counter(tmp_path, qapp) as opened:
        opened.play(opened.sign_in)
        yield opened


async def add(counter: Counter, name: str, **more: Any) -> str:
    details = GuestDetails(name=name, **more)
    receipt, _ = await counter.courtesy.worker.db(
        guests.add, counter.courtesy.desk(), command_id=new_id(), details=details
    )
    return receipt.id


async def two(counter: Counter) -> tuple[str, str]:
    a = await add(counter, "Jan Kowalczyk", phone="+48 603 111 222", email="jan@example.org", **BORN)
    b = await add(counter, "Kowalczyk Jan", phone="603111222", email="jk@example.org", company="Lot", **BORN)
    return a, b


async def looked(counter: Counter) -> Any:
    """The page after somebody let it look through everybody."""
    page = await counter.go("duplicates")
    assert page._look.isVisible()
    page._look.click()
    await counter.settled(12)
    return page


def line(page: Any, key: str) -> Any:
    return next(each for each in page._lines.lines if each.key == key)


async def waiting(counter: Counter) -> int:
    return await counter.courtesy.worker.db(duplicates.open_count, counter.courtesy.desk())


def test_nobody_has_looked_yet_and_looking_finds_the_pair(counter: Counter) -> None:
    async def scene() -> None:
        await two(counter)
        page = await looked(counter)
        assert page._pair.isVisible()
        assert page._head._sub.text() == "pair 1 of 1, strongest first"
        assert "same telephone" in page._why._why.text()
        assert line(page, "birthday").is_equal
        assert line(page, "birthday").accessibleName() == "Birthday: the same, 4 Mar 1990"

    counter.play(scene)


def test_keys_choose_and_make_them_one_and_undo_makes_them_two(counter: Counter) -> None:
    async def scene() -> None:
        a, b = await two(counter)
        page = await looked(counter)
        name, mail = line(page, "name"), line(page, "email")
        assert (name.hasFocus() or page.isAncestorOf(QApplication.focusWidget()), mail.keeps_both) == (
            True,
            True,
        )
        QTest.keyClick(name, Key.Key_Right)
        assert name.takes_right
        QTest.keyClick(name, Key.Key_Left)
        QTest.keyClick(mail, Key.Key_Left)
        assert mail.takes_right
        QTest.keyClick(mail, Key.Key_Right)  # one always stays
        assert mail.on == (True, False)
        QTest.keyClick(mail, Key.Key_Right)
        page.primary()
        await counter.settled()
        assert await waiting(counter) == 0
        shown = await counter.courtesy.worker.db(guests.page, counter.courtesy.desk(), guest_id=b)
        assert {shown.id, *(merged.id for merged in shown.merged)} == {a, b}
        assert shown.details.company == "Lot"
        counter.courtesy.toasts.undo()
        await counter.settled()
        assert await waiting(counter) == 1

    counter.play(scene)


def test_a_second_press_on_the_same_pair_does_nothing(counter: Counter) -> None:
    async def scene() -> None:
        await two(counter)
        page = await looked(counter)
        page.primary()
        page.primary()
        await counter.settled()
        assert await waiting(counter) == 0
        assert counter.courtesy.toasts.can_undo, "it was not told that a colleague was quicker"
        counter.courtesy.toasts.undo()
        await counter.settled()
        assert await waiting(counter) == 1

    counter.play(scene)


def test_not_the_same_is_remembered_and_taken_back_among_the_decisions(counter: Counter) -> None:
    async def scene() -> None:
        await two(counter)
        page = await looked(counter)
        page.decline()
        await counter.settled()
        assert page._empty.isVisible()
        page._earlier.click()
        await counter.settled()
        (row,) = page._decided.list.rows()
        assert "≠" in row.names
        page._decided.take_back.click()
        await counter.settled()
        assert await waiting(counter) == 1
        assert page.escape()
        await counter.settled()
        assert page._pair.isVisible()
        assert not page.escape()

    counter.play(scene)


def test_the_lines_are_walked_with_keys_and_the_last_leads_to_the_next_pair(counter: Counter) -> None:
    async def scene() -> None:
        await two(counter)
        await add(counter, "Anna Lis", phone="+48 604 111 222", **BORN)
        await add(counter, "Anna Liss", phone="604111222", **BORN)
        page = await looked(counter)
        first = page._head._sub.text()
        choices = [each for each in page._lines.lines if not each.is_equal]
        choices[-1].setFocus()
        QTest.keyClick(choices[-1], Key.Key_Down)
        await counter.settled()
        assert page._head._sub.text() != first
        page._answers.wait.click()
        await counter.settled()
        assert page._head._sub.text() == first

    counter.play(scene)


def test_a_mouse_chooses_too(counter: Counter) -> None:
    async def scene() -> None:
        await two(counter)
        page = await looked(counter)
        name = line(page, "name")
        QTest.mouseClick(name, Qt.MouseButton.LeftButton, pos=QPoint(name.width() - 20, 10))
        assert name.takes_right
        QTest.mouseClick(name, Qt.MouseButton.LeftButton, pos=QPoint(200, 10))
        assert not name.takes_right
        name.grab()

    counter.play(scene)


def test_twins_are_warned_of_in_words(counter: Counter) -> None:
    async def scene() -> None:
        a = await add(counter, "Anna Wiśniewska", phone="+48 602 111 222", **BORN)
        b = await add(counter, "Hanna Wiśniewska", phone="+48 602 111 222", **BORN)
        page = await counter.go("duplicates", a=a, b=b)
        assert "twins" in page._warning.accessibleName()
        assert page._head._sub.text() == "chosen by hand"

    counter.play(scene)


def test_likes_of_one_side_can_be_left_out(counter: Counter) -> None:
    async def scene() -> None:
        keys = await two(counter)
        for key in keys:
            await counter.courtesy.worker.db(
                preferences.add, counter.courtesy.desk(), command_id=new_id(), guest_id=key,
                order=PreferenceOrder(group="sleep", code="quiet_floor"),
            )  # fmt: skip
        page = await counter.go("duplicates", a=keys[0], b=keys[1])
        likes = line(page, "likes")
        assert likes.keeps_both
        likes.choose(1)
        order = page._lines.order()
        assert isinstance(order, MergeOrder)
        assert order.without_likes == {order.away}

    counter.play(scene)


def test_two_guests_of_the_list_are_compared_by_hand(counter: Counter) -> None:
    async def scene() -> None:
        await two(counter)
        page = await counter.go("guests")
        page.list.choose(counter.lucja)
        page.comparing.choose(page.list.current())
        assert "Łucja" in page.comparing.accessibleName()
        assert page.escape()
        page.comparing.choose(page.list.current())
        page.list.choose(counter.emily)
        page.list.space_pressed.emit(page.list.current())
        await counter.settled()
        compared = counter.window.current_page()
        assert compared._head._sub.text() == "chosen by hand"
        assert compared._why._verdict.text() == "hardly the same"

    counter.play(scene)


def test_a_guest_just_added_is_noticed_and_told_on_the_pages(counter: Counter) -> None:
    async def scene() -> None:
        noticing = Noticing(counter.courtesy, counter.window)
        a, b = await two(counter)
        _, changes = await counter.courtesy.worker.db(
            duplicates.notice, counter.courtesy.desk(), guest_ids=[a]
        )
        noticing._waiting |= {b}
        noticing._look()
        await counter.settled()
        assert PAUSE_MS > 0
        assert a in changes.ids
        page = await counter.go("guests")
        assert page.comparing.duplicates.isVisible()
        assert page.comparing.duplicates.text().startswith("1 ")
        guest = await counter.go("guest", guest_id=a)
        assert guest.twins.isVisible()

    counter.play(scene)


async def bring(counter: Counter, path: Path, *rows: str) -> None:
    """An import of guests, told as the import's page tells it."""
    path.write_text("Number,First name,Last name,Date of birth,Phone\n" + "\n".join(rows), encoding="utf-8")
    worker, desk = counter.courtesy.worker, counter.courtesy.desk()
    plan = await worker.db(imports.look, desk, file=path, orders=Orders())
    job, _ = await worker.db(imports.begin, desk, plan=plan, owner="desk-1/1", alive=lambda _: False)
    while items := job.read(50):
        await worker.db(imports.bring, desk, job=job, items=items)
    _, changes = await worker.db(imports.finish, desk, job=job)
    counter.courtesy.bus.changed.emit(changes, None)


def test_what_an_import_brought_is_compared_by_itself(counter: Counter, tmp_path: Path) -> None:
    async def scene() -> None:
        await counter.sign_in("manager")
        noticing = Noticing(counter.courtesy, counter.window)
        twice = "1,Jan,Kowalczyk,1990-03-04,603111222", "2,Kowalczyk,Jan,1990-03-04,603 111 222"
        await bring(counter, tmp_path / "first.csv", *twice)
        assert noticing._later.isActive()
        noticing.catch_up()
        await counter.settled(12)
        assert await waiting(counter) == 1
        assert counter.shown == []
        behind = await counter.courtesy.worker.db(duplicates.behind, counter.courtesy.desk())
        assert behind == duplicates.Behind()

    counter.play(scene)


def test_looking_for_the_pairs_of_an_import_stays_stopped(counter: Counter, tmp_path: Path) -> None:
    async def scene() -> None:
        await counter.sign_in("manager")
        twice = "1,Jan,Kowalczyk,1990-03-04,603111222", "2,Kowalczyk,Jan,1990-03-04,603 111 222"
        await bring(counter, tmp_path / "first.csv", *twice)
        behind = await counter.courtesy.worker.db(duplicates.behind, counter.courtesy.desk())
        counter.courtesy.navigator.go("duplicates", import_id=behind.runs[0])
        while not counter.courtesy.looking.is_running:
            await asyncio.sleep(0)
        assert counter.window.current_page().escape()
        await counter.settled(6)
        assert not counter.courtesy.looking.is_running
        assert await waiting(counter) == 0

    counter.play(scene)


def test_a_small_import_after_a_search_is_compared_guest_by_guest(counter: Counter, tmp_path: Path) -> None:
    async def scene() -> None:
        await counter.sign_in("manager")
        noticing = Noticing(counter.courtesy, counter.window)
        worker, desk = counter.courtesy.worker, counter.courtesy.desk()
        await worker.db(duplicates.run, desk)
        letters = [chr(97 + at) for at in range(26)]
        rows = [f"{a},{a}{b}o{a}i,{b}e{a}an{b},," for a, b in zip(letters, letters[7:], strict=False)]
        await bring(
            counter, tmp_path / "more.csv", *rows, "91,Jan,Kowalczyk,1990-03-04,603111222",
            "92,Kowalczyk,Jan,1990-03-04,603 111 222",
        )  # fmt: skip
        found = await worker.db(duplicates.behind, desk)
        assert (found.guests, found.is_everybody) == (21, False)
        noticing.catch_up()
        await counter.settled(12)
        assert await waiting(counter) == 1
        assert await worker.db(duplicates.behind, desk) == duplicates.Behind()

    counter.play(scene)


def test_a_merged_guest_is_separated_on_the_page(counter: Counter) -> None:
    async def scene() -> None:
        a, b = await two(counter)
        desk = counter.courtesy.desk()
        await counter.courtesy.worker.db(
            duplicates.merge, desk, command_id=new_id(),
            order=MergeOrder(keep=a, away=b, keep_version=1, away_version=1, both=frozenset({"email"})),
        )  # fmt: skip
        page = await counter.go("guest", guest_id=a)
        (folded,) = page.twins._folded
        assert "jk@example.org" not in folded[0]._sub.text()
        counter.courtesy.discreet.look()
        assert "jk@example.org" in folded[0]._sub.text()
        button = page.twins.findChildren(type(page.twins._body.itemAt(0).widget()))[0]
        await page.deeds.separate(page._shown.merged[0])
        await counter.settled()
        assert button is not None
        assert page.twins.isHidden()
        counter.courtesy.toasts.undo()
        await counter.settled()
        assert not page.twins.isHidden()

    counter.play(scene)


def test_looking_is_stopped_with_esc(counter: Counter) -> None:
    async def scene() -> None:
        await two(counter)
        page = await counter.go("duplicates")
        page._look.click()
        assert page.escape()
        await counter.settled(6)
        assert await waiting(counter) == 0
        assert page._empty.isVisible()

    counter.play(scene)


def test_ctrl_enter_and_ctrl_shift_enter_reach_the_page(counter: Counter) -> None:
    async def scene() -> None:
        await two(counter)
        await looked(counter)
        QTest.keyClick(counter.window, Key.Key_Return, CTRL | SHIFT)
        await counter.settled()
        assert await waiting(counter) == 0

    counter.play(scene)
