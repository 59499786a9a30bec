"""Who may decide what somebody else asked for, and for how long a question stands (design: money)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.domain.budgets import LimitRow, Period, Scope, Touch, rules_for
from app.domain.desk import EmployeeRow
from app.domain.gestures import ApprovalRow, Approver
from app.domain.roles import May, may

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


def authority(person: EmployeeRow, rules: Iterable[LimitRow], touch: Touch) -> int | None:
    """Up to which amount this person may decide for others: their own limit per incident, else per day.

    None is any amount: nobody set them a limit. `touch` carries the place and the day; the rest is theirs.
    """
    own = Touch(
        employee_id=person.id,
        role=person.role.value,
        place_id=touch.place_id,
        gesture_id=touch.gesture_id,
        business_date=touch.business_date,
    )
    amounts = {
        rule.period: rule.amount_minor for rule in rules_for(own, rules) if rule.scope is Scope.EMPLOYEE
    }
    return amounts.get(Period.INCIDENT, amounts.get(Period.BUSINESS_DAY))


def deciders(
    people: Iterable[EmployeeRow], asker_id: str, amount_minor: int, rules: Iterable[LimitRow], touch: Touch
) -> tuple[Approver, ...]:
    """Everyone who may decide `amount_minor`, the nearest level first; never the person who asked."""
    known = list(rules)
    able = [
        Approver(employee_id=person.id, name=person.name, role=person.role.value, up_to_minor=up_to)
        for person in people
        if person.id != asker_id and person.is_active and may(person.role, May.APPROVE)
        for up_to in [authority(person, known, touch)]
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
