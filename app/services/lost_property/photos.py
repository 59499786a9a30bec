"""Photos of found things: made small, freed of place and camera data, kept beside the thing."""

from __future__ import annotations

import hashlib
from typing import Any

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.lost_property import (
    LARGEST_PHOTO,
    MOST_PHOTOS,
    FindCard,
    may_be_photographed,
)
from app.domain.roles import May
from app.errors import BadInput, NotFound, Refused
from app.models.card import Attachment
from app.models.connection import writes
from app.services import attachments, audit, commands
from app.services.lost_property import reading
from app.services.pictures import shrunk

__all__ = ["attach", "photo", "remove_photo", "restore_photo", "shrunk", "store"]


@writes
def attach(
    desk: Desk, *, command_id: str, item_id: str, picture: bytes, caption: str = ""
) -> tuple[FindCard, Changes]:
    """Keep a photo (from `shrunk`). Raises `Refused("find_no_photo", "photo_large", "photo_many")`."""
    desk.must(May.LOG_FINDS)

    def carry_out() -> dict[str, Any]:
        row = reading.held(desk, item_id)
        if not may_be_photographed(row.category, row.marks):
            raise Refused("find_no_photo")
        if len(reading.one(desk, item_id=item_id).photos) >= MOST_PHOTOS:
            raise Refused("photo_many", most=MOST_PHOTOS)
        return {"photo_id": store(desk, item_id, picture, caption)}

    request = {"id": item_id, "sha256": hashlib.sha256(picture).hexdigest(), "caption": caption}
    commands.once(desk, command_id, "lost_property.attach", request, carry_out)
    return reading.answer(desk, item_id)


@writes
def remove_photo(desk: Desk, *, command_id: str, photo_id: str) -> tuple[FindCard, Changes]:
    """Take a photo away. `restore_photo` puts it back."""
    return _switch(desk, command_id, photo_id, is_active=False)


@writes
def restore_photo(desk: Desk, *, command_id: str, photo_id: str) -> tuple[FindCard, Changes]:
    """Put a photo back."""
    return _switch(desk, command_id, photo_id, is_active=True)


def photo(desk: Desk, *, photo_id: str) -> bytes:
    """The bytes of a photo, a JPEG. Raises `NotFound`."""
    desk.must(May.LOG_FINDS)
    return bytes(_held(desk, photo_id).content)


def store(desk: Desk, item_id: str, picture: bytes, caption: str) -> str:
    """Keep the bytes inside the caller's transaction and return the key."""
    if len(picture) > LARGEST_PHOTO:
        raise Refused("photo_large")
    if not picture.startswith(b"\xff\xd8"):
        raise BadInput("photo_unreadable", field="photo")
    digest = hashlib.sha256(picture).hexdigest()
    key = attachments.store(desk, reading.OWNER_KIND, item_id, "image/jpeg", picture, caption)
    audit.record(desk, "found_item.photo_added", "found_item", item_id, words={"sha256": digest})
    return key


def _switch(desk: Desk, command_id: str, photo_id: str, *, is_active: bool) -> tuple[FindCard, Changes]:
    desk.must(May.LOG_FINDS)
    item_id = str(_held(desk, photo_id).owner_id)
    verb = "restored" if is_active else "removed"

    def carry_out() -> dict[str, Any]:
        Attachment.update(is_active=is_active).where(Attachment.id == photo_id).execute()
        audit.record(desk, f"found_item.photo_{verb}", "found_item", item_id)
        return {"photo_id": photo_id}

    commands.once(desk, command_id, f"lost_property.photo_{verb}", {"id": photo_id}, carry_out)
    return reading.answer(desk, item_id)


def _held(desk: Desk, photo_id: str) -> Any:
    row = Attachment.get_or_none(
        (Attachment.place == desk.place.id)
        & (Attachment.id == photo_id)
        & (Attachment.owner_kind == reading.OWNER_KIND)
    )
    if row is None:
        raise NotFound("photo_not_found")
    return row
