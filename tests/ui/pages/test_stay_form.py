"""The form of a stay: each step of a stay in a few keys, and what stands in the way said above the fields."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.domain.ids import new_id
from app.domain.stays import RoomState, StayRow, StayStatus
from app.models.stay import Room
from app.services import rooms, stays
from app.services.stays import Plan
from app.ui.pages.stay_form import StayFormPage
from app.ui.widgets.buttons import KeyButton
from tests.ui.pages.counter import CTRL, Counter, open_counter


@pytest.fixture
def counter(tmp_path: Path, qapp: QApplication) -> Iterator[Counter]:
    """Łucja is in 412; 501 is ready, 502 is being cleaned."""
    with open_counter(tmp_path, qapp) as opened:
        opened.courtesy.worker._store.connect_here()  # type: ignore[attr-defined]
        place = opened.house.place.id
        Room.create(id="room-501", place_id=place, number="501", floor="5")
        Room.create(id="room-502", place_id=place, number="502", state=RoomState.BEING_CLEANED)
        opened.courtesy.worker._store.close_here()  # type: ignore[attr-defined]
        opened.play(opened.sign_in)
        yield opened


def form(counter: Counter, **what: object) -> StayFormPage:
    page: StayFormPage = counter.play(lambda: counter.go("stay_form", **what))
    return page


def stay(counter: Counter, stay_id: str | None = None) -> StayRow:
    found: StayRow = counter.play(lambda: counter.db(stays.one, stay_id=stay_id or counter.stay_id))
    return found


def save(counter: Counter) -> None:
    counter.play(lambda: counter.press(Qt.Key.Key_Return, CTRL))


def stays_of(counter: Counter, guest_id: str) -> tuple[StayRow, ...]:
    found: tuple[StayRow, ...] = counter.play(lambda: counter.db(stays.of_guest, guest_id=guest_id))
    return found


def test_walk_in_takes_the_first_ready_room(counter: Counter) -> None:
    page = form(counter, guest_id=counter.emily)
    assert page.rooms.room_id() == "room-501"
    assert page.button.text() == "Check in"
    save(counter)
    (found,) = stays_of(counter, counter.emily)
    assert (found.status, found.room, found.nights) == (StayStatus.IN_HOUSE, "501", 1)
    assert counter.shown == ["Emily Carter is checked in"]
    counter.courtesy.toasts.undo()
    counter.play(counter.settled)
    assert stays_of(counter, counter.emily)[0].status is StayStatus.CANCELLED


def test_a_house_without_rooms_is_led_to_where_they_are_added(counter: Counter) -> None:
    counter.courtesy.worker._store.connect_here()  # type: ignore[attr-defined]
    Room.update(is_active=False).execute()
    counter.courtesy.worker._store.close_here()  # type: ignore[attr-defined]
    page = form(counter, guest_id=counter.emily, when="here")
    assert page.rooms.empty.isVisible()
    assert page.rooms.room_id() is None, "the stay can be written down without a room meanwhile"
    counter.play(lambda: counter.press(Qt.Key.Key_Space, on=page.rooms.to_rooms))
    here = counter.courtesy.navigator.here
    assert here is not None
    assert here.key == "rooms"


def test_a_full_house_is_not_told_that_it_has_no_rooms(counter: Counter) -> None:
    counter.courtesy.worker._store.connect_here()  # type: ignore[attr-defined]
    Room.update(is_active=False).where(Room.number != "412").execute()
    counter.courtesy.worker._store.close_here()  # type: ignore[attr-defined]
    page = form(counter, guest_id=counter.emily, when="here")
    assert page.rooms.room_id() is None
    assert not page.rooms.empty.isVisible()


def test_guest_is_found_by_letters_and_enter(counter: Counter) -> None:
    page = form(counter)

    async def scene() -> None:
        page.picker.field.setFocus()
        await counter.type("emi")
        await counter.settled(15)
        await counter.press(Qt.Key.Key_Return, on=page.picker.field)
        await counter.settled()

    counter.play(scene)
    assert page.guest_id == counter.emily
    assert not page.picker.isVisible()


def test_a_walk_in_of_somebody_new_ends_on_their_page_with_the_stay_begun(counter: Counter) -> None:
    async def scene() -> str:
        page = await counter.go("today")
        page = await counter.go("stay_form", when="here")
        page.fields.remark.setText("Late train")
        page.picker.field.setFocus()
        await counter.type("Ana Ruiz")
        await counter.settled(15)
        await counter.press(Qt.Key.Key_Return, on=page.picker.field)  # nobody is found: Enter begins them
        await counter.settled()
        assert counter.courtesy.navigator.here.key == "guest_form"
        await counter.press(Qt.Key.Key_Return, CTRL)
        await counter.until(lambda: counter.courtesy.navigator.here.key == "stay_form", 3)
        assert page.fields.remark.text() == "Late train"
        await counter.settled(6)
        await counter.press(Qt.Key.Key_Return, CTRL)
        await counter.until(lambda: counter.courtesy.navigator.here.key == "guest", 3)
        here = counter.courtesy.navigator.here
        counter.courtesy.navigator.back()
        assert counter.courtesy.navigator.here.key == "today"
        return str(here.what["guest_id"])

    (found,) = stays_of(counter, counter.play(scene))
    assert (found.guest_name, found.status, found.room) == ("Ana Ruiz", StayStatus.IN_HOUSE, "501")


def test_expected_stay_may_decide_its_room_later(counter: Counter) -> None:
    page = form(counter, guest_id=counter.emily)
    page.fields.when.choose("expected")
    page.fields._on_when_changed("expected")
    page.rooms.choose(None)
    page.fields.heads_up.choose("coffee")
    page.fields.remark.setText("Early coffee")
    assert page.button.text() == "Write down"
    save(counter)
    (found,) = stays_of(counter, counter.emily)
    assert (found.status, found.room, found.heads_up) == (StayStatus.EXPECTED, "", "coffee")


def test_without_a_guest_it_says_so_and_keeps_what_was_typed(counter: Counter) -> None:
    page = form(counter)
    page.fields.remark.setText("Late train")
    save(counter)
    assert page.note.isVisible()
    assert page.note.accessibleName() == "Choose the guest first."
    assert page.fields.remark.text() == "Late train"


def test_one_key_makes_it_a_day_longer(counter: Counter) -> None:
    before = stay(counter).departs_on
    form(counter, stay_id=counter.stay_id, mode="extend")
    save(counter)
    assert stay(counter).departs_on == before + timedelta(days=1)
    counter.courtesy.toasts.undo()
    counter.play(counter.settled)
    assert stay(counter).departs_on == before


def test_leaving_early_offers_today(counter: Counter) -> None:
    form(counter, stay_id=counter.stay_id, mode="leave")
    save(counter)
    assert stay(counter).departs_on == counter.desk().business_date


def test_move_offers_free_rooms_only_and_can_be_taken_back(counter: Counter) -> None:
    page = form(counter, stay_id=counter.stay_id, mode="move")
    assert [row.key for row in page.rooms.list.rows()] == ["room-501", "room-502"]  # type: ignore[attr-defined]
    save(counter)
    assert stay(counter).room == "501"
    counter.courtesy.toasts.undo()
    counter.play(counter.settled)
    assert stay(counter).room == "412"


def test_check_in_to_the_only_room_left_is_accepted_unready(counter: Counter) -> None:
    now = counter.desk().business_date
    plan = stays.Plan(arrives_on=now, departs_on=now + timedelta(days=1), room_id="room-502")
    expected, _ = counter.play(
        lambda: counter.db(stays.expect, command_id=new_id(), guest_id=counter.emily, plan=plan)
    )
    page = form(counter, stay_id=expected.id, mode="check_in", why="Room 502 is still being cleaned.")
    assert page.note.isVisible()
    assert page.rooms.room_id() == "room-502"
    save(counter)
    assert stay(counter, expected.id).status is StayStatus.IN_HOUSE


def test_a_room_taken_meanwhile_is_said_with_the_name(counter: Counter) -> None:
    page = form(counter, stay_id=counter.stay_id, mode="move")
    now = counter.desk().business_date
    plan = stays.Plan(arrives_on=now, departs_on=now + timedelta(days=1), room_id="room-501")
    counter.play(
        lambda: counter.db(stays.walk_in, "desk2", command_id=new_id(), guest_id=counter.emily, plan=plan)
    )
    save(counter)
    assert "Emily Carter is in room 501" in page.note.accessibleName()
    assert stay(counter).room == "412"
    assert page.button.isEnabled()


def test_companions_come_and_go(counter: Counter) -> None:
    page = form(counter, stay_id=counter.stay_id, mode="share")
    page.sharing.name.setText("Hania")
    page.sharing.is_child.setChecked(True)
    save(counter)
    assert [person.name for person in stay(counter).people] == ["Łucja Żółkiewska", "Piotr", "Hania"]
    assert page.sharing.name.text() == ""
    page.sharing.list.choose(stay(counter).people[1].id)
    page.sharing.remove.click()
    counter.play(counter.settled)
    assert [person.name for person in stay(counter).people] == ["Łucja Żółkiewska", "Hania"]
    page.sharing.guests.picked.emit(counter.emily)
    counter.play(counter.settled)
    assert stay(counter).people[-1].guest_id == counter.emily


def test_change_of_a_guest_in_the_house_leaves_days_and_room_alone(counter: Counter) -> None:
    page = form(counter, stay_id=counter.stay_id, mode="edit")
    assert not page.fields.departs.isEnabled()
    assert not page.rooms.isVisible()
    page.fields.leaves_on.setChecked(True)
    page.fields.car.setText("WA 7412F")
    save(counter)
    found = stay(counter)
    assert (found.car, found.room, found.leaves_at is not None) == ("WA 7412F", "412", True)


def test_a_change_is_taken_back_as_a_whole(counter: Counter) -> None:
    before = stay(counter)
    page = form(counter, stay_id=counter.stay_id, mode="edit")
    page.fields.car.setText("WA 7412F")
    page.fields.remark.setText("Late train")
    page.fields.group.setText("Choir")
    save(counter)
    assert (stay(counter).car, stay(counter).group) == ("WA 7412F", "Choir")
    counter.play(lambda: counter.press(Qt.Key.Key_Z, CTRL))
    after = stay(counter)
    assert (Plan.of(after), after.version) == (Plan.of(before), before.version + 2)


def test_an_undo_does_not_run_over_what_a_colleague_changed_meanwhile(counter: Counter) -> None:
    page = form(counter, stay_id=counter.stay_id, mode="edit")
    page.fields.car.setText("WA 7412F")
    save(counter)
    theirs = replace(Plan.of(stay(counter)), remark="Comes at ten")
    edited = {"stay_id": counter.stay_id, "plan": theirs, "version": stay(counter).version}
    counter.play(lambda: counter.db(stays.edit, "desk2", command_id=new_id(), **edited))
    counter.courtesy.toasts.undo()
    counter.play(counter.settled)
    assert (stay(counter).car, stay(counter).remark) == ("WA 7412F", "Comes at ten")
    assert "changed" in counter.shown[-1]


def test_rooms_page_says_ready_with_one_key(counter: Counter) -> None:
    page: Any = counter.play(lambda: counter.go("rooms"))
    page.list.choose("room-502")
    counter.play(lambda: counter.press(Qt.Key.Key_Space, on=page.list))
    found = counter.play(lambda: counter.db(rooms.one, room_id="room-502"))
    assert found.state is RoomState.READY
    counter.courtesy.toasts.undo()
    counter.play(counter.settled)
    assert counter.play(lambda: counter.db(rooms.one, room_id="room-502")).state is RoomState.BEING_CLEANED


def test_a_stay_begun_by_letters_survives_and_goes_when_it_is_written(counter: Counter) -> None:
    page = form(counter)

    async def scene() -> None:
        page._on_guest_picked(counter.emily)
        await counter.settled()
        page.fields.remark.setFocus()
        await counter.type("Late train")
        page.fields.adults.setValue(2)
        await counter.courtesy.drafts.write_now()
        await counter.go("today")
        again = await counter.go("stay_form")
        assert again.guest_id == counter.emily
        assert again.fields.remark.text() == "Late train"
        assert again.fields.adults.value() == 2
        assert again.note.isVisible()
        again.reload()
        await counter.settled()
        assert again.fields.remark.text() == "Late train"
        await counter.press(Qt.Key.Key_Return, CTRL)
        await counter.settled(6)
        (stay_,) = await counter.db(stays.of_guest, guest_id=counter.emily)
        assert (stay_.remark, stay_.adults) == ("Late train", 2)
        assert counter.courtesy.drafts.load("stay", "") is None
        empty = await counter.go("stay_form")
        assert empty.guest_id is None
        assert empty.fields.remark.text() == ""

    counter.play(scene)


def test_an_unwanted_draft_of_a_change_is_discarded(counter: Counter) -> None:
    page = form(counter, stay_id=counter.stay_id, mode="edit")

    async def scene() -> None:
        page.fields.car.setFocus()
        await counter.type("WA 7412F")
        await counter.go("today")
        again = await counter.go("stay_form", stay_id=counter.stay_id, mode="edit")
        assert again.fields.car.text() == "WA 7412F"
        (discard,) = again.note.findChildren(KeyButton)
        discard.click()
        await counter.settled()
        assert again.fields.car.text() == ""
        assert counter.courtesy.drafts.load("stay", counter.stay_id) is None

    counter.play(scene)
