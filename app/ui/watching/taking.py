"""One file of a watched folder: copied here, claimed, checked, brought in, and put away."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.imports import ImportPlan, Orders, RowTrouble, Tally
from app.domain.watching import DONE, FAILED, WatchRow, too_many_rejected
from app.errors import AppError, BadInput, Busy, NotAllowed, Refused
from app.services import imports, watching
from app.services.imports import Job
from app.services.watching import Claim, Fetched
from app.ui.pages.importing.running import Runner
from app.words.watching import told_of

if TYPE_CHECKING:
    from app.background import Worker
    from app.domain.changes import Changes
    from app.domain.desk import Desk
    from app.ui.watching.distant import Distant

log = logging.getLogger(__name__)


class Taking:
    """Takes the files of one watched folder, one after the other. `told` hears of what changed."""

    def __init__(
        self, worker: Worker, desk: Callable[[], Desk], row: WatchRow, distant: Distant, into: Path,
        told: Callable[[Changes], object],
    ) -> None:  # fmt: skip
        self._worker, self._desk, self._row, self._distant = worker, desk, row, distant
        self._into, self._told = into, told
        self._owner = imports.this_process(desk().workstation)
        self._runner: Runner | None = None
        self._stopped = False

    def stop(self) -> None:
        """Take back what is half in and begin nothing more: the program closes."""
        self._stopped = True
        if self._runner is not None:
            self._runner.stop()

    async def take(self, name: str) -> None:
        """Whatever is wrong with a file is told beside it. Raises `OSError` for a drive that is gone, and
        `Busy`, `Refused`, `NotAllowed` when it must wait: then it is as if nobody had touched it."""
        if self._stopped:
            return
        original = Path(self._row.folder) / name
        fetched = await self._distant.call(watching.fetch, original, self._row.kind, self._into)
        if fetched is None:
            return
        try:
            await self._take(fetched)
        finally:
            await self._worker.work(watching.drop, fetched.copy)

    async def _take(self, fetched: Fetched) -> None:
        station = self._desk().workstation
        claim = await self._worker.db(
            watching.claim, self._desk(), watch_id=self._row.id, mark=fetched.mark,
            name=fetched.original.name, owner=self._owner,
            alive=lambda owner: imports.is_alive(owner, station),
        )  # fmt: skip
        if claim is Claim.LEAVE:
            return
        settled = claim is Claim.MOVE
        try:
            # Between copying and claiming, another desk may have done with it.
            if not await self._distant.call(watching.is_as_it_was, fetched):
                return
            checked = None if settled else await self._brought(fetched)
            if not settled and checked is None:
                return
            settled = True
            await self._put_away(fetched, checked)
        except (OSError, Busy, Refused, NotAllowed):
            raise
        except AppError as error:
            settled = True
            await self._fail(fetched, error, ())
        except Exception:
            log.exception("a watched file could not be taken in")
            settled = True
            await self._fail(fetched, BadInput("watch_fault"), ())
        finally:
            if not settled:
                await self._worker.db(watching.release, self._desk(), mark=fetched.mark, owner=self._owner)

    async def _brought(self, fetched: Fetched) -> Job | None:
        """Check all of it, then bring all of it; None when it was stopped on the way."""
        plan = await self._plan(fetched.copy)
        self._runner = Runner(self._worker, self._desk, plan, _nobody)
        checked = await self._runner.check()
        if checked is None or self._stopped:
            return None
        if too_many_rejected(checked.tally.rows, checked.tally.rejected):
            raise _Rejected(checked)
        self._runner = Runner(self._worker, self._desk, plan, _nobody)
        done = await self._runner.bring()
        self._runner = None
        if done is None:
            return None
        job, changes = done
        await self._settle(fetched, "taken", run_id=job.run_id)
        self._told(changes)
        return job

    async def _plan(self, copy: Path) -> ImportPlan:
        """How the file is read. Raises `BadInput` where a person would have to be asked."""
        plan = await self._look(copy, Orders(preset=self._row.preset))
        if not plan.encoding_sure and plan.remembered_encoding:
            plan = await self._look(copy, Orders(preset=self._row.preset, encoding=plan.remembered_encoding))
        if not plan.encoding_sure:
            raise BadInput("watch_letters", first=plan.encoding, second=plan.other_encoding)
        if not plan.order_sure:
            raise BadInput("watch_dates")
        return plan

    async def _look(self, copy: Path, orders: Orders) -> ImportPlan:
        kind = self._row.kind
        source = await self._worker.work(imports.opened, copy, orders, kind)
        return await self._worker.db(
            imports.look, self._desk(), file=copy, kind=kind, orders=orders, source=source
        )

    # ------------------------------------------------------------------ where it goes

    async def _put_away(self, fetched: Fetched, job: Job | None) -> None:
        lies = await self._distant.call(watching.put_away, fetched, DONE, self._local_now())
        tally = job.tally if job is not None else Tally()
        if lies is not None and (tally.rejected or tally.taken):
            name = fetched.original.name
            text = told_of(self._row, name, None, tally.troubles, tally.rejected, tally.taken)
            await self._distant.call(watching.explain, lies, text)
        await self._settle(fetched, "done")

    async def _fail(self, fetched: Fetched, error: AppError, rows: tuple[RowTrouble, ...]) -> None:
        if isinstance(error, _Rejected):
            rows = tuple(error.job.tally.troubles)
        text = told_of(self._row, fetched.original.name, error, rows, len(rows))
        lies = await self._distant.call(watching.put_away, fetched, FAILED, self._local_now())
        if lies is not None:
            await self._distant.call(watching.explain, lies, text)
        await self._settle(fetched, "failed", code=error.code, params=error.params)

    def _local_now(self) -> datetime:
        desk = self._desk()
        return desk.place.local(desk.now)

    async def _settle(self, fetched: Fetched, state: str, **what: object) -> None:
        _, changes = await self._worker.db(
            watching.settle, self._desk(), mark=fetched.mark, owner=self._owner, state=state, **what
        )
        self._told(changes)


class _Rejected(BadInput):
    """So many rows of a file are wrong that nothing of it comes in."""

    def __init__(self, job: Job) -> None:
        super().__init__("watch_rejected", rejected=job.tally.rejected, rows=job.tally.rows)
        self.job = job


def _nobody(_job: Job, _is_import: bool, _per_second: float) -> None:
    """Nobody looks on."""
