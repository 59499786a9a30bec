"""Keeps "who slept there" true when another system changes a stay."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.domain.stays import StayStatus
from app.models.stay import RoomNight
from app.services.stays import nights

_SLEPT = (StayStatus.IN_HOUSE, StayStatus.DEPARTED)


def began(stay: Any) -> None:
    """The nights of a stay that is new."""
    if stay.status in _SLEPT and stay.room_id is not None:
        nights.begin(stay, stay.arrives_on)


def kept_up(stay: Any, today: date, *, before: tuple[str | None, date] | None = None) -> None:
    """Let the nights follow the stay; `before` are the room and the first day it had.

    Who is in the house and has another room now moved today: the nights before were slept in the old one.
    """
    if stay.status not in _SLEPT or stay.room_id is None:
        nights.forget(stay)
        return
    slept: Any = RoomNight.select().where(RoomNight.place == stay.place_id, RoomNight.stay == stay.id)
    rows = list(slept.order_by(RoomNight.from_on, RoomNight.id))
    if not rows:
        nights.begin(stay, stay.arrives_on)
        return
    if before is not None and before[1] != stay.arrives_on:
        rows[0].from_on = min(stay.arrives_on, rows[0].until_on)
        rows[0].save()
    if rows[-1].room_id != stay.room_id:
        if stay.status == StayStatus.IN_HOUSE and stay.arrives_on < today <= stay.departs_on:
            nights.turn(stay, today)
        else:
            rows[-1].room_id = stay.room_id
            rows[-1].save()
    nights.end(stay, stay.departs_on)
