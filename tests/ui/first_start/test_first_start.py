"""From the first window to an open place: a demo in one key, or one's own place on one page."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import qasync
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app import bootstrap, clock
from app.config import Config
from app.services import session
from app.ui import language, tasks
from app.ui.application import Application
from app.ui.dialogs.sign_in import SignIn
from app.ui.first_start.setup_page import SetupPage
from app.ui.first_start.welcome import Welcome
from app.ui.first_start.wish import FILE, read_draft
from app.ui.theme.theme import theme
from app.ui.widgets.focus_ring import FocusRing

PIN = "482915"


class Start:
    """The application on an empty folder, played on Qt's own loop."""

    def __init__(self, folder: Path, qapp: QApplication) -> None:
        self.folder = folder
        self.loop = qasync.QEventLoop(qapp)
        asyncio.set_event_loop(self.loop)
        config = Config(data=folder, language="en", workstation="Desk 1")
        self.application = Application(qapp, config, bootstrap.open_place)
        self.window = self.application.window
        self.window.resize(1366, 768)

    def play(self, scene: Callable[[], Any]) -> Any:
        return self.loop.run_until_complete(scene())

    async def open(self) -> None:
        self.application._opening.show()
        self.application.begin()
        await self.settled()

    async def settled(self) -> None:
        for _ in range(4):
            await asyncio.sleep(0.02)
            await tasks.drain()

    async def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifier)
        await self.settled()

    async def set_up(self) -> SetupPage:
        await self.press(Qt.Key.Key_3)
        page = self.window.screen_widget
        assert isinstance(page, SetupPage)
        return page

    async def close(self) -> None:
        await self.application._close_in_order()


@pytest.fixture
def start(tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    from argon2 import PasswordHasher

    cheap = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    monkeypatch.setattr(session, "_hasher", lambda: cheap)
    monkeypatch.setattr("app.logs.log_to", lambda folder: folder)
    monkeypatch.setattr("sys.excepthook", lambda *_: None)
    opened = Start(tmp_path, qapp)
    opened.play(opened.open)
    yield opened
    opened.play(opened.close)
    opened.loop.close()
    asyncio.set_event_loop(None)
    language.use("en")
    theme.apply(qapp, "light", 1.0)


def fill(page: SetupPage) -> None:
    for field, text in (
        (page.fields.name, "Hotel Aurora"),
        (page.fields.manager_name, "Helena Brandt"),
        (page.fields.pin, PIN),
        (page.fields.again, PIN),
    ):
        field.clear()
        QTest.keyClicks(field, text)


def test_the_keyboard_is_seen_before_there_is_a_place(start: Start) -> None:
    async def scene() -> None:
        await start.open()
        page = await start.set_up()
        ring = page.findChild(FocusRing)
        start.window.activateWindow()
        await start.press(Qt.Key.Key_Tab)
        assert ring.isVisible()
        chosen = start.window.focusWidget()
        middle = chosen.mapTo(page, chosen.rect().center())
        assert ring.geometry().contains(middle)
        QTest.mouseClick(page, Qt.MouseButton.LeftButton, pos=page.rect().bottomRight())
        await start.settled()
        assert not ring.isVisible()

    start.play(scene)


def test_an_empty_folder_is_welcomed_and_nothing_is_written_yet(start: Start) -> None:
    assert isinstance(start.window.screen_widget, Welcome)
    assert not start.application.config.file.exists()


def test_arrows_choose_and_the_chosen_card_has_the_filled_button(start: Start) -> None:
    async def scene() -> None:
        welcome = start.window.screen_widget
        assert isinstance(welcome, Welcome)
        await start.press(Qt.Key.Key_Left)
        assert [offer.button.kind for offer in welcome.offers] == ["plain", "primary", "plain"]

    start.play(scene)


def test_another_language_speaks_at_once(start: Start) -> None:
    async def scene() -> None:
        welcome = start.window.screen_widget
        assert isinstance(welcome, Welcome)
        welcome.language.choose("pl")
        welcome.language.picked.emit("pl")
        await start.settled()
        assert language.current() == "pl"
        assert start.application.preferences.now.language == "pl"
        assert start.window.screen_widget is not welcome

    start.play(scene)


def test_one_key_opens_the_demo_hotel_and_next_time_it_is_there(start: Start) -> None:
    async def scene() -> None:
        await start.press(Qt.Key.Key_1)
        assert isinstance(start.window.screen_widget, SignIn)
        place = start.application.workstation.place if start.application.workstation else None
        assert place is not None
        assert f"{place.local(clock.now()):%H:%M}" == "09:52"  # where the story stands, whatever the hour
        await start.application._leave_place()
        welcome = start.window.screen_widget
        assert isinstance(welcome, Welcome)
        assert welcome.offers[0].button.text() == "Go on in the demo"
        await start.press(Qt.Key.Key_1)
        assert isinstance(start.window.screen_widget, SignIn)

    start.play(scene)


def test_a_filled_form_opens_the_place_with_its_manager_signed_in(start: Start) -> None:
    async def scene() -> None:
        page = await start.set_up()
        fill(page)
        page.recovery.kept.click()
        await start.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        desk = start.application.workstation
        assert desk is not None
        assert desk.session.employee is not None
        assert (desk.place.name, desk.session.employee.name) == ("Hotel Aurora", "Helena Brandt")
        assert start.window.screen_widget is desk.main
        assert not (start.folder / FILE).exists()

    start.play(scene)


def test_what_is_missing_stands_under_its_field(start: Start) -> None:
    async def scene() -> None:
        page = await start.set_up()
        fill(page)
        page.fields.pin.setText("123456")
        page.submit()
        assert "Too easy to guess" in page.fields.pin.accessibleDescription()
        assert "The two PINs differ" in page.fields.again.accessibleDescription()
        assert start.application.place is None

    start.play(scene)


def test_the_code_must_be_kept_before_the_place_opens(start: Start) -> None:
    async def scene() -> None:
        page = await start.set_up()
        fill(page)
        page.submit()
        await start.settled()
        assert page.recovery.note.isVisible()
        assert start.application.place is None

    start.play(scene)


def test_escape_keeps_what_was_typed_but_never_the_pin(start: Start) -> None:
    async def scene() -> None:
        page = await start.set_up()
        fill(page)
        page._keep_draft()
        await start.press(Qt.Key.Key_Escape)
        assert isinstance(start.window.screen_widget, Welcome)
        draft = read_draft(start.folder)
        assert draft is not None
        assert (draft.name, draft.pin, draft.code) == ("Hotel Aurora", "", "")
        assert PIN not in (start.folder / FILE).read_text(encoding="utf-8")
        again = await start.set_up()
        assert again.fields.name.text() == "Hotel Aurora"

    start.play(scene)


def test_the_sample_follows_the_form(start: Start) -> None:
    async def scene() -> None:
        page = await start.set_up()
        page.fields.currency.choose("JPY")
        page.fields.currency.picked.emit("JPY")
        assert "¥" in page.sample._gift.text()
        assert "." not in page.sample._gift.text()

    start.play(scene)


def test_the_recovery_sheet_is_a_pdf(start: Start, tmp_path: Path) -> None:
    async def scene() -> None:
        page = await start.set_up()
        page.recovery.save_to(str(tmp_path / "code.pdf"))

    start.play(scene)
    assert (tmp_path / "code.pdf").read_bytes().startswith(b"%PDF")


def test_a_place_that_cannot_be_opened_says_so(start: Start) -> None:
    async def scene() -> None:
        start.application.config.file.write_bytes(b"not a database")
        start.application.begin()
        await start.settled()
        assert type(start.window.screen_widget).__name__ == "Trouble"

    start.play(scene)


@pytest.mark.parametrize(("size", "zoom"), [((911, 512), 1.0), ((1366, 768), 1.5)])
def test_the_first_screens_fit_a_small_laptop(
    start: Start, qapp: QApplication, size: tuple[int, int], zoom: float
) -> None:
    async def scene() -> None:
        theme.apply(qapp, "light", zoom)
        start.application.show_welcome()
        start.window.resize(*size)
        await start.settled()
        assert (start.window.width(), start.window.height()) == size
        page = await start.set_up()
        await start.settled()
        assert (start.window.width(), start.window.height()) == size
        assert page.open_button.mapTo(page, page.open_button.rect().bottomRight()).y() <= size[1]
        assert page.fields.width() <= size[0]

    start.play(scene)
