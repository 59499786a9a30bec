"""The place this store belongs to."""

from __future__ import annotations

from datetime import time
from typing import Any
from zoneinfo import available_timezones

from app.domain.changes import Changes
from app.domain.desk import Desk, PlaceRow
from app.domain.roles import May
from app.errors import BadInput, Damaged
from app.models.connection import writes
from app.models.place import Place
from app.models.vault import vault
from app.services import audit, commands

LONGEST_NAME = 80


def current() -> PlaceRow | None:
    """The place of the open store, or None in a store where none has been set up."""
    found = Place.select().order_by(Place.created_at, Place.id).limit(1).first()
    return None if found is None else place_row(found)


def key_check(place_id: str) -> bytes:
    """What the keys in use make of a place's own key."""
    return vault().stamp(b"keys", place_id.encode())


def check_keys() -> None:
    """Raise `Damaged("key_wrong")` when the keys in use are not those the open store's place was made with.

    Otherwise a right PIN would be called wrong, and what is written would be stamped with a stranger's key.
    """
    kept = Place.select(Place.id, Place.key_check).order_by(Place.created_at, Place.id).limit(1).first()
    if kept is not None and kept.key_check is not None and bytes(kept.key_check) != key_check(kept.id):
        raise Damaged("key_wrong")


def place_row(place: Place) -> PlaceRow:
    """The frozen record of a place."""
    return PlaceRow(
        id=place.id,
        name=place.name,
        kind=place.kind,
        currency=place.currency,
        exponent=place.exponent,
        time_zone=place.time_zone,
        day_ends=place.day_ends,
        languages=tuple(place.languages),
        is_demo=bool(place.is_demo),
        opens_at=place.opens_at,
    )


def money_fields(place: Place | PlaceRow) -> dict[str, object]:
    """What decides what an amount and a business day mean, as the audit trail keeps it."""
    return {
        "kind": place.kind, "currency": place.currency, "exponent": place.exponent,
        "time_zone": place.time_zone, "day_ends": place.day_ends.strftime("%H:%M"),
    }  # fmt: skip


@writes
def edit(
    desk: Desk,
    *,
    command_id: str,
    name: str,
    time_zone: str,
    day_ends: time,
    languages: tuple[str, ...],
) -> tuple[PlaceRow, Changes]:
    """Change what may change of a place; kind and currency stay as they were set up.

    Raises `BadInput` (field name, time_zone or languages) and `NotAllowed`.
    """
    desk.must(May.EDIT_PLACE)
    wanted: dict[str, Any] = {
        "name": checked_name(name),
        "time_zone": checked_zone(time_zone),
        "day_ends": day_ends.strftime("%H:%M"),
        "languages": list(checked_languages(languages)),
    }
    commands.once(desk, command_id, "places.edit", wanted, lambda: _change(desk, wanted))
    return place_row(Place.get_by_id(desk.place.id)), Changes.of("place", ids=(desk.place.id,))


def checked_name(name: str) -> str:
    """The name without blanks around it. Raises `BadInput("name_missing" or "name_long")`."""
    clean = " ".join(name.split())
    if not clean:
        raise BadInput("name_missing", field="name")
    if len(clean) > LONGEST_NAME:
        raise BadInput("name_long", field="name", most=LONGEST_NAME)
    return clean


def checked_zone(time_zone: str) -> str:
    """An IANA time zone. Raises `BadInput("time_zone")`."""
    if time_zone not in available_timezones():
        raise BadInput("time_zone", field="time_zone", zone=time_zone)
    return time_zone


def checked_languages(languages: tuple[str, ...]) -> tuple[str, ...]:
    """At least one language. Raises `BadInput("languages_missing")`."""
    if not languages:
        raise BadInput("languages_missing", field="languages")
    return tuple(dict.fromkeys(languages))


def _change(desk: Desk, wanted: dict[str, Any]) -> dict[str, Any]:
    Place.update(**wanted).where(Place.id == desk.place.id).execute()
    audit.record(desk, "place.edited", "place", desk.place.id, words=dict(wanted))
    return {"place_id": desk.place.id}
