"""The guest's page, list and forms with a real store: what is clicked and typed, and what is then true."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from app.domain.facts import Answer, FactOrder
from app.domain.gestures import GestureOrder
from app.domain.guests import GuestDetails
from app.domain.ids import new_id
from app.models.audit import AuditEntry
from app.services import facts, gestures, guests, notes, preferences, privacy
from app.ui.pages.guest.liked import LikedChip
from app.ui.widgets.alert_banner import AlertState
from tests.ui.pages.counter import CTRL, SHIFT, Counter, open_counter

Key = Qt.Key


@pytest.fixture
def counter(tmp_path: Path, qapp: QApplication) -> Iterator[Counter]:
    with open_counter(tmp_path, qapp) as opened:
        opened.play(opened.sign_in)
        yield opened


def places(root: QWidget) -> dict[QWidget, tuple[QPoint, int, int]]:
    return {
        child: (child.mapTo(root, QPoint()), child.width(), child.height())
        for child in root.findChildren(QWidget)
        if child.isVisible()
    }


def test_alerts_come_first_and_fold(counter: Counter) -> None:
    async def scene() -> None:
        page = await counter.go("guest", guest_id=counter.lucja)
        banner = page.alerts.banner
        assert banner.state is AlertState.ON_FILE
        assert banner.accessibleName() == "Allergy"
        counter.courtesy.discreet.look()
        assert banner.accessibleName().startswith("Peanuts, severe")

    counter.play(scene)


def test_showing_moves_nothing(counter: Counter) -> None:
    async def scene() -> None:
        page = await counter.go("guest", guest_id=counter.lucja)
        before = places(page)
        counter.courtesy.discreet.look()
        await counter.settled()
        assert places(page) == before
        assert len(before) > 30

    counter.play(scene)


def test_looking_at_a_detail_is_written_down_once_a_visit(counter: Counter) -> None:
    def looks() -> int:
        return AuditEntry.select().where(AuditEntry.action == "fact.revealed").count()

    async def scene() -> None:
        order = FactOrder(kind="allergy", code="kiwi", detail="Carries an adrenaline pen")
        await counter.db(facts.record, command_id=new_id(), guest_id=counter.emily, order=order)
        page = await counter.go("guest", guest_id=counter.emily)
        assert await counter.courtesy.worker.db(looks) == 0
        for _ in range(2):
            counter.courtesy.discreet.look()
            await counter.settled()
            assert "adrenaline" in page.alerts.banner.accessibleName()
            counter.courtesy.discreet.look()
        assert await counter.courtesy.worker.db(looks) == 1

    counter.play(scene)


def test_a_companion_is_asked_and_gets_a_profile(counter: Counter) -> None:
    async def scene() -> None:
        page = await counter.go("guest", guest_id=counter.lucja)
        page.alerts.asked.emit(page._shown.sharers[0])
        await counter.press(Key.Key_Space, on=page.ask._none)
        await counter.settled()
        (sharer,) = page._shown.sharers
        assert (sharer.name, sharer.alert.answer) == ("Piotr", Answer.NONE)
        assert sharer.guest_id is not None
        assert not page.ask.isVisible()
        counter.courtesy.toasts.undo()
        await counter.settled(6)
        assert page._shown.sharers[0].alert.answer == Answer.NEVER

    counter.play(scene)


def test_an_allergy_is_written_down_with_keys_alone(counter: Counter) -> None:
    async def scene() -> None:
        page = await counter.go("guest", guest_id=counter.emily)
        assert page.alerts.banner.state is AlertState.NEVER_ASKED
        page.alerts.banner.asked.emit()
        page.ask.open_form()
        QTest.keyClicks(page.ask._what, "kiwi")
        await counter.press(Key.Key_Return, CTRL, on=page)
        page.primary()
        await counter.settled(6)
        (fact,) = page._shown.alert.allergies
        assert (fact.code, fact.severity) == ("kiwi", "severe")
        assert page.alerts.banner.state is AlertState.ON_FILE

    counter.play(scene)


def test_none_and_never_asked_do_not_look_alike(counter: Counter) -> None:
    async def scene() -> None:
        page = await counter.go("guest", guest_id=counter.emily)
        never = page.alerts.banner.grab().toImage()
        page.alerts.banner.asked.emit()
        page.ask.none.emit()
        await counter.settled(6)
        assert page.alerts.banner.state is AlertState.ASKED_NONE
        assert "Maja" in page.alerts.banner.accessibleName()
        assert page.alerts.banner.grab().toImage() != never

    counter.play(scene)


def test_a_preference_is_added_changed_and_taken_back(counter: Counter) -> None:
    def liked(page: Any) -> list[str]:
        return [chip.text() for chip in page.liked.findChildren(LikedChip) if chip.isVisibleTo(page)]

    async def scene() -> None:
        page = await counter.go("guest", guest_id=counter.emily)
        page.liked.begin()
        QTest.keyClicks(page.liked.form._text, "oat milk")
        await counter.press(Key.Key_Return, on=page.liked.form._text)
        await counter.settled(6)
        assert liked(page) == ["Oat milk"]
        (row,) = await counter.db(preferences.of_guest, guest_id=counter.emily)
        assert (row.code, row.group) == ("oat_milk", "food_drink")
        page.liked.begin()
        QTest.keyClicks(page.liked.form._text, "oat milk")
        await counter.press(Key.Key_Return, on=page.liked.form._text)
        assert "already" in page.liked.form._text.accessibleDescription()
        assert page.escape()
        page.liked.retired.emit(row)
        await counter.settled(6)
        assert liked(page) == []
        counter.courtesy.toasts.undo()
        await counter.settled(6)
        assert liked(page) == ["Oat milk"]
        page.liked.confirmed.emit(None)
        await counter.settled(6)
        assert counter.shown[-1] == "1 preference confirmed today"

    counter.play(scene)


def test_a_note_is_moved_to_the_right_guest_and_back(counter: Counter) -> None:
    async def scene() -> None:
        note, _ = await counter.db(notes.add, command_id=new_id(), guest_id=counter.emily, text="Likes jazz")
        page = await counter.go("guest", guest_id=counter.emily)
        (entry,) = [row.record for row in page.story.list.rows() if getattr(row, "record", None)]
        page.story.moved.emit(entry)
        page._whose.finder.picked.emit(counter.lucja)
        await counter.settled(6)
        assert (await counter.db(notes.note, note_id=note.id)).guest_id == counter.lucja
        counter.courtesy.toasts.undo()
        await counter.settled(6)
        assert (await counter.db(notes.note, note_id=note.id)).guest_id == counter.emily

    counter.play(scene)


def menu_texts() -> list[str]:
    menu = QApplication.activePopupWidget()
    return [action.text() for action in menu.actions()] if isinstance(menu, QMenu) else []


def press_in_menu(text: str) -> None:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    while menu.activeAction().text() != text:
        QTest.keyClick(menu, Key.Key_Down)
    QTest.keyClick(menu, Key.Key_Return)


def test_each_entry_of_the_story_says_what_can_be_done_with_it(counter: Counter) -> None:
    async def scene() -> None:
        await counter.db(notes.add, command_id=new_id(), guest_id=counter.emily, text="Likes jazz")
        page = await counter.go("guest", guest_id=counter.emily)
        assert page.story.list.hasFocus()
        page.story.list.choose_first()
        await counter.press(Key.Key_F10, SHIFT)
        assert menu_texts() == ["Move to another guest…", "Take this note away"]
        press_in_menu("Take this note away")
        await counter.settled(6)
        assert not [row for row in page.story.list.rows() if getattr(row, "record", None)]
        counter.courtesy.toasts.undo()
        await counter.settled(6)
        assert [row.title for row in page.story.list.rows() if hasattr(row, "title")] == ["Likes jazz"]

    counter.play(scene)


def test_a_gesture_in_the_story_opens_and_moves_from_its_menu(counter: Counter) -> None:
    async def scene() -> None:
        order = GestureOrder(guest_id=counter.emily, what="Bouquet", amount_minor=1600)
        await counter.db(gestures.give, command_id=new_id(), order=order)
        page = await counter.go("guest", guest_id=counter.emily)
        page.story.list.choose_first()
        place = page.story.list.visualRect(page.story.list.currentIndex()).center()
        spot = page.story.list.viewport().mapToGlobal(place)
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, spot)
        QApplication.sendEvent(page.story.list.viewport(), asked)
        await counter.settled()
        assert menu_texts() == ["Open", "Move to another guest…"]
        press_in_menu("Move to another guest…")
        await counter.settled()
        assert page._whose.finder.field.hasFocus()
        await counter.type("lu")
        await counter.until(lambda: page._whose.finder.list.rows())
        await counter.press(Key.Key_Return)
        await counter.settled(6)
        assert (await counter.db(gestures.mine))[0].guest_id == counter.lucja
        counter.courtesy.toasts.undo()
        await counter.settled(6)
        assert (await counter.db(gestures.mine))[0].guest_id == counter.emily
        page.story.list.setFocus()
        page.story.list.choose_first()
        await counter.press(Key.Key_Return)
        assert counter.courtesy.navigator.here.key == "gestures"

    counter.play(scene)


def test_no_ring_stands_round_a_whole_page_and_the_story_has_the_keyboard(counter: Counter) -> None:
    async def scene() -> None:
        await counter.db(notes.add, command_id=new_id(), guest_id=counter.emily, text="Likes jazz")
        await counter.go("gesture", guest_id=counter.emily)
        await counter.press(Key.Key_Tab)
        page = await counter.go("guest", guest_id=counter.emily)
        assert page.story.list.hasFocus()
        page.setFocus()
        await counter.settled()
        assert page.hasFocus()
        assert not counter.window._ring.isVisible()

    counter.play(scene)


def test_without_a_story_the_gesture_button_has_the_keyboard(counter: Counter) -> None:
    async def scene() -> None:
        await counter.go("gesture", guest_id=counter.emily)
        page = await counter.go("guest", guest_id=counter.emily)
        assert page.story.list.isHidden()
        await counter.press(Key.Key_Return)
        assert counter.courtesy.navigator.here.key == "gesture"

    counter.play(scene)


def test_a_long_story_goes_on_page_by_page(counter: Counter) -> None:
    async def scene() -> None:
        for at in range(120):
            await counter.db(notes.add, command_id=new_id(), guest_id=counter.emily, text=f"Note {at}")
        page = await counter.go("guest", guest_id=counter.emily)
        for _ in range(4):
            page.story.list.scrollToBottom()
            await counter.settled(4)
        told = [row.key for row in page.story.list.rows() if getattr(row, "record", None)]
        assert len(told) == len(set(told)) == 120

    counter.play(scene)


def test_three_columns_become_two_and_one(counter: Counter) -> None:
    async def scene() -> None:
        page = await counter.go("guest", guest_id=counter.lucja)
        assert page.columns.count == 3
        counter.window.resize(911, 512)
        await counter.settled()
        assert page.columns.count == 2
        assert page.minimumSizeHint().width() <= 850
        counter.window.resize(640, 512)
        await counter.settled()
        assert page.columns.count == 1

    counter.play(scene)


def test_a_guest_who_is_gone_is_said_to_be_gone(counter: Counter) -> None:
    async def scene() -> None:
        page = await counter.go("guest", guest_id="nobody")
        assert page._gone.isVisible()
        assert page.guest_id is None

    counter.play(scene)


def test_housekeeping_sees_the_sign_and_may_not_edit(counter: Counter) -> None:
    async def scene() -> None:
        await counter.sign_in("housekeeping")
        page = await counter.go("guest", guest_id=counter.lucja)
        counter.courtesy.discreet.look()
        await counter.settled()
        assert page.alerts.banner.accessibleName().startswith("Allergy, severe")
        assert not page.liked._add.isVisible()

    counter.play(scene)


def test_the_list_narrows_and_enter_opens(counter: Counter) -> None:
    async def scene() -> None:
        page = await counter.go("guests")
        assert [row.guest.name for row in page.list.rows()] == ["Łucja Żółkiewska", "Emily Carter"]
        QTest.keyClicks(page.field, "emi")
        await counter.settled(8)
        assert [row.guest.name for row in page.list.rows()] == ["Emily Carter"]
        await counter.press(Key.Key_Return, on=page.field)
        here = counter.courtesy.navigator.here
        assert here is not None
        assert here.what == {"guest_id": counter.emily}

    counter.play(scene)


def test_an_empty_list_offers_everybody(counter: Counter) -> None:
    async def scene() -> None:
        page = await counter.go("guests")
        QTest.keyClicks(page.field, "xyz")
        await counter.settled(8)
        assert page._empty.isVisible()
        page._all.click()
        await counter.settled(6)
        assert len(page.list.rows()) == 2
        page.pills.choose("alerts")
        page.reload()
        await counter.settled(6)
        assert [row.guest.name for row in page.list.rows()] == ["Łucja Żółkiewska"]
        page.list.grab()

    counter.play(scene)


def test_a_returning_guest_is_recognised_before_a_second_profile(counter: Counter) -> None:
    async def scene() -> None:
        page = await counter.go("guest_form", name="Lucja Zolkiewska")
        await counter.settled(6)
        (row,) = page._list.rows()
        assert (row.title, row.sub) == ("Łucja Żółkiewska", "same name")
        page._list.opened.emit(row)
        here = counter.courtesy.navigator.here
        assert here is not None
        assert here.what == {"guest_id": counter.lucja}

    counter.play(scene)


def test_saving_stops_at_who_it_may_be_and_leaves_no_form_behind(counter: Counter) -> None:
    async def scene() -> None:
        navigator = counter.courtesy.navigator
        await counter.go("guests")
        page = await counter.go("guest_form", name="Lucja Zolkiewska")
        page.primary()
        await counter.settled(6)
        assert navigator.here.key == "guest_form"
        assert page._list.current().key == counter.lucja
        assert counter.window.focusWidget() is page._list
        page.primary()
        await counter.settled(6)
        assert navigator.here.key == "guest"
        assert navigator.here.what["guest_id"] != counter.lucja
        navigator.back()
        assert navigator.here.key == "guests"

    counter.play(scene)


def test_a_button_beside_the_candidates_says_somebody_new(counter: Counter) -> None:
    async def scene() -> None:
        navigator = counter.courtesy.navigator
        await counter.go("guests")
        page = await counter.go("guest_form", name="Lucja Zolkiewska")
        await counter.settled(6)
        assert page._alike.isVisible()
        QTest.mouseClick(page._somebody_new, Qt.MouseButton.LeftButton)
        await counter.settled(6)
        assert not page._alike.isVisible()
        assert navigator.here.key == "guest_form"
        page.primary()
        await counter.settled(6)
        assert navigator.here.key == "guest"
        assert navigator.here.what["guest_id"] != counter.lucja

    counter.play(scene)


def test_asked_on_saving_the_button_saves(counter: Counter) -> None:
    async def scene() -> None:
        page = await counter.go("guest_form", name="Lucja Zolkiewska")
        page.primary()
        await counter.settled(6)
        QTest.mouseClick(page._somebody_new, Qt.MouseButton.LeftButton)
        await counter.settled(6)
        assert counter.courtesy.navigator.here.key == "guest"
        assert (await counter.db(guests.listing)).total == 3

    counter.play(scene)


def test_the_menu_of_the_stay_opens_on_the_guests_page(counter: Counter) -> None:
    async def scene() -> None:
        page = await counter.go("guest", guest_id=counter.lucja)
        await counter.press(Key.Key_M, CTRL)
        await counter.until(menu_texts)
        by_key = menu_texts()
        assert by_key[:4] == ["Check out", "Move to another room …", "Stay longer …", "Leave early …"]
        QApplication.activePopupWidget().close()
        await counter.settled()
        QTest.mouseClick(page._actions.stay, Qt.MouseButton.LeftButton)
        await counter.until(menu_texts)
        assert menu_texts() == by_key
        press_in_menu("Stay longer …")
        await counter.settled()
        assert counter.courtesy.navigator.here.what == {"stay_id": counter.stay_id, "mode": "extend"}

    counter.play(scene)


def test_without_a_stay_the_key_begins_one(counter: Counter) -> None:
    async def scene() -> None:
        await counter.go("guest", guest_id=counter.emily)
        await counter.press(Key.Key_M, CTRL)
        assert counter.courtesy.navigator.here.key == "stay_form"
        assert counter.courtesy.navigator.here.what == {"guest_id": counter.emily}

    counter.play(scene)


def test_a_guest_is_added_by_keys_and_taken_back(counter: Counter) -> None:
    async def scene() -> None:
        page = await counter.go("guest_form")
        QTest.keyClicks(page.fields._texts["name"], "Ana Maria Ruiz")
        page.fields._birthday.show_parts(None, 3, 7)
        page.primary()
        await counter.settled(6)
        here = counter.courtesy.navigator.here
        assert here is not None
        assert here.key == "guest"
        card = await counter.db(guests.form, guest_id=here.what["guest_id"])
        assert (card.details.given_name, card.details.birth_month, card.details.birth_year) == (
            "Ana",
            3,
            None,
        )
        counter.courtesy.toasts.undo()
        await counter.settled(6)
        assert (await counter.db(guests.listing)).total == 2

    counter.play(scene)


def test_what_is_wrong_stands_under_its_field(counter: Counter) -> None:
    async def scene() -> None:
        page = await counter.go("guest_form")
        page.primary()
        await counter.settled()
        assert "name" in page.fields._texts["name"].accessibleDescription()
        QTest.keyClicks(page.fields._texts["name"], "Ana")
        page.fields._wedding.show_parts(None, 2, 30)
        page.primary()
        await counter.settled()
        assert page.fields._wedding.accessibleDescription() != ""

    counter.play(scene)


def test_typed_text_survives_leaving_the_form(counter: Counter) -> None:
    async def scene() -> None:
        page = await counter.go("guest_form")
        QTest.keyClicks(page.fields._texts["name"], "Ana")
        await counter.go("guests")
        page = await counter.go("guest_form")
        assert page.fields._texts["name"].text() == "Ana"
        page._on_drop_clicked()
        await counter.settled()
        assert page.fields._texts["name"].text() == ""

    counter.play(scene)


def test_a_colleagues_change_is_told_and_nothing_typed_is_lost(counter: Counter) -> None:
    async def scene() -> None:
        page = await counter.go("guest_form", guest_id=counter.emily)
        await counter.db(
            guests.edit, code="desk2", command_id=new_id(), guest_id=counter.emily, version=1,
            details=GuestDetails(name="Emily C."),
        )  # fmt: skip
        QTest.keyClicks(page.fields._texts["phone"], "+44 20 7946 0000")
        page.primary()
        await counter.settled(6)
        assert page._note.isVisible()
        assert page.fields._texts["phone"].text() == "+44 20 7946 0000"
        await page._take_version()
        await counter.settled(6)
        details = (await counter.db(guests.form, guest_id=counter.emily)).details
        assert (details.name, details.phone) == ("Emily Carter", "+44 20 7946 0000")
        counter.courtesy.toasts.undo()
        await counter.settled(6)
        assert (await counter.db(guests.form, guest_id=counter.emily)).details.name == "Emily C."

    counter.play(scene)


def test_a_note_is_kept_with_ctrl_enter_and_undone(counter: Counter) -> None:
    async def scene() -> None:
        page = await counter.go("note_form", guest_id=counter.emily)
        page.primary()
        await counter.settled()
        assert page._text.accessibleDescription() != ""
        QTest.keyClicks(page._text, "Likes jazz")
        page.primary()
        await counter.settled(6)
        page = counter.window.current_page()
        assert [row.title for row in page.story.list.rows() if hasattr(row, "title")] == ["Likes jazz"]
        counter.courtesy.toasts.undo()
        await counter.settled(6)
        assert (await counter.db(guests.page, guest_id=counter.emily)).timeline.entries == ()

    counter.play(scene)


def test_an_allergy_that_is_only_begun_is_kept_as_the_one_that_is_guarded(counter: Counter) -> None:
    async def scene() -> None:
        page = await counter.go("guest", guest_id=counter.emily)
        page.ask.ask("Emily", can_be_none=False)
        QTest.keyClicks(page.ask._what, "sesam")
        popup = page.ask._what.completer().popup()
        assert popup.objectName() == "completions"
        assert page.ask._what.text() == "sesam", "while words are offered one is still typing"
        await counter.press(Key.Key_Return, on=page.ask._what)
        assert page.ask._what.text() == "Sesame"
        page.ask._what.setText("sesam")
        orders: list[FactOrder] = []
        page.ask.told.disconnect()
        page.ask.told.connect(orders.append)
        page.ask.save()
        assert [order.code for order in orders] == ["sesame"]

    counter.play(scene)


def test_tags_become_signs_before_the_name_is_elided(counter: Counter) -> None:
    async def scene() -> None:
        card = await counter.db(guests.form, guest_id=counter.lucja)
        details = replace(card.details, name="Agnieszka Brzęczyszczykiewicz-Kowalska", is_vip=True)
        await counter.db(
            guests.edit, command_id=new_id(), guest_id=counter.lucja, version=card.version, details=details
        )
        await counter.db(privacy.set_discreet, command_id=new_id(), guest_id=counter.lucja, on=True)
        page = await counter.go("guest", guest_id=counter.lucja)
        head = page.head
        for width, short in ((1600, False), (1366, True)):
            counter.window.resize(width, 700)
            await counter.settled()
            assert (head._discreet_chip.text() == "") is short
            assert head._name.width() >= head._name.sizeHint().width()

    counter.play(scene)
