"""How long the house keeps what about whom: one number for each kind, 0 for "never by itself".

The presets are a beginning, not advice: law differs by country and changes. Each house must check them.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass, field
from datetime import date, datetime

from app.domain.settings import (
    KEEP_DRAFTS,
    KEEP_FACTS,
    KEEP_FINDS,
    KEEP_GUESTS,
    KEEP_IMPORTS,
    KEEP_PHOTOS,
    KEEP_REVEALS,
    Declared,
)

KINDS: tuple[Declared, ...] = (
    KEEP_GUESTS, KEEP_FACTS, KEEP_PHOTOS, KEEP_FINDS, KEEP_REVEALS, KEEP_IMPORTS, KEEP_DRAFTS,
)  # fmt: skip
# Somebody is told so many days before a protected fact goes.
REMIND_DAYS = 30


@dataclass(frozen=True, slots=True)
class Preset:
    """Numbers to begin with, and the day they were put together."""

    code: str
    as_of: date
    values: dict[str, int]


_AS_OF = date(2026, 11, 1)
PRESETS: tuple[Preset, ...] = (
    Preset("short", _AS_OF, {
        KEEP_GUESTS.key: 2, KEEP_FACTS.key: 6, KEEP_PHOTOS.key: 6, KEEP_FINDS.key: 3, KEEP_REVEALS.key: 12,
        KEEP_IMPORTS.key: 3, KEEP_DRAFTS.key: 7,
    }),
    Preset("usual", _AS_OF, {
        KEEP_GUESTS.key: 5, KEEP_FACTS.key: 24, KEEP_PHOTOS.key: 24, KEEP_FINDS.key: 12,
        KEEP_REVEALS.key: 36, KEEP_IMPORTS.key: 12, KEEP_DRAFTS.key: 30,
    }),
    Preset("long", _AS_OF, {
        KEEP_GUESTS.key: 10, KEEP_FACTS.key: 60, KEEP_PHOTOS.key: 60, KEEP_FINDS.key: 36,
        KEEP_REVEALS.key: 60, KEEP_IMPORTS.key: 24, KEEP_DRAFTS.key: 60,
    }),
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Removal:
    """How many of a kind go (or went), and some of their names for a preview."""

    kind: str  # a key of `KINDS` without drafts
    count: int
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What the next run removes, and which facts go within `REMIND_DAYS` unless they are confirmed."""

    removals: tuple[Removal, ...]
    soon: int = 0
    soon_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RunRow:
    """What a run did. `left_over` waits for the next one: a run never takes long."""

    id: str
    at: datetime
    by: str
    removed: dict[str, int] = field(default_factory=dict)
    left_over: int = 0

    @property
    def count(self) -> int:
        """Everything that was removed."""
        return sum(self.removed.values())


def months_after(day: date, months: int) -> date:
    """The same day so many months on (or back), the month's last where there is none."""
    month = day.year * 12 + day.month - 1 + months
    year, month = divmod(month, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
