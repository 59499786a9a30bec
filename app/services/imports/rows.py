"""A new guest's rows as they are stored, and the words they are found by: made for thousands at once."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from app.domain.desk import Desk
from app.domain.names import PARTS, Parts, culture_of, sort_name
from app.domain.text import index_words, match_key, phone_words
from app.importing.kinds.guests import GuestRecord
from app.models import search, statements
from app.models.base import is_sqlite, moment_text
from app.models.guest import Guest
from app.services.imports.matching import Known

_PARTS = (*PARTS.items(), ("title", "title"))
_SEARCHED = (  # beside the heading
    "preferred_name",
    "native_name",
    "given_name",
    "family_name",
    "middle_name",
    "second_family_name",
    "company",
    "email",
)


def known_of(key: str, record: GuestRecord, source: str, run_id: str) -> Known:
    """The guest a record becomes."""
    number = record.external_id or None
    return Known(key, dict(record.given), (record.source or source) if number else None, number, 1, run_id)


def insert(desk: Desk, guests: Sequence[Known]) -> None:
    """Store new guests and let them be found."""
    if not guests:
        return
    at = moment_text(desk.now)
    names = tuple(field.name for field in Guest._meta.sorted_fields)
    fixed = {
        **_empty(), "place": desk.place.id, "created_at": at, "created_by": desk.actor.id, "updated_at": at,
        "is_discreet": stored("is_discreet", False), "is_vip": stored("is_vip", False),
    }  # fmt: skip
    empty = [fixed.get(name) for name in names]
    places = {name: at for at, name in enumerate(names)}
    statements.insert_many(Guest, names, [_row(known, empty.copy(), places) for known in guests])
    search.index_new(desk.place.id, [(known.id, folded(known.values)) for known in guests])


def _empty() -> dict[str, Any]:
    """Every column of a guest of whom nothing is known, as it is stored."""
    found = {}
    for each in Guest._meta.sorted_fields:
        value = each.default() if callable(each.default) else each.default
        found[each.name] = each.db_value(value)
    return found


def sorted_by(values: dict[str, Any]) -> str:
    """What lists order a guest with these values by."""
    parts = Parts(**{part: text for name, part in _PARTS if (text := values.get(name))})
    spoken = tuple(values.get("languages") or ())
    name = values["name"]
    return sort_name(name, parts, culture_of(name, spoken, values.get("name_locale") or ""))


def _row(known: Known, row: list[Any], places: dict[str, int]) -> list[Any]:
    """A guest's row: the empty one with what is known filled in."""
    values = known.values
    for name, value in values.items():
        row[places[name]] = value
    if "languages" in values:
        row[places["languages"]] = stored("languages", values["languages"])
    if "is_vip" in values:
        row[places["is_vip"]] = stored("is_vip", values["is_vip"])
    row[places["id"]], row[places["import_id"]] = known.id, known.import_id
    row[places["source"]], row[places["external_id"]] = known.source, known.external_id
    row[places["match_key"]] = match_key(values["name"])
    row[places["sort_name"]] = sorted_by(values)
    return row


def folded(values: dict[str, Any]) -> str:
    """Everything a guest with these values is found by."""
    heading = values["name"]
    others = [text for name in _SEARCHED if (text := values.get(name)) and not _stands_in(text, heading)]
    phones = [phone_words(values[name]) for name in ("phone", "mobile") if values.get(name)]
    return " ".join(dict.fromkeys(" ".join([index_words(heading, *others), *phones]).split()))


def _stands_in(text: str, heading: str) -> bool:
    """Whether a part of the name is a word of the heading, which gives all that it is found by."""
    return text.isalpha() and text[0].isascii() and f" {text} " in f" {heading} "


@lru_cache(maxsize=1_024)
def _languages(codes: tuple[str, ...]) -> str:
    return json.dumps(codes, separators=(",", ":")) if codes else "[]"


def stored(name: str, value: Any) -> Any:
    """One value as its column keeps it."""
    if name == "languages":
        return _languages(tuple(value or ()))
    if name in ("is_vip", "is_discreet") and is_sqlite():
        return int(bool(value))
    return value


def change(guest_id: str, values: dict[str, Any], *, version: int, updated_at: Any) -> None:
    """Write columns of one guest, given as they are compared."""
    columns = dict(values)
    if "languages" in columns:
        columns["languages"] = list(columns["languages"])
    if "name" in columns:
        columns["match_key"] = match_key(columns["name"])
    statements.update(Guest, guest_id, **columns, version=version, updated_at=updated_at)


def refold(place_id: str, guest_id: str, values: dict[str, Any]) -> None:
    """Let a guest be found by changed words, and stand in lists where they lead."""
    statements.execute_many("UPDATE guest SET sort_name = ? WHERE id = ?", [(sorted_by(values), guest_id)])
    search.index(place_id, guest_id, folded(values))
