"""Words that are spelt alike: a slip of the key is looked for among the words guests are found by.

A slip is a letter missing, added, changed, or two neighbours swapped (optimal string alignment): one in a
word of up to four letters, two in a longer one.
"""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import process
from rapidfuzz.distance import OSA

from app.models import search
from app.models.base import database
from app.models.search import Found

_SHORTEST = 3
_MOST_WORDS = 12
_LOOKED_AT = 200


def choices(place_id: str, tokens: Sequence[str]) -> list[list[str]]:
    """For each token what may have been meant, the closest first: its own beginning (`mul*`) or words like
    it."""
    return [[f"{token}*", *_alike(place_id, token)] for token in tokens]


def near(place_id: str, tokens: Sequence[str], limit: int) -> list[Found]:
    """Guests whose words are spelt like these tokens, the closest first. Ask when nothing matches."""
    return meant(place_id, tokens, choices(place_id, tokens), limit)


def meant(place_id: str, tokens: Sequence[str], some: Sequence[Sequence[str]], limit: int) -> list[Found]:
    """Guests who have a word of each choice, the closest first."""
    rows = search.any_of_each(place_id, some, _LOOKED_AT)
    order = sorted((_slips_of(folded, tokens), at) for at, (_, folded) in enumerate(rows))
    return [rows[at] for _, at in order[:limit]]


def distance(folded: str, tokens: Sequence[str]) -> int | None:
    """How many slips part the tokens from words of `folded`; None when they are other words."""
    total = 0
    words = folded.split()
    for token in tokens:
        best = min((OSA.distance(token, word, score_cutoff=3) for word in words), default=9)
        if best > _slips(token):
            return None
        total += best
    return total


def _slips_of(folded: str, tokens: Sequence[str]) -> int:
    """As `distance`, for words that are known to be close; what begins a word is no slip."""
    words = folded.split()
    return sum(
        0 if any(word.startswith(token) for word in words)
        else min((OSA.distance(token, word, score_cutoff=3) for word in words), default=9)
        for token in tokens
    )  # fmt: skip


def _alike(place_id: str, token: str) -> list[str]:
    slips = _slips(token)
    if not slips or not token.isalpha():
        return []
    known = _candidates(place_id, token, slips)
    return [
        word
        for word, _, _ in process.extract(
            token, known, scorer=OSA.distance, score_cutoff=slips, limit=_MOST_WORDS
        )
    ]


def _candidates(place_id: str, token: str, slips: int) -> list[str]:
    """Words of about this length with the same first letter, and those whose first letter may be the slip."""
    tail, swapped = token[1:4], token[1] + token[0]
    ranges = (
        ("word", token[0]), ("word", tail), ("word", swapped), ("tail", tail), ("tail", token[:3]),
    )  # fmt: skip
    mark = database.obj.param
    one = (
        f"SELECT word FROM guest_word WHERE place_id = {mark} AND {{column}} >= {mark}"
        f" AND {{column}} < {mark} AND length(word) BETWEEN {mark} AND {mark}"
    )
    values: list[object] = []
    for _, begins in ranges:
        values += [place_id, begins, _after(begins), len(token) - slips, len(token) + slips]
    query = " UNION ".join(one.format(column=column) for column, _ in ranges)
    return [row[0] for row in database.execute_sql(query, values).fetchall()]


def _after(begins: str) -> str:
    """The first text that no longer begins so."""
    return begins[:-1] + chr(ord(begins[-1]) + 1)


def _slips(token: str) -> int:
    if len(token) < _SHORTEST:
        return 0
    return 1 if len(token) <= 4 else 2
