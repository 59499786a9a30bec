"""A raised limit reaches the counters that are open: the difference is granted to them."""

from __future__ import annotations

from typing import Any

from peewee import fn

from app.domain.budgets import EntryKind, LimitRow, Period, Scope
from app.domain.desk import Desk
from app.models.budget import Counter, LedgerEntry
from app.models.employee import Employee
from app.services.ledger import Book
from app.services.limits.reading import in_force

_MOST_COUNTERS = 5_000


def raise_open(book: Book, request: dict[str, Any], amount_minor: int) -> None:
    """Grant what is missing to every counter of this period that is open for those concerned."""
    for counter in book.counters_by_id(_open_counters(book.desk, request)):
        more = amount_minor - counter.limit_minor - raised_so_far(counter)
        book.put(EntryKind.GRANT, counter, max(0, more), None)


def raised_so_far(counter: Counter) -> int:
    """What earlier raises of the limit granted to a counter; grants for single gestures do not count."""
    query = LedgerEntry.select(fn.SUM(LedgerEntry.amount_minor)).where(
        (LedgerEntry.place == counter.place_id)
        & (LedgerEntry.counter == counter.id)
        & (LedgerEntry.kind == EntryKind.GRANT.value)
        & LedgerEntry.gesture_id.is_null()
    )
    return int(query.scalar() or 0)


def _open_counters(desk: Desk, request: dict[str, Any]) -> list[str]:
    query = Counter.select(Counter.id).where(
        (Counter.place == desk.place.id)
        & (Counter.scope == request["scope"])
        & (Counter.period == request["period"])
        & _stretch(desk, request)
    )
    if request["scope"] == Scope.EMPLOYEE.value:
        query = query.where(Counter.subject_id.in_(_concerned(desk, request)))
    return [key for (key,) in query.limit(_MOST_COUNTERS).tuples()]


def _stretch(desk: Desk, request: dict[str, Any]) -> Any:
    """The keys of this period. Past incidents and stays may be raised too: nothing more is spent on them."""
    owner = request["employee"] or request["role"]
    is_own = bool(owner) and request["scope"] != Scope.EMPLOYEE.value
    suffix = f"@{owner}" if is_own else ""
    if request["period"] == Period.BUSINESS_DAY.value:
        return Counter.period_key == desk.business_date.isoformat() + suffix
    if request["period"] == Period.MONTH.value:
        return Counter.period_key == desk.business_date.strftime("%Y-%m") + suffix
    return Counter.period_key.endswith(suffix) if is_own else ~Counter.period_key.contains("@")


def _concerned(desk: Desk, request: dict[str, Any]) -> list[str]:
    """Everyone whose limit this rule is: a person's own exception stays as it was."""
    if request["employee"]:
        return [request["employee"]]
    query = Employee.select(Employee.id, Employee.role).where(Employee.place == desk.place.id)
    exceptions = [row for row in in_force(desk) if _same_limit(row, request)]
    with_own = {row.employee_id for row in exceptions if row.employee_id}
    roles_with_own = {row.role for row in exceptions if row.role and not request["role"]}
    return [
        key
        for key, role in query.tuples()
        if key not in with_own and role not in roles_with_own and request["role"] in (None, role)
    ]


def _same_limit(row: LimitRow, request: dict[str, Any]) -> bool:
    return (row.scope.value, row.period.value) == (request["scope"], request["period"])
