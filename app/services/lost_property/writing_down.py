"""Something was found, or somebody asks for something."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.ids import new_id
from app.domain.lost_property import (
    FindCard,
    FindOrder,
    FindStatus,
    checked,
    keep_until,
    may_be_photographed,
)
from app.domain.roles import May
from app.errors import NotFound, OutOfDate, Refused
from app.models.card import Attachment
from app.models.connection import writes
from app.models.lost_property import FoundItem
from app.models.stay import Room
from app.models.vault import vault
from app.services import commands, profiles
from app.services.lost_property import custody, photos, reading
from app.services.numbers import next_number


@writes
def log_found(
    desk: Desk, *, command_id: str, order: FindOrder, pictures: Sequence[bytes] = ()
) -> tuple[FindCard, Changes]:
    """Write a find down; it gets a number (LF-0001). `pictures` come from `shrunk`.

    Raises `BadInput`, and `Refused("find_no_photo")` for pictures of what must not be photographed.
    """
    desk.must(May.LOG_FINDS)
    return _log(desk, command_id, "found", order, pictures)


@writes
def log_asked(desk: Desk, *, command_id: str, order: FindOrder) -> tuple[FindCard, Changes]:
    """Write down what somebody is looking for."""
    desk.must(May.LOG_FINDS)
    return _log(desk, command_id, "asked", order, ())


@writes
def edit(
    desk: Desk, *, command_id: str, item_id: str, version: int, order: FindOrder
) -> tuple[FindCard, Changes]:
    """Correct what was written. Photos go when it turns out to be a document. Raises `OutOfDate`."""
    desk.must(May.LOG_FINDS)
    checked(order, desk.now)

    def carry_out() -> dict[str, Any]:
        row = reading.held(desk, item_id)
        if row.version != version:
            raise OutOfDate("out_of_date")
        for name, value in _columns(desk, item_id, row.kind, order).items():
            setattr(row, name, value)
        row.version += 1
        row.save()
        if not may_be_photographed(order.category, order.marks):
            Attachment.delete().where(
                (Attachment.place == desk.place.id)
                & (Attachment.owner_kind == reading.OWNER_KIND)
                & (Attachment.owner_id == item_id)
            ).execute()
        custody.add(desk, item_id, "edited")
        return {"item_id": item_id}

    request = {**_request(order), "id": item_id, "version": str(version)}
    given = commands.once(desk, command_id, "lost_property.edit", request, carry_out)
    return reading.answer(desk, given["item_id"])


@writes
def withdraw(desk: Desk, *, command_id: str, item_id: str) -> tuple[FindCard, Changes]:
    """Undo of logging: it was a slip. Only while nobody has touched it since; the number stays used."""
    desk.must(May.LOG_FINDS)
    guest_id = reading.row_of(desk, item_id).guest_id

    def carry_out() -> dict[str, Any]:
        row = reading.held(desk, item_id)
        if row.version != 1 or row.logged_by_id != desk.actor.id:
            raise Refused("find_touched", number=row.number)
        row.status, row.closed_at, row.guest_id = FindStatus.GIVEN_UP, desk.now, None
        row.version += 1
        row.save()
        custody.add(desk, item_id, "withdrawn")
        return {"item_id": item_id}

    given = commands.once(desk, command_id, "lost_property.withdraw", {"id": item_id}, carry_out)
    return reading.answer(desk, given["item_id"], guest_id)


def _log(
    desk: Desk, command_id: str, kind: str, order: FindOrder, pictures: Sequence[bytes]
) -> tuple[FindCard, Changes]:
    checked(order, desk.now)
    if pictures and not may_be_photographed(order.category, order.marks):
        raise Refused("find_no_photo")

    def carry_out() -> dict[str, Any]:
        key = new_id()
        FoundItem.create(
            id=key, place_id=desk.place.id, number=next_number(desk, "LF"), kind=kind, status=kind,
            logged_at=desk.now, logged_by_id=desk.actor.id, **_columns(desk, key, kind, order),
        )  # fmt: skip
        custody.add(desk, key, kind, by=order.found_by, shelf=order.shelf, witness=order.witness)
        for picture in pictures:
            photos.store(desk, key, picture, "")
        return {"item_id": key}

    request = {**_request(order), "pictures": [hashlib.sha256(picture).hexdigest() for picture in pictures]}
    given = commands.once(desk, command_id, f"lost_property.{kind}", request, carry_out)
    return reading.answer(desk, given["item_id"])


def _columns(desk: Desk, key: str, kind: str, order: FindOrder) -> dict[str, Any]:
    found_on = desk.place.business_date(order.found_at)
    last_day = order.keep_until or keep_until(order.category, order.marks, found_on)
    columns: dict[str, Any] = {
        "description": order.description.strip(), "category": order.category, "colour": order.colour.strip(),
        "brand": order.brand.strip(), "serial": order.serial.strip(), "marks": list(order.marks),
        "room_id": _room(desk, order.room_id), "where": order.where.strip(), "found_at": order.found_at,
        "found_by": order.found_by.strip(), "shelf": order.shelf.strip(),
        "keep_until": last_day if kind == "found" else None,
        "guest_id": profiles.row_of(desk, order.guest_id).id if order.guest_id else None,
        "asker_name": order.asker_name.strip(), "is_private": order.is_private,
    }  # fmt: skip
    if order.hidden_mark is not None:
        mark = order.hidden_mark.strip()
        columns["hidden_mark"] = vault().seal(mark, about=key) if mark else None
    return columns


def _request(order: FindOrder) -> dict[str, Any]:
    """What makes the command this one. The mark goes in as a stamp: a short secret could be guessed."""
    told = {name: str(value) for name, value in asdict(order).items() if name != "hidden_mark"}
    mark = order.hidden_mark
    return {**told, "mark": None if mark is None else vault().stamp(b"hidden mark", mark.encode()).hex()}


def _room(desk: Desk, room_id: str | None) -> str | None:
    if room_id is None:
        return None
    if Room.get_or_none((Room.id == room_id) & (Room.place == desk.place.id)) is None:
        raise NotFound("room_not_found")
    return room_id
