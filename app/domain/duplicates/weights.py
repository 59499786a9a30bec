"""What each outcome of comparing a field says, in bits, for three ways two records may be related.

Fellegi and Sunter's model (1969) with a third class: besides "one person" and "two strangers" there is "one
household", whose members share surname, address, telephone and sometimes e-mail, but neither given name nor
birthday. Without it a couple's two profiles look like one person. For "exact" the strangers' share comes from
the base itself (`Frequencies`); the others are what such slips are like in guest lists.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

Outcomes = dict[str, tuple[float, float, float | None]]
Line = tuple[str, str, float, float]  # field, outcome, rarity of the value in bits, how much of it counts
Bits = tuple[float, float]

# field -> outcome -> (one person, one household, two strangers); None: as rare as the value itself.
_CHANCES: dict[str, Outcomes] = {
    "given": {
        "exact": (0.76, 0.02, None), "part": (0.04, 0.01, 0.004), "pet": (0.05, 0.008, 0.004),
        "near": (0.11, 0.008, 0.003), "far": (0.012, 0.02, 0.02), "alike": (0.003, 0.05, 0.012),
        "initial": (0.04, 0.05, 0.05), "other": (0.012, 0.90, 0.93),
    },
    "family": {
        "exact": (0.80, 0.70, None), "near": (0.10, 0.02, 0.002), "far": (0.01, 0.015, 0.02),
        "alike": (0.01, 0.02, 0.006), "part": (0.03, 0.03, 0.001), "ending": (0.004, 0.10, 0.002),
        "initial": (0.02, 0.01, 0.05), "other": (0.045, 0.15, 0.99),
    },
    "born": {
        "exact": (0.84, 0.012, None), "swapped": (0.03, 0.0005, 0.0001), "near": (0.07, 0.003, 0.0009),
        "day": (0.90, 0.015, 0.0027), "other_year": (0.015, 0.002, 0.0027), "parts": (0.012, 0.002, 0.0018),
        "year": (0.003, 0.018, 0.016),
        "other": (0.02, 0.96, 0.98),
    },
    "phone": {
        "exact": (0.62, 0.50, None), "near": (0.05, 0.02, 0.0004), "other": (0.33, 0.48, 1.0),
    },
    "email": {
        "exact": (0.60, 0.30, None), "near": (0.06, 0.02, 0.00003), "local": (0.03, 0.005, 0.0002),
        "other": (0.31, 0.675, 1.0),
    },
    "street": {
        "exact": (0.60, 0.60, None), "near": (0.22, 0.22, 0.0015), "road": (0.04, 0.02, 0.002),
        "other": (0.14, 0.16, 0.99),
    },
    "postal": {"exact": (0.80, 0.80, None), "near": (0.08, 0.05, 0.008), "other": (0.12, 0.15, 0.99)},
    "city": {"exact": (0.80, 0.80, None), "near": (0.09, 0.05, 0.002), "other": (0.11, 0.15, 0.99)},
    "region": {"exact": (0.90, 0.92, None), "near": (0.05, 0.03, 0.02), "other": (0.05, 0.05, 0.8)},
    "company": {"exact": (0.60, 0.25, None), "near": (0.10, 0.03, 0.003), "other": (0.30, 0.72, 1.0)},
    "gender": {"exact": (0.98, 0.5, 0.5), "other": (0.02, 0.5, 0.5)},
    "generation": {"exact": (0.98, 0.5, 0.5), "one": (1.0, 1.0, 1.0), "other": (0.02, 0.5, 0.5)},
    # Given and family name each in the other's field.
    "swapped": {"yes": (0.05, 0.004, 0.01), "no": (0.95, 0.996, 0.99)},
    # What given name and birthday say together beyond what each says: twins have one birthday and two
    # names, parents and children of one name the other way round, and no two of a home agree in both.
    "both": {
        "yes": (1.0, 0.04, 1.0), "name": (1.0, 1.0, 1.0), "day": (1.0, 1.0, 1.0), "none": (1.0, 1.0, 1.0),
    },
    "text": {
        "exact": (0.70, 0.01, 0.00002), "near": (0.20, 0.02, 0.0003), "part": (0.08, 0.10, 0.01),
        "other": (0.02, 0.87, 0.99),
    },
}  # fmt: skip
# Where a place of living agrees already, its smaller parts say little more.
DEPENDENT = 0.35
_HOUSEHOLDS = 2.0  # two who share a home, for each guest kept twice
_MOST_BITS = 19.0
_FIXED = ("swapped", "generation")  # written down only where it is so: how often it is not is never seen
# Households of one given name or of one birthday: their share by the table, and how many times it at most.
_FAMILIES = {"name": (0.045, 4.0), "day": (0.0147, 12.0)}
_TRUST = 30.0  # pairs' worth of trust in the table above
_ROUNDS = 6
_OWN, _OTHERS = ("given", "born"), ("other", "alike", "year", "parts", "other_year")
# How much likelier than in the table another given name or birthday becomes at most: least where families are
# there to explain it, most where there are none.
_LEAST_LEARNT, _MOST_LEARNT, _SOME_FAMILIES = 1.25, 4.0, 0.5
_HOMES = ("street", "phone", "email")
_NONE = (0.0, 0.0)
_LEAST_HOUSEHOLDS, _MOST_HOUSEHOLDS = 0.02, 8.0


class Weights:
    """The bits of each outcome, as guest lists are, or as `learned` from the pairs of one base."""

    def __init__(self, chances: dict[str, Outcomes] | None = None, households: float = _HOUSEHOLDS) -> None:
        self._chances = chances or _CHANCES
        self.households = math.log2(households)
        self._bits = {
            (field, outcome): (math.log2(one), math.log2(home), None if other is None else -math.log2(other))
            for field, outcomes in self._chances.items()
            for outcome, (one, home, other) in outcomes.items()
        }
        self._most: dict[str, float] = {}
        for (field, _), (one, _, strangers) in self._bits.items():
            self._most[field] = max(self._most.get(field, 0.0), one + (strangers or 0.0))

    def bits(self, line: Line) -> Bits:
        """Bits for "one person" and "one household" against "two strangers"."""
        name, outcome, rarity, part = line
        person, household, strangers = self._bits[name, outcome]
        against = min(rarity, _MOST_BITS) if strangers is None else strangers
        return (person + against) * part, (household + against) * part

    def most(self, field: str) -> float:
        """The bits of "one person" that a field gives at most, unless both have the same there."""
        return self._most[field]

    def chances(self, lines: Sequence[Line], prior: float) -> tuple[float, float]:
        """How likely one person, and one household, given the log2 odds before anything was compared."""
        one, home = prior, prior + self.households
        for line in lines:
            person, household = self.bits(line)
            one += person
            home += household
        most = max(one, home, 0.0)
        person, household, strangers = 2.0 ** (one - most), 2.0 ** (home - most), 2.0**-most
        total = person + household + strangers
        return person / total, household / total

    def person_bits(self, lines: Sequence[Line]) -> float:
        """The bits of "one person" alone."""
        return math.fsum(self.bits(line)[0] for line in lines)

    def packed(self) -> dict[str, Any]:
        """JSON types, for a guest who is added later."""
        return {"households": self.households, "chances": self._chances}

    @classmethod
    def unpacked(cls, words: dict[str, Any]) -> Weights:
        """What `packed` gave."""
        chances = {
            field: {outcome: tuple(three) for outcome, three in outcomes.items()}
            for field, outcomes in words["chances"].items()
        }
        return cls(_CHANCES | chances, 2.0 ** float(words["households"]))


def learned(pairs: Sequence[Sequence[Line]], prior: float) -> Weights:
    """Weights fitted to the pairs of this base without being told who is who (expectation, maximisation).

    A base without families stops fearing them; one with many slips forgives more. What few pairs say is
    held back by the table.
    """
    found = Weights()
    for _ in range(_ROUNDS):
        found = _fitted(pairs, [found.chances(lines, prior) for lines in pairs])
    return found


def _fitted(pairs: Sequence[Sequence[Line]], shares: Sequence[tuple[float, float]]) -> Weights:
    counts: dict[tuple[str, str], tuple[float, float]] = {}
    for lines, (one, home) in zip(pairs, shares, strict=True):
        for name, outcome, _, _ in lines:
            before = counts.get((name, outcome), _NONE)
            counts[name, outcome] = before[0] + one, before[1] + home
    people = math.fsum(one for one, _ in shares) + _TRUST
    homes = math.fsum(home for _, home in shares) + _TRUST * _HOUSEHOLDS
    each = min(max(homes / people, _LEAST_HOUSEHOLDS), _MOST_HOUSEHOLDS)
    without = max(0.0, 1.0 - each / _SOME_FAMILIES) * _told_of_homes(pairs)
    most = _LEAST_LEARNT + (_MOST_LEARNT - _LEAST_LEARNT) * without
    return Weights(
        {field: _shared(field, outcomes, counts, most) for field, outcomes in _CHANCES.items()}, each
    )


def _told_of_homes(pairs: Sequence[Sequence[Line]]) -> float:
    """In how many pairs something is known that a home shares: without it no family is ever seen."""
    told = sum(any(name in _HOMES for name, _, _, _ in lines) for lines in pairs)
    return told / max(1, len(pairs))


def _shared(
    field: str, outcomes: Outcomes, counts: dict[tuple[str, str], tuple[float, float]], most: float
) -> Outcomes:
    """One field's chances, each kept from becoming what the other is.

    However a base is kept, people do not change given name and birthday: the less so, the more families there
    are to explain it. What a home shares stays as alike over the years as it does for one person.
    """
    if field in _FIXED:
        return outcomes
    if field == "both":
        return _families(outcomes, counts)
    ones = math.fsum(counts.get((field, outcome), _NONE)[0] for outcome in outcomes) + _TRUST
    found: Outcomes = {}
    for outcome, (one, home, strangers) in outcomes.items():
        person, together = (counts.get((field, outcome), _NONE)[0] + _TRUST * one) / ones, home
        if field in _OWN and outcome in _OTHERS:
            person = min(person, one * most)
        elif field not in _OWN:
            together = home * person / one
        found[outcome] = (person, together, strangers)
    return found if field in _OWN else _whole(found)


def _families(outcomes: Outcomes, counts: dict[tuple[str, str], tuple[float, float]]) -> Outcomes:
    """How many of the households here are twins, or share a given name over the generations."""
    homes = math.fsum(counts.get(("both", outcome), _NONE)[1] for outcome in outcomes) + _TRUST
    found = dict(outcomes)
    for outcome, (share, most) in _FAMILIES.items():
        here = (counts.get(("both", outcome), _NONE)[1] + _TRUST * share) / homes
        found[outcome] = (1.0, min(max(here / share, 1.0), most), 1.0)
    return found


def _whole(outcomes: Outcomes) -> Outcomes:
    """The household's shares made to sum up to one again."""
    total = math.fsum(home for _, home, _ in outcomes.values())
    return {outcome: (one, home / total, strangers) for outcome, (one, home, strangers) in outcomes.items()}
