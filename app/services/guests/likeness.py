""" "One of these three?": who a new guest may already be."""

from __future__ import annotations

from datetime import date
from typing import Any

from peewee import fn

from app.domain.desk import Desk
from app.domain.guest_lists import Candidate
from app.domain.roles import May
from app.domain.text import phone_digits, words
from app.models import search, spelling
from app.models.guest import Guest
from app.models.stay import Stay, StayGuest
from app.services import profiles, visits

MOST = 3
_LOOKED_AT = 60
_PHONE_TAIL = 9
_WEIGHTS = {"email": 6, "phone": 5, "name": 4, "birthday": 2, "similar_name": 2}
# Half a name or a shared birthday alone is a coincidence.
_LEAST = 4


def similar(
    desk: Desk,
    *,
    name: str = "",
    phone: str = "",
    email: str = "",
    birthday: tuple[int, int] | None = None,
    without: str | None = None,
) -> tuple[Candidate, ...]:
    """Up to three guests this may be, the likeliest first, each with its reasons.

    `birthday` is (month, day). A telephone alone is enough to ask, not to know: tour operators
    share one.
    """
    desk.must(May.SEE_GUESTS)
    tokens = tuple(dict.fromkeys(words(name)))
    found = _rows(desk, tokens, phone, email)
    counts = visits.counts(desk, [row.id for row in found])
    scored = []
    for row in found:
        reasons = _reasons(row, tokens, phone, email, birthday)
        score = sum(_WEIGHTS[reason] for reason in reasons)
        if score >= _LEAST and row.id != without:
            scored.append((score, counts[row.id], row, reasons))
    scored.sort(key=lambda entry: (-entry[0], -entry[1], entry[2].id))
    return tuple(_candidate(desk, row, count, reasons) for _, count, row, reasons in scored[:MOST])


def _rows(desk: Desk, tokens: tuple[str, ...], phone: str, email: str) -> list[Any]:
    keys: dict[str, None] = {}
    if tokens:
        keys.update(dict.fromkeys(key for key, _ in search.beginning(desk.place.id, tokens, _LOOKED_AT)))
        keys.update(dict.fromkeys(key for key, _ in spelling.near(desk.place.id, tokens, _LOOKED_AT)))
    digits = phone_digits(phone)[-_PHONE_TAIL:]
    if len(digits) >= 6:
        found = search.beginning(desk.place.id, (digits,), _LOOKED_AT)
        keys.update(dict.fromkeys(key for key, _ in found))
    query: Any = Guest.select().where(
        Guest.place == desk.place.id, Guest.id.not_in(profiles.merged_away(desk))
    )
    rows = list(query.where(Guest.id.in_(list(keys)))) if keys else []
    if email.strip():
        rows += list(query.where(fn.LOWER(Guest.email) == email.strip().lower()).limit(_LOOKED_AT))
    return list({row.id: row for row in rows}.values())


def _reasons(
    row: Any, tokens: tuple[str, ...], phone: str, email: str, birthday: tuple[int, int] | None
) -> tuple[str, ...]:
    found = []
    tail = phone_digits(phone)[-_PHONE_TAIL:]
    if email.strip() and row.email.lower() == email.strip().lower():
        found.append("email")
    if len(tail) >= 6 and phone_digits(row.phone).endswith(tail):
        found.append("phone")
    theirs = set(words(row.name)) | set(words(row.native_name))
    if tokens and set(tokens) == set(words(row.name)):
        found.append("name")
    elif tokens and spelling.distance(" ".join(theirs), tokens) is not None and len(tokens) > 1:
        found += ["similar_name"]
    if birthday is not None and (row.birth_month, row.birth_day) == birthday:
        found.append("birthday")
    return tuple(found)


def _candidate(desk: Desk, row: Any, count: int, reasons: tuple[str, ...]) -> Candidate:
    return Candidate(
        id=row.id, name=row.name, phone=row.phone, email=row.email, last_stay_on=_last_stay_on(desk, row.id),
        stays=count, reasons=reasons,
    )  # fmt: skip


def _last_stay_on(desk: Desk, guest_id: str) -> date | None:
    query: Any = (
        Stay.select(fn.MAX(Stay.arrives_on))
        .join(StayGuest, on=(StayGuest.stay == Stay.id))
        .where(StayGuest.place == desk.place.id, StayGuest.guest.in_(profiles.keys(desk, guest_id)),
               Stay.status.in_(("in_house", "departed")))
    )  # fmt: skip
    (last,) = query.tuples().get()
    return date.fromisoformat(last) if isinstance(last, str) else last
