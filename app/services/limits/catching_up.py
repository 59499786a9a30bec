"""A limit that begins within its period counts what was already spent in it.

Otherwise a limit set at midday would begin at nothing, and so would taking one away and setting it again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from peewee import JOIN, fn

from app.domain.budgets import CounterKey, EntryKind, Period, Scope, Touch, effect
from app.domain.desk import Desk
from app.domain.gestures import SPENT, ApprovalStatus, GestureStatus
from app.models.base import is_sqlite
from app.models.budget import Counter, LedgerEntry
from app.models.employee import Employee
from app.models.gesture import Approval, CatalogueItem, Gesture
from app.models.stay import Stay
from app.services.ledger import Book, key_of
from app.services.limits.reading import limits_of

_COUNTED = (*SPENT, GestureStatus.APPROVED)
# A question may be answered, and is then counted, up to 168 hours after it was asked (`approval_hours`).
_ANSWERED_WITHIN = timedelta(days=8)
_HERE = ("expected", "in_house")


@dataclass(frozen=True, slots=True)
class Earlier:
    """One gesture that costs something: what it counts for, and when it was first counted."""

    touch: Touch
    cost_minor: int
    approval_id: str | None  # of the yes that holds its amount, while it is not given
    counted_on: date


def earlier_in(desk: Desk, period: Period) -> list[Earlier]:
    """The gestures of the stretch of time that runs now, locked: call it before any counter is locked.

    One gesture's own limit is left out: nothing more is spent under it.
    """
    of_period = (Gesture.place == desk.place.id) & _of_period(desk, period)
    _lock(of_period)
    days = _days(desk, of_period)
    found = [_earlier(desk, row, days.get(row["id"])) for row in _rows(of_period)]
    return [each for each in found if _is_now(desk, period, each.counted_on)]


def count(book: Book, scope: Scope, period: Period, earlier: Iterable[Earlier]) -> None:
    """Write what these gestures cost to the counters they now belong to, where it does not stand yet.

    What is above the limit is granted with it, to nobody's gesture: nobody is above a limit from one moment
    to the next, and a later raise begins where this one ended.
    """
    wanted = [(each, key, limit) for each in earlier for key, limit in _keys(book.desk, each, scope, period)]
    counters = {key_of(one): one for one in book.counters({key: limit for _, key, limit in wanted})}
    there = _there(book.desk, counters.values())
    for each, key, _ in wanted:
        counter = counters[key]
        if (counter.id, each.touch.gesture_id) not in there:
            _put(book, counter, each)


def _put(book: Book, counter: Counter, each: Earlier) -> None:
    over = counter.used_minor + each.cost_minor - counter.limit_minor - counter.granted_minor
    book.put(EntryKind.GRANT, counter, max(0, over), None, on=each.counted_on)
    kind = EntryKind.HOLD if each.approval_id else EntryKind.SPEND
    book.put(kind, counter, each.cost_minor, each.touch.gesture_id, each.approval_id, on=each.counted_on)


def _keys(desk: Desk, each: Earlier, scope: Scope, period: Period) -> Iterator[tuple[CounterKey, int]]:
    """By the rules that hold today, the counters of this kind that the gesture belongs to."""
    for key, limit in limits_of(desk, each.touch).items():
        if (key.scope, key.period) == (scope.value, period.value):
            yield key, limit


def _there(desk: Desk, counters: Iterable[Counter]) -> set[tuple[str, str]]:
    """Which gestures these counters count now: what was held and released again does not."""
    of_hold = LedgerEntry.approval_id.is_null(False)
    by = (LedgerEntry.counter, LedgerEntry.gesture_id, LedgerEntry.kind, of_hold)
    rows = (
        LedgerEntry.select(*by, fn.SUM(LedgerEntry.amount_minor))
        .where(
            (LedgerEntry.place == desk.place.id)
            & LedgerEntry.counter.in_([counter.id for counter in counters])
            & LedgerEntry.gesture_id.is_null(False)
        )
        .group_by(*by)
        .tuples()
    )
    used: dict[tuple[str, str], int] = {}
    for counter_id, gesture_id, kind, held, amount in rows:
        more = effect(EntryKind(kind), int(amount), of_hold=bool(held)).used
        used[counter_id, gesture_id] = used.get((counter_id, gesture_id), 0) + more
    return {key for key, amount in used.items() if amount}


def _of_period(desk: Desk, period: Period) -> Any:
    """Every gesture that may belong to the running stretch of time; more exactly it is said afterwards."""
    today = desk.business_date
    if period is Period.STAY:
        here = Stay.select(Stay.id).where((Stay.place == desk.place.id) & Stay.status.in_(_HERE))
        return Gesture.stay.in_(here)
    if period is Period.INCIDENT:
        return Gesture.complaint_id.is_null(False)
    begins = today.replace(day=1) if period is Period.MONTH else today
    return Gesture.business_date >= begins - _ANSWERED_WITHIN


def _lock(of_period: Any) -> None:
    """Nobody cancels or gives one of them while it is counted. A file has one writer anyway."""
    if not is_sqlite():
        list(Gesture.select(Gesture.id).where(of_period).order_by(Gesture.id).for_update().tuples())


def _rows(of_period: Any) -> Any:
    """What is held or spent for these gestures, in the order in which they were made."""
    holds = (Approval.gesture == Gesture.id) & (Approval.status == ApprovalStatus.APPROVED.value)
    cost = fn.COALESCE(Gesture.true_cost_minor, Gesture.amount_minor)
    return (
        Gesture.select(
            Gesture.id, Gesture.guest, Gesture.stay, Gesture.complaint_id, Gesture.employee,
            Gesture.business_date, cost.alias("cost"), Employee.role, CatalogueItem.department,
            Approval.id.alias("held_by"),
        )
        .join(Employee, on=(Employee.id == Gesture.employee))
        .join(CatalogueItem, JOIN.LEFT_OUTER, on=(CatalogueItem.id == Gesture.item))
        .join(Approval, JOIN.LEFT_OUTER, on=holds)
        .where(of_period & Gesture.status.in_([status.value for status in _COUNTED]) & (cost > 0))
        .order_by(Gesture.id)
        .dicts()
    )  # fmt: skip


def _days(desk: Desk, of_period: Any) -> dict[str, date]:
    """By gesture, when it was counted: on the business date of the last yes, else of its first spend."""
    day = LedgerEntry.business_date
    query = (
        LedgerEntry.select(
            LedgerEntry.gesture_id, LedgerEntry.kind, fn.MIN(day).coerce(False), fn.MAX(day).coerce(False)
        )
        .where(
            (LedgerEntry.place == desk.place.id)
            & LedgerEntry.gesture_id.in_(Gesture.select(Gesture.id).where(of_period))
            & LedgerEntry.kind.in_([EntryKind.HOLD.value, EntryKind.SPEND.value])
        )
        .group_by(LedgerEntry.gesture_id, LedgerEntry.kind)
        .tuples()
    )
    days: dict[str, date] = {}
    for key, kind, first, last in query:
        if kind == EntryKind.HOLD:
            days[key] = date.fromisoformat(last)
        else:
            days.setdefault(key, date.fromisoformat(first))
    return days


def _earlier(desk: Desk, row: dict[str, Any], counted_on: date | None) -> Earlier:
    """Keyed by the rules of today: those of its own day did not know the limit that begins now."""
    touch = Touch(
        employee_id=row["employee"], role=str(row["role"]), guest_id=row["guest"], stay_id=row["stay"],
        complaint_id=row["complaint_id"], department=row["department"] or None, place_id=desk.place.id,
        gesture_id=row["id"], business_date=desk.business_date,
    )  # fmt: skip
    day = max(row["business_date"], counted_on) if counted_on else row["business_date"]
    return Earlier(touch, int(row["cost"]), row["held_by"], day)


def _is_now(desk: Desk, period: Period, day: date) -> bool:
    today = desk.business_date
    if period is Period.BUSINESS_DAY:
        return day == today
    if period is Period.MONTH:
        return (day.year, day.month) == (today.year, today.month)
    return True
