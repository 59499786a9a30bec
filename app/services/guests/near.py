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
    keys = _read_otherwise(desk, text, tokens)
    if keys:
        return _with_those_here(keys, hot)
    for spelt in (tokens, *readings.by_ear(text)):
        keys, found = _spelt_like(desk, spelt, hot)
        if keys:
            return keys, found
    return [], {}


def _read_otherwise(desk: Desk, text: str, tokens: Tokens) -> list[str]:
    """Asked of the store at once: most of these readings mean nobody."""
    typed = [[f"{word}*" for word in words(each)] for each in readings.of_other_keyboards(text)]
    together = [[*each[:-1], f"{each[-1]}*"] for each in readings.joined(tokens)]
    apart = [[*each[:-1], f"{each[-1]}*"] for each in readings.parted(tokens)]
    return [key for key, _ in index.any_way(desk.place.id, [*typed, *together, *apart], _MOST)]


def _with_those_here(keys: list[str], hot: list[here.Present]) -> Meant:
    found = {row.guest_id: row for row in reversed(hot) if row.guest_id in set(keys)}
    return [*found, *(key for key in keys if key not in found)], found


def _spelt_like(desk: Desk, tokens: Tokens, hot: list[here.Present]) -> Meant:
    choices = spelling.choices(desk.place.id, tokens)
    some = [
        [f" {word.removesuffix('*')}" + ("" if word.endswith("*") else " ") for word in each]
        for each in choices
    ]
    found = {
        row.guest_id: row
        for row in reversed(hot)
        if all(any(word in f"{row.begun} " for word in each) for each in some)
    }
    close = spelling.meant(desk.place.id, tokens, choices, _MOST)
    return [*list(found)[:_MOST_HERE], *(key for key, _ in close if key not in found)], found
