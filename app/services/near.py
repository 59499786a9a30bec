"""Whom a text may mean when nobody is called so: two words for one, slips of the key, names spelt by ear."""

from __future__ import annotations

from app.domain import readings
from app.domain.desk import Desk
from app.models import search as index
from app.models import spelling
from app.services.guests import here

Tokens = tuple[str, ...]
Meant = tuple[list[str], dict[str, here.Present]]

_MOST_HERE, _MOST = 16, 16


def meant(desk: Desk, text: str, tokens: Tokens, hot: list[here.Present]) -> Meant:
    """The keys of the guests who may be meant, whoever is here first, and the rows of those who are.

    Words written together or apart are sure of themselves and come first, then slips of the key, then what
    somebody wrote who only heard the name.
    """
    keys = _together_or_apart(desk, tokens)
    if keys:
        return _with_those_here(keys, hot)
    for words in (tokens, *readings.by_ear(text)):
        keys, found = _spelt_like(desk, words, hot)
        if keys:
            return keys, found
    return [], {}


def _together_or_apart(desk: Desk, tokens: Tokens) -> list[str]:
    joined = [[*each[:-1], f"{each[-1]}*"] for each in readings.joined(tokens)]
    parted = [[*each[:-1], f"{each[-1]}*"] for each in readings.parted(tokens)]
    return [key for key, _ in index.any_way(desk.place.id, [*joined, *parted], _MOST)]


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
