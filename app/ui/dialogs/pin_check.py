"""Checks a PIN without holding the window: read, compute, write down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app import clock
from app.domain.desk import PlaceRow
from app.services import session
from app.services.session import Outcome

if TYPE_CHECKING:
    from app.background import Worker


async def check(
    worker: Worker,
    place: PlaceRow,
    workstation: str,
    employee_id: str,
    pin: str,
    purpose: str = session.SIGN_IN,
) -> Outcome:
    """What came of the try. Raises what `session.before_try` raises ("pin_wait" while a pause runs)."""
    asked = await worker.db(
        session.before_try, place, employee_id=employee_id, workstation=workstation, now=clock.real()
    )
    right = await worker.work(session.matches, asked.pin_hash, asked.employee.id, pin)
    return await worker.db(
        session.note_try,
        place,
        employee_id=asked.employee.id,
        workstation=workstation,
        now=clock.now(),
        real=clock.real(),
        right=right,
        purpose=purpose,
    )
