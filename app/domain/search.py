"""What the search box finds."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.facts import AlertRow
from app.domain.gestures import CatalogueItemRow
from app.domain.stays import StayRow
from app.domain.text import Range


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One row below the search box.

    `kind`: guest, room, found_item, request or gesture. `id` opens it: a guest's key for "guest" and for a
    room somebody sleeps in (`guest_id`). `ranges` are the letters of `title` that were met.
    """

    kind: str
    id: str
    title: str
    detail: str = ""  # a phone number, an address, what an item is
    room: str = ""
    guest_id: str | None = None
    status: str = ""  # for a guest: in_house, arriving, or empty
    time: str = ""  # when they came or are expected, on the place's clock
    stays: int = 0
    alert: AlertRow | None = None
    score: int = 0
    ranges: tuple[Range, ...] = ()
    is_near: bool = False  # nothing matched; this is spelt alike


@dataclass(frozen=True, slots=True, kw_only=True)
class Meant:
    """What a typed text may mean: who and what was found, what can be given, the stay of the first guest."""

    hits: tuple[Hit, ...]
    items: tuple[CatalogueItemRow, ...]
    stay: StayRow | None = None
