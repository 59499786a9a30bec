"""What the privacy page of a guest shows, in one reading."""

from __future__ import annotations

from app.domain.desk import Desk
from app.domain.privacy import ConsentRow, FileRow, GuestPrivacy
from app.domain.roles import May
from app.models.card import Attachment
from app.services import facts, profiles
from app.services.privacy import discretion, files


def page(desk: Desk, *, guest_id: str) -> GuestPrivacy:
    """Everything that belongs to the guest's own say. Looking here reveals no detail. Raises `NotFound`."""
    desk.must(May.EDIT_GUESTS)
    row = profiles.row_of(desk, guest_id)
    consent = files.consent_of(desk, row.id)
    quiet = row.quiet_until if row.quiet_until is not None and row.quiet_until > desk.now else None
    return GuestPrivacy(
        guest_id=row.id, name=row.name, language=row.languages[0] if row.languages else "",
        is_discreet=bool(row.is_discreet), has_alias=row.true_names is not None,
        overridden_until=discretion.overridden_until(desk, row.id),
        quiet_until=quiet, consent=None if consent is None else _consent(desk, consent),
        photo_id=files.photo_of(desk, row.id), files=_files(desk, row.id),
        papers=facts.papers(desk, guest_id=row.id),
        reveals=facts.reveals(desk, guest_id=row.id, limit=20) if desk.may(May.SEE_AUDIT) else (),
    )  # fmt: skip


def _consent(desk: Desk, row: object) -> ConsentRow:
    return ConsentRow(
        id=row.id, text=row.text, language=row.language, how=row.how, given_at=row.given_at,  # type: ignore[attr-defined]
        taken_by=profiles.staff(desk).get(row.taken_by_id, ""),  # type: ignore[attr-defined]
    )  # fmt: skip


def _files(desk: Desk, guest_id: str) -> tuple[FileRow, ...]:
    names = profiles.staff(desk)
    columns = (
        Attachment.id, Attachment.media_type, Attachment.caption, Attachment.content, Attachment.added_at,
        Attachment.added_by,
    )  # fmt: skip
    return tuple(
        FileRow(
            id=row.id, media_type=row.media_type, caption=row.caption, size=len(bytes(row.content)),
            added_at=row.added_at, added_by=names.get(row.added_by_id, ""),
        )
        for row in files.files(desk, guest_id).select(*columns)
    )  # fmt: skip
