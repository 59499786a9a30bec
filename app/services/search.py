"""The search box: guests, rooms, telephone numbers, and the short numbers of items and requests."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any, NamedTuple

from peewee import JOIN, fn

from app.domain import readings
from app.domain.desk import Desk
from app.domain.facts import AlertRow
from app.domain.roles import May
from app.domain.search import Hit
from app.domain.text import (
    Range,
    begins,
    fold,
    is_storable,
    looks_like_phone,
    matches,
    phone_digits,
    phone_words,
    searched_words,
    words,
)
from app.models import search as index
from app.models.among import among_those, told
from app.models.gesture import Gesture
from app.models.guest import Guest, GuestRedirect
from app.models.importing import UNFINISHED, ImportRun
from app.models.lost_property import FoundItem
from app.models.request import Request
from app.models.statements import Prepared, Slot
from app.models.stay import Room
from app.services import facts, profiles, visits
from app.services.guests import here, near

_LOOKED_AT = 60
_MOST_HERE, _MOST_LATELY, _MOST_REST = 16, 6, 16
_SHORT = 3  # letters of a whole name that are the beginning of too many others
_NUMBER = re.compile(r"\s*([a-z]{2})[\s-]?0*(\d{1,9})\s*", re.IGNORECASE)
_TABLES: dict[str, tuple[str, Any, Any]] = {
    "LF": ("found_item", FoundItem, FoundItem.description),
    "RQ": ("request", Request, Request.what),
    "GE": ("gesture", Gesture, Gesture.what),
}


class _Named(NamedTuple):
    """What of a guest is shown or may have been met."""

    id: str
    name: str
    phone: str
    email: str
    company: str
    native_name: str
    preferred_name: str
    mobile: str


# Worded once: wording took two thirds of a letter's time. Profiles merged away, and those of an import that
# is not done, are no guests.
_NAMED = Prepared(
    lambda: Guest.select(*(getattr(Guest, name) for name in _Named._fields)).where(
        Guest.place == Slot("place"),
        among_those(Guest.id, "keys"),
        ~fn.EXISTS(GuestRedirect.select(GuestRedirect.id).where(GuestRedirect.id == Guest.id)),
        Guest.import_id.is_null()
        | Guest.import_id.not_in(ImportRun.select(ImportRun.id).where(ImportRun.state.in_(UNFINISHED))),
    )
)
_ROOMS = Prepared(
    lambda: (
        Room.select(Room.id, Room.number)
        .where(
            Room.place == Slot("place"),
            Room.is_active,
            fn.SUBSTR(fn.LOWER(Room.number), 1, Slot("length")) == Slot("typed"),
        )
        .order_by(fn.LENGTH(Room.number), Room.number)
        .limit(6)
    )
)


def find(desk: Desk, text: str, *, limit: int = 12) -> tuple[Hit, ...]:
    """What the typed text may mean, the likeliest first: who is here, who arrives today, who left lately,
    then the rest.

    Words match beginnings of any part of a name, in any order, in any script; so do a company, an e-mail
    address, a telephone number, and for those who are here the room and the number plate. Only when nothing
    matches is the text read in other ways: typed on the other keyboard, written together, spelt alike.
    """
    desk.must(May.SEE_GUESTS)
    if not is_storable(text) or not _tokens(text):
        return ()
    hot = here.hot(desk)
    hits = _called_so(desk, text, hot, limit) or _otherwise(desk, text, hot, limit)
    hits.sort(key=lambda hit: -hit.score)
    return _with_alerts(desk, hits[:limit])


def _called_so(desk: Desk, text: str, hot: here.Hot, limit: int) -> list[Hit]:
    tokens = _tokens(text)
    return [
        *_numbered(desk, text),
        *_rooms(desk, text, hot.present),
        *_guests(desk, text, tokens, hot, limit),
    ]


def _otherwise(desk: Desk, text: str, hot: here.Hot, limit: int) -> list[Hit]:
    """What else may have been meant, the surest reading first."""
    number, plainer = readings.of_a_room(text), readings.without_titles(text)
    if number:
        return _called_so(desk, number, hot, limit)
    hits = _called_so(desk, plainer, hot, limit) if plainer else []
    if hits:
        return hits
    text = plainer or text
    keys, found = near.meant(desk, text, _tokens(text), hot.present)
    return _hits(desk, text, keys, found, is_near=True)


def _tokens(text: str) -> tuple[str, ...]:
    if looks_like_phone(text):
        return (phone_digits(text),)
    return searched_words(text)


def _guests(desk: Desk, text: str, tokens: tuple[str, ...], hot: here.Hot, limit: int) -> list[Hit]:
    """Rows of the hot set that match; when they are too few for the box, those of everybody."""
    found = _first_of(hot.present, tokens, _MOST_HERE)
    if len(found) >= limit:
        return _hits(desk, text, list(found), found)
    lately = _first_of(here.lately(desk, hot.left, tokens), tokens, _MOST_LATELY)
    rest = _likeliest([*_wholly(desk, tokens), *index.beginning(desk.place.id, tokens, _LOOKED_AT)], tokens)
    return _hits(desk, text, list({**found, **lately, **rest}), {**lately, **found})


def _first_of(rows: list[here.Present], tokens: tuple[str, ...], most: int) -> dict[str, here.Present]:
    """The likeliest who are meant: in house before arriving, the first word of a name before the next."""
    meant = here.meant(rows, tokens)
    meant.sort(key=lambda row: (row.status != "in_house", row.begun.find(f" {tokens[0]}")))
    found: dict[str, here.Present] = {}
    for row in meant[: 2 * most]:
        found.setdefault(row.guest_id, row)
    return dict(list(found.items())[:most])


def _wholly(desk: Desk, tokens: tuple[str, ...]) -> list[index.Found]:
    """Who is called just so: Ng and Yu are not lost among all whose names begin so."""
    if len(tokens) > 1 or len(tokens[0]) > _SHORT:
        return []
    return index.any_of_each(desk.place.id, [tokens], _MOST_REST)


def _likeliest(rows: list[index.Found], tokens: tuple[str, ...]) -> dict[str, None]:
    """Those whose name was met before those of whom it was the company or an address: names stand first."""
    whole = [f" {token} " for token in tokens]
    order = sorted(rows, key=lambda row: (
        -sum(word in f" {row[1]} " for word in whole),
        min(f" {row[1]}".find(f" {token}") for token in tokens),
    ))  # fmt: skip
    return dict.fromkeys(key for key, _ in order[:_MOST_REST])


def _hits(
    desk: Desk, text: str, keys: list[str], present: dict[str, here.Present], *, is_near: bool = False
) -> list[Hit]:
    if not keys:
        return []
    rows = {row[0]: _Named(*row) for row in _NAMED.rows(place=desk.place.id, keys=told(keys))}
    counts = visits.counts(desk, list(rows))
    around = profiles.companion_names(desk, list(rows))
    return [
        _hit(desk, text, rows[key], present.get(key), counts[key], at, is_near, around.get(key, []))
        for at, key in enumerate(key for key in keys if key in rows)
    ]


def _hit(
    desk: Desk,
    text: str,
    row: _Named,
    now: here.Present | None,
    count: int,
    at: int,
    is_near: bool,
    around: list[str],
) -> Hit:
    ranges = () if is_near else matches(row.name, text)
    is_whole = not is_near and len(text) <= _SHORT and words(row.name) == words(text)
    is_here = now is not None and now.status != "departed"
    return Hit(
        kind="guest", id=row.id, guest_id=row.id, title=row.name,
        detail=_detail(row, now, text, ranges, around),
        room=now.room if now and is_here else "", status=now.status if now and is_here else "",
        time=_time(desk, now),
        stays=count, score=_score(now, ranges, count, is_whole) - at, ranges=ranges,
        is_near=is_near,
    )  # fmt: skip


def _score(now: here.Present | None, ranges: tuple[Range, ...], count: int, is_whole: bool) -> int:
    """In house, then arriving, then everybody; a name before a company; the first word before the next;
    who left lately before who was here long ago."""
    presence = {"in_house": 4_000, "arriving": 3_000, "departed": 150}.get(now.status, 0) if now else 0
    named = 500 if ranges else 0
    first = 200 if ranges and ranges[0][0] == 0 else 0
    whole = 150 if is_whole else 0
    return presence + named + first + whole + min(count, 50) * 2


def _detail(
    row: _Named, now: here.Present | None, text: str, ranges: tuple[Range, ...], around: list[str]
) -> str:
    """What else was met, when it was not the name: a telephone, a plate, an address, a companion."""
    numbers = (row.phone, row.mobile) if looks_like_phone(text) else ()
    number = next((each for each in numbers if begins(phone_words(each), _tokens(text))), "")
    if number:
        return number
    if ranges:
        return ""
    car = now.car if now else ""
    if car and begins(f"{fold(car)} {fold(car).replace(' ', '')}", words(text)):
        return car
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
    rooms = _ROOMS.rows(place=desk.place.id, length=len(typed), typed=typed)
    sleeping = {row.room_id: row for row in reversed(hot) if row.status == "in_house"}
    return [
        Hit(
            kind="room", id=key, title=number, room=number, ranges=((0, len(typed)),),
            guest_id=sleeping[key].guest_id if key in sleeping else None,
            detail=sleeping[key].name if key in sleeping else "",
            status="in_house" if key in sleeping else "",
            score=(5_000 if number.lower() == typed else 2_000) - at,
        )
        for at, (key, number) in enumerate(rooms)
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
