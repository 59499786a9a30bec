"""The settings: each part does what it says, and only for those who may."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from app.domain.budgets import Period, Scope
from app.domain.settings import IDLE_LOCK
from app.services import catalogue, limits, places, settings
from app.ui.pages.settings import SettingsPage
from app.ui.pages.settings.leave_card import LeaveCard
from app.ui.theme.theme import theme
from tests.services.tampering import without_triggers
from tests.ui.pages.counter import PIN, Counter, open_counter


@pytest.fixture
def counter(tmp_path: Path, qapp: QApplication) -> Iterator[Counter]:
    with open_counter(tmp_path, qapp) as opened_here:
        yield opened_here
    theme.apply(qapp, "light", 1.0)


async def opened(counter: Counter, part: str, code: str = "manager") -> Any:
    await counter.sign_in(code)
    page = await counter.go("settings", part=part)
    assert isinstance(page, SettingsPage)
    return page.current()


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_a_receptionist_sees_her_own_part_only(counter: Counter) -> None:
    async def scene() -> None:
        await opened(counter, "computer", "desk")
        page = counter.window.current_page()
        assert isinstance(page, SettingsPage)
        assert [key for key, _ in page._parts()] == ["computer", "cards"]

    counter.play(scene)


def test_colours_and_text_size_change_at_once(counter: Counter) -> None:
    async def scene() -> None:
        part = await opened(counter, "computer", "desk")
        part.look.picked.emit("dark")
        assert theme.is_dark
        part.text_size.picked.emit(1.25)
        await counter.settled()
        assert theme.zoom == 1.25

    counter.play(scene)


def test_whoever_looks_round_in_a_demo_finds_the_way_out(counter: Counter) -> None:
    async def scene() -> None:
        place = counter.courtesy.session.place
        assert place is not None
        counter.courtesy.session.place = replace(place, is_demo=True)
        left: list[bool] = []
        counter.courtesy.session.place_left.connect(lambda: left.append(True))
        part = await opened(counter, "computer", "desk")
        part.findChild(LeaveCard).leave.click()
        assert left == [True]

    counter.play(scene)


def test_ones_own_pin_needs_the_old_one(counter: Counter) -> None:
    async def scene() -> None:
        part = await opened(counter, "computer")
        for field, text in ((part.old, "111222"), (part.pin, "719264"), (part.again, "719264")):
            QTest.keyClicks(field, text)
        part.save()
        await counter.settled()
        assert "not Okan’s digits" in part.old.accessibleDescription()
        part.old.clear()
        QTest.keyClicks(part.old, PIN)
        part.save()
        await counter.settled()
        assert counter.shown[-1] == "Your new PIN holds from now on."
        assert part.pin.text() == ""

    counter.play(scene)


def test_the_place_is_saved_whole(counter: Counter) -> None:
    async def scene() -> None:
        part = await opened(counter, "place")
        part.name.setText("Hotel Zorza")
        part.numbers[IDLE_LOCK.key].choose(10)
        part.save()
        await counter.settled()
        place = await counter.courtesy.worker.db(places.current)
        assert place is not None
        assert place.name == counter.courtesy.desk().place.name == "Hotel Zorza"
        chosen = await counter.courtesy.worker.db(settings.read, place)
        assert chosen[IDLE_LOCK.key] == 10

    counter.play(scene)


def test_a_place_without_a_name_is_not_saved(counter: Counter) -> None:
    async def scene() -> None:
        part = await opened(counter, "place")
        part.name.setText(" ")
        part.save()
        await counter.settled()
        assert part.name.accessibleDescription() == "Write a name."

    counter.play(scene)


def test_a_limit_reads_as_a_sentence_and_its_amount_can_be_changed(counter: Counter) -> None:
    async def scene() -> None:
        part = await opened(counter, "limits")
        line = next(line for line in part.lines if line.rule.amount_minor == 5000)
        assert "Front desk" in words(line)
        assert "may give up to" in words(line)
        assert "Maja Nowak" in words(line)
        line.amount.setText("70.00")
        part.save()
        await counter.settled()
        rules = await counter.db(limits.rules, "manager")
        assert 7000 in {rule.amount_minor for rule in rules if rule.role == "front_desk"}

    counter.play(scene)


def test_an_amount_that_is_none_is_refused_in_words(counter: Counter) -> None:
    async def scene() -> None:
        part = await opened(counter, "limits")
        part.lines[0].amount.setText("much")
        part.save()
        await counter.settled()
        assert "Write the amount in digits" in part.note.accessibleName()

    counter.play(scene)


def test_a_limit_is_added_taken_away_and_put_back(counter: Counter) -> None:
    async def scene() -> None:
        part = await opened(counter, "limits")
        before = len(part.lines)
        part.kind.choose((Scope.PLACE, Period.MONTH))
        QTest.keyClicks(part.amount, "2400")
        add = next(button for button in part.findChildren(QPushButton) if button.text() == "Add")
        QTest.mouseClick(add, Qt.MouseButton.LeftButton)
        await counter.settled()
        assert len(part.lines) == before + 1
        house = next(line for line in part.lines if line.rule.scope is Scope.PLACE)
        QTest.mouseClick(house.away, Qt.MouseButton.LeftButton)
        await counter.settled()
        assert len(part.lines) == before
        counter.courtesy.toasts.undo()
        await counter.settled()
        rules = await counter.db(limits.rules, "manager")
        assert Scope.PLACE in {rule.scope for rule in rules}

    counter.play(scene)


def test_something_of_our_own_is_put_on_the_list_and_taken_off(counter: Counter) -> None:
    async def scene() -> None:
        part = await opened(counter, "catalogue")
        QTest.keyClicks(part.name, "A ride to the station")
        QTest.keyClicks(part.cost, "12,34")
        part.save()
        await counter.settled()
        item = next(i for i in await counter.db(catalogue.items, "manager") if i.cost_minor == 1234)
        assert item.name == "A ride to the station"
        QTest.mouseClick(part.retire_button, Qt.MouseButton.LeftButton)
        await counter.settled()
        assert item.id not in {i.id for i in await counter.db(catalogue.items, "manager")}

    counter.play(scene)


def test_what_is_in_a_thing_is_asked_and_the_desk_is_warned_until_then(counter: Counter) -> None:
    async def scene() -> None:
        part = await opened(counter, "catalogue")
        assert part.waiting.isHidden()
        QTest.keyClicks(part.name, "Plum tart")
        QTest.keyClicks(part.cost, "12,34")
        part.save()
        await counter.settled()
        assert "1" in words(part.waiting)
        assert not part.content.allergens["eggs"].isVisible()
        part.content.eaten._segments["yes"].click()
        QTest.mouseClick(part.content.allergens["eggs"], Qt.MouseButton.LeftButton)
        part.content.named["alcohol"].click()
        part.save()
        await counter.settled()
        item = next(i for i in await counter.db(catalogue.items, "manager") if i.cost_minor == 1234)
        assert (item.is_answered, item.is_food, item.allergens) == (True, True, ("eggs",))
        assert item.contains == ("alcohol",)
        assert part.waiting.isHidden()
        counter.courtesy.toasts.undo()
        await counter.settled()
        assert not part.waiting.isHidden()

    counter.play(scene)


def test_another_name_asks_again_unless_only_the_name_changes(counter: Counter) -> None:
    async def scene() -> None:
        part = await opened(counter, "catalogue")
        cake = next(i for i in await counter.db(catalogue.items, "manager") if i.code == "lemon_cake")
        part.list.choose(cake.id)
        assert not part.same_thing.isVisible()
        part.name.setText("Lemon cake of the house")
        assert part.same_thing.isVisible()
        part.same_thing.click()
        part.save()
        await counter.settled()
        items = {i.id: i for i in await counter.db(catalogue.items, "manager")}
        assert (items[cake.id].is_answered, items[cake.id].allergens) == (True, cake.allergens)
        part.name.setText("Nut cake")
        part.save()
        await counter.settled()
        items = {i.id: i for i in await counter.db(catalogue.items, "manager")}
        assert (items[cake.id].is_answered, items[cake.id].allergens) == (False, ())

    counter.play(scene)


def test_everything_is_checked_and_copied(counter: Counter, tmp_path: Path) -> None:
    async def scene() -> None:
        part = await opened(counter, "proof")
        QTest.mouseClick(part.check_button, Qt.MouseButton.LeftButton)
        await counter.settled()
        assert "Everything is as it was written" in words(part)
        part.start(part.copy_to(tmp_path / "copy.sqlite3"))
        await counter.settled()
        assert (tmp_path / "copy.sqlite3").stat().st_size > 0
        assert counter.shown[-1] == "Copied and checked: copy.sqlite3"

    counter.play(scene)


def test_what_does_not_fit_is_said_in_words(counter: Counter) -> None:
    async def scene() -> None:
        part = await opened(counter, "proof")
        await counter.courtesy.worker.db(without_triggers, "UPDATE limit_rule SET amount_minor = 999999")
        QTest.mouseClick(part.check_button, Qt.MouseButton.LeftButton)
        await counter.settled()
        assert "Does not fit: limits (limit changed" in words(part)

    counter.play(scene)


def test_every_part_fits_a_small_laptop(counter: Counter) -> None:
    async def scene() -> None:
        counter.window.resize(911, 512)
        for part in ("computer", "place", "limits", "catalogue", "proof"):
            await opened(counter, part)
            assert (counter.window.width(), counter.window.height()) == (911, 512)

    counter.play(scene)
