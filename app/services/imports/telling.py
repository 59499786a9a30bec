"""What another system said of a guest's health: sealed until somebody here has asked, then kept or let go.

It is no answer yet: lists and guards go on saying "ask".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.facts import Answer, FactOrder
from app.domain.ids import new_id
from app.domain.roles import May
from app.errors import NotFound
from app.models.connection import writes
from app.models.guest import Guest, ProtectedFact
from app.services import audit, commands, facts
from app.services.facts import sealing

_MOST = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """Words about a guest's health that came with an import. `kind` is what they seem to be about."""

    id: str
    guest_id: str
    name: str
    kind: str
    text: str


def row(desk: Desk, guest_id: str, kind: str, text: str, run_id: str) -> dict[str, Any]:
    """A new sealed row, to be inserted with its import."""
    key = new_id()
    order = FactOrder(kind=kind, code="", detail=text)
    return {
        "id": key, "place": desk.place.id, "guest": guest_id, "sealed": sealing.seal(key, Answer.TOLD, order),
        "is_active": True, "confirmed_at": desk.now, "confirmed_by": desk.actor.id, "import_id": run_id,
    }  # fmt: skip


def texts(guest_ids: Sequence[str]) -> dict[str, set[str]]:
    """What imports have already said about these guests, settled or not."""
    query: Any = ProtectedFact.select().where(
        ProtectedFact.guest.in_(list(guest_ids)), ProtectedFact.import_id.is_null(False)
    )
    found: dict[str, set[str]] = {}
    for each in query:
        fact = sealing.opened(each)
        found.setdefault(fact.guest_id, set()).add(fact.detail)
    return found


@writes
def waiting(desk: Desk, *, import_id: str | None = None, guest_id: str | None = None) -> tuple[
    tuple[Told, ...], Changes
]:  # fmt: skip
    """What is still to be confirmed, of one import or about one guest. Who read it is written down."""
    desk.must(May.SEE_PROTECTED)
    query: Any = (
        ProtectedFact.select(ProtectedFact, Guest.name.alias("guest_name"))
        .join(Guest, on=(ProtectedFact.guest == Guest.id))
        .where(ProtectedFact.place == desk.place.id, ProtectedFact.is_active,
               ProtectedFact.import_id.is_null(False))
        .order_by(Guest.name, ProtectedFact.id)
        .limit(_MOST)
    )  # fmt: skip
    if import_id:
        query = query.where(ProtectedFact.import_id == import_id)
    if guest_id:
        query = query.where(ProtectedFact.guest == guest_id)
    found = []
    for each in query.objects():
        fact = sealing.opened(each)
        if fact.answer == Answer.TOLD:
            found.append(
                Told(
                    id=fact.id, guest_id=fact.guest_id, name=each.guest_name, kind=fact.kind, text=fact.detail
                )
            )
    if found:
        audit.record(desk, "fact.revealed", "import", import_id or "", words={"count": len(found)})
    return tuple(found), Changes.of("audit")


@writes
def settle(desk: Desk, *, command_id: str, told_id: str, order: FactOrder | None) -> tuple[str, Changes]:
    """Somebody has asked: keep what holds as a fact, confirmed now; None when there is nothing to it.

    Raises what `facts.record` raises, and `NotFound` when it was settled before.
    """
    desk.must(May.SEE_PROTECTED)
    found: Any = ProtectedFact.get_or_none(
        ProtectedFact.place == desk.place.id, ProtectedFact.id == told_id, ProtectedFact.is_active
    )
    if found is None:
        raise NotFound("not_found", kind="fact", id=told_id)

    def carry_out() -> dict[str, Any]:
        ProtectedFact.update(is_active=False).where(ProtectedFact.id == told_id).execute()
        if order is not None:
            facts.record(desk, command_id=new_id(), order=order, guest_id=found.guest_id)
        audit.record(desk, "fact.settled", "guest", found.guest_id)
        return {"guest_id": found.guest_id}

    request = {"id": told_id, "order": sealing.stamped(order) if order else ""}
    answer = commands.once(desk, command_id, "imports.settle", request, carry_out)
    return answer["guest_id"], Changes.of("guest", "fact", ids=(answer["guest_id"],))
