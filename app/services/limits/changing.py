"""Setting limits: a raised one holds now, a lowered one later, a new one counts what was already spent."""

from __future__ import annotations

from typing import Any

from app.domain.budgets import PRESETS, LimitRow, Period, Scope, starts_on
from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.ids import new_id
from app.domain.money import LARGEST_MINOR
from app.domain.roles import May, Role
from app.errors import BadInput
from app.models.budget import LimitRule
from app.models.connection import writes
from app.models.employee import Employee
from app.services import commands
from app.services.ledger import Book
from app.services.limits.catching_up import count, earlier_in
from app.services.limits.raising import raise_open
from app.services.limits.reading import in_force, presets, rules


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
    _check(amount_minor, role, employee_id)
    book = Book(desk)
    request = {
        "scope": scope.value, "period": period.value, "amount": amount_minor, "role": role,
        "employee": employee_id,
    }  # fmt: skip
    answer = commands.once(book.desk, command_id, "limits.set_limit", request, lambda: _set(book, request))
    row = next((rule for rule in rules(desk, ended=True) if rule.id == answer["rule"]), None)
    return row, Changes.of("limit", "budget", ids=(employee_id,))


@writes
def choose_preset(desk: Desk, *, command_id: str, name: str) -> tuple[tuple[LimitRow, ...], Changes]:
    """Set every limit of a ready-made set; those of another set end with their period.

    Raises `BadInput("preset")` and `NotAllowed`.
    """
    desk.must(May.EDIT_LIMITS)
    if name not in PRESETS:
        raise BadInput("preset", field="preset", name=name)
    book = Book(desk)
    lines = [_request(row) for row in presets(desk)[name]]

    def carry_out() -> dict[str, Any]:
        for line in _of_other_sets(book.desk, lines):
            _end_with_period(book, line)
        kinds = {(Scope(line["scope"]), Period(line["period"])) for line in lines}
        earlier = {period: earlier_in(book.desk, period) for period in sorted({kind[1] for kind in kinds})}
        for line in lines:
            _put_rule(book, line)
        for scope, period in sorted(kinds):
            count(book, scope, period, earlier[period])
        book.close()
        return {}

    commands.once(book.desk, command_id, "limits.choose_preset", {"name": name}, carry_out)
    return rules(desk), Changes.of("limit", "budget")


def _of_other_sets(desk: Desk, lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """What holds now and belongs to a ready-made set, but not to the one that was chosen."""
    kinds = {(line.scope, line.period, line.role) for preset in PRESETS.values() for line in preset}
    keys = [{**line, "amount": None} for line in lines]
    there = [
        {**_request(row), "amount": None}
        for row in in_force(desk)
        if row.employee_id is None and (row.scope, row.period, row.role) in kinds
    ]
    return [line for line in there if line not in keys]


def _end_with_period(book: Book, request: dict[str, Any]) -> None:
    start = starts_on(Period(request["period"]), book.desk.business_date, is_lower=True)
    _end_older(book.desk, request, start)
    book.note("limit.removed", "place", book.desk.place.id, {"limit": request})


def _request(row: LimitRow) -> dict[str, Any]:
    return {
        "scope": row.scope.value, "period": row.period.value, "amount": row.amount_minor,
        "role": row.role, "employee": row.employee_id,
    }  # fmt: skip


def _check(amount_minor: int | None, role: str | None, employee_id: str | None) -> None:
    if amount_minor is not None and not 0 <= amount_minor <= LARGEST_MINOR:
        raise BadInput(
            "amount_too_large" if amount_minor > 0 else "amount", field="amount", text=str(amount_minor)
        )
    if role is not None and (employee_id is not None or role not in set(Role)):
        raise BadInput("limit_subject", field="role", role=role)


def _set(book: Book, request: dict[str, Any]) -> dict[str, Any]:
    earlier = earlier_in(book.desk, Period(request["period"]))
    rule_id = _put_rule(book, request)
    # Also where one is taken away: the wider limit that holds instead has not counted for everybody.
    count(book, Scope(request["scope"]), Period(request["period"]), earlier)
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
        id=rule_id, place=desk.place.id, scope=request["scope"], period=request["period"],
        role=request["role"],
        employee=request["employee"], amount_minor=amount, starts_on=start, set_by=desk.actor.id,
        set_at=desk.now,
    ).execute()  # fmt: skip
    book.note(
        "limit.set",
        "limit",
        rule_id,
        {**request, "amount_minor": amount, "was": before, "starts_on": start.isoformat()},
    )
    if not is_lower:
        raise_open(book, request, amount)
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
