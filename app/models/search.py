"""Full text over guests' folded words: FTS5 in a SQLite file, `tsvector` on PostgreSQL.

Results come newest profile first and are never ranked by the engine: ranking two letters over a million
guests took 850 ms where this takes 8 (measured). The caller ranks the few rows it gets. Near spellings are
in `app.models.spelling`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.models.base import database, is_sqlite
from app.models.guest import GuestText, GuestWord

Found = tuple[str, str]  # a guest's key and folded words

# PostgreSQL reads these newest profiles first: what two letters mean is nearly always among them.
_NEWEST = 3_000
_MOST_OLDER = 1_000
_STRONG = 3  # letters from which a word narrows


def index(place_id: str, guest_id: str, folded: str) -> None:
    """Let a guest be found by these words from now on, and by no others."""
    before = _folded_of(guest_id)
    GuestText.insert(place_id=place_id, guest_id=guest_id, folded=folded).on_conflict(
        conflict_target=[GuestText.guest_id], update={GuestText.folded: folded}
    ).execute()
    forget_words(place_id, set(before.split()) - set(folded.split()))


def forget(guest_id: str) -> None:
    """Let a guest be found no longer; a word that was theirs alone is known no longer either."""
    before = _folded_of(guest_id)
    place_id = GuestText.select(GuestText.place_id).where(GuestText.guest_id == guest_id).scalar()
    GuestText.delete().where(GuestText.guest_id == guest_id).execute()
    if place_id is not None:
        forget_words(str(place_id), set(before.split()))


def beginning(place_id: str, tokens: Sequence[str], limit: int, *, skip: int = 0) -> list[Found]:
    """Guests who have, for each token, a word that begins with it; the newest profiles first."""
    if is_sqlite():
        return _matching_sqlite(place_id, _all_of(tokens), limit, skip)
    return _beginning_postgresql(place_id, tokens, limit, skip)


def any_of_each(place_id: str, choices: Sequence[Sequence[str]], limit: int) -> list[Found]:
    """Guests who have a word of each of these choices; a choice that ends in * stands for a beginning."""
    if is_sqlite():
        match = " AND ".join("(" + " OR ".join(_sqlite_term(word) for word in some) + ")" for some in choices)
        return _matching_sqlite(place_id, match, limit, 0)
    match = " & ".join("(" + " | ".join(_postgresql_term(word) for word in some) + ")" for some in choices)
    return _older(place_id, match, (), limit)


def any_way(place_id: str, ways: Sequence[Sequence[str]], limit: int) -> list[Found]:
    """Guests who have all words of one of these ways; a word that ends in * stands for a beginning."""
    if not ways:
        return []
    sqlite = is_sqlite()
    term, both, either = (_sqlite_term, " AND ", " OR ") if sqlite else (_postgresql_term, " & ", " | ")
    match = either.join("(" + both.join(term(word) for word in words) + ")" for words in ways)
    return _matching_sqlite(place_id, match, limit, 0) if sqlite else _older(place_id, match, (), limit)


def count(place_id: str, tokens: Sequence[str], most: int) -> int:
    """How many guests `beginning` would find, counted up to `most`."""
    if is_sqlite():
        query = "SELECT count(*) FROM (SELECT 1 FROM guest_fts WHERE guest_fts MATCH ? LIMIT ?)"
        return int(database.execute_sql(query, (_all_of(tokens), most)).fetchone()[0])
    return len(_beginning_postgresql(place_id, tokens, most, 0))


def _all_of(tokens: Sequence[str]) -> str:
    return " AND ".join(f'"{token}"*' for token in tokens)


def _sqlite_term(word: str) -> str:
    return f'"{word[:-1]}"*' if word.endswith("*") else f'"{word}"'


def _postgresql_term(word: str) -> str:
    return f"'{word[:-1]}':*" if word.endswith("*") else f"'{word}'"


def _matching_sqlite(place_id: str, match: str, limit: int, skip: int) -> list[Found]:
    cursor = database.execute_sql(
        "SELECT guest_id, folded FROM guest_text WHERE place_id = ? AND rowid IN"
        " (SELECT rowid FROM guest_fts WHERE guest_fts MATCH ? ORDER BY rowid DESC LIMIT ? OFFSET ?)"
        " ORDER BY +rowid DESC",
        (place_id, match, limit, skip),
    )
    return list(cursor.fetchall())


def _beginning_postgresql(place_id: str, tokens: Sequence[str], limit: int, skip: int) -> list[Found]:
    """The newest profiles are looked through; only what is rarer among them is asked of the index.

    The index answers with everything it has before the first row comes: a second for a letter.
    """
    begun = " AND ".join(["(' ' || folded) LIKE %s"] * len(tokens))
    newest = database.execute_sql(
        "SELECT guest_id, folded FROM (SELECT rowid, guest_id, folded FROM guest_text WHERE place_id = %s"
        f" ORDER BY rowid DESC LIMIT %s) AS newest WHERE {begun} ORDER BY rowid DESC LIMIT %s",
        (place_id, _NEWEST, *(f"% {token}%" for token in tokens), limit + skip),
    ).fetchall()
    found = dict(newest)
    if len(found) < limit + skip:
        strong = [token for token in tokens if len(token) >= _STRONG] or list(tokens)
        weak = [token for token in tokens if token not in strong]
        match = " & ".join(f"'{token}':*" for token in strong)
        found.update(_older(place_id, match, weak, max(limit + skip, _MOST_OLDER)))
    return list(found.items())[skip : skip + limit]


def _older(place_id: str, match: str, weak: Sequence[str], limit: int) -> list[Found]:
    """Through the index. Materialized: the planner would rather read a million rows backwards."""
    begun = "".join([" AND (' ' || folded) LIKE %s"] * len(weak))
    cursor = database.execute_sql(
        "WITH hit AS MATERIALIZED (SELECT rowid, guest_id, folded FROM guest_text"
        f" WHERE place_id = %s AND to_tsvector('simple', folded) @@ to_tsquery('simple', %s){begun} LIMIT %s)"
        " SELECT guest_id, folded FROM hit ORDER BY rowid DESC",
        (place_id, match, *(f"% {token}%" for token in weak), limit),
    )
    return list(cursor.fetchall())


def _folded_of(guest_id: str) -> str:
    return str(GuestText.select(GuestText.folded).where(GuestText.guest_id == guest_id).scalar() or "")


def forget_words(place_id: str, gone: set[str]) -> None:
    """Take words that no guest has any more out of the vocabulary: a name that was erased is gone there
    too."""
    known: Any = GuestWord.select(GuestWord.word).where(
        GuestWord.place_id == place_id, GuestWord.word.in_(sorted(gone))
    )
    unused = [word for (word,) in known.tuples() if not any_of_each(place_id, [[word]], 1)]
    if unused:
        GuestWord.delete().where(GuestWord.place_id == place_id, GuestWord.word.in_(unused)).execute()
