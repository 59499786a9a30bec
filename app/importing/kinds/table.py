"""Which kinds there are, each with what it is asked: its fields, what it cannot do without, how it reads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from app.importing import proposals
from app.importing.kinds import days, guests, purchases, rooms, stays
from app.importing.kinds.guests import Reading
from app.importing.kinds.naming import NAMES
from app.importing.proposals import Proposal
from app.importing.source import Record, Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind. Of each group in `needs` one field must be fed; `dates` tell the order of day and month."""

    fields: tuple[str, ...]
    needs: tuple[tuple[str, ...], ...]
    dates: tuple[str, ...]
    compiled: Callable[[Reading, Counter[str]], Callable[[Record], Any]]


KINDS: dict[str, Kind] = {
    "guests": Kind(fields=guests.MORE_FIELDS, needs=(NAMES,), dates=("birthday",), compiled=guests.compiled),
    "stays": Kind(fields=stays.FIELDS, needs=stays.NEEDS, dates=stays.DATES, compiled=stays.compiled),
    "rooms": Kind(fields=rooms.FIELDS, needs=rooms.NEEDS, dates=rooms.DATES, compiled=rooms.compiled),
    "purchases": Kind(
        fields=purchases.FIELDS, needs=purchases.NEEDS, dates=purchases.DATES, compiled=purchases.compiled
    ),
}


def proposed(source: Source, kind: str) -> Proposal:
    """What a person would have to change least."""
    fields = KINDS[kind].fields
    return proposals.proposed(source, fields) if kind == "guests" else days.proposed(source, kind, fields)
