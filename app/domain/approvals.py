"""Who may decide what somebody else asked for, and for how long a question stands (design: money)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from app.domain.budgets import LimitRow, Period, Scope, Touch, rules_for
from app.domain.desk import EmployeeRow
from app.domain.gestures import ApprovalRow, Approver
from app.domain.roles import May, Role, may

SIMILAR_DAYS = 90


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalQueue:
    """What waits, oldest first, and what was decided today, latest first."""

    waiting: tuple[ApprovalRow, ...]
    decided: tuple[ApprovalRow, ...]

    @property
    def mine_to_decide(self) -> int:
        """How many of the waiting the reader can decide."""
        return sum(row.i_can_decide for row in self.waiting)


def authority(
    person: EmployeeRow, rules: Iterable[LimitRow], touch: Touch, first_minor: int = 0
) -> int | None:
    """Up to which amount this person may decide for others: their own limit per incident, else per day.

    Where limits are not per person it is the strictest that names their role or themselves. Without any,
    a manager decides any amount (None), and everybody else `first_minor`. `touch` carries place and day.
    """
    known = [rule for rule in rules if rule.period in (Period.INCIDENT, Period.BUSINESS_DAY)]
    own = replace(touch, employee_id=person.id, role=person.role.value)
    amounts = {
        rule.period: rule.amount_minor for rule in rules_for(own, known) if rule.scope is Scope.EMPLOYEE
    }
    if amounts:
        return amounts.get(Period.INCIDENT, amounts.get(Period.BUSINESS_DAY))
    named = [rule for rule in known if rule.role or rule.employee_id]
    strictest = min((rule.amount_minor for rule in rules_for(_of_all(own), named)), default=None)
    return strictest if strictest is not None or person.role is Role.MANAGER else first_minor


def _of_all(own: Touch) -> Touch:
    """With a subject for every scope, so that limits of all scopes are looked at."""
    anyone = own.employee_id
    return replace(own, guest_id=anyone, stay_id=anyone, complaint_id=anyone, department=anyone)


def deciders(
    people: Iterable[EmployeeRow],
    asker_id: str,
    amount_minor: int,
    rules: Iterable[LimitRow],
    touch: Touch,
    first_minor: int = 0,
) -> tuple[Approver, ...]:
    """Everyone who may decide `amount_minor`, the nearest level first; never the person who asked."""
    known = list(rules)
    able = [
        Approver(employee_id=person.id, name=person.name, role=person.role.value, up_to_minor=up_to)
        for person in people
        if person.id != asker_id and person.is_active and may(person.role, May.APPROVE)
        for up_to in [authority(person, known, touch, first_minor)]
        if up_to is None or up_to >= amount_minor
    ]
    return tuple(sorted(able, key=_level))


def asked_so_far(
    able: tuple[Approver, ...], asked_at: datetime, now: datetime, next_after: timedelta
) -> tuple[tuple[datetime, Approver], ...]:
    """Who has been asked, and when: everyone on the nearest level at once, then level by level."""
    levels: list[list[Approver]] = []
    for person in able:
        if levels and _level(levels[-1][0])[:2] == _level(person)[:2]:
            levels[-1].append(person)
        else:
            levels.append([person])
    turns = [(asked_at + next_after * turn, level) for turn, level in enumerate(levels)]
    return tuple((moment, person) for moment, level in turns if moment <= now for person in level)


def _level(person: Approver) -> tuple[bool, int, str]:
    return person.up_to_minor is None, person.up_to_minor or 0, person.name
