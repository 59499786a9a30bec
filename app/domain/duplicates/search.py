"""One search over everybody, in small steps that whoever runs it may pause, watch and end.

First everybody is read and counted, then a sample of pairs teaches what slips are like here, then all pairs
that share a key are compared. Nothing is decided and nothing is written.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from app.domain.duplicates.compare import USUAL, evidence, judged
from app.domain.duplicates.frequencies import Frequencies
from app.domain.duplicates.pairs import Blocks, is_worth_comparing
from app.domain.duplicates.records import Person
from app.domain.duplicates.weights import Line, learned
from app.domain.likeness import Likeness, Suggested, Verdict

SLICE = 400  # pairs a step: some tens of milliseconds
_SAMPLE = 5_000
_LEARNT_FROM = 6_000
_WORTH_LEARNING = 0.02


class Search:
    """`read` everybody, then `step` until `is_done`; `found` grows meanwhile."""

    def __init__(self) -> None:
        self.base = Frequencies()
        self.trust = USUAL
        self.found: list[Suggested] = []
        self.is_done = False
        self._people: list[Person] = []
        self._blocks = Blocks()
        self._lessons: list[list[Line]] = []
        self._pairs: set[tuple[str, str]] = set()
        self._work = self._everything()
        self._part = 0.0

    def read(self, people: Sequence[Person]) -> None:
        """The next guests, in any order, each once."""
        self.base.add(people)
        for one in people:
            self._people.append(one)
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
        self.base.forget_single()
        steps = self._blocks.steps
        every = max(1, len(self._people) // _SAMPLE)
        for step in range(steps):
            yield from self._learn(islice(self._blocks.pairs(step), 0, None, every))
            self._part = 0.2 * (step + 1) / steps
        self.trust = learned(self._lessons, self.base.prior)
        self._lessons.clear()
        for step in range(steps):
            yield from self._compare(self._blocks.pairs(step))
            self._part = 0.2 + 0.8 * (step + 1) / steps

    def _learn(self, pairs: Iterator[tuple[int, int]]) -> Iterator[bool]:
        while len(self._lessons) < _LEARNT_FROM and (some := list(islice(pairs, SLICE))):
            for a, b in some:
                if not is_worth_comparing(self._people[a], self._people[b]):
                    continue
                lines = evidence(self._people[a], self._people[b], self.base).lines
                if sum(USUAL.chances(lines, self.base.prior)) > _WORTH_LEARNING:
                    self._lessons.append(lines)
            yield True

    def _compare(self, pairs: Iterator[tuple[int, int]]) -> Iterator[bool]:
        while some := list(islice(pairs, SLICE)):
            for a, b in some:
                one, other = self._people[a], self._people[b]
                if not is_worth_comparing(one, other):
                    continue
                likeness = judged(evidence(one, other, self.base), one, self.base, self.trust)
                if likeness.verdict is not Verdict.OTHER:
                    self._add(one.id, other.id, likeness)
            yield True

    def _add(self, one: str, other: str, likeness: Likeness) -> None:
        """A find, once: two who met in a crowded block, or beside each other, may meet again later."""
        first, second = sorted((one, other))
        if (first, second) not in self._pairs:
            self._pairs.add((first, second))
            self.found.append(Suggested(a=first, b=second, likeness=likeness))
