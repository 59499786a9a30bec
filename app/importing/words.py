"""Which field a heading names: by the wordings of `field_words` and `tongues`, whole, bare or in part.

Words are compared folded (small plain letters, Cyrillic as Latin), with camel case and underscores parted.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from app.domain.text import fold
from app.importing import address_words, field_words, paths, tongues, whereabouts

_NOISE = frozenset(
    """guest customer contact client primary personal main gosc goscia klienta misafir musteri gast kunde
    kunden hosta gostia гостя госця home private privat 1 profile data attribute attributes the person
    general allgemein buyer postal physical primaryguest guestlist address value billing shipping default
    mailing residential residence""".split()
)
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_MARKS = re.compile(r"[_.\-–—/\\:,;()\[\]#*]+")
_BRACKET = re.compile(r"[(\[{][^)\]}]*[)\]}]|[*:?]+$")
# What one has at home and another one at work.
_IN_PLACES = frozenset(("", "email", "phone", "mobile", "street", "city", "region", "postal_code", "country"))
_GUESTS = frozenset("guest guests customer customers client clients".split())
_SOMEBODY_ELSE = frozenset(
    "listing listings property hotel agent agents agency owner owners channel spouse assistant assistants"
    " manager managers emergency referrer parent parents mother mum mom father dad sister brother wife"
    " husband partner child children relative relation team".split()
)
_NUMBERED = re.compile(r"(?<=[a-z]) ?(\d)$")


@lru_cache(maxsize=16_384)
def plain(name: str) -> str:
    """A heading as it is compared: small plain words."""
    return fold(_CAMEL.sub(" ", _MARKS.sub(" ", name.replace("'", "").replace("’", ""))))


@cache
def _table() -> dict[str, str]:
    """Every known wording and its field; of two the first field keeps it."""
    found: dict[str, str] = {}
    for table in (field_words.WORDS, tongues.WORDS, address_words.WORDS):
        for field, wordings in table.items():
            for wording in _worded(wordings):
                found.setdefault(wording, field)
                found.setdefault(wording.replace(" ", ""), field)
    for wording in _beside():
        found.setdefault(wording, "")
    return found


def _worded(wordings: str) -> list[str]:
    return [plain(" ".join(wording.split())) for wording in wordings.split(";")]


@cache
def _beside() -> dict[str, str]:
    return {wording: field for field, wordings in tongues.BESIDE.items() for wording in _worded(wordings)}


def beside(name: str) -> str:
    """The field whose column comes before this one: a middle name's, a second family name's; or empty."""
    words = plain(name)
    return _beside().get(words) or _beside().get(_bare(words), "")


def _bare(words: str) -> str:
    """A heading without the words that say whose it is, and without its number."""
    return _NUMBERED.sub("", " ".join(word for word in words.split() if word not in _NOISE)).strip()


@lru_cache(maxsize=16_384)
def field_of(name: str) -> tuple[str, int] | None:
    """The field a heading names and how well (3 exactly, 2 nearly, 1 in part); None for unknown words.

    The field is "" for a column that is known to be none of ours.
    """
    bare = _BRACKET.sub(" ", name)
    words = plain(name)
    sure = _surely(words) or _elsewhere(words) or (_surely(plain(bare)) if bare != name else None)
    if sure is None and paths.PATH.fullmatch(name):
        sure = paths.field_of(name, field_of)
    return sure or _within(words.split(), _table())


def _surely(words: str) -> tuple[str, int] | None:
    table = _table()
    exact = table.get(words, table.get(words.replace(" ", "")))
    if exact is not None:
        return exact, 3
    long = " ".join(tongues.SHORT.get(word, word) for word in words.split())
    for bare in (_bare(words), _bare(long)):
        near = table.get(bare, table.get(bare.replace(" ", "")))
        if near is not None and len(bare) > 1:
            return near, 2
    return None


def _elsewhere(words: str) -> tuple[str, int] | None:
    """The field of a heading that also says where the thing is: "Telefon służbowy", "Ciudad de trabajo"."""
    for rest in whereabouts.parted(words)[1]:
        found = _surely(rest)
        if found and found[0] in _IN_PLACES:
            return found[0], 2
    return None


def where(name: str) -> str:
    """home, work or other; empty for a heading that tells no place."""
    return whereabouts.where(plain(name))


def is_place(name: str) -> bool:
    """Whether a heading tells a place and nothing else: "Privat" and "Home", above telephones."""
    place, rest = whereabouts.parted(plain(name))
    return bool(place) and not rest


def _within(words: list[str], table: dict[str, str]) -> tuple[str, int] | None:
    """The longest known wording of at least five letters inside a longer heading; the last ones first.

    None of ours where it is somebody else's: "Listing's nickname".
    """
    if not _SOMEBODY_ELSE.isdisjoint(words) and _GUESTS.isdisjoint(words):
        return "", 1
    for length in range(min(4, len(words)), 0, -1):
        for start in range(len(words) - length, -1, -1):
            phrase = " ".join(words[start : start + length])
            if len(phrase) >= 5 and phrase in table:
                return table[phrase], 1
    return None


def is_known(name: str) -> bool:
    """Whether a heading's words are known, well enough to be a heading."""
    found = field_of(name)
    return found is not None and found[1] >= 2
