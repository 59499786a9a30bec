"""A new guest's rows as they are stored, and the words they are found by: made for thousands at once."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from app.domain.desk import Desk
from app.domain.ids import new_id
from app.domain.text import index_words, match_key, phone_words
from app.importing.kinds.guests import GuestRecord
from app.models import statements
from app.models.base import is_sqlite, moment_text
from app.models.guest import Guest
from app.services.imports.matching import COLUMNS, Known

_EMPTY: dict[str, Any] = {
    **dict.fromkeys(COLUMNS, ""), "native_name": "", "gender": "", "said_as": "{}", "languages": (),
    "birth_month": None, "birth_day": None, "birth_year": None, "is_vip": False, "is_discreet": False,
    "wedding_on": None, "stays_before": 0, "version": 1,
}  # fmt: skip
_SEARCHED = ("name", "preferred_name", "given_name", "family_name", "company", "email")


def known_of(desk: Desk, record: GuestRecord, source: str, run_id: str) -> Known:
    """The guest a record becomes."""
    values = {**_EMPTY, **record.given}
    key = record.external_id or None
    return Known(new_id(), values, (record.source or source) if key else None, key, 1, run_id)


def insert(desk: Desk, guests: Sequence[Known]) -> None:
    """Store new guests and let them be found."""
    if not guests:
        return
    at = moment_text(desk.now)
    names = tuple(field.name for field in Guest._meta.sorted_fields)
    fixed = {
        "place": desk.place.id, "created_at": at, "created_by": desk.actor.id, "updated_at": at,
        "is_discreet": stored("is_discreet", False),
    }  # fmt: skip
    statements.insert_many(Guest, names, [_row(names, known, fixed) for known in guests])
    statements.execute_many(
        "INSERT INTO guest_text (guest_id, place_id, folded) VALUES (?, ?, ?)",
        [(known.id, desk.place.id, folded(known.values)) for known in guests],
    )


def _row(names: Sequence[str], known: Known, fixed: dict[str, Any]) -> list[Any]:
    values = known.values
    row = {
        **values, **fixed, "id": known.id, "source": known.source, "external_id": known.external_id,
        "import_id": known.import_id, "match_key": match_key(values["name"]),
        "languages": stored("languages", values["languages"]), "is_vip": stored("is_vip", values["is_vip"]),
    }  # fmt: skip
    return [row.get(name) for name in names]


def folded(values: dict[str, Any]) -> str:
    """Everything a guest with these values is found by."""
    texts = [values[name] for name in _SEARCHED if values.get(name)]
    if values.get("native_name"):
        texts.append(values["native_name"])
    phones = [phone_words(values[name]) for name in ("phone", "mobile") if values.get(name)]
    return " ".join(dict.fromkeys(" ".join([index_words(*texts), *phones]).split()))


def stored(name: str, value: Any) -> Any:
    """One value as its column keeps it."""
    if name == "languages":
        return json.dumps(list(value), separators=(",", ":")) if value else "[]"
    if name in ("is_vip", "is_discreet") and is_sqlite():
        return int(bool(value))
    return value


def change(guest_id: str, values: dict[str, Any], *, version: int, updated_at: Any) -> None:
    """Write columns of one guest, given as they are compared."""
    columns = {name: value for name, value in values.items()}
    if "languages" in columns:
        columns["languages"] = list(columns["languages"])
    if "name" in columns:
        columns["match_key"] = match_key(columns["name"])
    statements.update(Guest, guest_id, **columns, version=version, updated_at=updated_at)


def refold(guest_id: str, values: dict[str, Any]) -> None:
    """Let a guest be found by changed words."""
    statements.execute_many(
        "UPDATE guest_text SET folded = ? WHERE guest_id = ?", [(folded(values), guest_id)]
    )
