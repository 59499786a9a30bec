"""Looks quietly into this desk's watched folders, whoever sits here or nobody: files come at night too."""

from __future__ import annotations

import asyncio
import logging
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app import clock
from app.domain.desk import Desk
from app.domain.roles import May
from app.domain.watching import Sizes, WatchRow, at_rest
from app.errors import AppError, NotAllowed
from app.services import watching
from app.ui.watching.distant import Distant
from app.ui.watching.taking import Taking

if TYPE_CHECKING:
    from app.background import Worker
    from app.ui.session import Session

log = logging.getLogger(__name__)
FIRST_MS, EVERY_MS = 4_000, 15_000
_PATIENCE_S = 60.0
_PAUSE = 20  # looks that are left out after a folder could not be read or tidied
INCOMING = "incoming"


class Watcher(QObject):
    """`changed(Changes)` when something came in, was refused, or a folder is out of reach."""

    changed = Signal(object)

    def __init__(self, worker: Worker, session: Session, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker, self._session = worker, session
        self._into = folder / INCOMING
        self._seen: dict[str, Sizes] = {}
        self._pauses: dict[str, int] = {}
        self._distant: dict[str, Distant] = {}
        self._taking: Taking | None = None
        self._task: asyncio.Task[None] | None = None
        self._closed = False
        self._pause = QTimer(self, interval=EVERY_MS, singleShot=True)
        self._pause.timeout.connect(self._on_pause_timeout)

    def start(self) -> None:
        """Look a moment from now, and then again and again."""
        if not self._closed and not self._pause.isActive() and self._task is None:
            self._pause.start(FIRST_MS)

    async def close(self) -> None:
        """Look no more; a file that is half in is taken back, and waits for the next start."""
        self._closed = True
        self._pause.stop()
        if self._taking is not None:
            self._taking.stop()
        for distant in self._distant.values():
            distant.give_up()
        if self._task is not None:
            await asyncio.wait([self._task])

    async def look(self) -> None:
        """Look once into every folder of this desk, and take what was at rest since the look before."""
        place = self._session.place
        if place is None:
            return
        rows = await self._worker.db(watching.of_workstation, place, self._session.workstation)
        for gone in set(self._seen) - {row.id for row in rows}:
            del self._seen[gone]
        for row in rows:
            if self._closed:
                return
            if self._pauses.get(row.id, 0) > 0:
                self._pauses[row.id] -= 1
                continue
            await self._look_into(row)

    def look_soon(self) -> None:
        """A folder was chosen just now: nobody waits for the next turn."""
        self._pauses.clear()
        if self._task is None and not self._closed:
            self._pause.start(0)

    # ------------------------------------------------------------------ one folder

    async def _look_into(self, row: WatchRow) -> None:
        desk = partial(self._desk, row)
        if not desk().may(May.IMPORT):
            await self._tell(row, "watch_nobody")
            return
        distant = self._distant.setdefault(row.id, Distant(_PATIENCE_S))
        try:
            sizes = await distant.call(watching.listed, Path(row.folder))
        except OSError:
            self._seen.pop(row.id, None)
            await self._tell(row, "watch_unreachable")
            return
        ready = at_rest(self._seen.get(row.id, {}), sizes, at_ns=time.time_ns())
        self._seen[row.id] = sizes
        trouble = await self._take(row, ready, distant) if ready else ""
        await self._tell(row, trouble)

    async def _take(self, row: WatchRow, names: list[str], distant: Distant) -> str:
        """Take the files that are complete; the code of what stands in the way, if something does."""
        self._taking = Taking(
            self._worker, partial(self._desk, row), row, distant, self._into, self.changed.emit
        )
        try:
            for name in names:
                await self._taking.take(name)
        except OSError:
            self._pauses[row.id] = _PAUSE
            return "watch_untidy"
        except NotAllowed:
            return "watch_nobody"
        except AppError as error:
            # The store is away, or another import runs: the file lies where it was, and is tried again.
            log.info("a watched file waits: %s", error.code)
        finally:
            self._taking = None
        return ""

    async def _tell(self, row: WatchRow, trouble: str) -> None:
        """Keep what is the matter with a folder where every desk sees it, once."""
        if trouble == row.trouble or self._closed:
            return
        is_news, changes = await self._worker.db(
            watching.note_trouble, self._desk(row), watch_id=row.id, code=trouble
        )
        if is_news:
            self.changed.emit(changes)

    def _desk(self, row: WatchRow) -> Desk:
        """Whoever chose the folder brings what lies in it."""
        place = self._session.place
        if place is None:
            raise NotAllowed("not_signed_in")
        return Desk(place=place, actor=row.by, workstation=self._session.workstation, now=clock.now())

    # ------------------------------------------------------------------ again and again

    def _on_pause_timeout(self) -> None:
        # No task of a page: closing waits for those, and a drive may let one wait for a minute.
        self._task = asyncio.get_event_loop().create_task(self._guarded())

    async def _guarded(self) -> None:
        try:
            await self._worker.work(watching.sweep, self._into)
            await self.look()
        except AppError as error:
            log.info("watched folders were not looked into: %s", error.code)
        except Exception:
            log.exception("watched folders could not be looked into")
        finally:
            self._task = None
            if not self._closed:
                self._pause.start(EVERY_MS)
