"""What was given in a period, by day and by employee, for those who answer for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.errors import BadInput

MOST_DAYS = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementLine:
    """What one employee gave on one business day; `amount_minor` is what it cost in the end."""

    on: date
    employee: str
    count: int
    amount_minor: int


@dataclass(frozen=True, slots=True, kw_only=True)
class EmployeeSum:
    """What one employee gave in all of the period."""

    employee: str
    count: int
    amount_minor: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """The lines of a period, and its sums."""

    from_on: date
    until_on: date
    lines: tuple[StatementLine, ...]

    @property
    def count(self) -> int:
        """How many gestures there were."""
        return sum(line.count for line in self.lines)

    @property
    def amount_minor(self) -> int:
        """What they cost together."""
        return sum(line.amount_minor for line in self.lines)

    def by_employee(self) -> tuple[EmployeeSum, ...]:
        """The sums of each employee, by name: nobody is ranked."""
        lines: dict[str, list[StatementLine]] = {}
        for line in self.lines:
            lines.setdefault(line.employee, []).append(line)
        return tuple(_summed(name, lines[name]) for name in sorted(lines, key=str.casefold))


def checked_period(from_on: date, until_on: date) -> None:
    """Raise `BadInput("statement_period")` for a period that ends before it begins or is too long."""
    if until_on < from_on or (until_on - from_on).days >= MOST_DAYS:
        raise BadInput("statement_period", field="until_on", most=MOST_DAYS)


def _summed(employee: str, lines: Sequence[StatementLine]) -> EmployeeSum:
    return EmployeeSum(
        employee=employee, count=sum(line.count for line in lines),
        amount_minor=sum(line.amount_minor for line in lines),
    )  # fmt: skip
