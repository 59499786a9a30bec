"""Full text over guests' folded words: FTS5 in a SQLite file, `tsvector` on PostgreSQL.

Results come newest profile first and are never ranked by the engine: ranking two letters over a million
guests took 850 ms where this takes 8 (measured). The caller ranks the few rows it gets. Near spellings are
in `app.models.spelling`.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from app.models.base import database, is_sqlite
from app.models.guest import GuestText, GuestWord

Found = tuple[str, str]  # a guest's key and folded words

# PostgreSQL reads the newest profiles first: what two letters mean is nearly always among them. If only some
# are found there it reads further, and what is rarer still the index gives.
_NEWEST, _SOME, _FURTHER = 3_000, 6, 20_000
_MOST_READ = 10_000  # of what the index gives
_ENTRY = 3  # letters of a beginning that is an entry of the index by itself
_LEAST, _MOST = 3, 30  # letters of a word that slips are looked for among, as the table's triggers have it
_PIECES, _PIECES_OF_MANY = 4, 8  # of the index that are joined into one (FTS5's `automerge`, 4 by itself)
_INSERT = "INSERT INTO guest_text (guest_id, place_id, folded) VALUES (?, ?, ?)"


def index(place_id: str, guest_id: str, folded: str) -> None:
    """Let a guest be found by these words from now on, and by no others."""
    before = _folded_of(guest_id)
    if before is None:
        index_new(place_id, [(guest_id, folded)])
    else:
        GuestText.update(folded=folded).where(GuestText.guest_id == guest_id).execute()
        forget_words(place_id, set(before.split()) - set(folded.split()))


def index_new(place_id: str, guests: Sequence[Found]) -> None:
    """Let guests be found who were not before: one statement for the full text of all of them.

    A trigger that did it row by row took two thirds of a large import's time in the store; what is changed
    or goes later is followed by the triggers of the table.
    """
    if not guests:
        return
    keys, texts = [key for key, _ in guests], [folded for _, folded in guests]
    if not is_sqlite():
        database.execute_sql(
            "INSERT INTO guest_text (guest_id, place_id, folded)"
            " SELECT key, %s, folded FROM unnest(%s::text[], %s::text[]) AS new (key, folded)",
            (place_id, keys, texts),
        )
        return
    last = database.execute_sql("SELECT coalesce(max(rowid), 0) FROM guest_text").fetchone()[0]
    rows = [(key, place_id, folded) for key, folded in guests]
    database.obj.cursor().executemany(_INSERT, rows)
    database.execute_sql(
        "INSERT INTO guest_fts (rowid, folded) SELECT rowid, folded FROM guest_text WHERE rowid > ?", (last,)
    )
    words = {word for word in set(" ".join(texts).split()) if _LEAST <= len(word) <= _MOST and word.isalpha()}
    database.execute_sql(
        "INSERT OR IGNORE INTO guest_word (place_id, word, tail)"
        " SELECT ?, value, substr(value, 2) FROM json_each(?)",
        (place_id, json.dumps(sorted(words))),
    )


def join_seldom(seldom: bool) -> None:
    """While many come in: write the pieces of a file's full text into one another less often, or as always.

    Each transaction adds a piece, and FTS5 joins so many of one size into the next: by fours everything is
    written again one and a half times as often as by eights. Nobody who searches meanwhile sees a difference.
    """
    if is_sqlite():
        pieces = _PIECES_OF_MANY if seldom else _PIECES
        database.execute_sql("INSERT INTO guest_fts (guest_fts, rank) VALUES ('automerge', ?)", (pieces,))


def forget(guest_id: str) -> None:
    """Let a guest be found no longer; a word that was theirs alone is known no longer either."""
    before = _folded_of(guest_id) or ""
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
    return _of_index(place_id, match, limit)


def any_way(place_id: str, ways: Sequence[Sequence[str]], limit: int) -> list[Found]:
    """Guests who have all words of one of these ways; a word that ends in * stands for a beginning."""
    if not ways:
        return []
    sqlite = is_sqlite()
    term, both, either = (_sqlite_term, " AND ", " OR ") if sqlite else (_postgresql_term, " & ", " | ")
    match = either.join("(" + both.join(term(word) for word in words) + ")" for words in ways)
    return _matching_sqlite(place_id, match, limit, 0) if sqlite else _of_index(place_id, match, limit)


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
    begun = word.removesuffix("*")
    if begun == word:
        return f"'{word}'"
    return f"'~{begun}'" if len(begun) <= _ENTRY else f"'{begun}':*"


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

    The index answers with everything it has before the first row comes, and each row lies somewhere else.
    """
    wanted = limit + skip
    found = _newest(place_id, tokens, wanted, _NEWEST)
    if _SOME <= len(found) < wanted:
        found = _newest(place_id, tokens, wanted, _FURTHER)
    if len(found) < wanted:
        match = " & ".join(_postgresql_term(f"{token}*") for token in tokens)
        found = _of_index(place_id, match, wanted)
    return found[skip:wanted]


def _newest(place_id: str, tokens: Sequence[str], limit: int, most: int) -> list[Found]:
    """Of so many of the newest profiles; the reading ends where enough are found."""
    begun = " AND ".join(["(' ' || folded) LIKE %s"] * len(tokens))
    cursor = database.execute_sql(
        "SELECT guest_id, folded FROM (SELECT rowid, guest_id, folded FROM guest_text WHERE place_id = %s"
        f" ORDER BY rowid DESC LIMIT %s) AS newest WHERE {begun} ORDER BY rowid DESC LIMIT %s",
        (place_id, most, *(f"% {token}%" for token in tokens), limit),
    )
    return list(cursor.fetchall())


def _of_index(place_id: str, match: str, limit: int) -> list[Found]:
    """Through the index. The inner limit bounds what is read, and keeps the planner from reading a million
    rows backwards instead."""
    cursor = database.execute_sql(
        "SELECT guest_id, folded FROM (SELECT rowid, guest_id, folded FROM guest_text"
        " WHERE place_id = %s AND guest_text_lexemes(folded) @@ %s::tsquery LIMIT %s) AS hit"
        " ORDER BY rowid DESC LIMIT %s",
        (place_id, match, max(limit, _MOST_READ), limit),
    )
    return list(cursor.fetchall())


def _folded_of(guest_id: str) -> str | None:
    return GuestText.select(GuestText.folded).where(GuestText.guest_id == guest_id).scalar()


def forget_words(place_id: str, gone: set[str]) -> None:
    """Take words that no guest has any more out of the vocabulary: a name that was erased is gone there
    too."""
    known: Any = GuestWord.select(GuestWord.word).where(
        GuestWord.place_id == place_id, GuestWord.word.in_(sorted(gone))
    )
    unused = [word for (word,) in known.tuples() if not any_of_each(place_id, [[word]], 1)]
    if unused:
        GuestWord.delete().where(GuestWord.place_id == place_id, GuestWord.word.in_(unused)).execute()
