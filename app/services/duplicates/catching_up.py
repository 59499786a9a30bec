"""Guests whom imports brought or changed and who were compared with nobody yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from peewee import fn

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.roles import May
from app.models.connection import writes
from app.models.guest import Guest, PairSearch
from app.models.importing import ImportChange, ImportRun

_PAGE = 20
_FEW, _SMALL_PART = 300, 0.02  # so many are compared one by one, more by looking through everybody
_MOST_RUNS = 200  # remembered as compared; a look through everybody settles all before it


@dataclass(frozen=True, slots=True, kw_only=True)
class Behind:
    """Imports that are done and not compared, oldest first. Are they so much that everybody has to be?"""

    runs: tuple[str, ...] = ()
    guests: int = 0
    is_everybody: bool = False


def behind(desk: Desk) -> Behind:
    """What has come in since everybody was looked through. Nothing for somebody who may not decide pairs."""
    if not desk.may(May.EDIT_GUESTS):
        return Behind()
    searched: Any = PairSearch.get_or_none(PairSearch.place == desk.place.id)
    compared = set(searched.learnt.get("imports", ())) if searched else set()
    query: Any = ImportRun.select(ImportRun.id).where(
        ImportRun.place == desk.place.id, ImportRun.state == "done"
    )
    if searched is not None:
        query = query.where(ImportRun.finished_at > searched.searched_at)
    runs = [
        key for (key,) in query.order_by(ImportRun.finished_at).tuples()
        if key not in compared and _count(key)
    ]  # fmt: skip
    guests = sum(map(_count, runs))
    if not guests:
        return Behind()
    everybody = Guest.select(fn.COUNT(Guest.id)).where(Guest.place == desk.place.id).scalar()
    is_everybody = searched is None or guests > max(_FEW, _SMALL_PART * everybody)
    return Behind(runs=tuple(runs), guests=guests, is_everybody=is_everybody)


def some_of(desk: Desk, *, run_id: str, after: str = "") -> tuple[str, ...]:
    """The next guests by key whom an import brought or changed; an empty tuple at the end."""
    desk.must(May.SEE_GUESTS)
    found: set[str] = set()
    for query, key in ((_brought(run_id), Guest.id), (_changed(run_id), ImportChange.guest_id)):
        found.update(each for (each,) in query.where(key > after).order_by(key).limit(_PAGE).tuples())
    return tuple(sorted(found)[:_PAGE])


@writes
def caught_up(desk: Desk, *, run_id: str) -> tuple[None, Changes]:
    """All of an import were compared."""
    desk.must(May.SEE_GUESTS)
    row: Any = PairSearch.get_or_none(PairSearch.place == desk.place.id)
    if row is not None:
        compared = [*(key for key in row.learnt.get("imports", ()) if key != run_id), run_id]
        learnt = {**row.learnt, "imports": compared[-_MOST_RUNS:]}
        PairSearch.update(learnt=learnt).where(PairSearch.id == row.id).execute()
    return None, Changes.of()


def _count(run_id: str) -> int:
    return int(_brought(run_id).count() + _changed(run_id).count())


def _brought(run_id: str) -> Any:
    return Guest.select(Guest.id).where(Guest.import_id == run_id)


def _changed(run_id: str) -> Any:
    return ImportChange.select(ImportChange.guest_id).where(
        ImportChange.run == run_id, ImportChange.is_applied
    )
