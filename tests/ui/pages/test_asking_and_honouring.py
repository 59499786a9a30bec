"""On the guest's page: what was only noticed is asked about, and what was done for the guest is ticked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from app.domain.desk import Desk
from app.domain.ids import new_id
from app.domain.preferences import PreferenceOrder
from app.models.guest import Guest
from app.models.stay import Stay
from app.services import preference_honouring, preferences
from app.ui.pages.guest.liked import LikedChip
from app.ui.widgets.buttons import KeyButton
from tests.ui.pages.counter import Counter, open_counter

Key = Qt.Key


@pytest.fixture
def counter(tmp_path: Path, qapp: QApplication) -> Iterator[Counter]:
    with open_counter(tmp_path, qapp) as opened:
        opened.play(opened.sign_in)
        yield opened


async def note(counter: Counter, order: PreferenceOrder, days_ago: int = 90) -> None:
    at = datetime.now(UTC) - timedelta(days=days_ago)
    desk: Desk = counter.house.desk(at=at)
    await counter.courtesy.worker.db(
        preferences.add, desk, command_id=new_id(), guest_id=counter.lucja, order=order
    )


WINDOW = PreferenceOrder(group="food_drink", code="window_table", source="observed")
QUIET = PreferenceOrder(group="sleep", code="quiet_floor")


def button(page: Any, text: str) -> KeyButton:
    return next(each for each in page.liked.questions.findChildren(KeyButton)
                if each.text() == text and each.isVisible())  # fmt: skip


def chip(page: Any) -> LikedChip:
    return next(each for each in page.liked.findChildren(LikedChip) if each.isVisible())


def test_a_noticed_preference_is_asked_about_and_yes_makes_it_one(counter: Counter) -> None:
    async def scene() -> None:
        await note(counter, WINDOW)
        page = await counter.go("guest", guest_id=counter.lucja)
        assert page.liked.questions.isVisible()
        assert button(page, "Yes").accessibleDescription() == "Ask: still “Table by the window”?"
        await counter.press(Key.Key_Space, on=button(page, "Yes"))
        await counter.settled()
        assert not page.liked.questions.isVisible()
        assert chip(page).liked.source == "declared"
        counter.courtesy.toasts.undo()
        await counter.settled(6)
        assert page.liked.questions.isVisible()

    counter.play(scene)


def test_not_any_more_takes_it_away(counter: Counter) -> None:
    async def scene() -> None:
        await note(counter, WINDOW)
        page = await counter.go("guest", guest_id=counter.lucja)
        await counter.press(Key.Key_Space, on=button(page, "Not any more"))
        await counter.settled()
        assert await counter.db(preferences.of_guest, guest_id=counter.lucja) == ()
        assert counter.shown[-1] == "Preference taken away"

    counter.play(scene)


def test_later_leaves_it_in_its_group_for_today(counter: Counter) -> None:
    async def scene() -> None:
        await note(counter, WINDOW)
        page = await counter.go("guest", guest_id=counter.lucja)
        await counter.press(Key.Key_Space, on=button(page, "Later"))
        await counter.settled()
        assert not page.liked.questions.isVisible()
        assert chip(page).text() == "Table by the window"

    counter.play(scene)


def test_plus_ticks_a_preference_as_honoured_and_the_undo_takes_it_back(counter: Counter) -> None:
    async def ticked() -> frozenset[str]:
        return frozenset(await counter.courtesy.worker.db(
            lambda: preference_honouring.honoured_in(counter.desk(), counter.stay_id)
        ))  # fmt: skip

    async def scene() -> None:
        await counter.courtesy.worker.db(lambda: Stay.update(status="in_house").execute())
        await note(counter, QUIET, days_ago=5)
        page = await counter.go("guest", guest_id=counter.lucja)
        QTest.keyClicks(chip(page), "+")
        await counter.settled(6)
        assert await ticked() == {chip(page).liked.id}
        assert "honoured this stay" in chip(page).accessibleName()
        counter.courtesy.toasts.undo()
        await counter.settled(6)
        assert await ticked() == frozenset()
        chip(page).click()
        menu = next(each for each in chip(page).findChildren(QMenu) if each.isVisible())
        assert "Honoured this stay\t+" in [action.text() for action in menu.actions()]
        menu.close()

    counter.play(scene)


def test_this_stay_only_is_a_switch_of_the_form(counter: Counter) -> None:
    async def scene() -> None:
        page = await counter.go("guest", guest_id=counter.lucja)
        page.liked.begin()
        await counter.type("kettle")
        page.liked.form._stay_only.setChecked(True)
        await counter.press(Key.Key_Return)
        await counter.settled()
        (row,) = await counter.db(preferences.of_guest, guest_id=counter.lucja)
        assert (row.text, row.this_stay_only, row.stay_id) == ("Kettle", True, counter.stay_id)

    counter.play(scene)


def test_know_five_honour_three_is_a_quiet_line_for_the_manager_alone(counter: Counter) -> None:
    async def scene() -> None:
        def been_before() -> None:
            Stay.update(status="in_house").execute()
            Guest.update(stays_before=2).execute()

        await counter.courtesy.worker.db(been_before)
        page = await counter.go("guests")
        assert not page.known.isVisible()
        await counter.sign_in("manager")
        page = await counter.go("guests")
        await counter.settled()
        assert page.known.isVisible()
        assert page.known.text().endswith("with five preferences known: 0  ·  with three honoured: 0")

    counter.play(scene)
