"""A guest's story: everything that happened, newest first, under a heading per month."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime

PAGE = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing that happened. `kind` and `code` choose the words, `facts` fill them.

    `at` is an aware UTC moment, or the start of `day` when only the date is known. A private entry folds
    away at the counter.
    """

    kind: str  # stay, request, gesture, found_item, note, card, asked, purchase
    code: str
    id: str
    at: datetime
    day: date
    has_time: bool = True
    by: str = ""
    is_private: bool = False
    facts: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelinePage:
    """Some entries, newest first; `before` is the moment to ask the next page from, None at the end."""

    entries: tuple[Entry, ...]
    before: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Month:
    """A heading: `is_today`, or the month of `first`."""

    first: date
    is_today: bool
    entries: tuple[Entry, ...]


def by_month(entries: Iterable[Entry], today: date) -> tuple[Month, ...]:
    """Entries under "today" and under their months; the order inside a heading is kept."""
    found: dict[tuple[bool, date], list[Entry]] = {}
    for entry in entries:
        is_today = entry.day == today
        found.setdefault((is_today, today if is_today else entry.day.replace(day=1)), []).append(entry)
    return tuple(
        Month(first=first, is_today=is_today, entries=tuple(rows))
        for (is_today, first), rows in found.items()
    )


def newest(entries: Iterable[Entry], limit: int = PAGE) -> TimelinePage:
    """The `limit` newest entries, and where to go on; what happened at one moment is never parted."""
    rows = sorted(entries, key=lambda entry: (entry.at, entry.id), reverse=True)
    if len(rows) <= limit:
        return TimelinePage(entries=tuple(rows))
    last = rows[limit - 1].at
    kept = [entry for entry in rows if entry.at >= last]
    return TimelinePage(entries=tuple(kept), before=last if len(kept) < len(rows) else None)
