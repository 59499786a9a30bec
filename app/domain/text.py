"""Words as they are found: folded to plain letters, so that "lu" meets Łucja and "ulad" meets Уладзімір.

What is stored and what is typed go through the same folding. Readings of Chinese characters are Mandarin's,
also for Japanese names: a name typed as it is written still meets itself.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from anyascii import anyascii

# Before casefold: 'İ'.casefold() is two characters. ў meets у on purpose: Уладзімір is also Ўладзімір.
_SPECIAL = str.maketrans({"ı": "i", "İ": "i", "ł": "l", "Ł": "l", "ß": "ss", "ẞ": "ss", "ø": "o", "Ø": "o",
                          "đ": "d", "Đ": "d", "ў": "у", "Ў": "у"})  # fmt: skip
_APOSTROPHES = frozenset("'’‘ʼʹ`´ʻ＇")
# Other ways people write the same letters: German and Nordic without dots, Cyrillic as in passports,
# Turkish and Slavic as Cyrillic spells it (шим meets Şimşek), Cyrillic by ear, Greek ου.
_VARIANTS: tuple[dict[str, str], ...] = (
    {},
    {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"},
    {"ю": "iu", "я": "ia", "ё": "io", "є": "ie", "г": "h", "й": "i"},
    {"ş": "sh", "ç": "ch", "š": "sh", "č": "ch", "ž": "zh"},
    {"ю": "u", "я": "a", "ё": "o", "ц": "c", "в": "w", "г": "h", "υ": "u", "ύ": "u"},
)
_VARIED = frozenset().union(*_VARIANTS)
_SHORTEST_PHONE = 4
# What folding makes of each plain letter and sign: no letter's own alphabet has to be asked.
_NO_DIGIT, _DIGITS = re.compile(r"[^0-9]+"), re.compile(r"\d+")
_ASCII = {
    code: chr(code).lower() if chr(code).isalnum() else None if chr(code) in _APOSTROPHES else " "
    for code in range(128)
}  # fmt: skip
_LONGEST_WORD, _LONGEST_QUERY, _MOST_WORDS = 64, 200, 8

_MOST_LETTERS = 20_000  # that are remembered: more than all alphabets have

Range = tuple[int, int]
_Word = tuple[str, list[int]]


def composed(text: str) -> str:
    """Text as it is stored: letters composed (NFC), spaces single, none at the ends."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def fold(text: str) -> str:
    """Lower-case plain letters and digits, words parted by one space; "O’Brien" is "obrien"."""
    return " ".join(_spelt(text))


def words(text: str) -> tuple[str, ...]:
    """The folded words of `text`."""
    return tuple(_spelt(text))


def searched_words(text: str) -> tuple[str, ...]:
    """What a typed text asks for, as `index_words` keeps it: some words, none longer than any index takes."""
    text = "".join(letter for letter in text if not _is_invisible(letter))[:_LONGEST_QUERY]
    return tuple(word[:_LONGEST_WORD] for word in words(text)[:_MOST_WORDS]) or _sign_word(text)


def index_words(*texts: str) -> str:
    """Everything these texts may be found by, each word once, in each way of writing its letters."""
    return " ".join(dict.fromkeys(_indexed(texts)))


def person_words(texts: Iterable[str], phones: Iterable[str]) -> str:
    """Everything somebody with these texts and telephones may be found by, each word once."""
    found = _indexed(texts)
    for phone in phones:
        found += _phone_words(phone)
    return " ".join(dict.fromkeys(found))


def _indexed(texts: Iterable[str]) -> list[str]:
    found: list[str] = []
    for text in texts:
        found += _spelt(text) or _sign_word(text)
        if not text.isascii() and not _VARIED.isdisjoint(letters := text.lower()):
            for variant in range(1, len(_VARIANTS)):
                if not _VARIANTS[variant].keys().isdisjoint(letters):
                    found += _spelt(text, variant)
    return [word[:_LONGEST_WORD] for word in found]


def _spelt(text: str, variant: int = 0) -> list[str]:
    """The folded words, without asking where their letters came from."""
    return text.translate(_ASCII if text.isascii() else _SPELLINGS[variant]).split()


@lru_cache(maxsize=4_096)
def match_key(name: str) -> str:
    """The folded words of a name in order of the alphabet: equal for the same name in whatever order."""
    return " ".join(sorted(words(name)))


def _sign_word(text: str) -> tuple[str, ...]:
    """A word for a text of signs alone, that begins as the text begins: some are called ★, and are found."""
    if _spelt(text):
        return ()
    shown = "".join(sign for sign in text if not _is_invisible(sign)) or text  # nobody types what nobody sees
    signs = "".join(f"u{ord(sign):x}" for sign in "".join(shown.split())[:_LONGEST_WORD])
    return (signs[:_LONGEST_WORD],) if signs else ()


def phone_digits(text: str) -> str:
    """The digits of a phone number, without the leading zeros of a trunk or international prefix."""
    return _NO_DIGIT.sub("", text).lstrip("0")


def phone_words(text: str) -> str:
    """What a phone number is found by: all of it, its endings from each group, and the last 9, 7 and 4."""
    return " ".join(dict.fromkeys(_phone_words(text)))


def _phone_words(text: str) -> list[str]:
    digits = phone_digits(text)
    groups = _DIGITS.findall(text)
    endings = ["".join(groups[at:]).lstrip("0") for at in range(1, len(groups))]
    found = (digits, *endings, digits[-9:], digits[-7:], digits[-4:])
    return [word for word in found if len(word) >= _SHORTEST_PHONE]


def looks_like_phone(text: str) -> bool:
    """Whether `text` is digits, and at most the signs people write between them; after a + few are enough."""
    least = 1 if text.lstrip().startswith("+") else _SHORTEST_PHONE
    return len(phone_digits(text)) >= least and all(c.isdecimal() or c in " +-/().\u00a0" for c in text)


def split_name(name: str) -> tuple[str, str]:
    """Given and family name as people of the house would guess: the first word, and the rest."""
    given, _, family = composed(name).partition(" ")
    return given, family


def begins(folded: str, tokens: tuple[str, ...]) -> bool:
    """Whether each token begins some word of `folded`, in any order."""
    parts = folded.split()
    return all(any(part.startswith(token) for part in parts) for token in tokens)


def matches(name: str, query: str) -> tuple[Range, ...]:
    """Where the letters of `name` are that `query` met: (start, end) pairs in order, none overlapping.

    A token marks the first word that it begins and that no earlier token has taken.
    """
    name = name[:_LONGEST_QUERY]  # further than anybody sees
    ways: list[list[_Word]] = []  # made as they are needed: the plain way nearly always does
    taken: set[int] = set()
    found: list[Range] = []
    for token in sorted(words(query), key=len, reverse=True):
        hit = _first_begun(name, ways, token, taken)
        if hit is not None:
            taken.add(hit[0])
            found.append((hit[0], hit[1] + 1))
    return tuple(sorted(found))


def _first_begun(name: str, ways: list[list[_Word]], token: str, taken: set[int]) -> Range | None:
    """First and last index of the letters that `token` meets, in a word that does not begin at `taken`."""
    for variant in range(len(_VARIANTS)):
        if variant == len(ways):
            ways.append(_folded_words(name, variant))
        for word, origin in ways[variant]:
            if word.startswith(token) and origin[0] not in taken:
                return origin[0], origin[len(token) - 1]
    return None


def _folded_words(text: str, variant: int = 0) -> list[_Word]:
    """Each folded word with, for every letter of it, the index in `text` that it came from."""
    found: list[_Word] = []
    letters: list[str] = []
    origin: list[int] = []
    for at, letter in enumerate(text):
        if letter in _APOSTROPHES or _is_invisible(letter):
            continue
        plain, is_sign = _letter(letter, variant), _is_ideograph(letter)
        if origin and (is_sign or not (plain or _joins(letter))):
            found.append(("".join(letters), origin))
            letters, origin = [], []
        if is_sign:
            found.append((plain, [at] * len(plain)))
        elif plain:
            letters.append(plain)
            origin += [at] * len(plain)
    if origin:
        found.append(("".join(letters), origin))
    return [pair for pair in found if pair[0]]


@lru_cache(maxsize=4096)
def _letter(letter: str, variant: int) -> str:
    letter = _VARIANTS[variant].get(letter.lower(), letter)
    flat = unicodedata.normalize("NFKC", letter).translate(_SPECIAL).casefold()
    return "".join(c for c in anyascii(flat).lower() if c.isalnum() and c.isascii())


class _Spelling(dict[int, str]):
    """What folding makes of each letter in one way of writing, with a space where a word ends: as
    `_folded_words` does it, but for a whole text in one step."""

    def __init__(self, variant: int) -> None:
        super().__init__()
        self._variant = variant

    def __missing__(self, code: int) -> str:
        if len(self) >= _MOST_LETTERS:
            self.clear()
        letter = chr(code)
        self[code] = spelling = self._of(letter)
        return spelling

    def _of(self, letter: str) -> str:
        if letter in _APOSTROPHES or _is_invisible(letter):
            return ""
        plain = _letter(letter, self._variant)
        if _is_ideograph(letter):
            return f" {plain} "
        return plain or ("" if _joins(letter) else " ")


_SPELLINGS = tuple(_Spelling(variant) for variant in range(len(_VARIANTS)))


@lru_cache(maxsize=4096)
def _is_invisible(letter: str) -> bool:
    """Zero widths, directions, soft hyphens: what nobody sees, nobody types."""
    return unicodedata.category(letter) == "Cf"


def _joins(letter: str) -> bool:
    # Letters without a sound of their own (ь, ъ, Arabic ayn) and combining marks stand inside a word.
    return letter.isalpha() or unicodedata.combining(letter) != 0


def _is_ideograph(letter: str) -> bool:
    return "\u3400" <= letter <= "\u9fff" or "\uf900" <= letter <= "\ufaff"


def is_storable(text: str) -> bool:
    """Whether every store can keep it: no half of a character (a lone surrogate), no NUL."""
    return "\0" not in text and not any("\ud800" <= character <= "\udfff" for character in text)
