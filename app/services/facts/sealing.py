"""How a fact lies in the store: one sealed block per row, all of the same size class."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.domain.desk import Desk
from app.domain.facts import Answer, FactOrder
from app.domain.ids import new_id
from app.models.guest import ProtectedFact
from app.models.vault import vault

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


def seal(key: str, answer: Answer, order: FactOrder | None) -> bytes:
    """The sealed block of one row."""
    order = order or FactOrder(kind="", code="")
    body = {"answer": str(answer), **{name: getattr(order, name) for name in order.__slots__}}
    length = len(json.dumps(body, ensure_ascii=False).encode())
    return vault().seal({**body, "pad": " " * (-length % _BLOCK)}, about=key)


def opened(row: Any) -> OpenFact:
    """The row's facts. Raises `Damaged` when the seal does not open."""
    body: Any = vault().unseal(row.sealed, about=row.id)
    return OpenFact(
        id=row.id, guest_id=row.guest_id, answer=Answer(body["answer"]), kind=body.get("kind", ""),
        code=body.get("code", ""), severity=body.get("severity", ""), detail=body.get("detail", ""),
        confirmed_at=row.confirmed_at, confirmed_by_id=row.confirmed_by_id,
    )  # fmt: skip


def write(desk: Desk, guest_id: str, answer: Answer, order: FactOrder | None = None) -> str:
    """Store a new row, confirmed now, and return its key."""
    key = new_id()
    ProtectedFact.create(
        id=key, place_id=desk.place.id, guest_id=guest_id, sealed=seal(key, answer, order),
        confirmed_at=desk.now, confirmed_by_id=desk.actor.id,
    )  # fmt: skip
    return key


def stamped(order: FactOrder) -> str:
    """What stands for the order in a stored request: a plain digest of it could be guessed."""
    return vault().stamp(*(getattr(order, name).encode() for name in order.__slots__)).hex()
