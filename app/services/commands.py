"""Once, whatever happens: a repeated click or a retry after a lost connection is carried out one time."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from typing import Any

from app.domain.desk import Desk
from app.errors import Refused
from app.models import statements
from app.models.place import Command

_WRITER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, default=str)  # made once, not for each


def once(
    desk: Desk,
    command_id: str,
    service: str,
    request: dict[str, Any],
    carry_out: Callable[[], dict[str, Any]],
) -> dict[str, Any]:
    """The answer of a command: carried out now, or as it was stored when it was.

    `request` is everything that makes this command what it is (JSON types); `carry_out` returns the answer
    (JSON types) and runs inside the caller's transaction.
    Raises `Refused("command_differs")` when the id was used for something else.
    """
    asked = _digest(desk.actor.id, service, request)
    stored = statements.find(Command, id=command_id)
    if isinstance(stored, Command):
        if stored.request_hash != asked:
            raise Refused("command_differs", id=command_id)
        return dict(stored.answer)
    answer = carry_out()
    row = {
        "id": command_id, "place": desk.place.id, "service": service, "actor_id": desk.actor.id,
        "request_hash": asked, "answer": answer, "at": desk.now,
    }  # fmt: skip
    statements.insert(Command, [row])
    return answer


def _digest(actor_id: str, service: str, request: dict[str, Any]) -> str:
    return hashlib.sha256(_WRITER.encode([actor_id, service, request]).encode()).hexdigest()
