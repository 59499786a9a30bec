"""Old code pages of one byte a letter: each candidate is read in each language that was written in it.

What reads as that language's letters wins, and two that read nearly as well are both offered. Where languages
share a page's bytes, how often a letter stands in names tells them apart: koi8 and Windows turn capitals
round, Hebrew lies where small Cyrillic letters lie.
"""

from __future__ import annotations

from app.importing import many_bytes
from app.importing.source import Encoding

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
    "pt": "áâãàçéêíóôúü",  # and õ before e
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
    "he": "אבגדהוזחטיכךלמםנןסעפףצץקרשת",
    "ar": "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگ،",
    "th": "".join(map(chr, (*range(0xE01, 0xE3B), *range(0xE40, 0xE5A)))),
}
# Letters that stand often, and seldom, in names: only where two languages lie on the same bytes.
_OFTEN = {"ru": "оаеинтсрвлк", "be": "аоеінтсрвлк", "uk": "оаеинтсрвлкі", "he": "יוהלאמרבתשןנד"}
_SELDOM = {"ru": "чхжшюцщэфёъйбгыз", "be": "чхжшюцэфёйбгыз", "uk": "чхжшюцщфйбгґєїз", "he": "ףץטגצסךז"}
_EAGER = {"is": 0.9, "hr": 0.95, "et": 0.95}  # letters that other languages of the same bytes have too
_IN_WORDS = "’‘´·\xad"  # O’Neill, Gal·la; any other sign between letters speaks of another page: D¹browski
_TORN = -4.0
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
    ("iso-8859-15", _WESTERN),
    ("koi8-u", _CYRILLIC),
    ("cp866", _CYRILLIC),
    ("mac-cyrillic", _CYRILLIC),
    ("cp852", _CENTRAL),
    ("cp857", ("tr",)),
    ("cp850", _WESTERN),
    ("mac-roman", _WESTERN),
    ("mac-latin2", _CENTRAL),
    ("windows-1253", ("el",)),
    ("iso-8859-7", ("el",)),
    ("windows-1255", ("he",)),
    ("windows-1256", ("ar",)),
    ("cp874", ("th",)),
    ("windows-1252", ("is",)),
)


def likeliest(sample: bytes) -> Encoding:
    """The likeliest old code page of text that is not UTF-8."""
    scores: dict[str, float] = {}
    texts: dict[str, str] = {}
    for page, languages in _PAGES:
        text = texts.setdefault(page, sample.decode(page, "replace"))
        # Portuguese has õ before e alone; elsewhere it is rather a Hungarian ő.
        score = max(_score(text.replace("õe", "ãe"), language) for language in languages)
        scores[page] = max(scores.get(page, score), score)
    for page, text, score in many_bytes.readings(sample):
        texts[page], scores[page] = text, score
    order = sorted(scores, key=lambda page: -scores[page])
    best = order[0]
    second = next((page for page in order[1:] if texts[page] != texts[best]), "")
    is_sure = not second or (scores[best] > 0 and scores[second] < 0.85 * scores[best])
    return Encoding(name=best, is_sure=is_sure, other="" if is_sure else second)


def _score(text: str, language: str) -> float:
    worth = _letters(language)
    total = 0.0
    before = " "
    for letter, after in zip(text, f"{text[1:]} ", strict=True):
        if letter.isalpha() and before.isalpha() and (letter < "\u0370") != (before < "\u0370"):
            total -= 1.5  # no word is half Latin, half Cyrillic
        if letter > "\x7f":
            known = worth.get(letter)
            if before.isalpha() and after.isalpha() and not letter.isalpha() and letter not in _IN_WORDS:
                known = _TORN
            total += _worth(letter) if known is None else known
            if letter.isupper() and before.islower():
                total -= 1.5  # names are not written aBC; a wrong Cyrillic page turns capitals round
        elif "A" <= letter <= "Z" and before.islower() and before > "\x7f":
            total -= 0.5
        before = letter
    return total * _EAGER.get(language, 1.0) if total > 0 else total


def _letters(language: str) -> dict[str, float]:
    """What each letter of a language speaks for it."""
    often, seldom = _OFTEN.get(language, ""), _SELDOM.get(language, "")
    found = {}
    for letter in _ALPHABETS[language]:
        worth = 1.12 if letter in often else 0.75 if letter in seldom else 1.0
        found[letter] = worth
        if len(letter.upper()) == 1:
            found[letter.upper()] = worth
    return found


def _worth(letter: str) -> float:
    """What a letter that is none of the language's speaks against it."""
    if letter < "\xa0" or letter == "\ufffd":
        return -6.0
    if letter.isalpha():
        return -0.6
    return 0.1 if letter in "’‘”“„–—…€°\xa0№«»" else -2.0
