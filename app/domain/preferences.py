"""What guests like and do not like, in groups, each with its strength, its source and its freshness."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.domain import vocabulary
from app.errors import BadInput, Refused


class Strength(StrEnum):
    """OpenTravel's PreferLevelType: how much it matters. UNACCEPTABLE is a dislike."""

    ONLY = "only"
    REQUIRED = "required"
    PREFERRED = "preferred"
    UNACCEPTABLE = "unacceptable"
    NO_PREFERENCE = "no_preference"


class Source(StrEnum):
    """Who says so: the guest, or somebody who noticed."""

    DECLARED = "declared"
    OBSERVED = "observed"


DECLARED_FRESH_DAYS = 540
OBSERVED_FRESH_DAYS = 270


@dataclass(frozen=True, slots=True, kw_only=True)
class PreferenceRow:
    """One preference. `text` was typed or is a code's word at the time; `code` words it in any language."""

    id: str
    guest_id: str
    group: str
    text: str
    code: str | None
    strength: str
    source: str
    confirmed_at: datetime | None
    confirmed_by: str
    fresh_until: date | None
    is_fresh: bool = True
    this_stay_only: bool = False
    stay_id: str | None = None
    honoured: bool = False  # in the present stay


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOver:
    """A line of the pad that could not be written, and why: a code of `app.errors` with its parameters."""

    at: int
    code: str
    params: dict[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class ManyReceipt:
    """What the pad wrote: the new ones, those that stood there and were confirmed, and what was left.

    `before` is how the confirmed ones stood, for the undo: their columns by key (JSON types).
    """

    guest_id: str
    added: tuple[str, ...] = ()
    confirmed: tuple[str, ...] = ()
    left: tuple[LeftOver, ...] = ()
    before: dict[str, dict[str, object]] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PreferenceGroup:
    """The preferences of one group, in the order of the vocabulary."""

    code: str
    icon: str
    rows: tuple[PreferenceRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PreferenceOrder:
    """A preference to write down. Either a known `code`, or the guest's own words in `text`."""

    group: str
    text: str = ""
    code: str | None = None
    strength: str = Strength.PREFERRED
    source: str = Source.DECLARED
    stay_id: str | None = None


def checked(order: PreferenceOrder) -> PreferenceOrder:
    """The order tidied. Raises `BadInput` for an unknown group, strength, source or code, or no words."""
    if order.group not in vocabulary.entries("preference_groups"):
        raise BadInput("preference_group", field="group")
    if order.code is not None and vocabulary.entry("preferences", order.code).get("group") != order.group:
        raise BadInput("preference_code", field="code")
    if order.strength not in set(Strength) or order.source not in set(Source):
        raise BadInput("preference_strength", field="strength")
    text = " ".join(order.text.split())
    if not text and order.code is None:
        raise BadInput("preference_empty", field="text")
    return PreferenceOrder(
        group=order.group, text=text, code=order.code, strength=order.strength, source=order.source,
        stay_id=order.stay_id,
    )  # fmt: skip


def refuse_what_cannot_stand(order: PreferenceOrder, present: Iterable[PreferenceRow]) -> None:
    """Raise `Refused` when the group is full, the same stands there, or another one excludes it."""
    rows = [row for row in present if row.group == order.group]
    most = vocabulary.entry("preference_groups", order.group).get("max_quantity")
    if any(same(order, row) for row in rows):
        raise Refused("preference_there")
    excludes = set(vocabulary.entry("preferences", order.code or "").get("excludes", ()))
    against = next((row for row in rows if row.code in excludes), None)
    if against is not None:
        raise Refused(
            "preference_excluded", other=against.text, other_code=against.code or "", other_id=against.id
        )
    if most is not None and len(rows) >= most:
        raise Refused("preference_group_full", most=most)


def grouped(rows: Iterable[PreferenceRow]) -> tuple[PreferenceGroup, ...]:
    """Rows by group, groups in the order of the vocabulary, empty groups left out."""
    by_group: dict[str, list[PreferenceRow]] = {}
    for row in rows:
        by_group.setdefault(row.group, []).append(row)
    return tuple(
        PreferenceGroup(code=code, icon=entry["icon"], rows=tuple(by_group[code]))
        for code, entry in vocabulary.entries("preference_groups").items()
        if code in by_group
    )


def unwanted(rows: Iterable[PreferenceRow]) -> tuple[str, ...]:
    """Codes and texts of what these preferences call unacceptable."""
    against = [row for row in rows if row.strength == Strength.UNACCEPTABLE]
    return tuple(dict.fromkeys([row.code or row.text for row in against]))


def same(order: PreferenceOrder, row: PreferenceRow) -> bool:
    """Whether a row says what the order says: the same code, or the same words."""
    if order.code is not None:
        return row.code == order.code
    return row.code is None and row.text.casefold() == order.text.casefold()
