"""An open place at this desk: the door, the main window behind it, and who sits here."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app import clock
from app.domain.changes import Changes
from app.domain.desk import Desk, EmployeeRow, PlaceRow
from app.domain.settings import IDLE_LOCK, KEEP_DRAFTS
from app.errors import AppError, Damaged
from app.services import session as door
from app.services import settings
from app.ui import language, tasks
from app.ui.badges import SectionBadges
from app.ui.courtesy import Courtesy
from app.ui.dialogs.recovery import Recovery
from app.ui.dialogs.sign_in import SignIn
from app.ui.drafts import Drafts
from app.ui.elsewhere import Elsewhere
from app.ui.expiring import Expiring
from app.ui.housekeeping import keep_house, take_away_halves
from app.ui.idle import Idle
from app.ui.main_window import MainWindow
from app.ui.noticing import Noticing
from app.ui.omnibox import Omnibox
from app.ui.open_dialog import folders
from app.ui.session import Session
from app.ui.settling import settle
from app.ui.theme.theme import theme
from app.ui.watching import Watcher

if TYPE_CHECKING:
    from pathlib import Path

    from app.background import Worker
    from app.ui.preferences import PreferencesFile
    from app.ui.window import Window

log = logging.getLogger(__name__)
DRAFTS = "drafts.sqlite3"


class Workstation(QObject):
    """Keeps the page of the person who left hidden behind the door, and opens it for them alone."""

    left_place = Signal()  # back to the welcome screen

    def __init__(
        self,
        window: Window,
        worker: Worker,
        place: PlaceRow,
        folder: Path,
        preferences: PreferencesFile,
        name: str,
        forced_language: str | None = None,
    ) -> None:
        super().__init__(window)
        self._window, self._worker, self._preferences = window, worker, preferences
        self._forced_language = forced_language
        folders.keep_in(preferences)
        language.suit(place.kind)
        self.session = Session(place, name, self)
        self.drafts = Drafts(folder / DRAFTS, worker, self)
        self.main: MainWindow | None = None
        self.door: SignIn | None = None
        self._main_language, self._main_zoom = "", 0.0
        theme.changed.connect(self._on_theme_changed)
        self._idle = Idle(self)
        self._idle.passed.connect(lambda: self.leave(idle=True))
        # Beside the door too: files of other systems come while nobody sits here.
        self.watcher = Watcher(worker, self.session, folder, self)
        self.watcher.changed.connect(self._on_watcher_changed)
        self._came_in: list[Changes] = []
        self.session.place_left.connect(self._on_session_place_left)
        self.session.language_chosen.connect(self._on_session_language_chosen)

    @property
    def place(self) -> PlaceRow:
        """The place as it is now."""
        place = self.session.place
        if place is None:
            raise RuntimeError("a workstation has a place")
        return place

    def show_door(self, *, locked: bool = False) -> None:
        """Ask who is at the desk; nothing of any guest is on screen."""
        self._speak(self._preferences.now.language)
        self.door = SignIn(self._worker, self.place, self.session.workstation)
        self.door.signed_in.connect(lambda person: tasks.start(self.door or self, self._open_for(person)))
        self.door.recovery_wanted.connect(self._on_door_recovery_wanted)
        self.door.language_chosen.connect(self._on_door_language_chosen)
        self._window.show_screen(self.door, keep=self.main)
        self.door.open(self._preferences.now.last_person_id, locked=locked)
        self.watcher.start()

    async def _open_for(self, person: EmployeeRow) -> None:
        """Whatever fails behind the door is said at the door, which stays usable."""
        try:
            await self.let_in(person)
        except AppError:
            raise
        except Exception as error:
            log.exception("the main window could not be opened")
            raise Damaged("unopened", kind=type(error).__name__) from error

    async def let_in(self, person: EmployeeRow) -> None:
        """Their digits were right: their drafts, their language, and the page they left."""
        chosen = await self._worker.db(settings.read, self.place)
        await self.drafts.open_for(person.id, kept_days=chosen[KEEP_DRAFTS.key])
        self._preferences.change(last_person_id=person.id)
        self._speak(person.language)
        main = self._main_window()
        main.uncover()
        self.session.sign_in(person)
        self._window.show_screen(main)
        main.take_up()
        self.door = None
        settle()
        self._tell_came_in()
        self._idle.watch(chosen[IDLE_LOCK.key])
        tasks.start(main, take_away_halves(main.courtesy), on_error=_noted)
        tasks.start(main, keep_house(main.courtesy), on_error=_noted)

    def leave(self, *, idle: bool = False) -> None:
        """F8, or nobody touched the desk: cover first, write it down after."""
        if self.session.employee is None:
            return
        desk = self._desk(self.session.employee)
        self._idle.stop()
        if self.main is not None:
            self.main.cover(QWidget())
        self.session.sign_out()
        self.show_door(locked=idle)
        tasks.start(self, self._note_left(desk, "idle" if idle else "switch"))

    async def close(self) -> None:
        """Nobody works here any more; drafts are written, the screens stay until the window goes."""
        self._idle.stop()
        await self.watcher.close()
        if self.session.employee is not None:
            self.session.sign_out()
        await self.drafts.put_away()

    def drop_screens(self) -> None:
        """Let the hidden main window go: another place opens."""
        if self.main is not None:
            self._window.drop(self.main)
            self.main = None

    def _main_window(self) -> MainWindow:
        """The kept window, or a new one: words are chosen and measures taken when a screen is built."""
        kept = (self._main_language, self._main_zoom) == (language.current(), theme.zoom)
        if self.main is not None and kept:
            return self.main
        self.drop_screens()
        courtesy = Courtesy(
            worker=self._worker, session=self.session, drafts=self.drafts, preferences=self._preferences,
            look_soon=self.watcher.look_soon,
        )  # fmt: skip
        self.main = MainWindow(courtesy)
        courtesy.setParent(self.main)
        Omnibox(courtesy, self.main.top_bar.omnibox, self.main)
        Expiring(courtesy, self.main)
        Elsewhere(courtesy, self.main)
        SectionBadges(courtesy, self.main.sidebar, self.main)
        Noticing(courtesy, self.main)
        self._main_language, self._main_zoom = language.current(), theme.zoom
        self.main.switch_user_wanted.connect(self.leave)
        return self.main

    async def _note_left(self, desk: Desk, reason: str) -> None:
        await self.drafts.put_away()
        await self._worker.db(door.sign_out, desk, reason=reason)

    def _desk(self, person: EmployeeRow) -> Desk:
        return Desk(place=self.place, actor=person, workstation=self.session.workstation, now=clock.now())

    def _speak(self, code: str) -> None:
        wanted = self._forced_language or code or language.of_this_computer()
        if wanted != language.current():
            language.use(wanted)

    def _on_door_language_chosen(self, code: str) -> None:
        self._preferences.change(language=code)
        self._forced_language = None
        self.show_door()

    def _on_door_recovery_wanted(self, person: EmployeeRow) -> None:
        dialog = Recovery(self._worker, self.place, self.session.workstation, person, self._window)
        dialog.recovered.connect(self.show_door)
        dialog.open()

    def _on_session_language_chosen(self, person: EmployeeRow) -> None:
        self._forced_language = None
        self._speak(person.language)
        self._build_anew(person)

    def _on_theme_changed(self) -> None:
        """Colours are looked up while painting; another text size needs the whole frame anew."""
        if self.main is not None and self.session.employee is not None and self._main_zoom != theme.zoom:
            # Later: the page that asked for it is still in its own slot.
            QTimer.singleShot(0, self, lambda: self._build_anew(self.session.employee))

    def _build_anew(self, person: EmployeeRow | None) -> None:
        """The same person, the same page, in other words or another size."""
        if person is None:
            return
        here = self.main.courtesy.navigator.here if self.main is not None else None
        main = self._main_window()
        self.session.sign_in(person)
        self._window.show_screen(main)
        if here is not None:
            main.courtesy.navigator.go(here.key, **here.what)

    def _on_watcher_changed(self, changes: Changes) -> None:
        self._came_in.append(changes)
        self._tell_came_in()

    def _tell_came_in(self) -> None:
        """The open page hears what came in by a watched folder, at the latest when somebody sits down."""
        if self.main is None or self.session.employee is None:
            return
        came_in, self._came_in = self._came_in, []
        for changes in came_in:
            self.main.courtesy.bus.changed.emit(changes, self)

    def _on_session_place_left(self) -> None:
        self.leave()
        self.left_place.emit()


def _noted(error: AppError) -> None:
    """It is tried again with the next sign-in; nobody at the desk is held up by it."""
    log.warning("the house was not put in order: %s", error.code)
