"""What guests like: written down, changed, confirmed, taken away and put back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.ids import new_id
from app.domain.preferences import (
    PreferenceOrder,
    PreferenceRow,
    Source,
    Strength,
    checked,
    refuse_what_cannot_stand,
    unwanted,
)
from app.domain.roles import May
from app.errors import NotFound
from app.models.connection import writes
from app.models.guest import Preference
from app.services import audit, commands, preference_rows, profiles

_MOST = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class PreferenceReceipt:
    """What was written, and for a change what stood there before."""

    id: str
    guest_id: str
    before: PreferenceOrder | None = None
    confirmed_at: datetime | None = None  # how the confirmation stood before a change
    confirmed_by: str | None = None
    fresh_until: date | None = None


def of_guest(desk: Desk, *, guest_id: str) -> tuple[PreferenceRow, ...]:
    """What stands on a guest's profile, merged ones included, in the order it was written."""
    desk.must(May.SEE_GUESTS)
    query = preference_rows.active(desk).where(Preference.guest.in_(profiles.keys(desk, guest_id)))
    names = profiles.staff(desk)
    return tuple(
        preference_rows.row_from(desk, row, names) for row in query.order_by(Preference.id).limit(_MOST)
    )


def unwanted_for(desk: Desk, *, guest_ids: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """What each of these guests calls unacceptable: codes, or words where there is no code. One query."""
    query = preference_rows.active(desk).where(
        Preference.guest.in_(list(guest_ids)), Preference.strength == Strength.UNACCEPTABLE
    )
    found: dict[str, list[PreferenceRow]] = {}
    for row in query.limit(_MOST * max(1, len(guest_ids))):
        found.setdefault(row.guest_id, []).append(preference_rows.row_from(desk, row, {}))
    return {guest_id: unwanted(rows) for guest_id, rows in found.items()}


@writes
def add(
    desk: Desk, *, command_id: str, guest_id: str, order: PreferenceOrder
) -> tuple[PreferenceReceipt, Changes]:
    """Write a preference down, confirmed now. Raises `BadInput`, or `Refused` when it cannot stand there."""
    desk.must(May.EDIT_GUESTS)
    order = checked(order)

    def carry_out() -> dict[str, Any]:
        own = profiles.row_of(desk, guest_id).id
        refuse_what_cannot_stand(order, of_guest(desk, guest_id=own))
        key = new_id()
        Preference.create(
            id=key, place_id=desk.place.id, guest_id=own, created_at=desk.now, created_by_id=desk.actor.id,
            **preference_rows.columns(desk, order),
        )  # fmt: skip
        preference_rows.recorded(desk, "preference.added", own, key, order)
        return {"id": key, "guest_id": own}

    answer = commands.once(desk, command_id, "preferences.add", _request(guest_id, order), carry_out)
    return PreferenceReceipt(**answer), preference_rows.changes(answer["guest_id"])


@writes
def edit(
    desk: Desk, *, command_id: str, preference_id: str, order: PreferenceOrder
) -> tuple[PreferenceReceipt, Changes]:
    """Change a preference; the receipt carries what stood there. Raises as `add` does."""
    desk.must(May.EDIT_GUESTS)
    order = checked(order)
    row = preference_rows.one(desk, preference_id)
    before = PreferenceOrder(
        group=row.group, text=row.text, code=row.code, strength=row.strength, source=row.source,
        stay_id=row.stay_id,
    )  # fmt: skip

    def carry_out() -> dict[str, Any]:
        others = [other for other in of_guest(desk, guest_id=row.guest_id) if other.id != preference_id]
        refuse_what_cannot_stand(order, others)
        Preference.update(**preference_rows.columns(desk, order)).where(
            Preference.id == preference_id
        ).execute()
        preference_rows.recorded(desk, "preference.changed", row.guest_id, preference_id, order)
        return {"id": preference_id, "guest_id": row.guest_id}

    answer = commands.once(desk, command_id, "preferences.edit", _request(preference_id, order), carry_out)
    receipt = PreferenceReceipt(
        **answer, before=before, confirmed_at=row.confirmed_at, confirmed_by=row.confirmed_by_id,
        fresh_until=row.fresh_until,
    )  # fmt: skip
    return receipt, preference_rows.changes(row.guest_id)


@writes
def put_back(desk: Desk, *, command_id: str, receipt: PreferenceReceipt) -> tuple[PreferenceReceipt, Changes]:
    """Take a change back: the words as they stood, and who had confirmed them when."""
    desk.must(May.EDIT_GUESTS)
    row, before = preference_rows.one(desk, receipt.id), receipt.before
    if before is None:
        raise NotFound("not_found", kind="preference", id=receipt.id)

    def carry_out() -> dict[str, Any]:
        confirmed = {
            "confirmed_at": receipt.confirmed_at, "confirmed_by": receipt.confirmed_by,
            "fresh_until": receipt.fresh_until,
        }  # fmt: skip
        columns = {**preference_rows.columns(desk, before), **confirmed}
        Preference.update(**columns).where(Preference.id == receipt.id).execute()
        preference_rows.recorded(desk, "preference.changed", row.guest_id, receipt.id, before)
        return {"id": receipt.id, "guest_id": row.guest_id}

    answer = commands.once(desk, command_id, "preferences.put_back", _request(receipt.id, before), carry_out)
    return PreferenceReceipt(**answer), preference_rows.changes(row.guest_id)


@writes
def retire(desk: Desk, *, command_id: str, preference_id: str) -> tuple[PreferenceReceipt, Changes]:
    """Take a preference away: it holds no longer. `restore` puts it back."""
    return _switch(desk, command_id, preference_id, is_active=False)


@writes
def restore(desk: Desk, *, command_id: str, preference_id: str) -> tuple[PreferenceReceipt, Changes]:
    """Put a preference back that was taken away."""
    return _switch(desk, command_id, preference_id, is_active=True)


@writes
def confirm(
    desk: Desk, *, command_id: str, guest_id: str, preference_id: str | None = None
) -> tuple[int, Changes]:
    """ "Still right": one preference, or everything on the profile, is confirmed now. Returns how many."""
    desk.must(May.EDIT_GUESTS)

    def carry_out() -> dict[str, Any]:
        count = 0
        keys = profiles.keys(desk, guest_id)
        which = Preference.id == preference_id if preference_id else Preference.guest.in_(keys)
        for source in Source:
            count += (
                Preference.update(
                    confirmed_at=desk.now, confirmed_by=desk.actor.id,
                    fresh_until=preference_rows.fresh_until(desk, source),
                )
                .where(Preference.place == desk.place.id, which, Preference.guest.in_(keys),
                       Preference.is_active, Preference.source == source)
                .execute()
            )  # fmt: skip
        kind, subject = ("preference", preference_id) if preference_id else ("guest", keys[0])
        audit.record(desk, "preference.confirmed", kind, subject)
        return {"count": count}

    request = {"guest_id": guest_id, "preference_id": preference_id}
    answer = commands.once(desk, command_id, "preferences.confirm", request, carry_out)
    return answer["count"], preference_rows.changes(profiles.resolved(desk, guest_id))


def _switch(
    desk: Desk, command_id: str, preference_id: str, *, is_active: bool
) -> tuple[PreferenceReceipt, Changes]:
    desk.must(May.EDIT_GUESTS)
    row = preference_rows.one(desk, preference_id)
    verb = "restored" if is_active else "retired"

    def carry_out() -> dict[str, Any]:
        Preference.update(is_active=is_active).where(Preference.id == preference_id).execute()
        audit.record(desk, f"preference.{verb}", "preference", preference_id, words={"text": row.text})
        return {"id": preference_id, "guest_id": row.guest_id}

    answer = commands.once(desk, command_id, f"preferences.{verb}", {"id": preference_id}, carry_out)
    return PreferenceReceipt(**answer), preference_rows.changes(row.guest_id)


def _request(subject_id: str, order: PreferenceOrder) -> dict[str, Any]:
    return {"subject": subject_id, **{name: getattr(order, name) for name in order.__slots__}}
