"""An import's own state between its small steps: where it is in the file, and what it counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from app.domain.imports import MOST_TOLD, FieldChange, ImportPlan, RoomTaken, RowTrouble, Tally
from app.importing import secrets
from app.importing.kinds.customs import custom_of
from app.importing.kinds.days import DayRecord
from app.importing.kinds.guests import GuestRecord, LeftOut, Reading, Rejected
from app.importing.kinds.table import KINDS
from app.importing.source import Record, Source
from app.services.imports import plans
from app.services.imports.day.outcome import Outcome
from app.services.imports.judging import Verdict

BATCH = 1_000
_MOST_CHANGES = 300
_LONGEST_TEXT = 300

Item = tuple[Record, Any, Rejected | None]  # the row, what it says (by kind), or why it cannot come in
OnReject = Callable[[RowTrouble, list[str]], None]


@dataclass(slots=True)
class Job:
    """One run of an import, or of its check (without `run_id`). `on_reject` is told of every rejected row."""

    plan: ImportPlan
    run_id: str = ""
    tally: Tally = field(default_factory=Tally)
    on_reject: OnReject | None = None
    is_over: bool = False
    left_out: Counter[str] = field(default_factory=Counter)
    seen: dict[int, int] = field(default_factory=dict)
    claimed: set[str] = field(default_factory=set)  # stays and purchases that a row of the file spoke for
    taken: dict[tuple[str, str], RoomTaken] = field(default_factory=dict)  # by the keys of both stays
    awaited: frozenset[str] = frozenset()  # guests who arrive soon
    met: set[str] = field(default_factory=set)  # those of them whom the file told of
    _source: Source | None = None
    _records: Iterator[Record] | None = None
    _read: Callable[[Record], GuestRecord | DayRecord] | None = None

    def read(self, most: int = BATCH) -> list[Item]:
        """The next records of the file, read and understood; an empty list at its end. No store is asked."""
        if self._records is None:
            self._open()
        assert self._records is not None
        assert self._read is not None
        items: list[Item] = []
        for record in self._records:
            try:
                items.append((record, self._read(record), None))
            except Rejected as rejected:
                items.append((record, None, rejected))
            except LeftOut as passed:
                self.left_out[passed.what] += 1
            if len(items) >= most:
                return items
        self.is_over = True
        return items

    def _open(self) -> None:
        plan = self.plan
        self._source = plans.reopened(plan)
        reading = Reading(
            columns=self._source.columns,
            mapping=plan.mapping,
            order=plan.order,
            documents=tuple(plan.left_out),
            is_strict=plan.format in ("delimited", "sheet"),
            this_year=plan.this_year,
            zone=plan.zone,
            currency=plan.currency,
            exponent=plan.exponent,
            custom=custom_of(self._source, plan.mapping) if plan.kind == "guests" else "",
        )
        self._read = KINDS[plan.kind].compiled(reading, self.left_out)
        self._records = self._source.records()

    def count(self, verdict: Verdict | Outcome, record: Record) -> None:
        """Add one verdict to the sums."""
        tally = self.tally
        tally.rows += 1
        tally.sealed += verdict.seal is not None
        tally.kept_count += len(verdict.kept)
        if verdict.known is not None and verdict.known.id in self.awaited:
            self.met.add(verdict.known.id)
        if verdict.rejected is not None:
            self._reject(verdict.rejected, record)
        elif verdict.known is None:
            tally.created += 1
            tally.doubtful += verdict.is_doubtful
        elif verdict.is_change:
            tally.updated += 1
            if self.plan.kind == "stays":
                # A room that a stay gets for the first time is no move.
                tally.moved += "room" in verdict.changes and bool(verdict.former.get("room"))
                tally.cancelled += verdict.changes.get("status") == "cancelled"
            _tell(tally.changes, verdict, verdict.changes, _MOST_CHANGES)
        else:
            tally.unchanged += 1
        _tell(tally.kept, verdict, verdict.kept, MOST_TOLD)

    def counted(self) -> Tally:
        """The sums, with what was left out so far."""
        also = self._source.left_out if self._source else {}
        sums = self.left_out + Counter(also)
        self.tally.mended = sums.pop("letters", 0)  # nothing of these lines was left out
        self.tally.taken = list(self.taken.values())
        self.tally.left_out = {name: count for name, count in sums.items() if count}
        return self.tally

    def _reject(self, rejected: Rejected, record: Record) -> None:
        tally = self.tally
        tally.rejected += 1
        tally.reasons[rejected.code] = tally.reasons.get(rejected.code, 0) + 1
        values = without_documents(self.plan, record.values)
        text = (self.plan.delimiter or "; ").join(value[:80] for value in values)[:_LONGEST_TEXT]
        trouble = RowTrouble(
            row=record.number, field=rejected.field, code=rejected.code, params=rejected.params, text=text
        )
        if len(tally.troubles) < MOST_TOLD:
            tally.troubles.append(trouble)
        if self.on_reject is not None:
            self.on_reject(trouble, values)


def without_documents(plan: ImportPlan, values: list[str]) -> list[str]:
    """A row as it may be shown and given back: numbers of papers and cards stay outside here too."""
    hidden = {at for at, name in enumerate(plan.columns) if name in plan.left_out}
    return ["" if at in hidden else secrets.cleaned(value).text for at, value in enumerate(values)]


def _tell(told: list[FieldChange], verdict: Verdict | Outcome, values: dict[str, Any], most: int) -> None:
    known = verdict.known
    if known is None or len(told) >= most:
        return
    for name, value in values.items():
        told.append(
            FieldChange(
                guest_id=known.id,
                name=str(verdict.former.get("name") or known.values["name"]),
                field=name,
                former=shown(verdict.former.get(name)),
                written=shown(value),
            )
        )


def shown(value: Any) -> str:
    """A column's value as a person reads it."""
    if isinstance(value, tuple | list):
        return ", ".join(map(str, value))
    return "" if value is None else str(value)
