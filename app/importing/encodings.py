"""Which letters the bytes of a file are: byte order marks, UTF-8 by its own grammar, then by alphabet."""

from __future__ import annotations

import codecs
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from app.errors import BadInput
from app.importing import code_pages, mixed
from app.importing.many_bytes import ESCAPES
from app.importing.source import Encoding

_CHUNK = 1 << 20
_SAMPLE = 1 << 17
_HIGH = re.compile(rb"[\x80-\xff]")
_SHIFTED = re.compile(rb"\+[A-Za-z0-9/]{3,}-")
_FEWEST = 2
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


@dataclass(frozen=True, slots=True)
class _Look:
    is_utf8: bool
    broken: int
    whole: int
    sample: bytes
    odd: bytes  # lines that are no UTF-8


def known(name: str) -> str:
    """The encoding by the name a person gave. Raises `BadInput("import_encoding")`."""
    try:
        return codecs.lookup(name).name
    except (LookupError, ValueError) as error:
        raise BadInput("import_encoding", field="encoding", name=name) from error


def detected(path: Path) -> Encoding:
    """The encoding of a file, read once from end to end in pieces."""
    with path.open("rb") as file:
        head = file.read(4096)
        marked = next((name for mark, name in _MARKS if head.startswith(mark)), "")
        if marked and marked != "utf-8-sig":
            return Encoding(name=marked)
        if not marked and (name := wide_of(head) or _in_ascii(head)):
            return Encoding(name=name)
        file.seek(0)
        look = _look(file)
    if look.is_utf8:
        return Encoding(name=mixed.twice(look.sample) or marked or "utf-8")
    # Chance keeps UTF-8's grammar now and then, not mostly: then some lines are from elsewhere.
    if marked or look.whole > 3 * look.broken:
        return Encoding(name=mixed.other_page(look.odd, look.sample))
    return by_alphabet(look.sample)


def _in_ascii(head: bytes) -> str:
    """An encoding that hides its letters in plain ASCII; empty for all others."""
    if any(mark in head for mark in ESCAPES):
        return "iso2022_jp"
    return "utf-7" if _is_utf7(head) else ""


def _is_utf7(head: bytes) -> bool:
    """Whether letters stand between + and - in plain ASCII: "Imi+ARk-". A telephone's digits make none."""
    found = _SHIFTED.findall(head) if head.isascii() else []
    text = b"".join(found[:50]).decode("utf-7", "replace")
    return len(found) >= _FEWEST and all(letter.isalpha() and letter < "\u0530" for letter in text)


def by_alphabet(sample: bytes) -> Encoding:
    """The likeliest old code page of text that is not UTF-8."""
    return code_pages.likeliest(sample)


def wide_of(head: bytes) -> str:
    """UTF-16 and UTF-32 without their mark: delimiters and line ends have empty bytes, always on one side."""
    if len(head) < 4 or 0 not in head:
        return ""
    for name, width, low in (
        ("utf-32-le", 4, 0), ("utf-32-be", 4, 3), ("utf-16-le", 2, 0), ("utf-16-be", 2, 1),
    ):  # fmt: skip
        empty = [head[at::width].count(0) for at in range(width)]
        fewest = min(count for at, count in enumerate(empty) if at != low)
        if fewest >= max(8 * empty[low], 0.03 * len(head) / width, 2):
            text = head[: len(head) // width * width].decode(name, "replace")
            if _is_text(text):
                return name
    return ""


def _is_text(text: str) -> bool:
    """Whether letters and the marks of a table stand in it, and next to nothing that no text has."""
    odd = sum(
        1 for sign in text if unicodedata.category(sign) in ("Cc", "Cn", "Co", "Cs") and sign not in "\t\r\n"
    )
    return odd + text.count("\ufffd") <= 0.02 * len(text) and any(sign in text for sign in " ,;\t\n\r")


def _look(file: BinaryIO) -> _Look:
    """Whether the bytes keep UTF-8's grammar; how often they do and do not; the lines with high bytes."""
    sample, odd = bytearray(), bytearray()
    broken = whole = 0
    is_utf8, rest = True, b""
    while chunk := file.read(_CHUNK):
        text, rest = rest + chunk, b""
        if not text.isascii():
            cut = _end_of_letters(text) if len(chunk) == _CHUNK else len(text)
            text, rest = text[:cut], text[cut:]
            good, bad = _grammar(text)
            whole, broken, is_utf8 = whole + good, broken + bad, is_utf8 and bad == 0
            if bad and len(odd) < _SAMPLE:
                odd += b"\n".join(line for line in _telling(text) if not _is_sound(line))[:_SAMPLE] + b"\n"
            if len(sample) < _SAMPLE:
                sample += b"\n".join(_telling(text))[:_SAMPLE]
    return _Look(is_utf8, broken, whole, bytes(sample), bytes(odd))


def _end_of_letters(text: bytes) -> int:
    """Where a piece may end without cutting a letter in two."""
    cut = text.rfind(b"\n") + 1 or len(text) - 8
    while cut > 0 and text[cut - 1] >= 0x80 and 0x80 <= text[min(cut, len(text) - 1)] < 0xC0:
        cut -= 1
    return cut


def _telling(text: bytes) -> list[bytes]:
    """The lines with high bytes: a long one only around them."""
    return [_around_it(line) for line in text.splitlines() if not line.isascii()]


def _around_it(line: bytes) -> bytes:
    found = _HIGH.search(line) if len(line) >= _SAMPLE else None
    return line[max(0, found.start() - 99) :] if found else line


def _is_sound(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _grammar(text: bytes) -> tuple[int, int]:
    """Characters of several bytes that are whole, and bytes that belong to none."""
    try:
        return len(text.decode("utf-8")), 0
    except UnicodeDecodeError as error:
        # Half a file ends inside a letter: that alone does not make it another encoding.
        if error.end >= len(text) - 1 and error.reason == "unexpected end of data":
            return max(1, error.start), 0
    read = b"\n".join(_telling(text))[:_SAMPLE].decode("utf-8", "replace")
    bad = read.count("\ufffd")
    return sum(1 for letter in read if letter > "\x7f") - bad, max(1, bad)
