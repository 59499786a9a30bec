"""Gestures that cost something and stand on no counter, though a limit was set when they were given."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from peewee import JOIN, fn

from app.domain.budgets import LimitRow, Period, Scope, Touch, rules_for
from app.domain.gestures import SPENT
from app.domain.verification import Check
from app.models.audit import AuditEntry, AuditWords
from app.models.budget import LedgerEntry, LimitRule
from app.models.employee import Employee
from app.models.gesture import Approval, Gesture

# A limit per guest or stay may have come to hold only when the gesture was moved; these always hold.
_SURE = (Scope.EMPLOYEE, Scope.PLACE)


@dataclass(frozen=True, slots=True)
class _Rule:
    row: LimitRow
    set_at: datetime


def uncounted(place_id: str) -> Check:
    """Every gesture that had to fit into a limit has entries that prove it did."""
    rules, moments = _rules(place_id), _moments(place_id)
    faults, looked_at = [], 0
    for number, touch, role_is_sure in _without_entries(place_id):
        looked_at += 1
        moment = moments.get(touch.gesture_id)
        if moment is not None and _had_to_fit(touch, role_is_sure, moment, rules):
            faults.append(f"given past the limits: {number}")
    return Check(name="uncounted", looked_at=looked_at, faults=tuple(faults))


def _had_to_fit(touch: Touch, role_is_sure: bool, moment: datetime, rules: list[_Rule]) -> bool:
    known = [
        rule.row
        for rule in rules
        if rule.set_at < moment and rule.row.scope in _SURE and (role_is_sure or rule.row.role is None)
    ]
    return bool(rules_for(touch, known))


def _without_entries(place_id: str) -> Iterator[tuple[str, Touch, bool]]:
    """Given without a question, with a cost, and nothing in the ledger; who was edited may have had
    another role then."""
    proved = LedgerEntry.select(LedgerEntry.gesture_id).where(
        (LedgerEntry.place == place_id) & LedgerEntry.gesture_id.is_null(False)
    )
    asked = Approval.select(Approval.gesture).where(
        (Approval.place == place_id) & (Approval.status == "used")
    )
    cost = fn.COALESCE(Gesture.true_cost_minor, Gesture.amount_minor)
    query = (
        Gesture.select(Gesture.number, Gesture.id, Gesture.employee, Employee.role, Gesture.business_date)
        .join(Employee, on=(Employee.id == Gesture.employee))
        .where((Gesture.place == place_id) & Gesture.status.in_([one.value for one in SPENT]) & (cost > 0))
        .where(Gesture.id.not_in(proved) & Gesture.id.not_in(asked))
    )
    edited = _edited(place_id)
    for number, key, employee, role, day in query.tuples().iterator():
        yield number, _touch(place_id, key, employee, role, day), employee not in edited


def _touch(place_id: str, gesture_id: str, employee_id: str, role: str, day: date) -> Touch:
    return Touch(
        employee_id=employee_id, role=role, place_id=place_id, gesture_id=gesture_id, business_date=day
    )


def _edited(place_id: str) -> set[str]:
    query = AuditEntry.select(AuditEntry.subject_id).where(
        (AuditEntry.place == place_id) & (AuditEntry.action == "employee.edited")
    )
    return {key for (key,) in query.tuples()}


def _moments(place_id: str) -> dict[str, datetime]:
    """By gesture, when its cost was last let in: given, or corrected upwards."""
    query = (
        AuditEntry.select(AuditEntry.subject_id, AuditEntry.action, AuditEntry.at, AuditWords.words)
        .join(AuditWords, JOIN.LEFT_OUTER, on=(AuditWords.id == AuditEntry.id))
        .where(
            (AuditEntry.place == place_id)
            & AuditEntry.action.in_(["gesture.given", "gesture.cost_corrected"])
        )
        .order_by(AuditEntry.at, AuditEntry.id)
        .tuples()
    )
    return {key: at for key, action, at, words in query if action == "gesture.given" or _is_dearer(words)}


def _is_dearer(words: dict[str, Any] | None) -> bool:
    return words is not None and words["amount_minor"] > words["was"]


def _rules(place_id: str) -> list[_Rule]:
    return [
        _Rule(
            LimitRow(
                id=rule.id, scope=Scope(rule.scope), period=Period(rule.period), role=rule.role,
                amount_minor=rule.amount_minor, employee_id=rule.employee_id, starts_on=rule.starts_on,
                ends_on=rule.ends_on,
            ),
            rule.set_at,
        )
        for rule in LimitRule.select().where(LimitRule.place == place_id)
    ]  # fmt: skip
