"""Several columns that feed one field: the lines of an address, a day in three parts, telephones, notes."""

from __future__ import annotations

import re
from itertools import pairwise

from app.importing.proposals import FIRST

_HOUSE_NUMBER = re.compile(r"\d{1,5} ?[A-Za-z]?(?:/\d+)?")


def joined(each: str, columns: tuple[int, ...], row: list[str]) -> str:
    """The text that the columns of one field make together, each field in its own way."""
    if len(columns) == 1:
        return row[columns[0]]
    parts = [row[index].strip() for index in columns if row[index].strip()]
    if not parts:
        return ""
    if each in FIRST:
        return "\n".join(parts)  # the first that will do is taken
    if each == "birthday":
        return _day_parts([row[index].strip() for index in columns])
    if each == "street":
        return _street(parts)
    return {"notes": "\n", "dietary": "; "}.get(each, " ").join(parts)


def _street(parts: list[str]) -> str:
    """The lines of an address; a house number from a column of its own joins its street."""
    text = parts[0]
    for before, part in pairwise(parts):
        is_number = _HOUSE_NUMBER.fullmatch(before) or _HOUSE_NUMBER.fullmatch(part)
        text += f" {part}" if is_number else f", {part}"
    return text


def _day_parts(parts: list[str]) -> str:
    """Year, month and day from columns of their own; without a year where that is empty."""
    year, month, day = parts if len(parts) == 3 else ("", *parts[:2])
    if not (month.isdigit() and day.isdigit()):
        return ""
    return (
        f"{int(year):04d}-{int(month):02d}-{int(day):02d}"
        if year.isdigit()
        else f"--{int(month):02d}-{int(day):02d}"
    )
