"""Reading facts: for lists, for the banner, for the guards that look at everyone in the room."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from peewee import JOIN, fn

from app.domain.desk import Desk
from app.domain.facts import AlertRow, Answer, FactKind, FactRow, allergens_of, ordered
from app.domain.gestures import RoomPerson
from app.domain.roles import May
from app.domain.timeline import Entry
from app.models import statements
from app.models.among import among_those, told
from app.models.guest import Guest, ProtectedFact
from app.models.statements import Prepared, Slot
from app.models.stay import StayGuest
from app.services import preferences, profiles
from app.services.facts.sealing import OpenFact, opened

_HELD = Prepared(
    lambda: ProtectedFact.select(ProtectedFact.id).where(
        ProtectedFact.place == Slot("place"), ProtectedFact.is_active,
        among_those(ProtectedFact.guest, "keys"),
    )
)  # fmt: skip


def alerts_for(desk: Desk, guest_ids: Iterable[str]) -> dict[str, AlertRow]:
    """What lists show for each of these guests, merged profiles included. Every key gets a row.

    Details stay sealed. Somebody without SEE_PROTECTED gets the sign without the word.
    """
    desk.must(May.SEE_GUESTS)
    asked = list(dict.fromkeys(guest_ids))
    found, readable = _open_facts(desk, asked), desk.may(May.SEE_PROTECTED)
    names = profiles.staff(desk) if any(found.values()) else {}
    return {guest_id: _alert(guest_id, facts, names, readable) for guest_id, facts in found.items()}


def alert_of(desk: Desk, guest_id: str) -> AlertRow:
    """What the banner shows for one guest."""
    return alerts_for(desk, [guest_id])[guest_id]


def room_people(desk: Desk, stay_id: str) -> tuple[RoomPerson, ...]:
    """Everyone who sleeps in the room of a stay, for the guards: always with what they must not be served.

    A companion without a profile was never asked.
    """
    query: Any = (
        StayGuest.select(
            StayGuest.id, StayGuest.guest, StayGuest.is_main, fn.COALESCE(Guest.name, StayGuest.name)
        )
        .join(Guest, JOIN.LEFT_OUTER, on=(StayGuest.guest == Guest.id))
        .where(StayGuest.place == desk.place.id, StayGuest.stay == stay_id)
        .order_by(StayGuest.is_main.desc(), StayGuest.id)
    )
    people = list(query.tuples())
    ids = [guest_id for _, guest_id, _, _ in people if guest_id]
    facts, unwanted = _open_facts(desk, ids), preferences.unwanted_for(desk, guest_ids=ids)
    return tuple(
        _person(guest_id, name, is_main, facts.get(guest_id, []), unwanted.get(guest_id, ()), key)
        for key, guest_id, is_main, name in people
    )


def person(desk: Desk, guest_id: str) -> RoomPerson:
    """One guest as the guards see them, without a stay."""
    name = profiles.row_of(desk, guest_id).name
    unwanted = preferences.unwanted_for(desk, guest_ids=[guest_id])
    return _person(
        guest_id, name, True, _open_facts(desk, [guest_id])[guest_id], unwanted.get(guest_id, ()), None
    )


def asked_entries(desk: Desk, guest_id: str) -> tuple[Entry, ...]:
    """When somebody was asked about allergies, for the story; what they said is not in it."""
    names = profiles.staff(desk)
    query: Any = ProtectedFact.select(
        ProtectedFact.id, ProtectedFact.confirmed_at, ProtectedFact.confirmed_by
    ).where(
        ProtectedFact.place == desk.place.id, ProtectedFact.guest.in_(profiles.keys(desk, guest_id)),
        ProtectedFact.is_active, ProtectedFact.import_id.is_null(),
    )  # fmt: skip
    found: dict[object, Entry] = {}
    for key, at, by in query.limit(100).tuples():
        day = desk.place.business_date(at)
        found[day] = Entry(
            kind="asked", code="asked", id=key, at=at, day=day, by=names.get(by, ""), is_private=True
        )
    return tuple(found.values())


def must_ask(desk: Desk, guest_id: str) -> bool:
    """Whether profiles that were merged contradict each other: one was told "none", the other an allergy.

    Reading both back to the guest (`confirm`) settles it.
    """
    found = _open_facts(desk, [guest_id])[guest_id]
    named = [fact for fact in found if fact.kind == FactKind.ALLERGY]
    return any(
        none.guest_id != fact.guest_id and none.confirmed_at != fact.confirmed_at
        for none in found if none.answer == Answer.NONE
        for fact in named
    )  # fmt: skip


def _open_facts(desk: Desk, guest_ids: Sequence[str]) -> dict[str, list[OpenFact]]:
    """Opened facts by the key that was asked for, merged profiles' facts with their heir."""
    if not guest_ids:
        return {}
    heirs = profiles.leading(desk, guest_ids)
    leads = profiles.led_to(desk, list(heirs.values()))
    by_heir: dict[str, list[OpenFact]] = {}
    for (key,) in _HELD.rows(place=desk.place.id, keys=told(leads)):
        each: Any = statements.find(ProtectedFact, id=key)
        fact = opened(each)
        if fact.answer != Answer.TOLD:
            by_heir.setdefault(leads[each.guest_id], []).append(fact)
    return {guest_id: by_heir.get(heirs[guest_id], []) for guest_id in guest_ids}


def _alert(guest_id: str, facts: list[OpenFact], names: dict[str, str], readable: bool) -> AlertRow:
    on_file = ordered(row(fact, names, readable) for fact in facts if fact.answer == Answer.ON_FILE)
    none = max(
        (fact for fact in facts if fact.answer == Answer.NONE), key=lambda f: f.confirmed_at, default=None
    )
    return AlertRow(
        guest_id=guest_id, answer=_answer(facts), facts=on_file,
        asked_at=none.confirmed_at if none else None,
        asked_by=names.get(none.confirmed_by_id, "") if none else "",
    )  # fmt: skip


def _answer(facts: list[OpenFact]) -> Answer:
    if any(fact.kind == FactKind.ALLERGY for fact in facts):
        return Answer.ON_FILE
    return Answer.NONE if any(fact.answer == Answer.NONE for fact in facts) else Answer.NEVER


def row(fact: OpenFact, names: dict[str, str], readable: bool) -> FactRow:
    """A fact as lists show it. A diagnosis stays shut until it is revealed: nobody acts on its name."""
    shut = fact.kind == FactKind.HEALTH
    return FactRow(
        id=fact.id, guest_id=fact.guest_id, kind=fact.kind, code=fact.code if readable and not shut else "",
        severity=fact.severity, has_detail=readable and (shut or bool(fact.detail)),
        confirmed_at=fact.confirmed_at,
        confirmed_by=names.get(fact.confirmed_by_id, ""),
    )  # fmt: skip


def _person(
    guest_id: str | None, name: str, is_main: bool, facts: list[OpenFact], unwanted: tuple[str, ...],
    stay_guest_id: str | None,
) -> RoomPerson:  # fmt: skip
    rows = [row(fact, {}, True) for fact in facts if fact.answer == Answer.ON_FILE]
    return RoomPerson(
        guest_id=guest_id, name=name, is_main=is_main, answer=_answer(facts), allergens=allergens_of(rows),
        is_severe=any(each.severity == "severe" for each in rows),
        diets=tuple(dict.fromkeys(each.code for each in rows if each.kind == FactKind.DIET)),
        unwanted=unwanted, stay_guest_id=stay_guest_id,
    )  # fmt: skip
