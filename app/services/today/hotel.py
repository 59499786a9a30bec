"""The hotel's day: who comes, who goes, who is here."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, time
from typing import Any

from app.domain.desk import Desk
from app.domain.occasions import OccasionRow
from app.domain.stays import StayRow, StayStatus
from app.domain.today import NextRow, TodayRow
from app.models.stay import Stay
from app.services import facts, occasions, preference_asking, privacy
from app.services.stays.reading import rows
from app.services.today import matters, tags

LEAVES_BY = time(11)  # when nobody wrote down a time
_NO_TIME = time.max


def lists(desk: Desk) -> dict[str, Any]:
    """Arrivals, departures, in house, what is next and the occasions, from a handful of queries."""
    today = desk.business_date
    stays = rows(desk, _of_this_day(desk))
    finds = matters.found_items(desk, _guests(stay for stay in stays if stay.departed_at is None))
    requests = matters.open_requests(desk)
    days = occasions.of_stays(desk, (stay for stay in stays if stay.departed_at is None))
    known = _known(desk, stays, requests, finds, days)
    leaving = {
        guest: _leaves_at(desk, stay)
        for stay in stays
        if stay.status is StayStatus.IN_HOUSE and stay.departs_on <= today
        for guest in _guests([stay])
    }
    next_rows: tuple[NextRow, ...] = matters.next_rows(desk, requests, finds, leaving)
    return {
        "arrivals": _arrivals(desk, stays, known),
        "departures": _departures(desk, stays, known),
        "in_house": _in_house(desk, stays, known),
        "next": next_rows,
        "occasions": days,
    }


def _of_this_day(desk: Desk) -> Any:
    today = desk.business_date
    coming = (Stay.status == StayStatus.EXPECTED) & (Stay.arrives_on <= today) & (Stay.departs_on >= today)
    here = Stay.status == StayStatus.IN_HOUSE
    gone = (Stay.status == StayStatus.DEPARTED) & (Stay.departs_on == today)
    return coming | here | gone


def _known(
    desk: Desk,
    stays: tuple[StayRow, ...],
    requests: list[dict[str, Any]],
    finds: list[dict[str, Any]],
    days: tuple[OccasionRow, ...],
) -> tags.Known:
    guests = _guests(stays)
    return tags.Known(
        alerts=facts.alerts_for(desk, guests),
        vips=tags.vips(desk, guests),
        quiet=privacy.quiet_until(desk, guests),
        occasions=tags.grouped(days, "guest_id"),
        requests=tags.by_stay(requests, [stay for stay in stays if stay.departed_at is None]),
        finds=tags.grouped(finds, "guest_id"),
        to_ask=preference_asking.waiting_for(desk, (stay for stay in stays if _arrives(desk, stay))),
        gestures=tags.grouped(matters.gestures_under_way(desk, [stay.id for stay in stays]), "stay_id"),
    )


def _arrives(desk: Desk, stay: StayRow) -> bool:
    """Whether this is an arrival of the day: expected, or come today and still here."""
    if stay.status is StayStatus.IN_HOUSE:
        return stay.arrived_at is not None and _day(desk, stay.arrived_at) == desk.business_date
    return stay.status is StayStatus.EXPECTED


def _arrivals(desk: Desk, stays: tuple[StayRow, ...], known: tags.Known) -> tuple[TodayRow, ...]:
    """Who came today, in the order they came; then who is expected, by the time they wished for."""
    today = desk.business_date
    came = [stay for stay in stays if stay.arrived_at and _day(desk, stay.arrived_at) == today]
    coming = [stay for stay in stays if stay.status is StayStatus.EXPECTED]
    ordered = sorted(came, key=lambda stay: stay.arrived_at or desk.now)
    ordered += sorted(coming, key=lambda stay: (_hour(desk, stay.expected_at), stay.guest_name))
    return tuple(
        TodayRow(stay=stay, tags=tags.tags_of(desk, stay, known, is_arrival=True)) for stay in ordered
    )


def _departures(desk: Desk, stays: tuple[StayRow, ...], known: tags.Known) -> tuple[TodayRow, ...]:
    """Who has still to leave, by the time; then who has left, the last one first."""
    today = desk.business_date
    staying = [stay for stay in stays if stay.status is StayStatus.IN_HOUSE and stay.departs_on <= today]
    gone = [stay for stay in stays if stay.status is StayStatus.DEPARTED]
    ordered = sorted(staying, key=lambda stay: (stay.leaves_at or LEAVES_BY, stay.guest_name))
    ordered += sorted(gone, key=lambda stay: stay.departed_at or desk.now, reverse=True)
    return tuple(TodayRow(stay=stay, tags=tags.tags_of(desk, stay, known)) for stay in ordered)


def _in_house(desk: Desk, stays: tuple[StayRow, ...], known: tags.Known) -> tuple[TodayRow, ...]:
    """Those with something open first, by the earliest promise; then the rest, by the day they leave."""
    here = [
        TodayRow(stay=stay, tags=tags.tags_of(desk, stay, known))
        for stay in stays
        if stay.status is StayStatus.IN_HOUSE
    ]
    open_first = sorted(
        (row for row in here if row.has_open),
        key=lambda row: (row.first_due_at is None, row.first_due_at or desk.now, row.stay.guest_name),
    )
    rest = sorted(
        (row for row in here if not row.has_open), key=lambda row: (row.stay.departs_on, row.stay.guest_name)
    )
    return (*open_first, *rest)


def _guests(stays: Iterable[StayRow]) -> list[str]:
    return [person.guest_id for stay in stays for person in stay.people if person.guest_id is not None]


def _day(desk: Desk, moment: datetime) -> Any:
    return desk.place.business_date(moment)


def _hour(desk: Desk, expected_at: time | None) -> tuple[int, time]:
    """01:00 belongs to the end of the business day, and no time at all comes last."""
    if expected_at is None:
        return 2, _NO_TIME
    return (1 if expected_at < desk.place.day_ends else 0), expected_at


def _leaves_at(desk: Desk, stay: StayRow) -> datetime:
    return datetime.combine(stay.departs_on, stay.leaves_at or LEAVES_BY, desk.place.zone)
