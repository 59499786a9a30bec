""" "Not the same": remembered for ever, unless the same person takes it back."""

from __future__ import annotations

from typing import Any

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.duplicates import REVIEW
from app.domain.ids import new_id
from app.domain.roles import May
from app.errors import Refused
from app.models import statements
from app.models.connection import writes
from app.models.guest import GuestPair
from app.services import audit, commands, profiles
from app.services.duplicates.comparing import likeness, told_apart


@writes
def not_same(desk: Desk, *, command_id: str, a: str, b: str) -> tuple[str, Changes]:
    """These two are two people; the pair's key is answered. Whatever they are merged with later is told
    apart as well. `perhaps_same` takes it back. Raises `NotFound` and `Refused("merge_one")`."""
    desk.must(May.EDIT_GUESTS)

    def carry_out() -> dict[str, Any]:
        first, second = sorted((profiles.row_of(desk, a).id, profiles.row_of(desk, b).id))
        if first == second:
            raise Refused("merge_one")
        key = _told_apart(desk, first, second)
        audit.record(desk, "guest.not_same", "guest", first, words={"other": second})
        return {"id": key}

    answer = commands.once(desk, command_id, "duplicates.not_same", {"a": a, "b": b}, carry_out)
    return answer["id"], Changes.of("duplicate", ids=(a, b))


@writes
def perhaps_same(desk: Desk, *, command_id: str, a: str, b: str) -> tuple[int, Changes]:
    """Undo `not_same`: they may be one person after all. Returns how many decisions that took back."""
    desk.must(May.EDIT_GUESTS)

    def carry_out() -> dict[str, Any]:
        first, second = profiles.keys(desk, a), profiles.keys(desk, b)
        decided = told_apart(desk, a, b)
        # What is less alike than any suggestion was only written down to be remembered.
        by_hand = GuestPair.delete().where(decided & (GuestPair.score < REVIEW * 10_000)).execute()
        again = GuestPair.update(status="open", decided_by=None, decided_at=None).where(decided).execute()
        audit.record(desk, "guest.perhaps_same", "guest", first[0], words={"other": second[0]})
        return {"count": by_hand + again}

    answer = commands.once(desk, command_id, "duplicates.perhaps_same", {"a": a, "b": b}, carry_out)
    return answer["count"], Changes.of("duplicate", ids=(a, b))


def _told_apart(desk: Desk, a: str, b: str) -> str:
    row: Any = statements.find(GuestPair, lock=True, place=desk.place.id, a_id=a, b_id=b)
    if row is not None:
        GuestPair.update(status="not_same", decided_by=desk.actor.id, decided_at=desk.now).where(
            GuestPair.id == row.id
        ).execute()
        return str(row.id)
    alike = likeness(desk, a, b)
    found = GuestPair.create(
        id=new_id(), place_id=desk.place.id, a_id=a, b_id=b, score=round(alike.score * 10_000),
        verdict="review", reasons=list(alike.reasons), against=list(alike.against), status="not_same",
        found_at=desk.now, decided_by_id=desk.actor.id, decided_at=desk.now,
    )  # fmt: skip
    return str(found.id)
