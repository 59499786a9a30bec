"""Keys pressed as a person presses them, eyes that wait for the screen, and pictures of it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.tour.record import Record
from app.ui.theme.theme import theme
from app.ui.widgets.segments import Pills

PATIENCE_S = 20.0
_LOOK_AGAIN_S = 0.01
_SETTLE_S = 0.25  # pictures of cards are drawn beside the window
SIZE = QSize(1366, 768)


class NeverCame(AssertionError):
    """What was waited for did not appear in time."""


class Hands:
    """Works one window. Keys go to whatever has the keyboard, as they would."""

    def __init__(self, app: QApplication, window: QWidget, record: Record, *, screens: bool) -> None:
        self._app, self.window, self._record, self._screens = app, window, record, screens

    async def sit_down(self) -> None:
        """The window in the size of the drawings, in front, with the keyboard."""
        await self.until(self.window.isVisible, "the window")
        self.window.showNormal()
        self.window.resize(SIZE)
        await self.until(self.window.isActiveWindow, "the window is in front")

    async def until(self, seen: Callable[[], object], what: str, patience_s: float = PATIENCE_S) -> None:
        """Wait until something is seen. Raises `NeverCame`."""
        end = time.monotonic() + patience_s
        self._keep_in_front()
        while not seen():
            if time.monotonic() > end:
                raise NeverCame(f"never came: {what}")
            await asyncio.sleep(_LOOK_AGAIN_S)
            self._keep_in_front()

    async def keys(self, sequence: str) -> None:
        """One shortcut, written as in `QKeySequence`."""
        pressed: Any = QKeySequence(sequence)[0]  # type: ignore[index]  # the stubs forget that it is a list
        QTest.keyClick(self._keyboard(), pressed.key(), pressed.keyboardModifiers())
        await asyncio.sleep(0)

    async def type(self, text: str) -> None:
        """Letters and digits, one after the other; each goes to whoever has the keyboard then."""
        for letter in text:
            QTest.keyClicks(self._keyboard(), letter)
            await asyncio.sleep(_LOOK_AGAIN_S)

    async def hold_space(self, shown: Callable[[], object], what: str) -> None:
        """Space goes down and stays down until something is seen; `let_go_of_space` ends it."""
        QTest.keyPress(self._keyboard(), Qt.Key.Key_Space)
        await self.until(shown, what)

    async def let_go_of_space(self) -> None:
        """Space comes up."""
        QTest.keyRelease(self._keyboard(), Qt.Key.Key_Space)
        await asyncio.sleep(0)

    async def walk_to(self, widget: QWidget, most: int = 60) -> None:
        """Tab until the keyboard is in the widget. Raises `NeverCame` when the keys do not lead there."""
        for _ in range(most):
            here = self._app.focusWidget()
            if here is not None and (here is widget or widget.isAncestorOf(here)):
                return
            await self.keys("Tab")
        raise NeverCame(f"Tab never reached {widget.accessibleName() or type(widget).__name__}")

    async def choose(self, pills: Pills, key: str) -> None:
        """Arrows move along the pills, once the keyboard is among them."""
        for _ in range(12):
            if pills.current() == key:
                return
            await self.walk_to(pills)
            await self.keys("Right")
        raise NeverCame(f"{key} is not offered")

    async def picture(self, name: str) -> None:
        """The window as it is, light and dark, as `screens/NAME.png` and `screens/NAME_dark.png`."""
        if not self._screens:
            return
        await asyncio.sleep(_SETTLE_S)
        self._grab(name)
        theme.apply(self._app, "dark")
        await asyncio.sleep(_SETTLE_S)
        self._grab(f"{name}_dark")
        theme.apply(self._app, "light")
        await asyncio.sleep(_SETTLE_S)

    def keep_failure(self, name: str) -> None:
        """The screen on which a step failed."""
        self._grab(f"failed_{name}")

    def _keep_in_front(self) -> None:
        """Without a screen nobody manages windows: one that changed its size may lose the keyboard."""
        if self.window.isVisible() and self._app.activeWindow() is None:
            self.window.activateWindow()

    def _grab(self, name: str) -> None:
        self.window.grab().save(str(self._record.path(f"screens/{name}.png")))

    def _keyboard(self) -> QWidget:
        return self._app.focusWidget() or self.window
