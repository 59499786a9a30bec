"""Who is compared with whom: those of one block, never everybody with everybody."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from itertools import chain, combinations, groupby, islice
from operator import itemgetter

from app.domain.duplicates.filing import ALSO_WRITTEN, Member, seen

_MOST = 40  # in a larger block everybody is compared with the nearest in the row only
_NEAREST = 8
_WINDOW = 4
_IN_COMMON = 2

Pair = tuple[int, int]
_Seen = tuple[int, frozenset[int]]


def of_blocks(members: Iterable[Member]) -> Iterator[Pair]:
    """Rows that share a key and have something more in common at a glance."""
    for _, block in groupby(members, key=itemgetter(0)):
        rest = _seen(block)
        first = list(islice(rest, _MOST + 1))
        if len(first) > _MOST:
            yield from _beside(chain(first, rest), _NEAREST)
        else:
            yield from _like(combinations(first, 2))


def of_neighbours(members: Iterable[Member]) -> Iterator[Pair]:
    """Rows that stand close to each other and have something in common at a glance."""
    return _beside(_seen(members), _WINDOW)


def _seen(members: Iterable[Member]) -> Iterator[_Seen]:
    return ((row, seen(glance)) for _, row, glance in members)


def _beside(members: Iterable[_Seen], window: int) -> Iterator[Pair]:
    before: deque[_Seen] = deque(maxlen=window)
    for one in members:
        yield from _like((other, one) for other in before)
        before.append(one)


def _like(pairs: Iterable[tuple[_Seen, _Seen]]) -> Iterator[Pair]:
    """Those with at least two things in common; a name in another script is taken for one of them."""
    for (one, mine), (other, theirs) in pairs:
        also = (ALSO_WRITTEN in mine) is not (ALSO_WRITTEN in theirs)
        if len(mine & theirs) >= _IN_COMMON - also:
            yield one, other
