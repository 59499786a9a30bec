"""Keeps the history of who slept where: every night of a stay belongs to exactly one room."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.domain.ids import new_id
from app.models import statements
from app.models.stay import RoomNight


def begin(stay: Any, from_on: date) -> None:
    """The stay takes its room from this day until it departs."""
    _add(stay, from_on)


def forget(stay: Any) -> None:
    """The stay never slept anywhere (a check-in that was taken back)."""
    RoomNight.delete().where(RoomNight.place == stay.place_id, RoomNight.stay == stay.id).execute()


def turn(stay: Any, on: date) -> None:
    """From this day on the stay sleeps in another room, the one it has now.

    A move back on the same day leaves no trace: the room it came from was never left for a night.
    """
    last = _last(stay)
    if last is None:
        _add(stay, on)
        return
    if last.from_on < on:
        _end(last, on)
    else:
        last.delete_instance()
        last = _last(stay)
    if last is not None and last.room_id == stay.room_id and last.until_on == on:
        _end(last, max(stay.departs_on, on))
        return
    _add(stay, on)


def end(stay: Any, on: date) -> None:
    """The last night is the one before this day; also used to make a stay longer or shorter."""
    last = _last(stay)
    if last is not None:
        _end(last, max(last.from_on, on))


def _last(stay: Any) -> Any:
    return (
        RoomNight.select()
        .where(RoomNight.place == stay.place_id, RoomNight.stay == stay.id)
        .order_by(RoomNight.from_on.desc(), RoomNight.id.desc())
        .first()
    )


def _add(stay: Any, from_on: date) -> None:
    night = {
        "id": new_id(), "place": stay.place_id, "stay": stay.id, "room": stay.room_id,
        "from_on": from_on, "until_on": max(stay.departs_on, from_on),
    }  # fmt: skip
    statements.insert(RoomNight, [night])


def _end(night: Any, on: date) -> None:
    night.until_on = on
    night.save()
