"""One search over everybody, in small steps that whoever runs it may pause, watch and end.

First everybody is read and counted, then a sample of pairs teaches what slips are like here, then all pairs
that share a key are compared. Nothing is decided and nothing is written.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import combinations

from app.domain.duplicates.compare import REVIEW, USUAL, evidence, told
from app.domain.duplicates.frequencies import Frequencies
from app.domain.duplicates.pairs import Blocks
from app.domain.duplicates.records import Person, packed, unpacked
from app.domain.duplicates.weights import Line, learned
from app.domain.likeness import Suggested, Verdict

_SLICE = 300  # pairs compared, or four times as many guests, a step: some tens of milliseconds
_SAMPLE = 5_000
_LEARNT_FROM = 6_000
_WORTH_LEARNING = 0.02
_UNPACKED = 5_000
_FAMILY = frozenset({"father_and_son", "twins"})


class Search:
    """`read` everybody, then `step` until `is_done`; `found` grows meanwhile."""

    def __init__(self) -> None:
        self.base = Frequencies()
        self.trust = USUAL
        self.found: list[Suggested] = []
        self.is_done = False
        self._people: list[bytes] = []
        self._person = lru_cache(_UNPACKED)(self._unpacked)
        self._blocks = Blocks()
        self._lessons: list[list[Line]] = []
        self._work = self._everything()
        self._part = 0.0

    def read(self, people: Sequence[Person]) -> None:
        """The next guests, in any order, each once."""
        self.base.add(people)
        for one in people:
            self._people.append(packed(one))
            self._blocks.add(one)

    def step(self) -> None:
        """A little more of the comparing."""
        if next(self._work, None) is None:
            self.is_done = True

    @property
    def part(self) -> float:
        """How much of the comparing is done, 0 to 1."""
        return 1.0 if self.is_done else self._part

    def _everything(self) -> Iterator[bool]:
        self.base.count_up()
        yield True
        while self._blocks.seal():
            self._part += 0.1 / self._blocks.steps
            yield True
        yield from self._learn()
        self._part = 0.2
        yield from self._compare()
        self.found = without_contradictions(self.found)

    def _learn(self) -> Iterator[bool]:
        """From some guests all over the base, and everybody they meet."""
        every = max(1, len(self._people) // _SAMPLE)
        for row, others in self._meetings(range(0, len(self._people), every)):
            for other in others:
                lines = evidence(self._person(row), self._person(other), self.base).lines
                if sum(USUAL.chances(lines, self.base.prior)) > _WORTH_LEARNING:
                    self._lessons.append(lines)
            if len(self._lessons) >= _LEARNT_FROM:
                break
            yield True
        self.trust = learned(self._lessons, self.base.prior)
        self._lessons.clear()

    def _compare(self) -> Iterator[bool]:
        count, since = len(self._people), 0.0
        for row, others in self._meetings(range(count)):
            for other in others:
                self._judge(self._person(row), self._person(other))
            since += 0.25 + len(others)
            if since > _SLICE:
                since, self._part = 0.0, 0.2 + 0.8 * row / count
                yield True

    def _meetings(self, rows: range) -> Iterator[tuple[int, list[int]]]:
        for row in rows:
            yield row, self._blocks.met(row)

    def _judge(self, one: Person, other: Person) -> None:
        found = evidence(one, other, self.base)
        score, _ = self.trust.chances(found.lines, self.base.prior)
        if score >= REVIEW:
            first, second = sorted((one.id, other.id))
            likeness = told(found, score, one, self.base)
            self.found.append(Suggested(a=first, b=second, likeness=likeness))

    def _unpacked(self, row: int) -> Person:
        return unpacked(self._people[row])


def without_contradictions(found: Sequence[Suggested]) -> list[Suggested]:
    """A profile that is the same as two who are not alike is left to a person: without a birthday it may be
    the father's or the son's."""
    same: dict[str, set[str]] = defaultdict(set)
    for each in found:
        if each.likeness.verdict is Verdict.SAME:
            same[each.a].add(each.b)
            same[each.b].add(each.a)
    known = {(each.a, each.b) for each in found if not _FAMILY.intersection(each.likeness.against)}
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
