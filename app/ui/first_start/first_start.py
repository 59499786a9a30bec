"""From the welcome to an open place: makes a demo, or walks through setting up one's own."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app import clock
from app.config import Config
from app.services import setup
from app.services.demo import make
from app.ui import language, tasks
from app.ui.first_start.setup_page import SetupPage
from app.ui.first_start.welcome import Welcome
from app.ui.first_start.wish import Wish, hashed
from app.ui.widgets.focus_ring import SteppingRing

if TYPE_CHECKING:
    from app.ui.application import Application


class FirstStart(QObject):
    """Lives as long as the welcome is needed; the application keeps what it opens."""

    def __init__(self, application: Application) -> None:
        super().__init__(application)
        self._application = application

    def welcome(self) -> None:
        """Show the three ways to begin."""
        made = {kind for kind in ("hotel", "shop") if self._demo(kind).file.exists()}
        if self._application.config.file.exists():
            made.add("own")
        screen = Welcome(made=frozenset(made))
        screen.wanted.connect(lambda kind: self._on_screen_wanted(screen, kind))
        screen.language_chosen.connect(self._on_screen_language_chosen)
        screen.look_chosen.connect(self._application.wear)
        SteppingRing(screen)
        self._application.window.show_screen(screen)

    def set_up(self) -> None:
        """Show the one form for an own place."""
        page = SetupPage(self._application.config.data)
        page.done.connect(
            lambda wish: tasks.start(page, self._create(page, wish), on_error=page.show_refusal)
        )
        page.left.connect(self.welcome)
        SteppingRing(page)
        self._application.window.show_screen(page)

    def _demo(self, kind: str) -> Config:
        """A demo's language is fixed when it is made, so each language has its own."""
        folder = self._application.config.demos / f"{kind}-{language.current()}"
        return replace(self._application.config, data=folder, database=None)

    def _on_screen_wanted(self, screen: Welcome, kind: str) -> None:
        if kind == "own":
            tasks.start(screen, self._open_own())
            return
        screen.show_working(kind)
        tasks.start(screen, self._open_demo(kind))

    def _on_screen_language_chosen(self, code: object) -> None:
        self._application.speak(str(code))
        QTimer.singleShot(0, self, self.welcome)

    async def _open_own(self) -> None:
        """The place that is there, or the form: a set-up that was broken off has left an empty store."""
        application = self._application
        there = application.config.database is not None or application.config.file.exists()
        place = await application.open_store(application.config) if there else None
        if place is None:
            self.set_up()
        else:
            application.show_desk(place)

    async def _open_demo(self, kind: str) -> None:
        application = self._application
        place = await application.open_store(self._demo(kind))
        if place is None and application.place is not None:
            from reports.card.wishes import draw_wish  # deferred: no start waits for reportlab and the hands

            made = await application.place.worker.db(
                make,
                kind=kind,
                language=language.current(),
                now=datetime.now(UTC),
                draw=draw_wish,
            )
            place = made.place
            clock.begin_at(place.opens_at)
        if place is not None:
            application.show_desk(place)

    async def _create(self, page: SetupPage, wish: Wish) -> None:
        application = self._application
        if application.place is None:
            await application.open_store(application.config)
        if application.place is None:
            raise RuntimeError("the store was just opened")
        worker = application.place.worker
        new = await worker.work(hashed, wish)
        place, manager = await worker.db(
            setup.create_place, new, workstation=application.workstation_name, now=datetime.now(UTC)
        )
        page.forget_draft()
        application.preferences.change(language=manager.language)
        application.show_desk(place)
        if application.workstation is not None:
            await application.workstation.let_in(manager)
