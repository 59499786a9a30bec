"""Birthdays and wedding days of the people the house will meet this week."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from peewee import Expression, fn

from app.domain.desk import Desk
from app.domain.occasions import Celebrant, OccasionRow, ahead, days_ahead
from app.domain.roles import May
from app.domain.stays import StayRow
from app.models.guest import Guest, Preference
from app.models.stay import Purchase

MOST = 200
RECENT_DAYS = 365
KEEP_QUIET = "no_birthday"  # the preference of a guest who does not want the day mentioned


def of_stays(desk: Desk, stays: Iterable[StayRow]) -> tuple[OccasionRow, ...]:
    """The occasions of everyone in these stays, from today to the last day of each stay."""
    desk.must(May.SEE_GUESTS)
    where = {person.guest_id: stay for stay in stays for person in stay.people if person.guest_id is not None}
    found = ahead(_celebrants(desk, Guest.id.in_(list(where)), where), desk.business_date)
    return tuple(row for row in found if row.on <= where[row.guest_id].departs_on)


def of_customers(desk: Desk) -> tuple[OccasionRow, ...]:
    """The occasions this week of everyone who bought or ordered something within a year."""
    desk.must(May.SEE_GUESTS)
    since = desk.business_date - timedelta(days=RECENT_DAYS)
    recent = Purchase.select(Purchase.guest).where(
        (Purchase.place == desk.place.id) & (Purchase.bought_on >= since.isoformat())
    )
    return ahead(_celebrants(desk, Guest.id.in_(recent), {}), desk.business_date)


def of_everyone(desk: Desk) -> tuple[OccasionRow, ...]:
    """The occasions this week of everyone the house remembers, for cards that are sent."""
    desk.must(May.SEE_GUESTS)
    return ahead(_celebrants(desk, Guest.place == desk.place.id, {}), desk.business_date)


def _celebrants(desk: Desk, whose: Expression, where: dict[str, StayRow]) -> list[Celebrant]:
    quiet = Preference.select(Preference.guest).where(
        (Preference.place == desk.place.id) & (Preference.code == KEEP_QUIET) & Preference.is_active
    )
    query: Any = (
        Guest.select(Guest.id, Guest.name, Guest.birth_month, Guest.birth_day, Guest.wedding_on)
        .where((Guest.place == desk.place.id) & whose & _soon(desk) & Guest.id.not_in(quiet))
        .order_by(Guest.name)
        .limit(MOST)
        .dicts()
    )
    return [_celebrant(line, where) for line in query]


def _celebrant(line: dict[str, Any], where: dict[str, StayRow]) -> Celebrant:
    stay = where.get(line["id"])
    return Celebrant(
        guest_id=line["id"], name=line["name"], birth_month=line["birth_month"], birth_day=line["birth_day"],
        wedding_on=line["wedding_on"], room=stay.room if stay else "",
    )  # fmt: skip


def _soon(desk: Desk) -> Any:
    """Asked in SQL, so that a house with a hundred thousand guests does not read them all."""
    pairs = days_ahead(desk.business_date)
    born: Any = None
    for month, day in pairs:
        one = (Guest.birth_month == month) & (Guest.birth_day == day)
        born = one if born is None else born | one
    wed = fn.SUBSTR(Guest.wedding_on, 6, 5).in_([f"{month:02d}-{day:02d}" for month, day in pairs])
    return born | wed
