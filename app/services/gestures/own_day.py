"""What a gesture counts for on the day it was given, for who gave it: later acts go by that day's limits."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from peewee import fn

from app.domain.budgets import CounterKey, EntryKind, Touch
from app.domain.desk import Desk
from app.domain.gestures import GestureOrder
from app.models.budget import LedgerEntry
from app.models.employee import Employee
from app.models.gesture import CatalogueItem, Gesture
from app.services import catalogue, employees, limits
from app.services.gestures import orders


def limits_then(desk: Desk, gesture: Gesture) -> dict[CounterKey, int]:
    """The limits of the giver on the gesture's own day, for the guest it names now."""
    return limits.limits_of(desk, _touch(desk, gesture))


def limits_for_more(desk: Desk, gesture: Gesture) -> dict[CounterKey, int]:
    """The limits that more money for it has to fit in: its own day's, or today's where none held then."""
    touch = _touch(desk, gesture)
    then = limits.limits_of(desk, touch)
    return then or limits.limits_of(desk, replace(touch, business_date=desk.business_date))


def _touch(desk: Desk, gesture: Gesture) -> Touch:
    giver = employees.employee_row(Employee.get_by_id(gesture.employee_id))
    order = GestureOrder(
        guest_id=gesture.guest_id, stay_id=gesture.stay_id, complaint_id=gesture.complaint_id,
        item_id=gesture.item_id, amount_minor=gesture.amount_minor,
    )  # fmt: skip
    row = CatalogueItem.get_or_none(CatalogueItem.id == gesture.item_id)
    item = catalogue.item_row(desk, row) if row else None
    touch = orders.touch_of(replace(desk, actor=giver), order, gesture.id, item)
    return replace(touch, business_date=_counted_on(gesture))


def _counted_on(gesture: Gesture) -> date:
    """An approved gesture counts on the day of the yes, which may be later than the question's."""
    first = (
        LedgerEntry.select(fn.MIN(LedgerEntry.business_date).coerce(False))
        .where(
            (LedgerEntry.place == gesture.place_id)
            & (LedgerEntry.gesture_id == gesture.id)
            & LedgerEntry.kind.in_([EntryKind.HOLD.value, EntryKind.SPEND.value])
        )
        .scalar()
    )
    day: date = gesture.business_date
    return max(day, date.fromisoformat(first) if isinstance(first, str) else first) if first else day
