"""Whom a batch of cards is for: who left, who comes, who celebrates, whoever was chosen."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from app.domain.batches import MOST_CARDS, BatchRow, Invitee, Source
from app.domain.desk import Desk
from app.domain.occasions import OccasionKind
from app.domain.roles import May
from app.domain.stays import StayRow, StayStatus
from app.errors import BadInput
from app.models.guest import Guest
from app.models.stay import Purchase
from app.services import cards, occasions, profiles, stays

_BY_STAY = (Source.ARRIVING, Source.LEFT_TODAY, Source.LEFT_YESTERDAY)
_CELEBRATED = {Source.BIRTHDAYS: OccasionKind.BIRTHDAY, Source.ANNIVERSARIES: OccasionKind.ANNIVERSARY}


@dataclass(frozen=True, slots=True)
class _Visit:
    """The stay a card is about."""

    with_family: bool = False
    room: str = ""


def invited(desk: Desk, *, source: str, guest_ids: tuple[str, ...] = ()) -> tuple[Invitee, ...]:
    """Everyone a card of this source is for, each guest once, merged profiles as one.

    `guest_ids` are those chosen by hand. Raises `BadInput("batch_source")`.
    """
    desk.must(May.PRINT_CARDS)
    if source == Source.CHOSEN:
        return _people(desk, dict.fromkeys(guest_ids, _Visit()))
    if source in _CELEBRATED:
        rows = occasions.of_everyone(desk)
        kind = _CELEBRATED[Source(source)]
        return _people(desk, {row.guest_id: _Visit() for row in rows if row.kind is kind})
    if source == Source.BOUGHT_YESTERDAY:
        return _people(desk, dict.fromkeys(_bought(desk), _Visit()))
    return _people(desk, _of_stays(desk, source, desk.business_date))


def invited_again(desk: Desk, *, batch: BatchRow, guest_ids: tuple[str, ...]) -> dict[str, Invitee]:
    """These guests of a batch as they are now, with the stay they were invited for, by their keys."""
    wanted = dict.fromkeys(guest_ids, _Visit())
    if batch.source in _BY_STAY:
        of_day = _of_stays(desk, batch.source, desk.place.business_date(batch.made_at))
        leads = profiles.leading(desk, list(of_day))
        wanted |= {leads[key]: visit for key, visit in of_day.items() if leads.get(key) in wanted}
    return {person.guest_id: person for person in _people(desk, wanted) if person.guest_id}


def _of_stays(desk: Desk, source: str, today: date) -> dict[str, _Visit]:
    """The guests of that day's stays: whether they came with children, and which room they have or had."""
    found: tuple[StayRow, ...]
    if source == Source.ARRIVING:
        found = stays.arrivals(desk, on=today)
    elif source in (Source.LEFT_TODAY, Source.LEFT_YESTERDAY):
        on = today if source == Source.LEFT_TODAY else today - timedelta(days=1)
        left = stays.departures(desk, on=on)
        found = tuple(stay for stay in left if stay.status is StayStatus.DEPARTED and stay.departs_on == on)
    else:
        raise BadInput("batch_source", field="source", value=source)
    main = {stay: next((person for person in stay.people if person.is_main), None) for stay in found}
    return {
        person.guest_id: _Visit(any(each.is_child for each in stay.people), stay.room)
        for stay, person in main.items()
        if person is not None and person.guest_id is not None
    }


def _bought(desk: Desk) -> list[str]:
    yesterday = desk.business_date - timedelta(days=1)
    query: Any = (
        Purchase.select(Purchase.guest)
        .where((Purchase.place == desk.place.id) & (Purchase.bought_on == yesterday))
        .order_by(Purchase.id)
        .tuples()
    )
    return [key for (key,) in query if key]


def _people(desk: Desk, wanted: dict[str, _Visit]) -> tuple[Invitee, ...]:
    """The profiles themselves, in the order they were asked for."""
    leads = profiles.leading(desk, list(wanted))
    visits = {leads[key]: visit for key, visit in wanted.items() if key in leads}
    keys = list(visits)[: MOST_CARDS + 1]
    known: dict[str, Any] = {}
    for start in range(0, len(keys), 500):  # an engine takes only so many values at once
        chunk = keys[start : start + 500]
        query: Any = Guest.select().where((Guest.place == desk.place.id) & Guest.id.in_(chunk))
        known.update({row.id: row for row in query})
    return tuple(_invitee(known[key], visits[key]) for key in keys if key in known)


def _invitee(guest: Any, visit: _Visit) -> Invitee:
    addressee = replace(cards.addressee_of(guest), with_family=visit.with_family)
    return Invitee(
        guest_id=guest.id, name=guest.name, addressee=addressee, languages=tuple(guest.languages),
        is_discreet=bool(guest.is_discreet), room=visit.room,
    )  # fmt: skip
