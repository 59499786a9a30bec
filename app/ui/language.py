"""Which language the screens speak, and switching it while they run."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QCoreApplication, QDateTime, QLibraryInfo, QLocale, QTimeZone, QTranslator

from app import clock
from app.config import LANGUAGES, RESOURCES

_SPOKEN = {
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    "pl": QLocale(QLocale.Language.Polish, QLocale.Country.Poland),
    "tr": QLocale(QLocale.Language.Turkish, QLocale.Country.Turkey),
    "be": QLocale(QLocale.Language.Belarusian, QLocale.Country.Belarus),
}


class _Now:
    """One application speaks one language at a time."""

    code = "en"
    kind = ""  # hotel, shop; empty before a place is open
    translators: list[QTranslator] = []


def current() -> str:
    """The language in use: en, pl, tr or be."""
    return _Now.code


def locale() -> QLocale:
    """How dates, numbers and money are written in the language in use."""
    return _SPOKEN[_Now.code]


def of_this_computer() -> str:
    """The computer's language when we speak it, else English."""
    code = QLocale.system().name()[:2]
    return code if code in LANGUAGES else "en"


def use(code: str) -> None:
    """Speak `code` from here on: our texts and Qt's own buttons. Windows built before keep their words."""
    _Now.code = code if code in LANGUAGES else "en"
    for old in _Now.translators:
        QCoreApplication.removeTranslator(old)
    _Now.translators = [t for t in map(_loaded, _word_files(_Now.code)) if t is not None]
    for new in _Now.translators:
        QCoreApplication.installTranslator(new)
    QLocale.setDefault(locale())


def in_language(code: str) -> Callable[[str, str], str]:
    """Our texts in another language than the screens', for what is handed to a guest."""
    # The program's own words are English; a file of them holds plural forms alone.
    spoken = _loaded(str(RESOURCES / "i18n" / f"courtesy_{code}.qm")) if code != "en" else None

    def said(context: str, text: str) -> str:
        return (spoken.translate(context, text) if spoken is not None else "") or text

    return said


def english(context: str, text: str) -> str:
    """What the screens would say in English, in the words of this kind of place."""
    own = _shops_english() if _Now.kind == "shop" else None
    return (own.translate(context, text) if own is not None else "") or text


@cache
def _shops_english() -> QTranslator | None:
    return _loaded(str(RESOURCES / "i18n" / "shop_en.qm"))


def suit(kind: str) -> None:
    """Speak as this kind of place does: a shop has customers and purchases, a hotel guests and stays.

    The sources speak the hotel's words; `shop_*.ts` holds only the texts that a shop says otherwise.
    """
    if kind != _Now.kind:
        _Now.kind = kind
        use(_Now.code)


def clock_texts(zone: str | None = None) -> tuple[str, str]:
    """Time and date of this moment in a time zone, as the language writes them."""
    now = QDateTime.fromMSecsSinceEpoch(
        round(clock.now().timestamp() * 1000), QTimeZone(QTimeZone.Initialization.UTC)
    )
    there = now.toTimeZone(QTimeZone(zone.encode())) if zone else now.toLocalTime()
    date = locale().toString(there.date(), date_pattern())
    return there.toString("HH:mm"), date


def date_pattern() -> str:
    """Weekday, day and month, without the year."""
    return {"tr": "d MMMM dddd"}.get(_Now.code, "dddd, d MMMM")


def _word_files(code: str) -> list[str]:
    """Later files win. Qt ships no Belarusian and lags behind in the others: some of its words are ours."""
    qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours = RESOURCES / "i18n"
    general = [f"{qts}/qtbase_{code}.qm", str(ours / f"qtbase_{code}.qm"), str(ours / f"courtesy_{code}.qm")]
    return [*general, str(ours / f"shop_{code}.qm")] if _Now.kind == "shop" else general


def _loaded(path: str) -> QTranslator | None:
    translator = QTranslator()
    return translator if translator.load(path) else None
