"""What one look at the day needs: who comes, who goes, who is here, and what cannot wait."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from app.domain.budgets import BudgetState
from app.domain.occasions import OccasionRow
from app.domain.purchases import PurchaseRow
from app.domain.stays import RoomState, StayRow
from app.domain.watching import FreshRow

LATE_FROM = time(21)  # an arrival after this hour needs somebody who waits
OPEN_TAGS = frozenset({"care", "promise", "request", "hand_over", "found_item"})
FOLDED_AWAY = frozenset({"vip", "birthday", "anniversary"})
_ORDER = (
    "allergy", "health", "quiet", "care", "promise", "found_item", "hand_over", "request", "step_free",
    "birthday", "anniversary", "vip", "cot", "child", "late", "diet", "wish", "ask",
)  # fmt: skip


class Severity(StrEnum):
    """How much a tag weighs; only `SEVERE` may be drawn in solid red, and only when shown."""

    SEVERE = "severe"
    ALERT = "alert"
    WARN = "warn"
    INFO = "info"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """One word beside a guest. `word` is a code for everyone's eyes, `detail` is shown on purpose only.

    `detail` is what a person typed, or for some words a code of the vocabulary; `count` fills plurals.
    """

    word: str
    detail: str = ""
    severity: Severity = Severity.PLAIN
    count: int = 0
    due_at: datetime | None = None

    @property
    def is_alert(self) -> bool:
        """Whether leaving it out could hurt somebody: never elided, never dropped."""
        return self.severity in (Severity.SEVERE, Severity.ALERT)

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to do something about it."""
        return self.word in OPEN_TAGS

    @property
    def is_absent_when_folded(self) -> bool:
        """Whether even its presence would tell (a birthday, a VIP)."""
        return self.word in FOLDED_AWAY

    @property
    def rank(self) -> int:
        """Its place among others, alerts first."""
        return _ORDER.index(self.word) if self.word in _ORDER else len(_ORDER)


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayRow:
    """A stay as a list of the day shows it."""

    stay: StayRow
    tags: tuple[Tag, ...] = ()

    @property
    def has_alert(self) -> bool:
        """Whether one of its tags is an alert."""
        return any(tag.is_alert for tag in self.tags)

    @property
    def has_open(self) -> bool:
        """Whether something about it is still to be done."""
        return any(tag.is_open for tag in self.tags)

    @property
    def has_matter(self) -> bool:
        """Whether a tag says more than whom they came with."""
        return any(tag.word != "group" for tag in self.tags)

    @property
    def first_due_at(self) -> datetime | None:
        """The earliest promise, if there is one."""
        return min((tag.due_at for tag in self.tags if tag.due_at is not None), default=None)

    @property
    def room_state(self) -> RoomState | None:
        """What housekeeping says of the room."""
        return self.stay.room_state


class NextKind(StrEnum):
    """What cannot wait."""

    CALL_BACK = "call_back"
    REQUEST = "request"
    FOUND_ITEM = "found_item"


@dataclass(frozen=True, slots=True, kw_only=True)
class NextRow:
    """Something to do by a time. `department` gives the word shown while its text is folded."""

    kind: NextKind
    id: str
    what: str
    due_at: datetime | None
    guest_id: str | None
    guest_name: str
    room: str
    owner_name: str = ""
    is_mine: bool = False
    department: str = ""

    def is_late(self, now: datetime) -> bool:
        """Whether its time has passed."""
        return self.due_at is not None and self.due_at < now


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingRow:
    """A question that waits for the person at the desk, or with `is_review` an emergency to look at."""

    approval_id: str  # empty for a review
    gesture_id: str
    what: str
    asked_by: str
    asked_at: datetime
    needed_by: datetime | None
    is_review: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayPage:
    """The whole page in one answer. A hotel fills the first three lists, a shop the next three."""

    kind: str
    day: date
    as_of: datetime
    arrivals: tuple[TodayRow, ...] = ()
    departures: tuple[TodayRow, ...] = ()
    in_house: tuple[TodayRow, ...] = ()
    orders: tuple[PurchaseRow, ...] = ()
    repairs: tuple[PurchaseRow, ...] = ()
    holds: tuple[PurchaseRow, ...] = ()
    next: tuple[NextRow, ...] = ()
    budget: BudgetState | None = None
    occasions: tuple[OccasionRow, ...] = ()
    waiting: tuple[WaitingRow, ...] = ()
    fresh: tuple[FreshRow, ...] = ()  # how old the data of watched folders is


def groups_of(page: TodayPage) -> tuple[str, ...]:
    """The groups that come, leave or are here on this day."""
    rows = (*page.arrivals, *page.departures, *page.in_house)
    return tuple(sorted({row.stay.group for row in rows if row.stay.group}, key=str.casefold))


def in_order(tags: list[Tag]) -> tuple[Tag, ...]:
    """Alerts first, then what is open, then the rest; severe before other alerts."""
    return tuple(
        sorted(tags, key=lambda tag: (not tag.is_alert, tag.severity is not Severity.SEVERE, tag.rank))
    )


def by_due(rows: list[NextRow], now: datetime) -> tuple[NextRow, ...]:
    """Overdue first and longest first, then by time; without a time last."""
    return tuple(sorted(rows, key=lambda row: (row.due_at is None, row.due_at or now, row.what)))


def arrives_late(expected_at: time | None, day_ends: time) -> bool:
    """Whether an arrival falls into the late evening or the small hours before the day ends."""
    return expected_at is not None and (expected_at >= LATE_FROM or expected_at < day_ends)
