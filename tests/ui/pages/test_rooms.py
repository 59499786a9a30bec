"""The rooms: reached by a command, from Today and under New; a manager writes them down."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt

from app.domain.stays import RoomState
from app.services import rooms
from app.ui.omnibox_rows import OmniRow, found
from app.ui.pages.rooms import RoomsPage
from app.ui.pages.stay_form import StayFormPage
from app.ui.sections import new_offers
from tests.ui.pages.counter import CTRL, Counter, counter

__all__ = ["counter"]


async def opened(desk: Counter, code: str = "manager") -> RoomsPage:
    await desk.sign_in(code)
    page: RoomsPage = await desk.go("rooms")
    await desk.settled(5)
    return page


async def numbers(desk: Counter) -> list[str]:
    found_rooms: Any = await desk.db(rooms.all_rooms)
    return [room.number for room in found_rooms]


def test_a_manager_adds_a_room_and_takes_it_back(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter)
        page.new.click()
        await counter.settled()
        await counter.type("501")
        page.form.floor.setFocus()
        await counter.type("5")
        page.form.kind.choose("twin")
        await counter.press(Qt.Key.Key_Return, CTRL)
        await counter.settled(6)
        assert await numbers(counter) == ["412", "501"]
        assert page.form.isHidden()
        assert page.list.current().record.kind == "twin"
        assert counter.shown[-1] == "Room 501 is on the list"
        counter.courtesy.toasts.undo()
        await counter.settled(6)
        assert await numbers(counter) == ["412"]

    counter.play(scene)


def test_a_number_that_is_taken_is_said_under_the_field(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter)
        page.new.click()
        await counter.settled()
        await counter.type("412")
        page.primary()
        await counter.settled(6)
        assert not page.form.isHidden()
        assert page.form.number.text() == "412"
        assert page.form.number.hasFocus()
        page.form.number.setText("413")
        page.primary()
        await counter.settled(6)
        assert await numbers(counter) == ["412", "413"]

    counter.play(scene)


def test_a_room_with_a_guest_is_not_taken_off_the_list(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter)
        page.list.choose("room-412")
        page._begin(page.list.current().record)
        await counter.settled()
        page.form.close_for_good.click()
        await counter.settled(6)
        assert await numbers(counter) == ["412"]
        assert not page.form.isHidden()
        await counter.press(Qt.Key.Key_Escape, on=counter.window)
        assert page.form.isHidden()
        assert counter.window.current_page() is page

    counter.play(scene)


def test_the_desk_turns_rooms_but_does_not_write_them_down(counter: Counter) -> None:
    async def scene() -> None:
        page = await opened(counter, "desk")
        assert page.new.isHidden()
        page.list.space_pressed.emit(page.list.current())
        await counter.settled(6)
        (room,) = await counter.db(rooms.all_rooms)
        assert room.state is RoomState.BEING_CLEANED

    counter.play(scene)


def test_rooms_are_a_command_and_a_button_of_today(counter: Counter) -> None:
    async def scene() -> None:
        rows = [row for row in found(counter.courtesy, "roo", ()) if isinstance(row, OmniRow)]
        command = next(row for row in rows if row.key == "go:rooms")
        assert command.to == "Rooms"
        command.act()
        await counter.settled(5)
        assert isinstance(counter.window.current_page(), RoomsPage)
        today = await counter.go("today")
        today.rooms.click()
        await counter.settled(5)
        assert isinstance(counter.window.current_page(), RoomsPage)

    counter.play(scene)


def test_new_begins_a_walk_in_or_an_expected_guest(counter: Counter) -> None:
    async def scene() -> None:
        offers = {offer.words: offer for offer in new_offers(counter.courtesy.session)}
        assert "Order, repair or hold" not in offers
        for words, is_here in (("Expected guest", False), ("Walk-in", True)):
            assert (await counter.go("guest", guest_id=counter.lucja)).guest_id == counter.lucja
            counter.window.top_bar.new_chosen.emit(offers[words])
            await counter.settled(5)
            page = counter.window.current_page()
            assert isinstance(page, StayFormPage)
            assert page.fields.is_here is is_here
            # Whoever is on screen has a bed already: the form asks who it is.
            assert page.guest_id is None
            assert page.picker.isVisible()

    counter.play(scene)


def test_a_shop_begins_an_order_and_no_stay(counter: Counter) -> None:
    place = counter.courtesy.session.place
    assert place is not None
    counter.courtesy.session.place = replace(place, kind="shop")
    words = [offer.words for offer in new_offers(counter.courtesy.session)]
    assert "Order, repair or hold" in words
    assert "Walk-in" not in words
