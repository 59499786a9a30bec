"""UTF-8 that went wrong on its way: a line of another program in its old code page, or letters encoded twice.

Both are encodings of their own here, with a name that a plan keeps: "utf-8+windows-1250" reads what is no
UTF-8 by the other page, "utf-8-twice+windows-1252" turns Å»Ã³Å‚ back into Żół.
"""

from __future__ import annotations

import codecs
import re
from functools import cache
from pathlib import Path
from typing import Any

from app.importing import code_pages
from app.importing.lines import lines

_NAME = re.compile(r"utf_8_(twice_)?((?:windows|iso|cp|koi8|mac|gb|big|euc|shift|utf)\w*)")
_PAGES = ("windows-1252", "windows-1250", "windows-1254", "windows-1251")
# Letters of which so many have to be broken pairs: Cyrillic has "Рі" and "Сі" of its own.
_SHARE = {"windows-1251": 0.8}
_USUAL_SHARE = 0.3
_FEWEST = 2
_LONGEST = 1 << 20  # bytes of a line that is looked at as a whole
_PLAUSIBLE = re.compile(r"[\u00a0-\u017f\u0386-\u03ce\u0401-\u045f\u0490\u0491\u2013-\u201e]")


def other_page(odd: bytes, sample: bytes) -> str:
    """The encoding of UTF-8 whose odd lines are in an old code page; the sample is of its sound lines."""
    best = code_pages.likeliest(odd).name
    sound = set(sample.decode("utf-8", "ignore").casefold())
    # The letters of the sound lines tell the language: Polish ones beside Polish ones.
    worth = {page: _known_letters(odd, page, sound) for page in dict.fromkeys((best, *_PAGES))}
    return f"utf-8+{max(worth, key=lambda page: worth[page])}"


def _known_letters(odd: bytes, page: str, sound: set[str]) -> int:
    letters = [letter for letter in odd.decode(page, "replace").casefold() if letter > "\x7f"]
    return sum(1 if letter in sound else -1 if not letter.isalpha() else 0 for letter in letters)


def twice(sample: bytes) -> str:
    """The encoding of UTF-8 that was taken for an old code page and encoded again; empty for sound text."""
    text = sample.decode("utf-8", "replace")
    high = sum(1 for letter in text if letter > "\x7f")
    counts = {page: _pairs(text, page) for page in _PAGES}
    best = max(counts, key=lambda page: counts[page])
    is_twice = counts[best] >= max(2 * _FEWEST, _SHARE.get(best, _USUAL_SHARE) * high)
    return f"utf-8-twice+{best}" if is_twice else ""


def _pairs(text: str, page: str) -> int:
    """How many letters belong to pairs that make one letter when they are taken for bytes again."""
    found = 0
    for match in _broken(page).finditer(text):
        try:
            letter = _bytes(match[0], page).decode("utf-8")
        except UnicodeDecodeError:
            continue
        found += len(match[0]) if _PLAUSIBLE.match(letter) else 0
    return found


@cache
def _broken(page: str) -> re.Pattern[str]:
    """Pairs and triples of letters that a page makes of the bytes of one letter."""
    first, third = _class(range(0xC2, 0xD3), page), _class(range(0xE2, 0xE3), page)
    more = _class(range(0x80, 0xC0), page)
    return re.compile(f"{first}{more}|{third}{more}{{2}}")


def _class(signs: range, page: str) -> str:
    letters = {_letter(sign, page) for sign in signs}
    return "[" + "".join(map(re.escape, sorted(letters))) + "]"


def _letter(sign: int, page: str) -> str:
    try:
        return bytes([sign]).decode(page)
    except UnicodeDecodeError:
        return chr(sign)  # what a page does not have stays as it is


def _bytes(text: str, page: str) -> bytes:
    """The bytes that a page made these letters of; a letter that it has not keeps its own."""
    found = bytearray()
    for letter in text:
        try:
            found += letter.encode(page)
        except UnicodeEncodeError:
            found += bytes([ord(letter)]) if ord(letter) < 0x100 else letter.encode("utf-8")
    return bytes(found)


def is_mixed(encoding: str) -> bool:
    """Whether an encoding is one of these."""
    return encoding.startswith("utf-8") and "+" in encoding


def is_twice(encoding: str) -> bool:
    """Whether it mends letters that were encoded twice."""
    return encoding.startswith("utf-8-twice+")


def page_of(encoding: str) -> str:
    """The other page of such an encoding."""
    return encoding.partition("+")[2]


def mended_lines(path: Path, encoding: str) -> int:
    """How many lines read otherwise than plain UTF-8."""
    pairs = zip(lines(path, "utf-8"), lines(path, encoding), strict=False)
    return sum(1 for plain, mended in pairs if plain != mended)


class _Otherwise(codecs.BufferedIncrementalDecoder):
    """UTF-8; a line that is none is read by the other page."""

    page = ""

    def _buffer_decode(self, data: bytes, _errors: str, final: bool) -> tuple[str, int]:  # type: ignore[override]
        end = len(data) if final else data.rfind(b"\n") + 1
        if not end and len(data) > _LONGEST:
            return codecs.utf_8_decode(data, _handler(self.page), False)
        return _by_lines(data[:end], self.page), end


def _by_lines(data: bytes, page: str) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return "".join(_line(line, page) for line in data.splitlines(keepends=True))


def _line(line: bytes, page: str) -> str:
    """A line of one kind throughout: chance makes UTF-8 of two letters of another page now and then."""
    text = line.decode("utf-8", "replace")
    lost = text.count("\ufffd")
    if not lost:
        return text
    sound = sum(1 for letter in text if letter > "\x7f") - lost
    return line.decode("utf-8", _handler(page)) if sound > lost else line.decode(page, "replace")


class _Piecewise(codecs.BufferedIncrementalDecoder):
    """UTF-8; each letter that is none is read by the other page."""

    page = ""

    def _buffer_decode(self, data: bytes, _errors: str, final: bool) -> tuple[str, int]:  # type: ignore[override]
        return codecs.utf_8_decode(data, _handler(self.page), final)


class _Twice(codecs.IncrementalDecoder):
    """UTF-8 of UTF-8: sound letters among the broken ones stay what they are."""

    page = ""

    def __init__(self, errors: str = "strict") -> None:
        super().__init__(errors)
        self.reset()

    def reset(self) -> None:
        self._outer = codecs.getincrementaldecoder("utf-8")("replace")
        self._inner = _decoder(_Piecewise, self.page)("strict")

    def decode(self, data: bytes, final: bool = False) -> str:  # type: ignore[override]
        return self._inner.decode(_bytes(self._outer.decode(data, final), self.page), final)


@cache
def _handler(page: str) -> str:
    """The name of what decodes bytes that are no UTF-8."""
    name = f"courtesy-{page}"

    def read(error: UnicodeError) -> tuple[str, int]:
        assert isinstance(error, UnicodeDecodeError)
        return error.object[error.start : error.end].decode(page, "replace"), error.end

    codecs.register_error(name, read)
    return name


@cache
def _decoder(base: type[codecs.IncrementalDecoder], page: str) -> type[codecs.IncrementalDecoder]:
    return type(base.__name__, (base,), {"page": page})


def _found(name: str) -> codecs.CodecInfo | None:
    match = _NAME.fullmatch(name)
    if match is None:
        return None
    try:
        page = codecs.lookup(match[2]).name
    except LookupError:
        return None
    decoder = _decoder(_Twice if match[1] else _Otherwise, page)
    called = next((each for each in _PAGES if codecs.lookup(each).name == page), page)

    def decode(data: Any, errors: str = "strict", /) -> tuple[str, int]:
        return decoder(errors).decode(bytes(data), True), len(data)

    return codecs.CodecInfo(
        name=f"utf-8{'-twice' if match[1] else ''}+{called}",
        encode=codecs.utf_8_encode, decode=decode, incrementaldecoder=decoder,
        incrementalencoder=codecs.getincrementalencoder("utf-8"),
    )  # fmt: skip


codecs.register(_found)
