"""Compares guests who were just added or changed with those near, once the work of the moment is done.

What an import brought is compared too: a few guests one by one, many by looking through everybody, quietly.
Whoever leaves meanwhile ends it; it goes on when somebody sits down again, for what is compared is written
down in the store.
"""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QObject, QTimer

from app.domain.changes import Changes
from app.domain.roles import May
from app.errors import AppError
from app.services import duplicates
from app.ui import tasks
from app.ui.courtesy import Courtesy
from app.ui.elsewhere import Elsewhere

PAUSE_MS = 600
_AT_ONCE = 20
_BREATH_S = 0.05
SOON_MS = 2_000  # after an import here
_SIT_DOWN_MS = 15_000  # whoever sits down has something else in mind first
_ELSEWHERE_MS = 180_000  # the desk that imported compares; this one does if that one has gone


class Noticing(QObject):
    """Listens for changed guests and imports; suggestions that come of it are told on the bus."""

    def __init__(self, courtesy: Courtesy, parent: QObject) -> None:
        super().__init__(parent)
        self.courtesy = courtesy
        self._waiting: set[str] = set()
        self._is_catching_up = False
        self._soon = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._soon.timeout.connect(self._look)
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self.catch_up)
        courtesy.bus.changed.connect(self._on_bus_changed)
        courtesy.looking.ended.connect(self._on_looking_ended)
        courtesy.session.signed_in.connect(self._on_session_signed_in)
        courtesy.session.signed_out.connect(self._later.stop)

    def catch_up(self) -> None:
        """Compare what imports brought since everybody was looked through."""
        if not self._is_catching_up and not self.courtesy.looking.is_running and self._may():
            self._is_catching_up = True
            tasks.start(self, self._catch_up(), on_error=self._on_failed)

    def _on_session_signed_in(self, _person: object) -> None:
        self._later.start(_SIT_DOWN_MS)

    def _on_bus_changed(self, changes: Changes, initiator: object) -> None:
        if changes.touch("import"):
            self._later.start(_ELSEWHERE_MS if isinstance(initiator, Elsewhere) else SOON_MS)
        elif changes.touch("guest") and not changes.touch("fact", "preference", "duplicate"):
            self._waiting |= changes.ids
            self._soon.start()

    def _on_looking_ended(self, found: int | None) -> None:
        """What came in while everybody was looked through is not in it."""
        if found is not None:
            self._later.start(SOON_MS)

    def _look(self) -> None:
        waiting, self._waiting = sorted(self._waiting), set()
        if waiting and self._may():
            tasks.start(self, self._compare_all(waiting), on_error=self._on_failed)

    def _may(self) -> bool:
        session = self.courtesy.session
        return session.employee is not None and session.may(May.EDIT_GUESTS)

    async def _compare_all(self, guest_ids: list[str]) -> None:
        for at in range(0, len(guest_ids), _AT_ONCE):
            if not self._may():
                return
            await self._compare(guest_ids[at : at + _AT_ONCE])

    async def _catch_up(self) -> None:
        worker, desk = self.courtesy.worker, self.courtesy.desk()
        try:
            behind = await worker.db(duplicates.behind, desk)
            if behind.is_everybody:
                self.courtesy.looking.start(quiet=True)
                return
            for run_id in behind.runs:
                await self._catch_up_with(run_id)
        finally:
            self._is_catching_up = False

    async def _catch_up_with(self, run_id: str) -> None:
        worker, desk, after = self.courtesy.worker, self.courtesy.desk(), ""
        while self._may() and (some := await worker.db(duplicates.some_of, desk, run_id=run_id, after=after)):
            await self._compare(list(some))
            await asyncio.sleep(_BREATH_S)
            after = some[-1]
        if self._may():
            await worker.db(duplicates.caught_up, desk, run_id=run_id)

    async def _compare(self, guest_ids: list[str]) -> None:
        worker, desk = self.courtesy.worker, self.courtesy.desk()
        found = await worker.db(duplicates.near, desk, guest_ids=guest_ids)
        _, changes = await worker.db(duplicates.note, desk, guest_ids=guest_ids, found=found)
        if found:
            self.courtesy.bus.changed.emit(changes, None)

    def _on_failed(self, _error: AppError) -> None:
        """The next look through everybody finds them."""
