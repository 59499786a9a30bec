"""How two names are alike: by exact words, pet forms, initials, slips of the key, and swapped fields."""

from __future__ import annotations

import json
from functools import cache, lru_cache
from importlib.resources import files

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA, JaroWinkler

from app.domain.duplicates.frequencies import Frequencies
from app.domain.duplicates.sound import sound

_CLOSE = 0.90
_LONG_WORD = 6
_TWO_LETTERS, _MANGLED = 2, 60
# Kowalski and Kowalska, Ivanov and Ivanova: one family, mostly two people.
_ENDINGS = (
    ("ski", "ska"), ("cki", "cka"), ("dzki", "dzka"), ("skiy", "skaya"), ("ski", "skaya"), ("ov", "ova"),
    ("ev", "eva"), ("in", "ina"), ("ou", "ova"), ("au", "ava"), ("y", "a"),
)  # fmt: skip


def given_level(a: str, b: str, base: Frequencies) -> str:
    """exact, part, pet, near, far (mangled), alike (two real names), initial, other; "" where one is
    unknown."""
    if not a or not b:
        return ""
    if a == b:
        return "exact"
    return _given_level(a.split(), b.split(), base)


def _given_level(first: list[str], second: list[str], base: Frequencies) -> str:
    if len(first[0]) == 1 or len(second[0]) == 1:
        return "initial" if first[0][0] == second[0][0] else "other"
    if set(first) & set(second):
        return "part"
    if "".join(first) == "".join(second):
        return "near"
    if _forms(first[0]) & _forms(second[0]):
        return "pet"
    return _slip_or_name(" ".join(first), " ".join(second), base)


def _slip_or_name(a: str, b: str, base: Frequencies) -> str:
    if min(len(a), len(b)) == _TWO_LETTERS and (a.startswith(b) or b.startswith(a)):
        return "initial"
    if not is_slip(a, b) and not is_far(a, b):
        return "other"
    if _is_name(a, base) and _is_name(b, base):
        return "alike" if slipped(a, b) else "other"
    return "near" if is_slip(a, b) else "far"


def family_level(a: str, b: str, base: Frequencies) -> str:
    """exact, near, far (mangled), alike (two real names), part (one of two family names), ending, initial,
    other; "" where one is unknown."""
    if not a or not b:
        return ""
    if a == b:
        return "exact"
    return "near" if a.replace(" ", "") == b.replace(" ", "") else _family_level(a, b, base)


def _family_level(a: str, b: str, base: Frequencies) -> str:
    if _other_ending(a, b):
        return "ending"
    if any(len(word) > 3 for word in set(a.split()) & set(b.split())):
        return "part"
    if min(len(a), len(b)) <= _TWO_LETTERS:
        return "initial" if a.startswith(b) or b.startswith(a) else "other"
    if not is_slip(a, b) and not is_far(a, b):
        return "other"
    if base.is_common("family", a) and base.is_common("family", b):
        return "alike" if slipped(a, b) else "other"
    return "near" if is_slip(a, b) else "far"


@lru_cache(maxsize=20_000)
def slipped(a: str, b: str) -> bool:
    """Whether one is the other, typed or heard wrongly: about one slip in five letters."""
    longest = max(len(a), len(b))
    allowed = 1 if longest <= _LONG_WORD else 2
    if OSA.distance(a, b, score_cutoff=allowed) <= allowed and longest > 2:
        return True
    if JaroWinkler.similarity(a, b) >= _CLOSE and longest > 4:
        return True
    return longest > 4 and sound(a) == sound(b) and fuzz.ratio(a, b) >= 70


def is_slip(a: str, b: str) -> bool:
    """Whether one is the other, typed wrongly or cut off."""
    return slipped(a, b) or (min(len(a), len(b)) > _TWO_LETTERS and (a.startswith(b) or b.startswith(a)))


def is_far(a: str, b: str) -> bool:
    """Whether one may be the other, mangled: more of the letters agree than of two names by chance."""
    return min(len(a), len(b)) > _TWO_LETTERS and fuzz.ratio(a, b) >= _MANGLED


@lru_cache(maxsize=10_000)
def _other_ending(a: str, b: str) -> bool:
    for male, female in _ENDINGS:
        for one, other in ((a, b), (b, a)):
            if one.endswith(male) and other.endswith(female):
                stem = one.removesuffix(male)
                if len(stem) > 1 and stem == other.removesuffix(female):
                    return True
    return False


@lru_cache(maxsize=10_000)
def _forms(name: str) -> frozenset[int]:
    """The lines of the table that a name stands in."""
    return _table().get(name, frozenset())


def _is_name(name: str, base: Frequencies) -> bool:
    """Whether it is a name people have, not a slip."""
    return bool(_forms(name)) or base.is_common("given", name)


@cache
def _table() -> dict[str, frozenset[int]]:
    text = (files("resources") / "names" / "diminutives.json").read_text(encoding="utf-8")
    found: dict[str, set[int]] = {}
    for line, names in enumerate(json.loads(text)["groups"]):
        for name in names.split():
            found.setdefault(name, set()).add(line)
    return {name: frozenset(lines) for name, lines in found.items()}
