"""Which face writes which part of a text.

For every script in the text the first face of the hand that has all its characters is taken, so a word
is never split between two hands. Only when no face has them all, the choice is made letter by letter.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import NamedTuple

from fontTools.unicodedata import script as script_of

from reports.fonts import Hand
from reports.ink import direction
from reports.ink.faces import Face, load

_SHARED = frozenset({"Zyyy", "Zinh", "Zzzz"})
_EAST_ASIAN = frozenset({"Hani", "Hira", "Kana", "Bopo"})
_EAST_ASIAN_MARKS = "ー々〆、。「」・！？"


class Run(NamedTuple):
    """A stretch of one face, one script and one direction: `text[start:end]`."""

    face: Face
    level: int
    start: int
    end: int


@lru_cache(maxsize=8192)
def _script(character: str) -> str:
    if character in _EAST_ASIAN_MARKS:
        return "East Asian"
    found = str(script_of(character))
    return "East Asian" if found in _EAST_ASIAN else found


def _faces_by_script(text: str, hand: Hand) -> dict[str, Face | None]:
    needed: dict[str, set[int]] = {}
    for character in text:
        script = _script(character)
        if script not in _SHARED:
            needed.setdefault(script, set()).add(ord(character))
    return {script: _first_with_all(codes, hand) for script, codes in needed.items()}


def _first_with_all(codes: set[int], hand: Hand) -> Face | None:
    for spec in hand.faces:
        face = load(spec)
        if codes <= face.characters:
            return face
    return None


def _first_with(character: str, hand: Hand) -> Face:
    for spec in hand.faces:
        if load(spec).has(character):
            return load(spec)
    return load(hand.faces[0])


def split(text: str, hand: Hand) -> list[Run]:
    """Runs of `text` in visual order. HarfBuzz wants one script per run, so scripts split too."""
    levels = direction.levels(text)
    chosen = _faces_by_script(text, hand)
    current = next((face for face in map(chosen.get, map(_script, text)) if face), load(hand.faces[0]))
    runs: list[Run] = []
    last_script = ""
    for index, character in enumerate(text):
        script = _script(character)
        shared = script in _SHARED
        current = chosen.get(script) or _face_for(character, current, hand)
        joins = bool(runs) and runs[-1].face is current and runs[-1].level == levels[index]
        if joins and (shared or last_script in ("", script)):
            runs[-1] = runs[-1]._replace(end=index + 1)
        else:
            runs.append(Run(current, levels[index], index, index + 1))
        last_script = last_script if shared else script
    return direction.visual_order(runs)


def _face_for(character: str, current: Face, hand: Hand) -> Face:
    """Spaces, digits and marks stay with the face that is writing, as long as it has them."""
    if current.has(character) or unicodedata.category(character) == "Cf":
        return current
    return _first_with(character, hand)


def missing(text: str, hand: Hand) -> tuple[str, ...]:
    """Characters of `text` that no face of the hand can write (emoji, rare scripts), sorted."""
    return tuple(sorted(character for character in set(text) if _lacks(character, hand)))


def _lacks(character: str, hand: Hand) -> bool:
    if character.isspace() or unicodedata.category(character) in ("Cf", "Cc"):
        return False
    return not any(load(spec).has(character) for spec in hand.faces)
