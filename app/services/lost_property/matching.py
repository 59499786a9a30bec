"""Whose it is: a guest, or a question that it answers. By hand, and each way back."""

from __future__ import annotations

from typing import Any

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.lost_property import FindCard, FindStatus, must_be_here
from app.domain.roles import May
from app.errors import Refused
from app.models.connection import writes
from app.services import commands, profiles
from app.services.lost_property import custody, reading


@writes
def link_guest(
    desk: Desk, *, command_id: str, item_id: str, guest_id: str | None
) -> tuple[FindCard, Changes]:
    """It belongs to this guest, or (None) to nobody known. The guest before is the undo."""
    desk.must(May.LOG_FINDS)
    before = reading.row_of(desk, item_id).guest_id

    def carry_out() -> dict[str, Any]:
        row = reading.held(desk, item_id)
        guest: Any = profiles.row_of(desk, guest_id) if guest_id else None
        row.guest_id, row.version = guest.id if guest else None, row.version + 1
        row.save()
        custody.add(desk, item_id, "linked" if guest else "unlinked")
        return {"item_id": item_id}

    request = {"id": item_id, "guest": guest_id}
    commands.once(desk, command_id, "lost_property.link_guest", request, carry_out)
    return reading.answer(desk, item_id, before)


@writes
def match(desk: Desk, *, command_id: str, found_id: str, asked_id: str) -> tuple[FindCard, Changes]:
    """This found thing is what that person asked for. The found one learns whose it is. See `unmatch`."""
    desk.must(May.LOG_FINDS)

    def carry_out() -> dict[str, Any]:
        # In the order of keys, so that two desks never wait for each other.
        first, second = sorted((found_id, asked_id))
        rows = {key: reading.held(desk, key) for key in (first, second)}
        found, asked = rows[found_id], rows[asked_id]
        must_be_here(found.kind, found.status, found.number)
        if found.match_id or asked.kind != "asked" or asked.status != FindStatus.ASKED:
            raise Refused("find_matched", number=asked.number)
        learnt = found.guest_id is None and asked.guest_id is not None
        found.match_id, asked.match_id = asked_id, found_id
        if learnt:
            found.guest_id = asked.guest_id
        asked.status, asked.closed_at = FindStatus.MATCHED, desk.now
        for row, other in ((found, asked), (asked, found)):
            row.version += 1
            row.save()
            custody.add(desk, row.id, "matched", number=other.number, guest="learnt" if learnt else "")
        return {"learnt": learnt}

    request = {"found": found_id, "asked": asked_id}
    commands.once(desk, command_id, "lost_property.match", request, carry_out)
    return reading.answer(desk, found_id, asked_id)


@writes
def unmatch(
    desk: Desk, *, command_id: str, found_id: str, forget_guest: bool = False
) -> tuple[FindCard, Changes]:
    """They do not belong together after all. `forget_guest` also unlinks the guest the match brought."""
    desk.must(May.LOG_FINDS)
    asked_id = reading.row_of(desk, found_id).match_id

    def carry_out() -> dict[str, Any]:
        found = reading.held(desk, found_id)
        must_be_here(found.kind, found.status, found.number)
        if found.match_id is None:
            raise Refused("find_not_matched", number=found.number)
        asked = reading.held(desk, found.match_id)
        found.match_id = asked.match_id = None
        if forget_guest:
            found.guest_id = None
        asked.status, asked.closed_at = FindStatus.ASKED, None
        for row, other in ((found, asked), (asked, found)):
            row.version += 1
            row.save()
            custody.add(desk, row.id, "unmatched", number=other.number)
        return {"found": found_id}

    request = {"found": found_id, "forget": forget_guest}
    commands.once(desk, command_id, "lost_property.unmatch", request, carry_out)
    return reading.answer(desk, found_id, asked_id)
