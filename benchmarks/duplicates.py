"""Duplicates among 100,000 guests: how many are found, how many are wrong, in which time and memory.

The yardstick is what a desk does by hand with a sorted list: the same name, or the same telephone, or the
same e-mail. Precision is the share of the pairs shown that are one human being, recall the share of those
that are shown, F1 their harmonic mean.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from itertools import islice

from app.domain.duplicates import Person, Search, Suggested, Verdict, without_contradictions
from app.models.scratch import Scratch
from benchmarks.people import Crowd
from benchmarks.row import Row

COUNT = 100_000
TARGET = 1.1  # F1 of what is suggested ÷ F1 of exact matches
MOST_SECONDS = 120  # of the processor
FEW = 20_000
MOST_MEMORY = 16  # MB more for five times the guests: flat, but for what lies in a cache
_PAGE = 1_000
Pairs = set[tuple[str, str]]


def measure() -> Row:
    """The suggestions for one crowd beside exact matches in the same."""
    # First of all: a process that is begun by a large one counts as large as that.
    memory = most_held(COUNT) - most_held(FEW)
    crowd = Crowd(COUNT)
    truth = crowd.pairs()
    began = time.process_time()
    suggested = searched(crowd.people())
    seconds = time.process_time() - began
    shown = {(pair.a, pair.b) for pair in suggested}
    same = {(pair.a, pair.b) for pair in suggested if pair.likeness.verdict is Verdict.SAME}
    by_hand = exact(crowd)
    for name, found in (("same", same), ("same + review", shown), ("exact matches", by_hand)):
        print(f"  {name:<14} precision {precision(found, truth):.4f}  recall {recall(found, truth):.4f}"
              f"  F1 {f1(found, truth):.4f}  ({len(found)} pairs)", file=sys.stderr)  # fmt: skip
    ratio = f1(shown, truth) / f1(by_hand, truth)
    return Row(
        name=f"duplicates among {COUNT:,} guests, F1 ÷ exact matches",
        ours=f"F1 {f1(shown, truth):.3f}, {seconds:.0f} s, {memory:.0f} MB more than for {FEW:,}",
        yardstick=f"F1 {f1(by_hand, truth):.3f}",
        ratio=ratio,
        target=f">= {TARGET}, <= {MOST_SECONDS} s, <= {MOST_MEMORY} MB",
        is_met=ratio >= TARGET and seconds <= MOST_SECONDS and memory <= MOST_MEMORY,
    )


def searched(people: Iterator[Person]) -> list[Suggested]:
    """A whole search, as the application runs it."""
    return without_contradictions([pair for some in _search(people) for pair in some])


def most_held(count: int) -> float:
    """By how many MB a process of its own grows that looks through so many guests."""
    told = subprocess.run(
        [sys.executable, "-c", f"from benchmarks import duplicates; duplicates.grow({count})"],
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    return float(told.stdout)


def grow(count: int) -> None:
    """Look through a crowd and print by how many MB the process grew at most meanwhile."""
    crowd = Crowd(count)
    before = _peak()
    for _ in _search(crowd.people()):
        pass
    print(_peak() - before)


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _search(people: Iterator[Person]) -> Iterator[list[Suggested]]:
    search = Search(Scratch())
    while some := list(islice(people, _PAGE)):
        search.read(some)
    while not search.is_done:
        search.step()
        yield search.take()


def exact(crowd: Crowd) -> Pairs:
    """Pairs with the same name and birthday, telephone or e-mail."""
    met: dict[tuple[object, ...], list[str]] = defaultdict(list)
    for one in crowd.people():
        for key in (("name", one.names, one.born), ("phone", *one.phones), ("email", one.email)):
            if all(key[1:]) and len(key) > 1:
                met[key].append(one.id)
    return {
        (a, b) if a < b else (b, a)
        for block in met.values() if 1 < len(block) < 20
        for at, a in enumerate(block)
        for b in block[at + 1 :]
    }  # fmt: skip


def precision(found: Pairs, truth: Pairs) -> float:
    return len(found & truth) / max(1, len(found))


def recall(found: Pairs, truth: Pairs) -> float:
    return len(found & truth) / max(1, len(truth))


def f1(found: Pairs, truth: Pairs) -> float:
    right = len(found & truth)
    return 2 * right / max(1, len(found) + len(truth))
