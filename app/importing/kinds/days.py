"""The day's data: rooms, stays and purchases as rows give them, with what all three kinds read alike."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from app.importing import dates, secrets, values, wellbeing
from app.importing.day_words import day_field, is_document
from app.importing.kinds.guests import Reading, Rejected
from app.importing.proposals import Mapping, Proposal
from app.importing.source import Record, Source

_CLOCK = re.compile(r"(\d{1,2})[:.h](\d{2})(?::\d{2}(?:\.\d+)?)?\s*([ap]\.?m\.?)?", re.IGNORECASE)
_HOUR = re.compile(r"(\d{1,2})\s*([ap]\.?m\.?|h)", re.IGNORECASE)
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:?\d\d)")
_DATED_CLOCK = re.compile(r"[T ,]\s*(\d{1,2}:\d\d.*)$")
_LONGEST = 400
_LONGEST_NOTE = 2_000
_LOOKED_AT = 200
_WORDED = frozenset({"guest_name", "given_name", "family_name", "item"})
_AHEAD = 3  # years: bookings are made for then, while two digits of a birthday mean the past


@dataclass(slots=True)
class DayRecord:
    """What one row gives. `given` has what the file fills, and no more."""

    number: int
    external_id: str = ""
    source: str = ""
    given: dict[str, Any] = field(default_factory=dict)

    def take(self, name: str, value: Any) -> None:
        """Keep what is not empty."""
        if value not in (None, ""):
            self.given[name] = value


Texts = dict[str, str]
Compile = Callable[[DayRecord, Texts, Reading, "Counter[str]"], None]


def compiled(reading: Reading, left_out: Counter[str], fill: Compile) -> Callable[[Record], DayRecord]:
    """A function that reads records of this file with `fill`. It raises `Rejected`."""
    at = {name: index for index, name in enumerate(reading.columns)}
    places = {each: tuple(at[name] for name in names) for each, names in reading.mapping.items()}

    def read(record: Record) -> DayRecord:
        if record.trouble:
            raise Rejected(record.trouble, "", **(record.params or {}))
        texts = {each: _joined(each, columns, record.values) for each, columns in places.items()}
        found = DayRecord(record.number)
        found.external_id = short(texts, "external_id")
        found.source = short(texts, "source")[:80]
        fill(found, texts, reading, left_out)
        return found

    return read


def _joined(each: str, columns: tuple[int, ...], row: list[str]) -> str:
    parts = [row[index].strip() for index in columns if row[index].strip()]
    return ("\n" if each == "notes" else " ").join(parts)


def short(texts: Texts, each: str) -> str:
    """A text of one line. Raises `Rejected` for one that is no word of anybody's."""
    raw = texts.get(each, "")
    text = values.one_line(raw)
    if len(text) > _LONGEST:
        raise Rejected("row_long", each)
    if values.has_control(raw):
        raise Rejected("control_sign", each)
    if values.is_formula(raw.strip()):
        raise Rejected("formula", each)
    return text


def day(texts: Texts, each: str, reading: Reading) -> date | None:
    """A date of the place's calendar; None where none is given. Raises `Rejected("bad_date")`."""
    text = values.one_line(texts.get(each, ""))
    if dates.is_empty(text):
        return None
    moment = _moment(text, reading)
    if moment is not None:
        return moment.date()
    found = dates.parsed(text, reading.order, reading.this_year + _AHEAD)
    if found is None or found.year is None:
        raise Rejected("bad_date", each, value=text[:40])
    return date(found.year, found.month, found.day)


def clock(texts: Texts, each: str, reading: Reading) -> time | None:
    """A time of the day on the place's wall clock, alone or behind a date; None where none is given."""
    text = values.one_line(texts.get(each, ""))
    moment = _moment(text, reading)
    if moment is not None:
        return _whole(moment.time())
    behind = _DATED_CLOCK.search(text)
    match = _CLOCK.fullmatch(behind[1].strip() if behind else text)
    hour = _HOUR.fullmatch(text)
    if match is None and hour is None:
        return None
    if match is not None:
        return _of_day(int(match[1]), int(match[2]), match[3] or "")
    assert hour is not None
    return _of_day(int(hour[1]), 0, hour[2])


def _of_day(hour: int, minute: int, half: str) -> time | None:
    half = half.lower().replace(".", "")
    if half in ("am", "pm"):
        hour = hour % 12 + 12 * (half == "pm")
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _whole(at: time) -> time:
    return at.replace(second=0, microsecond=0)


def _moment(text: str, reading: Reading) -> datetime | None:
    """ "2026-11-30T14:00:00Z" on the place's wall clock; None for a date without a zone."""
    match = _MOMENT.fullmatch(text)
    if match is None:
        return None
    try:
        found = datetime.fromisoformat(f"{match[1]}T{match[2]}{match[3].replace('Z', '+00:00')}")
    except ValueError:
        return None
    return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(ZoneInfo(reading.zone))


def count(texts: Texts, each: str, most: int) -> int | None:
    """A number of people; None where none is given. Raises `Rejected("bad_count")`."""
    text = values.one_line(texts.get(each, ""))
    if not text:
        return None
    number = text.removesuffix(".0").removesuffix(",0")
    if not number.isdecimal() or int(number) > most:
        raise Rejected("bad_count", each, value=text[:40])
    return int(number)


def note(texts: Texts, each: str, left_out: Counter[str]) -> str:
    """A remark without numbers of papers and cards; words about somebody's health stay out."""
    if len(texts.get(each, "")) > _LONGEST_NOTE:
        raise Rejected("note_long", each)
    clean = secrets.cleaned(values.tidy(texts.get(each, "")))
    left_out["cards"] += clean.cards
    left_out["documents"] += clean.documents
    if wellbeing.kind_of(clean.text):
        left_out["wellbeing"] += 1
        return ""
    return clean.text if clean.text.replace(secrets.LEFT, "").strip() else ""


def proposed(source: Source, kind: str, fields: tuple[str, ...]) -> Proposal:
    """Which column feeds which field of this kind, by the heading's words."""
    rows = [record.values for record in source.sample(_LOOKED_AT)]
    best: dict[str, tuple[int, bool, int, str]] = {}
    left_out = {}
    numbers: list[str] = []
    for at, name in enumerate(source.columns):
        if is_document(name):
            left_out[name] = "document"
            continue
        found = day_field(kind, name)
        if found is None:
            continue
        below = [row[at] for row in rows if row[at].strip()]
        if not _fits(found[0], below) and len(below) == len(rows):
            numbers.append(name)
        mark = (found[1] * _fits(found[0], below), bool(below), -at, name)
        if found[0] not in best or mark[:3] > best[found[0]][:3]:
            best[found[0]] = mark
    mapping: Mapping = {each: (mark[3],) for each, mark in best.items()}
    if kind == "rooms" and len(source.columns) == 1 and not source.has_heading:
        mapping = {"room": source.columns}  # a plain list of numbers
    if (
        kind == "purchases"
        and numbers
        and (key := best.get("external_id"))
        and not _is_full(key[3], source, rows)
    ):
        mapping["external_id"] = (
            numbers[0],
        )  # a shop repeats "#1001" in each line of an order, its id in one
    _join_names(mapping, source.columns, rows)
    if "persons" in mapping:
        mapping.setdefault("adults", mapping["persons"])
    return Proposal({each: mapping[each] for each in fields if each in mapping}, left_out)


def _fits(each: str, below: list[str]) -> bool:
    """Whether what stands in a column can be names: shops head numbers of orders and lines so too."""
    worded = sum(any(sign.isalpha() for sign in text) for text in below)
    return each not in _WORDED or 2 * worded >= len(below)


def _is_full(name: str, source: Source, rows: list[list[str]]) -> bool:
    at = source.columns.index(name)
    return all(row[at].strip() for row in rows)


def _join_names(mapping: Mapping, columns: tuple[str, ...], rows: list[list[str]]) -> None:
    """A given and a family name in columns of their own become one name."""
    given, family = mapping.pop("given_name", ()), mapping.pop("family_name", ())
    whole = mapping.get("guest_name", ())
    if given and (family or whole):
        mapping["guest_name"] = given + (family or whole)
    elif family and whole and not _is_within(columns.index(family[0]), columns.index(whole[0]), rows):
        mapping["guest_name"] = whole + family  # "Nombre" beside "Apellidos" is no whole name
    elif (family or given) and not whole:
        mapping["guest_name"] = family or given


def _is_within(part: int, whole: int, rows: list[list[str]]) -> bool:
    """Whether one column mostly stands inside another too."""
    told = [row for row in rows if row[part].strip() and row[whole].strip()]
    return 2 * sum(row[part].strip().lower() in row[whole].lower() for row in told) >= len(told)
