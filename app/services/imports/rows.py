"""A new guest's rows as they are stored, and the words they are found by: made for thousands at once."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from app.domain.desk import Desk
from app.domain.names import PARTS, Parts, culture_of, sort_name
from app.domain.text import fold, match_key, person_words
from app.importing.kinds.guests import GuestRecord
from app.models import search, statements
from app.models.base import is_sqlite, moment_text
from app.models.guest import Guest
from app.services.imports.matching import Known

_SAME = ("place", "created_at", "created_by", "updated_at")
_OWN = (
    "id", "import_id", "source", "external_id", "match_key", "sort_name", "languages", "is_vip",
)  # fmt: skip
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
    same = (desk.place.id, at, desk.actor.id, at)
    given = _given(guests)
    statements.insert_many(
        Guest, (*_SAME, *_OWN, *given), [(*same, *_own(known), *_filled(known, given)) for known in guests]
    )
    search.index_new(desk.place.id, [(known.id, folded(known.values)) for known in guests])


def _given(guests: Sequence[Known]) -> dict[str, Any]:
    """The columns that any of these guests fills, each with what an empty one holds."""
    names = set[str]().union(*(known.values for known in guests)).difference(_OWN)
    return {name: Guest._meta.fields[name].default for name in sorted(names)}


def _filled(known: Known, given: dict[str, Any]) -> list[Any]:
    values = known.values
    return [values.get(name, empty) for name, empty in given.items()]


def _own(known: Known) -> tuple[Any, ...]:
    """What is in every guest's row in a form of its own: the columns of `_OWN`."""
    values = known.values
    return (
        known.id, known.import_id, known.source, known.external_id, match_key(values["name"]),
        sorted_by(values), stored("languages", values.get("languages")),
        stored("is_vip", values.get("is_vip", False)),
    )  # fmt: skip


def sorted_by(values: dict[str, Any]) -> str:
    """What lists order a guest with these values by."""
    parts = Parts(**{part: text for name, part in _PARTS if (text := values.get(name))})
    spoken = tuple(values.get("languages") or ())
    name = values["name"]
    return sort_name(name, parts, culture_of(name, spoken, values.get("name_locale") or ""))


def folded(values: dict[str, Any]) -> str:
    """Everything a guest with these values is found by."""
    heading = values["name"]
    others = [text for name in _SEARCHED if (text := values.get(name)) and not _stands_in(text, heading)]
    phones = [number for name in ("phone", "mobile") if (number := values.get(name))]
    return person_words([heading, *others], phones)


def _stands_in(text: str, heading: str) -> bool:
    """Whether a part of the name is a word of the heading, which gives all that it is found by."""
    is_heard = text[0].isascii() or fold(text[0])  # a word of nothing but ь is found by its signs
    return text.isalpha() and bool(is_heard) and f" {text} " in f" {heading} "


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
