"""Counters against the ledger, gestures against both, approvals against who decided them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from peewee import JOIN, fn

from app.domain.budgets import Effect, EntryKind, Scope, effect
from app.domain.gestures import SPENT, GestureStatus
from app.domain.verification import Check
from app.models.audit import AuditEntry, AuditWords
from app.models.budget import Counter, LedgerEntry, LimitRule
from app.models.gesture import Approval, Gesture

_PER_GUEST = (Scope.GUEST, Scope.STAY)
_AFTER_USE = ("given", "delivered", "cancelled")


def counters(place_id: str) -> Check:
    """Every counter is the sum of its entries, and inside its limit."""
    rebuilt = _sums(place_id, LedgerEntry.counter)
    faults, looked_at = [], 0
    for row in Counter.select().where(Counter.place == place_id).iterator():
        looked_at += 1
        stored = Effect(row.limit_minor, row.granted_minor, row.used_minor, row.held_minor)
        if stored != rebuilt.get((row.id,), Effect()):
            faults.append(f"counter differs from the ledger: {row.id}")
        if row.used_minor > row.limit_minor + row.granted_minor:
            faults.append(f"counter overspent: {row.id}")
    return Check(name="counters", looked_at=looked_at, faults=tuple(faults))


def gestures(place_id: str) -> Check:
    """Every gesture has on its counters what it cost, and nothing once it was cancelled or never given."""
    by_gesture: dict[str, dict[str, Effect]] = {}
    for (gesture_id, counter_id), total in _sums(
        place_id, LedgerEntry.gesture_id, LedgerEntry.counter
    ).items():
        if gesture_id is not None:
            by_gesture.setdefault(gesture_id, {})[counter_id] = total
    scopes = dict(Counter.select(Counter.id, Counter.scope).where(Counter.place == place_id).tuples())
    noted = _noted_amounts(place_id)
    faults, looked_at = [], 0
    for row in _gesture_rows(place_id):
        looked_at += 1
        marks = by_gesture.pop(row["id"], {})
        faults += [f"{fault}: {row['number']}" for fault in _gesture_faults(row, marks, scopes, noted)]
        noted.pop(row["id"], None)
    faults += [f"entries without a gesture: {key}" for key in by_gesture]
    faults += [f"gesture gone: {key}" for key in noted]
    return Check(name="gestures", looked_at=looked_at, faults=tuple(faults))


def approvals(place_id: str) -> Check:
    """Nobody decided their own; every yes was said by who is named; one that is open fits its gesture."""
    said_yes = set(
        AuditEntry.select(AuditEntry.subject_id, AuditEntry.actor_id)
        .where((AuditEntry.place == place_id) & (AuditEntry.action == "approval.approved"))
        .tuples()
    )
    gone = {key for key, _ in said_yes}
    faults, looked_at = [], 0
    for row in Approval.select().where(Approval.place == place_id).iterator():
        looked_at += 1
        gone.discard(row.id)
        faults += [f"{fault}: {row.id}" for fault in _approval_faults(row, said_yes)]
    faults += [f"approval gone: {key}" for key in sorted(gone)]
    faults += _open_faults(place_id)
    return Check(name="approvals", looked_at=looked_at, faults=tuple(faults))


def limits(place_id: str) -> Check:
    """Every limit has the amount that somebody was noted to have set."""
    query = (
        AuditEntry.select(AuditEntry.subject_id, AuditWords.words)
        .join(AuditWords, JOIN.LEFT_OUTER, on=(AuditWords.id == AuditEntry.id))
        .where((AuditEntry.place == place_id) & (AuditEntry.action == "limit.set"))
        .tuples()
    )
    noted = {key: (words or {}).get("amount_minor") for key, words in query}
    faults, looked_at = [], 0
    for rule in LimitRule.select().where(LimitRule.place == place_id):
        looked_at += 1
        if rule.id not in noted:
            faults.append(f"limit nobody set: {rule.id}")
        elif noted[rule.id] not in (None, rule.amount_minor):
            faults.append(f"limit changed: {rule.id}")
        noted.pop(rule.id, None)
    faults += [f"limit gone: {key}" for key in noted]
    return Check(name="limits", looked_at=looked_at, faults=tuple(faults))


def _sums(place_id: str, *by: Any) -> dict[tuple[Any, ...], Effect]:
    """What the entries do in sum, by the columns named."""
    of_hold = LedgerEntry.approval_id.is_null(False)
    rows = (
        LedgerEntry.select(*by, LedgerEntry.kind, of_hold, fn.SUM(LedgerEntry.amount_minor))
        .where(LedgerEntry.place == place_id)
        .group_by(*by, LedgerEntry.kind, of_hold)
        .tuples()
    )
    sums: dict[tuple[Any, ...], Effect] = {}
    for *key, kind, held, amount in rows:
        before = sums.get(tuple(key), Effect())
        change = effect(EntryKind(kind), int(amount), of_hold=bool(held))
        sums[tuple(key)] = Effect(*(old + new for old, new in zip(before, change, strict=True)))
    return sums


def _gesture_rows(place_id: str) -> Iterable[dict[str, Any]]:
    columns = (Gesture.id, Gesture.number, Gesture.status, Gesture.amount_minor, Gesture.true_cost_minor)
    return Gesture.select(*columns).where(Gesture.place == place_id).dicts().iterator()


def _noted_amounts(place_id: str) -> dict[str, int | None]:
    """By gesture that was given, the last amount noted with it; None where the words were erased."""
    query = (
        AuditEntry.select(AuditEntry.subject_id, AuditWords.words)
        .join(AuditWords, JOIN.LEFT_OUTER, on=(AuditWords.id == AuditEntry.id))
        .where(
            (AuditEntry.place == place_id)
            & AuditEntry.action.in_(["gesture.given", "gesture.cost_corrected"])
        )
        .order_by(AuditEntry.at, AuditEntry.id)
        .tuples()
    )
    return {key: (words or {}).get("amount_minor") for key, words in query}


def _gesture_faults(
    row: dict[str, Any], marks: dict[str, Effect], scopes: dict[str, str], noted: dict[str, int | None]
) -> Iterable[str]:
    status = GestureStatus(row["status"])
    cost = row["amount_minor"] if row["true_cost_minor"] is None else row["true_cost_minor"]
    if status in SPENT:
        if row["id"] not in noted:
            yield "given by nobody"
        elif noted[row["id"]] not in (None, cost):
            yield "amount differs from what was noted"
    for counter_id, mark in marks.items():
        wanted, held = _wanted(status, cost)
        has_left = mark.used == 0 and scopes.get(counter_id) in _PER_GUEST
        if (mark.used, mark.held) != (wanted, held) and not (status in SPENT and has_left and not mark.held):
            yield "ledger does not fit"
        if status not in SPENT and status is not GestureStatus.APPROVED and mark.granted:
            yield "grant left over"


def _wanted(status: GestureStatus, cost: int) -> tuple[int, int]:
    """What a gesture in this state has on each of its counters: used, and held of it."""
    if status is GestureStatus.APPROVED:
        return cost, cost
    return (cost, 0) if status in SPENT else (0, 0)


def _approval_faults(row: Approval, said_yes: set[tuple[str, str]]) -> Iterable[str]:
    if row.decided_by_id is not None and row.decided_by_id == row.asked_by_id:
        yield "decided by who asked"
    if (row.status == "used") is not (row.used_at is not None):
        yield "used without a moment"
    if row.status in ("approved", "used", "taken_back") and (row.id, row.decided_by_id) not in said_yes:
        yield "a yes that nobody said"


def _open_faults(place_id: str) -> list[str]:
    """A question and its gesture stand alike: same amount and guest, and both open or both used."""
    query = (
        Approval.select(
            Approval.id, Approval.status, Approval.amount_minor, Approval.guest_id,
            Gesture.status.alias("stands"), Gesture.amount_minor.alias("costs"),
            Gesture.guest.alias("for_guest"),
        )
        .join(Gesture, on=(Gesture.id == Approval.gesture))
        .where((Approval.place == place_id) & Approval.status.in_(["waiting", "approved", "used"]))
        .tuples()
    )  # fmt: skip
    faults = []
    for key, status, amount, guest, stands, costs, for_guest in query:
        fits = stands in _AFTER_USE if status == "used" else (stands, for_guest) == (status, guest)
        if not fits or costs != amount:
            faults.append(f"differs from its gesture: {key}")
    return faults
