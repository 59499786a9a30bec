"""Limits on what may be spent: scope × period × amount, the tightest one wins (design: money).

Amounts are minor units. Nothing here reads a clock or a store.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple


class Scope(StrEnum):
    """Whom or what a limit counts for."""

    EMPLOYEE = "employee"
    GUEST = "guest"
    COMPLAINT = "complaint"
    STAY = "stay"
    DEPARTMENT = "department"
    PLACE = "place"


class Period(StrEnum):
    """Over what time a limit counts. `INCIDENT` is one gesture, or one complaint."""

    INCIDENT = "incident"
    BUSINESS_DAY = "business_day"
    STAY = "stay"
    MONTH = "month"


class EntryKind(StrEnum):
    """What a ledger entry does to its counter."""

    LIMIT = "limit"  # the counter was opened with this limit
    GRANT = "grant"  # somebody allowed more
    HOLD = "hold"  # an approved amount is kept ready
    SPEND = "spend"  # given
    RELEASE = "release"  # a hold or a spend came back
    ADJUST = "adjust"  # the true cost differed (signed)


class Effect(NamedTuple):
    """How a ledger entry moves its counter, in minor units."""

    limit: int = 0
    granted: int = 0
    used: int = 0
    held: int = 0


def effect(kind: EntryKind, amount_minor: int, *, of_hold: bool) -> Effect:
    """What an entry does. `of_hold`: it names an approval, so a spend or release concerns what it holds.

    A hold is used at once; spending it later only ends the holding. A negative grant is one taken back.
    """
    return {
        EntryKind.LIMIT: Effect(limit=amount_minor),
        EntryKind.GRANT: Effect(granted=amount_minor),
        EntryKind.HOLD: Effect(used=amount_minor, held=amount_minor),
        EntryKind.SPEND: Effect(held=-amount_minor) if of_hold else Effect(used=amount_minor),
        EntryKind.RELEASE: Effect(used=-amount_minor, held=-amount_minor if of_hold else 0),
        EntryKind.ADJUST: Effect(used=amount_minor),
    }[kind]


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitRow:
    """A rule: `amount_minor` per scope and period, for a role, a person or everyone."""

    id: str
    scope: Scope
    period: Period
    amount_minor: int
    role: str | None = None
    employee_id: str | None = None
    starts_on: date
    ends_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitState:
    """One limit as it stands for one gesture: what is used, what is left."""

    scope: Scope
    period: Period
    subject_id: str
    period_key: str
    limit_minor: int
    granted_minor: int = 0
    used_minor: int = 0
    held_minor: int = 0

    @property
    def left_minor(self) -> int:
        """What may still be spent without asking. Never negative."""
        return max(0, self.limit_minor + self.granted_minor - self.used_minor)

    def over_minor(self, amount_minor: int) -> int:
        """How far `amount_minor` more would go above the limit (0 if it fits)."""
        return max(0, amount_minor - self.left_minor)


@dataclass(frozen=True, slots=True, kw_only=True)
class BudgetState:
    """All limits that one gesture touches; `tightest` is the one with the least left."""

    limits: tuple[LimitState, ...]

    @property
    def tightest(self) -> LimitState | None:
        """The limit with the least left; the first of equals, in the order they are shown."""
        return min(self.limits, key=lambda limit: limit.left_minor, default=None)

    @property
    def left_minor(self) -> int | None:
        """What may still be spent, or None without any limit."""
        return None if self.tightest is None else self.tightest.left_minor

    def over_minor(self, amount_minor: int) -> int:
        """How far `amount_minor` would go above the tightest limit (0: it may be given)."""
        return 0 if self.tightest is None else self.tightest.over_minor(amount_minor)


@dataclass(frozen=True, slots=True, kw_only=True)
class Touch:
    """What a gesture counts for: the subjects that a limit's scope may name."""

    employee_id: str
    role: str
    guest_id: str | None = None
    stay_id: str | None = None
    complaint_id: str | None = None
    department: str | None = None
    place_id: str
    gesture_id: str
    business_date: date


def rules_for(touch: Touch, rules: Iterable[LimitRow]) -> list[LimitRow]:
    """The rules in force for this gesture: per scope and period one's own, else the role's, else all's.

    A rule holds from `starts_on` to `ends_on`, both included.
    """
    chosen: dict[tuple[Scope, Period], tuple[int, date, LimitRow]] = {}
    for rule in rules:
        rank = _closeness(rule, touch)
        if rank is None or not _in_force(rule, touch.business_date) or counter_key(rule, touch) is None:
            continue
        best = chosen.get((rule.scope, rule.period))
        if best is None or (rank, rule.starts_on) > best[:2]:
            chosen[rule.scope, rule.period] = (rank, rule.starts_on, rule)
    return [entry[2] for _, entry in sorted(chosen.items(), key=lambda pair: _order(*pair[0]))]


class CounterKey(NamedTuple):
    """What one counter counts. Counters are always locked in the order of their keys."""

    scope: str
    subject_id: str
    period: str
    period_key: str


def counter_key(rule: LimitRow, touch: Touch) -> CounterKey | None:
    """The counter that `rule` uses for this gesture, or None when it does not apply.

    A limit of a role or a person that counts for something shared (a guest, the place) has a counter of
    its own: what the front desk may give a guest is not what a supervisor may.
    """
    subject, stretch = subject_of(rule.scope, touch), period_key(rule.period, touch)
    if subject is None or stretch is None:
        return None
    owner = rule.employee_id or rule.role
    if owner and rule.scope is not Scope.EMPLOYEE:
        stretch = f"{stretch}@{owner}"
    return CounterKey(rule.scope.value, subject, rule.period.value, stretch)


def subject_of(scope: Scope, touch: Touch) -> str | None:
    """Whose counter a limit of this scope uses, or None when the gesture has no such subject."""
    return {
        Scope.EMPLOYEE: touch.employee_id,
        Scope.GUEST: touch.guest_id,
        Scope.COMPLAINT: touch.complaint_id,
        Scope.STAY: touch.stay_id,
        Scope.DEPARTMENT: touch.department,
        Scope.PLACE: touch.place_id,
    }[scope]


def period_key(period: Period, touch: Touch) -> str | None:
    """Which stretch of time a counter is for, or None when the gesture has none (no stay)."""
    match period:
        case Period.INCIDENT:
            return touch.complaint_id or touch.gesture_id
        case Period.BUSINESS_DAY:
            return touch.business_date.isoformat()
        case Period.STAY:
            return touch.stay_id
        case Period.MONTH:
            return touch.business_date.isoformat()[:7]


def _closeness(rule: LimitRow, touch: Touch) -> int | None:
    if rule.employee_id is not None:
        return 2 if rule.employee_id == touch.employee_id else None
    if rule.role is not None:
        return 1 if rule.role == touch.role else None
    return 0


def _in_force(rule: LimitRow, day: date) -> bool:
    return rule.starts_on <= day and (rule.ends_on is None or day <= rule.ends_on)


def _order(scope: Scope, period: Period) -> tuple[int, int]:
    return list(Scope).index(scope), list(Period).index(period)


def starts_on(period: Period, today: date, *, is_lower: bool) -> date:
    """From which business date a changed limit holds: a raised one now, a lowered one from the next period.

    An incident or a stay that has begun keeps the limit its counter was opened with, so those hold now too.
    """
    if not is_lower or period in (Period.INCIDENT, Period.STAY):
        return today
    if period is Period.BUSINESS_DAY:
        return today + timedelta(days=1)
    return (today.replace(day=1) + timedelta(days=32)).replace(day=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """One line of a ready-made set of limits, in minor units of a currency with two decimals."""

    scope: Scope
    period: Period
    role: str | None
    amount_minor: int


_FLOOR_ROLES = ("housekeeping", "kitchen")
_DESK_ROLES = ("front_desk", "concierge")


def _banded(
    scope: Scope, period: Period, floor: int, desk: int, supervisor: int, manager: int
) -> tuple[Preset, ...]:
    amounts = {
        **dict.fromkeys(_FLOOR_ROLES, floor),
        **dict.fromkeys(_DESK_ROLES, desk),
        "supervisor": supervisor,
        "manager": manager,
    }
    return tuple(
        Preset(scope=scope, period=period, role=role, amount_minor=amount) for role, amount in amounts.items()
    )


# What a supervisor may decide for others, as in the banded set, where no limit says so.
FIRST_AUTHORITY = 15000

# Ready-made sets to choose from (design: money, limits). "per_day" is the one a new place starts with.
PRESETS: dict[str, tuple[Preset, ...]] = {
    "per_day": _banded(Scope.EMPLOYEE, Period.BUSINESS_DAY, 1500, 5000, 15000, 60000),
    "per_guest": _banded(Scope.GUEST, Period.BUSINESS_DAY, 1500, 5000, 15000, 60000),
    "per_incident": _banded(Scope.EMPLOYEE, Period.INCIDENT, 1500, 3000, 15000, 60000),
    "banded": (
        *_banded(Scope.EMPLOYEE, Period.INCIDENT, 1500, 3000, 15000, 60000),
        *_banded(Scope.EMPLOYEE, Period.BUSINESS_DAY, 3000, 9000, 45000, 180000),
    ),
}
