"""Birthdays and wedding days ahead. An age is told of a child alone; years of marriage are."""

from __future__ import annotations

import calendar
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

AHEAD_DAYS = 6  # today and the six days after: a week


class OccasionKind(StrEnum):
    """What comes back every year."""

    BIRTHDAY = "birthday"
    ANNIVERSARY = "anniversary"
    DAY = "day"  # another day of the guest's own, in `words`


@dataclass(frozen=True, slots=True, kw_only=True)
class Celebrant:
    """What is known of a guest's days, and where she is to be found."""

    guest_id: str
    name: str
    birth_month: int | None
    birth_day: int | None
    wedding_on: date | None
    room: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnDay:
    """A day of the guest's own that comes back: the day they opened their shop."""

    guest_id: str
    name: str
    words: str
    month: int
    day: int
    year: int | None
    room: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Companion:
    """Somebody around a guest who is here with them. The year is known of a child at most."""

    guest_id: str
    with_whom: str
    name: str
    birth_month: int
    birth_day: int
    birth_year: int | None
    room: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OccasionRow:
    """A day to think of. `years` is set for a wedding day, a day of one's own, and what a child turns.

    `with_whom` names the guest of whom somebody is the companion.
    """

    guest_id: str
    name: str
    kind: OccasionKind
    on: date
    in_days: int
    years: int | None = None
    room: str = ""
    words: str = ""
    with_whom: str = ""


def next_day(month: int, day: int, today: date) -> date:
    """The next time this day of the year comes, today included.

    29 February is kept on the 28th in other years: in the same month, and never too late.
    """
    this_year = in_year(month, day, today.year)
    return this_year if this_year >= today else in_year(month, day, today.year + 1)


def in_year(month: int, day: int, year: int) -> date:
    """This day in a year; 29 February as in `next_day`."""
    return date(year, month, min(day, calendar.monthrange(year, month)[1]))


def days_ahead(today: date, days: int = AHEAD_DAYS) -> tuple[tuple[int, int], ...]:
    """The (month, day) pairs to ask a store for; 29 February comes with the 28th in other years."""
    pairs = []
    for step in range(days + 1):
        day = today + timedelta(days=step)
        pairs.append((day.month, day.day))
        if (day.month, day.day) == (2, 28) and not calendar.isleap(day.year):
            pairs.append((2, 29))
    return tuple(pairs)


def ahead(
    people: Iterable[Celebrant], today: date, days: int = AHEAD_DAYS, own: Iterable[OwnDay] = (),
    companions: Iterable[Companion] = (),
) -> tuple[OccasionRow, ...]:  # fmt: skip
    """The occasions of these people within `days` from today, soonest first."""
    found = [row for person in people for row in _of(person, today)]
    found += [_own_day(each, today) for each in own]
    found += [_birthday_of(each, today) for each in companions]
    return tuple(sorted(_couples([row for row in found if row.in_days <= days]), key=_soonest))


def _soonest(row: OccasionRow) -> tuple[int, bool, str]:
    """Of one day, birthdays come first."""
    return row.in_days, row.kind is not OccasionKind.BIRTHDAY, row.name


def _couples(rows: list[OccasionRow]) -> Iterable[OccasionRow]:
    """One row for two people of one room who married on one day."""
    together: dict[object, OccasionRow] = {}
    for row in rows:
        shared = row.kind is OccasionKind.ANNIVERSARY and row.room
        key = (row.on, row.years, row.room) if shared else (row.guest_id, row.kind, row.words, row.name)
        first = together.get(key)
        together[key] = row if first is None else replace(first, name=_both(first.name, row.name))
    return together.values()


def _both(first: str, second: str) -> str:
    given, _, family = first.rpartition(" ")
    return f"{given if given and second.endswith(f' {family}') else first} & {second}"


def _of(person: Celebrant, today: date) -> Iterable[OccasionRow]:
    if person.birth_month and person.birth_day:
        on = next_day(person.birth_month, person.birth_day, today)
        yield _row(person, OccasionKind.BIRTHDAY, on, today, None)
    if person.wedding_on is not None and person.wedding_on < today:
        on = next_day(person.wedding_on.month, person.wedding_on.day, today)
        yield _row(person, OccasionKind.ANNIVERSARY, on, today, on.year - person.wedding_on.year)


def _own_day(own: OwnDay, today: date) -> OccasionRow:
    on = next_day(own.month, own.day, today)
    return OccasionRow(
        guest_id=own.guest_id, name=own.name, kind=OccasionKind.DAY, on=on, in_days=(on - today).days,
        years=on.year - own.year if own.year is not None else None, room=own.room, words=own.words,
    )  # fmt: skip


def _birthday_of(each: Companion, today: date) -> OccasionRow:
    on = next_day(each.birth_month, each.birth_day, today)
    return OccasionRow(
        guest_id=each.guest_id, name=each.name, kind=OccasionKind.BIRTHDAY, on=on, in_days=(on - today).days,
        years=on.year - each.birth_year if each.birth_year is not None else None, room=each.room,
        with_whom=each.with_whom,
    )  # fmt: skip


def _row(person: Celebrant, kind: OccasionKind, on: date, today: date, years: int | None) -> OccasionRow:
    return OccasionRow(
        guest_id=person.guest_id, name=person.name, kind=kind, on=on, in_days=(on - today).days,
        years=years, room=person.room,
    )  # fmt: skip
