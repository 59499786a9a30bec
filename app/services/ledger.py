"""The only hand that moves money: counters change with the entries that prove them, in one transaction.

Locks are always taken in this order: the chain's head, then the gesture and its approval, then counters by
their keys, then stock. So two desks wait for each other, and never in a circle.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from peewee import Model, fn

from app.domain.budgets import CounterKey, Effect, EntryKind, LimitState, Period, Scope, effect
from app.domain.desk import Desk
from app.domain.ids import new_id
from app.errors import Refused
from app.models import statements
from app.models.base import is_sqlite
from app.models.budget import Counter, LedgerEntry
from app.services import audit, chain, clock


@dataclass(frozen=True, slots=True)
class Footprint:
    """What one gesture has on one counter: used (held included), held, and granted for it, in minor units."""

    used: int = 0
    held: int = 0
    granted: int = 0


class Book:
    """The entries of one action. Opening it locks the actor's chain; `close` writes everything at once."""

    def __init__(self, desk: Desk) -> None:
        self._head = chain.locked_head(desk, desk.actor.id)
        self.desk = clock.settled(desk)
        self._lines: list[Model] = []
        self._counters: dict[str, Counter] = {}
        self._moved: set[str] = set()

    def counters(self, limits: Mapping[CounterKey, int]) -> list[Counter]:
        """Lock the counters of these keys, opening those that are new with their limit."""
        return [self._keep(self._locked(key, limits[key])) for key in sorted(limits)]

    def counters_by_id(self, ids: Iterable[str]) -> list[Counter]:
        """Lock counters that exist."""
        order = (Counter.scope, Counter.subject_id, Counter.period, Counter.period_key)
        query = Counter.select().where(Counter.id.in_(list(ids))).order_by(*order)
        return [self._keep(counter) for counter in (query if is_sqlite() else query.for_update())]

    def put(
        self, kind: EntryKind, counter: Counter, amount_minor: int, gesture_id: str | None,
        approval_id: str | None = None, *, on: date | None = None,
    ) -> None:  # fmt: skip
        """Move a locked counter by one entry. Nothing moves for an amount of zero.

        `on` is the business date it counts for, where that is not the desk's.
        """
        if amount_minor == 0:
            return
        change = effect(kind, amount_minor, of_hold=approval_id is not None)
        counter.granted_minor += change.granted
        counter.used_minor += change.used
        counter.held_minor += change.held
        self._moved.add(counter.id)
        line = self._line(kind, counter.id, amount_minor, gesture_id, approval_id)
        if on is not None:
            line.business_date = on
        self._lines.append(line)

    def note(self, action: str, kind: str, subject_id: str, words: dict[str, object] | None = None) -> None:
        """Add an audit entry to what is written at the end."""
        self._lines.append(audit.entry(self.desk, action, kind, subject_id, words=words))

    def close(self) -> None:
        """Write counters and entries. The store refuses a counter above its limit."""
        for key in self._moved:
            counter = self._counters[key]
            statements.update(
                Counter, key, granted_minor=counter.granted_minor, used_minor=counter.used_minor,
                held_minor=counter.held_minor,
            )  # fmt: skip
        chain.extend(self._head, self._lines)

    def _locked(self, key: CounterKey, limit_minor: int) -> Counter:
        counter = _by_key(self.desk.place.id, key, lock=True)
        if counter is None:
            self._open(key, limit_minor)
            counter = _by_key(self.desk.place.id, key, lock=True)
        assert counter is not None
        return counter

    def _keep(self, counter: Counter) -> Counter:
        return self._counters.setdefault(counter.id, counter)

    def _open(self, key: CounterKey, limit_minor: int) -> None:
        """Another desk may open the same counter at the same time: one of the two writes the entry."""
        counter_id = new_id()
        made = (
            Counter.insert(id=counter_id, place=self.desk.place.id, limit_minor=limit_minor, **key._asdict())
            .on_conflict_ignore()
            .returning(Counter.id)
            .execute()
        )
        if list(made):
            self._lines.append(self._line(EntryKind.LIMIT, counter_id, limit_minor, None, None))

    def _line(
        self,
        kind: EntryKind,
        counter_id: str,
        amount_minor: int,
        gesture_id: str | None,
        approval_id: str | None,
    ) -> Model:
        return statements.made(
            LedgerEntry, id=new_id(), place=self.desk.place.id, kind=kind.value, counter=counter_id,
            gesture_id=gesture_id, approval_id=approval_id, amount_minor=amount_minor,
            actor=self.desk.actor.id, business_date=self.desk.business_date, at=self.desk.now,
        )  # fmt: skip


def key_of(counter: Counter) -> CounterKey:
    """The key a counter is found and ordered by."""
    return CounterKey(counter.scope, counter.subject_id, counter.period, counter.period_key)


def state_of(counter: Counter) -> LimitState:
    """A counter as a record."""
    return LimitState(
        scope=Scope(counter.scope),
        period=Period(counter.period),
        subject_id=counter.subject_id,
        period_key=counter.period_key,
        limit_minor=counter.limit_minor,
        granted_minor=counter.granted_minor,
        used_minor=counter.used_minor,
        held_minor=counter.held_minor,
    )


def states(place_id: str, limits: Mapping[CounterKey, int]) -> list[LimitState]:
    """These limits as they stand, in the order given: their counters, or untouched where none is open yet."""
    there = {key: _by_key(place_id, key) for key in limits}
    return [
        state_of(counter)
        if (counter := there[key]) is not None
        else LimitState(
            scope=Scope(key.scope),
            period=Period(key.period),
            subject_id=key.subject_id,
            period_key=key.period_key,
            limit_minor=limit,
        )
        for key, limit in limits.items()
    ]


def footprints(place_id: str, gesture_id: str) -> dict[str, Footprint]:
    """By counter, what a gesture has on it now."""
    held = LedgerEntry.approval_id.is_null(False)
    rows = (
        LedgerEntry.select(LedgerEntry.counter, LedgerEntry.kind, held, fn.SUM(LedgerEntry.amount_minor))
        .where((LedgerEntry.place == place_id) & (LedgerEntry.gesture_id == gesture_id))
        .group_by(LedgerEntry.counter, LedgerEntry.kind, held)
        .tuples()
    )
    sums: dict[str, Effect] = {}
    for counter_id, kind, of_hold, amount in rows:
        before = sums.get(counter_id, Effect())
        change = effect(EntryKind(kind), int(amount), of_hold=bool(of_hold))
        sums[counter_id] = Effect(*(old + new for old, new in zip(before, change, strict=True)))
    return {key: Footprint(total.used, total.held, total.granted) for key, total in sums.items()}


def give_back(book: Book, gesture_id: str, *, approval_id: str | None = None) -> None:
    """Return all that a gesture has on its counters, and the grants made for it: trust is not kept."""
    prints = footprints(book.desk.place.id, gesture_id)
    for counter in book.counters_by_id(prints):
        mark = prints[counter.id]
        book.put(EntryKind.RELEASE, counter, mark.used, gesture_id, approval_id)
        book.put(EntryKind.GRANT, counter, -mark.granted, gesture_id)


def refuse_above(limits: Iterable[LimitState], amount_minor: int) -> None:
    """Raise `Refused("above_limit")` for the tightest limit that `amount_minor` does not fit in."""
    tightest = min(limits, key=lambda limit: limit.left_minor, default=None)
    if tightest is not None and amount_minor > tightest.left_minor:
        raise Refused(
            "above_limit",
            over_minor=tightest.over_minor(amount_minor),
            left_minor=tightest.left_minor,
            scope=tightest.scope.value,
            period=tightest.period.value,
        )


def _by_key(place_id: str, key: CounterKey, *, lock: bool = False) -> Counter | None:
    found = statements.find(Counter, lock=lock, place=place_id, **key._asdict())
    return found if isinstance(found, Counter) else None
