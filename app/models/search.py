"""Full text over guests' folded words: FTS5 in a SQLite file, `tsvector` and `pg_trgm` on PostgreSQL.

Results come newest profile first and are never ranked by the engine: ranking two letters over a million
guests took 850 ms where this takes 8 (measured). The caller ranks the few rows it gets.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from peewee import SQL
from rapidfuzz import process
from rapidfuzz.distance import OSA

from app.models.base import database, is_sqlite
from app.models.guest import GuestText

Found = tuple[str, str]  # a guest's key and folded words

_NEAR_TERMS = 200_000
_NEAR_ROWS = 200
_LIKENESS = 0.4


def index(place_id: str, guest_id: str, folded: str) -> None:
    """Let a guest be found by these words from now on."""
    GuestText.insert(place_id=place_id, guest_id=guest_id, folded=folded).on_conflict(
        conflict_target=[GuestText.guest_id], update={GuestText.folded: folded}
    ).execute()


def forget(guest_id: str) -> None:
    """Let a guest be found no longer."""
    GuestText.delete().where(GuestText.guest_id == guest_id).execute()


def beginning(place_id: str, tokens: Sequence[str], limit: int) -> list[Found]:
    """Guests who have, for each token, a word that begins with it; the newest profiles first."""
    return _matching(place_id, [(token, True) for token in tokens], limit)


def near(place_id: str, tokens: Sequence[str], limit: int) -> list[Found]:
    """Guests whose words are spelt like these tokens, the closest first. Slow: ask last."""
    rows = _near_by_terms(place_id, tokens) if is_sqlite() else _near_by_trigrams(place_id, tokens)
    measured = [(distance(folded, tokens), at, row) for at, row in enumerate(rows) for folded in (row[1],)]
    close = sorted(entry for entry in measured if entry[0] is not None)
    return [row for _, _, row in close[:limit]]


def distance(folded: str, tokens: Sequence[str]) -> int | None:
    """How many slips of the key part the tokens from words of `folded`; None when they are other words.

    A slip is a letter missing, added, changed, or two swapped: one in a word of up to four letters, two in a
    longer one.
    """
    total = 0
    words = folded.split()
    for token in tokens:
        best = min((OSA.distance(token, word, score_cutoff=3) for word in words), default=9)
        if best > _slips(token):
            return None
        total += best
    return total


def _matching(place_id: str, terms: Sequence[tuple[str, bool]], limit: int) -> list[Found]:
    query: Any = GuestText.select(GuestText.guest_id, GuestText.folded).where(GuestText.place_id == place_id)
    if is_sqlite():
        match = " AND ".join(f'"{term}"*' if prefix else f'"{term}"' for term, prefix in terms)
        hits = SQL("(SELECT rowid FROM guest_fts WHERE guest_fts MATCH ? ORDER BY rowid DESC LIMIT ?)",
                   (match, limit))  # fmt: skip
        query = query.where(GuestText.rowid.in_(hits))
    else:
        match = " & ".join(f"'{term}':*" if prefix else f"'{term}'" for term, prefix in terms)
        query = query.where(SQL("to_tsvector('simple', folded) @@ to_tsquery('simple', %s)", (match,)))
    return list(query.order_by(GuestText.rowid.desc()).limit(limit).tuples())


def _near_by_terms(place_id: str, tokens: Sequence[str]) -> list[Found]:
    """Each token stands for the closest words that exist."""
    database.execute_sql(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.guest_terms USING fts5vocab('main', 'guest_fts', 'row')"
    )
    rows: dict[str, str] = {}
    for token in tokens:
        known = [row[0] for row in database.execute_sql(
            "SELECT term FROM temp.guest_terms WHERE length(term) BETWEEN ? AND ? LIMIT ?",
            (len(token) - 2, len(token) + 2, _NEAR_TERMS),
        ).fetchall()]  # fmt: skip
        alike = process.extract(token, known, scorer=OSA.distance, score_cutoff=_slips(token), limit=8)
        for term, _, _ in alike:
            rows.update(_matching(place_id, [(term, False)], _NEAR_ROWS))
        if rows:
            # The other tokens only have to be close to words of these rows; `near` measures that.
            break
    return list(rows.items())


def _near_by_trigrams(place_id: str, tokens: Sequence[str]) -> list[Found]:
    database.execute_sql(
        "SELECT set_config('pg_trgm.word_similarity_threshold', %s, false)", (str(_LIKENESS),)
    )
    text = " ".join(tokens)
    query: Any = (
        GuestText.select(GuestText.guest_id, GuestText.folded)
        .where(GuestText.place_id == place_id, SQL("%s <%% folded", (text,)))
        .order_by(SQL("word_similarity(%s, folded) DESC", (text,)))
        .limit(_NEAR_ROWS)
    )
    return list(query.tuples())


def _slips(token: str) -> int:
    if len(token) < 3:
        return 0
    return 1 if len(token) <= 4 else 2
