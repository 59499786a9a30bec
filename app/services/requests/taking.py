"""A wish is written down; its guest may be found later."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.ids import new_id
from app.domain.requests import RequestOrder, RequestRow, RequestStatus, checked
from app.domain.roles import May
from app.errors import NotFound, Refused
from app.models.connection import writes
from app.models.employee import Employee
from app.models.request import Request
from app.models.stay import Room, Stay
from app.services import attachments, audit, commands, profiles
from app.services.numbers import next_number
from app.services.requests import reading


@writes
def log(desk: Desk, *, command_id: str, order: RequestOrder) -> tuple[RequestRow, Changes]:
    """Write a request down; it gets a number (RQ-0001). Raises `BadInput` and `NotFound`.

    A guest in the house brings their stay and room along when the order does not name them.
    """
    desk.must(May.LOG_REQUESTS)
    checked(order, desk.now)

    def carry_out() -> dict[str, Any]:
        found = _whose(desk, order)
        row = Request.create(
            id=new_id(), place_id=desk.place.id, number=next_number(desk, "RQ"), kind=order.kind,
            what=order.what.strip(), quantity=order.quantity, department=order.department,
            channel=order.channel, owner_id=_colleague(desk, order.owner_id), where=order.where.strip(),
            status=RequestStatus.OPEN, asked_at=desk.now, asked_of_id=desk.actor.id,
            promised_at=order.promised_at, exception_to=order.exception_to.strip(),
            is_private=order.is_private, **found,
        )  # fmt: skip
        audit.record(desk, "request.logged", "request", row.id, words={**found, "what": row.what})
        return {"request_id": row.id}

    request = {name: str(value) for name, value in asdict(order).items()}
    given = commands.once(desk, command_id, "requests.log", request, carry_out)
    return reading.answer(desk, given["request_id"])


@writes
def take_back(desk: Desk, *, command_id: str, request_id: str) -> Changes:
    """Undo of `log`: the line was a slip. Only while nobody has touched it since; the number stays used."""
    desk.must(May.LOG_REQUESTS)

    def carry_out() -> dict[str, Any]:
        row = reading.held(desk, request_id)
        if row.status != RequestStatus.OPEN or row.version != 1 or row.asked_of_id != desk.actor.id:
            raise Refused("request_touched", number=row.number)
        audit.record(desk, "request.taken_back", "request", row.id, words={"what": row.what})
        guest_id, stay_id = row.guest_id, row.stay_id
        attachments.forget(desk, attachments.REQUEST, [row.id])
        row.delete_instance()
        return {"guest_id": guest_id, "stay_id": stay_id}

    given = commands.once(desk, command_id, "requests.take_back", {"id": request_id}, carry_out)
    return Changes.of("request", ids=(request_id, given["guest_id"], given["stay_id"]))


@writes
def link_guest(
    desk: Desk, *, command_id: str, request_id: str, guest_id: str | None
) -> tuple[RequestRow, Changes]:
    """The guest was found later, or was the wrong one. The guest before it is the undo; None unlinks."""
    desk.must(May.LOG_REQUESTS)

    def carry_out() -> dict[str, Any]:
        row = reading.held(desk, request_id)
        own = profiles.row_of(desk, guest_id).id if guest_id else None
        stay_id = reading.stay_of(desk, own)[0] if own else None
        audit.record(desk, "request.linked", "request", row.id, words={"from": row.guest_id, "to": own})
        row.guest_id, row.stay_id, row.version = own, stay_id, row.version + 1
        row.save()
        return {"request_id": row.id}

    request = {"id": request_id, "guest_id": guest_id}
    given = commands.once(desk, command_id, "requests.link_guest", request, carry_out)
    return reading.answer(desk, given["request_id"])


def _whose(desk: Desk, order: RequestOrder) -> dict[str, Any]:
    """Guest, stay and room as they are stored, all of them of this place."""
    guest_id = profiles.row_of(desk, order.guest_id).id if order.guest_id else None
    stay_id, room_id = _own(desk, Stay, order.stay_id), _own(desk, Room, order.room_id)
    if guest_id and stay_id is None:
        stay_id, her_room = reading.stay_of(desk, guest_id)
        if room_id is None and not order.where.strip():
            room_id = her_room
    return {"guest_id": guest_id, "stay_id": stay_id, "room_id": room_id}


def _own(desk: Desk, table: Any, key: str | None) -> str | None:
    if key is None:
        return None
    if table.get_or_none((table.id == key) & (table.place == desk.place.id)) is None:
        raise NotFound("not_found", id=key)
    return key


def _colleague(desk: Desk, key: str | None) -> str | None:
    return _own(desk, Employee, key)
