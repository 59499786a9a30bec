"""Whether a guest just written down is kept already, by what the last look through everybody taught."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import Any

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.duplicates import Frequencies, Person, Suggested, Verdict, Weights, compare
from app.domain.duplicates.search import without_contradictions
from app.domain.ids import new_id
from app.domain.roles import May
from app.domain.text import words
from app.models import search as index
from app.models import spelling, statements
from app.models.base import moment_text
from app.models.connection import writes
from app.models.guest import Guest, GuestPair, PairSearch
from app.services.duplicates import people

_KEPT_AT_ONCE = 500
_LOOKED_AT = 40


@writes
def notice(desk: Desk, *, guest_ids: Sequence[str]) -> tuple[int, Changes]:
    """Look whether these guests, just added or changed, are kept already. Returns how many pairs."""
    return note(desk, guest_ids=guest_ids, found=near(desk, guest_ids=guest_ids))


def near(desk: Desk, *, guest_ids: Sequence[str]) -> tuple[Suggested, ...]:
    """Who these guests may also be, by what the last search over everybody taught."""
    desk.must(May.SEE_GUESTS)
    base, trust = learnt(desk)
    found: dict[tuple[str, str], Suggested] = {}
    for one in people.these(desk, guest_ids):
        others = {other.id: other for other in people.these(desk, _near(desk, one))}
        mine = _alike([(one, other) for other in others.values()], base, trust)
        sure = [others[key] for each in mine if each.likeness.verdict is Verdict.SAME
                for key in (each.a, each.b) if key != one.id]  # fmt: skip
        theirs = _alike(list(combinations(sure, 2)), base, trust)
        for each in without_contradictions([*mine, *theirs]):
            if one.id in (each.a, each.b):
                found[each.a, each.b] = each
    return tuple(found.values())


def _alike(pairs: Sequence[tuple[Person, Person]], base: Frequencies, trust: Weights) -> list[Suggested]:
    found = []
    for one, other in pairs:
        likeness = compare(one, other, base, trust)
        if likeness.verdict is not Verdict.OTHER:
            first, second = sorted((one.id, other.id))
            found.append(Suggested(a=first, b=second, likeness=likeness))
    return found


@writes
def note(desk: Desk, *, guest_ids: Sequence[str], found: Sequence[Suggested]) -> tuple[int, Changes]:
    """Put what was found for these guests in the place of what was suggested for them before."""
    desk.must(May.SEE_GUESTS)
    touched = list(guest_ids)
    GuestPair.delete().where(
        GuestPair.place == desk.place.id, GuestPair.status == "open",
        GuestPair.a_id.in_(touched) | GuestPair.b_id.in_(touched),
    ).execute()  # fmt: skip
    _insert(desk, found)
    return len(found), Changes.of("duplicate", ids=tuple(touched))


def forget(desk: Desk, guest_id: str) -> None:
    """A profile is removed, inside the caller's transaction: nothing is suggested for it any more."""
    GuestPair.delete().where(
        GuestPair.place == desk.place.id, (GuestPair.a_id == guest_id) | (GuestPair.b_id == guest_id)
    ).execute()


def last_searched(desk: Desk) -> Any:
    """When everybody was looked through last, None before the first time."""
    row: Any = PairSearch.get_or_none(PairSearch.place == desk.place.id)
    return row.searched_at if row else None


def learnt(desk: Desk) -> tuple[Frequencies, Weights]:
    """How common values are and what slips look like here, from the last search over everybody."""
    row: Any = PairSearch.get_or_none(PairSearch.place == desk.place.id)
    if row is None:
        return Frequencies(), Weights()
    return Frequencies.unpacked(row.learnt["base"]), Weights.unpacked(row.learnt["trust"])


def _near(desk: Desk, one: Person) -> list[str]:
    """Keys of guests worth comparing with this one: by words, near spellings, telephone, e-mail, birthday."""
    place, keys = desk.place.id, dict[str, None]()
    for given, family in one.names:
        for tokens in (words(f"{given} {family}"), words(family), words(given)[:1]):
            if tokens:
                keys.update(dict.fromkeys(key for key, _ in index.beginning(place, tokens, _LOOKED_AT)))
        tokens = words(f"{given} {family}")
        if tokens:
            keys.update(dict.fromkeys(key for key, _ in spelling.near(place, tokens, _LOOKED_AT)))
    for phone in one.phones:
        keys.update(dict.fromkeys(key for key, _ in index.beginning(place, (phone,), _LOOKED_AT)))
    local = words(one.email.partition("@")[0])
    if local:
        keys.update(dict.fromkeys(key for key, _ in index.beginning(place, local, _LOOKED_AT)))
    _, month, day = one.born
    if month:
        born: Any = Guest.select(Guest.id).where(
            Guest.place == place, Guest.birth_month == month, Guest.birth_day == day
        )
        keys.update((key, None) for (key,) in born.limit(_LOOKED_AT * 5).tuples())
    return [key for key in keys if key != one.id]


def _insert(desk: Desk, found: Sequence[Suggested]) -> None:
    """Add suggestions, passing over pairs that were decided."""
    query: Any = GuestPair.select(GuestPair.a_id, GuestPair.b_id).where(GuestPair.place == desk.place.id)
    known = set(query.tuples())
    rows = [as_row(desk, each) for each in found if (each.a, each.b) not in known]
    for at in range(0, len(rows), _KEPT_AT_ONCE):
        statements.insert(GuestPair, rows[at : at + _KEPT_AT_ONCE])


def as_row(desk: Desk, each: Suggested) -> dict[str, Any]:
    """A pair as it is stored."""
    likeness = each.likeness
    return {
        "id": new_id(), "place": desk.place.id, "a_id": each.a, "b_id": each.b,
        "score": round(likeness.score * 10_000), "verdict": likeness.verdict.value,
        "reasons": list(likeness.reasons), "against": list(likeness.against),
        "found_at": moment_text(desk.now),
    }  # fmt: skip
