"""Birthdays and wedding days of the people the house will meet this week."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from peewee import JOIN, Expression, fn

from app.domain.desk import Desk
from app.domain.occasions import Celebrant, OccasionRow, OwnDay, ahead, days_ahead
from app.domain.roles import May
from app.domain.stays import StayRow
from app.models.around import GuestDay, GuestPerson
from app.models.guest import Guest, GuestRedirect, Preference
from app.models.stay import Purchase
from app.services import companions, profiles

MOST = 200
RECENT_DAYS = 365
KEEP_QUIET = "no_birthday"  # the preference of a guest who does not want the day mentioned


def of_stays(desk: Desk, stays: Iterable[StayRow]) -> tuple[OccasionRow, ...]:
    """The occasions of everyone in these stays, from today to the last day of each stay."""
    desk.must(May.SEE_GUESTS)
    where = {person.guest_id: stay for stay in stays for person in stay.people if person.guest_id is not None}
    whose = Guest.id.in_(list(where))
    # A day of their own belongs to the heir of a merge, while the stay may still name the old key.
    homes = {heir: where[key] for key, heir in profiles.leading(desk, list(where)).items()} | where
    own = _own_days(desk, list(homes), homes)
    here = companions.of_stays(desk, homes, _soon_born(desk, GuestPerson), quiet(desk))
    found = ahead(_celebrants(desk, whose, where), desk.business_date, own=own, companions=here)
    return tuple(row for row in found if row.on <= homes[row.guest_id].departs_on)


def of_customers(desk: Desk) -> tuple[OccasionRow, ...]:
    """The occasions this week of everyone who bought or ordered something within a year."""
    desk.must(May.SEE_GUESTS)
    since = desk.business_date - timedelta(days=RECENT_DAYS)
    recent = Purchase.select(Purchase.guest).where(
        (Purchase.place == desk.place.id) & (Purchase.bought_on >= since.isoformat())
    )
    celebrants = _celebrants(desk, Guest.id.in_(recent), {})
    return ahead(celebrants, desk.business_date, own=_own_days(desk, recent, {}))


def of_everyone(desk: Desk) -> tuple[OccasionRow, ...]:
    """The occasions this week of everyone the house remembers, for cards that are sent."""
    desk.must(May.SEE_GUESTS)
    return ahead(_celebrants(desk, Guest.place == desk.place.id, {}), desk.business_date)


def _celebrants(desk: Desk, whose: Expression, where: dict[str, StayRow]) -> list[Celebrant]:
    query: Any = (
        Guest.select(Guest.id, Guest.name, Guest.birth_month, Guest.birth_day, Guest.wedding_on)
        .where((Guest.place == desk.place.id) & whose & _soon(desk) & Guest.id.not_in(quiet(desk)))
        .order_by(Guest.name)
        .limit(MOST)
        .dicts()
    )
    return [_celebrant(line, where) for line in query]


def quiet(desk: Desk) -> Any:
    """The query of guests who do not want the day mentioned."""
    return Preference.select(Preference.guest).where(
        (Preference.place == desk.place.id) & (Preference.code == KEEP_QUIET) & Preference.is_active
    )


def _own_days(desk: Desk, whose: Any, where: dict[str, StayRow]) -> list[OwnDay]:
    """Days of the guests' own; one that was written on a merged profile is the heir's."""
    merged = GuestRedirect.select(GuestRedirect.id).where(
        GuestRedirect.place == desk.place.id, GuestRedirect.into.in_(whose)
    )
    soon: Any = None
    for month, day in days_ahead(desk.business_date):
        one = (GuestDay.month == month) & (GuestDay.day == day)
        soon = one if soon is None else soon | one
    heir: Any = fn.COALESCE(GuestRedirect.into, GuestDay.guest)
    query: Any = (
        GuestDay.select(Guest.id, Guest.name, GuestDay.words, GuestDay.month, GuestDay.day, GuestDay.year)
        .join(GuestRedirect, JOIN.LEFT_OUTER, on=(GuestRedirect.id == GuestDay.guest))
        .join(Guest, on=(Guest.id == heir))
        .where(GuestDay.place == desk.place.id, GuestDay.is_active, soon,
               GuestDay.guest.in_(whose) | GuestDay.guest.in_(merged))
        .order_by(GuestDay.id)
        .limit(MOST)
    )  # fmt: skip
    return [
        OwnDay(
            guest_id=key, name=name, words=words, month=month, day=day, year=year,
            room=where[key].room if key in where else "",
        )
        for key, name, words, month, day, year in query.tuples()
    ]  # fmt: skip


def _celebrant(line: dict[str, Any], where: dict[str, StayRow]) -> Celebrant:
    stay = where.get(line["id"])
    return Celebrant(
        guest_id=line["id"], name=line["name"], birth_month=line["birth_month"], birth_day=line["birth_day"],
        wedding_on=line["wedding_on"], room=stay.room if stay else "",
    )  # fmt: skip


def _soon(desk: Desk) -> Any:
    """Asked in SQL, so that a house with a hundred thousand guests does not read them all."""
    wed = fn.SUBSTR(Guest.wedding_on, 6, 5).in_(
        [f"{month:02d}-{day:02d}" for month, day in days_ahead(desk.business_date)]
    )
    return _soon_born(desk, Guest) | wed


def _soon_born(desk: Desk, table: Any) -> Any:
    """Whose birthday comes this week, of a table that knows month and day."""
    born: Any = None
    for month, day in days_ahead(desk.business_date):
        one = (table.birth_month == month) & (table.birth_day == day)
        born = one if born is None else born | one
    return born
