"""What may make two records meet: a key each, so that only those who share one are compared.

Every kind of key forgives another kind of mistake. A kind gives one key for a guest or none.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

from app.domain.duplicates.records import Person
from app.domain.duplicates.sound import sound

Key = str
Kind = Callable[[Person], Key]


def _given(one: Person) -> str:
    return one.names[0][0]


def _family(one: Person) -> str:
    return one.names[0][1]


def _joined(*parts: str) -> Key:
    """All parts, or no key at all."""
    return "|".join(parts) if all(parts) else ""


def _born(one: Person) -> Key:
    year, month, day = one.born
    low, high = sorted((month, day))
    return f"{year}.{low}.{high}" if month and day else ""


def _sounds(one: Person) -> Key:
    return _joined(*sorted((sound(_given(one)), sound(_family(one)))))


def _other_script(one: Person) -> Key:
    given, family = one.names[-1]
    return _joined(*sorted((sound(given), sound(family))))


def _year(one: Person) -> str:
    return str(one.born[0] or "")


def _month_day(one: Person) -> str:
    return f"{one.born[1]}.{one.born[2]}" if one.born[1] else ""


def road(one: Person) -> str:
    """The beginning of the longest word of the street."""
    words = [word for word in one.street.split() if not word.isdigit()]
    return max(words, key=len)[:5] if words else ""


def _house(one: Person) -> Key:
    return _joined(road(one), one.number.partition(" ")[0])


# The more telling kinds first: a pair is compared under the first key it shares.
KINDS: tuple[Kind, ...] = (
    lambda one: one.email,
    lambda one: one.phones[0] if one.phones else "",
    lambda one: one.phones[-1] if one.phones else "",
    _born,
    lambda one: _joined(one.postal, one.number.partition(" ")[0]),
    _house,
    _sounds,
    _other_script,
    lambda one: _joined(sound(_family(one)), _year(one)),
    lambda one: _joined(sound(_given(one)), _year(one), one.postal[:2]),
    lambda one: _joined(_given(one)[:3], _month_day(one)),
    lambda one: _joined(_given(one)[:3], _year(one), str(one.born[2])),
    lambda one: _joined(_family(one)[:4], one.postal),
    lambda one: _joined(_given(one)[:4], one.postal),
    lambda one: _joined(_given(one)[:2], _family(one)[:2], one.postal),
    lambda one: _joined(one.postal, _month_day(one)),
    lambda one: _joined(_family(one)[:4], one.city[:5]),
    lambda one: _joined(_given(one)[:3], one.street[:6]),
    lambda one: _joined(_family(one)[:3], one.street[:6]),
    lambda one: _joined(one.email.partition("@")[0]),
)  # fmt: skip
RARE_PAIRS = 3


def keys(one: Person) -> tuple[Key, ...]:
    """One key of each kind, "" where there is none."""
    return (*(kind(one) for kind in KINDS), *_rare(one))


def neighbours(one: Person) -> tuple[Key, Key]:
    """Two ways of putting everybody in a row, so that near spellings stand beside each other."""
    given, family = one.names[0]
    return f"{family} {given}", f"{given[::-1]} {family[::-1]}"


def _rare(one: Person) -> tuple[Key, ...]:
    """For long headings (a title, a house's name): its longest words, two at a time."""
    words = f"{_given(one)} {_family(one)}".split()
    if len(words) < 3:
        return ("",) * RARE_PAIRS
    longest = sorted(set(words), key=lambda word: (-len(word), word))[:3]
    pairs = [_joined(*sorted(pair)) for pair in combinations(longest, 2)]
    return tuple((pairs + [""] * RARE_PAIRS)[:RARE_PAIRS])
