"""Photos of guests, kept only on their word, and files that hang on a guest: small, checked by content."""

from __future__ import annotations

import hashlib
import re
import zlib
from collections.abc import Iterator
from typing import Any

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.facts import HOWS
from app.domain.ids import new_id
from app.domain.privacy import FILE_KINDS, LARGEST_FILE, MOST_FILES, NEVER_KEPT
from app.domain.roles import May
from app.errors import BadInput, NotFound, Refused
from app.models.card import Attachment
from app.models.connection import writes
from app.models.privacy import Consent
from app.services import audit, commands, pictures, profiles
from app.services.attachments import store
from app.services.facts import revealing

PHOTO, FILE = "guest_photo", "guest"
FILE_SEEN = "file"  # the kind under which a look at a file stands in the log
_JPEG, _PDF = "image/jpeg", "application/pdf"
# What makes a PDF do something by itself (ISO 32000-1, 12.6.4): such a file is not kept.
_ACTIVE = re.compile(rb"/(JavaScript|JS|Launch|EmbeddedFile|RichMedia|XFA)\b")
_STREAM = re.compile(rb"stream\r?\n(.*?)endstream", re.DOTALL)
_MOST_UNPACKED = 8_000_000  # bytes of one stream; more is a file made to fill the memory


def prepared(data: bytes) -> tuple[str, bytes]:
    """A file as it is kept, its type told by what is in it and never by its name. Slow; touches no store.

    Pictures are made small and freed of place and camera data, PDFs stay as they are. Raises `BadInput`
    ("photo_unreadable", "file_kind", "file_active") and `Refused("file_large")`.
    """
    if data.startswith(b"%PDF-"):
        if len(data) > LARGEST_FILE:
            raise Refused("file_large")
        if any(_ACTIVE.search(part) for part in _parts(data)):
            raise BadInput("file_active", field="file")
        return _PDF, data
    if not _looks_like_picture(data):
        raise BadInput("file_kind", field="file")
    return _JPEG, pictures.shrunk(data)


@writes
def agree_to_photo(
    desk: Desk, *, command_id: str, guest_id: str, how: str, text: str, language: str
) -> tuple[str, Changes]:
    """Write down that the guest said yes to a photo, with the words that were put to them."""
    desk.must(May.EDIT_GUESTS)
    if how not in HOWS or not text.strip():
        raise BadInput("fact_basis", field="how")

    def carry_out() -> dict[str, Any]:
        own = profiles.row_of(desk, guest_id).id
        _end_consents(desk, own)
        key = new_id()
        Consent.create(
            id=key, place_id=desk.place.id, guest_id=own, kind="photo", text=text.strip(), language=language,
            how=how, given_at=desk.now, taken_by_id=desk.actor.id,
        )  # fmt: skip
        audit.record(desk, "guest.photo_agreed", "guest", own)
        return {"guest_id": own}

    request = {"id": guest_id, "how": how, "language": language}
    return _done(commands.once(desk, command_id, "privacy.agree_to_photo", request, carry_out))


@writes
def withdraw_photo(desk: Desk, *, command_id: str, guest_id: str) -> tuple[str, Changes]:
    """The guest takes the yes back: the photo is deleted, now and for good."""
    desk.must(May.EDIT_GUESTS)

    def carry_out() -> dict[str, Any]:
        own = profiles.row_of(desk, guest_id).id
        _end_consents(desk, own)
        _of(desk, own, PHOTO).execute()
        audit.record(desk, "guest.photo_withdrawn", "guest", own)
        return {"guest_id": own}

    return _done(commands.once(desk, command_id, "privacy.withdraw_photo", {"id": guest_id}, carry_out))


@writes
def keep_photo(desk: Desk, *, command_id: str, guest_id: str, picture: bytes) -> tuple[str, Changes]:
    """Keep a photo of the guest (from `prepared`) in place of an older one.

    Raises `Refused("photo_no_consent")` without a yes on record.
    """
    desk.must(May.EDIT_GUESTS)
    digest = hashlib.sha256(picture).hexdigest()

    def carry_out() -> dict[str, Any]:
        own = profiles.row_of(desk, guest_id).id
        if not _consents(desk, own).exists():
            raise Refused("photo_no_consent")
        _of(desk, own, PHOTO).execute()
        store(desk, PHOTO, own, _JPEG, picture, "")
        audit.record(desk, "guest.photo_kept", "guest", own)
        return {"guest_id": own}

    request = {"id": guest_id, "sha256": digest}
    return _done(commands.once(desk, command_id, "privacy.keep_photo", request, carry_out))


@writes
def attach(
    desk: Desk, *, command_id: str, guest_id: str, kind: str, media_type: str, content: bytes, caption: str
) -> tuple[str, Changes]:
    """Keep a file (from `prepared`). `kind` is what the person says it is.

    Raises `Refused` ("file_identity", "files_many", "file_large") and `BadInput("file_kind")`.
    """
    desk.must(May.EDIT_GUESTS)
    if kind in NEVER_KEPT:
        raise Refused("file_identity")
    if kind not in FILE_KINDS or media_type not in (_JPEG, _PDF):
        raise BadInput("file_kind", field="file")

    def carry_out() -> dict[str, Any]:
        own = profiles.row_of(desk, guest_id).id
        if files(desk, own).count() >= MOST_FILES:
            raise Refused("files_many", most=MOST_FILES)
        store(desk, FILE, own, media_type, content, caption)
        audit.record(desk, "guest.file_kept", "guest", own)
        return {"guest_id": own}

    request = {"id": guest_id, "sha256": hashlib.sha256(content).hexdigest(), "kind": kind}
    return _done(commands.once(desk, command_id, "privacy.attach", request, carry_out))


@writes
def remove_file(desk: Desk, *, command_id: str, file_id: str) -> tuple[str, Changes]:
    """Take a file away. `restore_file` brings it back until the rules of retention run."""
    return _switch(desk, command_id, file_id, is_active=False)


@writes
def restore_file(desk: Desk, *, command_id: str, file_id: str) -> tuple[str, Changes]:
    """Bring a file back that was taken away."""
    return _switch(desk, command_id, file_id, is_active=True)


def photo(desk: Desk, *, file_id: str) -> bytes:
    """The bytes of a guest's photo. Raises `NotFound`."""
    desk.must(May.EDIT_GUESTS)
    return bytes(_held(desk, file_id, PHOTO).content)


@writes
def look_at(desk: Desk, *, file_id: str) -> tuple[tuple[str, bytes], Changes]:
    """Type and bytes of a guest's file. Who looked is written down: a letter may tell what is protected.

    Raises `NotFound`.
    """
    desk.must(May.EDIT_GUESTS)
    row = _held(desk, file_id, FILE)
    revealing.write_down(desk, str(row.owner_id), [FILE_SEEN], "guest.file_seen")
    return (row.media_type, bytes(row.content)), Changes.of("audit")


def files(desk: Desk, guest_id: str) -> Any:
    """The query of files that hang on a guest, newest first."""
    return (
        Attachment.select()
        .where(Attachment.place == desk.place.id, Attachment.owner_kind == FILE, Attachment.is_active)
        .where(Attachment.owner_id.in_(profiles.keys(desk, guest_id)))
        .order_by(Attachment.id.desc())
    )


def photo_of(desk: Desk, guest_id: str) -> str | None:
    """The key of a guest's photo, if one is kept."""
    key: str | None = (
        Attachment.select(Attachment.id)
        .where(Attachment.place == desk.place.id, Attachment.owner_kind == PHOTO)
        .where(Attachment.owner_id.in_(profiles.keys(desk, guest_id)))
        .order_by(Attachment.id.desc())
        .limit(1)
        .scalar()
    )
    return key


def consent_of(desk: Desk, guest_id: str) -> Any:
    """The row of the yes that holds, or None."""
    return _consents(desk, guest_id).order_by(Consent.id.desc()).first()


def _looks_like_picture(data: bytes) -> bool:
    """JPEG, PNG, WebP or HEIF by their first bytes."""
    webp = data[:4] == b"RIFF" and data[8:12] == b"WEBP"
    return data.startswith((b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")) or webp or pictures.is_heif(data)


def _parts(pdf: bytes) -> Iterator[bytes]:
    """The file, and what its packed streams hold."""
    yield pdf
    for match in _STREAM.finditer(pdf):
        try:
            yield zlib.decompressobj().decompress(match.group(1), _MOST_UNPACKED)
        except zlib.error:
            continue


def _consents(desk: Desk, guest_id: str) -> Any:
    return Consent.select().where(
        Consent.place == desk.place.id, Consent.guest.in_(profiles.keys(desk, guest_id)),
        Consent.withdrawn_at.is_null(),
    )  # fmt: skip


def _end_consents(desk: Desk, guest_id: str) -> None:
    keys = [row.id for row in _consents(desk, guest_id)]
    Consent.update(withdrawn_at=desk.now, withdrawn_by=desk.actor.id).where(Consent.id.in_(keys)).execute()


def _of(desk: Desk, guest_id: str, kind: str) -> Any:
    return Attachment.delete().where(
        Attachment.place == desk.place.id, Attachment.owner_kind == kind,
        Attachment.owner_id.in_(profiles.keys(desk, guest_id)),
    )  # fmt: skip


def _held(desk: Desk, file_id: str, kind: str) -> Any:
    row = Attachment.get_or_none(
        Attachment.place == desk.place.id, Attachment.id == file_id, Attachment.owner_kind == kind
    )
    if row is None:
        raise NotFound("photo_not_found")
    return row


def _switch(desk: Desk, command_id: str, file_id: str, *, is_active: bool) -> tuple[str, Changes]:
    desk.must(May.EDIT_GUESTS)
    own = str(_held(desk, file_id, FILE).owner_id)
    action = "guest.file_restored" if is_active else "guest.file_removed"

    def carry_out() -> dict[str, Any]:
        Attachment.update(is_active=is_active).where(Attachment.id == file_id).execute()
        audit.record(desk, action, "guest", own)
        return {"guest_id": own}

    return _done(commands.once(desk, command_id, action, {"id": file_id}, carry_out))


def _done(answer: dict[str, Any]) -> tuple[str, Changes]:
    return answer["guest_id"], Changes.of("guest", ids=(answer["guest_id"],))
