"""Who is in a room with whom, by name: for stories, lists and the search box."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from peewee import JOIN, fn

from app.domain.desk import Desk
from app.models.guest import Guest
from app.models.stay import StayGuest


def companions(desk: Desk, stay_ids: Sequence[str], without: Sequence[str]) -> dict[str, list[str]]:
    """Names of everyone in these stays but the guests `without`, in the order they were written down."""
    if not stay_ids:
        return {}
    query: Any = (
        StayGuest.select(StayGuest.stay, StayGuest.guest, fn.COALESCE(Guest.name, StayGuest.name))
        .join(Guest, JOIN.LEFT_OUTER, on=(StayGuest.guest == Guest.id))
        .where(StayGuest.place == desk.place.id, StayGuest.stay.in_(list(stay_ids)))
        .order_by(StayGuest.id)
    )
    found: dict[str, list[str]] = {}
    for stay, guest, name in query.tuples():
        if guest not in without:
            found.setdefault(stay, []).append(name)
    return found
