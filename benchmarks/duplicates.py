"""Duplicates among 100,000 guests: how many are found, how many are wrong, in which time and memory.

The yardstick is what a desk does by hand with a sorted list: the same name, or the same telephone, or the
same e-mail. Precision is the share of the pairs shown that are one human being, recall the share of those
that are shown, F1 their harmonic mean.
"""

from __future__ import annotations

import sys
import time
import tracemalloc
from collections import defaultdict
from itertools import islice

from app.domain.duplicates import Search, Verdict
from benchmarks.people import Crowd
from benchmarks.row import Row

COUNT = 100_000
TARGET = 1.1  # F1 of what is suggested ÷ F1 of exact matches
MOST_SECONDS = 120  # of the processor
MOST_MEMORY = 1.0  # KB for each guest more
_SIZES = (8_000, 16_000)
_PAGE = 1_000
Pairs = set[tuple[str, str]]


def measure() -> Row:
    """The suggestions for one crowd beside exact matches in the same."""
    crowd = Crowd(COUNT)
    truth = crowd.pairs()
    began = time.process_time()
    search = searched(crowd)
    seconds, memory = time.process_time() - began, memory_per_guest()
    shown = {(pair.a, pair.b) for pair in search.found}
    same = {(pair.a, pair.b) for pair in search.found if pair.likeness.verdict is Verdict.SAME}
    by_hand = exact(crowd)
    for name, found in (("same", same), ("same + review", shown), ("exact matches", by_hand)):
        print(f"  {name:<14} precision {precision(found, truth):.4f}  recall {recall(found, truth):.4f}"
              f"  F1 {f1(found, truth):.4f}  ({len(found)} pairs)", file=sys.stderr)  # fmt: skip
    print(f"  {seconds:.0f} s, {memory:.2f} KB a guest", file=sys.stderr)
    ratio = f1(shown, truth) / f1(by_hand, truth)
    return Row(
        name=f"duplicates among {COUNT:,} guests, F1 ÷ exact matches",
        ours=f"F1 {f1(shown, truth):.3f}, {seconds:.0f} s, {memory:.1f} KB a guest",
        yardstick=f"F1 {f1(by_hand, truth):.3f}",
        ratio=ratio,
        target=f">= {TARGET}, <= {MOST_SECONDS} s, <= {MOST_MEMORY:.0f} KB",
        is_met=ratio >= TARGET and seconds <= MOST_SECONDS and memory <= MOST_MEMORY,
    )


def searched(crowd: Crowd) -> Search:
    """A whole search, as the application runs it."""
    search, people = Search(), crowd.people()
    while some := list(islice(people, _PAGE)):
        search.read(some)
    while not search.is_done:
        search.step()
    return search


def memory_per_guest() -> float:
    """By how much the most that a search holds grows with each guest more, in KB."""
    few, many = (most_held(Crowd(count)) for count in _SIZES)
    return (many - few) / (_SIZES[1] - _SIZES[0]) / 1024


def most_held(crowd: Crowd) -> int:
    """Bytes a search over this crowd holds at its most."""
    tracemalloc.start()
    searched(crowd)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most


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
