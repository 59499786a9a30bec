"""Limits: which one holds for whom, what is left of it, and what entries do."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.budgets import (
    BudgetState,
    Effect,
    EntryKind,
    LimitRow,
    LimitState,
    Period,
    Scope,
    Touch,
    counter_key,
    effect,
    rules_for,
    starts_on,
)  # fmt: skip

DAY = date(2026, 11, 22)


def touch(**fields: object) -> Touch:
    known = {
        "employee_id": "maja",
        "role": "front_desk",
        "place_id": "aurora",
        "gesture_id": "g1",
        "business_date": DAY,
    }
    return Touch(**{**known, **fields})  # type: ignore[arg-type]


def rule(amount: int, **fields: object) -> LimitRow:
    known = {"id": str(amount), "scope": Scope.EMPLOYEE, "period": Period.BUSINESS_DAY, "starts_on": DAY}
    return LimitRow(**{**known, "amount_minor": amount, **fields})  # type: ignore[arg-type]


def state(limit: int, used: int = 0, granted: int = 0) -> LimitState:
    return LimitState(
        scope=Scope.EMPLOYEE, period=Period.BUSINESS_DAY, subject_id="maja", period_key="2026-11-22",
        limit_minor=limit, used_minor=used, granted_minor=granted,
    )  # fmt: skip


def test_a_person_s_rule_stands_before_the_role_s_and_that_before_everybody_s() -> None:
    rules = [rule(1), rule(2, role="front_desk"), rule(3, employee_id="maja"), rule(4, role="supervisor")]
    assert [found.amount_minor for found in rules_for(touch(), rules)] == [3]
    assert [found.amount_minor for found in rules_for(touch(employee_id="ben"), rules)] == [2]
    assert [found.amount_minor for found in rules_for(touch(role="kitchen", employee_id="x"), rules)] == [1]


def test_rules_hold_from_their_first_day_to_their_last() -> None:
    rules = [rule(1, ends_on=DAY), rule(2, starts_on=date(2026, 11, 23))]
    assert [found.amount_minor for found in rules_for(touch(), rules)] == [1]
    assert [found.amount_minor for found in rules_for(touch(business_date=date(2026, 11, 23)), rules)] == [2]


def test_what_a_gesture_does_not_have_is_not_counted() -> None:
    rules = [
        rule(1, scope=Scope.GUEST),
        rule(2, scope=Scope.STAY, period=Period.STAY),
        rule(3, period=Period.STAY),
    ]
    assert rules_for(touch(), rules) == []
    assert len(rules_for(touch(guest_id="g", stay_id="s"), rules)) == 3


def test_counters_are_named_by_what_they_count() -> None:
    assert counter_key(rule(1), touch()) == ("employee", "maja", "business_day", "2026-11-22")
    month = rule(1, scope=Scope.PLACE, period=Period.MONTH)
    assert counter_key(month, touch()) == ("place", "aurora", "month", "2026-11")
    assert counter_key(rule(1, period=Period.INCIDENT), touch()) == ("employee", "maja", "incident", "g1")
    complaint = rule(1, scope=Scope.COMPLAINT, period=Period.INCIDENT)
    assert counter_key(complaint, touch(complaint_id="c")) == ("complaint", "c", "incident", "c")
    per_role = rule(1, scope=Scope.GUEST, role="front_desk")
    assert counter_key(per_role, touch(guest_id="g")) == (
        "guest",
        "g",
        "business_day",
        "2026-11-22@front_desk",
    )


def test_the_tightest_limit_wins() -> None:
    budget = BudgetState(limits=(state(50, used=10), state(30), state(100, used=100, granted=20)))
    assert budget.left_minor == 20
    assert (budget.over_minor(20), budget.over_minor(21)) == (0, 1)
    nobody = BudgetState(limits=())
    assert (nobody.left_minor, nobody.over_minor(10**9)) == (None, 0)


def test_what_is_left_is_never_negative() -> None:
    assert state(10, used=30).left_minor == 0


@pytest.mark.parametrize(
    ("kind", "of_hold", "change"),
    [
        (EntryKind.LIMIT, False, Effect(limit=7)),
        (EntryKind.GRANT, False, Effect(granted=7)),
        (EntryKind.HOLD, True, Effect(used=7, held=7)),
        (EntryKind.SPEND, True, Effect(held=-7)),
        (EntryKind.SPEND, False, Effect(used=7)),
        (EntryKind.RELEASE, True, Effect(used=-7, held=-7)),
        (EntryKind.RELEASE, False, Effect(used=-7)),
        (EntryKind.ADJUST, False, Effect(used=7)),
    ],
)
def test_what_entries_do(kind: EntryKind, of_hold: bool, change: Effect) -> None:
    assert effect(kind, 7, of_hold=of_hold) == change


@pytest.mark.parametrize(
    ("period", "is_lower", "start"),
    [
        (Period.BUSINESS_DAY, False, DAY),
        (Period.BUSINESS_DAY, True, date(2026, 11, 23)),
        (Period.MONTH, True, date(2026, 12, 1)),
        (Period.INCIDENT, True, DAY),
        (Period.STAY, True, DAY),
    ],
)
def test_raised_now_and_lowered_from_the_next_period(period: Period, is_lower: bool, start: date) -> None:
    assert starts_on(period, DAY, is_lower=is_lower) == start
