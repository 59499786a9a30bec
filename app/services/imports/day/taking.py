"""A batch of rows of the day's data, in the file's order, inside the caller's transaction."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.domain.desk import Desk
from app.domain.imports import ImportPlan
from app.importing.kinds.days import DayRecord
from app.importing.kinds.guests import Rejected
from app.services.imports.day import rooms
from app.services.imports.day.journal import Journal
from app.services.imports.day.outcome import Outcome, Said
from app.services.imports.day.purchases import Purchases
from app.services.imports.day.stays import Stays

__all__ = ["Outcome", "Said", "taken"]


def taken(
    desk: Desk, plan: ImportPlan, run_id: str, items: Sequence[tuple[Any, DayRecord | None, Rejected | None]],
    said: Said,
) -> list[Outcome]:  # fmt: skip
    """What each row did. Without a `run_id` nothing is journaled: the caller rolls it back."""
    take = _taker(desk, plan, run_id, said)
    found = []
    for _, record, rejected in items:
        if record is None:
            found.append(Outcome(rejected=rejected))
            continue
        try:
            found.append(take(record))
        except Rejected as error:
            found.append(Outcome(rejected=error))
    return found


def _taker(desk: Desk, plan: ImportPlan, run_id: str, said: Said) -> Any:
    if plan.kind == "stays":
        return Stays(desk, plan.source, run_id, said).take
    if plan.kind == "purchases":
        return Purchases(desk, plan.source, run_id, said.claimed).take
    journal = Journal(desk, run_id)
    return lambda record: rooms.take(desk, journal, record, plan.source, said.claimed)
