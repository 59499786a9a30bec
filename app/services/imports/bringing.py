"""An import under way: begun, written in small transactions, shown at once at its end, or dropped.

New guests are stored as they are read, but hidden until the run is done; what changes in guests who are here
is only journaled, and applied last. So no desk waits longer than one small transaction, and a cancel, a fault
or a power cut at any moment leaves nothing that anybody sees.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.ids import new_id
from app.domain.imports import DAY_KINDS, ImportPlan, Tally
from app.domain.roles import May
from app.errors import Refused
from app.importing.kinds.guests import GuestRecord
from app.models import search
from app.models.base import database
from app.models.connection import expect_much, on_the_writers_thread, writes
from app.models.importing import UNFINISHED, ImportRun
from app.services import audit
from app.services.imports import applying, coming, day, plans, taking_back
from app.services.imports.batches import Batch
from app.services.imports.jobs import Item, Job
from app.services.imports.judging import Judge, Verdict
from app.services.imports.taking_back import TakingBack

# Rows of the day's data in one transaction: each asks a dozen questions, and other desks wait meanwhile.
_DAY_AT_ONCE = 100
_SILENT = timedelta(seconds=90)
_RUNS = ("running", "undoing")


def check_job(desk: Desk, *, plan: ImportPlan) -> Job:
    """A job that only looks. Raises `BadInput("import_no_name")`."""
    desk.must(May.IMPORT)
    plans.must_name(plan)
    return Job(_placed(desk, plan))


def _placed(desk: Desk, plan: ImportPlan) -> ImportPlan:
    """The plan with what the place says of its calendar and its money."""
    place = desk.place
    return replace(
        plan, this_year=desk.business_date.year, zone=place.time_zone, currency=place.currency,
        exponent=place.exponent,
    )  # fmt: skip


def weigh(desk: Desk, *, job: Job, items: Sequence[Item]) -> Tally:
    """Count what these records would do. Nothing is written."""
    desk.must(May.IMPORT)
    if job.plan.kind in DAY_KINDS:
        _count_day(job, items, *_tried(desk, job, items))
        return job.counted()
    for verdict, item in zip(_judged(desk, job, items, None), items, strict=True):
        if verdict.known is None and verdict.rejected is None:
            _weigh_new(job, verdict, item)
        else:
            job.count(verdict, item[0])
    return job.counted()


def _weigh_new(job: Job, verdict: Verdict, item: Item) -> None:
    """A second row about somebody who is new too is no second guest."""
    record, given = verdict.record, verdict.record.given
    contact = tuple(given.get(name) for name in ("email", "phone", "mobile", "birth_month", "birth_day"))
    who = hash((record.source, record.external_id) if record.external_id else (given["name"], contact))
    what = hash((tuple(given.items()), record.notes))
    before, job.seen[who] = job.seen.get(who), what
    if before is None:
        job.count(verdict, item[0])
    else:
        job.tally.rows += 1
        job.tally.unchanged += before == what
        job.tally.updated += before != what


@on_the_writers_thread
def begin(desk: Desk, *, plan: ImportPlan, owner: str, alive: Callable[[str], bool]) -> tuple[Job, Changes]:
    """Start an import, cleaning up first what a run that died has left.

    `owner` names the workstation and process that will carry it out; `alive` tells whether such a one still
    runs. Raises `BadInput("import_no_name")` and `Refused("import_running")`.
    """
    desk.must(May.IMPORT)
    plans.must_name(plan)
    clean_up(desk, alive=alive)
    expect_much(True)
    expected = coming.awaited(desk) if plan.kind == "guests" else frozenset()
    return Job(_placed(desk, plan), _begun(desk, plan, owner), awaited=expected), Changes.of("import")


def clean_up(desk: Desk, *, alive: Callable[[str], bool]) -> None:
    """Take away what unfinished runs have left. Raises `Refused("import_running")` where one is under way."""
    for run in _unfinished(desk):
        if _is_under_way(desk, run, alive):
            raise Refused("import_running", file=run.file_name)
        if not _is_clear(run):
            taking_back.take_back(desk, run_id=run.id, state=_ending(run))


def left_behind(desk: Desk, *, owner: str, alive: Callable[[str], bool]) -> tuple[TakingBack, ...]:
    """Imports that died halfway, here or elsewhere, to be taken back with `take_away`.

    Whoever is at the desk: nobody is to work among halves. What still runs is left alone; `owner` is this
    process, which knows best about its own.
    """
    dead = [
        run for run in _unfinished(desk)
        if not _is_under_way(desk, run, alive) and not _is_clear(run)
        and not (run.owner == owner and run.state in _RUNS)
    ]  # fmt: skip
    return tuple(TakingBack(run.id, _ending(run), run.file_name) for run in dead)


@on_the_writers_thread
def take_away(desk: Desk, *, dead: TakingBack) -> tuple[bool, Changes]:
    """A small part of one that died; whether there is more."""
    more = dead.step(desk)
    changes = Changes.of() if more else Changes.of("guest", "stay", "room", "purchase", "import")
    return more, changes


def _unfinished(desk: Desk) -> list[Any]:
    query: Any = ImportRun.select().where(ImportRun.place == desk.place.id, ImportRun.state.in_(UNFINISHED))
    return list(query)


def _is_under_way(desk: Desk, run: Any, alive: Callable[[str], bool]) -> bool:
    return run.state in _RUNS and alive(run.owner) and desk.now - run.seen_at < _SILENT


def _is_clear(run: Any) -> bool:
    return run.state != "running" and taking_back.is_clear(run.id) and day.is_clear(run.id)


def _ending(run: Any) -> str:
    return "undoing" if run.state == "undoing" else "failed"


@writes
def _begun(desk: Desk, plan: ImportPlan, owner: str) -> str:
    run_id = new_id()
    search.join_seldom(True)
    ImportRun.create(
        id=run_id,
        place_id=desk.place.id,
        kind=plan.kind,
        source=plan.source,
        file_name=Path(plan.file).name,
        state="running",
        owner=owner,
        seen_at=desk.now,
        started_at=desk.now,
        started_by_id=desk.actor.id,
        counts={},
        written_at=_written_at(desk, Path(plan.file)),
    )
    audit.record(desk, "import.begun", "import", run_id, words={"file": Path(plan.file).name})
    return run_id


def _written_at(desk: Desk, file: Path) -> datetime | None:
    """When the file was written, told by its age: a demo's clock is not the one that stamps files."""
    try:
        age = time.time() - file.stat().st_mtime
    except OSError:
        return None
    return desk.now - timedelta(seconds=max(0.0, age))


@on_the_writers_thread
def bring(desk: Desk, *, job: Job, items: Sequence[Item]) -> Tally:
    """Store what these records bring, hidden until the end: one small transaction."""
    desk.must(May.IMPORT)
    if job.plan.kind in DAY_KINDS:
        for at in range(0, len(items), _DAY_AT_ONCE):
            some = items[at : at + _DAY_AT_ONCE]
            _count_day(job, some, *_day_brought(desk, job, some))
        return job.counted()
    for verdict, item in zip(_brought(desk, job, items), items, strict=True):
        job.count(verdict, item[0])
    return job.counted()


def _count_day(job: Job, items: Sequence[Item], outcomes: Sequence[day.Outcome], said: day.Said) -> None:
    job.claimed, job.taken = said.claimed, said.taken
    for outcome, item in zip(outcomes, items, strict=True):
        job.count(outcome, item[0])


@writes
def _tried(desk: Desk, job: Job, items: Sequence[Item]) -> tuple[list[day.Outcome], day.Said]:
    """What rows of the day's data would do: they do it, and it is rolled back."""
    said = day.Said(set(job.claimed), dict(job.taken))
    with database.atomic() as tried:
        outcomes = day.taken(desk, job.plan, "", items, said)
        tried.rollback()
    return outcomes, said


@writes
def _day_brought(desk: Desk, job: Job, items: Sequence[Item]) -> tuple[list[day.Outcome], day.Said]:
    """The transaction itself; it may be tried again, so it counts nothing."""
    said = day.Said(set(job.claimed), dict(job.taken))
    outcomes = day.taken(desk, job.plan, job.run_id, items, said)
    ImportRun.update(seen_at=desk.now).where(ImportRun.id == job.run_id).execute()
    return outcomes, said


@writes
def _brought(desk: Desk, job: Job, items: Sequence[Item]) -> list[Verdict]:
    """The transaction itself; it may be tried again, so it counts nothing."""
    batch = Batch(desk, job.run_id)
    verdicts = _judged(desk, job, items, batch)
    batch.write()
    ImportRun.update(seen_at=desk.now).where(ImportRun.id == job.run_id).execute()
    return verdicts


def _judged(desk: Desk, job: Job, items: Sequence[Item], batch: Batch | None) -> list[Verdict]:
    """What each record means, in the file's order; with a batch, what it brings is collected there."""
    plan = job.plan
    judge = Judge(desk, plan.source, is_source_said=plan.is_source_said, run_id=job.run_id)
    judge.batch([found for _, found, _ in items if found is not None])
    verdicts = []
    for record, found, rejected in items:
        if found is None:
            verdicts.append(Verdict(GuestRecord(record.number), rejected=rejected))
            continue
        verdict = judge.judge(found)
        verdicts.append(verdict)
        if batch is None or verdict.rejected is not None:
            continue
        if verdict.known is None:
            judge.added(batch.add(found, plan.source), found)
        elif verdict.is_change:
            batch.change(verdict)
    return verdicts


@on_the_writers_thread
def finish(desk: Desk, *, job: Job) -> tuple[Tally, Changes]:
    """Let everybody see what came in: journaled changes are applied, then the new guests appear at once."""
    desk.must(May.IMPORT)
    while applying.some(desk, run_id=job.run_id):
        pass
    _done(desk, job)
    expect_much(False)
    return job.counted(), Changes.of("guest", "stay", "room", "purchase", "fact", "import")


@writes
def _done(desk: Desk, job: Job) -> None:
    search.join_seldom(False)
    tally = job.counted()
    counts = {**tally.counts(), "left_out": tally.left_out}
    ImportRun.update(state="done", finished_at=desk.now, seen_at=desk.now, counts=counts).where(
        ImportRun.id == job.run_id
    ).execute()
    words: dict[str, object] = {"file": Path(job.plan.file).name, **tally.counts()}
    audit.record(desk, "import.done", "import", job.run_id, words=words)


@on_the_writers_thread
def cancel(desk: Desk, *, job: Job, failed: bool = False) -> tuple[None, Changes]:
    """Nothing came in: hidden guests go again, and what was changed last is put back."""
    expect_much(False)
    taking_back.take_back(desk, run_id=job.run_id, state="failed" if failed else "cancelled")
    return None, Changes.of("guest", "stay", "room", "purchase", "import")
