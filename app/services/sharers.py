"""Who is in a room with whom, by name: for stories, lists and the search box."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from peewee import JOIN, fn

from app.domain.desk import Desk
from app.models.guest import Guest, GuestRedirect
from app.models.stay import StayGuest


def companions(desk: Desk, stay_ids: Sequence[str], without: Sequence[str]) -> dict[str, list[str]]:
    """Names of everyone in these stays but the guests `without`, in the order they were written down."""
    return {
        stay: names
        for stay, everybody in in_stays(desk, stay_ids).items()
        if (names := [name for guest, name in everybody if guest not in without])
    }


def in_stays(desk: Desk, stay_ids: Sequence[str]) -> dict[str, list[tuple[str | None, str]]]:
    """Everyone in these stays, key and name. A profile that was merged is the one that remained."""
    if not stay_ids:
        return {}
    own = fn.COALESCE(GuestRedirect.into, StayGuest.guest)
    query: Any = (
        StayGuest.select(StayGuest.stay, own, fn.COALESCE(Guest.name, StayGuest.name))
        .join(GuestRedirect, JOIN.LEFT_OUTER, on=(StayGuest.guest == GuestRedirect.id))
        .join(Guest, JOIN.LEFT_OUTER, on=(Guest.id == own))
        .where(StayGuest.place == desk.place.id, StayGuest.stay.in_(list(stay_ids)))
        .order_by(StayGuest.id)
    )
    found: dict[str, list[tuple[str | None, str]]] = {}
    for stay, guest, name in query.tuples():
        found.setdefault(stay, []).append((guest, name))
    return found
