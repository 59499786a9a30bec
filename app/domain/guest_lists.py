"""Guests as lists show them, and what a list is narrowed to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from app.domain.facts import AlertRow


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestRow:
    """A guest in the list. `where` facts: the stay of now or next, else the last one's end."""

    id: str
    name: str
    preferred_name: str
    phone: str
    email: str
    languages: tuple[str, ...]
    is_vip: bool
    stays: int
    status: str  # in_house, arriving, past, none
    room: str = ""
    with_names: tuple[str, ...] = ()
    until_on: date | None = None
    arrives_on: date | None = None
    expected_at: time | None = None
    last_on: date | None = None
    alert: AlertRow


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestFilters:
    """What the list is narrowed to. `show`: all, in_house, arriving, alerts, never_asked. `order`:
    here_first,
    name."""

    text: str = ""
    show: str = "all"
    language: str | None = None
    order: str = "here_first"


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestList:
    """Some rows, where to go on (None at the end), and how many there are in all; with `has_more`, at
    least. `is_near`: nobody is called as it was typed, these are spelt alike."""

    rows: tuple[GuestRow, ...]
    after: int | None
    total: int
    has_more: bool = False
    is_near: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Somebody the new guest may already be, and why: name, phone, email or birthday."""

    id: str
    name: str
    phone: str
    email: str
    last_stay_on: date | None
    stays: int
    reasons: tuple[str, ...]
