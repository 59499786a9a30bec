"""Dates as people and systems write them. Which number is the day is found out over the whole column."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.text import fold

ORDERS = ("DMY", "MDY", "YMD")
_ISO = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ].*)?")
_WEEK = re.compile(r"(\d{4})-?W(\d\d)-?([1-7])", re.IGNORECASE)
_ORDINAL = re.compile(r"(\d{4})-(\d{3})")
_SERIAL = re.compile(r"(\d{5})(?:[.,]\d+)?")
_FAR_EAST = re.compile(r"(\d{4})[年년]\s?(\d{1,2})[月월]\s?(\d{1,2})[日일]?")
_SHEETS_BEGIN = date(1899, 12, 30)  # day 0 of a spreadsheet
_EARLIEST = 1850
_NO_YEAR = re.compile(r"--(\d\d)-?(\d\d)")
_NUMBERS = re.compile(r"(\d{1,4})\s?[./\- ]\s?(\d{1,2})\s?[./\- ]\s?(\d{1,4})\.?(?:[T ,].*)?")
_TWO = re.compile(r"(\d{1,2})\s?[./]\s?(\d{1,2})\.?")
_EIGHT = re.compile(r"(\d\d)(\d\d)(\d{4})")
_WORDED = re.compile(
    r"(?:(\d{1,2})[\s.\-/]*(?:de )?)?([^\W\d_]{3,})\.?,?[\s.\-/]*(?:de )?(\d{1,4})?,?[\s.\-/]*(\d{2,4})?"
)
_EMPTY = re.compile(r"[0.\-/ ]*|0000-00-00.*|1899-12-3[01].*|0001-01-01.*|n/?a|null|none|-+", re.IGNORECASE)
# The beginnings of months' names, folded, in the languages exports come in.
_MONTHS = (
    "jan sty oca yanv stu gen ene led stycz sijecanj ianu",
    "feb lut sub fev fevr lyut liuto unor helmi velj",
    "mar mrt marz sak bre maalis ozu mart",
    "apr kwi nis avr abr kra dub huhti trav",
    "may mai maj mag maio mayis kve touko svi",
    "jun cze haz juin giu iyun cher cerven kesa lipanj czerw",
    "jul lip tem juil lug iyul lipen lipn lypn cervenec heina srp",
    "aug sie agu ago aou avg zhni srpen elo kol",
    "sep wrz eyl set sent ver zari syys ruj",
    "oct paz eki okt ott out kas rij loka zhovt",
    "nov lis kasim noya listopad marras stud",
    "dec gru ara dez dic dek pro joulu snezh",
)


@dataclass(frozen=True, slots=True)
class Day:
    """A day of birth; the year may be unknown."""

    month: int
    day: int
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Order:
    """DMY, MDY or YMD, and whether the column proves it."""

    order: str
    is_sure: bool = True


def order_of(values: Iterable[str], default: str = "DMY") -> Order:
    """The order the values of a column are written in; unsure when no value tells day and month apart."""
    first = second = year = slashes = 0
    for value in values:
        match = _NUMBERS.fullmatch(value.strip())
        if match is None:
            continue
        if len(match[1]) > 2:
            year += 1
            continue
        first += int(match[1]) > 12
        second += int(match[2]) > 12
        slashes += "/" in value
    if first or second:
        return Order("DMY" if first >= second else "MDY", is_sure=not (first and second))
    if year:
        return Order("YMD")
    return Order(default, is_sure=not slashes)


def is_empty(text: str) -> bool:
    """Whether a system wrote "no date" in its own way."""
    return not text or _EMPTY.fullmatch(text) is not None


def is_written(text: str) -> bool:
    """Whether a text is a day by itself, whatever heads its column: a bare number of five digits is not."""
    text = text.strip()
    both = _parsed(text, "DMY", date.max.year) or _parsed(text, "MDY", date.max.year)
    return both is not None and _SERIAL.fullmatch(text) is None


def is_of_a_system(text: str) -> bool:
    """Whether a day is written year first in figures alone, as systems write it and people hardly do."""
    return _ISO.fullmatch(text.strip()) is not None


def parsed(text: str, order: str, this_year: int) -> Day | None:
    """The day a text means; None where it means none that exists or nobody alive was born on.

    `this_year` parts 1926 from 2026.
    """
    found = _parsed(text.strip(), order, this_year)
    if found is None or found.year is None or _EARLIEST <= found.year <= this_year:
        return found
    return None


def _parsed(text: str, order: str, this_year: int) -> Day | None:
    if match := _ISO.fullmatch(text) or _FAR_EAST.fullmatch(text):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    if match := _NO_YEAR.fullmatch(text):
        return _day(None, int(match[1]), int(match[2]))
    if match := _NUMBERS.fullmatch(text):
        return _ordered(match[1], match[2], match[3], order, this_year)
    if match := _EIGHT.fullmatch(text):
        return _ordered(match[1], match[2], match[3], order, this_year)
    if match := _TWO.fullmatch(text):
        pair = int(match[1]), int(match[2])
        return _day(None, *(pair if order == "MDY" and pair[0] <= 12 else pair[::-1]))
    return _counted(text) or _worded(text, this_year)


def _counted(text: str) -> Day | None:
    """A day told by its week (ISO 8601), its place in the year, or as spreadsheets count."""
    try:
        if match := _WEEK.fullmatch(text):
            day = date.fromisocalendar(int(match[1]), int(match[2]), int(match[3]))
        elif match := _ORDINAL.fullmatch(text):
            day = date(int(match[1]), 1, 1) + timedelta(int(match[2]) - 1)
            if str(day.year) != match[1]:
                return None
        elif match := _SERIAL.fullmatch(text):
            day = _SHEETS_BEGIN + timedelta(int(match[1]))
        else:
            return None
    except (ValueError, OverflowError):
        return None
    return Day(day.month, day.day, day.year)


def _ordered(one: str, two: str, three: str, order: str, this_year: int) -> Day | None:
    if len(one) > 2 or (order == "YMD" and len(three) <= 2):
        return _day(_year(one, this_year), int(two), int(three))
    month, day = (int(one), int(two)) if order == "MDY" else (int(two), int(one))
    return _day(_year(three, this_year), month, day)


def _worded(text: str, this_year: int) -> Day | None:
    """22 Nov 1986, November 22, 1986, 22-NOV-86."""
    match = _WORDED.fullmatch(text)
    if match is None:
        return None
    month = _month(fold(match[2]))
    numbers = [part for part in (match[1], match[3], match[4]) if part]
    if not month or not numbers:
        return None
    year = numbers[1] if len(numbers) > 1 else None
    return _day(_year(year, this_year) if year else None, month, int(numbers[0]))


def _month(word: str) -> int:
    """1 to 12 by the longest beginning that is known; 0 for no month."""
    best, found = 0, 0
    for number, beginnings in enumerate(_MONTHS, start=1):
        for beginning in beginnings.split():
            if len(beginning) > best and word.startswith(beginning):
                best, found = len(beginning), number
    return found


def _year(text: str, this_year: int) -> int:
    year = int(text)
    if len(text) > 2:
        return year
    century = this_year // 100 * 100
    return century + year if century + year <= this_year else century - 100 + year


def _day(year: int | None, month: int, day: int) -> Day | None:
    if year is not None and year < 1604:  # Apple and Outlook write "no year" as 1604
        year = None if year == 0 else year
        if year is not None and year < 1000:
            return None
    if year == 1604:
        year = None
    if not 1 <= month <= 12 or not 1 <= day <= calendar.monthrange(year or 2024, month)[1]:
        return None
    return Day(month, day, year)
