"""Photos and papers on a request or a gesture: the broken lamp, the receipt. Small, checked by content.

They belong to the guest as their owner does: given out on request, and gone with an erasure.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from typing import Any

from peewee import fn

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.ids import new_id
from app.domain.privacy import LARGEST_FILE, LONGEST_CAPTION, MOST_FILES, FileRow
from app.domain.roles import May
from app.errors import BadInput, NotAllowed, NotFound, Refused
from app.models.card import Attachment
from app.models.connection import writes
from app.models.gesture import Gesture
from app.models.request import Request
from app.services import audit, commands, profiles

REQUEST, GESTURE = "request", "gesture"
OWNERS: dict[str, Any] = {REQUEST: Request, GESTURE: Gesture}
MEDIA = ("image/jpeg", "application/pdf")


@writes
def attach(
    desk: Desk, *, command_id: str, owner_kind: str, owner_id: str, media_type: str, content: bytes,
    caption: str = "",
) -> tuple[tuple[FileRow, ...], Changes]:  # fmt: skip
    """Keep a photo or a PDF (from `privacy.prepared`).

    Raises `Refused("files_many", "file_large")` and `BadInput("file_kind")`.
    """
    if media_type not in MEDIA:
        raise BadInput("file_kind", field="file")

    def carry_out() -> dict[str, Any]:
        _owner(desk, owner_kind, owner_id)
        if _kept(desk, owner_kind, owner_id).count() >= MOST_FILES:
            raise Refused("files_many", most=MOST_FILES)
        key = store(desk, owner_kind, owner_id, media_type, content, caption)
        audit.record(desk, f"{owner_kind}.file_kept", owner_kind, owner_id)
        return {"file_id": key}

    digest = hashlib.sha256(content).hexdigest()
    request = {"owner": owner_id, "sha256": digest, "caption": caption}
    commands.once(desk, command_id, f"attachments.{owner_kind}", request, carry_out)
    return _answer(desk, owner_kind, owner_id)


@writes
def remove(desk: Desk, *, command_id: str, file_id: str) -> tuple[tuple[FileRow, ...], Changes]:
    """Take one away. `restore` brings it back until the rules of retention run."""
    return _switch(desk, command_id, file_id, is_active=False)


@writes
def restore(desk: Desk, *, command_id: str, file_id: str) -> tuple[tuple[FileRow, ...], Changes]:
    """Bring one back that was taken away."""
    return _switch(desk, command_id, file_id, is_active=True)


def of(desk: Desk, *, owner_kind: str, owner_id: str) -> tuple[FileRow, ...]:
    """What hangs on a request or a gesture, in the order it came."""
    _owner(desk, owner_kind, owner_id)
    return rows(desk, _kept(desk, owner_kind, owner_id).order_by(Attachment.id))


def content(desk: Desk, *, file_id: str) -> tuple[str, bytes]:
    """Type and bytes of one. Raises `NotFound`."""
    row = _held(desk, file_id)
    _owner(desk, row.owner_kind, row.owner_id)
    return row.media_type, bytes(row.content)


def rows(desk: Desk, query: Any) -> tuple[FileRow, ...]:
    """The records of attachments, without their bytes."""
    names, size = profiles.staff(desk), fn.LENGTH(Attachment.content)
    columns = (
        Attachment.id, Attachment.media_type, Attachment.caption, size, Attachment.added_at,
        Attachment.added_by,
    )  # fmt: skip
    return tuple(
        FileRow(
            id=key, media_type=media, caption=caption, size=size_, added_at=at, added_by=names.get(by, "")
        )
        for key, media, caption, size_, at, by in query.select(*columns).tuples()
    )


def store(desk: Desk, owner_kind: str, owner_id: str, media_type: str, data: bytes, caption: str) -> str:
    """Keep the bytes inside the caller's transaction and return the key."""
    if len(data) > LARGEST_FILE:
        raise Refused("file_large")
    key = new_id()
    Attachment.create(
        id=key, place_id=desk.place.id, owner_kind=owner_kind, owner_id=owner_id, media_type=media_type,
        content=data, sha256=hashlib.sha256(data).hexdigest(), added_at=desk.now, added_by_id=desk.actor.id,
        caption=" ".join(caption.split())[:LONGEST_CAPTION],
    )  # fmt: skip
    return key


def of_guests(place_id: str, keys: Sequence[str]) -> Any:
    """The condition for everything that hangs on these guests' requests and gestures."""
    condition: Any = None
    for kind, table in OWNERS.items():
        theirs = table.select(table.id).where(table.place == place_id, table.guest.in_(list(keys)))
        one = (Attachment.owner_kind == kind) & Attachment.owner_id.in_(theirs)
        condition = one if condition is None else condition | one
    return condition


def forget(desk: Desk, owner_kind: str, owner_ids: Iterable[str]) -> None:
    """Delete what hangs on these, with the caller's transaction: they go themselves."""
    Attachment.delete().where(
        Attachment.place == desk.place.id, Attachment.owner_kind == owner_kind,
        Attachment.owner_id.in_(list(owner_ids)),
    ).execute()  # fmt: skip


def _owner(desk: Desk, owner_kind: str, owner_id: str) -> Any:
    """What it hangs on, if this person may see it. Raises `NotFound` and `NotAllowed`."""
    desk.must(May.LOG_REQUESTS if owner_kind == REQUEST else May.GIVE)
    table = OWNERS[owner_kind]
    row: Any = table.get_or_none(table.place == desk.place.id, table.id == owner_id)
    if row is None:
        raise NotFound(f"{owner_kind}_not_found")
    if owner_kind == GESTURE and row.employee_id != desk.actor.id and not desk.may(May.SEE_ALL_GESTURES):
        raise NotAllowed("not_yours", number=row.number)
    return row


def _kept(desk: Desk, owner_kind: str, owner_id: str) -> Any:
    return Attachment.select().where(
        Attachment.place == desk.place.id, Attachment.owner_kind == owner_kind,
        Attachment.owner_id == owner_id, Attachment.is_active,
    )  # fmt: skip


def _held(desk: Desk, file_id: str) -> Any:
    row = Attachment.get_or_none(
        Attachment.place == desk.place.id, Attachment.id == file_id,
        Attachment.owner_kind.in_(list(OWNERS)),
    )  # fmt: skip
    if row is None:
        raise NotFound("photo_not_found")
    return row


def _switch(
    desk: Desk, command_id: str, file_id: str, *, is_active: bool
) -> tuple[tuple[FileRow, ...], Changes]:
    row = _held(desk, file_id)
    kind, owner_id = str(row.owner_kind), str(row.owner_id)
    _owner(desk, kind, owner_id)
    action = f"{kind}.file_restored" if is_active else f"{kind}.file_removed"

    def carry_out() -> dict[str, Any]:
        Attachment.update(is_active=is_active).where(Attachment.id == file_id).execute()
        audit.record(desk, action, kind, owner_id)
        return {"file_id": file_id}

    commands.once(desk, command_id, action, {"id": file_id}, carry_out)
    return _answer(desk, kind, owner_id)


def _answer(desk: Desk, owner_kind: str, owner_id: str) -> tuple[tuple[FileRow, ...], Changes]:
    guest_id = _owner(desk, owner_kind, owner_id).guest_id
    found = rows(desk, _kept(desk, owner_kind, owner_id).order_by(Attachment.id))
    return found, Changes.of(owner_kind, ids=(owner_id, guest_id))
