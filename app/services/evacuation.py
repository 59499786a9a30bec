"""The list of everybody in the house, for the stairs: what is known at this moment, asked in one go."""

from __future__ import annotations

from app.domain.desk import Desk
from app.domain.evacuation import EvacuatedRoom, Evacuation, Sleeper
from app.domain.facts import FactKind, FactRow
from app.domain.roles import May
from app.domain.stays import StayRow
from app.services import facts, stays
from app.services.rooms import number_order


def everybody(desk: Desk) -> Evacuation:
    """Who is in the house now. Of facts only who needs help and how: no diagnosis, no allergy."""
    desk.must(May.SEE_GUESTS)
    here = stays.in_house(desk)
    known = [person.guest_id for stay in here for person in stay.people if person.guest_id]
    alerts = facts.alerts_for(desk, known)
    needs = {
        key: tuple(fact for fact in alert.facts if fact.kind == FactKind.ACCESSIBILITY)
        for key, alert in alerts.items()
    }
    rooms = [_room(stay, needs) for stay in here]
    in_order = sorted(rooms, key=lambda each: (number_order(each.floor), number_order(each.room)))
    return Evacuation(as_of=desk.now, rooms=tuple(in_order))


def _room(stay: StayRow, needs: dict[str, tuple[FactRow, ...]]) -> EvacuatedRoom:
    sleepers = tuple(
        Sleeper(name=person.name, is_child=person.is_child, needs=needs.get(person.guest_id or "", ()))
        for person in stay.people
    )
    return EvacuatedRoom(
        room=stay.room, floor=stay.floor, people=max(stay.adults + stay.children, len(sleepers)),
        sleepers=sleepers, group=stay.group,
    )  # fmt: skip
