"""What happens at the desk: a guest arrives, moves, stays longer, leaves. Each can be taken back."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.stays import StayRow, StayStatus, check_dates
from app.errors import BadInput, Refused
from app.models.connection import writes
from app.models.request import Request
from app.models.stay import StayGuest
from app.services import audit
from app.services.stays import holding, nights
from app.services.stays.booking import Plan, add, carried_out

_STAYS_WITH_THE_ROOM = "maintenance"  # a dripping tap is the room's, whoever reported it


@writes
def walk_in(desk: Desk, *, command_id: str, guest_id: str, plan: Plan) -> tuple[StayRow, Changes]:
    """A guest without a booking takes a room now. Taken back by `undo_walk_in`.

    Raises `BadInput("room_missing")`, and `Refused` when the room is occupied, promised or out of order,
    or the guest has another room already (`already_in_house`).
    """

    def carry_out() -> dict[str, Any]:
        check_dates(plan.arrives_on, plan.departs_on, desk.business_date)
        if plan.arrives_on != desk.business_date:
            raise BadInput("walk_in_today", field="arrives_on")
        stay = add(desk, guest_id, plan, StayStatus.EXPECTED)
        _arrive(desk, stay, even_if_not_ready=True)
        audit.record(desk, "stay.walked_in", "stay", stay.id, words=plan.as_words())
        return {"stay_id": stay.id}

    request = {"guest_id": guest_id, **plan.as_words()}
    return carried_out(desk, command_id, "stays.walk_in", request, carry_out)


@writes
def undo_walk_in(desk: Desk, *, command_id: str, stay_id: str) -> tuple[StayRow, Changes]:
    """Take back a walk-in of this business day: the stay is called off and slept nowhere."""

    def carry_out() -> dict[str, Any]:
        stay = holding.held_stay(desk, stay_id, StayStatus.IN_HOUSE)
        _must_be_of_today(desk, stay)
        nights.forget(stay)
        holding.save(stay, status=StayStatus.CANCELLED, arrived_at=None)
        audit.record(desk, "stay.walk_in_undone", "stay", stay.id)
        return {"stay_id": stay.id}

    return carried_out(desk, command_id, "stays.undo_walk_in", {"stay_id": stay_id}, carry_out)


@writes
def check_in(
    desk: Desk, *, command_id: str, stay_id: str, room_id: str | None = None,
    even_if_not_ready: bool = False, version: int | None = None,
) -> tuple[StayRow, Changes]:  # fmt: skip
    """An expected guest takes the room (the planned one, unless `room_id` names another).

    A guest who comes before the first day is given the nights in between. Raises `BadInput("room_missing")`,
    `Refused` (`room_occupied` with who is in it, `room_promised`, `room_out_of_order`, `room_not_ready`;
    `already_in_house` with the room the guest has).
    Taken back by `undo_check_in`.
    """

    def carry_out() -> dict[str, Any]:
        stay = holding.held_stay(desk, stay_id, StayStatus.EXPECTED, version=version)
        if stay.departs_on < desk.business_date:
            raise BadInput("dates_past", field="departs_on")
        stay.arrives_on = min(stay.arrives_on, desk.business_date)
        stay.room_id = room_id or stay.room_id
        _arrive(desk, stay, even_if_not_ready=even_if_not_ready)
        audit.record(desk, "stay.checked_in", "stay", stay.id, words={"room_id": stay.room_id})
        return {"stay_id": stay.id}

    request = {"stay_id": stay_id, "room_id": room_id, "anyway": even_if_not_ready, "version": version}
    return carried_out(desk, command_id, "stays.check_in", request, carry_out)


@writes
def undo_check_in(desk: Desk, *, command_id: str, stay_id: str) -> tuple[StayRow, Changes]:
    """Take back a check-in of this business day: the guest is expected again, in the same room."""

    def carry_out() -> dict[str, Any]:
        stay = holding.held_stay(desk, stay_id, StayStatus.IN_HOUSE)
        _must_be_of_today(desk, stay)
        nights.forget(stay)
        holding.save(stay, status=StayStatus.EXPECTED, arrived_at=None)
        audit.record(desk, "stay.check_in_undone", "stay", stay.id)
        return {"stay_id": stay.id}

    return carried_out(desk, command_id, "stays.undo_check_in", {"stay_id": stay_id}, carry_out)


@writes
def move_room(
    desk: Desk, *, command_id: str, stay_id: str, room_id: str, version: int | None = None
) -> tuple[StayRow, Changes]:
    """Give a stay another room; moving back is the undo.

    The guest's open requests go along (deliveries and alerts follow the guest by themselves), faults and
    notes of the old room stay with it. Nights slept so far keep the room they were slept in.
    """

    def carry_out() -> dict[str, Any]:
        stay = holding.held_stay(desk, stay_id, StayStatus.EXPECTED, StayStatus.IN_HOUSE, version=version)
        old_room = stay.room_id
        _check_new_room(desk, stay, room_id)
        holding.save(stay, room_id=room_id)
        if stay.status == StayStatus.IN_HOUSE:
            nights.turn(stay, desk.business_date)
        _take_requests_along(desk, stay, old_room)
        audit.record(desk, "stay.moved", "stay", stay.id, words={"from": old_room, "to": room_id})
        return {"stay_id": stay.id, "from_room": old_room}

    request = {"stay_id": stay_id, "room_id": room_id, "version": version}
    return carried_out(desk, command_id, "stays.move_room", request, carry_out)


@writes
def extend(
    desk: Desk, *, command_id: str, stay_id: str, departs_on: date, version: int | None = None
) -> tuple[StayRow, Changes]:
    """The guest stays longer. `leave_early` with the old date is the undo.

    Raises `BadInput("not_longer")`, and `Refused("room_promised")` naming who needs the room.
    """

    def carry_out() -> dict[str, Any]:
        stay = holding.held_stay(desk, stay_id, StayStatus.EXPECTED, StayStatus.IN_HOUSE, version=version)
        if departs_on <= stay.departs_on:
            raise BadInput("not_longer", field="departs_on")
        check_dates(stay.arrives_on, departs_on, desk.business_date, already_here=True)
        if stay.room_id is not None:
            room = holding.held_room(desk, stay.room_id)
            holding.must_be_free(desk, room, stay.departs_on, departs_on, but=stay.id)
        _depart_on(desk, stay, departs_on, "stay.extended")
        return {"stay_id": stay.id}

    request = {"stay_id": stay_id, "departs_on": departs_on.isoformat(), "version": version}
    return carried_out(desk, command_id, "stays.extend", request, carry_out)


@writes
def leave_early(
    desk: Desk, *, command_id: str, stay_id: str, departs_on: date, version: int | None = None
) -> tuple[StayRow, Changes]:
    """The guest will leave before the planned day (not before today). `extend` is the undo."""

    def carry_out() -> dict[str, Any]:
        stay = holding.held_stay(desk, stay_id, StayStatus.EXPECTED, StayStatus.IN_HOUSE, version=version)
        if departs_on >= stay.departs_on:
            raise BadInput("not_earlier", field="departs_on")
        check_dates(stay.arrives_on, departs_on, desk.business_date, already_here=True)
        _depart_on(desk, stay, departs_on, "stay.shortened")
        return {"stay_id": stay.id}

    request = {"stay_id": stay_id, "departs_on": departs_on.isoformat(), "version": version}
    return carried_out(desk, command_id, "stays.leave_early", request, carry_out)


@writes
def check_out(
    desk: Desk, *, command_id: str, stay_id: str, version: int | None = None
) -> tuple[StayRow, Changes]:
    """The guest leaves now; the stay ends today whatever was planned. Taken back by `undo_check_out`."""

    def carry_out() -> dict[str, Any]:
        stay = holding.held_stay(desk, stay_id, StayStatus.IN_HOUSE, version=version)
        planned = stay.departs_on
        holding.save(
            stay, status=StayStatus.DEPARTED, departed_at=desk.now,
            departs_on=max(stay.arrives_on, desk.business_date),
        )  # fmt: skip
        nights.end(stay, stay.departs_on)
        audit.record(desk, "stay.checked_out", "stay", stay.id, words={"planned": planned.isoformat()})
        return {"stay_id": stay.id, "planned": planned.isoformat()}

    request = {"stay_id": stay_id, "version": version}
    return carried_out(desk, command_id, "stays.check_out", request, carry_out)


@writes
def undo_check_out(desk: Desk, *, command_id: str, stay_id: str, planned: date) -> tuple[StayRow, Changes]:
    """The guest is still here after all, until `planned`; refused when somebody else has the room already."""

    def carry_out() -> dict[str, Any]:
        stay = holding.held_stay(desk, stay_id, StayStatus.DEPARTED)
        room = holding.held_room(desk, stay.room_id)
        until = max(planned, stay.departs_on)
        holding.must_be_empty(desk, room, but=stay.id)
        holding.must_be_free(desk, room, stay.departs_on, until, but=stay.id)
        holding.save(stay, status=StayStatus.IN_HOUSE, departed_at=None, departs_on=until)
        nights.end(stay, until)
        audit.record(desk, "stay.check_out_undone", "stay", stay.id)
        return {"stay_id": stay.id}

    request = {"stay_id": stay_id, "planned": planned.isoformat()}
    return carried_out(desk, command_id, "stays.undo_check_out", request, carry_out)


def _arrive(desk: Desk, stay: Any, *, even_if_not_ready: bool) -> None:
    if stay.room_id is None:
        raise BadInput("room_missing", field="room")
    room = holding.held_room(desk, stay.room_id)
    holding.must_not_be_here(desk, stay)
    holding.must_work(room, even_if_not_ready=even_if_not_ready)
    holding.must_be_empty(desk, room, but=stay.id)
    holding.must_be_free(desk, room, desk.business_date, stay.departs_on, but=stay.id)
    holding.save(stay, status=StayStatus.IN_HOUSE, arrived_at=desk.now)
    nights.begin(stay, desk.business_date)


def _must_be_of_today(desk: Desk, stay: Any) -> None:
    if stay.arrived_at is None or desk.place.business_date(stay.arrived_at) != desk.business_date:
        raise Refused("too_late_to_undo")


def _check_new_room(desk: Desk, stay: Any, room_id: str) -> None:
    if room_id == stay.room_id:
        raise BadInput("room_same", field="room")
    room = holding.held_room(desk, room_id)
    holding.must_work(room)
    from_on = stay.arrives_on
    if stay.status == StayStatus.IN_HOUSE:
        holding.must_be_empty(desk, room, but=stay.id)
        from_on = desk.business_date
    holding.must_be_free(desk, room, from_on, max(stay.departs_on, from_on), but=stay.id)


def _take_requests_along(desk: Desk, stay: Any, old_room: str | None) -> None:
    if old_room is None:
        return
    guests = _profiles(stay)
    Request.update(room=stay.room_id, version=Request.version + 1).where(
        (Request.place == desk.place.id)
        & (Request.status == "open")
        & (Request.room == old_room)
        & (Request.department != _STAYS_WITH_THE_ROOM)
        & ((Request.stay == stay.id) | (Request.stay.is_null() & Request.guest.in_(guests)))
    ).execute()


def _depart_on(desk: Desk, stay: Any, departs_on: date, action: str) -> None:
    before = stay.departs_on
    holding.save(stay, departs_on=departs_on)
    nights.end(stay, departs_on)
    audit.record(
        desk, action, "stay", stay.id, words={"from": before.isoformat(), "to": departs_on.isoformat()}
    )


def _profiles(stay: Any) -> Any:
    """The guests of the house in this stay, as a query."""
    return StayGuest.select(StayGuest.guest).where(
        (StayGuest.stay == stay.id) & StayGuest.guest.is_null(False)
    )
