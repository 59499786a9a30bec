"""Every decision about money against who was noted to have made it, and every note against the decision."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from app.domain.gestures import ApprovalStatus, GestureStatus
from app.domain.verification import Check
from app.models.gesture import Approval, Gesture
from app.services.verify.noted import Said, entries

_YES, _NO = "approval.approved", "approval.declined"
_BACK, _LATE = "approval.taken_back", "approval.expired"
_LEFT, _MOVED = "gesture.withdrawn", "gesture.moved"
_REVIEWED, _EMERGENCY = "gesture.reviewed", "gesture.emergency"
# What must have been noted about a question that stands like this …
_NEEDS = {
    ApprovalStatus.APPROVED: _YES, ApprovalStatus.USED: _YES, ApprovalStatus.DECLINED: _NO,
    ApprovalStatus.TAKEN_BACK: _BACK, ApprovalStatus.EXPIRED: _LATE,
}  # fmt: skip
# … and how one may stand about which this was noted.
_LEAVES = {
    _YES: frozenset(ApprovalStatus) - {ApprovalStatus.WAITING, ApprovalStatus.DECLINED},
    _NO: frozenset({ApprovalStatus.DECLINED}),
    _BACK: frozenset({ApprovalStatus.TAKEN_BACK}),
    _LATE: frozenset({ApprovalStatus.EXPIRED}),
}
_DECIDES = (_YES, _NO)


def decisions(place_id: str) -> Check:
    """Yes, no, withdrawn, taken back, expired, reviewed: each by who was noted, when it was noted."""
    of_questions = entries(place_id, "approval", _LEAVES)
    of_gestures = entries(place_id, "gesture", [_LEFT, _MOVED, _REVIEWED, _EMERGENCY])
    faults, looked_at = [], 0
    for row in Approval.select().where(Approval.place == place_id).iterator():
        looked_at += 1
        said = of_questions.get(row.id, [])
        faults += [
            f"{fault}: {row.id}" for fault in _of_question(row, said, of_gestures.get(row.gesture_id, []))
        ]
    declined = {key for key, said in of_questions.items() if any(each.action == _NO for each in said)}
    for gesture in _gestures(place_id):
        looked_at += 1
        said = of_gestures.get(gesture["id"], [])
        faults += [f"{fault}: {gesture['number']}" for fault in _of_gesture(gesture, said)]
    faults += _declined_without_a_no(place_id, declined)
    return Check(name="decisions", looked_at=looked_at, faults=tuple(faults))


def _of_question(row: Approval, said: list[Said], of_gesture: list[Said]) -> Iterable[str]:
    status = ApprovalStatus(row.status)
    noted = {each.action for each in said}
    if status in _NEEDS and _NEEDS[status] not in noted:
        yield f"{status.value} by nobody"
    if status is ApprovalStatus.WITHDRAWN and not {each.action for each in of_gesture} & {_LEFT, _MOVED}:
        yield "withdrawn by nobody"
    if any(status not in _LEAVES[action] for action in noted):
        yield "stands differently from what was decided"
    who: tuple[str | None, datetime | None] = (row.decided_by_id, row.decided_at)
    decided = [(each.actor_id, each.at) for each in said if each.action in _DECIDES]
    if decided and who not in decided:
        yield "decided by another or at another time"
    if not decided and who != (None, None):
        yield "decided by nobody"


def _of_gesture(row: dict[str, Any], said: list[Said]) -> Iterable[str]:
    noted = {each.action for each in said}
    if (row["status"] == GestureStatus.WITHDRAWN) is not (_LEFT in noted):
        yield "withdrawn by nobody" if _LEFT not in noted else "stands differently from what was decided"
    looks = [(each.actor_id, each.at) for each in said if each.action == _REVIEWED]
    look = (row["reviewed_by"], row["reviewed_at"])
    if look not in looks and (looks or look != (None, None)):
        yield "review differs from what was noted"
    if bool(row["is_emergency"]) is not (_EMERGENCY in noted):
        yield "emergency differs from what was noted"


def _gestures(place_id: str) -> Iterable[dict[str, Any]]:
    columns = (
        Gesture.id, Gesture.number, Gesture.status, Gesture.is_emergency, Gesture.reviewed_at,
        Gesture.reviewed_by,
    )  # fmt: skip
    return Gesture.select(*columns).where(Gesture.place == place_id).dicts().iterator()


def _declined_without_a_no(place_id: str, declined: set[str]) -> list[str]:
    """A declined gesture had a question to which somebody said no."""
    answered = {
        gesture
        for key, gesture in Approval.select(Approval.id, Approval.gesture)
        .where(Approval.place == place_id)
        .tuples()
        if key in declined
    }
    query = Gesture.select(Gesture.id, Gesture.number).where(
        (Gesture.place == place_id) & (Gesture.status == GestureStatus.DECLINED.value)
    )
    return [f"declined by nobody: {number}" for key, number in query.tuples() if key not in answered]
