"""The search box: guests, rooms, telephone numbers, and the short numbers of items and requests."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from peewee import JOIN, fn

from app.domain.desk import Desk
from app.domain.facts import AlertRow
from app.domain.roles import May
from app.domain.search import Hit
from app.domain.text import begins, looks_like_phone, matches, phone_digits, words
from app.models import search as index
from app.models.gesture import Gesture
from app.models.guest import Guest
from app.models.lost_property import FoundItem
from app.models.request import Request
from app.models.stay import Room
from app.services import facts, profiles, visits
from app.services.guests import here

_LOOKED_AT = 60
_NUMBER = re.compile(r"\s*([a-z]{2})[\s-]?0*(\d{1,9})\s*", re.IGNORECASE)
_TABLES: dict[str, tuple[str, Any, Any]] = {
    "LF": ("found_item", FoundItem, FoundItem.description),
    "RQ": ("request", Request, Request.what),
    "GE": ("gesture", Gesture, Gesture.what),
}


def find(desk: Desk, text: str, *, limit: int = 12) -> tuple[Hit, ...]:
    """What the typed text may mean, the likeliest first: who is here, who arrives today, then the rest.

    Words match beginnings of any part of a name, in any order, in any script; so do a company, an e-mail
    address and a telephone number. Only when nothing matches are words that are spelt alike offered.
    """
    desk.must(May.SEE_GUESTS)
    tokens = _tokens(text)
    if not tokens:
        return ()
    hot = here.present(desk)
    hits = [*_numbered(desk, text), *_rooms(desk, text, hot), *_guests(desk, text, tokens, hot)]
    if not hits:
        hits = _near(desk, text, tokens, hot)
    hits.sort(key=lambda hit: -hit.score)
    return _with_alerts(desk, hits[:limit])


def _tokens(text: str) -> tuple[str, ...]:
    if looks_like_phone(text):
        return (phone_digits(text),)
    return words(text)[:8]


def _guests(desk: Desk, text: str, tokens: tuple[str, ...], hot: list[here.Present]) -> list[Hit]:
    """Rows of the hot set that match, then of everybody."""
    found = {row.guest_id: row for row in reversed(hot) if begins(_room_words(row), tokens)}
    rest = index.beginning(desk.place.id, tokens, _LOOKED_AT)
    keys = [*found, *(key for key, _ in rest if key not in found)]
    return _hits(desk, text, keys, {row.guest_id: row for row in reversed(hot)})


def _near(desk: Desk, text: str, tokens: tuple[str, ...], hot: list[here.Present]) -> list[Hit]:
    close = index.near(desk.place.id, tokens, _LOOKED_AT)
    present = {row.guest_id: row for row in hot}
    return _hits(desk, text, [key for key, _ in close], present, is_near=True)


def _room_words(row: here.Present) -> str:
    return f"{row.folded} {row.room.lower()}"


def _hits(
    desk: Desk, text: str, keys: list[str], present: dict[str, here.Present], *, is_near: bool = False
) -> list[Hit]:
    query: Any = Guest.select().where(
        Guest.place == desk.place.id, Guest.id.in_(keys), Guest.id.not_in(profiles.merged_away(desk))
    )
    rows = {row.id: row for row in query}
    counts = visits.counts(desk, list(rows))
    around = profiles.companion_names(desk, list(rows))
    return [
        _hit(desk, text, rows[key], present.get(key), counts[key], at, is_near, around.get(key, []))
        for at, key in enumerate(key for key in keys if key in rows)
    ]


def _hit(
    desk: Desk,
    text: str,
    row: Any,
    now: here.Present | None,
    count: int,
    at: int,
    is_near: bool,
    around: list[str],
) -> Hit:
    ranges = () if is_near else matches(row.name, text)
    return Hit(
        kind="guest", id=row.id, guest_id=row.id, title=row.name, detail=_detail(row, text, ranges, around),
        room=now.room if now else "", status=now.status if now else "", time=_time(desk, now),
        stays=count, score=_score(now, ranges, count) - at, ranges=ranges,
        is_near=is_near,
    )  # fmt: skip


def _score(now: here.Present | None, ranges: tuple[Any, ...], count: int) -> int:
    """In house, then arriving, then everybody; a name before a company; the first word before the next."""
    presence = {"in_house": 4_000, "arriving": 3_000}.get(now.status, 0) if now else 0
    named = 500 if ranges else 0
    first = 200 if ranges and ranges[0][0] == 0 else 0
    return presence + named + first + min(count, 50) * 2


def _detail(row: Any, text: str, ranges: tuple[Any, ...], around: list[str]) -> str:
    """What else was met, when it was not the name."""
    if looks_like_phone(text) and row.phone:
        return str(row.phone)
    if ranges:
        return ""
    fields = (row.email, row.company, row.native_name, row.preferred_name, *around)
    met = [field for field in fields if field]
    return next((field for field in met if begins(" ".join(words(field)), words(text))), "")


def _time(desk: Desk, now: here.Present | None) -> str:
    if now is None:
        return ""
    if now.arrived_at is not None and now.arrives_on == desk.business_date:
        return desk.place.local(now.arrived_at).strftime("%H:%M")
    return now.expected_at.strftime("%H:%M") if now.expected_at and now.status == "arriving" else ""


def _rooms(desk: Desk, text: str, hot: list[here.Present]) -> list[Hit]:
    """A room by the beginning of its number, with who is in it."""
    typed = text.strip().lower()
    if not typed or len(typed) > 8:
        return []
    query: Any = (
        Room.select(Room.id, Room.number)
        .where(Room.place == desk.place.id, Room.is_active, fn.LOWER(Room.number).startswith(typed))
        .order_by(fn.LENGTH(Room.number), Room.number)
        .limit(6)
    )
    sleeping = {row.room_id: row for row in reversed(hot) if row.status == "in_house"}
    return [
        Hit(
            kind="room", id=key, title=number, room=number, ranges=((0, len(typed)),),
            guest_id=sleeping[key].guest_id if key in sleeping else None,
            detail=sleeping[key].name if key in sleeping else "",
            status="in_house" if key in sleeping else "",
            score=(5_000 if number.lower() == typed else 2_000) - at,
        )
        for at, (key, number) in enumerate(query.tuples())
    ]  # fmt: skip


def _numbered(desk: Desk, text: str) -> list[Hit]:
    """A found item, a request or a gesture by its number, however it was typed: LF-0142, lf142."""
    match = _NUMBER.fullmatch(text)
    series = _TABLES.get(match[1].upper()) if match else None
    if match is None or series is None:
        return []
    kind, table, what = series
    number = f"{match[1].upper()}-{int(match[2]):04d}"
    query: Any = (
        table.select(table.id, table.number, what, table.guest, Guest.name)
        .join(Guest, JOIN.LEFT_OUTER, on=(table.guest == Guest.id))
        .where(table.place == desk.place.id, table.number == number)
        .limit(1)
    )
    return [
        Hit(kind=kind, id=key, title=found, detail=about, guest_id=guest, status=name or "", score=6_000,
            ranges=((0, len(found)),))
        for key, found, about, guest, name in query.tuples()
    ]  # fmt: skip


def _with_alerts(desk: Desk, hits: list[Hit]) -> tuple[Hit, ...]:
    """One query for all rows, so that the allergy is seen before anything is opened."""
    alerts: dict[str, AlertRow] = facts.alerts_for(desk, [hit.guest_id for hit in hits if hit.guest_id])
    return tuple(replace(hit, alert=alerts.get(hit.guest_id or "")) for hit in hits)
