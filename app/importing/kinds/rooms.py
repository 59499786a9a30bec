"""Rooms of the house, as another system lists them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from app.importing.kinds import days
from app.importing.kinds.days import DayRecord, Texts
from app.importing.kinds.guests import Reading, Rejected
from app.importing.source import Record

FIELDS = ("room", "floor", "kind")
DATES: tuple[str, ...] = ()
NEEDS = (("room",),)


def compiled(reading: Reading, left_out: Counter[str]) -> Callable[[Record], DayRecord]:
    """A function that reads rooms; it raises `Rejected`."""
    return days.compiled(reading, left_out, _fill)


def _fill(found: DayRecord, texts: Texts, _reading: Reading, _left_out: Counter[str]) -> None:
    for each in FIELDS:
        found.take(each, days.short(texts, each))
    if "room" not in found.given:
        raise Rejected("no_room", "room")
