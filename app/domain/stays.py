"""Stays and rooms: the records pages show, and the rules of dates and nights.

Dates are business dates; a stay sleeps from `arrives_on` up to, not including, `departs_on`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from app.errors import BadInput

LONGEST_NIGHTS = 366  # a wrong year, not a stay
LARGEST_PARTY = 20
# The one word a remark is known by at the counter; the remark itself is shown on purpose only.
HEADS_UP = (
    "coffee", "cot", "child", "late", "late_riser", "group", "occasion", "care", "loan", "luggage", "parcel",
    "taxi", "card", "gift", "call", "left", "remark",
)  # fmt: skip


class StayStatus(StrEnum):
    """Where a stay stands."""

    EXPECTED = "expected"
    IN_HOUSE = "in_house"
    DEPARTED = "departed"
    NO_SHOW = "no_show"
    CANCELLED = "cancelled"


class RoomState(StrEnum):
    """What housekeeping and maintenance say of a room."""

    READY = "ready"
    BEING_CLEANED = "being_cleaned"
    OUT_OF_ORDER = "out_of_order"


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomRow:
    """A room, and who is in it now (empty when nobody is)."""

    id: str
    number: str
    floor: str
    kind: str
    state: RoomState
    is_active: bool = True
    stay_id: str | None = None
    guest_id: str | None = None
    guest_name: str = ""
    departs_on: date | None = None
    next_guest_name: str = ""  # who is expected in it today
    group: str = ""  # of who is in it
    next_group: str = ""  # of who is expected in it today

    @property
    def is_free(self) -> bool:
        """Whether nobody sleeps in it."""
        return self.stay_id is None

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups that have it today: a guest of yesterday's may still be in the room of today's."""
        return tuple(dict.fromkeys(name for name in (self.group, self.next_group) if name))


@dataclass(frozen=True, slots=True, kw_only=True)
class SharerRow:
    """One person of a stay. A companion known by name only has no `guest_id`."""

    id: str
    guest_id: str | None
    name: str
    is_main: bool = False
    is_child: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StayRow:
    """One visit with everyone in it; the first of `people` is who booked."""

    id: str
    status: StayStatus
    room_id: str | None
    room: str
    room_state: RoomState | None
    arrives_on: date
    departs_on: date
    expected_at: time | None
    leaves_at: time | None
    arrived_at: datetime | None
    departed_at: datetime | None
    adults: int
    children: int
    car: str
    remark: str
    heads_up: str = ""
    floor: str = ""
    group: str = ""  # the name of the group they belong to
    group_code: str = ""
    version: int
    people: tuple[SharerRow, ...] = ()
    stays: int = 0  # of who booked, this one included once they came

    @property
    def guest_id(self) -> str | None:
        """The profile of who booked."""
        return self.people[0].guest_id if self.people else None

    @property
    def guest_name(self) -> str:
        """The name of who booked."""
        return self.people[0].name if self.people else ""

    @property
    def companions(self) -> tuple[SharerRow, ...]:
        """Everyone but who booked."""
        return self.people[1:]

    @property
    def nights(self) -> int:
        """How many nights; 0 for a day room."""
        return (self.departs_on - self.arrives_on).days

    def night_of(self, day: date) -> int:
        """Which night of the stay `day` is, counted from 1 and kept within the stay."""
        return min(max(1, (day - self.arrives_on).days + 1), max(1, self.nights))


@dataclass(frozen=True, slots=True, kw_only=True)
class SleeperRow:
    """Somebody who slept in a room: the answer to "whose may this be"."""

    stay_id: str
    guest_id: str | None
    name: str
    from_on: date
    until_on: date


def check_dates(arrives_on: date, departs_on: date, today: date, *, already_here: bool = False) -> None:
    """Raise `BadInput` (`dates_past`, `dates_turned`, `dates_too_long`) unless these dates can be a stay.

    `already_here` allows an arrival in the past, for a guest in the house.
    """
    if arrives_on < today and not already_here:
        raise BadInput("dates_past", field="arrives_on")
    if departs_on < arrives_on:
        raise BadInput("dates_turned", field="departs_on")
    if departs_on < today:
        raise BadInput("dates_past", field="departs_on")
    if (departs_on - arrives_on).days > LONGEST_NIGHTS:
        raise BadInput("dates_too_long", field="departs_on")


def check_party(adults: int, children: int) -> None:
    """Raise `BadInput("party")` unless at least one and at most `LARGEST_PARTY` people stay."""
    if adults < 0 or children < 0 or not 1 <= adults + children <= LARGEST_PARTY:
        raise BadInput("party", field="adults")


def nights_meet(first: tuple[date, date], second: tuple[date, date]) -> bool:
    """Whether two stays need the same room in the same night: leaving and arriving on one day do not meet."""
    return first[0] < second[1] and second[0] < first[1]


def tomorrow(day: date) -> date:
    """The day after."""
    return day + timedelta(days=1)
