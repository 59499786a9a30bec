"""An employee's own hand, made from a font file they bring: looked at before it is kept, then a hand as any.

Letters it lacks are written by the other faces of the hand, a whole script at a time.
"""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from app.errors import BadInput
from reports.fonts import CAVEAT, OTHER_SCRIPTS, FaceSpec, Hand
from reports.ink.faces import load

LARGEST_FONT = 2 * 1024 * 1024  # bytes, as the table of attachments holds them
ALPHABETS = {
    "en": "abcdefghijklmnopqrstuvwxyz",
    "pl": "aąbcćdeęfghijklłmnńoóprsśtuwyzźż",
    "tr": "abcçdefgğhıijklmnoöprsştuüvyz",
    "be": "абвгдеёжзійклмнопрстуўфхцчшыьэюя’",
}
_UPPER = {"tr": {"i": "İ", "ı": "I"}}
_POINTS = ".,!?–:;()0123456789"
_MAY_NOT = {0x0002: "hand_locked", 0x0100: "hand_locked", 0x0200: "hand_locked"}  # OpenType, OS/2.fsType
_NAME, _LICENCE, _LICENCE_URL, _POSTSCRIPT = 1, 13, 14, 6


@dataclass(frozen=True, slots=True)
class OwnHand:
    """A font file that may be used: its name, what it says about its licence, and letters it lacks.

    `lacking` holds every language with a letter missing, e.g. `(("pl", "ąę"),)`.
    """

    content: bytes
    name: str
    licence: str
    lacking: tuple[tuple[str, str], ...]


def looked_at(data: bytes) -> OwnHand:
    """Read a TrueType or OpenType font (also WOFF) and say what it can write. Slow; touches no store.

    Raises BadInput: `hand_unreadable`, `hand_large`, `hand_locked` (its maker forbids embedding it), or
    `hand_no_letters`.
    """
    # Deferred: only who brings a font waits for this.
    from fontTools.ttLib import TTFont, TTLibError

    try:
        font = TTFont(io.BytesIO(data), lazy=False, fontNumber=0)
        _refuse_locked(font)
        content = data if font.flavor is None else _unpacked(font)
        letters = set(font.getBestCmap() or ())
        names = {number: str(font["name"].getDebugName(number) or "") for number in (1, 6, 13, 14)}
    except (TTLibError, OSError, ValueError, KeyError, AssertionError, ImportError, IndexError) as error:
        raise BadInput("hand_unreadable", field="hand") from error
    if len(content) > LARGEST_FONT:
        raise BadInput("hand_large", field="hand")
    lacking = tuple((code, lost) for code, lost in _lacking(letters) if lost)
    if not letters & {*range(0x61, 0x7B), *range(0x430, 0x450)} or load(_spec(content)).x_height() <= 0:
        raise BadInput("hand_no_letters", field="hand")
    licence = names[_LICENCE] or names[_LICENCE_URL]
    return OwnHand(content, names[_NAME] or "Hand", " ".join(licence.split())[:300], lacking)


@lru_cache(maxsize=8)
def own_hand(content: bytes) -> Hand:
    """The hand that writes with this file; as tall as the others, letters moving a little."""
    plain = _spec(content)
    height = load(plain).x_height() or 0.5
    size = max(0.4, min(2.5, load(CAVEAT).x_height() * 1.05 / height))
    spec = FaceSpec(
        plain.file, size=size, variants=4, tremor=0.003, turn=0.6, lift=0.005, swell=0.010, content=content
    )
    return Hand("own", (spec, *OTHER_SCRIPTS))


def _spec(content: bytes) -> FaceSpec:
    return FaceSpec("own/Own_Hand.ttf", content=content)


def _refuse_locked(font: Any) -> None:
    """A maker can forbid embedding (2), subsetting (256), or allow pictures of letters only (512)."""
    allowed = font["OS/2"].fsType if "OS/2" in font else 0
    for bit, code in _MAY_NOT.items():
        if allowed & bit:
            raise BadInput(code, field="hand")


def _unpacked(font: Any) -> bytes:
    font.flavor = None
    out = io.BytesIO()
    font.save(out)
    return out.getvalue()


def _lacking(letters: set[int]) -> list[tuple[str, str]]:
    found = []
    for code, small in ALPHABETS.items():
        large = "".join(_UPPER.get(code, {}).get(letter, letter.upper()) for letter in small)
        wanted = dict.fromkeys(small + re.sub(r"\W", "", large) + _POINTS)
        found.append((code, "".join(letter for letter in wanted if ord(letter) not in letters)))
    return found
