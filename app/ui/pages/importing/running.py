"""Carries an import or its check out in small steps: the window paints between them, the desk works on."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING

from app.domain.changes import Changes
from app.domain.imports import Coming, ImportPlan
from app.services import imports

if TYPE_CHECKING:
    from app.background import Worker
    from app.domain.desk import Desk
    from app.ui.courtesy import Courtesy

# A step holds the interpreter for some ten milliseconds at most on the threads beside the window.
_ROWS = 200


class Runner:
    """One check or one import. `desk` gives a fresh desk for each step; `progress` hears of each one: the
    job, and whether it is an import."""

    def __init__(
        self,
        worker: Worker,
        desk: Callable[[], Desk],
        plan: ImportPlan,
        progress: Callable[[imports.Job, bool, float], object],
    ) -> None:
        self._worker, self._desk, self._plan, self._progress = worker, desk, plan, progress
        self._stopped = False
        self.is_running = False
        self.is_over = False
        self._began = 0.0

    @property
    def seconds(self) -> float:
        """How long it has been running."""
        return monotonic() - self._began

    def stop(self) -> None:
        """Stop after the present step."""
        self._stopped = True

    async def check(self) -> imports.Job | None:
        """Count what would happen; None when it was stopped."""
        worker, desk = self._worker, self._desk
        job = imports.check_job(desk(), plan=self._plan)
        self._began = monotonic()
        self.is_running = True
        try:
            while items := await worker.work(job.read, _ROWS):
                if self._stopped:
                    return None
                await worker.db(imports.weigh, desk(), job=job, items=items)
                self._progress(job, False, self.seconds)
        finally:
            self.is_running = False
        self.is_over = True
        return job

    async def bring(self) -> tuple[imports.Job, Changes] | None:
        """Import; None when it was stopped and nothing came in. A fault takes everything back as well."""
        worker, desk = self._worker, self._desk
        station = desk().workstation
        self._began = monotonic()
        job, _ = await worker.db(
            imports.begin, desk(), plan=self._plan, owner=imports.this_process(station),
            alive=lambda owner: imports.is_alive(owner, station),
        )  # fmt: skip
        self.is_running = True
        done = False
        try:
            while items := await worker.work(job.read, _ROWS):
                if self._stopped:
                    return None
                await worker.db(imports.bring, desk(), job=job, items=items)
                self._progress(job, True, self.seconds)
            _, changes = await worker.db(imports.finish, desk(), job=job)
            done = self.is_over = True
            return job, changes
        finally:
            self.is_running = False
            if not done:
                await worker.db(imports.cancel, desk(), job=job, failed=not self._stopped)


async def coming_of(courtesy: Courtesy, job: imports.Job) -> Coming | None:
    """Who of the file arrives soon; only a hotel's guests and stays arrive."""
    desk = courtesy.desk()
    if job.plan.kind not in ("guests", "stays") or desk.place.kind != "hotel":
        return None
    return await courtesy.worker.db(imports.coming, desk, job=job)
