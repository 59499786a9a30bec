"""Whose gesture it is."""

from __future__ import annotations

from app.domain.desk import Desk
from app.domain.roles import May
from app.errors import NotAllowed
from app.models.gesture import Gesture


def must_be_theirs(desk: Desk, gesture: Gesture) -> None:
    """Raise `NotAllowed("not_yours")` unless the acting person made the gesture, or approves for others."""
    if gesture.employee_id == desk.actor.id:
        desk.must(May.GIVE)
    elif not desk.may(May.APPROVE):
        raise NotAllowed("not_yours", number=gesture.number)


def must_approve(desk: Desk, gesture: Gesture) -> None:
    """Raise `NotAllowed("needs_approver")` for who may not return the money of a gesture to a budget."""
    if not desk.may(May.APPROVE):
        raise NotAllowed("needs_approver", number=gesture.number)
