"""The employees' page: add, change, let go, undo, and what is refused."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.services import employees
from app.ui.pages.employees import EmployeesPage
from app.ui.theme.theme import theme
from tests.ui.pages.counter import CTRL, Counter, open_counter


@pytest.fixture
def counter(tmp_path: Path, qapp: QApplication) -> Iterator[Counter]:
    with open_counter(tmp_path, qapp) as opened_here:
        yield opened_here
    theme.apply(qapp, "light", 1.0)


async def opened(counter: Counter) -> EmployeesPage:
    await counter.sign_in("manager")
    page = await counter.go("employees")
    assert isinstance(page, EmployeesPage)
    return page


async def choose(counter: Counter, page: EmployeesPage, code: str) -> None:
    page.list.choose(counter.house.people[code].id)
    await counter.settled()


async def everyone(counter: Counter) -> dict[str, Any]:
    rows = await counter.db(employees.everyone, "manager")
    return {row.code: row for row in rows}


def test_the_keyboard_starts_in_the_list_and_adding_in_the_name(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter)
        assert page.list.hasFocus()
        first = page.list.current()
        assert page.form.person is not None
        assert page.form.person.id == first.key
        await counter.press(Qt.Key.Key_Down)
        assert page.form.person.id == page.list.current().key != first.key
        page.add_button.click()
        assert page.form.person is None
        assert page.form.name.hasFocus()
        await counter.type("Jo")
        await counter.go("guests")
        await counter.go("employees")
        assert page.form.name.hasFocus(), "somebody being added is gone on with"
        assert page.form.name.text() == "Jo"

    counter.play(scene)


def test_a_new_colleague_in_a_few_keys(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter)
        page.begin_new()
        QTest.keyClicks(page.form.name, "Jo Park")
        assert page.form.code.text() == "jo"
        QTest.keyClicks(page.form.pin, "719264")
        QTest.keyClicks(page.form.again, "719264")
        await counter.press(Qt.Key.Key_Return, CTRL, page.form.name)
        assert (await everyone(counter))["jo"].has_pin
        assert counter.shown[-1] == "Jo Park can sign in now."

    counter.play(scene)


def test_a_weak_or_different_pin_stands_under_its_field(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter)
        page.begin_new()
        QTest.keyClicks(page.form.name, "Jo Park")
        QTest.keyClicks(page.form.pin, "111111")
        page.primary()
        await counter.settled()
        assert "differ" in page.form.again.accessibleDescription()
        QTest.keyClicks(page.form.again, "111111")
        page.primary()
        await counter.settled()
        assert "Too easy to guess" in page.form.pin.accessibleDescription()
        assert "jo" not in await everyone(counter)

    counter.play(scene)


def test_a_code_that_is_taken_is_said_under_the_code(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter)
        page.begin_new()
        QTest.keyClicks(page.form.name, "Jo Park")
        page.form.code.setText("desk")
        page.primary()
        await counter.settled()
        assert "already has the code" in page.form.code.accessibleDescription()

    counter.play(scene)


def test_changing_somebody_shows_at_once(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter)
        await choose(counter, page, "desk")
        assert page.form.name.text() == "Maja Nowak"
        page.form.name.setText("Maja Kowalska")
        page.primary()
        await counter.settled()
        assert (await everyone(counter))["desk"].name == "Maja Kowalska"
        assert "Maja Kowalska" in [row.title for row in page.list.rows()]  # type: ignore[attr-defined]

    counter.play(scene)


def test_letting_somebody_go_can_be_undone(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter)
        await choose(counter, page, "desk2")
        QTest.mouseClick(page.form.leave_button, Qt.MouseButton.LeftButton)
        await counter.settled()
        assert not (await everyone(counter))["desk2"].is_active
        assert page.form.leave_button.text() == "Works here again"
        counter.courtesy.toasts.undo()
        await counter.settled()
        assert (await everyone(counter))["desk2"].is_active

    counter.play(scene)


def test_ones_own_role_is_refused_in_words(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter)
        await choose(counter, page, "manager")
        page.form.role.setCurrentIndex(0)
        page.primary()
        await counter.settled()
        assert "Nobody changes their own role" in page.form.note.accessibleName()

    counter.play(scene)


def test_a_half_typed_form_is_still_there_afterwards(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter)
        page.begin_new()
        QTest.keyClicks(page.form.name, "Jo")
        QTest.keyClicks(page.form.pin, "719264")
        await counter.courtesy.drafts.write_now()
        await choose(counter, page, "desk")
        page.begin_new()
        assert page.form.name.text() == "Jo"
        assert page.form.pin.text() == ""

    counter.play(scene)


def test_the_page_folds_on_a_small_screen(counter: Counter) -> None:
    async def scene() -> None:
        await opened(counter)
        counter.window.resize(911, 512)
        await counter.settled()
        assert (counter.window.width(), counter.window.height()) == (911, 512)

    counter.play(scene)
