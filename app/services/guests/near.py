"""Whom a text may mean when nobody is called so: keys of the other keyboard, two words for one, slips, names
spelt by ear."""

from __future__ import annotations

from app.domain import readings
from app.domain.desk import Desk
from app.domain.text import searched_words as words
from app.models import search as index
from app.models import spelling
from app.services.guests import here

Tokens = tuple[str, ...]
Meant = tuple[list[str], dict[str, here.Present]]

_MOST_HERE, _MOST = 16, 16


def meant(desk: Desk, text: str, tokens: Tokens, hot: list[here.Present]) -> Meant:
    """The keys of the guests who may be meant, whoever is here first, and the rows of those who are.

    The same keys on the other keyboard and words written together or apart are sure of themselves and come
    first, then slips of the key, then what somebody wrote who only heard the name.
    """
    ways = _read_otherwise(text, tokens)
    keys = [key for key, _ in index.any_way(desk.place.id, ways, _MOST)]
    found = _here(hot, [[[word] for word in way] for way in ways])
    if keys or found:
        return [*found, *(key for key in keys if key not in found)], found
    for spelt in (tokens, *readings.by_ear(text)):
        keys, found = _spelt_like(desk, spelt, hot)
        if keys:
            return keys, found
    return [], {}


def _read_otherwise(text: str, tokens: Tokens) -> list[list[str]]:
    """Asked of the store at once: most of these readings mean nobody."""
    typed = [[f"{word}*" for word in words(each)] for each in readings.of_other_keyboards(text)]
    whole = [*readings.joined(tokens), *readings.parted(tokens)]
    initials = [[f"{word}*" for word in readings.initials(tokens)]]
    return [*typed, *([*each[:-1], f"{each[-1]}*"] for each in whole), *filter(None, initials)]


def _here(hot: list[here.Present], ways: list[list[list[str]]]) -> dict[str, here.Present]:
    """Those who are here and have, for one of these ways, a word of each choice."""
    met: set[int] = set()
    for way in ways:
        rows = hot
        for some in way:
            begun = [_as_begun(word) for word in some]
            rows = list({id(row): row for word in begun for row in rows if word in row.begun}.values())
        met.update(map(id, rows))
    found = {row.guest_id: row for row in reversed(hot) if id(row) in met}
    return dict(list(found.items())[:_MOST_HERE])


def _as_begun(word: str) -> str:
    """A word, or with a * its beginning, as it stands in what a guest is found by."""
    return f" {word[:-1]}" if word.endswith("*") else f" {word} "


def _spelt_like(desk: Desk, tokens: Tokens, hot: list[here.Present]) -> Meant:
    choices = spelling.choices(desk.place.id, tokens)
    found = _here(hot, [choices])
    close = spelling.meant(desk.place.id, tokens, choices, _MOST)
    return [*found, *(key for key, _ in close if key not in found)], found
