"""Adding and changing a guest, and taking either back."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.guests import GuestCard, GuestDetails, GuestReceipt, checked
from app.domain.roles import May
from app.errors import OutOfDate, Refused
from app.models import search
from app.models.around import GuestPerson
from app.models.connection import writes
from app.models.guest import Guest
from app.models.tables import HANGS_ON_GUEST
from app.services import audit, commands, duplicates, profiles


def form(desk: Desk, *, guest_id: str) -> GuestCard:
    """A profile to edit, with the version it was read at. Raises `NotFound`."""
    desk.must(May.SEE_GUESTS)
    row = profiles.row_of(desk, guest_id)
    return GuestCard(id=row.id, version=row.version, details=profiles.details_of(row))


@writes
def add(desk: Desk, *, command_id: str, details: GuestDetails) -> tuple[GuestReceipt, Changes]:
    """Make a profile. Raises `BadInput` naming the field. Undone by `remove` while it is unused."""
    desk.must(May.EDIT_GUESTS)
    details = checked(details)

    def carry_out() -> dict[str, Any]:
        guest_id = profiles.insert(desk, details)
        audit.record(desk, "guest.added", "guest", guest_id, words={"name": details.name})
        return {"id": guest_id, "name": details.name, "version": 1}

    answer = commands.once(desk, command_id, "guests.add", _words(details), carry_out)
    receipt = GuestReceipt(**answer)
    return receipt, Changes.of("guest", ids=(receipt.id,))


@writes
def edit(
    desk: Desk, *, command_id: str, guest_id: str, version: int, details: GuestDetails
) -> tuple[GuestReceipt, Changes]:
    """Change a profile that was read at `version`; the receipt carries what stood there before.

    Raises `OutOfDate` when a colleague changed it meanwhile: nothing is written, and nothing typed is lost.
    """
    return _change(desk, command_id, "guests.edit", "guest.changed", guest_id, version, details)


@writes
def restore(
    desk: Desk, *, command_id: str, guest_id: str, version: int, details: GuestDetails
) -> tuple[GuestReceipt, Changes]:
    """Undo a change: put the former details back, unless somebody has changed the profile since."""
    return _change(desk, command_id, "guests.restore", "guest.change_undone", guest_id, version, details)


@writes
def remove(desk: Desk, *, command_id: str, guest_id: str) -> tuple[GuestReceipt, Changes]:
    """Undo an addition. Raises `Refused("guest_in_use")` once anything hangs on the profile."""
    desk.must(May.EDIT_GUESTS)

    def carry_out() -> dict[str, Any]:
        row = profiles.row_of(desk, guest_id)
        for table in HANGS_ON_GUEST:
            if table.select().where(table.place == desk.place.id, table.guest == row.id).exists():
                raise Refused("guest_in_use")
        if GuestPerson.select().where(GuestPerson.other == row.id).exists():
            raise Refused("guest_in_use")
        if len(profiles.keys(desk, row.id)) > 1:
            raise Refused("guest_in_use")  # another profile was merged into it
        search.forget(row.id)
        duplicates.forget(desk, row.id)
        Guest.delete().where(Guest.place == desk.place.id, Guest.id == row.id).execute()
        audit.record(desk, "guest.removed", "guest", row.id, words={"name": row.name})
        return {"id": row.id, "name": row.name, "version": row.version}

    answer = commands.once(desk, command_id, "guests.remove", {"id": guest_id}, carry_out)
    return GuestReceipt(**answer), Changes.of("guest", ids=(guest_id,))


def _change(
    desk: Desk, command_id: str, service: str, action: str, guest_id: str, version: int, details: GuestDetails
) -> tuple[GuestReceipt, Changes]:
    desk.must(May.EDIT_GUESTS)
    details = checked(details)

    def carry_out() -> dict[str, Any]:
        row = profiles.row_of(desk, guest_id)
        before = profiles.details_of(row)
        _save(desk, row.id, version, details)
        changed = {name: value for name, value in _words(before).items() if value != _words(details)[name]}
        audit.record(desk, action, "guest", row.id, words={"before": changed, "name": details.name})
        return {"id": row.id, "name": details.name, "version": version + 1, "before": _words(before)}

    request = {"id": guest_id, "version": version, **_words(details)}
    answer = commands.once(desk, command_id, service, request, carry_out)
    before = _details(answer.pop("before"))
    receipt = replace(GuestReceipt(**answer), before=before)
    return receipt, Changes.of("guest", "stay", ids=(receipt.id,))


def _save(desk: Desk, guest_id: str, version: int, details: GuestDetails) -> None:
    query = Guest.update(version=version + 1, updated_at=desk.now, **profiles.columns(details))
    written = query.where(
        Guest.place == desk.place.id, Guest.id == guest_id, Guest.version == version
    ).execute()
    if not written:
        raise OutOfDate("out_of_date", kind="guest", id=guest_id)
    profiles.index(desk, guest_id, details)


def _words(details: GuestDetails) -> dict[str, Any]:
    """JSON types of the details."""
    found = {name: getattr(details, name) for name in details.__slots__}
    return dict(json.loads(json.dumps(found, default=str)))


def _details(words: dict[str, Any]) -> GuestDetails:
    wedding = words["wedding_on"]
    day = None if wedding is None else date.fromisoformat(wedding)
    return GuestDetails(**{**words, "languages": tuple(words["languages"]), "wedding_on": day})
