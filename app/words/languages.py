"""Languages that guests speak, in the reader's own words: whoever cannot read 中文 has to choose it too."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.text import fold

# Written by the house itself; they stand first.
_OURS = ("en", "pl", "tr", "be")
# Where Qt names a country's variety ("American English").
_PLAIN_NAMES = {
    "en": "English", "es": "español", "pt": "português", "zh": "中文", "fr": "français", "de": "Deutsch",
}  # fmt: skip
# Written in letters that the desk is not expected to read.
_FAR = frozenset("he ar fa ja ko zh yue hi ta th ka hy el".split())
_SAME = {"no": "nb", "iw": "he", "tl": "fil"}  # as other systems write them


def spoken(code: str) -> str:
    """A language as it calls itself where the desk can read that: polski, English, Türkçe; else in the
    reader's words."""
    return _read(code) if code in _FAR else native(code)


def native(code: str) -> str:
    """A language in its own words; the code where nobody knows them."""
    if code in _PLAIN_NAMES:
        return _PLAIN_NAMES[code]
    locale = QLocale(code)
    return locale.nativeLanguageName() if locale.language() != QLocale.Language.C else code


def label(code: str) -> str:
    """What stands in a list of languages: the reader's word, by whose letters one jumps there, and its own."""
    read, own = _read(code), native(code)
    return read if fold(read) == fold(own) else f"{read}  ·  {own}"


def choices() -> list[tuple[object, str]]:
    """Every language that is offered: the house's own, then the others in the reader's alphabet."""
    named = {code: label(code) for code in _names()}
    others = sorted((code for code in named if code not in _OURS), key=lambda code: fold(named[code]))
    return [(code, named[code]) for code in (*_OURS, *others)]


def _read(code: str) -> str:
    return _names().get(_SAME.get(code, code)) or native(code)


def _names() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "en": translate("Languages", "English"), "pl": translate("Languages", "Polish"),
        "tr": translate("Languages", "Turkish"), "be": translate("Languages", "Belarusian"),
        "ar": translate("Languages", "Arabic"), "az": translate("Languages", "Azerbaijani"),
        "bg": translate("Languages", "Bulgarian"), "bs": translate("Languages", "Bosnian"),
        "ca": translate("Languages", "Catalan"), "cs": translate("Languages", "Czech"),
        "da": translate("Languages", "Danish"), "de": translate("Languages", "German"),
        "el": translate("Languages", "Greek"), "es": translate("Languages", "Spanish"),
        "et": translate("Languages", "Estonian"), "fa": translate("Languages", "Persian"),
        "fi": translate("Languages", "Finnish"), "fr": translate("Languages", "French"),
        "ga": translate("Languages", "Irish"), "id": translate("Languages", "Indonesian"),
        "ms": translate("Languages", "Malay"), "ta": translate("Languages", "Tamil"),
        "he": translate("Languages", "Hebrew"), "hi": translate("Languages", "Hindi"),
        "hr": translate("Languages", "Croatian"), "hu": translate("Languages", "Hungarian"),
        "hy": translate("Languages", "Armenian"), "is": translate("Languages", "Icelandic"),
        "it": translate("Languages", "Italian"), "ja": translate("Languages", "Japanese"),
        "ka": translate("Languages", "Georgian"), "kk": translate("Languages", "Kazakh"),
        "ko": translate("Languages", "Korean"), "lt": translate("Languages", "Lithuanian"),
        "lv": translate("Languages", "Latvian"), "mk": translate("Languages", "Macedonian"),
        "nb": translate("Languages", "Norwegian"), "nl": translate("Languages", "Dutch"),
        "pt": translate("Languages", "Portuguese"), "ro": translate("Languages", "Romanian"),
        "ru": translate("Languages", "Russian"), "sk": translate("Languages", "Slovak"),
        "sl": translate("Languages", "Slovenian"), "sq": translate("Languages", "Albanian"),
        "sr": translate("Languages", "Serbian"), "sv": translate("Languages", "Swedish"),
        "th": translate("Languages", "Thai"), "uk": translate("Languages", "Ukrainian"),
        "vi": translate("Languages", "Vietnamese"), "zh": translate("Languages", "Chinese"),
    }  # fmt: skip
