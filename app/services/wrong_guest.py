"""What hangs on the wrong guest is moved in one audited step."""

from __future__ import annotations

from typing import Any

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.roles import May
from app.errors import BadInput, NotFound
from app.models.card import Card
from app.models.connection import writes
from app.models.guest import Note
from app.models.lost_property import FoundItem
from app.models.request import Request
from app.services import audit, commands, profiles

_TABLES: dict[str, Any] = {"note": Note, "request": Request, "card": Card, "found_item": FoundItem}
_VERSIONED = frozenset({"request", "found_item"})


@writes
def move(
    desk: Desk, *, command_id: str, kind: str, subject_id: str, to_guest: str
) -> tuple[str | None, Changes]:
    """Hang a note, a request, a card or a found item on another guest.

    Returns the guest it hung on before (None: on nobody), to move it back. A gesture moves by
    `gestures.move_to_guest`, since budgets count it. Raises `NotFound`.
    """
    desk.must(May.EDIT_GUESTS)
    table = _TABLES.get(kind)
    if table is None:
        raise BadInput("move_kind", field="kind")

    def carry_out() -> dict[str, Any]:
        row = table.get_or_none(table.place == desk.place.id, table.id == subject_id)
        if row is None:
            raise NotFound("not_found", kind=kind, id=subject_id)
        own = profiles.row_of(desk, to_guest).id
        changes = {"guest": own} | ({"version": table.version + 1} if kind in _VERSIONED else {})
        table.update(**changes).where(table.id == subject_id).execute()
        audit.record(desk, f"{kind}.moved", kind, subject_id, words={"from": row.guest_id, "to": own})
        return {"from": row.guest_id, "to": own}

    request = {"kind": kind, "id": subject_id, "to": to_guest}
    answer = commands.once(desk, command_id, "wrong_guest.move", request, carry_out)
    return answer["from"], Changes.of(kind, "guest", ids=(subject_id, answer["from"], answer["to"]))
