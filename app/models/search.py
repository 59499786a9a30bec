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

# PostgreSQL reads the newest profiles first: what two letters mean is nearly always among them. If so many
# are found there that a little more gives enough, it reads further; anything else the index gives, the newest
# eras first (`0018_found_sooner.sql`).
_NEWEST, _FURTHER = 3_000, 20_000
_ERA = 20_000  # guests
_ERAS = (3, 12)  # that are asked together, before everything is
_MOST_READ = 10_000  # of what the index gives
# SQLite has beginnings of up to three letters ready; longer ones are gathered from all words that begin so.
# Of a telephone number's first digits those are too many: the newest who begin with three are looked through.
_GATHERED = range(4, 6)
_MOST_LOOKED_THROUGH = 8_000
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


def beginning(place_id: str, tokens: Sequence[str], limit: int) -> list[Found]:
    """Guests who have, for each token, a word that begins with it; the newest profiles first."""
    find = _beginning_sqlite if is_sqlite() else _beginning_postgresql
    return find(place_id, tokens, limit)


def any_of_each(place_id: str, choices: Sequence[Sequence[str]], limit: int) -> list[Found]:
    """Guests who have a word of each of these choices; a choice that ends in * stands for a beginning."""
    if is_sqlite():
        match = " AND ".join("(" + " OR ".join(_sqlite_term(word) for word in some) + ")" for some in choices)
        return _matching_sqlite(place_id, match, limit)
    match = " & ".join("(" + " | ".join(_postgresql_term(word) for word in some) + ")" for some in choices)
    return _of_index(place_id, match, limit)


def any_way(place_id: str, ways: Sequence[Sequence[str]], limit: int) -> list[Found]:
    """Guests who have all words of one of these ways; a word that ends in * stands for a beginning."""
    if not ways:
        return []
    sqlite = is_sqlite()
    term, both, either = (_sqlite_term, " AND ", " OR ") if sqlite else (_postgresql_term, " & ", " | ")
    match = either.join("(" + both.join(term(word) for word in words) + ")" for words in ways)
    return _matching_sqlite(place_id, match, limit) if sqlite else _of_index(place_id, match, limit)


def _sqlite_term(word: str) -> str:
    return f'"{word[:-1]}"*' if word.endswith("*") else f'"{word}"'


def _postgresql_term(word: str) -> str:
    begun = word.removesuffix("*")
    if begun == word:
        return f"'{word}'"
    return f"'~{begun}'" if len(begun) <= _ENTRY else f"'{begun}':*"


def _beginning_sqlite(place_id: str, tokens: Sequence[str], limit: int) -> list[Found]:
    if len(tokens) == 1 and tokens[0].isdigit() and len(tokens[0]) in _GATHERED:
        found = _newest_sqlite(place_id, tokens[0], limit)
        if len(found) == limit:
            return found
    return _matching_sqlite(place_id, " AND ".join(f'"{token}"*' for token in tokens), limit)


def _newest_sqlite(place_id: str, token: str, limit: int) -> list[Found]:
    cursor = database.execute_sql(
        "SELECT guest_id, folded FROM guest_text WHERE place_id = ? AND rowid IN"
        " (SELECT rowid FROM guest_fts WHERE guest_fts MATCH ? ORDER BY rowid DESC LIMIT ?)"
        " AND instr(' ' || folded, ?) ORDER BY +rowid DESC LIMIT ?",
        (place_id, f'"{token[:_ENTRY]}"*', _MOST_LOOKED_THROUGH, f" {token}", limit),
    )
    return list(cursor.fetchall())


def _matching_sqlite(place_id: str, match: str, limit: int) -> list[Found]:
    cursor = database.execute_sql(
        "SELECT guest_id, folded FROM guest_text WHERE place_id = ? AND rowid IN"
        " (SELECT rowid FROM guest_fts WHERE guest_fts MATCH ? ORDER BY rowid DESC LIMIT ?)"
        " ORDER BY +rowid DESC",
        (place_id, match, limit),
    )
    return list(cursor.fetchall())


def _beginning_postgresql(place_id: str, tokens: Sequence[str], limit: int) -> list[Found]:
    """The newest profiles are looked through; only what is rarer among them is asked of the index, which
    answers with everything it has before the first row comes."""
    found = _newest(place_id, tokens, limit, _NEWEST)
    if len(found) < limit <= len(found) * _FURTHER / _NEWEST / 1.2:
        found = _newest(place_id, tokens, limit, _FURTHER)
    if len(found) < limit:
        return _of_index(place_id, " & ".join(_postgresql_term(f"{token}*") for token in tokens), limit)
    return found


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
    """Through the index, the newest eras before everything."""
    last = (database.execute_sql("SELECT max(rowid) FROM guest_text").fetchone()[0] or 0) // _ERA
    for eras in _ERAS:
        if eras <= last:
            among = " | ".join(f"'@{last - at}'" for at in range(eras))
            found = _asked_of_index(place_id, f"({match}) & ({among})", limit)
            if len(found) >= limit:
                return found
    return _asked_of_index(place_id, match, limit)


def _asked_of_index(place_id: str, match: str, limit: int) -> list[Found]:
    """The inner limit bounds what is read, and keeps the planner from reading a million rows backwards
    instead."""
    cursor = database.execute_sql(
        "SELECT guest_id, folded FROM (SELECT rowid, guest_id, folded FROM guest_text"
        " WHERE place_id = %s AND guest_text_lexemes(folded, rowid) @@ %s::tsquery LIMIT %s) AS hit"
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
