"""Whom a gesture reaches: the guest, and everybody who shares the room of the stay."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from peewee import JOIN

from app.domain import guards
from app.domain.desk import Desk
from app.domain.gestures import CatalogueItemRow, Finding, RoomPerson
from app.domain.roles import May
from app.domain.stays import StayStatus
from app.errors import NotFound, Refused
from app.models.guest import Guest, GuestRedirect
from app.models.statements import Prepared, Slot
from app.models.stay import Room, Stay, StayGuest
from app.services import facts, profiles


@dataclass(frozen=True, slots=True)
class StayThere:
    """The stay a gesture belongs to."""

    id: str
    room: str
    from_on: date
    until_on: date


def family(desk: Desk, guest_id: str) -> tuple[str, tuple[str, ...]]:
    """The profile a key leads to, and every key whose rows belong to it. Raises `NotFound`."""
    found = _GUEST.first(place=desk.place.id, guest=guest_id)
    if found is None:
        raise NotFound("not_found", kind="guest", id=guest_id)
    if found[0] is None:
        return guest_id, (guest_id,)
    keys = profiles.keys(desk, guest_id)
    return keys[0], keys


def current_stay(desk: Desk, guest_id: str) -> StayThere | None:
    """The stay this guest is in, else the next one that is expected."""
    return stay_by_keys(desk, profiles.keys(desk, guest_id))


def stay_by_keys(desk: Desk, guest_keys: Sequence[str]) -> StayThere | None:
    """Likewise for one who asked for all keys of the guest already."""
    today = desk.business_date.isoformat()
    found = [
        (status, StayThere(key, room or "", date.fromisoformat(from_on), date.fromisoformat(until_on)))
        for guest in guest_keys
        for key, room, from_on, until_on, status in _STAYS.rows(place=desk.place.id, guest=guest, today=today)
    ]
    return min(found, key=_soonest, default=(None, None))[1]


def _soonest(found: tuple[str, StayThere]) -> tuple[bool, date]:
    return found[0] != StayStatus.IN_HOUSE, found[1].from_on


# One row a guest, with a merge it took part in, if there is one.
_GUEST = Prepared(
    lambda: (
        Guest.select(GuestRedirect.id)
        .join(
            GuestRedirect,
            JOIN.LEFT_OUTER,
            on=(GuestRedirect.place == Guest.place)
            & ((GuestRedirect.id == Guest.id) | (GuestRedirect.into == Guest.id)),
        )
        .where((Guest.place == Slot("place")) & (Guest.id == Slot("guest")))
        .limit(1)
    )
)
_STAYS = Prepared(
    lambda: (
        Stay.select(Stay.id, Room.number, Stay.arrives_on, Stay.departs_on, Stay.status)
        .join(StayGuest, on=(StayGuest.stay == Stay.id))
        .join(Room, JOIN.LEFT_OUTER, on=(Room.id == Stay.room))
        .where(
            (StayGuest.place == Slot("place"))
            & (StayGuest.guest == Slot("guest"))
            & Stay.status.in_([StayStatus.IN_HOUSE.value, StayStatus.EXPECTED.value])
            & (Stay.departs_on >= Slot("today"))
        )
        .order_by(Stay.status.desc(), Stay.arrives_on)
        .limit(3)
    )
)


def reached(desk: Desk, guest_id: str | None, stay_id: str | None) -> tuple[RoomPerson, ...]:
    """Everyone a gesture may reach. `is_main` marks the guest it is for; without a stay it is she alone."""
    if stay_id is None:
        return () if guest_id is None else (facts.person(desk, guest_id),)
    children = {
        key
        for (key,) in StayGuest.select(StayGuest.id)
        .where((StayGuest.place == desk.place.id) & (StayGuest.stay == stay_id) & StayGuest.is_child)
        .tuples()
    }
    people = [
        replace(
            person,
            is_main=person.is_main if guest_id is None else person.guest_id == guest_id,
            is_child=person.stay_guest_id in children,
        )
        for person in facts.room_people(desk, stay_id)
    ]
    if guest_id is not None and not any(person.is_main for person in people):
        people.insert(0, facts.person(desk, guest_id))
    return tuple(sorted(people, key=lambda person: not person.is_main))


def must_be_safe(
    desk: Desk,
    item: CatalogueItemRow,
    people: Sequence[RoomPerson],
    *,
    only_for_guest: bool,
    content_said: bool = False,
) -> None:
    """Raise `Refused`, its word only for whoever may see it.

    For what the guards block ("guard_blocks"), want asked first ("ask_first"), or where nobody knows what is
    in the item ("unknown_content").
    """
    findings = guards.check(item, people, only_for_guest=only_for_guest, content_said=content_said)
    for finding in findings_for_reader(desk, findings):
        if finding.level != "warn":
            raise Refused(
                _refusal(finding),
                finding=finding.code,
                person=finding.person,
                word=finding.word,
                guest_id=finding.guest_id,
                stay_guest_id=finding.stay_guest_id,
            )


def _refusal(finding: Finding) -> str:
    if finding.level == "block":
        return "guard_blocks"
    return "unknown_content" if finding.code == "unknown_content" else "ask_first"


def for_reader(desk: Desk, people: Iterable[RoomPerson]) -> tuple[RoomPerson, ...]:
    """The people as this reader may see them: the sign, not the word, without the right to the word."""
    if desk.may(May.SEE_PROTECTED):
        return tuple(people)
    return tuple(replace(person, allergens=(), diets=()) for person in people)


def findings_for_reader(desk: Desk, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings as this reader may see them."""
    if desk.may(May.SEE_PROTECTED):
        return tuple(findings)
    return tuple(
        replace(finding, word="") if finding.code in ("allergen", "diet") else finding for finding in findings
    )
