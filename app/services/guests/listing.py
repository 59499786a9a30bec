"""The list of guests: in house first, then who arrives today, then whoever was here last."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from peewee import Case

from app.domain.desk import Desk
from app.domain.guests import GuestFilters, GuestList, GuestRow
from app.domain.roles import May
from app.domain.text import looks_like_phone, phone_digits, words
from app.models import search
from app.models.guest import Guest, ProtectedFact
from app.services import facts, profiles, sharers, visits
from app.services.guests import here

PAGE = 100
_MOST_MATCHES = 2_000


def listing(
    desk: Desk, *, filters: GuestFilters | None = None, after: int | None = None, limit: int = PAGE
) -> GuestList:
    """A page of guests. `after` is where the page before ended; texts match beginnings in any order."""
    desk.must(May.SEE_GUESTS)
    filters = filters or GuestFilters()
    query = _narrowed(desk, filters)
    present = {row.guest_id: row for row in reversed(here.present(desk))}
    start = after or 0
    rows = list(_ordered(desk, query).offset(start).limit(limit + 1))
    more = len(rows) > limit
    return GuestList(
        rows=_rows(desk, rows[:limit], present),
        after=start + limit if more else None,
        total=query.count(),
    )


def recent(desk: Desk, *, first: Sequence[str] = (), limit: int = 5) -> tuple[GuestRow, ...]:
    """Guests somebody worked with last, beginning with those in `first`: before anything is typed."""
    desk.must(May.SEE_GUESTS)
    keys = list(first)[:limit]
    query: Any = _all(desk).where(Guest.id.not_in(keys)) if keys else _all(desk)
    others = query.order_by(Guest.updated_at.desc(), Guest.id.desc()).limit(limit - len(keys))
    known = {row.id: row for row in _all(desk).where(Guest.id.in_(keys))}
    rows = [known[key] for key in keys if key in known]
    present = {row.guest_id: row for row in reversed(here.present(desk))}
    return _rows(desk, [*rows, *others], present)


def _all(desk: Desk) -> Any:
    return Guest.select().where(
        Guest.place == desk.place.id, Guest.erased_at.is_null(), Guest.id.not_in(profiles.merged_away(desk))
    )


def _narrowed(desk: Desk, filters: GuestFilters) -> Any:
    query = _all(desk)
    tokens = words(filters.text)
    if looks_like_phone(filters.text):
        tokens = (phone_digits(filters.text),)
    if tokens:
        found = search.beginning(desk.place.id, tokens, _MOST_MATCHES)
        query = query.where(Guest.id.in_([key for key, _ in found]))
    elif filters.text.strip():
        query = query.where(Guest.id == "")  # only signs were typed: nobody is called that
    if filters.show in ("in_house", "arriving"):
        query = query.where(Guest.id.in_(here.keys_present(desk, filters.show)))
    if filters.show in ("alerts", "never_asked"):
        query = query.where(_by_answer(desk, filters.show))
    if filters.language:
        query = query.where(Guest.languages.contains(f'"{filters.language}"'))
    return query


def _by_answer(desk: Desk, show: str) -> Any:
    """Who has an answer on file lies sealed: the rows with any are few and are opened here."""
    query: Any = ProtectedFact.select(ProtectedFact.guest).where(
        ProtectedFact.place == desk.place.id, ProtectedFact.is_active
    )
    asked = [row[0] for row in query.distinct().tuples()]
    alerts = facts.alerts_for(desk, asked)
    if show == "alerts":
        return Guest.id.in_([key for key, alert in alerts.items() if alert.facts])
    return Guest.id.not_in([key for key, alert in alerts.items() if alert.answer != "never"])


def _ordered(desk: Desk, query: Any) -> Any:
    here_first = Case(
        None,
        (
            (Guest.id.in_(here.keys_present(desk, "in_house")), 0),
            (Guest.id.in_(here.keys_present(desk, "arriving")), 1),
        ),
        2,
    )
    return query.order_by(here_first, Guest.updated_at.desc(), Guest.id)


def _rows(desk: Desk, rows: list[Any], present: dict[str, here.Present]) -> tuple[GuestRow, ...]:
    ids = [row.id for row in rows]
    alerts = facts.alerts_for(desk, ids)
    counts, last = visits.counts(desk, ids), here.last_days(desk, ids)
    stays = [present[key].stay_id for key in ids if key in present]
    others = sharers.companions(desk, stays, ())
    return tuple(
        _row(row, present.get(row.id), alerts[row.id], counts[row.id], last.get(row.id), others)
        for row in rows
    )


def _row(
    row: Any, now: here.Present | None, alert: Any, count: int, last: Any, others: dict[str, list[str]]
) -> GuestRow:
    names = others.get(now.stay_id, []) if now else []
    status = now.status if now else "past" if last else "none"
    return GuestRow(
        id=row.id, name=row.name, preferred_name=row.preferred_name, phone=row.phone, email=row.email,
        languages=tuple(row.languages), is_vip=row.is_vip, stays=count, status=status,
        room=now.room if now else "", with_names=tuple(name for name in names if name != row.name),
        until_on=now.departs_on if now else None, arrives_on=now.arrives_on if now else None,
        expected_at=now.expected_at if now else None, last_on=last, alert=alert,
    )  # fmt: skip
