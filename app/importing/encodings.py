"""Which letters the bytes of a file are: byte order marks, UTF-8 by its own grammar, then by alphabet.

An old code page cannot be proved. Each candidate is read in each language that was written in it; what
reads as that language's letters wins, and two that read nearly as well are both offered.
"""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from pathlib import Path

from app.errors import BadInput
from app.importing.source import Encoding

_CHUNK = 1 << 20
_SAMPLE = 1 << 17
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ALPHABETS = {
    "pl": "ąćęłńóśźż",
    "cs": "áčďéěíňóřšťúůýž",
    "sk": "áäčďéíĺľňóôŕšťúýž",
    "hu": "áéíóöőúüű",
    "hr": "čćđšž",
    "ro": "ăâîşţșț",
    "de": "äöüß",
    "fr": "àâæçéèêëîïôœùûüÿ’",
    "es": "áéíñóúü¿¡",
    "pt": "áâãàçéêíóôõúü",
    "it": "àèéìíòóù",
    "nordic": "åäæöøé",
    "is": "áéíóúýðþæö",
    "tr": "çğıöşüâîİ",
    "lt": "ąčęėįšųūž",
    "lv": "āčēģīķļņšūž",
    "et": "äõöüšž",
    "ru": "абвгдежзийклмнопрстуфхцчшщъыьэюяё",
    "be": "абвгдежзійклмнопрстуўфхцчшыьэюяё’",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя’",
    "el": "αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋ",
}
_WESTERN = ("de", "fr", "es", "pt", "it", "nordic")
_CENTRAL = ("pl", "cs", "sk", "hu", "hr", "ro")
_CYRILLIC = ("ru", "be", "uk")
# Of equals the first wins: a Windows page before its ISO sister, which it mostly contains.
_PAGES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("windows-1252", _WESTERN),
    ("windows-1250", _CENTRAL),
    ("windows-1254", ("tr",)),
    ("windows-1251", _CYRILLIC),
    ("windows-1257", ("lt", "lv", "et")),
    ("iso-8859-2", _CENTRAL),
    ("iso-8859-5", _CYRILLIC),
    ("iso-8859-9", ("tr",)),
    ("koi8-u", _CYRILLIC),
    ("cp866", _CYRILLIC),
    ("cp852", _CENTRAL),
    ("cp857", ("tr",)),
    ("cp850", _WESTERN),
    ("mac-roman", _WESTERN),
    ("windows-1253", ("el",)),
    ("iso-8859-7", ("el",)),
    ("windows-1252", ("is",)),
)


@dataclass(frozen=True, slots=True)
class _Look:
    is_utf8: bool
    broken: int
    whole: int
    sample: bytes


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
        for mark, name in _MARKS:
            if head.startswith(mark):
                return Encoding(name=name)
        wide = _wide(head)
        if wide:
            return Encoding(name=wide)
        file.seek(0)
        look = _look(file)
    if look.is_utf8 or look.whole > 20 * look.broken:
        return Encoding(name="utf-8")
    return by_alphabet(look.sample)


def _wide(head: bytes) -> str:
    """UTF-16 without its mark: Latin text has every other byte empty."""
    if len(head) < 4:
        return ""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    if odd > half * 0.5 and even < half * 0.1:
        return "utf-16-le"
    return "utf-16-be" if even > half * 0.5 and odd < half * 0.1 else ""


def _look(file: object) -> _Look:
    """Whether the bytes keep UTF-8's grammar; how often they do and do not; the lines with high bytes."""
    sample = bytearray()
    broken = whole = 0
    is_utf8, rest = True, b""
    while chunk := file.read(_CHUNK):  # type: ignore[attr-defined]
        text, rest = rest + chunk, b""
        if not text.isascii():
            cut = max(text.rfind(b"\n") + 1, len(text) - 8) if len(chunk) == _CHUNK else len(text)
            text, rest = text[:cut], text[cut:]
            good, bad = _grammar(text)
            whole, broken, is_utf8 = whole + good, broken + bad, is_utf8 and bad == 0
            if len(sample) < _SAMPLE:
                sample += b"\n".join(line for line in text.splitlines() if not line.isascii())[:_SAMPLE]
    return _Look(is_utf8, broken, whole, bytes(sample))


def _grammar(text: bytes) -> tuple[int, int]:
    """Characters of several bytes that are whole, and bytes that belong to none."""
    try:
        return len(text.decode("utf-8")), 0
    except UnicodeDecodeError as error:
        # Half a file ends inside a letter: that alone does not make it another encoding.
        if error.end >= len(text) - 1 and error.reason == "unexpected end of data":
            return max(1, error.start), 0
    read = text[:_SAMPLE].decode("utf-8", "replace")
    bad = read.count("\ufffd")
    return sum(1 for letter in read if letter > "\x7f") - bad, bad


def by_alphabet(sample: bytes) -> Encoding:
    """The likeliest old code page of text that is not UTF-8."""
    scores: dict[str, float] = {}
    texts: dict[str, str] = {}
    for page, languages in _PAGES:
        text = texts.setdefault(page, sample.decode(page, "replace"))
        score = max(_score(text, _ALPHABETS[language]) for language in languages)
        scores[page] = max(scores.get(page, score), score)
    scores["shift_jis"] = _japanese(sample)
    order = sorted(scores, key=lambda page: -scores[page])
    best, second = order[0], _second(order, texts, sample)
    if best == "shift_jis":
        return Encoding(name="cp932")
    is_sure = not second or (scores[best] > 0 and scores[second] < 0.85 * scores[best])
    return Encoding(name=best, is_sure=is_sure, other="" if is_sure else second)


def _second(order: list[str], texts: dict[str, str], sample: bytes) -> str:
    """The next page that reads the sample otherwise than the best one."""
    first = texts.get(order[0]) or sample.decode(order[0], "replace")
    return next((page for page in order[1:] if page in texts and texts[page] != first), "")


def _score(text: str, alphabet: str) -> float:
    letters = frozenset(alphabet + alphabet.upper())
    total = 0.0
    before = " "
    for letter in text:
        if letter.isalpha() and before.isalpha() and (letter < "\u0370") != (before < "\u0370"):
            total -= 1.5  # no word is half Latin, half Cyrillic
        if letter > "\x7f":
            total += _worth(letter, letters)
            if letter.isupper() and before.islower():
                total -= 1.5  # names are not written aBC; a wrong Cyrillic page turns capitals round
        elif "A" <= letter <= "Z" and before.islower() and before > "\x7f":
            total -= 0.5
        before = letter
    return total


def _worth(letter: str, letters: frozenset[str]) -> float:
    if letter in letters:
        return 1.0
    if letter < "\xa0" or letter == "\ufffd":
        return -6.0
    if letter.isalpha():
        return -0.6
    return 0.1 if letter in "’‘”“„–—…€°\xa0№«»" else -2.0


def _japanese(sample: bytes) -> float:
    try:
        text = sample.decode("cp932")
    except UnicodeDecodeError as error:
        if error.start < len(sample) - 2:
            return -1.0
        text = sample[: error.start].decode("cp932", "replace")
    kana = sum("\u3040" <= letter <= "\u30ff" for letter in text)
    signs = sum("\u4e00" <= letter <= "\u9fff" for letter in text)
    narrow = sum("\uff61" <= letter <= "\uff9f" for letter in text)
    return (2.2 * (kana + signs) if kana or signs > narrow else 0) - 0.8 * narrow
