"""A few letters in the search box, with real keys, a real store and a real window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.guests import GuestDetails
from app.domain.ids import new_id
from app.services import guests
from app.ui import language
from app.ui.omnibox import Omnibox
from app.ui.omnibox_rows import OmniRow
from app.ui.pages.guest.around_sheet import AroundSheet
from app.ui.widgets.row_delegate import Heading
from tests.ui.pages.counter import CTRL, Counter, open_counter

Key = Qt.Key


@pytest.fixture
def counter(tmp_path: Path, qapp: QApplication) -> Iterator[Counter]:
    with open_counter(tmp_path, qapp) as opened:
        opened.play(opened.sign_in)
        yield opened


@pytest.fixture
def box(counter: Counter) -> Omnibox:
    return Omnibox(counter.courtesy, counter.window.top_bar.omnibox, counter.window)


async def search(counter: Counter, text: str) -> None:
    """Ctrl+K and some letters."""
    counter.window.activateWindow()
    counter.window.top_bar.omnibox.ask()
    await counter.settled()
    counter.window.top_bar.omnibox.clear()
    QTest.keyClicks(counter.window.top_bar.omnibox, text)
    await counter.settled(6)


def titles(box: Omnibox) -> list[str]:
    return [row.title for row in box.panel.list.rows() if isinstance(row, OmniRow)]


def chosen(box: Omnibox) -> OmniRow:
    row = box.panel.list.current()
    assert isinstance(row, OmniRow)
    return row


def test_two_letters_show_the_guest_and_her_allergy_before_enter(counter: Counter, box: Omnibox) -> None:
    async def scene() -> None:
        await search(counter, "lu")
        row = chosen(box)
        assert row.title == "Łucja Żółkiewska"
        assert row.ranges == ((0, 2),)
        assert row.room == "412"
        assert row.alert is not None
        assert row.alert.is_severe
        assert counter.window.top_bar.omnibox.hasFocus()

    counter.play(scene)


def test_enter_opens_the_guest_and_folds_the_box(counter: Counter, box: Omnibox) -> None:
    async def scene() -> None:
        await search(counter, "lu")
        await counter.press(Key.Key_Return, on=counter.window.top_bar.omnibox)
        here = counter.courtesy.navigator.here
        assert here is not None
        assert (here.key, here.what) == ("guest", {"guest_id": counter.lucja})
        assert not box.panel.isVisible()
        assert counter.window.top_bar.omnibox.text() == ""

    counter.play(scene)


def test_enter_right_after_the_letters_does_not_open_an_older_row(counter: Counter, box: Omnibox) -> None:
    async def scene() -> None:
        await search(counter, "lu")
        field = counter.window.top_bar.omnibox
        field.clear()
        QTest.keyClicks(field, "emi")
        QTest.keyClick(field, Key.Key_Return)
        await counter.settled(6)
        here = counter.courtesy.navigator.here
        assert here is not None
        assert here.what == {"guest_id": counter.emily}

    counter.play(scene)


def test_f3_begins_a_gesture_for_the_first_guest(counter: Counter, box: Omnibox) -> None:
    async def scene() -> None:
        await search(counter, "zolk")
        await counter.press(Key.Key_F3, on=counter.window.top_bar.omnibox)
        here = counter.courtesy.navigator.here
        assert here is not None
        assert (here.key, here.what) == ("gesture", {"guest_id": counter.lucja})

    counter.play(scene)


def test_arrows_and_tab_choose_without_leaving_the_field(counter: Counter, box: Omnibox) -> None:
    async def scene() -> None:
        await search(counter, "lu")
        field = counter.window.top_bar.omnibox
        await counter.press(Key.Key_Tab, on=field)
        assert chosen(box).key.startswith("do:")
        await counter.press(Key.Key_Up, on=field)
        assert chosen(box).key == f"guest:{counter.lucja}"
        assert field.hasFocus()

    counter.play(scene)


def test_before_anything_is_typed_the_last_guests_and_commands_stand_there(
    counter: Counter, box: Omnibox
) -> None:
    async def scene() -> None:
        await counter.go("guest", guest_id=counter.emily)
        await search(counter, "")
        rows = box.panel.list.rows()
        assert [row.text for row in rows if isinstance(row, Heading)] == ["Last guests", "Commands"]
        assert titles(box)[0] == "Emily Carter"

    counter.play(scene)


def test_a_new_name_offers_a_new_guest(counter: Counter, box: Omnibox) -> None:
    async def scene() -> None:
        await search(counter, "Quentin")
        assert titles(box)[0] == "Create guest “Quentin”"
        await counter.press(Key.Key_Return, on=counter.window.top_bar.omnibox)
        here = counter.courtesy.navigator.here
        assert here is not None
        assert (here.key, here.what) == ("guest_form", {"name": "Quentin"})

    counter.play(scene)


def test_a_room_leads_to_who_is_in_it(counter: Counter, box: Omnibox) -> None:
    async def scene() -> None:
        await search(counter, "412")
        assert "Room 412" in titles(box)
        assert "Łucja Żółkiewska" in titles(box)

    counter.play(scene)


def test_a_command_is_found_by_its_words(counter: Counter, box: Omnibox) -> None:
    async def scene() -> None:
        await search(counter, "go guests")
        assert next(row.to for row in box.panel.list.rows() if isinstance(row, OmniRow)) == "Guests"

    counter.play(scene)


def test_escape_folds_the_box(counter: Counter, box: Omnibox) -> None:
    async def scene() -> None:
        await search(counter, "lu")
        await counter.press(Key.Key_Escape, on=counter.window.top_bar.omnibox)
        assert not box.panel.isVisible()

    counter.play(scene)


def test_rows_are_painted_folded_and_shown(counter: Counter, box: Omnibox) -> None:
    async def scene() -> None:
        await search(counter, "lu")
        folded = box.panel.grab().toImage()
        counter.courtesy.discreet.look()
        shown = box.panel.grab().toImage()
        assert folded.size() == shown.size()
        assert folded != shown

    counter.play(scene)


def test_ctrl_k_reaches_the_box_from_anywhere(counter: Counter, box: Omnibox) -> None:
    async def scene() -> None:
        await counter.go("guests")
        counter.window.activateWindow()
        await counter.press(Key.Key_K, CTRL, on=counter.window)
        await counter.settled()
        assert counter.window.top_bar.omnibox.hasFocus()
        assert box.panel.isVisible()

    counter.play(scene)


def aimed(box: Omnibox) -> dict[str, str]:
    return {row.title: row.to for row in box.panel.list.rows() if isinstance(row, OmniRow) and row.to}


def test_steps_of_the_stay_are_aimed_at_the_first_hit(counter: Counter, box: Omnibox) -> None:
    async def scene() -> None:
        await search(counter, "lu")
        assert aimed(box)["Stay longer"] == "Łucja Żółkiewska"
        box.panel.list.choose("stay:extend")
        await counter.press(Key.Key_Return, on=counter.window.top_bar.omnibox)
        here = counter.courtesy.navigator.here
        assert (here.key, here.what) == ("stay_form", {"stay_id": counter.stay_id, "mode": "extend"})
        await search(counter, "emi")
        assert "Stay longer" not in aimed(box), "Emily has no stay"

    counter.play(scene)


def test_a_gift_is_found_for_the_guest_on_screen(counter: Counter, box: Omnibox) -> None:
    async def scene() -> None:
        await counter.go("guest", guest_id=counter.emily)
        await search(counter, "lemon")
        assert aimed(box)["Lemon cake, without nuts"] == "Emily Carter"
        await counter.press(Key.Key_Return, on=counter.window.top_bar.omnibox)
        here = counter.courtesy.navigator.here
        assert here.key == "gesture"
        assert here.what["guest_id"] == counter.emily

    counter.play(scene)


def test_a_name_and_a_gift_are_the_gift_for_her(counter: Counter, box: Omnibox) -> None:
    async def scene() -> None:
        await search(counter, "lu lemon")
        assert aimed(box)["Lemon cake, without nuts"] == "Łucja Żółkiewska"
        await search(counter, "lu check")
        assert aimed(box)["Check out"] == "Łucja Żółkiewska"

    counter.play(scene)


def test_a_step_is_found_for_the_guest_on_screen(counter: Counter, box: Omnibox) -> None:
    async def scene() -> None:
        await counter.go("guest", guest_id=counter.lucja)
        await search(counter, "check out")
        assert aimed(box)["Check out"] == "Łucja Żółkiewska"
        box.panel.list.choose("stay:check_out")
        await counter.press(Key.Key_Return, on=counter.window.top_bar.omnibox)
        await counter.settled(6)
        assert counter.shown == ["Łucja Żółkiewska is checked out"]

    counter.play(scene)


def test_what_has_no_key_is_found_for_the_guest_on_screen_or_by_name(counter: Counter, box: Omnibox) -> None:
    async def scene() -> None:
        await counter.go("guest", guest_id=counter.lucja)
        await search(counter, "priv")
        assert box.panel.list.current().to == "Łucja Żółkiewska"
        await counter.press(Key.Key_Return, on=counter.window.top_bar.omnibox)
        here = counter.courtesy.navigator.here
        assert (here.key, here.what["guest_id"]) == ("privacy", counter.lucja)
        await search(counter, "emi change")
        box.panel.list.choose("page:guest_form:")
        assert box.panel.list.current().to == "Emily Carter"

    counter.play(scene)


def test_around_the_guest_begins_from_the_search_box_and_only_once(counter: Counter, box: Omnibox) -> None:
    async def scene() -> None:
        await counter.go("guest", guest_id=counter.lucja)
        await search(counter, "around")
        await counter.press(Key.Key_Return, on=counter.window.top_bar.omnibox)
        await counter.settled(6)
        (sheet,) = counter.window.findChildren(AroundSheet)
        await counter.press(Key.Key_Escape, on=sheet)
        await counter.go("today")
        counter.courtesy.navigator.back()
        await counter.settled(6)
        assert not [each for each in counter.window.findChildren(AroundSheet) if each.isVisible()]

    counter.play(scene)


def test_what_was_typed_is_gone_when_the_page_changes(counter: Counter, box: Omnibox) -> None:
    async def scene() -> None:
        await counter.go("today")
        await search(counter, "lu")
        await counter.go("guests")
        assert counter.window.top_bar.omnibox.text() == ""
        assert not box.panel.isVisible()

    counter.play(scene)


def test_a_command_is_known_by_its_english_words_on_any_screen(counter: Counter, box: Omnibox) -> None:
    async def scene() -> None:
        language.use("pl")
        try:
            for typed, key, said in (
                ("walk", "new:stay_form:Gość bez rezerwacji", "Nowe"),
                ("bez rez", "new:stay_form:Gość bez rezerwacji", "Nowe"),
                ("lost", "go:found", "Przejdź do"),
                ("evac", "paper:evacuation", "Lista ewakuacyjna"),
                ("lu check", "stay:check_out", "Wymelduj"),
            ):
                await search(counter, typed)
                row = box.panel.row(key)
                assert row is not None, typed
                assert said in row.title, typed
            await search(counter, "walk")
            assert chosen(box).key == "new:stay_form:Gość bez rezerwacji", "Enter begins no new guest"
        finally:
            language.use("en")

    counter.play(scene)


def test_in_a_shop_the_english_words_are_the_shops() -> None:
    language.suit("shop")
    try:
        assert language.english("Sections", "Guests") == "Customers"
    finally:
        language.suit("hotel")
    assert language.english("Sections", "Guests") == "Guests"


def test_an_action_called_like_a_guest_stands_in_sight(counter: Counter, box: Omnibox) -> None:
    async def scene() -> None:
        name = GuestDetails(name="Henry Walker")
        await counter.db(guests.add, command_id=new_id(), details=name)
        await search(counter, "walk")
        assert chosen(box).title == "Henry Walker", "Enter still opens the guest"
        rows = box.panel.list.rows()
        actions = [row for row in rows if isinstance(row, OmniRow) and not row.guest_id]
        assert actions[0].to == "Walk-in"
        at = box.panel.list.model().index(rows.index(actions[0]), 0)
        assert box.panel.list.viewport().rect().contains(box.panel.list.visualRect(at))
        assert titles(box).count("New") == 1, "it is not offered again among the commands"
        await counter.press(Key.Key_Tab, on=counter.window.top_bar.omnibox)
        assert chosen(box).to == "Henry Walker", "Tab goes to what is done for the guest"

    counter.play(scene)


def test_a_command_called_just_so_comes_before_guests_who_are_only_spelt_like_it(
    counter: Counter, box: Omnibox
) -> None:
    async def scene() -> None:
        await counter.db(guests.add, command_id=new_id(), details=GuestDetails(name="Andreas Groß"))
        await search(counter, "groups")
        assert chosen(box).to == "Groups"
        assert "Andreas Groß" in titles(box), "who was meant after all stands below"

    counter.play(scene)


def test_whoever_sees_no_guests_finds_commands(counter: Counter, box: Omnibox) -> None:
    async def scene() -> None:
        await counter.sign_in("admin")
        await search(counter, "lu")
        assert not any(row.guest_id for row in box.panel.list.rows() if isinstance(row, OmniRow))
        await search(counter, "settings")
        assert chosen(box).to == "Settings"
        await search(counter, "")
        assert "Go to" in titles(box)

    counter.play(scene)
