"""How a fact lies in the store: one sealed block per row, all of the same size class."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from app.domain.desk import Desk
from app.domain.facts import Answer, FactOrder
from app.domain.ids import new_id
from app.domain.retention import months_after
from app.domain.settings import KEEP_FACTS
from app.models.guest import ProtectedFact
from app.models.vault import vault
from app.services import settings

# "Asked, none" must not be told from an allergy by its length.
_BLOCK = 512


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenFact:
    """A row with its seal open; stays inside the services."""

    id: str
    guest_id: str
    answer: Answer
    kind: str
    code: str
    severity: str
    detail: str
    confirmed_at: datetime
    confirmed_by_id: str
    purge_on: date | None = None
    purpose: str = ""
    basis: str = ""
    how: str = ""
    given_at: datetime
    given_to_id: str


def seal(
    key: str, answer: Answer, order: FactOrder | None, given_at: datetime | None = None, given_to: str = ""
) -> bytes:
    """The sealed block of one row: what was said, and how it was agreed that it is kept."""
    order = order or FactOrder(kind="", code="")
    body = {"answer": str(answer), **{name: getattr(order, name) for name in order.__slots__}}
    body |= {"given_at": given_at.isoformat() if given_at else "", "given_to": given_to}
    length = len(json.dumps(body, ensure_ascii=False).encode())
    return vault().seal({**body, "pad": " " * (-length % _BLOCK)}, about=key)


def opened(row: Any) -> OpenFact:
    """The row's facts. Raises `Damaged` when the seal does not open."""
    body: Any = vault().unseal(row.sealed, about=row.id)
    return OpenFact(
        id=row.id, guest_id=row.guest_id, answer=Answer(body["answer"]), kind=body.get("kind", ""),
        code=body.get("code", ""), severity=body.get("severity", ""), detail=body.get("detail", ""),
        confirmed_at=row.confirmed_at, confirmed_by_id=row.confirmed_by_id, purge_on=row.purge_on,
        purpose=body.get("purpose", ""), basis=body.get("basis", ""), how=body.get("how", ""),
        given_at=datetime.fromisoformat(body["given_at"]) if body.get("given_at") else row.confirmed_at,
        given_to_id=body.get("given_to") or row.confirmed_by_id,
    )  # fmt: skip


def write(desk: Desk, guest_id: str, answer: Answer, order: FactOrder | None = None) -> str:
    """Store a new row, confirmed now, and return its key."""
    key = new_id()
    ProtectedFact.create(
        id=key, place_id=desk.place.id, guest_id=guest_id,
        sealed=seal(key, answer, order, desk.now, desk.actor.id),
        confirmed_at=desk.now, confirmed_by_id=desk.actor.id, purge_on=purge_day(desk),
    )  # fmt: skip
    return key


def stamped(order: FactOrder) -> str:
    """What stands for the order in a stored request: a plain digest of it could be guessed."""
    return vault().stamp(*(getattr(order, name).encode() for name in order.__slots__)).hex()


def purge_day(desk: Desk) -> date | None:
    """When a fact that is confirmed now goes by itself, by the place's rule; None: never."""
    months = settings.read(desk.place)[KEEP_FACTS.key]
    return months_after(desk.business_date, months) if months else None
