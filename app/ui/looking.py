"""Looks through everybody in the background: the store is read in pages, the comparing runs beside it. A look
that is stopped goes on, the next time, with those who were not compared yet."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app import clock
from app.domain.desk import Desk
from app.domain.duplicates import Suggested
from app.errors import AppError
from app.services import duplicates
from app.ui import tasks

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy

_BREATH_S = 0.02  # as long as a step takes: the one who works here has half of the machine at least


class Looking(QObject):
    """One of a window. `moved(part)`: 0 to 1. `ended(found)`: how many pairs, or None when it was
    cancelled or failed; `failed(error)` where somebody asked for it."""

    moved = Signal(float)
    ended = Signal(object)
    failed = Signal(object)

    def __init__(self, courtesy: Courtesy) -> None:
        super().__init__(courtesy)
        self.courtesy = courtesy
        self.is_running = False
        self.is_quiet = False
        self._cancelled = False
        self._told = -1

    def start(self, *, quiet: bool = False) -> None:
        """Begin, unless it runs already. A quiet look takes its time and is told by nobody, until
        somebody asks for it."""
        self.is_quiet = quiet
        if not self.is_running:
            self.is_running, self._cancelled, self._told = True, False, -1
            tasks.start(self, self._look(), on_error=self._on_failed)

    def cancel(self) -> None:
        """Stop at the next step; what was suggested before stays."""
        self._cancelled, self.is_quiet = True, False

    async def _look(self) -> None:
        worker, desk = self.courtesy.worker, self.courtesy.desk()
        kept = None
        try:
            running = await worker.db(duplicates.begin, desk)
            search = running.search
            while await self._goes_on(running.part):
                some = await worker.db(duplicates.read, desk, running)
                if not some:
                    break
                await worker.work(search.read, some)
            while not search.is_done and await self._goes_on(running.part):
                await worker.work(search.step)
                await self._put_down(desk, running, search.take(duplicates.AT_ONCE))
            if search.is_done:
                kept, changes = await worker.db(duplicates.keep, desk, running=running, found=search.take())
                self.is_running = False  # whoever looks because of the changes sees that it is over
                self.courtesy.bus.changed.emit(changes, self)
            else:
                await self._put_down(desk, running, search.take())
        finally:
            self.is_running = False
        self.ended.emit(kept)

    async def _put_down(self, desk: Desk, running: duplicates.Running, found: Sequence[Suggested]) -> None:
        """In the name of whoever began it, also when they have just left."""
        if found:
            now = replace(desk, now=clock.now())
            await self.courtesy.worker.db(duplicates.put_down, now, running=running, found=found)

    async def _goes_on(self, part: float) -> bool:
        """Whether nobody stopped it and somebody still sits here; says how far it is."""
        if int(part * 100) != self._told:
            self._told = int(part * 100)
            self.moved.emit(part)
        if self.is_quiet:
            await asyncio.sleep(_BREATH_S)
        return not self._cancelled and self.courtesy.session.employee is not None

    def _on_failed(self, error: AppError) -> None:
        if not self.is_quiet:
            self.failed.emit(error)
        self.ended.emit(None)
