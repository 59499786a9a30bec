"""The script a name is written in, and whose custom that speaks for where nobody told."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# Beginnings of the Unicode names of letters, and the languages that write with them (CLDR likely subtags).
_SCRIPTS = {
    "CJK": "zh yue ja", "HIRAGANA": "ja", "KATAKANA": "ja", "HANGUL": "ko",
    "CYRILLIC": "ru be uk bg mk sr mn kk ky tg",
    "ARABIC": "ar fa ur ps sd", "HEBREW": "he", "GREEK": "el", "ARMENIAN": "hy", "GEORGIAN": "ka",
    "DEVANAGARI": "hi mr ne kok", "BENGALI": "bn as", "GURMUKHI": "pa", "GUJARATI": "gu", "ORIYA": "or",
    "TAMIL": "ta", "TELUGU": "te", "KANNADA": "kn", "MALAYALAM": "ml", "SINHALA": "si",
    "THAI": "th", "LAO": "lo", "MYANMAR": "my", "KHMER": "km", "ETHIOPIC": "am ti", "CHEROKEE": "chr",
}  # fmt: skip
_SCRIPT_OF = {language: script for script, said in _SCRIPTS.items() for language in said.split()}
_SCRIPT_OF |= {"ja": "CJK", "zh": "CJK", "yue": "CJK", "sr_Latn": "LATIN", "hi_Latn": "LATIN"}
_LOOKED_AT = 200
_KANA = ("HIRAGANA", "KATAKANA")
_MAY_BE_KANA = re.compile("[\u3041-\U0010ffff]")


def script_of(text: str) -> str:
    """The script of the first letter that has one, by the Unicode name of that letter; "" when none has."""
    for letter in text:
        if letter.isalpha():
            return _script(letter)
    return ""


@lru_cache(maxsize=4_096)
def _script(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0].partition("-")[0]


def guessed_locale(text: str, languages: tuple[str, ...] = ()) -> str:
    """Whose name this may be: by its letters, then by the first language the guest speaks; und when neither
    tells.

    Han characters without a language are taken for Chinese. Only as many letters as a name has are asked.
    """
    text = text[:_LOOKED_AT]
    script = script_of(text)
    if not text.isascii() and any(
        unicodedata.name(letter, "").startswith(_KANA) for letter in _MAY_BE_KANA.findall(text)
    ):
        return "ja"
    spoken = languages[0] if languages else ""
    if script in _SCRIPTS:
        own = _SCRIPTS[script].split()
        return spoken if spoken in own else own[0]
    # In Latin letters Japanese guests write the given name first; Hungarians, Koreans, Vietnamese do not.
    return "und" if spoken in ("", "ja") else spoken


def formatting_locale(script: str, name_locale: str, locale: str) -> str:
    """A name in other letters than the locale writes is put together as in its own culture."""
    if not script or _same_script(script, _locale_script(locale)):
        return locale
    own = name_locale if _same_script(script, _locale_script(name_locale)) else ""
    return own or (_SCRIPTS[script].split()[0] if script in _SCRIPTS else "und")


def _locale_script(locale: str) -> str:
    language = locale.partition("_")[0]
    if locale.startswith(("sr_Latn", "hi_Latn")):
        return "LATIN"
    return _SCRIPT_OF.get(language, "LATIN")


def _same_script(one: str, other: str) -> bool:
    east = {"CJK", *_KANA}
    return one == other or (one in east and other in east) or {one, other} == {"CJK", "HANGUL"}
