"""The five-preference pad, typed on a real window over a real store."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.domain.ids import new_id
from app.domain.preferences import PreferenceOrder
from app.services import preferences
from app.ui.pages.preference_pad import PreferencePad
from tests.ui.pages.counter import CTRL, SHIFT, Counter, open_counter

Key = Qt.Key


@pytest.fixture
def counter(tmp_path: Path, qapp: QApplication) -> Iterator[Counter]:
    with open_counter(tmp_path, qapp) as opened:
        opened.play(opened.sign_in)
        yield opened


def pad_of(counter: Counter) -> Any:
    return next((pad for pad in counter.window.findChildren(PreferencePad) if pad.isVisible()), None)


async def open_pad(counter: Counter) -> Any:
    await counter.press(Key.Key_F7, SHIFT)
    return pad_of(counter)


async def liked(counter: Counter, guest: str) -> list[tuple[str, str, str, str]]:
    rows = await counter.db(preferences.of_guest, guest_id=guest)
    return [(row.text, row.group, row.strength, row.source) for row in rows]


def test_five_preferences_are_written_with_keys_alone_and_taken_back_at_once(counter: Counter) -> None:
    async def scene() -> None:
        await counter.go("guest", guest_id=counter.emily)
        pad = await open_pad(counter)
        for typed in ("oat", "!quiet", "-feather", "~win", "honey for the tea"):
            await counter.type(typed)
            await counter.press(Key.Key_Return)
        assert len(pad.lines) == 5
        await counter.press(Key.Key_Return, CTRL)
        assert pad_of(counter) is None
        assert await liked(counter, counter.emily) == [
            ("Oat milk", "food_drink", "preferred", "declared"),
            ("Quiet floor", "sleep", "required", "declared"),
            ("Feather pillow", "sleep", "unacceptable", "declared"),
            ("Table by the window", "food_drink", "preferred", "observed"),
            ("honey for the tea", "food_drink", "preferred", "declared"),
        ]
        assert counter.shown[-1] == "5 preferences written down"
        counter.courtesy.toasts.undo()
        await counter.settled()
        assert await liked(counter, counter.emily) == []

    counter.play(scene)


def test_without_a_guest_on_screen_the_guest_is_found_first(counter: Counter) -> None:
    async def scene() -> None:
        await counter.go("settings")
        pad = await open_pad(counter)
        assert pad.who.isVisible()
        await counter.type("emily")
        await counter.settled(12)
        await counter.press(Key.Key_Return)
        assert (pad.guest_id, pad.who.isVisible()) == (counter.emily, False)
        assert pad.field.hasFocus()
        await counter.type("oat")
        await counter.press(Key.Key_Return, CTRL)
        assert [text for text, *_ in await liked(counter, counter.emily)] == ["Oat milk"]

    counter.play(scene)


def test_backspace_in_an_empty_line_gives_the_last_one_back_to_be_mended(counter: Counter) -> None:
    async def scene() -> None:
        await counter.go("guest", guest_id=counter.emily)
        pad = await open_pad(counter)
        await counter.type("!oat")
        await counter.press(Key.Key_Return)
        await counter.press(Key.Key_Backspace)
        assert (pad.lines, pad.field.text()) == ((), "!oat")

    counter.play(scene)


def test_a_sixth_line_waits_and_nothing_typed_is_lost(counter: Counter) -> None:
    async def scene() -> None:
        await counter.go("guest", guest_id=counter.emily)
        pad = await open_pad(counter)
        for typed in ("oat", "quiet", "bath", "kettle", "yoga", "newspaper"):
            await counter.type(typed)
            await counter.press(Key.Key_Return)
        assert len(pad.lines) == 5
        assert pad.field.text() == "newspaper"
        assert "Five" in pad.field.accessibleDescription()

    counter.play(scene)


def test_what_cannot_stand_is_told_beside_its_line_and_stays_there(counter: Counter) -> None:
    async def scene() -> None:
        order = PreferenceOrder(group="sleep", code="firm_mattress")
        await counter.db(preferences.add, command_id=new_id(), guest_id=counter.emily, order=order)
        await counter.go("guest", guest_id=counter.emily)
        pad = await open_pad(counter)
        for typed in ("soft mat", "firm", "oat"):
            await counter.type(typed)
            await counter.press(Key.Key_Return)
        spoken = pad.slots.accessibleName()
        assert "Soft mattress, goes against “Firm mattress”" in spoken
        assert "Firm mattress, stands there already" in spoken
        await counter.press(Key.Key_Return, CTRL)
        assert [line.order.code for line in pad.lines] == ["soft_mattress"]
        assert counter.shown[-1] == "1 preference written down, 1 confirmed"
        assert [text for text, *_ in await liked(counter, counter.emily)] == ["Firm mattress", "Oat milk"]

    counter.play(scene)


def test_closed_in_the_middle_it_comes_back_as_it_was(counter: Counter) -> None:
    async def scene() -> None:
        await counter.go("guest", guest_id=counter.emily)
        await open_pad(counter)
        await counter.type("-oat")
        await counter.press(Key.Key_Return)
        await counter.type("qui")
        await counter.press(Key.Key_Escape)
        assert pad_of(counter) is None
        pad = await open_pad(counter)
        assert [(line.order.code, line.order.strength) for line in pad.lines] == [
            ("oat_milk", "unacceptable")
        ]
        assert pad.field.text() == "qui"

    counter.play(scene)


def test_own_words_go_into_another_group_with_ctrl_and_an_arrow(counter: Counter) -> None:
    async def scene() -> None:
        await counter.go("guest", guest_id=counter.emily)
        pad = await open_pad(counter)
        await counter.type("xyzzy")
        before = pad.list.current().record.order.group
        await counter.press(Key.Key_Down, CTRL)
        after = pad.list.current().record.order.group
        assert (before, after) == ("in_room", "manner")
        await counter.press(Key.Key_Return)
        assert pad.lines[0].order.group == "manner"

    counter.play(scene)


def test_the_search_box_opens_it_for_whom_it_found(counter: Counter) -> None:
    async def scene() -> None:
        await counter.go("today")
        counter.courtesy.navigator.go("pad", guest_id=counter.lucja)
        await counter.settled()
        assert pad_of(counter).guest_id == counter.lucja

    counter.play(scene)


def test_who_may_not_change_guests_gets_no_pad(counter: Counter) -> None:
    async def scene() -> None:
        await counter.sign_in("kitchen")
        await counter.press(Key.Key_F7, SHIFT)
        assert pad_of(counter) is None

    counter.play(scene)
