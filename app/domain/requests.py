"""Special requests: what a guest wished, what was promised, and what was offered instead of a no."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from app.errors import BadInput, Refused

SOON = timedelta(hours=2)  # within it a promise asks for attention
LONGEST_WHAT = 500
MOST_PIECES = 999
# Where a wish was heard (product.md S14).
CHANNELS = ("in_person", "phone", "email", "message", "chat", "social", "review")
DEPARTMENTS = ("front_desk", "housekeeping", "kitchen", "maintenance", "concierge", "security")


class RequestStatus(StrEnum):
    """What came of a wish."""

    OPEN = "open"
    DONE = "done"
    DECLINED = "declined"


class Due(StrEnum):
    """How a request stands to its promised time."""

    LATE = "late"
    SOON = "soon"
    LATER = "later"
    NO_TIME = "no_time"
    DONE = "done"
    DECLINED = "declined"


class Grouping(StrEnum):
    """How the list is told."""

    DEPARTMENT = "department"
    TIME = "time"
    MINE = "mine"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestOrder:
    """What is to be written down. `promised_at` is an aware moment, or None when nothing was promised."""

    what: str
    quantity: int = 1
    guest_id: str | None = None
    room_id: str | None = None
    stay_id: str | None = None
    where: str = ""
    promised_at: datetime | None = None
    department: str = "front_desk"
    channel: str = "in_person"
    owner_id: str | None = None
    exception_to: str = ""
    is_private: bool = False
    kind: str = "request"


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestRow:
    """One request or call-back as lists and its own panel show it."""

    id: str
    number: str
    kind: str
    status: RequestStatus
    what: str
    quantity: int
    department: str
    channel: str
    where: str
    room_id: str | None
    room: str
    guest_id: str | None
    guest_name: str
    stay_id: str | None
    owner_id: str | None
    owner_name: str
    asked_at: datetime
    asked_of: str
    promised_at: datetime | None
    closed_at: datetime | None
    closed_by: str
    decline_reason: str
    alternative: str
    exception_to: str
    is_private: bool
    version: int
    quiet_until: datetime | None = None

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to do something."""
        return self.status is RequestStatus.OPEN

    @property
    def spot(self) -> str:
        """Room or place, whichever is known."""
        return self.room or self.where

    def due(self, now: datetime) -> Due:
        """How it stands at `now`."""
        if self.status is RequestStatus.DONE:
            return Due.DONE
        if self.status is RequestStatus.DECLINED:
            return Due.DECLINED
        if self.promised_at is None:
            return Due.NO_TIME
        if self.promised_at < now:
            return Due.LATE
        return Due.SOON if self.promised_at - now <= SOON else Due.LATER


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestList:
    """A page of the list, and the two numbers above it. `more` says that the list goes on."""

    rows: tuple[RequestRow, ...]
    late: int
    done_today: int
    more: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonHere:
    """Somebody a request from a room may come from."""

    name: str
    stay_id: str
    guest_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomHere:
    """A room and who is in it (or arrives in it today)."""

    room_id: str
    number: str
    people: tuple[PersonHere, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Colleague:
    """Somebody who may take a request on."""

    id: str
    name: str
    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryDesk:
    """What a line is read against: the rooms with their people, and who can be asked."""

    rooms: tuple[RoomHere, ...]
    colleagues: tuple[Colleague, ...]

    def room(self, number: str) -> RoomHere | None:
        """The room with this number."""
        wanted = number.casefold()
        return next((room for room in self.rooms if room.number.casefold() == wanted), None)


def checked(order: RequestOrder, now: datetime) -> None:
    """Raise `BadInput` when an order cannot be a promise (`what_empty`, `request_*`, `due_past`)."""
    if not order.what.strip():
        raise BadInput("what_empty", field="what")
    if len(order.what) > LONGEST_WHAT:
        raise BadInput("request_long", field="what", most=LONGEST_WHAT)
    if not 1 <= order.quantity <= MOST_PIECES:
        raise BadInput("request_quantity", field="quantity", most=MOST_PIECES)
    if order.department not in DEPARTMENTS:
        raise BadInput("request_department", field="department")
    if order.channel not in CHANNELS:
        raise BadInput("request_channel", field="channel")
    if order.promised_at is not None and order.promised_at <= now:
        raise BadInput("due_past", field="promised_at")


def answered(reason: str, alternative: str) -> tuple[str, str]:
    """The two halves of a declined wish. There is no bare no: what was offered belongs to it (S12)."""
    if not reason.strip():
        raise BadInput("decline_reason", field="reason")
    if not alternative.strip():
        raise BadInput("decline_alternative", field="alternative")
    return reason.strip(), alternative.strip()


def must_be_open(status: str, number: str) -> None:
    """Raise `Refused("request_closed")` when it was answered already."""
    if status != RequestStatus.OPEN:
        raise Refused("request_closed", number=number)


def must_be_closed(status: str, number: str) -> None:
    """Raise `Refused("request_open")` when there is nothing to open again."""
    if status == RequestStatus.OPEN:
        raise Refused("request_open", number=number)


def by_department(rows: Iterable[RequestRow]) -> tuple[tuple[str, tuple[RequestRow, ...]], ...]:
    """Rows under their departments, housekeeping first as the busiest; the order inside is kept."""
    order = ("housekeeping", "maintenance", "kitchen", "concierge", "front_desk", "security")
    found: dict[str, list[RequestRow]] = {}
    for row in rows:
        found.setdefault(row.department, []).append(row)
    ranked = sorted(found, key=lambda code: order.index(code) if code in order else len(order))
    return tuple((code, tuple(found[code])) for code in ranked)


def by_due(rows: Sequence[RequestRow], now: datetime) -> tuple[tuple[Due, tuple[RequestRow, ...]], ...]:
    """Rows under late, soon, later, without a time; what is closed comes last."""
    found: dict[Due, list[RequestRow]] = {}
    for row in rows:
        found.setdefault(row.due(now), []).append(row)
    return tuple((due, tuple(found[due])) for due in Due if due in found)
