"""Discretion: nothing goes out to a guest who wants none of it, and nobody knocks before the time."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.privacy import SHORTEST_REASON
from app.domain.roles import May
from app.errors import BadInput, Refused
from app.models.audit import AuditEntry
from app.models.connection import writes
from app.models.guest import Guest
from app.services import audit, commands, profiles

_OVERRIDDEN = "guest.discretion_overridden"
# Long enough to write and print one thing, too short for the next one to slip out by habit.
OVERRIDE_LASTS = timedelta(minutes=15)


@writes
def set_discreet(desk: Desk, *, command_id: str, guest_id: str, on: bool) -> tuple[str, Changes]:
    """Stop every card, envelope and note to this guest, or allow them again."""
    words = "guest.discreet_on" if on else "guest.discreet_off"
    return _change(desk, command_id, guest_id, words, {"is_discreet": on})


@writes
def keep_quiet(desk: Desk, *, command_id: str, guest_id: str, until: datetime | None) -> tuple[str, Changes]:
    """Not to be disturbed until a moment; None ends it. Raises `BadInput` for a moment that is over."""
    if until is not None and until <= desk.now:
        raise BadInput("quiet_past", field="quiet_until")
    words = "guest.quiet_on" if until else "guest.quiet_off"
    return _change(desk, command_id, guest_id, words, {"quiet_until": until})


@writes
def override(desk: Desk, *, command_id: str, guest_id: str, reason: str) -> tuple[str, Changes]:
    """Let this person send or print something all the same, for a quarter of an hour. The reason is kept.

    Raises `BadInput` without a reason.
    """
    desk.must(May.PRINT_CARDS)
    reason = " ".join(reason.split())
    if len(reason) < SHORTEST_REASON:
        raise BadInput("discretion_reason", field="reason")

    def carry_out() -> dict[str, Any]:
        own = profiles.row_of(desk, guest_id).id
        audit.record(desk, _OVERRIDDEN, "guest", own, words={"reason": reason})
        return {"guest_id": own}

    request = {"id": guest_id, "reason": reason}
    answer = commands.once(desk, command_id, "privacy.override", request, carry_out)
    return answer["guest_id"], Changes.of("guest", ids=(answer["guest_id"],))


def check(desk: Desk, guest_id: str | None) -> None:
    """Before anything goes out or is printed for a guest. Raises `Refused("guest_discreet")`."""
    if guest_id is None:
        return
    own = profiles.resolved(desk, guest_id)
    discreet = Guest.select(Guest.is_discreet).where(Guest.place == desk.place.id, Guest.id == own).scalar()
    if discreet and overridden_until(desk, own) is None:
        raise Refused("guest_discreet", guest_id=own)


def overridden_until(desk: Desk, guest_id: str) -> datetime | None:
    """Until when this person may send something all the same."""
    query: Any = AuditEntry.select(AuditEntry.at).where(
        AuditEntry.place == desk.place.id, AuditEntry.subject_kind == "guest",
        AuditEntry.subject_id == guest_id, AuditEntry.action == _OVERRIDDEN,
        AuditEntry.actor_id == desk.actor.id, AuditEntry.at > desk.now - OVERRIDE_LASTS,
    )  # fmt: skip
    last: datetime | None = query.order_by(AuditEntry.at.desc()).limit(1).scalar()
    return None if last is None else last + OVERRIDE_LASTS


def quiet_until(desk: Desk, guest_ids: list[str]) -> dict[str, datetime]:
    """Those of these guests who are not to be disturbed now, and until when."""
    query: Any = Guest.select(Guest.id, Guest.quiet_until).where(
        Guest.place == desk.place.id, Guest.id.in_(guest_ids), Guest.quiet_until > desk.now
    )
    return dict(query.tuples())


def _change(
    desk: Desk, command_id: str, guest_id: str, action: str, columns: dict[str, Any]
) -> tuple[str, Changes]:
    desk.must(May.EDIT_GUESTS)

    def carry_out() -> dict[str, Any]:
        own = profiles.row_of(desk, guest_id).id
        Guest.update(**columns, updated_at=desk.now, version=Guest.version + 1).where(
            Guest.id == own
        ).execute()
        audit.record(desk, action, "guest", own)
        return {"guest_id": own}

    request = {"id": guest_id, **{name: str(value) for name, value in columns.items()}}
    answer = commands.once(desk, command_id, action, request, carry_out)
    return answer["guest_id"], Changes.of("guest", "stay", "request", ids=(answer["guest_id"],))
