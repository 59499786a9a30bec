"""Two profiles beside each other."""

from __future__ import annotations

from collections import Counter
from typing import Any

from peewee import fn

from app.domain.desk import Desk
from app.domain.duplicates import Likeness, Verdict, compare
from app.domain.facts import Answer
from app.domain.merging import FIELDS, Comparison, FieldRow, Hanging, Side
from app.domain.roles import May
from app.errors import Refused
from app.models.card import Card
from app.models.gesture import Gesture
from app.models.guest import Guest, GuestPair, Preference
from app.models.lost_property import FoundItem
from app.models.request import Request
from app.services import facts, preferences, profiles, visits
from app.services.duplicates import people
from app.services.duplicates.searching import learnt


def comparison(desk: Desk, *, a: str, b: str, turned: bool = False) -> Comparison:
    """Both profiles field by field, whoever has more on file at the left, or at the right with `turned`.

    Raises `NotFound`, and `Refused("merge_one")` when both keys lead to one profile.
    """
    desk.must(May.SEE_GUESTS)
    first, second = profiles.row_of(desk, a), profiles.row_of(desk, b)
    if first.id == second.id:
        raise Refused("merge_one")
    sides = [_side(desk, row) for row in (first, second)]
    if (_weight(sides[1]) > _weight(sides[0])) is not turned:
        sides.reverse()
        first, second = second, first
    left, right = sides
    return Comparison(
        left=left, right=right, likeness=likeness(desk, left.id, right.id), rows=_fields(first, second),
        repeats=len(repeats(desk, left.id, right.id)), must_ask=_must_ask(left, right),
        was_decided=GuestPair.select().where(told_apart(desk, left.id, right.id)).exists(),
    )  # fmt: skip


def likeness(desk: Desk, a: str, b: str) -> Likeness:
    """How alike they are, as the last search over everybody taught."""
    base, trust = learnt(desk)
    known = {one.id: one for one in people.these(desk, (a, b))}
    if len(known) < 2:
        return Likeness(score=0.0, verdict=Verdict.OTHER)
    return compare(known[a], known[b], base, trust)


def repeats(desk: Desk, keep: str, away: str) -> list[str]:
    """Preferences of `away` that stand on `keep` as well."""
    kept = {_liked(row) for row in preferences.of_guest(desk, guest_id=keep)}
    return [row.id for row in preferences.of_guest(desk, guest_id=away) if _liked(row) in kept]


def _liked(row: Any) -> tuple[str, str, str]:
    return row.group, row.code or row.text.casefold(), row.strength


def _side(desk: Desk, row: Any) -> Side:
    keys = profiles.keys(desk, row.id)
    return Side(
        id=row.id, name=row.name, version=row.version, since=row.created_at,
        by=profiles.staff(desk).get(row.created_by_id or "", ""), source=row.source or "",
        hanging=_hanging(desk, row.id, keys), alert=facts.alert_of(desk, row.id),
    )  # fmt: skip


def _hanging(desk: Desk, guest_id: str, keys: tuple[str, ...]) -> Hanging:
    count: Counter[str] = Counter()
    for name, table in (
        ("gestures", Gesture), ("requests", Request), ("finds", FoundItem), ("cards", Card),
        ("preferences", Preference),
    ):  # fmt: skip
        query: Any = table.select(fn.COUNT(table.id)).where(
            table.place == desk.place.id, table.guest.in_(list(keys))
        )
        if table is Preference:
            query = query.where(Preference.is_active)
        count[name] = query.scalar()
    return Hanging(stays=visits.counts(desk, [guest_id])[guest_id], **count)


def _weight(side: Side) -> tuple[int, int, float]:
    """More on file first, then whoever has been known longer."""
    hanging = side.hanging
    rest = hanging.gestures + hanging.requests + hanging.finds + hanging.cards + hanging.preferences
    return hanging.stays, rest, -side.since.timestamp()


def _fields(left: Any, right: Any) -> tuple[FieldRow, ...]:
    rows = []
    for key, columns in FIELDS.items():
        there = [column for column in columns if column in Guest._meta.fields]
        if there:
            row = FieldRow(key=key, left=_word(key, left, there), right=_word(key, right, there))
            if row.left or row.right:
                rows.append(row)
    return tuple(rows)


def _word(key: str, row: Any, columns: list[str]) -> str:
    """The field as one line of text, the same for equal values."""
    if key == "birthday":
        if row.birth_month is None:
            return ""
        return f"{row.birth_year or 0:04d}-{row.birth_month:02d}-{row.birth_day:02d}"
    if key == "name":
        return str(row.name)
    values = [getattr(row, column) for column in columns]
    if key == "languages":
        return " ".join(values[0])
    return ", ".join(str(value) for value in values if value)


def _must_ask(left: Side, right: Side) -> bool:
    return {left.alert.answer, right.alert.answer} == {Answer.ON_FILE, Answer.NONE}


def told_apart(desk: Desk, a: str, b: str) -> Any:
    """The condition that a pair is of these two, whatever was merged into them, and was decided as two."""
    first, second = profiles.keys(desk, a), profiles.keys(desk, b)
    either = (GuestPair.a_id.in_(first) & GuestPair.b_id.in_(second)) | (
        GuestPair.a_id.in_(second) & GuestPair.b_id.in_(first)
    )
    return (GuestPair.place == desk.place.id) & (GuestPair.status == "not_same") & either
