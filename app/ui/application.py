"""The life of the desktop application behind its opening: open the place, and close in order."""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol

import qasync
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from app import clock, logs
from app.config import Config
from app.errors import AppError, Damaged
from app.ui import language, tasks
from app.ui.opening import Opening
from app.ui.theme import scripts
from app.ui.theme.theme import theme

if TYPE_CHECKING:
    from app.background import Worker
    from app.domain.desk import PlaceRow
    from app.ui.workstation import Workstation

log = logging.getLogger(__name__)
_DRAIN_S = 15
# How long a reading or writing thread keeps the interpreter when the window wants it. At Python's 5 ms every
# painted row can wait that long: on two busy cores the window's p99 gap was 31 ms, with this one 26 ms.
SWITCH_S = 0.0005


class OpenPlace(Protocol):
    """What opening a place gives: `app.bootstrap.App`, said by its shape, for windows know no wiring."""

    @property
    def config(self) -> Config:
        """Where it lives."""

    @property
    def worker(self) -> Worker:
        """What keeps the window's thread free."""


Open = Callable[[Config], OpenPlace]


def qasync_run(app: QApplication, live: Callable[[], Any]) -> int:
    """Run a coroutine function on Qt's own loop until it ends."""
    sys.setswitchinterval(SWITCH_S)
    loop = qasync.QEventLoop(app)
    asyncio.set_event_loop(loop)
    with loop:
        loop.run_until_complete(live())
    return 0


class Application(QObject):
    """The life of one workstation's window. `opening` is what the screen shows already, if it does."""

    def __init__(
        self, app: QApplication, config: Config, open_place: Open, opening: Opening | None = None
    ) -> None:
        super().__init__()
        self._app, self.config, self._open_place = app, config, open_place
        self._opening = opening or Opening(app, config)
        self.preferences, self.window = self._opening.preferences, self._opening.window
        self.window.close_asked.connect(self._on_window_close_asked)
        self.place: OpenPlace | None = None
        self.workstation: Workstation | None = None
        self._ended = asyncio.Event()

    @property
    def workstation_name(self) -> str:
        """What this desk is called in the audit trail."""
        return self.preferences.now.workstation or self.config.workstation or "desk"

    async def live(self) -> None:
        """From the clock on the screen to the last write."""
        if not self.window.isVisible():
            self._opening.show()
        QTimer.singleShot(0, self, self.begin)
        await self._ended.wait()
        await self._close_in_order()

    def begin(self) -> None:
        """Open what is to be opened; whatever goes wrong is said on the screen."""
        tasks.start(self, self._begin())

    async def _begin(self) -> None:
        try:
            await self.open_first()
        except AppError as error:
            self.show_trouble(error)
        except Exception as error:
            log.exception("the place could not be opened")
            self.show_trouble(Damaged("unopened", kind=type(error).__name__))

    async def open_first(self) -> None:
        """The place of this workstation, or the welcome when there is none yet."""
        scripts.lend()
        logs.log_to(self.config.logs)
        sys.excepthook = self._on_unexpected
        if self.config.database is None and not self.config.file.exists():
            self.show_welcome()
            return
        place = await self.open_store(self.config)
        if place is None:
            self.show_welcome()
        else:
            self.show_desk(place)

    async def open_store(self, config: Config) -> PlaceRow | None:
        """Open a store off the window's thread and read its place; the one open before is closed."""
        # Deferred: peewee and the services are not needed for the first paint.
        from app.services import places
        from app.services.clock import demo_begins

        await self.close_store()
        loop = asyncio.get_running_loop()
        self.place = await loop.run_in_executor(None, self._open_place, config)
        place: PlaceRow | None = await self.place.worker.db(places.current)
        clock.begin_at(await self.place.worker.db(demo_begins, place) if place else None)
        return place

    async def close_store(self) -> None:
        """Let the open place go: drafts written, running work ended, connections closed."""
        workstation, self.workstation = self.workstation, None
        if workstation is not None:
            await workstation.close()
            workstation.drop_screens()
            workstation.deleteLater()
        place, self.place = self.place, None
        if place is not None:
            await place.worker.close()

    def show_desk(self, place: PlaceRow) -> None:
        """The door of an open place."""
        # Deferred: everything behind the door comes after the first paint.
        from app.ui.workstation import Workstation

        if self.place is None:
            raise RuntimeError("a desk needs an open place")
        self.workstation = Workstation(
            self.window,
            self.place.worker,
            place,
            self.place.config.data,
            self.preferences,
            self.workstation_name,
            self.config.language,
        )
        self.workstation.left_place.connect(self._on_workstation_left_place)
        self.workstation.show_door()

    def show_welcome(self) -> None:
        """Demo hotel, demo shop, or an own place."""
        # Deferred: only a first start needs it.
        from app.ui.first_start.first_start import FirstStart

        language.suit("")
        FirstStart(self).welcome()

    def show_trouble(self, error: AppError) -> None:
        """The place could not be opened: say so, keep everything, offer to try again."""
        # Deferred: nothing fails before the first paint.
        from app.ui.dialogs.trouble import Trouble

        trouble = Trouble(error)
        trouble.again.connect(self.begin)
        trouble.close_wanted.connect(self.window.close)
        trouble.language_chosen.connect(lambda code: self._say_again(code, error))
        self.window.show_screen(trouble)

    def _say_again(self, code: str, error: AppError) -> None:
        self.speak(code)
        self.show_trouble(error)

    def speak(self, code: str) -> None:
        """Another language for this workstation's own screens."""
        self.preferences.change(language=code)
        self.config = replace(self.config, language=None)
        language.use(code)

    def wear(self, name: str | None = None, zoom: float | None = None) -> None:
        """Another look or text size for this workstation."""
        theme.apply(self._app, name, zoom)
        self.preferences.change(theme=theme.name, zoom=theme.zoom)

    async def _close_in_order(self) -> None:
        """Stop input, drain, close the store, then the window."""
        self.window.setEnabled(False)
        if self.workstation is not None:
            await self.workstation.close()
        try:
            await asyncio.wait_for(tasks.drain(), _DRAIN_S)
        except TimeoutError:
            log.warning("some work did not end within %s s and was cancelled", _DRAIN_S)
        await self.close_store()
        self.window.close_for_good()

    def _on_unexpected(self, kind: type[BaseException], error: BaseException, _where: object) -> None:
        """A slot failed: the log gets where, the person gets the calm box, the application goes on."""
        log.error("unexpected %s", kind.__name__, exc_info=error)
        main = self.workstation.main if self.workstation is not None else None
        if main is not None:
            main.courtesy.faults.report(error)

    def _on_window_close_asked(self) -> None:
        self._ended.set()

    def _on_workstation_left_place(self) -> None:
        tasks.start(self, self._leave_place())

    async def _leave_place(self) -> None:
        await self.close_store()
        self.show_welcome()
