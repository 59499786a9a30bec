"""The place itself against what was noted: the fields that decide what an amount and a day mean."""

from __future__ import annotations

from typing import Any

from app.domain.verification import Check
from app.models.place import Place
from app.services.places import money_fields
from app.services.verify.noted import Said, differing, entries

_CODES = {
    "kind": "kind changed", "currency": "currency changed", "exponent": "smallest coin changed",
    "time_zone": "time zone changed", "day_ends": "end of day changed",
}  # fmt: skip


def place(place_id: str) -> Check:
    """Currency, smallest coin, time zone and the end of the day are those that somebody was noted to set."""
    said = entries(place_id, "place", ["place.set_up", "place.edited"]).get(place_id, [])
    row = Place.get_by_id(place_id)
    faults = [f"{_CODES[name]}: {place_id}" for name in differing(said, money_fields(row), _sets)]
    faults += [f"words gone: {place_id}" for each in said if each.is_erased]
    return Check(name="place", looked_at=1, faults=tuple(faults))


def _sets(said: Said) -> dict[str, Any]:
    return {name: said.words[name] for name in _CODES if name in said.words}
