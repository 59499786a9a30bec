"""One cell becomes one value: e-mail, telephone, language, yes or no; what it cannot be is left out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from app.domain.text import fold

_LONGEST_LIST = 2_000  # letters in which several addresses or telephones are looked for
_EMAIL = re.compile(r"[^@\s<>\[\],;:|\"()]+@[^@\s<>\[\],;:/|\"()]+")
_PLAIN_EMAIL = re.compile(r"[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
# Addresses a booking site lends for one stay (their help pages name the domains).
_RELAYS = (
    "guest.booking.com",
    "members.ebay.com",
    "property.booking.com",
    "mchat.booking.com",
    "expediapartnercentral.com",
    "guest.airbnb.com",
    "reply.airbnb.com",
    "host.airbnb.com",
    "agoda-messaging.com",
    "guest.agoda.com",
    "messages.homeaway.com",
    "messages.vrbo.com",
    "guest.trip.com",
    "reply.trip.com",
    "guest.hrs.com",
    "guest.hotelbeds.com",
    "guest.hostelworld.com",
    "inbound.hostelworld.com",
    "guest.ostrovok.ru",
    "guests.traveloka.com",
    "guest.expedia.com",
    "guest.hotels.com",
    "guest.relay",
    "guest.lastminute.com",
    "guest.despegar.com",
    "reply.hotels.com",
    "guest.yandex-travel.ru",
    "guest.travel.yandex.ru",
)
_RELAY = re.compile(
    r"(?:.*[.@])?(?:"
    + "|".join(re.escape(domain) for domain in _RELAYS)
    + r")|(?:guest\.relay|marketplace\.amazon)\..*"
)
_PHONE_SIGNS = re.compile(r"[^\d+()./ \-extEXT#,;*\u00a0]")
_PLAIN_PHONE = re.compile(r"\+?\d(?:[ ()/.-]?\d){0,18}")
# What stands between two numbers in one cell; an extension belongs to the number before it.
_BETWEEN = re.compile(
    r"\s*(?:[;|\n]|:::|,(?!\s*(?:ext|wew|dw|x)))\s*|\s+(?:/|or|and|lub|i|oraz|oder|und|veya|ve|или|и)\s+"
    r"|(?<=\d{6})\s*/\s*(?=[+(]?\d{5})"
)
_WHOSE = re.compile(r"\s*\([^()\d]{2,}\)\s*$|(?<=\d{6})\.0$")  # "(husband)"; a number a spreadsheet kept
_EXPONENT = re.compile(r"\d(?:[.,]\d+)?E\+?\d+", re.IGNORECASE)
_YES = frozenset(
    "1 yes y true t tak evet e да так ja j oui o si s sim v x vip igen ano ja vrai wahr +".split()
)
_NO = frozenset("0 no n false f nie hayir h нет не nein non nao nei nem ne 00 faux falsch - – — none".split())
_LANGUAGES = {
    "en": "eng english e angol anglicky anglais engelska engelsk anglicka angielski ingilizce английский"
    " англійская englisch anglais ingles inglese engels",
    "pl": "pol polish polski lehce польский польская polnisch polonais polaco polacco pools polonya",
    "tr": "tur turkish turecki turkce турецкий турэцкая turkisch turc turco turks",
    "be": "bel belarusian bialoruski belarusca белорусский беларуская weissrussisch belarussisch bielorusse",
    "ru": "rus russian rosyjski rusca русский руская russisch russe ruso russo",
    "de": "deu ger d german nemet nemecky tyska niemiecki almanca немецкий нямецкая deutsch allemand"
    " aleman tedesco duits",
    "fr": "fra fre french francuski fransizca французский французская franzosisch francais frances francese",
    "es": "spa spanish castellano hiszpanski ispanyolca испанский іспанская spanisch espagnol espanol"
    " spagnolo",
    "it": "ita italian wloski italyanca итальянский італьянская italienisch italien italiano italiaans",
    "uk": "ukr ukrainian українська украінська ukrainski ukraynaca украинский украінская ukrainisch"
    " ukrainien ua",
    "cs": "ces cze czech cestina cesky czeski cekce чешский чэшская tschechisch tcheque cz",
    "sk": "slk slo slovak slovencina slovensky slowacki",
    "nl": "nld dut dutch holenderski niderlandzki nederlands niederlandisch neerlandais",
    "pt": "por portuguese portugalski portekizce portugues portugiesisch portugais portoghese",
    "sv": "swe swedish szwedzki svenska schwedisch se",
    "no": "nor norwegian norweski norsk nb nob nn",
    "da": "dan danish dunski dansk danisch dk",
    "fi": "fin finnish finski suomi finnisch",
    "hu": "hun hungarian wegierski magyar ungarisch",
    "ro": "ron rum romanian rumunski romana rumanisch",
    "bg": "bul bulgarian български болгарский bulgarski",
    "hr": "hrv croatian chorwacki hrvatski",
    "sr": "srp serbian serbski",
    "sl": "slv slovenian slovenscina slowenski",
    "lt": "lit lithuanian litewski lietuviu",
    "lv": "lav latvian latviesu lotewski",
    "et": "est estonian eesti estonski",
    "el": "ell gre greek ελληνικά grecki griechisch gr",
    "he": "heb hebrew עברית hebrajski iw",
    "ar": "ara arabic العربية arabski arapca arabisch",
    "ja": "jpn japanese 日本語 日语 japonski japonca japanisch jp",
    "zh": "zho chi chinese 中文 汉语 普通话 中国語 chinski cince chinesisch cn",
    "ko": "kor korean 한국어 koreanski korece koreanisch kr",
    "ka": "kat geo georgian",
    "az": "aze azerbaijani",
    "kk": "kaz kazakh",
    "hi": "hin hindi",
    "fa": "fas persian farsi",
}
_SPOKEN = {fold(word): code for code, words in _LANGUAGES.items() for word in (code, *words.split())}
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x9f]")
_FORMULA = re.compile(r"[=@+\-][^|!()]*[|!(][^\n]*")
_QUOTED = re.compile(r"'[=+\-@\t\r]")


def tidy(text: str) -> str:
    """Letters composed, no control signs; the apostrophe goes that kept a formula from being one."""
    if _QUOTED.match(text):
        text = text[1:]
    if text.isascii() and text.isprintable():
        return text.strip()
    text = _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return unicodedata.normalize("NFC", text).strip()


def one_line(text: str) -> str:
    """A tidy text with single spaces."""
    if text.isprintable() and "  " not in text and text[:1] != "'":
        text = text.strip()  # most cells: nothing else is to be done
        if text.isascii() or unicodedata.is_normalized("NFC", text):
            return text
    text = " ".join(tidy(text).split())
    return text[1:] if text[:1] == "'" and text[1:2].isdigit() else text  # a spreadsheet's mark for a text


def has_lost_letters(text: str) -> bool:
    """Whether letters were lost before or while the file was read."""
    return "\ufffd" in text


def has_control(text: str) -> bool:
    """Whether a sign stands in it that is no letter of any alphabet."""
    return not text.isprintable() and _CONTROL.search(text) is not None


def is_formula(text: str) -> bool:
    """Whether a spreadsheet would carry it out."""
    return text[:1] in "=@+-" and _FORMULA.fullmatch(text) is not None


def email(text: str) -> str:
    """The first address in a cell; empty where there is none."""
    return next(emails(text), "")


def emails(text: str) -> Iterator[str]:
    """Every address in a cell."""
    if _PLAIN_EMAIL.fullmatch(text):
        yield text
        return
    for match in _EMAIL.finditer(text[:_LONGEST_LIST]) if "@" in text else ():
        yield match[0].rstrip(".").strip("'")


@lru_cache(maxsize=1024)
def _is_relay_domain(domain: str) -> bool:
    return _RELAY.fullmatch(domain) is not None


def is_relay(address: str) -> bool:
    """Whether a booking site lent the address for one stay."""
    return _is_relay_domain(address.rpartition("@")[2].lower())


def phone_of(cell: str) -> str:
    """The first telephone number in a cell that was not made tidy yet."""
    if _PLAIN_PHONE.fullmatch(cell) and cell[-2:] != ".0":
        return cell if cell.strip("0") else ""
    return phone(one_line(cell) if "\n" not in cell else tidy(cell))


def phone(text: str) -> str:
    """The first telephone number in a cell, as it was written; empty where there is none."""
    if _PLAIN_PHONE.fullmatch(text) and text[-2:] != ".0":
        return text if text.strip("0") else ""
    if _EXPONENT.fullmatch(text.strip()):
        return ""  # a spreadsheet has already thrown the digits away
    return next((number for part in _BETWEEN.split(text[:_LONGEST_LIST]) if (number := _one_phone(part))), "")


def _one_phone(text: str) -> str:
    """A number by itself; nothing for what has too few digits or is no number."""
    text = _WHOSE.sub("", text.strip().removeprefix("tel:").strip())
    digits = sum(sign.isdigit() for sign in text)
    if has_lost_letters(text) or digits < 1 or digits > 24 or len(_PHONE_SIGNS.findall(text)) > digits:
        return ""
    return " ".join(text.split())


@lru_cache(maxsize=4096)
def languages(text: str) -> tuple[str, ...]:
    """The language codes in a cell: pl, pl-PL, POL, Polish, polski; several parted by commas."""
    found: dict[str, None] = {}
    for part in re.split(r"[,;/|+&]+", text):
        words = fold(re.split(r"[-_]", part.strip())[0]) if len(part.strip()) <= 8 else fold(part)
        code = _SPOKEN.get(words) or _SPOKEN.get(words.split(" ")[0] if words else "")
        if code:
            found[code] = None
    return tuple(found)


@lru_cache(maxsize=1024)
def yes(text: str) -> bool | None:
    """Whether a cell says yes; None where it says nothing. A grade ("VIP3", "gold") is a yes."""
    word = text.strip().lower()
    if not word:
        return None
    return not (word in _NO or fold(word) in _NO)
