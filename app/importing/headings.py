"""The heading of a table: whether there is one, where, and what its columns are called."""

from __future__ import annotations

import hashlib
import re
from collections import Counter

from app.importing import day_words, words

OPERA = (
    "PROPERTY_CODE", "ROOM", "ROOM_TYPE", "NO_OF_ROOMS", "ARRIVAL_DATE", "DEPARTURE_DATE",
    "GROUPING_NUMBER", "TOUR_NUMBER", "GROUPING_CODE", "GUEST_LAST_NAME", "GUEST_FIRST_NAME",
    "PACKAGE_PLAN", "ADULTS", "CHILDREN", "SHARE_AMOUNT", "GUARANTEE_CODE", "ACCOUNT_NO",
    "PAYMENT_DESCRIPTION",
)  # fmt: skip
_DAY = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}([ T].*)?")
_MONTH_FIRST = re.compile(r"\d{1,2}/\d{1,2}/\d{4}")
_VALUE = re.compile(r"[^@\s]+@[^@\s]+\.?[^@\s]*|[+(]?\d[\d\s()./+-]*|--\d\d-?\d\d")
# What only one system's heading has, in the order they are asked.
_MARKS: tuple[tuple[str, frozenset[str]], ...] = (
    ("cloudbeds", frozenset({"guest id", "guest first name"})),
    ("opera-history", frozenset({"guest last name", "guest first name", "property code"})),
    ("opera-history", frozenset({"guest last name", "guest first name", "guarantee code"})),
    ("mews", frozenset({"nationality code", "preferred language code"})),
    ("mews", frozenset({"has ota email"})),
    ("cloudbeds", frozenset({"guest id", "cell phone"})),
    ("cloudbeds", frozenset({"guest opt in"})),
    ("apaleo", frozenset({"nationality country code", "middle initial"})),
    ("apaleo", frozenset({"nationality country code", "preferred language"})),
)  # fmt: skip


def found(first: list[list[str]], rows: list[list[str]]) -> tuple[int, bool]:
    """The place of the heading among the first rows, and whether there is one at all."""
    told = [(telling(row), -at) for at, row in enumerate(first)]
    best = max(told, default=(0, 0))
    if best[0] >= 2 or (best[0] == 1 and _reads_as_heading(first[-best[1]])):
        return -best[1], True
    if not first or len(rows) < 2:
        return 0, False
    return 0, _differs(first[0], rows[1:])


def telling(row: list[str]) -> int:
    """How many cells are words that head a column; 0 where one is a value."""
    filled = [cell for cell in row if cell.strip()]
    if not filled or any(_VALUE.fullmatch(cell.strip()) and len(cell) > 2 for cell in filled):
        return 0
    return sum(1 for cell in filled if len(cell) < 60 and _is_known(cell))


def _is_known(cell: str) -> bool:
    return words.is_known(cell) or day_words.is_day_word(cell)


def _reads_as_heading(row: list[str]) -> bool:
    filled = [cell.strip() for cell in row if cell.strip()]
    return len(set(filled)) == len(filled) and not any(_VALUE.fullmatch(cell) for cell in filled)


def _differs(head: list[str], rows: list[list[str]]) -> bool:
    """Whether the first row is of words where the others have e-mails, dates or numbers."""
    if not _reads_as_heading(head):
        return False
    for at, cell in enumerate(head):
        below = [row[at].strip() for row in rows if at < len(row) and row[at].strip()]
        values = sum(1 for value in below if _VALUE.fullmatch(value))
        if cell.strip() and below and values > 0.6 * len(below):
            return True
    return False


def columns(row: list[str]) -> tuple[str, ...]:
    """The names in a heading, made different from each other; an empty one is named by its place."""
    named: list[str] = []
    seen: Counter[str] = Counter()
    for at, cell in enumerate(row, start=1):
        name = " ".join(cell.replace("\ufeff", "").replace("\0", "").split())[:120] or f"column {at}"
        seen[name] += 1
        named.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return tuple(named)


def unnamed(rows: list[list[str]], width: int) -> tuple[str, ...]:
    """Names for columns that have none; OPERA's where the rows are OPERA's."""
    if width >= len(OPERA) - 2 and any(_is_opera(row) for row in rows):
        return (*OPERA, *(f"column {at}" for at in range(len(OPERA) + 1, width + 1)))[:width]
    return tuple(f"column {at}" for at in range(1, width + 1))


def _is_opera(row: list[str]) -> bool:
    return len(row) >= len(OPERA) - 2 and all(_MONTH_FIRST.fullmatch(cell.strip()) for cell in row[4:6])


def preset(names: tuple[str, ...]) -> str:
    """The system whose heading this is; "generic" for everybody else."""
    plain = {words.plain(name) for name in names}
    return next((system for system, marks in _MARKS if marks <= plain), "generic")


def fingerprint(names: tuple[str, ...]) -> str:
    """What a heading is recognised by when it comes again, whatever the order of its columns."""
    text = "\n".join(sorted(words.plain(name) for name in names))
    return hashlib.sha256(text.encode()).hexdigest()[:32]
