"""Looks through everybody in the background: the store is read in pages, the comparing runs beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.errors import AppError
from app.services import duplicates
from app.ui import tasks

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy


class Looking(QObject):
    """`moved(part)`: 0 to 1. `ended(found)`: how many pairs, or None when it was cancelled or failed."""

    moved = Signal(float)
    ended = Signal(object)
    failed = Signal(object)

    def __init__(self, courtesy: Courtesy, parent: QObject) -> None:
        super().__init__(parent)
        self.courtesy = courtesy
        self.is_running = False
        self._cancelled = False

    def start(self) -> None:
        """Begin, unless it runs already."""
        if not self.is_running:
            self.is_running, self._cancelled = True, False
            tasks.start(self, self._look(), on_error=self._on_failed)

    def cancel(self) -> None:
        """Stop at the next step; what was suggested before stays."""
        self._cancelled = True

    async def _look(self) -> None:
        worker, desk = self.courtesy.worker, self.courtesy.desk()
        try:
            running = await worker.db(duplicates.begin, desk)
            while not self._cancelled and (some := await worker.db(duplicates.read, desk, running)):
                await worker.work(running.search.read, some)
                self.moved.emit(running.part)
            while not self._cancelled and not running.search.is_done:
                await worker.work(running.search.step)
                self.moved.emit(running.part)
            found = None
            if not self._cancelled:
                found, changes = await worker.db(duplicates.keep, desk, running=running)
                self.courtesy.bus.changed.emit(changes, self.parent())
        finally:
            self.is_running = False
        self.ended.emit(found)

    def _on_failed(self, error: AppError) -> None:
        self.failed.emit(error)
        self.ended.emit(None)
