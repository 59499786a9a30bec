"""Tells the page on screen what was changed in another window, by another program, at another desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.errors import AppError
from app.services import elsewhere, employees, places
from app.services.elsewhere import Mark
from app.ui import tasks

if TYPE_CHECKING:
    from app.domain.changes import Changes
    from app.domain.desk import PlaceRow
    from app.ui.courtesy import Courtesy

# An allergy that was written down elsewhere must be on a page that is open within two seconds.
EVERY_MS = 1_000


class Elsewhere(QObject):
    """Looks about once a second while somebody sits here, and first of all when they sit down again.

    What happened while the desk was locked counts too: the page behind the door is still the old one.
    """

    def __init__(self, courtesy: Courtesy, parent: QObject) -> None:
        super().__init__(parent)
        self.courtesy = courtesy
        self._mark: Mark | None = None
        self._pause = QTimer(self, interval=EVERY_MS, singleShot=True)
        self._pause.timeout.connect(self.look)
        courtesy.session.signed_in.connect(self._on_session_signed_in)
        courtesy.session.signed_out.connect(self._pause.stop)

    def look(self) -> None:
        """Look once; the next look follows when this one is answered, so that they never queue up."""
        self._pause.stop()
        tasks.start(self, self._look(), on_error=self._on_failed)

    async def _look(self) -> None:
        place = self.courtesy.session.place
        if place is None:
            return
        mark, changes = await self.courtesy.worker.db(elsewhere.since, place, self._mark)
        if self.courtesy.session.employee is None:
            return  # they left meanwhile: told when somebody sits down, from the mark before
        self._mark = mark
        self._pause.start()
        if changes is not None:
            await self._take_over(place, changes)
            self.courtesy.bus.changed.emit(changes, self)

    async def _take_over(self, place: PlaceRow, changes: Changes) -> None:
        """The place's day may end at another hour now, and the person here may be trusted with something
        else: both go by what holds, not by what held when they sat down."""
        session, worker = self.courtesy.session, self.courtesy.worker
        if changes.touch("place"):
            now = await worker.db(places.current)
            if now is not None and now != session.place:
                session.move_to(now)
        person = session.employee
        if person is not None and changes.touch("employee"):
            now_person = await worker.db(employees.one, place, person.id)
            if now_person != person and session.employee is person:
                session.sign_in(now_person)

    def _on_failed(self, _error: AppError) -> None:
        """Nobody asked for this: the page says what failed when somebody wants something of the store."""
        if self.courtesy.session.employee is not None:
            self._pause.start()

    def _on_session_signed_in(self, _person: object) -> None:
        self.look()
