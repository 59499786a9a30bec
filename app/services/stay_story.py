"""What the desk did with a stay, read from the audit: moves, longer, shorter, in and out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from peewee import JOIN

from app.domain.desk import Desk
from app.models.audit import AuditEntry, AuditWords
from app.models.stay import Room

_STEPS = ("stay.moved", "stay.extended", "stay.shortened")
_TURNS = ("stay.walked_in", "stay.checked_in", "stay.checked_out", "stay.no_show")
# Undo does the opposite within moments; a guest who moves back the next day has moved twice.
_TAKEN_BACK_WITHIN = timedelta(minutes=2)
_MOST = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class StayStep:
    """One thing done. `before` and `after` are rooms' numbers or ISO dates, "" when the words were erased."""

    id: str
    stay_id: str
    code: str  # moved, extended, shortened, walked_in, checked_in, checked_out, no_show
    at: datetime
    by: str  # the employee's key
    before: str = ""
    after: str = ""


def steps(desk: Desk, stay_ids: Sequence[str]) -> dict[str, tuple[StayStep, ...]]:
    """What was done with each of these stays, oldest first, without what was taken back at once."""
    query: Any = (
        AuditEntry.select(
            AuditEntry.id, AuditEntry.subject_id, AuditEntry.action, AuditEntry.at, AuditEntry.actor_id,
            AuditWords.words,
        )
        .join(AuditWords, JOIN.LEFT_OUTER, on=(AuditWords.id == AuditEntry.id))
        .where(AuditEntry.place == desk.place.id, AuditEntry.subject_kind == "stay",
               AuditEntry.subject_id.in_(list(stay_ids)), AuditEntry.action.in_(_STEPS + _TURNS))
        .order_by(AuditEntry.at, AuditEntry.id)
        .limit(_MOST)
    )  # fmt: skip
    rows = list(query.tuples()) if stay_ids else []
    rooms = _rooms(desk) if any(row[2] == "stay.moved" for row in rows) else {}
    found: dict[str, list[StayStep]] = {}
    for row in rows:
        _add(found.setdefault(row[1], []), _step(row, rooms))
    return {key: tuple(done) for key, done in found.items()}


def _step(row: Any, rooms: dict[str, str]) -> StayStep:
    key, stay_id, action, at, by, words = row
    told = words or {}
    before, after = str(told.get("from") or ""), str(told.get("to") or "")
    if action == "stay.moved":
        before, after = rooms.get(before, ""), rooms.get(after, "")
    return StayStep(
        id=key, stay_id=stay_id, code=action.removeprefix("stay."), at=at, by=by, before=before, after=after
    )


def _add(done: list[StayStep], step: StayStep) -> None:
    last = done[-1] if done else None
    if last is not None and f"stay.{step.code}" in _STEPS and _takes_back(step, last):
        done.pop()
    else:
        done.append(step)


def _takes_back(step: StayStep, last: StayStep) -> bool:
    opposite = {"moved": "moved", "extended": "shortened", "shortened": "extended"}[step.code]
    turned = bool(step.after) and (step.before, step.after) == (last.after, last.before)
    return last.code == opposite and turned and step.at - last.at <= _TAKEN_BACK_WITHIN


def _rooms(desk: Desk) -> dict[str, str]:
    query: Any = Room.select(Room.id, Room.number).where(Room.place == desk.place.id)
    return dict(query.tuples())
