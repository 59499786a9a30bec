"""One search over everybody, in small steps that whoever runs it may pause, watch and end.

First everybody is read and filed away, then those who share a key meet, then a sample of the pairs teaches
what slips are like here, then all pairs are compared. Nothing is decided and nothing is kept: whoever runs it
takes away what is found.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import chain, combinations

from app.domain.duplicates.compare import (
    REVIEW,
    USUAL,
    add_names,
    beside_names,
    evidence,
    names_at_most,
    told,
)
from app.domain.duplicates.filing import Member, Shelves, filed
from app.domain.duplicates.frequencies import COUNTED, LEAST_COUNT, MOST_COUNTED, Frequencies
from app.domain.duplicates.keys import KINDS, RARE_PAIRS
from app.domain.duplicates.pairs import Pair, of_blocks, of_neighbours
from app.domain.duplicates.records import Person, unpacked
from app.domain.duplicates.weights import Line, learned
from app.domain.likeness import Suggested, Verdict

_SLICE = 300  # pairs met or compared a step: some tens of milliseconds
_SAMPLE = 5_000
_LEARNT_FROM = 6_000
_WORTH_LEARNING = 0.02
_UNPACKED = 5_000
_ROWS = 2  # the orders of `neighbours`
_MEETING = 0.3  # how much of the work after the reading it is
_LEAST_BITS = math.log2(REVIEW / (1 - REVIEW))  # with fewer for one person it is less, whatever a home has
_FAMILY = frozenset({"father_and_son", "twins"})


class Search:
    """`read` everybody in the order of their keys, then `step` until `is_done`, and `take` what is found.
    Pairs that begin with an earlier key than `after` were compared before."""

    def __init__(self, shelves: Shelves, *, after: str = "") -> None:
        self.base = Frequencies()
        self.trust = USUAL
        self.is_done = False
        self._shelves, self._after, self._start = shelves, after, 0
        self._found: list[Suggested] = []
        self._person = lru_cache(_UNPACKED)(self._unpacked)
        self._work = self._everything()
        self._part = 0.0

    def read(self, people: Sequence[Person]) -> None:
        """The next guests."""
        several = [filed(one) for one in people]
        for each in several:
            self.base.add(each.values)
        self._start += sum(one.id < self._after for one in people)
        self._shelves.put(several)

    def step(self) -> None:
        """A little more of the comparing."""
        if next(self._work, None) is None:
            self.is_done = True

    def take(self, least: int = 0) -> list[Suggested]:
        """What was found since the last time, in the order of the first keys, if it is so much at least."""
        if len(self._found) < least:
            return []
        found, self._found = self._found, []
        return found

    @property
    def part(self) -> float:
        """How much of the comparing is done, 0 to 1."""
        return 1.0 if self.is_done else self._part

    def _everything(self) -> Iterator[bool]:
        for at, field in enumerate(COUNTED):
            self.base.know(field, self._shelves.common(at, LEAST_COUNT, MOST_COUNTED))
            yield True
        kinds = len(KINDS) + RARE_PAIRS
        for kind in range(kinds):
            self._part = _MEETING * kind / (kinds + _ROWS)
            yield from self._meet(of_blocks, self._shelves.blocks(kind))
        for place in range(_ROWS):
            self._part = _MEETING * (kinds + place) / (kinds + _ROWS)
            yield from self._meet(of_neighbours, self._shelves.in_a_row(place))
        count = self._shelves.all_met()
        yield True
        yield from self._learn()
        yield from self._compare(count)

    def _meet(
        self, beside: Callable[[Iterable[Member]], Iterator[Pair]], portions: Iterator[list[Member]]
    ) -> Iterator[bool]:
        for some in _portions(beside(chain.from_iterable(portions))):
            self._shelves.meet(some)
            yield True

    def _learn(self) -> Iterator[bool]:
        """From some guests all over the base, and everybody they meet."""
        lessons: list[list[Line]] = []
        for pairs in self._shelves.pairs(every=max(1, self.base.guests // _SAMPLE)):
            for row, other in pairs:
                lines = evidence(self._person(row), self._person(other), self.base).lines
                if sum(USUAL.chances(lines, self.base.prior)) > _WORTH_LEARNING:
                    lessons.append(lines)
            if len(lessons) >= _LEARNT_FROM:
                break
            yield True
        self.trust = learned(lessons, self.base.prior)

    def _compare(self, count: int) -> Iterator[bool]:
        done = 0
        for pairs in self._shelves.pairs(start=self._start):
            for row, other in pairs:
                self._judge(self._person(row), self._person(other))
            done += len(pairs)
            self._part = _MEETING + (1 - _MEETING) * done / count
            yield True

    def _judge(self, one: Person, other: Person) -> None:
        base, trust = self.base, self.trust
        found = beside_names(one, other, base)
        bits = base.prior + trust.person_bits(found.lines)
        if bits + names_at_most(one, other, base, trust) < _LEAST_BITS:
            return
        add_names(found, one, other, base)
        score, _ = trust.chances(found.lines, base.prior)
        if score >= REVIEW:
            first, second = sorted((one.id, other.id))
            likeness = told(found, score, one, self.base)
            self._found.append(Suggested(a=first, b=second, likeness=likeness))

    def _unpacked(self, row: int) -> Person:
        return unpacked(self._shelves.words(row))


def _portions(pairs: Iterator[Pair]) -> Iterator[list[Pair]]:
    some: list[Pair] = []
    for pair in pairs:
        some.append(pair)
        if len(some) == _SLICE:
            yield some
            some = []
    yield some


def without_contradictions(found: Sequence[Suggested]) -> list[Suggested]:
    """A profile that is the same as two who are not alike is left to a person: without a birthday it may be
    the father's or the son's."""
    same: dict[str, set[str]] = defaultdict(set)
    for each in found:
        if each.likeness.verdict is Verdict.SAME:
            same[each.a].add(each.b)
            same[each.b].add(each.a)
    known = {(each.a, each.b) for each in found if _FAMILY.isdisjoint(each.likeness.against)}
    torn = {
        (min(key, other), max(key, other))
        for key, others in same.items()
        for one, another in combinations(sorted(others), 2)
        if (one, another) not in known
        for other in (one, another)
    }  # fmt: skip
    return [_reviewed(each) if (each.a, each.b) in torn else each for each in found]


def _reviewed(each: Suggested) -> Suggested:
    return replace(each, likeness=replace(each.likeness, verdict=Verdict.REVIEW))
