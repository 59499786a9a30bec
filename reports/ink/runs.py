"""Which face writes which part of a text.

For every script in the text the first face of the hand that has all its characters is taken, so a word
is never split between two hands. Only when no face has them all, the choice is made letter by letter.
`settle` makes that choice once for all the words of a card, so that no line of it is in another hand.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from fontTools.unicodedata import script as script_of

from reports.fonts import Hand
from reports.ink import direction
from reports.ink.faces import Face, load
from reports.ink.written import written

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


def settle(hand: Hand, texts: Iterable[str]) -> Hand:
    """The hand for these texts together: one face for each script, however they are broken into lines."""
    each = [_codes_by_script(written(text)) for text in texts]
    whole: dict[str, set[int]] = {}
    for codes in each:
        for script, found in codes.items():
            whole.setdefault(script, set()).update(found)
    first = load(hand.faces[0])
    settled = []
    for script in sorted(whole):
        face = _first_with_all(whole[script], hand)
        if face is not None and face is not first and _would_differ(whole[script], face, hand):
            settled.append((script, face.spec))
    return replace(hand, settled=tuple(settled))


def _would_differ(codes: set[int], face: Face, hand: Hand) -> bool:
    """Whether a line with some of these characters alone could go to an earlier face."""
    earlier = hand.faces[: hand.faces.index(face.spec)]
    return any(codes & load(spec).characters for spec in earlier)


def _faces_by_script(text: str, hand: Hand) -> dict[str, Face | None]:
    settled = dict(hand.settled)
    return {
        script: load(settled[script]) if script in settled else _first_with_all(codes, hand)
        for script, codes in _codes_by_script(text).items()
    }


def _codes_by_script(text: str) -> dict[str, set[int]]:
    needed: dict[str, set[int]] = {}
    for character in text:
        script = _script(character)
        if script not in _SHARED:
            needed.setdefault(script, set()).add(ord(character))
    return needed


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
    if current.has(character) or _is_unseen(character):
        return current
    return _first_with(character, hand)


def _is_unseen(character: str) -> bool:
    """Joiners and marks of direction: never drawn, so never missing."""
    return unicodedata.category(character) == "Cf"


def missing(text: str, hand: Hand) -> tuple[str, ...]:
    """Characters of `text` that no face of the hand can write (emoji, rare scripts), sorted."""
    return tuple(sorted(character for character in set(text) if _lacks(character, hand)))


def _lacks(character: str, hand: Hand) -> bool:
    if character.isspace() or unicodedata.category(character) == "Cc" or _is_unseen(character):
        return False
    return not any(load(spec).has(character) for spec in hand.faces)
