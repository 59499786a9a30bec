"""Dates as people and systems write them. Which number is the day is found out over the whole column."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from app.importing.months import month_of

ORDERS = ("DMY", "MDY", "YMD")
_ISO = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ].*)?")
_WEEK = re.compile(r"(\d{4})-?W(\d\d)-?([1-7])", re.IGNORECASE)
_ORDINAL = re.compile(r"(\d{4})-(\d{3})")
_SERIAL = re.compile(r"(\d{5})(?:[.,]\d+)?")
_FAR_EAST = re.compile(r"([^\W\d]{2})?(\d{1,4}|元)[年년]\s?(\d{1,2})[月월]\s?(\d{1,2})[日일]?")
_ERAS = {"明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018}  # the year before their first
_MOMENT = re.compile(r"/Date\((-?\d+)[^)]*\)/|(-?\d{9,13})")  # seconds or thousandths since 1970
_SHEETS_BEGIN = date(1899, 12, 30)  # day 0 of a spreadsheet
_EARLIEST = 1850
_DAYS = (0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)  # in each month, at the most
_LONGEST = 60  # letters of a day written in words
_NO_YEAR = re.compile(r"--(\d\d)-?(\d\d)")
_NUMBERS = re.compile(r"(\d{1,4})\s?[./\- ]\s?(\d{1,2})\s?[./\- ]\s?(\d{1,4})\.?(?:[T ,].*)?")
_TWO = re.compile(r"(\d{1,2})\s?[./]\s?(\d{1,2})\.?")
_EIGHT = re.compile(r"(\d\d)(\d\d)(\d{4})")
_SIX = re.compile(r"(\d\d)(\d\d)(\d\d)")
_CLOCK = re.compile(
    r"\d{1,2}:\d\d(?::\d\d(?:[.,]\d+)?)?(?: ?[AaPp]\.?[Mm]\.?\b)?(?: ?[+\-]\d\d:?\d\d)?|\b(?:GMT|UTC|CES?T)\b"
)
_TOKEN = re.compile(r"\d+|[^\W\d_]+")
_LISTOPAD = re.compile(r"\d\. ?listopada\b", re.IGNORECASE)  # Croats' October: Poles write no full stop
_JOINING = frozenset("de del of the st nd rd th er m d r g den le el di o a".split())
# "born 22.11.1986", "22.11.1986 (38)", "22.11.1986 r."
_AROUND = re.compile(r"^[^\W\d_]{1,6}\.?:?\s+(?=\d)|\s*(?:\([^()]*\)|[rgг]\.?|года?|roku)$|^'|\.0$")
_EMPTY = re.compile(
    r"[0.\-/ ]*|0000-00-00.*|1899-12-3[01].*|0001-01-01.*|0?1[./]0?1[./]0001.*|99[./-]?99[./-]?9999"
    r"|9999-.*|n/?a|null|none|-+",
    re.IGNORECASE,
)
# "(MM/DD/YYYY)" in a heading, and what stands for day, month and year in languages that have such headings.
_TOLD = re.compile(r"\b([dtgjдmмa]{1,2}|[yjaгr]{4}|yy|rr)[./\- ]?([dtgjдmмa]{1,2})[./\- ]?"
                   r"([dtgjдmмa]{1,2}|[yjaгr]{4}|yy|rr)\b")  # fmt: skip
_TOLD_LETTERS = {"m": "M", "м": "M", "a": "M", "y": "Y", "r": "Y"}


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
    wrong = dict.fromkeys(ORDERS, 0)
    year = slashes = seen = 0
    for value in values:
        parts = _parts(value.strip())
        if parts is None:
            continue
        if not parts[2]:  # a day and a month
            wrong["DMY"] += int(parts[1]) > 12
            wrong["MDY"] += int(parts[0]) > 12
            seen += 1
            continue
        if len(parts[0]) > 2:
            year += 1
            continue
        one, two, three = map(int, parts)
        seen += 1
        wrong["DMY"] += not (1 <= one <= 31 and 1 <= two <= 12)
        wrong["MDY"] += not (1 <= one <= 12 and 1 <= two <= 31)
        wrong["YMD"] += not (len(parts[2]) <= 2 and 1 <= two <= 12 and 1 <= three <= 31)
        slashes += "/" in value
    if not seen:
        return Order("YMD") if year else Order(default)
    best = min((default, *ORDERS), key=lambda order: (wrong[order], order == "YMD" != default))
    rivals = {"DMY", "MDY"} - {best}
    if any(wrong[order] > wrong[best] for order in rivals):
        return Order(best, is_sure=not wrong[best])
    return Order(default, is_sure=not slashes)


def _parts(text: str) -> tuple[str, str, str] | None:
    """The three numbers of a day written in numbers alone; the last is empty where no year is told."""
    if match := _TWO.fullmatch(text):
        return match[1], match[2], ""
    match = _NUMBERS.fullmatch(text) or _SIX.fullmatch(text)
    if match is None and _day_of_eight(text) is None:
        match = _EIGHT.fullmatch(text)
    return (match[1], match[2], match[3]) if match else None


def order_told(heading: str) -> str:
    """The order that a heading names: "Date of birth (MM/DD/YYYY)", "Geb. TT.MM.JJJJ"; empty for none."""
    found = _TOLD.search(heading.lower())
    if found is None:
        return ""
    letters = "".join("Y" if len(part) == 4 else _TOLD_LETTERS.get(part[0], "D") for part in found.groups())
    return letters if letters in ORDERS else ""


def is_empty(text: str) -> bool:
    """Whether a system wrote "no date" in its own way."""
    return not text or _EMPTY.fullmatch(text) is not None


def is_written(text: str) -> bool:
    """Whether a text is a day by itself, whatever heads its column: a bare number may be anything."""
    text = text.strip()
    if len(text) > _LONGEST or not any(map(str.isdigit, text)):
        return False
    if text.lstrip("-").isdigit() and (len(text) != 8 or _day_of_eight(text) is None):
        return False
    return any(_parsed(text, order, date.max.year) is not None for order in ORDERS)


def is_of_a_system(text: str) -> bool:
    """Whether a day is written year first in figures alone, as systems write it and people hardly do."""
    return _ISO.fullmatch(text.strip()) is not None


def parsed(text: str, order: str, this_year: int) -> Day | None:
    """The day a text means; None where it means none that exists or nobody alive was born on.

    `this_year` parts 1926 from 2026.
    """
    text = text.strip()
    return (_known if len(text) <= _LONGEST else _read)(text, order, this_year)


@lru_cache(maxsize=1 << 15)
def _known(text: str, order: str, this_year: int) -> Day | None:
    """Birthdays come again: there are fewer of them than guests."""
    return _read(text, order, this_year)


def _read(text: str, order: str, this_year: int) -> Day | None:
    found = _parsed(text, order, this_year)
    if found is None and (bare := _AROUND.sub("", _AROUND.sub("", text))) != text:
        found = _parsed(bare, order, this_year)
    if found is None or found.year is None or _EARLIEST <= found.year <= this_year:
        return found
    return None


def _parsed(text: str, order: str, this_year: int) -> Day | None:
    if (match := _ISO.fullmatch(text)) and (day := _day(int(match[1]), int(match[2]), int(match[3]))):
        return day
    if match := _FAR_EAST.fullmatch(text):
        year = 1 if match[2] == "元" else int(match[2])
        return _day(_ERAS.get(match[1] or "", 0) + year, int(match[3]), int(match[4]))
    if match := _NO_YEAR.fullmatch(text):
        return _day(None, int(match[1]), int(match[2]))
    if match := _NUMBERS.fullmatch(text) or _EIGHT.fullmatch(text) or _SIX.fullmatch(text):
        return _ordered(match[1], match[2], match[3], order, this_year)
    if match := _TWO.fullmatch(text):
        pair = int(match[1]), int(match[2])
        return _day(None, *(pair if order == "MDY" and pair[0] <= 12 else pair[::-1]))
    return _counted(text) or _worded(text, this_year)


def _day_of_eight(text: str) -> Day | None:
    """The day of eight digits that begin with the year."""
    match = _ISO.fullmatch(text)
    return _day(int(match[1]), int(match[2]), int(match[3])) if match else None


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
        elif match := _MOMENT.fullmatch(text):
            count = int(match[1] or match[2])
            is_fine = match[1] is not None or len(text.lstrip("-")) > 10
            day = date(1970, 1, 1) + timedelta(seconds=count // 1000 if is_fine else count)
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
    """22 Nov 1986, November 22nd, 1986, 22-NOV-86, sobota, 22 listopada 1986 r."""
    if len(text) > _LONGEST:
        return None
    tokens = _TOKEN.findall(_CLOCK.sub(" ", text))
    numbers = [token for token in tokens if token.isdigit()]
    others = [token for token in tokens if not token.isdigit() and token.lower() not in _JOINING]
    named = [month for token in others if len(token) > 2 and (month := month_of(token))]
    if _LISTOPAD.search(text):
        named = [10]
    if not named or len(others) > 2 or not 1 <= len(numbers) <= 2:
        return None
    if len(numbers[0]) > 2:
        numbers.reverse()
    year = _year(numbers[1], this_year) if len(numbers) > 1 else None
    return _day(year, named[-1], int(numbers[0]))


def _year(text: str, this_year: int) -> int:
    year = int(text)
    if len(text) > 2:
        return year
    century = this_year // 100 * 100
    return century + year if century + year <= this_year else century - 100 + year


def _is_leap(year: int | None) -> bool:
    return year is None or calendar.isleap(year)


def _day(year: int | None, month: int, day: int) -> Day | None:
    if year is not None and 2440 <= year <= 2640:
        year -= 543  # counted as in Thailand
    if year is not None and year < 1604:  # Apple and Outlook write "no year" as 1604
        year = None if year == 0 else year
        if year is not None and year < 1000:
            return None
    if year == 1604:
        year = None
    if not 1 <= month <= 12 or not 1 <= day <= _DAYS[month]:
        return None
    if day == _DAYS[month] == 29 and not _is_leap(year):
        return None
    return Day(month, day, year)
