"""How much waits for the person at the desk: told only to those who can act on it."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.desk import Desk
from app.domain.roles import May
from app.services import approvals, requests


@dataclass(frozen=True, slots=True)
class Badges:
    """Matters this person may decide, and promises to guests that are late."""

    approvals: int = 0
    late_requests: int = 0


def waiting(desk: Desk) -> Badges:
    """What stands beside the sections of this person's window."""
    return Badges(
        approvals=approvals.queue(desk).mine_to_decide if desk.may(May.APPROVE) else 0,
        late_requests=requests.late(desk) if desk.may(May.LOG_REQUESTS) else 0,
    )
