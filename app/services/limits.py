"""Limits on what may be given: rules, changes of rules, and how they stand for a gesture."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from peewee import fn

from app.domain import approvals
from app.domain.budgets import (
    PRESETS,
    BudgetState,
    CounterKey,
    EntryKind,
    LimitRow,
    LimitState,
    Period,
    Scope,
    Touch,
    counter_key,
    rules_for,
    starts_on,
)
from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.first_limits import about
from app.domain.gestures import Approver
from app.domain.ids import new_id
from app.domain.money import LARGEST_MINOR
from app.domain.roles import May, Role
from app.errors import BadInput
from app.models.budget import Counter, LedgerEntry, LimitRule
from app.models.connection import writes
from app.models.employee import Employee
from app.services import commands, employees, profiles
from app.services.ledger import Book, states

MOST_RULES = 2_000
_MOST_COUNTERS = 5_000


def rules(desk: Desk, *, ended: bool = False) -> tuple[LimitRow, ...]:
    """The place's limits that hold now or will hold; with `ended` also those of the past."""
    return tuple(
        row for row in _rules(desk) if ended or row.ends_on is None or row.ends_on >= desk.business_date
    )


def presets(desk: Desk) -> dict[str, tuple[LimitRow, ...]]:
    """The ready-made sets of limits, in the place's own minor units."""
    return {
        name: tuple(
            LimitRow(
                id="",
                scope=line.scope,
                period=line.period,
                role=line.role,
                amount_minor=about(line.amount_minor, desk.place.currency),
                starts_on=desk.business_date,
            )
            for line in lines
        )
        for name, lines in PRESETS.items()
    }


@writes
def set_limit(
    desk: Desk,
    *,
    command_id: str,
    scope: Scope,
    period: Period,
    amount_minor: int | None,
    role: str | None = None,
    employee_id: str | None = None,
) -> tuple[LimitRow | None, Changes]:
    """Set what a role, a person or everyone (neither named) may give; None takes the limit away.

    A raised limit holds now, for counters that are open too; a lowered one from the next period.
    Raises `BadInput` (amount, limit_subject) and `NotAllowed`.
    """
    desk.must(May.EDIT_LIMITS)
    _check(scope, period, amount_minor, role, employee_id)
    book = Book(desk)
    request = {
        "scope": scope.value, "period": period.value, "amount": amount_minor, "role": role, "employee": employee_id,
    }  # fmt: skip
    answer = commands.once(desk, command_id, "limits.set_limit", request, lambda: _set(book, request))
    row = next((rule for rule in _rules(desk) if rule.id == answer["rule"]), None)
    return row, Changes.of("limit", "budget", ids=(employee_id,))


@writes
def choose_preset(desk: Desk, *, command_id: str, name: str) -> tuple[tuple[LimitRow, ...], Changes]:
    """Set every limit of a ready-made set. Raises `BadInput("preset")` and `NotAllowed`."""
    desk.must(May.EDIT_LIMITS)
    if name not in PRESETS:
        raise BadInput("preset", field="preset", name=name)
    book = Book(desk)
    lines = [_request(row) for row in presets(desk)[name]]

    def carry_out() -> dict[str, Any]:
        for line in lines:
            _put_rule(book, line)
        book.close()
        return {}

    commands.once(desk, command_id, "limits.choose_preset", {"name": name}, carry_out)
    return rules(desk), Changes.of("limit", "budget")


def limits_of(desk: Desk, touch: Touch) -> dict[CounterKey, int]:
    """The counters a gesture touches and the limit each is opened with, in the order they are shown."""
    known = in_force(desk)
    keys = ((counter_key(rule, touch), rule.amount_minor) for rule in rules_for(touch, known))
    return {key: amount for key, amount in keys if key is not None}


def in_force(desk: Desk) -> tuple[LimitRow, ...]:
    """The rules that hold on the desk's business date."""
    today = desk.business_date
    return tuple(
        row
        for row in _rules(desk)
        if row.starts_on <= today and (row.ends_on is None or today <= row.ends_on)
    )


def budget_of(desk: Desk, touch: Touch) -> BudgetState:
    """How all limits that a gesture touches stand now."""
    limits = limits_of(desk, touch)
    return BudgetState(limits=with_merged(desk, states(desk.place.id, limits)))


def with_merged(desk: Desk, limits: Iterable[LimitState]) -> tuple[LimitState, ...]:
    """Limits per guest count over all merged profiles: what the others used is used here too."""
    known = list(limits)
    guests = {state.subject_id for state in known if state.scope is Scope.GUEST}
    others = {guest: profiles.keys(desk, guest)[1:] for guest in guests}
    return tuple(_with_others(desk, state, others.get(state.subject_id, ())) for state in known)


def _with_others(desk: Desk, state: LimitState, others: tuple[str, ...]) -> LimitState:
    if state.scope is not Scope.GUEST or not others:
        return state
    query = Counter.select(Counter.used_minor - Counter.granted_minor).where(
        (Counter.place == desk.place.id)
        & (Counter.scope == state.scope.value)
        & Counter.subject_id.in_(others)
        & (Counter.period == state.period.value)
        & (Counter.period_key == state.period_key)
    )
    more = max(0, sum(row[0] for row in query.tuples()))
    return LimitState(
        scope=state.scope, period=state.period, subject_id=state.subject_id, period_key=state.period_key,
        limit_minor=state.limit_minor, granted_minor=state.granted_minor, held_minor=state.held_minor,
        used_minor=state.used_minor + more,
    )  # fmt: skip


def authority(desk: Desk) -> int | None:
    """Up to which amount the acting person may decide for others; None is any amount."""
    return approvals.authority(desk.actor, in_force(desk), _day_of(desk))


def deciders(desk: Desk, *, asker_id: str, amount_minor: int) -> tuple[Approver, ...]:
    """Everyone who may decide this amount for this person, the nearest level first."""
    people = employees.approvers(desk.place)
    return approvals.deciders(people, asker_id, amount_minor, in_force(desk), _day_of(desk))


def _day_of(desk: Desk) -> Touch:
    return Touch(
        employee_id=desk.actor.id, role=desk.actor.role.value, place_id=desk.place.id, gesture_id="",
        business_date=desk.business_date,
    )  # fmt: skip


def _rules(desk: Desk) -> list[LimitRow]:
    query = (
        LimitRule.select().where(LimitRule.place == desk.place.id).order_by(LimitRule.id).limit(MOST_RULES)
    )
    return [_row(rule) for rule in query]


def _row(rule: LimitRule) -> LimitRow:
    return LimitRow(
        id=rule.id,
        scope=Scope(rule.scope),
        period=Period(rule.period),
        amount_minor=rule.amount_minor,
        role=rule.role,
        employee_id=rule.employee_id,
        starts_on=rule.starts_on,
        ends_on=rule.ends_on,
    )


def _request(row: LimitRow) -> dict[str, Any]:
    return {
        "scope": row.scope.value, "period": row.period.value, "amount": row.amount_minor,
        "role": row.role, "employee": row.employee_id,
    }  # fmt: skip


def _check(
    scope: Scope, period: Period, amount_minor: int | None, role: str | None, employee_id: str | None
) -> None:
    if amount_minor is not None and not 0 <= amount_minor <= LARGEST_MINOR:
        raise BadInput(
            "amount_too_large" if amount_minor > 0 else "amount", field="amount", text=str(amount_minor)
        )
    if role is not None and (employee_id is not None or role not in set(Role)):
        raise BadInput("limit_subject", field="role", role=role)
    if (scope is Scope.STAY) is not (period is Period.STAY) and scope is Scope.STAY:
        raise BadInput("limit_subject", field="period", role=period.value)


def _set(book: Book, request: dict[str, Any]) -> dict[str, Any]:
    rule_id = _put_rule(book, request)
    book.close()
    return {"rule": rule_id}


def _put_rule(book: Book, request: dict[str, Any]) -> str | None:
    """Write the new rule, end what it replaces, and raise the counters that are open."""
    desk = book.desk
    before = _holding(desk, request)
    amount = request["amount"]
    is_lower = amount is not None and before is not None and amount < before
    start = starts_on(Period(request["period"]), desk.business_date, is_lower=is_lower)
    _end_older(desk, request, start)
    if amount is None:
        book.note("limit.removed", "place", desk.place.id, {"limit": request})
        return None
    rule_id = new_id()
    LimitRule.insert(
        id=rule_id, place=desk.place.id, scope=request["scope"], period=request["period"], role=request["role"],
        employee=request["employee"], amount_minor=amount, starts_on=start, set_by=desk.actor.id, set_at=desk.now,
    ).execute()  # fmt: skip
    book.note(
        "limit.set",
        "limit",
        rule_id,
        {**request, "amount_minor": amount, "was": before, "starts_on": start.isoformat()},
    )
    if not is_lower:
        _raise_open(book, request, amount)
    return rule_id


def _holding(desk: Desk, request: dict[str, Any]) -> int | None:
    """What holds today for those whom the new rule is for: their own rule, or the wider one it narrows."""
    best: tuple[int, Any, int] | None = None
    role = request["role"] or _role_of(request["employee"])
    for row in in_force(desk):
        if (row.scope.value, row.period.value) != (request["scope"], request["period"]):
            continue
        rank = 2 if row.employee_id else 1 if row.role else 0
        is_theirs = (row.employee_id in (None, request["employee"])) and (row.role in (None, role))
        if is_theirs and (best is None or (rank, row.starts_on) > best[:2]):
            best = (rank, row.starts_on, row.amount_minor)
    return None if best is None else best[2]


def _role_of(employee_id: str | None) -> str | None:
    if employee_id is None:
        return None
    return str(Employee.select(Employee.role).where(Employee.id == employee_id).scalar())


def _end_older(desk: Desk, request: dict[str, Any], start: Any) -> None:
    day_before = start.fromordinal(start.toordinal() - 1)
    LimitRule.update(ends_on=day_before).where(
        (LimitRule.place == desk.place.id)
        & (LimitRule.scope == request["scope"])
        & (LimitRule.period == request["period"])
        & (LimitRule.role.is_null() if request["role"] is None else LimitRule.role == request["role"])
        & (
            LimitRule.employee.is_null()
            if request["employee"] is None
            else LimitRule.employee == request["employee"]
        )
        & (LimitRule.ends_on.is_null() | (LimitRule.ends_on >= start))
    ).execute()


def _raise_open(book: Book, request: dict[str, Any], amount_minor: int) -> None:
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
