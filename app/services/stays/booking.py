"""Stays written down by hand: expected, changed, called off, and who shares the room."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from typing import Any

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.ids import new_id
from app.domain.roles import May
from app.domain.stays import HEADS_UP, StayRow, StayStatus, check_dates, check_party
from app.errors import BadInput, NotFound
from app.models.connection import writes
from app.models.guest import Guest
from app.models.stay import Stay, StayGuest
from app.services import audit, commands
from app.services.stays import holding
from app.services.stays.reading import one


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What is agreed about a stay. Times are the place's wall clock."""

    arrives_on: date
    departs_on: date
    room_id: str | None = None
    expected_at: time | None = None
    leaves_at: time | None = None
    adults: int = 1
    children: int = 0
    car: str = ""
    remark: str = ""
    heads_up: str = ""
    group: str = ""
    group_code: str = ""  # another system's code of the group; a name that is typed has none

    @classmethod
    def of(cls, stay: StayRow) -> Plan:
        """What is agreed about a stay now."""
        return cls(
            arrives_on=stay.arrives_on, departs_on=stay.departs_on, room_id=stay.room_id,
            expected_at=stay.expected_at, leaves_at=stay.leaves_at, adults=stay.adults,
            children=stay.children, car=stay.car, remark=stay.remark, heads_up=stay.heads_up,
            group=stay.group, group_code=stay.group_code,
        )  # fmt: skip

    def as_words(self) -> dict[str, Any]:
        """JSON types, for the audit and for telling commands apart."""
        return {
            "arrives_on": self.arrives_on.isoformat(), "departs_on": self.departs_on.isoformat(),
            "room_id": self.room_id, "expected_at": str(self.expected_at), "leaves_at": str(self.leaves_at),
            "adults": self.adults, "children": self.children, "car": self.car, "remark": self.remark,
            "heads_up": self.heads_up, "group": self.group,
        }  # fmt: skip


@writes
def expect(desk: Desk, *, command_id: str, guest_id: str, plan: Plan) -> tuple[StayRow, Changes]:
    """Write down a stay that is to come.

    Raises `BadInput` for dates or people that cannot be, `Refused` (`room_occupied`, `room_promised`,
    `room_out_of_order`) when its room is not to be had.
    """

    def carry_out() -> dict[str, Any]:
        check_dates(plan.arrives_on, plan.departs_on, desk.business_date)
        stay = add(desk, guest_id, plan, StayStatus.EXPECTED)
        audit.record(desk, "stay.expected", "stay", stay.id, words=plan.as_words())
        return {"stay_id": stay.id}

    return carried_out(desk, command_id, "stays.expect", {"guest_id": guest_id, **plan.as_words()}, carry_out)


@writes
def edit(desk: Desk, *, command_id: str, stay_id: str, plan: Plan, version: int) -> tuple[StayRow, Changes]:
    """Change what is agreed about an expected stay, or the times and remarks of one in the house.

    The room and the dates of a guest in the house change by `move_room`, `extend` and `leave_early` alone.
    The plan of before (`Plan.of`) is the undo.
    """

    def carry_out() -> dict[str, Any]:
        stay = holding.held_stay(desk, stay_id, StayStatus.EXPECTED, StayStatus.IN_HOUSE, version=version)
        check_party(plan.adults, plan.children)
        before = {
            "arrives_on": str(stay.arrives_on),
            "departs_on": str(stay.departs_on),
            "remark": stay.remark,
        }
        if stay.status == StayStatus.EXPECTED:
            _replan(desk, stay, plan)
        holding.save(
            stay, expected_at=plan.expected_at, leaves_at=plan.leaves_at, adults=plan.adults,
            children=plan.children, car=plan.car.strip(), remark=plan.remark.strip(),
            heads_up=_known(plan.heads_up), **_group(stay, plan),
        )  # fmt: skip
        audit.record(desk, "stay.edited", "stay", stay.id, words={"before": before, "after": plan.as_words()})
        return {"stay_id": stay.id}

    request = {"stay_id": stay_id, "version": version, **plan.as_words()}
    return carried_out(desk, command_id, "stays.edit", request, carry_out)


@writes
def cancel(
    desk: Desk, *, command_id: str, stay_id: str, version: int | None = None
) -> tuple[StayRow, Changes]:
    """The stay will not be. Taken back by `expect_again`."""
    return _close(desk, command_id, stay_id, version, StayStatus.CANCELLED, "stay.cancelled")


@writes
def no_show(
    desk: Desk, *, command_id: str, stay_id: str, version: int | None = None
) -> tuple[StayRow, Changes]:
    """The guest did not come. Taken back by `expect_again`."""
    return _close(desk, command_id, stay_id, version, StayStatus.NO_SHOW, "stay.no_show")


@writes
def expect_again(desk: Desk, *, command_id: str, stay_id: str) -> tuple[StayRow, Changes]:
    """Take back `cancel` or `no_show`. The room goes with it only while it is still free."""

    def carry_out() -> dict[str, Any]:
        stay = holding.held_stay(desk, stay_id, StayStatus.CANCELLED, StayStatus.NO_SHOW)
        if stay.room_id is not None:
            room = holding.held_room(desk, stay.room_id)
            holding.must_be_free(desk, room, stay.arrives_on, stay.departs_on, but=stay.id)
        holding.save(stay, status=StayStatus.EXPECTED)
        audit.record(desk, "stay.expected_again", "stay", stay.id)
        return {"stay_id": stay.id}

    return carried_out(desk, command_id, "stays.expect_again", {"stay_id": stay_id}, carry_out)


@writes
def share(
    desk: Desk, *, command_id: str, stay_id: str, guest_id: str | None = None, name: str = "",
    is_child: bool = False,
) -> tuple[StayRow, Changes]:  # fmt: skip
    """Add somebody to the room: a guest of the house, or a companion known by name only.

    Raises `BadInput("companion_empty")` without either and `BadInput("companion_there")` for the same guest.
    """

    def carry_out() -> dict[str, Any]:
        stay = holding.held_stay(desk, stay_id, StayStatus.EXPECTED, StayStatus.IN_HOUSE)
        _check_companion(desk, stay, guest_id, name.strip())
        sharer = _add_person(desk, stay, guest_id=guest_id, name=name.strip(), is_child=is_child)
        _count_people(stay)
        audit.record(desk, "stay.shared", "stay", stay.id, words={"name": name.strip(), "guest_id": guest_id})
        return {"stay_id": stay.id, "sharer_id": sharer}

    request = {"stay_id": stay_id, "guest_id": guest_id, "name": name, "is_child": is_child}
    return carried_out(desk, command_id, "stays.share", request, carry_out, guest_id)


@writes
def unshare(desk: Desk, *, command_id: str, stay_id: str, sharer_id: str) -> tuple[StayRow, Changes]:
    """Take somebody who is not the main guest out of the room again."""

    def carry_out() -> dict[str, Any]:
        stay = holding.held_stay(desk, stay_id, StayStatus.EXPECTED, StayStatus.IN_HOUSE)
        theirs = (StayGuest.id == sharer_id) & (StayGuest.stay == stay.id) & ~StayGuest.is_main
        sharer: Any = StayGuest.get_or_none(theirs)
        if sharer is None:
            raise NotFound("companion_not_found")
        words = {"name": sharer.name, "guest_id": sharer.guest_id}
        sharer.delete_instance()
        holding.save(stay)
        audit.record(desk, "stay.unshared", "stay", stay.id, words=words)
        return {"stay_id": stay.id}

    return carried_out(
        desk, command_id, "stays.unshare", {"stay_id": stay_id, "sharer_id": sharer_id}, carry_out
    )


def add(desk: Desk, guest_id: str, plan: Plan, status: StayStatus) -> Any:
    """Store a new stay of this guest, its room checked. For the services of this folder."""
    check_party(plan.adults, plan.children)
    if Guest.get_or_none((Guest.id == guest_id) & (Guest.place == desk.place.id)) is None:
        raise NotFound("guest_not_found")
    stay: Any = Stay(
        id=new_id(), place_id=desk.place.id, status=status, arrives_on=plan.arrives_on,
        departs_on=plan.departs_on, expected_at=plan.expected_at, leaves_at=plan.leaves_at,
        adults=plan.adults, children=plan.children, car=plan.car.strip(), remark=plan.remark.strip(),
        heads_up=_known(plan.heads_up), group_name=_tidy(plan.group), created_at=desk.now,
        created_by_id=desk.actor.id,
    )  # fmt: skip
    _take_room(desk, stay, plan.room_id)
    stay.save(force_insert=True)
    _add_person(desk, stay, guest_id=guest_id, is_main=True)
    return stay


def carried_out(
    desk: Desk, command_id: str, service: str, request: dict[str, Any], carry_out: Any, *also: str | None
) -> tuple[StayRow, Changes]:
    """Run a command about a stay once, and read the stay as it is now. For the services of this folder."""
    desk.must(May.EDIT_STAYS)
    answer = commands.once(desk, command_id, service, request, carry_out)
    stay = one(desk, stay_id=answer["stay_id"])
    people = tuple(person.guest_id for person in stay.people)
    return stay, Changes.of("stay", "room", "request", ids=(stay.id, stay.room_id, *people, *also))


def _group(stay: Any, plan: Plan) -> dict[str, str]:
    """The group's name; the code another system has for it goes with another name, and comes back with it."""
    name = _tidy(plan.group)
    code = stay.group_code if name == stay.group_name else plan.group_code
    return {"group_name": name, "group_code": code}


def _tidy(group: str) -> str:
    return " ".join(group.split())[:120]


def _known(heads_up: str) -> str:
    if heads_up and heads_up not in HEADS_UP:
        raise BadInput("heads_up", field="heads_up")
    return heads_up


def _replan(desk: Desk, stay: Any, plan: Plan) -> None:
    if (plan.arrives_on, plan.departs_on) != (stay.arrives_on, stay.departs_on):
        check_dates(
            plan.arrives_on, plan.departs_on, desk.business_date,
            already_here=plan.arrives_on == stay.arrives_on,
        )  # fmt: skip
    stay.arrives_on, stay.departs_on = plan.arrives_on, plan.departs_on
    _take_room(desk, stay, plan.room_id)


def _take_room(desk: Desk, stay: Any, room_id: str | None) -> None:
    stay.room_id = room_id
    if room_id is not None:
        room = holding.held_room(desk, room_id)
        holding.must_work(room)
        holding.must_be_free(desk, room, stay.arrives_on, stay.departs_on, but=stay.id)


def _close(
    desk: Desk, command_id: str, stay_id: str, version: int | None, status: StayStatus, action: str
) -> tuple[StayRow, Changes]:
    def carry_out() -> dict[str, Any]:
        stay = holding.held_stay(desk, stay_id, StayStatus.EXPECTED, version=version)
        holding.save(stay, status=status)
        audit.record(desk, action, "stay", stay.id)
        return {"stay_id": stay.id}

    return carried_out(desk, command_id, action, {"stay_id": stay_id, "version": version}, carry_out)


def _check_companion(desk: Desk, stay: Any, guest_id: str | None, name: str) -> None:
    if guest_id is None:
        if not name:
            raise BadInput("companion_empty", field="name")
        return
    if Guest.get_or_none((Guest.id == guest_id) & (Guest.place == desk.place.id)) is None:
        raise NotFound("guest_not_found")
    if StayGuest.get_or_none((StayGuest.stay == stay.id) & (StayGuest.guest == guest_id)) is not None:
        raise BadInput("companion_there", field="name")


def _add_person(
    desk: Desk, stay: Any, *, guest_id: str | None = None, name: str = "", is_main: bool = False,
    is_child: bool = False,
) -> str:  # fmt: skip
    key = new_id()
    StayGuest.create(
        id=key, place_id=desk.place.id, stay_id=stay.id, guest_id=guest_id, name=name, is_main=is_main,
        is_child=is_child,
    )  # fmt: skip
    return key


def _count_people(stay: Any) -> None:
    """Never fewer people in the room than are known by name."""
    children = StayGuest.select().where((StayGuest.stay == stay.id) & StayGuest.is_child).count()
    everyone = StayGuest.select().where(StayGuest.stay == stay.id).count()
    holding.save(stay, adults=max(stay.adults, everyone - children), children=max(stay.children, children))
