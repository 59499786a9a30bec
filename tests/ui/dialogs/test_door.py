"""The door as a person meets it: letters, six digits, a pause, the lock."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import qasync
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from app.background import Worker
from app.domain.desk import EmployeeRow
from app.domain.roles import Role
from app.models import vault
from app.models.connection import open_sqlite
from app.models.employee import Employee
from app.models.migrate import migrate
from app.services import session
from app.ui import idle, language, tasks
from app.ui.dialogs.enter_pin import EnterPin
from app.ui.dialogs.person_tile import PersonDot
from app.ui.dialogs.sign_in import SignIn
from app.ui.preferences import PreferencesFile
from app.ui.theme.theme import theme
from app.ui.window import Window
from app.ui.workstation import Workstation
from tests.store import House, make_house

PIN = "482915"


class Door:
    """A workstation with a place behind it, played on Qt's own loop."""

    def __init__(self, folder: Path, qapp: QApplication) -> None:
        language.use("en")
        theme.apply(qapp, "light", 1.0)
        store = open_sqlite(str(folder / "courtesy.sqlite3"))
        store.connect_here()
        vault.use(vault.new_vault())
        migrate()
        self.house: House = make_house()
        for person in self.house.people.values():
            kept = session.hash_new_pin(person.id, PIN)
            Employee.update(pin_hash=kept).where(Employee.id == person.id).execute()
        store.close_here()
        self.loop = qasync.QEventLoop(qapp)
        asyncio.set_event_loop(self.loop)
        self.worker = Worker(store)
        self.window = Window()
        self.window.resize(1366, 768)
        self.preferences = PreferencesFile(folder)
        self.desk = Workstation(
            self.window, self.worker, self.house.place, folder, self.preferences, "desk-1", "en"
        )

    @property
    def screen(self) -> SignIn:
        assert self.desk.door is not None
        return self.desk.door

    def play(self, scene: Callable[[], Any]) -> Any:
        return self.loop.run_until_complete(scene())

    async def open(self) -> None:
        self.desk.show_door()
        await self.settled()

    async def settled(self) -> None:
        for _ in range(3):
            await asyncio.sleep(0.02)
            await tasks.drain()

    async def type(self, text: str) -> None:
        for letter in text:
            # QTest types ASCII only; a keyboard of another script sends text like this.
            pressed = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(self.window.focusWidget() or self.window, pressed)
        await self.settled()

    def words(self) -> str:
        shown = [label.text() for label in self.window.findChildren(QLabel) if label.isVisible()]
        return "\n".join(shown)

    async def close(self) -> None:
        await self.desk.close()
        await tasks.drain()
        await self.worker.close()
        self.window.close_for_good()


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    from argon2 import PasswordHasher

    cheap = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    monkeypatch.setattr(session, "_hasher", lambda: cheap)


@pytest.fixture
def door(tmp_path: Path, qapp: QApplication, quick: None) -> Iterator[Door]:
    opened = Door(tmp_path, qapp)
    opened.window.show()
    opened.window.activateWindow()
    assert QTest.qWaitForWindowActive(opened.window), "keys go to the active window only"
    opened.play(opened.open)
    yield opened
    opened.play(opened.close)
    opened.loop.close()
    asyncio.set_event_loop(None)


def test_two_letters_and_six_digits_open_the_desk_without_enter(door: Door) -> None:
    async def scene() -> None:
        await door.type("ma" + PIN)
        assert door.desk.session.employee is not None
        assert door.desk.session.employee.name == "Maja Nowak"
        assert door.window.screen_widget is door.desk.main

    door.play(scene)


@pytest.mark.parametrize(
    ("typed", "name"),
    [("yil", "Selin Yılmaz"), ("ада", "Адам Лісоўскі"), ("ada", "Адам Лісоўскі"), ("zof", "Zofia Wrona")],
)
def test_first_letters_find_a_name_in_any_script(door: Door, typed: str, name: str) -> None:
    async def scene() -> None:
        await door.type(typed + PIN)
        assert door.desk.session.employee is not None
        assert door.desk.session.employee.name == name

    door.play(scene)


def test_letters_that_mean_several_choose_nobody_yet(door: Door) -> None:
    async def scene() -> None:
        await door.type("z" + "x")
        assert "Nobody’s name begins like this" in door.words()
        QTest.keyClick(door.window.focusWidget(), Qt.Key.Key_Backspace)
        await door.type(PIN)
        assert door.desk.session.employee is not None

    door.play(scene)


def test_arrows_and_enter_choose_too(door: Door) -> None:
    async def scene() -> None:
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return):
            QTest.keyClick(door.window.focusWidget(), key)
        await door.type(PIN)
        assert door.desk.session.employee is not None
        assert door.desk.session.employee.name == "Elif Kaya"

    door.play(scene)


def test_a_click_on_a_tile_chooses(door: Door) -> None:
    async def scene() -> None:
        tile = next(tile for tile in door.screen.choose._tiles if tile.person.code == "desk2")
        QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
        await door.type(PIN)
        assert door.desk.session.employee is not None
        assert door.desk.session.employee.name == "Ben Carter"

    door.play(scene)


def test_wrong_digits_are_said_calmly_and_the_third_time_the_boxes_rest(door: Door) -> None:
    async def scene() -> None:
        await door.type("ma" + "111222")
        assert "These were not Maja’s digits" in door.words()
        assert door.screen.pin.boxes.isEnabled()
        await door.type("111222")
        await door.type("111222")
        assert not door.screen.pin.boxes.isEnabled()
        assert "Try again in 5 s" in door.words()
        assert "Nina or Okan can set new digits." in door.words()
        assert door.desk.session.employee is None

    door.play(scene)


def test_a_pause_outlives_the_window(door: Door) -> None:
    async def scene() -> None:
        await door.type("ma" + "111222")
        await door.type("111222")
        await door.type("111222")
        door.desk.show_door()
        await door.settled()
        await door.type("ma")
        QTest.keyClick(door.window.focusWidget(), Qt.Key.Key_Return)
        await door.settled()
        assert not door.screen.pin.boxes.isEnabled()
        assert "A short pause after wrong digits" in door.words()

    door.play(scene)


def test_escape_and_a_letter_go_back_to_the_names(door: Door) -> None:
    async def scene() -> None:
        await door.type("ma1")
        QTest.keyClick(door.window.focusWidget(), Qt.Key.Key_Escape)
        await door.settled()
        assert "Who is at the desk?" in door.words()
        await door.type("ma12")
        await door.type("be" + PIN)
        assert door.desk.session.employee is not None
        assert door.desk.session.employee.name == "Ben Carter"

    door.play(scene)


def test_f8_hides_the_page_and_another_person_starts_afresh(door: Door) -> None:
    async def scene() -> None:
        await door.type("ma" + PIN)
        main = door.desk.main
        # Without a window manager an active window loses that when its focused screen is swapped.
        door.window.activateWindow()
        await door.settled()
        QTest.keyClick(door.window.focusWidget() or main, Qt.Key.Key_F8)
        await door.settled()
        assert door.desk.session.employee is None
        assert main is not None
        assert not main.isVisible()
        assert "Who is at the desk?" in door.words()
        await door.type("be" + PIN)
        assert door.desk.main is main
        assert main.isVisible()

    door.play(scene)


def test_an_idle_desk_locks_and_asks_the_same_person(door: Door) -> None:
    async def scene() -> None:
        await door.type("ma" + PIN)
        door.desk.leave(idle=True)
        await door.settled()
        assert "Locked. Your draft is where you left it." in door.words()
        assert "Maja Nowak" in door.words()
        await door.type(PIN)
        assert door.desk.session.employee is not None

    door.play(scene)


def test_drafts_are_put_away_with_their_person(door: Door) -> None:
    async def scene() -> None:
        await door.type("ma" + PIN)
        door.desk.drafts.save("gesture", None, {"text": "a cake"})
        door.desk.leave()
        await door.settled()
        await door.type("be" + PIN)
        assert door.desk.drafts.load("gesture") is None
        door.desk.leave()
        await door.settled()
        await door.type("ma" + PIN)
        assert door.desk.drafts.load("gesture") == {"text": "a cake"}

    door.play(scene)


def test_a_touch_starts_the_idle_count_again(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(idle, "MINUTE_MS", 400)
    passed: list[bool] = []
    watch = idle.Idle(door.desk)
    watch.passed.connect(lambda: passed.append(True))
    watch.watch(1)
    for _ in range(6):
        QTest.qWait(100)
        QTest.keyClick(door.window, Qt.Key.Key_Shift)
    assert not passed
    QTest.qWait(900)
    assert passed


@pytest.mark.parametrize(("size", "zoom"), [((911, 512), 1.0), ((1366, 768), 1.5)])
def test_people_and_digits_fit_a_small_screen(
    door: Door, qapp: QApplication, size: tuple[int, int], zoom: float
) -> None:
    async def scene() -> None:
        theme.apply(qapp, "light", zoom)
        door.window.resize(*size)
        door.desk.show_door()
        await door.settled()
        assert (door.window.width(), door.window.height()) == size
        await door.type("ok1")
        layout = door.screen.layout()
        assert layout is not None
        needed = layout.minimumSize()
        assert needed.width() <= size[0]
        assert needed.height() <= size[1]

    door.play(scene)
    theme.apply(qapp, "light", 1.0)


def test_a_fault_behind_the_door_is_said_and_the_door_stays_usable(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> None:
        raise ValueError("a page")

    async def scene() -> None:
        with monkeypatch.context() as patch:
            patch.setattr(door.desk, "_main_window", broken)
            await door.type("ma" + PIN)
        assert "Something unexpected stood in the way" in door.words()
        assert door.screen.pin.boxes.isEnabled()
        await door.type(PIN)
        assert door.window.screen_widget is door.desk.main

    door.play(scene)


@pytest.mark.parametrize(("colleagues", "rows"), [(11, 1), (20, 2)])
def test_everybody_else_can_be_chosen_from_the_lock(qapp: QApplication, colleagues: int, rows: int) -> None:
    theme.apply(qapp, "light", 1.0)
    people = tuple(
        EmployeeRow(id=f"p{at}", name=f"Person {at}", code=f"p{at}", role=Role.FRONT_DESK)
        for at in range(colleagues + 1)
    )
    pin = EnterPin()
    pin.resize(900, 500)
    pin.show()
    pin.show_person(people[0], people, locked=True)
    qapp.sendPostedEvents()
    dots = pin.findChildren(PersonDot)
    frame = pin._others.viewport()
    seen = [dot for dot in dots if frame.rect().contains(dot.mapTo(frame, dot.rect().center()))]
    assert len(seen) == colleagues
    assert len({dot.mapTo(frame, dot.rect().center()).y() for dot in dots}) == rows
    pin.close()


def test_another_text_size_is_worn_by_the_frame_at_once(door: Door, qapp: QApplication) -> None:
    async def scene() -> None:
        await door.type("ma" + PIN)
        main = door.desk.main
        assert main is not None
        main.courtesy.navigator.go("settings")
        await door.settled()
        before = main.top_bar.height()
        theme.apply(qapp, zoom=1.5)
        await door.settled()
        larger = door.desk.main
        assert larger is not None
        assert larger is not main
        assert door.window.screen_widget is larger
        assert larger.courtesy.navigator.here.key == "settings"
        assert larger.top_bar.height() == round(before * 1.5)

    try:
        door.play(scene)
    finally:
        theme.apply(qapp, zoom=1.0)
