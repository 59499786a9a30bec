"""Currencies and time zones to choose from, in the reader's words."""

from __future__ import annotations

from zoneinfo import available_timezones

from PySide6.QtCore import QLocale, QTimeZone

from app.ui import language

# The currencies of the four languages first, then by code; others can be typed as three letters later.
CURRENCIES = (
    "EUR", "PLN", "TRY", "BYN", "USD", "GBP", "CHF", "AED", "ALL", "ARS", "AUD", "BGN", "BHD", "BRL", "CAD",
    "CLP", "CNY", "COP", "CZK", "DKK", "EGP", "GEL", "HKD", "HUF", "IDR", "ILS", "INR", "ISK", "JOD", "JPY",
    "KRW", "KWD", "KZT", "MAD", "MDL", "MXN", "MYR", "NOK", "NZD", "OMR", "PHP", "QAR", "RON", "RSD", "SAR",
    "SEK", "SGD", "THB", "TND", "TWD", "UAH", "VND", "ZAR",
)  # fmt: skip
_GUESS = {"pl": "PLN", "tr": "TRY", "be": "BYN"}


def currencies() -> list[tuple[object, str]]:
    """Codes with their names in the language of the screens."""
    from babel.numbers import get_currency_name  # deferred: only this form needs a book of names

    return [(code, f"{code}  ·  {get_currency_name(code, locale=language.current())}") for code in CURRENCIES]


def likely_currency() -> str:
    """The computer's own currency when it is offered, else that of the language."""
    own = QLocale.system().currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
    return own if own in CURRENCIES and own != "USD" else _GUESS.get(language.current(), "EUR")


def time_zones() -> list[tuple[object, str]]:
    """Places of the world, without the technical names."""
    return [(zone, zone.replace("_", " ")) for zone in sorted(available_timezones()) if _is_place(zone)]


def likely_time_zone() -> str:
    """The computer's own time zone, or Warsaw when it only says UTC."""
    own = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    return own if _is_place(own) else "Europe/Warsaw"


def _is_place(zone: str) -> bool:
    return "/" in zone and not zone.startswith(("Etc/", "SystemV/", "US/", "posix/", "right/"))
