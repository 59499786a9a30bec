"""A wish is answered: done, or declined with something offered instead. Both can be taken back."""

from __future__ import annotations

from typing import Any

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.requests import RequestRow, RequestStatus, answered, must_be_closed, must_be_open
from app.domain.roles import May
from app.models.connection import writes
from app.services import audit, commands
from app.services.requests import reading


@writes
def done(desk: Desk, *, command_id: str, request_id: str) -> tuple[RequestRow, Changes]:
    """It is done. Taken back by `reopen`. Raises `Refused("request_closed")`."""
    desk.must(May.LOG_REQUESTS)

    def carry_out() -> dict[str, Any]:
        row = reading.held(desk, request_id)
        must_be_open(row.status, row.number)
        _close(desk, row, RequestStatus.DONE)
        audit.record(desk, "request.done", "request", row.id)
        return {"request_id": row.id}

    given = commands.once(desk, command_id, "requests.done", {"id": request_id}, carry_out)
    return reading.answer(desk, given["request_id"])


@writes
def decline(
    desk: Desk, *, command_id: str, request_id: str, reason: str, alternative: str
) -> tuple[RequestRow, Changes]:
    """It cannot be, and this was offered instead: both are needed, the table itself refuses a bare no.

    Raises `BadInput` (`decline_reason`, `decline_alternative`) and `Refused("request_closed")`.
    """
    desk.must(May.LOG_REQUESTS)
    why, instead = answered(reason, alternative)

    def carry_out() -> dict[str, Any]:
        row = reading.held(desk, request_id)
        must_be_open(row.status, row.number)
        row.decline_reason, row.alternative = why, instead
        _close(desk, row, RequestStatus.DECLINED)
        audit.record(
            desk, "request.declined", "request", row.id, words={"reason": why, "alternative": instead}
        )
        return {"request_id": row.id}

    request = {"id": request_id, "reason": why, "alternative": instead}
    given = commands.once(desk, command_id, "requests.decline", request, carry_out)
    return reading.answer(desk, given["request_id"])


@writes
def reopen(desk: Desk, *, command_id: str, request_id: str) -> tuple[RequestRow, Changes]:
    """Take back `done` or `decline`: it stands open as before. The reason stays in the history only."""
    desk.must(May.LOG_REQUESTS)

    def carry_out() -> dict[str, Any]:
        row = reading.held(desk, request_id)
        must_be_closed(row.status, row.number)
        before = {"status": row.status, "reason": row.decline_reason, "alternative": row.alternative}
        row.status, row.closed_at, row.closed_by_id = RequestStatus.OPEN, None, None
        row.decline_reason = row.alternative = ""
        row.version += 1
        row.save()
        audit.record(desk, "request.reopened", "request", row.id, words={"before": before})
        return {"request_id": row.id}

    given = commands.once(desk, command_id, "requests.reopen", {"id": request_id}, carry_out)
    return reading.answer(desk, given["request_id"])


def _close(desk: Desk, row: Any, status: RequestStatus) -> None:
    row.status, row.closed_at, row.closed_by_id = status, desk.now, desk.actor.id
    row.version += 1
    row.save()
