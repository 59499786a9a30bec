"""Who sees to a wish, and until when. At a shift change everything open passes on at once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.requests import RequestRow, RequestStatus, must_be_open
from app.domain.roles import May
from app.errors import BadInput, NotFound
from app.models.connection import writes
from app.models.employee import Employee
from app.models.request import Request
from app.services import audit, commands
from app.services.requests import reading

_MOST = 1_000


@writes
def assign(
    desk: Desk, *, command_id: str, request_id: str, owner_id: str | None
) -> tuple[RequestRow, Changes]:
    """Somebody takes it on; None: nobody yet. The owner before is the undo."""
    desk.must(May.LOG_REQUESTS)
    _known(desk, owner_id)
    return _change(desk, command_id, request_id, "request.assigned", "owner_id", owner_id)


@writes
def change_promise(
    desk: Desk, *, command_id: str, request_id: str, promised_at: datetime | None, put_back: bool = False
) -> tuple[RequestRow, Changes]:
    """Promise another time, or none. `put_back` restores the one before, which may have passed by now.

    Raises `BadInput("due_past")`.
    """
    desk.must(May.LOG_REQUESTS)
    if promised_at is not None and promised_at <= desk.now and not put_back:
        raise BadInput("due_past", field="promised_at")
    return _change(desk, command_id, request_id, "request.promised", "promised_at", promised_at)


@writes
def hand_over_all(
    desk: Desk,
    *,
    command_id: str,
    to_id: str,
    from_id: str | None = None,
    request_ids: Sequence[str] | None = None,
) -> tuple[tuple[str, ...], Changes]:
    """Everything open that `from_id` (oneself) promised passes to `to_id`; the keys of what passed.

    `request_ids` narrows it down to those: handing back what was handed over is the undo.
    """
    desk.must(May.LOG_REQUESTS)
    _known(desk, to_id)
    giver = from_id or desk.actor.id

    def carry_out() -> dict[str, Any]:
        theirs = (
            (Request.place == desk.place.id)
            & (Request.status == RequestStatus.OPEN)
            & (Request.owner == giver)
        )
        if request_ids is not None:
            theirs &= Request.id.in_(list(request_ids))
        query: Any = Request.select(Request.id).where(theirs).order_by(Request.id).limit(_MOST)
        moved = [line[0] for line in query.tuples()]
        Request.update(owner=to_id, version=Request.version + 1).where(Request.id.in_(moved)).execute()
        audit.record(desk, "request.handed_over", "employee", giver, words={"to": to_id, "requests": moved})
        return {"moved": moved}

    request = {"from": giver, "to": to_id, "only": None if request_ids is None else sorted(request_ids)}
    given = commands.once(desk, command_id, "requests.hand_over_all", request, carry_out)
    moved = tuple(given["moved"])
    return moved, Changes.of("request", ids=moved)


def _change(
    desk: Desk, command_id: str, request_id: str, action: str, field: str, value: Any
) -> tuple[RequestRow, Changes]:
    def carry_out() -> dict[str, Any]:
        row = reading.held(desk, request_id)
        must_be_open(row.status, row.number)
        before = getattr(row, field)
        setattr(row, field, value)
        row.version += 1
        row.save()
        audit.record(desk, action, "request", row.id, words={"from": str(before), "to": str(value)})
        return {"request_id": row.id}

    given = commands.once(desk, command_id, action, {"id": request_id, "value": str(value)}, carry_out)
    return reading.answer(desk, given["request_id"])


def _known(desk: Desk, employee_id: str | None) -> None:
    if employee_id is None:
        return
    row: Any = Employee.get_or_none((Employee.id == employee_id) & (Employee.place == desk.place.id))
    if row is None or not row.is_active:
        raise NotFound("colleague_gone")
