"""One stay told in several rows: a line for each room that the guests slept in."""

from __future__ import annotations

from typing import Any

from app.domain.ids import new_id
from app.domain.stays import StayStatus
from app.models import statements
from app.models.stay import RoomNight
from app.services.stays import nights

_SLEPT = (StayStatus.IN_HOUSE, StayStatus.DEPARTED)


def relation(stay: Any, values: dict[str, Any], *, is_claimed: bool) -> str:
    """What a row with a stay's number and a room tells of that stay; "" for the stay as a whole.

    "earlier" and "last" are parts of a stay that moved, told again; "behind" and "before" are new ones;
    "other" is one more room of the same booking, when a row of the file has spoken for the stay already.
    """
    told = _told_again(stay, values)
    if told or stay.room_id in (None, values["room"]):
        return told
    first, last = values["arrives_on"], values["departs_on"]
    has_slept = stay.status in _SLEPT and values.get("status", stay.status) in _SLEPT
    if has_slept and stay.arrives_on < first <= stay.departs_on <= last:
        return "behind"
    if has_slept and is_claimed and first < last == stay.arrives_on:
        return "before"
    return "other" if is_claimed else ""


def _told_again(stay: Any, values: dict[str, Any]) -> str:
    mine = (stay.room_id, stay.arrives_on, stay.departs_on)
    if mine == (values["room"], values["arrives_on"], values["departs_on"]):
        return ""  # most rows: nothing is to be asked
    slept: Any = RoomNight.select().where(RoomNight.place == stay.place_id, RoomNight.stay == stay.id)
    rows = list(slept.order_by(RoomNight.from_on, RoomNight.id))
    told = [row.room_id == values["room"] and row.from_on == values["arrives_on"] for row in rows]
    if len(rows) < 2 or True not in told:
        return ""
    return "last" if told[-1] else "earlier"


def go_on(stay: Any, values: dict[str, Any]) -> None:
    """From the day of the row on the stay sleeps in its room."""
    stay.room_id, stay.departs_on = values["room"], values["departs_on"]
    stay.status = values.get("status", stay.status)
    nights.turn(stay, values["arrives_on"])
    nights.end(stay, stay.departs_on)


def came_from(stay: Any, values: dict[str, Any]) -> None:
    """Up to the day the stay began it slept in the room of the row."""
    night = {
        "id": new_id(), "place": stay.place_id, "stay": stay.id, "room": values["room"],
        "from_on": values["arrives_on"], "until_on": stay.arrives_on,
    }  # fmt: skip
    statements.insert(RoomNight, [night])
    stay.arrives_on = values["arrives_on"]
