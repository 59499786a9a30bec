"""Another system's numbers for our rows, and what it last said of them."""

from __future__ import annotations

from typing import Any

from app.domain.desk import Desk
from app.domain.ids import new_id
from app.models import statements
from app.models.importing import ImportKey
from app.services.imports.day.journal import Journal

_OWN = "~"  # before a number of ours, where the file gives none


def find(desk: Desk, kind: str, source: str, external_id: str) -> Any:
    """The row of this number; None for a new one."""
    if not external_id:
        return None
    return statements.find(ImportKey, place=desk.place.id, kind=kind, source=source, external_id=external_id)


def of_row(desk: Desk, kind: str, source: str, row_id: str) -> Any:
    """What this system calls one of our rows."""
    return statements.find(
        ImportKey, place=desk.place.id, kind=kind, source=source, row_id=row_id, is_main=True
    )


def is_numbered(key: Any) -> bool:
    """Whether the system itself gave the number."""
    return key is not None and not key.external_id.startswith(_OWN)


def remember(
    desk: Desk, journal: Journal, key: Any, *, kind: str, source: str, external_id: str, row_id: str,
    told: dict[str, Any], is_main: bool = True,
) -> None:  # fmt: skip
    """Keep the number and what was told now; what the file leaves open stays as it was told before."""
    if key is None:
        key_id = new_id()
        row = {
            "id": key_id, "place": desk.place.id, "kind": kind, "source": source,
            "external_id": external_id or f"{_OWN}{row_id}", "row_id": row_id, "is_main": is_main,
            "told": told,
        }  # fmt: skip
        statements.insert(ImportKey, [row])
        journal.made("key", key_id)
        return
    now = {**key.told, **told}
    number = external_id if external_id and not is_numbered(key) else key.external_id
    if now != key.told or number != key.external_id:
        with journal.changing("key", key.id):
            statements.update(ImportKey, key.id, told=now, external_id=number)
