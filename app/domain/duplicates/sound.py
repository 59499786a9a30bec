"""What a name sounds like, coarsely and in several languages at once: for finding, never for deciding."""

from __future__ import annotations

import re
from functools import lru_cache

_SPELT = (
    (r"sch|sh|sz|ch|cz|tsch|tch|sc|zh|rz|cs", "s"), (r"ph|pf", "f"), (r"ck|kh|gh|q|c(?=[^eiy]|$)", "k"),
    (r"ts|tz|c(?=[eiy])|x|z", "s"), (r"th|dt", "t"), (r"w|v|b(?=$)", "v"), (r"g(?=[eiy])", "j"), (r"h", ""),
)  # fmt: skip
_GROUPS = str.maketrans({"d": "t", "b": "p", "g": "k", "f": "v", "m": "n", "j": "i", "y": "i"})
_RULES = tuple((re.compile(pattern), to) for pattern, to in _SPELT)
_VOWELS = re.compile(r"[aeiou]+")
_TWICE = re.compile(r"(.)\1+")
_LONGEST = 5


@lru_cache(maxsize=20_000)
def sound(word: str) -> str:
    """The skeleton of consonants after the first letter's class."""
    plain = word.replace(" ", "")
    for pattern, to in _RULES:
        plain = pattern.sub(to, plain)
    plain = plain.translate(_GROUPS)
    if not plain:
        return word[:1]
    head = "a" if plain[0] in "aeiou" else plain[0]
    return _TWICE.sub(r"\1", head + _VOWELS.sub("", plain[1:]))[:_LONGEST]
