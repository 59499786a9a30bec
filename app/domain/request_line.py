"""A request in one line: "412 2 pillows 10:15" is room, quantity, thing and promised time.

Numbers alone cannot tell a room from a quantity, so the rooms of the house decide.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

from app.domain.request_words import department_of
from app.domain.text import fold

_CLOCK = re.compile(r"^(\d{1,2})[:.](\d{2})(am|pm)?$|^(\d{1,2})(am|pm)$", re.IGNORECASE)
_IN = re.compile(r"^\+(\d{1,3})(h|m|min)?$", re.IGNORECASE)
_COUNT = re.compile(r"^(?:[x×]?(\d{1,3})|(\d{1,3})[x×])$", re.IGNORECASE)
_ROOM_LIKE = re.compile(r"^\d{3,4}[a-z]?$", re.IGNORECASE)
# Folded: what people write before a room or a time, and the day after, in the house's languages.
_BEFORE_ROOM = frozenset({"room", "pokoj", "pok", "oda", "pakoi", "rm"})
_BEFORE_TIME = frozenset({"at", "by", "until", "o", "do", "na", "saat", "da", "a", "za", "in"})
_TOMORROW = frozenset({"tomorrow", "tom", "jutro", "yarin", "zautra", "zawtra"})


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedLine:
    """What a line was understood as. `unknown_room` looked like a room and is none of the house."""

    room: str = ""
    unknown_room: str = ""
    quantity: int = 1
    what: str = ""
    promised_at: datetime | None = None
    is_tomorrow: bool = False
    department: str = ""


def parse_line(text: str, *, rooms: Collection[str], now: datetime, zone: tzinfo) -> ParsedLine:
    """Read a line. `rooms` are the house's numbers, `now` an aware moment, `zone` the place's.

    A time that has passed today means tomorrow.
    """
    tokens = text.split()
    room, unknown = _take_room(tokens, {number.casefold(): number for number in rooms})
    tomorrow = _take_tomorrow(tokens)
    promised_at = _take_time(tokens, now.astimezone(zone), zone, tomorrow=tomorrow)
    quantity = _take_quantity(tokens)
    what = " ".join(tokens)
    is_tomorrow = (
        promised_at is not None and promised_at.astimezone(zone).date() > now.astimezone(zone).date()
    )
    return ParsedLine(
        room=room, unknown_room=unknown, quantity=quantity, what=what, promised_at=promised_at,
        is_tomorrow=is_tomorrow, department=department_of(what) if what else "",
    )  # fmt: skip


def moment_of(typed: str, now: datetime, zone: tzinfo) -> datetime | None:
    """A time alone ("10:15", "+30", "tomorrow 9:00"), None when it is none."""
    tokens = typed.split()
    tomorrow = _take_tomorrow(tokens)
    return _take_time(tokens, now.astimezone(zone), zone, tomorrow=tomorrow)


def _take_room(tokens: list[str], rooms: dict[str, str]) -> tuple[str, str]:
    """The house's room that the line begins with (or that follows the word "room"), taken out."""
    named = bool(tokens) and fold(tokens[0]) in _BEFORE_ROOM
    if named:
        del tokens[0]
    if not tokens:
        return "", ""
    first = tokens[0].strip(",;:").casefold()
    if first in rooms:
        del tokens[0]
        return rooms[first], ""
    if rooms and (named or _ROOM_LIKE.match(first)):
        return "", tokens.pop(0)
    return "", ""


def _take_tomorrow(tokens: list[str]) -> bool:
    at = next((at for at, token in enumerate(tokens) if fold(token) in _TOMORROW), None)
    if at is not None:
        del tokens[at]
    return at is not None


def _take_time(tokens: list[str], now: datetime, zone: tzinfo, *, tomorrow: bool) -> datetime | None:
    """The last time in the line, since "table at 20:00 13:00" is promised for 13:00."""
    for at in range(len(tokens) - 1, -1, -1):
        moment = _moment(tokens[at], now, zone, tomorrow=tomorrow)
        if moment is not None:
            del tokens[at]
            if at and fold(tokens[at - 1]) in _BEFORE_TIME:
                del tokens[at - 1]
            return moment
    return None


def _moment(token: str, now: datetime, zone: tzinfo, *, tomorrow: bool) -> datetime | None:
    later = _IN.match(token)
    if later:
        amount = int(later.group(1))
        return now + (timedelta(hours=amount) if later.group(2) in ("h", "H") else timedelta(minutes=amount))
    wanted = _clock(token.strip(",;"))
    if wanted is None:
        return None
    day: date = now.date() + timedelta(days=1 if tomorrow else 0)
    moment = datetime.combine(day, wanted, zone)
    return moment if moment > now else datetime.combine(day + timedelta(days=1), wanted, zone)


def _clock(token: str) -> time | None:
    found = _CLOCK.match(token)
    if not found:
        return None
    hour, minute = int(found.group(1) or found.group(4)), int(found.group(2) or 0)
    half = (found.group(3) or found.group(5) or "").lower()
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "pm" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _take_quantity(tokens: list[str]) -> int:
    """A number at the beginning of what is left, or one written with a times sign; 1 otherwise."""
    for at, token in enumerate(tokens):
        found = _COUNT.match(token)
        if found and (at == 0 or not token.isdigit()) and len(tokens) > 1:
            quantity = int(found.group(1) or found.group(2))
            if quantity > 0:
                del tokens[at]
                if at < len(tokens) and tokens[at] in ("x", "×"):
                    del tokens[at]
                return quantity
    return 1
