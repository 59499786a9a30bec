"""Compares a guest who was just added or changed with those near, once the work of the moment is done."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from app.domain.changes import Changes
from app.domain.roles import May
from app.errors import AppError
from app.services import duplicates
from app.ui import tasks
from app.ui.courtesy import Courtesy

PAUSE_MS = 600
_MOST = 50  # more at once is an import: whoever ran it looks through everybody


class Noticing(QObject):
    """Listens for changed guests; suggestions that come of it are told on the bus."""

    def __init__(self, courtesy: Courtesy, parent: QObject) -> None:
        super().__init__(parent)
        self.courtesy = courtesy
        self._waiting: set[str] = set()
        self._soon = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._soon.timeout.connect(self._look)
        courtesy.bus.changed.connect(self._on_bus_changed)

    def _on_bus_changed(self, changes: Changes, _initiator: object) -> None:
        if changes.touch("guest") and not changes.touch("fact", "preference", "duplicate"):
            self._waiting |= changes.ids
            self._soon.start()

    def _look(self) -> None:
        waiting, self._waiting = sorted(self._waiting), set()
        session = self.courtesy.session
        if session.employee is not None and session.may(May.EDIT_GUESTS) and 0 < len(waiting) <= _MOST:
            tasks.start(self, self._compare(waiting), on_error=self._on_failed)

    async def _compare(self, guest_ids: list[str]) -> None:
        worker, desk = self.courtesy.worker, self.courtesy.desk()
        found = await worker.db(duplicates.near, desk, guest_ids=guest_ids)
        _, changes = await worker.db(duplicates.note, desk, guest_ids=guest_ids, found=found)
        if found:
            self.courtesy.bus.changed.emit(changes, None)

    def _on_failed(self, _error: AppError) -> None:
        """The next look through everybody finds them."""
