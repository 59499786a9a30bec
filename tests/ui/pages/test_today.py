"""Today at a real counter: what is told, what stays folded, what keys do."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from app.domain.ids import new_id
from app.domain.stays import StayStatus
from app.errors import Busy
from app.models.stay import Room
from app.services import stays, today
from app.ui.pages.today import TodayPage
from app.ui.pages.today.hotel import HotelDay
from app.ui.widgets.record_row import RecordRow
from app.ui.widgets.row_delegate import Heading
from tests.ui.pages.counter import Counter, open_counter


@pytest.fixture
def counter(tmp_path: Path, qapp: QApplication) -> Iterator[Counter]:
    """Łucja is here with Piotr; Emily is expected in room 501, which is ready."""
    with open_counter(tmp_path, qapp) as opened:
        opened.courtesy.worker._store.connect_here()  # type: ignore[attr-defined]
        Room.create(id="room-501", place_id=opened.house.place.id, number="501", floor="5")
        now = opened.desk().business_date
        plan = stays.Plan(arrives_on=now, departs_on=now + timedelta(days=2), room_id="room-501")
        stays.expect(opened.desk(), command_id=new_id(), guest_id=opened.emily, plan=plan)
        opened.courtesy.worker._store.close_here()  # type: ignore[attr-defined]
        opened.play(opened.sign_in)
        yield opened


def opened(counter: Counter) -> TodayPage:
    page: TodayPage = counter.play(lambda: counter.go("today"))
    return page


def day(page: TodayPage) -> HotelDay:
    assert isinstance(page.main, HotelDay)
    return page.main


def rows(page: TodayPage) -> list[RecordRow]:
    return [row for row in page.main.list.rows() if isinstance(row, RecordRow)]


def headings(page: TodayPage) -> list[str]:
    return [row.text for row in page.main.list.rows() if isinstance(row, Heading)]


def shown_tags(page: TodayPage, row: RecordRow) -> list[str]:
    delegate: Any = page.main.list.itemDelegate()
    return [tag.text for tag in delegate._shown_tags(row)]


def test_who_came_stands_above_the_line_of_the_present(counter: Counter) -> None:
    page = opened(counter)
    assert [row.title for row in rows(page)] == ["Łucja Żółkiewska", "Emily Carter"]
    assert headings(page)[0] == "Here"
    assert headings(page)[1].startswith("Now ")
    assert [row.expected for row in rows(page)] == [False, False]
    assert rows(page)[0].right == "Room 412"


def test_counter_reads_a_word_and_the_birthday_is_not_there(counter: Counter) -> None:
    page = opened(counter)
    lucja = rows(page)[0]
    assert shown_tags(page, lucja) == ["Allergy"]
    counter.courtesy.discreet.look()
    assert shown_tags(page, lucja) == ["Peanuts, severe", "Birthday"]
    assert "eanut" not in lucja.spoken


def test_showing_moves_nothing(counter: Counter) -> None:
    page = opened(counter)
    before = places(page)
    counter.courtesy.discreet.look()
    counter.play(counter.settled)
    assert places(page) == before


def places(page: TodayPage) -> dict[int, QRect]:
    return {
        id(widget): QRect(widget.geometry()) for widget in page.findChildren(QWidget) if widget.isVisible()
    }


def test_own_money_is_told_in_words_until_it_is_shown(counter: Counter) -> None:
    page = opened(counter)
    assert page.budget.figure.words() == ("All", "is left")
    counter.courtesy.discreet.look()
    assert page.budget.figure.words()[0] == "50.00\u00a0€"


def test_folded_occasions_are_three_bars_and_open_nothing(counter: Counter) -> None:
    page = opened(counter)
    assert len(page.occasions.list.rows()) == 3
    steps: list[str] = []
    counter.courtesy.navigator.moved.connect(lambda key, _: steps.append(key))
    page.occasions.list.choose_first()
    counter.play(lambda: counter.press(Qt.Key.Key_Return, on=page.occasions.list))
    assert steps == []
    counter.courtesy.discreet.look()
    counter.play(lambda: counter.press(Qt.Key.Key_Return, on=page.occasions.list))
    assert steps == ["guest"]


def test_enter_opens_the_guest_and_function_keys_know_her(counter: Counter) -> None:
    page = opened(counter)
    page.main.list.choose_first()
    assert page.guest_id == counter.lucja
    steps: list[tuple[str, object]] = []
    counter.courtesy.navigator.moved.connect(lambda key, what: steps.append((key, what)))
    counter.play(lambda: counter.press(Qt.Key.Key_Return, on=page.main.list))
    assert steps == [("guest", {"guest_id": counter.lucja})]


def test_two_keys_check_a_guest_in_and_the_toast_takes_it_back(counter: Counter) -> None:
    page = opened(counter)
    page.main.list.choose(rows(page)[1].key)
    page.main.list.setFocus()
    day(page).open_menu()
    menu = page.main.list.findChild(QMenu)
    assert menu.activeAction().text() == "Check in"
    counter.play(lambda: counter.press(Qt.Key.Key_Return, on=menu))
    assert [row.record.stay.status for row in rows(page)] == [StayStatus.IN_HOUSE] * 2
    assert counter.shown == ["Emily Carter is checked in"]
    counter.courtesy.toasts.undo()
    counter.play(counter.settled)
    assert rows(page)[1].record.stay.status is StayStatus.EXPECTED


def test_the_arrows_and_the_menu_work_at_once_after_coming_here(counter: Counter) -> None:
    page = opened(counter)
    counter.window.activateWindow()
    counter.play(lambda: counter.go("requests"))
    counter.play(lambda: counter.go("today"))
    assert counter.window.focusWidget() is page.main.list
    page.rooms.setFocus()
    counter.play(lambda: counter.press(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier, on=page.rooms))
    assert page.main.list.findChild(QMenu) is not None


def test_check_in_without_a_room_asks_for_one(counter: Counter) -> None:
    async def scene() -> None:
        stay = (await counter.db(stays.arrivals, on=counter.desk().business_date))[1]
        plan = stays.Plan(arrives_on=stay.arrives_on, departs_on=stay.departs_on)
        await counter.db(stays.edit, command_id=new_id(), stay_id=stay.id, plan=plan, version=stay.version)
        page = await counter.go("today")
        page.main.list.choose(stay.id)
        page.main._actions.check_in(page.main.list.current().record.stay)
        await counter.settled(6)

    counter.play(scene)
    form: Any = counter.window.current_page()
    assert form.mode == "check_in"
    assert form.rooms.room_id() == "room-501"


def test_filter_leaves_only_guests_with_an_alert(counter: Counter) -> None:
    page = opened(counter)
    day(page).filter.click()
    assert [row.title for row in rows(page)] == ["Łucja Żółkiewska"]
    assert day(page).filter.text() == "Show all"
    day(page).filter.click()
    assert len(rows(page)) == 2


def test_segments_tell_counts_and_open_their_lists(counter: Counter) -> None:
    page = opened(counter)
    day(page).choose_segment("in_house")
    assert [row.title for row in rows(page)] == ["Łucja Żółkiewska"]
    day(page).filter.click()
    assert headings(page) == ["Floor 4"]
    day(page).choose_segment("departures")
    assert rows(page) == []


def test_the_line_of_the_present_moves_by_itself(counter: Counter) -> None:
    page = opened(counter)
    later = datetime.now(UTC) + timedelta(minutes=7)
    if counter.house.place.business_date(later) != counter.desk().business_date:
        pytest.skip("the business day ends within these minutes")
    before = headings(page)[1]
    page._on_minute(later)
    assert headings(page)[1] != before


def test_a_lost_store_keeps_what_is_shown_and_try_now_brings_it_back(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(counter)

    def away(desk: object) -> None:
        raise Busy("store_unreachable")

    with monkeypatch.context() as broken:
        broken.setattr(today, "page", away)
        page.reload()
        counter.play(counter.settled)
        assert page.offline.isVisible()
        assert len(rows(page)) == 2
    page.offline.try_now.emit()
    counter.play(counter.settled)
    assert not page.offline.isVisible()


@pytest.mark.parametrize(("width", "columns"), [(911, 1), (1366, 1), (1920, 2)])
def test_every_window_has_room_for_it(counter: Counter, width: int, columns: int) -> None:
    page = opened(counter)
    counter.window.resize(width, 512 if width == 911 else 768)
    counter.play(counter.settled)
    assert counter.window.width() == width
    assert page.budget.parentWidget().isVisible()
    assert (page.budget.parentWidget() is not page.next.parentWidget()) == (columns == 2)
    counter.window.resize(911, 512)
    counter.play(counter.settled)
    assert counter.window.width() == 911
    assert page.budget.parentWidget() is page.next.parentWidget()
    assert page.minimumSizeHint().width() <= 850
