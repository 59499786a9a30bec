"""One line of the five-preference pad: "! window table", "bez kawy", "~ two pillows", and what it may mean.

A leading `!` says that it is needed, `-` that it is not wanted, `~` that somebody only noticed. The
language's own word for "no" does what `-` does, unless a known preference begins with that very word: "No
lilies".
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cache

from app.domain import vocabulary
from app.domain.preferences import (
    PreferenceOrder,
    PreferenceRow,
    Source,
    Strength,
    checked,
    refuse_what_cannot_stand,
)
from app.domain.text import begins, composed, fold, index_words, words
from app.errors import BadInput, Refused

SLOTS = 5
MOST_OFFERS = 6
_LONGEST = 120
_NEEDED, _UNWANTED, _NOTICED = "!", "-–—−", "~"
# What stands before a thing that is not wanted, folded; in Turkish it stands behind.
_NO_BEFORE = {
    "en": ("no", "not", "never", "without"),
    "pl": ("bez", "nie"),
    "tr": ("hayir",),
    "be": ("bez", "nie", "ne", "nia"),
}
_NO_BEHIND = {"tr": ("istemez", "istemiyor", "olmasin", "sevmez", "sevmiyor", "yok")}
_STEM, _SHORTEST = 4, 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A typed line, read. `words` is what is left when signs and words of refusal are taken away."""

    words: str
    strength: Strength = Strength.PREFERRED
    source: Source = Source.DECLARED
    refused_by_word: bool = False  # "bez kawy", not "-kawa"
    whole: str = ""  # the words with the word of refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """A meaning of the line: a known code, or the person's own words in the guessed group."""

    order: PreferenceOrder
    word: str


def read_line(text: str, language: str) -> Line:
    """The line without its signs, and what they say. Signs may stand in any order."""
    rest, strength, source = composed(text), Strength.PREFERRED, Source.DECLARED
    while rest and rest[0] in _NEEDED + _UNWANTED + _NOTICED:
        if rest[0] in _NOTICED:
            source = Source.OBSERVED
        else:
            strength = Strength.REQUIRED if rest[0] in _NEEDED else Strength.UNACCEPTABLE
        rest = rest[1:].lstrip()
    whole = rest[:_LONGEST]
    without = _without_refusal(whole, language) if strength is not Strength.UNACCEPTABLE else None
    if without is None:
        return Line(words=whole, strength=strength, source=source, whole=whole)
    return Line(
        words=without, strength=Strength.UNACCEPTABLE, source=source, refused_by_word=True, whole=whole
    )


def offered(text: str, language: str, place_kind: str, group: str | None = None) -> tuple[Offered, ...]:
    """What the line may mean, the likeliest first; the person's own words come last.

    `group` is where own words belong; without one it is guessed. Nothing for a line without words.
    """
    line = read_line(text, language)
    if not line.words:
        return ()
    codes = _codes(line, language, place_kind)
    known = [_known(code, line, language) for code in codes]
    exactly = any(fold(each.word) == fold(line.words) for each in known)
    own = () if exactly else (_own(line, group or guessed_group(line.words, place_kind)),)
    return (*known[:MOST_OFFERS], *own)


def guessed_group(text: str, place_kind: str) -> str:
    """The group whose known words these are most like; else where most own words belong."""
    found = groups(place_kind)
    met = Counter(group for stem in _stems(text) for group in (_telling_stems().get(stem),) if group in found)
    if met:
        return str(met.most_common(1)[0][0])
    return "in_room" if "in_room" in found else "manner"


def groups(place_kind: str) -> tuple[str, ...]:
    """The groups of a hotel or a shop, in the order of the vocabulary."""
    return tuple(
        code
        for code, entry in vocabulary.entries("preference_groups").items()
        if place_kind in entry.get("places", (place_kind,))
    )


def standing(order: PreferenceOrder, present: tuple[PreferenceRow, ...]) -> Refused | None:
    """Why a line cannot be written beside what stands there: None, or the refusal with its parameters.

    `preference_there` is no refusal for the pad: that one is confirmed.
    """
    try:
        refuse_what_cannot_stand(checked(order), present)
    except Refused as refusal:
        return refusal
    except BadInput as bad:
        return Refused(bad.code, **bad.params)
    return None


def _without_refusal(text: str, language: str) -> str | None:
    """The words behind "no" or before "istemez"; None when the line says neither, or nothing else."""
    parts = text.split()
    if len(parts) < 2:
        return None
    for each in dict.fromkeys((language, vocabulary.FALLBACK)):
        if fold(parts[0]) in _NO_BEFORE.get(each, ()):
            return " ".join(parts[1:])
        if fold(parts[-1]) in _NO_BEHIND.get(each, ()):
            return " ".join(parts[:-1])
    return None


def _codes(line: Line, language: str, place_kind: str) -> list[str]:
    """Codes the whole line begins, then those its words begin; own language before English."""
    known = [
        code
        for code, entry in vocabulary.entries("preferences").items()
        if entry["group"] in groups(place_kind)
    ]
    found: dict[str, None] = {}
    for tokens in dict.fromkeys((words(line.whole), words(line.words))):
        for each in dict.fromkeys((language, vocabulary.FALLBACK)):
            met = [code for code in known if tokens and begins(_found_by(code, each), tokens)]
            met.sort(key=lambda code: not _found_by(code, each).startswith(tokens[0]))
            found.update(dict.fromkeys(met))
    return list(found)


def _known(code: str, line: Line, language: str) -> Offered:
    entry = vocabulary.entry("preferences", code)
    strength = line.strength
    said_whole = line.refused_by_word and begins(
        f"{_found_by(code, language)} {_found_by(code, vocabulary.FALLBACK)}", words(line.whole)
    )
    # "No lilies" not wanted would be lilies: the code is the refusal already.
    if strength is Strength.UNACCEPTABLE and (said_whole or entry.get("is_refusal")):
        strength = Strength.PREFERRED
    order = PreferenceOrder(group=entry["group"], code=code, strength=strength, source=line.source)
    return Offered(order=order, word=vocabulary.word("preferences", code, language))


def _own(line: Line, group: str) -> Offered:
    order = PreferenceOrder(group=group, text=line.words, strength=line.strength, source=line.source)
    return Offered(order=order, word=line.words)


@cache
def _found_by(code: str, language: str) -> str:
    return index_words(vocabulary.word("preferences", code, language))


def _stems(text: str) -> set[str]:
    """Beginnings of words: "pillows" meets "pillow", "herbata" meets "herbal"."""
    return {word[:_STEM] for word in words(text) if len(word) >= _SHORTEST}


@cache
def _telling_stems() -> dict[str, str]:
    """The group a stem belongs to. One that stands in several groups ("the", "room") tells nothing."""
    seen: dict[str, set[str]] = {}
    for entry in vocabulary.entries("preferences").values():
        for stem in _stems(" ".join(entry["text"].values())):
            seen.setdefault(stem, set()).add(entry["group"])
    return {stem: next(iter(where)) for stem, where in seen.items() if len(where) == 1}
