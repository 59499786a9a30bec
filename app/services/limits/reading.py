"""The limits that hold, and how they stand for a gesture."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

from app.domain import approvals
from app.domain.budgets import (
    FIRST_AUTHORITY,
    PRESETS,
    BudgetState,
    CounterKey,
    LimitRow,
    LimitState,
    Period,
    Scope,
    Touch,
    counter_key,
    rules_for,
)  # fmt: skip
from app.domain.desk import Desk
from app.domain.first_limits import about
from app.domain.gestures import Approver
from app.models.budget import Counter, LimitRule
from app.models.statements import Prepared, Slot
from app.services import employees, profiles
from app.services.ledger import states

MOST_RULES = 2_000


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


def limits_of(desk: Desk, touch: Touch) -> dict[CounterKey, int]:
    """The counters a gesture touches and the limit each is opened with, in the order they are shown.

    By the rules of the business date that `touch` names. Where nothing is limited per employee, a gesture
    without a guest is counted for its giver, with what one guest may be given.
    """
    known = in_force(desk, touch.business_date)
    chosen = rules_for(touch, known)
    if touch.guest_id is None and all(rule.scope is not Scope.EMPLOYEE for rule in chosen):
        touch = replace(touch, guest_id=touch.employee_id)
        chosen = rules_for(touch, known)
    keys = ((counter_key(rule, touch), rule.amount_minor) for rule in chosen)
    return {key: amount for key, amount in keys if key is not None}


def in_force(desk: Desk, on: date | None = None) -> tuple[LimitRow, ...]:
    """The rules that hold on a business date: the desk's, unless another is named."""
    today = (on or desk.business_date).isoformat()
    return tuple(
        LimitRow(
            id=key, scope=Scope(scope), period=Period(period), amount_minor=amount, role=role,
            employee_id=employee, starts_on=date.fromisoformat(starts_on),
            ends_on=date.fromisoformat(ends_on) if ends_on else None,
        )
        for key, scope, period, role, employee, amount, starts_on, ends_on in _IN_FORCE.rows(
            place=desk.place.id, today=today
        )
    )  # fmt: skip


_IN_FORCE = Prepared(
    lambda: LimitRule.select(
        LimitRule.id, LimitRule.scope, LimitRule.period, LimitRule.role, LimitRule.employee,
        LimitRule.amount_minor, LimitRule.starts_on, LimitRule.ends_on,
    )
    .where(
        (LimitRule.place == Slot("place"))
        & (LimitRule.starts_on <= Slot("today"))
        & (LimitRule.ends_on.is_null() | (LimitRule.ends_on >= Slot("today")))
    )
    .order_by(LimitRule.id)
    .limit(MOST_RULES)
)  # fmt: skip


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


def authority(desk: Desk) -> int | None:
    """Up to which amount the acting person may decide for others; None is any amount."""
    first = about(FIRST_AUTHORITY, desk.place.currency)
    return approvals.authority(desk.actor, in_force(desk), _day_of(desk), first)


def deciders(desk: Desk, *, asker_id: str, amount_minor: int) -> tuple[Approver, ...]:
    """Everyone who may decide this amount for this person, the nearest level first."""
    return who_decides(desk)(asker_id, amount_minor)


def who_decides(desk: Desk) -> Callable[[str, int], tuple[Approver, ...]]:
    """Answers for many matters at once: who asks and the amount in, the deciders out."""
    people, known, day = employees.approvers(desk.place), in_force(desk), _day_of(desk)
    first = about(FIRST_AUTHORITY, desk.place.currency)
    return lambda asker_id, amount: approvals.deciders(people, asker_id, amount, known, day, first)


def _day_of(desk: Desk) -> Touch:
    return Touch(
        employee_id=desk.actor.id, role=desk.actor.role.value, place_id=desk.place.id, gesture_id="",
        business_date=desk.business_date,
    )  # fmt: skip


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
