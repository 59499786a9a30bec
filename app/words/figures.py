"""Money, times and days as the reader writes them. The language is the one the window was set to (QLocale)."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.domain.desk import PlaceRow

_SIGNS = {
    "EUR": "€", "USD": "$", "GBP": "£", "PLN": "zł", "TRY": "₺", "BYN": "Br", "UAH": "₴", "CZK": "Kč",
    "JPY": "¥", "CHF": "CHF", "SEK": "kr", "NOK": "kr", "DKK": "kr", "ILS": "₪", "INR": "₹", "KRW": "₩",
}  # fmt: skip
_NO_BREAK = "\u00a0"


def language() -> str:
    """Two letters of the language that the reader sees."""
    return QLocale().name().split("_")[0]


def opening(text: str) -> str:
    """`text` with the first letter that opens a sentence, by the reader's own alphabet (Turkish i)."""
    return QLocale().toUpper(text[:1]) + text[1:]


def within(text: str) -> str:
    """`text` as it stands inside a sentence, by the reader's own alphabet (Turkish I)."""
    return QLocale().toLower(text[:1]) + text[1:]


def number(count: int) -> str:
    """12,345 as the reader groups its digits."""
    return QLocale().toString(count)


def money(minor: int, place: PlaceRow) -> str:
    """`14.00 €` (or `14,00 €`): minor units of the place's currency, with its own number of decimals."""
    amount = QLocale().toString(minor / 10**place.exponent, "f", place.exponent)
    return f"{amount}{_NO_BREAK}{_SIGNS.get(place.currency, place.currency)}"


def cost(minor: int, place: PlaceRow) -> str:
    """The same, and a word for what costs nothing."""
    return money(minor, place) if minor else QCoreApplication.translate("Figures", "free")


def short_money(minor: int, place: PlaceRow) -> str:
    """`150 €` where the amount is round."""
    unit = 10**place.exponent
    if minor % unit:
        return money(minor, place)
    return f"{QLocale().toString(minor // unit)}{_NO_BREAK}{_SIGNS.get(place.currency, place.currency)}"


def clock(moment: datetime, place: PlaceRow) -> str:
    """`09:10` on the place's wall."""
    return place.local(moment).strftime("%H:%M")


def day(on: date) -> str:
    """`14 Aug`, in the reader's language."""
    return QLocale().toString(QDate(on.year, on.month, on.day), "d MMM")


def day_and_year(on: date) -> str:
    """`14 Aug 2025`, in the reader's language."""
    return QLocale().toString(QDate(on.year, on.month, on.day), "d MMM yyyy")


def days(start: date, end: date) -> str:
    """`22–25 Nov`, `30 Nov – 2 Dec`."""
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day}–{day(end)}"
    return f"{day(start)} – {day(end)}"


def when(moment: datetime, place: PlaceRow, today: date) -> str:
    """A clock time today, a day and a time otherwise, and the year where it is another one."""
    local = place.local(moment)
    if local.date() == today:
        return clock(moment, place)
    on = day(local.date()) if local.year == today.year else day_and_year(local.date())
    return f"{on}, {clock(moment, place)}"
