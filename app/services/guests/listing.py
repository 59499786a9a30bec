"""The list of guests: in house first, then who arrives today, then whoever was here last.

It stays quick with a million of them: who is here is known beforehand, everybody else is read in order from
an index, and what was narrowed is not counted further than a person would count.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.domain import readings
from app.domain.desk import Desk
from app.domain.guest_lists import GuestFilters, GuestList, GuestRow
from app.domain.roles import May
from app.domain.text import is_storable, looks_like_phone, phone_digits, searched_words
from app.models import search
from app.models.among import among
from app.models.freshness import remembered
from app.models.guest import Guest, ProtectedFact
from app.models.languages import languages_there
from app.services import facts, profiles, sharers, visits
from app.services.guests import here, near

PAGE = 100
MOST_COUNTED = 500
_MANY, _COUNTED_EVERY_S = 20_000, 60.0  # so many guests are not counted at each write
_FEW_SPEAKERS = 10_000
_SHOWN = (Guest.id, Guest.name, Guest.preferred_name, Guest.phone, Guest.email, Guest.languages, Guest.is_vip)


@dataclass(frozen=True, slots=True)
class _Meant:
    """Who is listed: these keys first, then those of the query, if there is one."""

    keys: list[str]
    others: Any | None
    total: int
    has_more: bool = False
    is_near: bool = False


def listing(
    desk: Desk, *, filters: GuestFilters | None = None, after: int | None = None, limit: int = PAGE
) -> GuestList:
    """A page of guests. `after` is where the page before ended; texts match beginnings in any order.

    Of a list that is narrowed at most `MOST_COUNTED` are counted; `has_more` says that there are more.
    """
    desk.must(May.SEE_GUESTS)
    meant = _meant(desk, filters or GuestFilters())
    start = after or 0
    rows = _by_key(desk, meant.keys[start : start + limit + 1])
    if meant.others is not None and len(rows) <= limit:
        skipped = max(0, start - len(meant.keys))
        rows.extend(meant.others.offset(skipped).limit(limit + 1 - len(rows)))
    present = {row.guest_id: row for row in reversed(here.present(desk))}
    return GuestList(
        rows=_rows(desk, rows[:limit], present),
        after=start + limit if len(rows) > limit else None,
        total=meant.total, has_more=meant.has_more, is_near=meant.is_near,
    )  # fmt: skip


def recent(desk: Desk, *, first: Sequence[str] = (), limit: int = 5) -> tuple[GuestRow, ...]:
    """Guests somebody worked with last, beginning with those in `first`: before anything is typed."""
    desk.must(May.SEE_GUESTS)
    keys = list(first)[:limit]
    query: Any = _all(desk).where(Guest.id.not_in(keys)) if keys else _all(desk)
    others = query.order_by(Guest.updated_at.desc(), Guest.id.desc()).limit(limit - len(keys))
    present = {row.guest_id: row for row in reversed(here.present(desk))}
    return _rows(desk, [*_by_key(desk, keys), *others], present)


def _all(desk: Desk) -> Any:
    return Guest.select(*_SHOWN).where(
        Guest.place == desk.place.id, Guest.erased_at.is_null(), Guest.id.not_in(profiles.merged_away(desk))
    )


def _by_key(desk: Desk, keys: list[str]) -> list[Any]:
    """The rows of these keys, in their order."""
    rows = {row.id: row for row in _all(desk).where(among(Guest.id, keys))} if keys else {}
    return [rows[key] for key in keys if key in rows]


def _meant(desk: Desk, filters: GuestFilters) -> _Meant:
    hot = [row for row in here.present(desk) if filters.show in ("all", "alerts", "never_asked", row.status)]
    if filters.text.strip():
        return _met(desk, filters, hot)
    keys = _kept(desk, dict.fromkeys(row.guest_id for row in hot), filters)
    if filters.show in ("in_house", "arriving"):
        return _Meant(keys, None, len(keys))
    if filters.order == "name":
        others, keys = _narrowed(desk, filters).order_by(Guest.sort_name, Guest.id), []
    else:
        others = _narrowed(desk, filters).order_by(Guest.updated_at.desc(), Guest.id.desc())
        others = others.where(~among(Guest.id, keys)) if keys else others
    if filters.show == "all" and not filters.language:
        return _Meant(keys, others, _everybody(desk))
    # Counted in the list's own order: its index meets them sooner than another that the engine might take.
    counted = len(keys) + len(others.select(Guest.id).limit(MOST_COUNTED + 1).tuples())
    return _Meant(keys, others, min(counted, MOST_COUNTED), counted > MOST_COUNTED)


def _met(desk: Desk, filters: GuestFilters, hot: list[here.Present]) -> _Meant:
    """Whom a text meets; when it meets nobody, whom it may have meant, as the search box has it."""
    if not is_storable(filters.text) or not _tokens(filters.text):
        return _Meant([], None, 0)
    found = _called_so(desk, filters, hot, _tokens(filters.text))
    plainer = readings.without_titles(filters.text)
    if plainer and not found.total:
        filters = replace(filters, text=plainer)
        found = _called_so(desk, filters, hot, _tokens(plainer))
    return found if found.total else _spelt_like(desk, filters, hot)


def _called_so(desk: Desk, filters: GuestFilters, hot: list[here.Present], tokens: tuple[str, ...]) -> _Meant:
    """Those who are here, then the newest profiles."""
    keys = dict.fromkeys(row.guest_id for row in here.meant(hot, tokens))
    has_more = False
    if filters.show not in ("in_house", "arriving"):
        found = search.beginning(desk.place.id, tokens, MOST_COUNTED + 1)
        has_more = len(found) > MOST_COUNTED
        keys |= dict.fromkeys(key for key, _ in found[:MOST_COUNTED])
    kept = _kept(desk, keys, filters)
    return _Meant(kept, None, len(kept), has_more)


def _spelt_like(desk: Desk, filters: GuestFilters, hot: list[here.Present]) -> _Meant:
    keys, found = near.meant(desk, filters.text, _tokens(filters.text), hot)
    narrow = filters.show in ("in_house", "arriving")
    kept = _kept(desk, dict.fromkeys(found if narrow else keys), filters)
    return _Meant(kept, None, len(kept), is_near=True)


def _tokens(text: str) -> tuple[str, ...]:
    return (phone_digits(text),) if looks_like_phone(text) else searched_words(text)


def _kept(desk: Desk, keys: dict[str, None], filters: GuestFilters) -> list[str]:
    """Those of the keys whom the other filters keep, in the order that is wanted."""
    if not keys:
        return []
    query = _narrowed(desk, filters).select(Guest.id, Guest.sort_name).where(among(Guest.id, keys))
    kept = dict(query.tuples())
    order = sorted(kept, key=lambda key: (kept[key], key)) if filters.order == "name" else keys
    return [key for key in order if key in kept]


def _narrowed(desk: Desk, filters: GuestFilters) -> Any:
    query = _all(desk)
    if filters.show in ("alerts", "never_asked"):
        asked, alerted = _answers(desk)
        wanted = among(Guest.id, alerted) if filters.show == "alerts" else ~among(Guest.id, asked)
        query = query.where(wanted)
    if filters.language:
        few = _few_who_speak(desk, filters.language)
        spoken = Guest.languages.contains(f'"{filters.language}"')
        query = query.where(spoken if few is None else among(Guest.id, few))
    return query


def _few_who_speak(desk: Desk, language: str) -> list[str] | None:
    """The keys of those who speak a language; None when they are so many that a list in order meets enough of
    them soon."""

    def read() -> list[str] | None:
        together = [text for text in languages_there(desk.place.id) if f'"{language}"' in text]
        speak: Any = Guest.select(Guest.id).where(Guest.place == desk.place.id, Guest.languages.in_(together))
        keys = [key for (key,) in speak.limit(_FEW_SPEAKERS + 1).tuples()]
        return keys if len(keys) <= _FEW_SPEAKERS else None

    return remembered(("speak", desk.place.id, language), read)


def _answers(desk: Desk) -> tuple[list[str], list[str]]:
    """Who was ever asked, and of whom there is something to heed. It lies sealed: what has an answer on file
    is opened here, once as long as nothing changes."""

    def read() -> tuple[list[str], list[str]]:
        query: Any = ProtectedFact.select(ProtectedFact.guest).where(
            ProtectedFact.place == desk.place.id, ProtectedFact.is_active
        )
        alerts = facts.alerts_for(desk, [row[0] for row in query.distinct().tuples()])
        asked = [key for key, alert in alerts.items() if alert.answer != "never"]
        return asked, [key for key, alert in alerts.items() if alert.facts]

    return remembered(("answers", desk.place.id, desk.business_date, desk.may(May.SEE_PROTECTED)), read)


def _everybody(desk: Desk) -> int:
    """How many guests there are, counted once as long as nothing changes; many of them once a minute."""

    def read() -> int:
        guests: Any = Guest.select().where(Guest.place == desk.place.id)
        return int(guests.count() - profiles.merged_away(desk).count())

    return remembered(
        ("guests", desk.place.id), read, good_for=lambda count: _COUNTED_EVERY_S if count > _MANY else 0.0
    )


def _rows(desk: Desk, rows: list[Any], present: dict[str, here.Present]) -> tuple[GuestRow, ...]:
    ids = [row.id for row in rows]
    alerts = facts.alerts_for(desk, ids)
    counts, last = visits.counts(desk, ids), here.last_days(desk, ids)
    stays = [present[key].stay_id for key in ids if key in present]
    others = sharers.in_stays(desk, stays)
    return tuple(
        _row(row, present.get(row.id), alerts[row.id], counts[row.id], last.get(row.id), others)
        for row in rows
    )


def _row(
    row: Any, now: here.Present | None, alert: Any, count: int, last: Any, others: dict[str, Any]
) -> GuestRow:
    names = [name for guest, name in others.get(now.stay_id, []) if guest != row.id] if now else []
    status = now.status if now else "past" if last else "none"
    return GuestRow(
        id=row.id, name=row.name, preferred_name=row.preferred_name, phone=row.phone, email=row.email,
        languages=tuple(row.languages), is_vip=row.is_vip, stays=count, status=status,
        room=now.room if now else "", with_names=tuple(names),
        until_on=now.departs_on if now else None, arrives_on=now.arrives_on if now else None,
        expected_at=now.expected_at if now else None, last_on=last, alert=alert,
    )  # fmt: skip
