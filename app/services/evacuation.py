"""The list of everybody in the house, for the stairs: what is known at this moment, asked in one go."""

from __future__ import annotations

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.evacuation import EvacuatedRoom, Evacuation, Sleeper
from app.domain.facts import FactKind, FactRow
from app.domain.roles import May
from app.domain.stays import StayRow
from app.models.connection import writes
from app.services import facts, profiles, stays
from app.services.facts import revealing
from app.services.privacy import alias
from app.services.rooms import number_order


def everybody(desk: Desk) -> Evacuation:
    """Who is in the house now. Of facts only who needs help and how: no diagnosis, no allergy.

    Outside it is the true name that is called and that helpers ask for: it stands here beside the one a guest
    goes by. Nothing is written while the list is made: no busy store may keep it back.
    """
    desk.must(May.SEE_GUESTS)
    here = stays.in_house(desk)
    known = [person.guest_id for stay in here for person in stay.people if person.guest_id]
    alerts = facts.alerts_for(desk, known)
    needs = {
        key: tuple(fact for fact in alert.facts if fact.kind == FactKind.ACCESSIBILITY)
        for key, alert in alerts.items()
    }
    true = alias.true_name_of(desk, known)
    rooms = [_room(stay, needs, true) for stay in here]
    in_order = sorted(rooms, key=lambda each: (number_order(each.floor), number_order(each.room)))
    return Evacuation(as_of=desk.now, rooms=tuple(in_order), incognito=tuple(true))


@writes
def note_looks(desk: Desk, *, guest_ids: tuple[str, ...]) -> Changes:
    """Write down that this person had a list with the true names of these guests."""
    desk.must(May.SEE_GUESTS)
    for guest_id in guest_ids:
        revealing.write_down(desk, profiles.resolved(desk, guest_id), [alias.NAME], "guest.name_revealed")
    return Changes.of("audit")


def _room(stay: StayRow, needs: dict[str, tuple[FactRow, ...]], true: dict[str, str]) -> EvacuatedRoom:
    sleepers = tuple(
        Sleeper(
            name=_named(person.name, true.get(person.guest_id or "")), is_child=person.is_child,
            needs=needs.get(person.guest_id or "", ()),
        )
        for person in stay.people
    )  # fmt: skip
    return EvacuatedRoom(
        room=stay.room, floor=stay.floor, people=max(stay.adults + stay.children, len(sleepers)),
        sleepers=sleepers, group=stay.group,
    )  # fmt: skip


def _named(name: str, true: str | None) -> str:
    return name if true is None else f"{true} ({name})"
