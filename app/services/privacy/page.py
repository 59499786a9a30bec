"""What the privacy page of a guest shows, in one reading."""

from __future__ import annotations

from app.domain.desk import Desk
from app.domain.privacy import ConsentRow, GuestPrivacy
from app.domain.roles import May
from app.services import attachments, facts, profiles
from app.services.privacy import alias, discretion, files


def page(desk: Desk, *, guest_id: str) -> GuestPrivacy:
    """Everything that belongs to the guest's own say. Looking here reveals no detail. Raises `NotFound`."""
    desk.must(May.EDIT_GUESTS)
    row = profiles.row_of(desk, guest_id)
    consent = files.consent_of(desk, row.id)
    quiet = row.quiet_until if row.quiet_until is not None and row.quiet_until > desk.now else None
    return GuestPrivacy(
        guest_id=row.id, name=row.name, language=row.languages[0] if row.languages else "",
        is_discreet=bool(row.is_discreet), has_alias=row.true_names is not None,
        still_named=alias.still_named(desk, row),
        overridden_until=discretion.overridden_until(desk, row.id),
        quiet_until=quiet, consent=None if consent is None else _consent(desk, consent),
        photo_id=files.photo_of(desk, row.id), files=attachments.rows(desk, files.files(desk, row.id)),
        papers=facts.papers(desk, guest_id=row.id),
        reveals=facts.reveals(desk, guest_id=row.id, limit=20) if desk.may(May.SEE_AUDIT) else (),
    )  # fmt: skip


def _consent(desk: Desk, row: object) -> ConsentRow:
    return ConsentRow(
        id=row.id, text=row.text, language=row.language, how=row.how, given_at=row.given_at,  # type: ignore[attr-defined]
        taken_by=profiles.staff(desk).get(row.taken_by_id, ""),  # type: ignore[attr-defined]
    )  # fmt: skip
