"""Looking at a detail, which is written down; and the log of who looked at whose."""

from __future__ import annotations

from typing import Any

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.facts import FOR_THE_KITCHEN, Answer, FactRow, RevealRow, ordered
from app.domain.ids import new_id
from app.domain.roles import May
from app.models.connection import writes
from app.models.guest import Guest, ProtectedFact
from app.models.privacy import FactReveal
from app.models.vault import vault
from app.services import audit, profiles
from app.services.facts.reading import row
from app.services.facts.sealing import OpenFact, opened

_MOST = 500
_PAD = 128  # the kinds' names must not be told by the length of what is sealed


@writes
def reveal(desk: Desk, *, guest_id: str) -> tuple[tuple[FactRow, ...], Changes]:
    """The facts with their details. Who looked at whose, and of which kinds, is written down.

    The kitchen gets the details of what it cooks for; illness and access stay shut for it.
    """
    desk.must(May.SEE_PROTECTED)
    own = profiles.resolved(desk, guest_id)
    facts = [fact for fact in _facts(desk, own) if fact.answer == Answer.ON_FILE]
    rows = {fact.id: _opened(desk, fact) for fact in facts}
    seen = {each.kind for each in rows.values() if each.detail or (each.code and each.kind == "health")}
    if seen:
        write_down(desk, own, sorted(seen), "fact.revealed")
    return ordered(rows.values()), Changes.of("audit")


def reveals(desk: Desk, *, guest_id: str | None = None, limit: int = 100) -> tuple[RevealRow, ...]:
    """Who looked, newest first; of one guest or of all. For those who may see the log."""
    desk.must(May.SEE_AUDIT)
    query = FactReveal.select().where(FactReveal.place == desk.place.id)
    if guest_id is not None:
        query = query.where(FactReveal.guest.in_(profiles.keys(desk, guest_id)))
    found = list(query.order_by(FactReveal.at.desc(), FactReveal.id.desc()).limit(min(limit, _MOST)))
    names = _names(desk, [each.guest_id for each in found])
    staff = profiles.staff(desk)
    return tuple(
        RevealRow(
            id=each.id, guest_id=each.guest_id, guest_name=names.get(each.guest_id, ""), kinds=kinds(each),
            at=each.at, by=staff.get(each.by_id, ""), workstation=each.workstation,
        )
        for each in found
    )  # fmt: skip


def kinds(look: Any) -> tuple[str, ...]:
    """Of which kinds the details were that somebody looked at."""
    body: Any = vault().unseal(look.sealed, about=look.id)
    return tuple(body["kinds"])


def _opened(desk: Desk, fact: OpenFact) -> FactRow:
    closed = row(fact, profiles.staff(desk), True)
    if not desk.may(May.EDIT_GUESTS) and fact.kind not in FOR_THE_KITCHEN:
        return closed
    return FactRow(
        id=fact.id, guest_id=fact.guest_id, kind=fact.kind, code=fact.code, severity=fact.severity,
        has_detail=closed.has_detail, detail=fact.detail, confirmed_at=fact.confirmed_at,
        confirmed_by=closed.confirmed_by,
    )  # fmt: skip


def write_down(desk: Desk, guest_id: str, seen: list[str], action: str) -> None:
    """Note inside the caller's transaction that this person looked at these kinds of a guest's details."""
    key = new_id()
    pad = " " * (_PAD - len(repr(seen)))
    FactReveal.create(
        id=key, place_id=desk.place.id, guest_id=guest_id, at=desk.now, by_id=desk.actor.id,
        workstation=desk.workstation, sealed=vault().seal({"kinds": seen, "pad": pad}, about=key),
    )  # fmt: skip
    audit.record(desk, action, "guest", guest_id)


def _facts(desk: Desk, guest_id: str) -> list[OpenFact]:
    query: Any = ProtectedFact.select().where(
        ProtectedFact.place == desk.place.id, ProtectedFact.is_active,
        ProtectedFact.guest.in_(profiles.keys(desk, guest_id)),
    )  # fmt: skip
    return [opened(each) for each in query]


def _names(desk: Desk, guest_ids: list[str]) -> dict[str, str]:
    query: Any = Guest.select(Guest.id, Guest.name).where(
        Guest.place == desk.place.id, Guest.id.in_(guest_ids)
    )
    return dict(query.tuples())
