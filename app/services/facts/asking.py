"""Asking, recording, confirming, taking back; and the reveal of a detail, which is written down."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.facts import Answer, FactKind, FactOrder, checked
from app.domain.guests import GuestDetails
from app.domain.guests import checked as checked_details
from app.domain.roles import May
from app.errors import BadInput, NotFound, Refused
from app.models.connection import writes
from app.models.guest import ProtectedFact
from app.models.stay import StayGuest
from app.services import audit, commands, profiles
from app.services.facts import sealing
from app.services.facts.sealing import opened


@dataclass(frozen=True, slots=True, kw_only=True)
class FactReceipt:
    """What was written. `retired` are the rows it replaced, which `undo` brings back."""

    id: str
    guest_id: str
    retired: tuple[str, ...] = ()


@writes
def record(
    desk: Desk,
    *,
    command_id: str,
    order: FactOrder,
    guest_id: str | None = None,
    stay_guest_id: str | None = None,
) -> tuple[FactReceipt, Changes]:
    """Keep what a guest told us, confirmed now. An allergy ends an earlier "asked, none".

    A companion without a profile (`stay_guest_id`) gets a light one first. Raises `BadInput`, and
    `Refused("fact_there")` when the same stands there already.
    """
    order = checked(order)
    return _written(
        desk, command_id, "facts.record", {"order": sealing.stamped(order)}, guest_id, stay_guest_id,
        lambda own: _record(desk, own, order),
    )  # fmt: skip


@writes
def asked_none(
    desk: Desk, *, command_id: str, guest_id: str | None = None, stay_guest_id: str | None = None
) -> tuple[FactReceipt, Changes]:
    """They were asked and have no allergy. Raises `Refused("fact_on_file")` while an allergy is on file."""
    return _written(
        desk, command_id, "facts.asked_none", {}, guest_id, stay_guest_id, lambda own: _asked_none(desk, own)
    )


@writes
def confirm(desk: Desk, *, command_id: str, guest_id: str) -> tuple[FactReceipt, Changes]:
    """Everything on file was read back to the guest and still holds: it may be kept for another term."""

    def carry_out(own: str) -> FactReceipt:
        for fact in _facts(desk, own):
            ProtectedFact.update(
                confirmed_at=desk.now, confirmed_by=desk.actor.id, purge_on=sealing.purge_day(desk)
            ).where(ProtectedFact.id == fact.id).execute()
        audit.record(desk, "fact.confirmed", "guest", own)
        return FactReceipt(id=own, guest_id=own)

    return _written(desk, command_id, "facts.confirm", {}, guest_id, None, carry_out)


@writes
def retire(desk: Desk, *, command_id: str, fact_id: str) -> tuple[FactReceipt, Changes]:
    """Take a fact away: it was wrong, or holds no longer. `undo` with the receipt brings it back."""
    row: Any = ProtectedFact.get_or_none(ProtectedFact.place == desk.place.id, ProtectedFact.id == fact_id)
    if row is None:
        raise NotFound("not_found", kind="fact", id=fact_id)

    def carry_out(own: str) -> FactReceipt:
        _switch([fact_id], is_active=False)
        audit.record(desk, "fact.retired", "guest", own)
        return FactReceipt(id=fact_id, guest_id=own, retired=(fact_id,))

    return _written(desk, command_id, "facts.retire", {"id": fact_id}, row.guest_id, None, carry_out)


@writes
def undo(desk: Desk, *, command_id: str, receipt: FactReceipt) -> tuple[FactReceipt, Changes]:
    """Take back what a receipt tells: the new row goes, the rows it replaced return."""

    def carry_out(own: str) -> FactReceipt:
        _switch([receipt.id], is_active=False)
        _switch(list(receipt.retired), is_active=True)
        audit.record(desk, "fact.undone", "guest", own)
        return FactReceipt(id=receipt.id, guest_id=own)

    request = {"id": receipt.id, "retired": list(receipt.retired)}
    return _written(desk, command_id, "facts.undo", request, receipt.guest_id, None, carry_out)


def _written(
    desk: Desk, command_id: str, service: str, request: dict[str, Any], guest_id: str | None,
    stay_guest_id: str | None, carry_out: Any,
) -> tuple[FactReceipt, Changes]:  # fmt: skip
    desk.must(May.SEE_PROTECTED)

    def once() -> dict[str, Any]:
        own = profiles.row_of(desk, guest_id).id if guest_id else _companion(desk, stay_guest_id)
        receipt = carry_out(own)
        return {"id": receipt.id, "guest_id": receipt.guest_id, "retired": list(receipt.retired)}

    subject = {"guest_id": guest_id, "stay_guest_id": stay_guest_id}
    answer = commands.once(desk, command_id, service, {**request, **subject}, once)
    receipt = FactReceipt(id=answer["id"], guest_id=answer["guest_id"], retired=tuple(answer["retired"]))
    return receipt, Changes.of("guest", "fact", "stay", ids=(receipt.guest_id, stay_guest_id))


def _record(desk: Desk, own: str, order: FactOrder) -> FactReceipt:
    present = _facts(desk, own)
    if any((fact.kind, fact.code) == (order.kind, order.code) for fact in present):
        raise Refused("fact_there")
    ended = tuple(
        fact.id for fact in present if fact.answer == Answer.NONE and order.kind == FactKind.ALLERGY
    )
    _switch(list(ended), is_active=False)
    key = sealing.write(desk, own, Answer.ON_FILE, order)
    audit.record(desk, "fact.recorded", "guest", own)
    return FactReceipt(id=key, guest_id=own, retired=ended)


def _asked_none(desk: Desk, own: str) -> FactReceipt:
    present = _facts(desk, own)
    if any(fact.kind == FactKind.ALLERGY for fact in present):
        raise Refused("fact_on_file")
    earlier = tuple(fact.id for fact in present if fact.answer == Answer.NONE)
    _switch(list(earlier), is_active=False)
    key = sealing.write(desk, own, Answer.NONE)
    audit.record(desk, "fact.asked_none", "guest", own)
    return FactReceipt(id=key, guest_id=own, retired=earlier)


def _facts(desk: Desk, guest_id: str) -> list[sealing.OpenFact]:
    query: Any = ProtectedFact.select().where(
        ProtectedFact.place == desk.place.id, ProtectedFact.is_active,
        ProtectedFact.guest.in_(profiles.keys(desk, guest_id)),
    )  # fmt: skip
    return [fact for fact in map(opened, query) if fact.answer != Answer.TOLD]


def _switch(ids: list[str], *, is_active: bool) -> None:
    if ids:
        ProtectedFact.update(is_active=is_active).where(ProtectedFact.id.in_(ids)).execute()


def _companion(desk: Desk, stay_guest_id: str | None) -> str:
    """The profile of somebody in a room, made now when they had none."""
    row: Any = StayGuest.get_or_none(StayGuest.place == desk.place.id, StayGuest.id == stay_guest_id)
    if row is None:
        raise NotFound("not_found", kind="stay_guest", id=stay_guest_id)
    if row.guest_id:
        return str(row.guest_id)
    if not row.name.strip():
        raise BadInput("guest_name", field="name")
    guest_id = profiles.insert(desk, checked_details(GuestDetails(name=row.name)))
    StayGuest.update(guest=guest_id).where(StayGuest.id == row.id).execute()
    audit.record(desk, "guest.added", "guest", guest_id, words={"name": row.name})
    return guest_id
