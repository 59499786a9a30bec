"""How often somebody has been here: one count for every screen. In a shop, what they bought."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any

from peewee import fn

from app.domain.desk import Desk
from app.models.among import among_those, told
from app.models.guest import Guest, GuestRedirect
from app.models.statements import Prepared, Slot
from app.models.stay import Purchase, Stay, StayGuest

_COUNTED = ("in_house", "departed")
_MOST = 20_000
# Every letter in the search box asks these.
_LED = Prepared(
    lambda: (
        GuestRedirect.select(GuestRedirect.id, GuestRedirect.into)
        .where(GuestRedirect.place == Slot("place"), among_those(GuestRedirect.into, "keys"))
        .limit(_MOST)
    )
)
_BEFORE = Prepared(
    lambda: (
        Guest.select(Guest.id, Guest.stays_before)
        .where(Guest.place == Slot("place"), among_those(Guest.id, "keys"), Guest.stays_before > 0)
        .limit(_MOST)
    )
)
_STAYS = Prepared(
    lambda: StayGuest.select(StayGuest.guest, Stay.id)
    .join(Stay, on=(StayGuest.stay == Stay.id))
    .where(
        StayGuest.place == Slot("place"), among_those(StayGuest.guest, "keys"), Stay.status.in_(_COUNTED)
    )
    .limit(_MOST)
)  # fmt: skip


def counts(desk: Desk, guest_ids: Sequence[str], *, without: str | None = None) -> dict[str, int]:
    """Stays of each guest, merged profiles included: those before this house kept its stays here
    (`Guest.stays_before`), those that ended, and the one they are in. `without` leaves one stay out."""
    leads = _leads(desk, guest_ids)
    found = dict.fromkeys(guest_ids, 0)
    for key, before in _BEFORE.rows(place=desk.place.id, keys=told(leads)):
        found[leads[key]] += before
    if desk.place.kind == "shop":
        for key, bought in _bought(desk, leads):
            found[leads[key]] += bought
        return found
    for key, stays in _stays(desk, leads).items():
        found[key] += len(stays - {without})
    return found


def last_bought(desk: Desk, guest_ids: Sequence[str]) -> dict[str, date]:
    """The day each of these last bought, ordered or left something."""
    leads = _leads(desk, guest_ids)
    query: Any = (
        Purchase.select(Purchase.guest, fn.MAX(Purchase.bought_on))
        .where(Purchase.place == desk.place.id, Purchase.guest.in_(list(leads)))
        .group_by(Purchase.guest)
    )
    found: dict[str, date] = {}
    for guest, last in query.tuples():
        day, lead = date.fromisoformat(last) if isinstance(last, str) else last, leads[guest]
        found[lead] = max(day, found.get(lead, day))
    return found


def _leads(desk: Desk, guest_ids: Sequence[str]) -> dict[str, str]:
    """Every key whose stays count, and the profile they count for."""
    led: list[Any] = _LED.rows(place=desk.place.id, keys=told(guest_ids))
    return {key: key for key in guest_ids} | dict(led)


def _bought(desk: Desk, leads: dict[str, str]) -> list[tuple[str, int]]:
    """Orders, repairs, holds and purchases of each key, without what was given up."""
    query: Any = (
        Purchase.select(Purchase.guest, fn.COUNT(Purchase.id))
        .where(Purchase.place == desk.place.id, Purchase.guest.in_(list(leads)),
               Purchase.status != "given_up")
        .group_by(Purchase.guest)
    )  # fmt: skip
    return [(guest, count) for guest, count in query.tuples()]


def _stays(desk: Desk, leads: dict[str, str]) -> dict[str, set[str]]:
    """Two profiles of one person in the same stay were there once."""
    found: dict[str, set[str]] = defaultdict(set)
    for guest, stay in _STAYS.rows(place=desk.place.id, keys=told(leads)):
        found[leads[guest]].add(stay)
    return found
