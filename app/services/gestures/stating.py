"""A statement of gestures: what was given in a period, one query whatever its length."""

from __future__ import annotations

from datetime import date
from typing import Any

from peewee import fn

from app.domain.desk import Desk
from app.domain.gestures import SPENT
from app.domain.roles import May
from app.domain.statements import Statement, StatementLine, checked_period
from app.models.employee import Employee
from app.models.gesture import Gesture


def statement(desk: Desk, *, from_on: date, until_on: date) -> Statement:
    """What was given from one business day to another, both included, by day and employee.

    A corrected cost stands in place of the first one. Raises `BadInput("statement_period")` and `NotAllowed`.
    """
    desk.must(May.SEE_ALL_GESTURES)
    checked_period(from_on, until_on)
    cost = fn.COALESCE(Gesture.true_cost_minor, Gesture.amount_minor)
    query: Any = (
        Gesture.select(Gesture.business_date, Employee.name, fn.COUNT(Gesture.id), fn.SUM(cost))
        .join(Employee, on=(Employee.id == Gesture.employee))
        .where(
            (Gesture.place == desk.place.id)
            & Gesture.status.in_([status.value for status in SPENT])
            & (Gesture.business_date >= from_on)
            & (Gesture.business_date <= until_on)
        )
        .group_by(Gesture.business_date, Employee.id, Employee.name)
        .order_by(Gesture.business_date, Employee.name)
        .tuples()
    )
    lines = tuple(
        StatementLine(on=on, employee=name, count=count, amount_minor=int(amount))
        for on, name, count, amount in query
    )
    return Statement(from_on=from_on, until_on=until_on, lines=lines)
