"""Adds to the line of hands; nothing in it is ever changed."""

from __future__ import annotations

import json

from app.domain.desk import Desk
from app.domain.ids import new_id
from app.models.lost_property import CustodyEntry
from app.services import audit


def add(desk: Desk, item_id: str, action: str, **about: str) -> None:
    """Another pair of hands, and the audit entry that says the same."""
    told = {name: value for name, value in about.items() if value}
    detail = json.dumps(told, ensure_ascii=False, sort_keys=True) if told else ""
    CustodyEntry.create(
        id=new_id(), place_id=desk.place.id, item_id=item_id, action=action, detail=detail,
        actor_id=desk.actor.id, at=desk.now,
    )  # fmt: skip
    audit.record(desk, f"found_item.{action}", "found_item", item_id, words=dict(told) or None)
