"""The guest's own page, in one reading."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from peewee import JOIN, fn

from app.domain.desk import Desk
from app.domain.facts import AlertRow
from app.domain.guest_matters import OpenMatter, Suggestion
from app.domain.guests import GuestDetails, GuestPage, Sharer, StayLine
from app.domain.preferences import PreferenceRow, grouped
from app.domain.roles import May
from app.domain.text import fold
from app.models.employee import Employee
from app.models.gesture import CatalogueItem, Gesture
from app.models.guest import Guest
from app.models.request import Request
from app.models.stay import StayGuest
from app.services import (
    around,
    duplicates,
    facts,
    preference_asking,
    preference_honouring,
    preferences,
    profiles,
    timeline,
    visits,
)
from app.services.guests import here
from app.services.privacy.files import photo_of

_MOST_MATTERS = 20


def page(desk: Desk, *, guest_id: str) -> GuestPage:
    """Everything the guest's page shows. A merged profile's key leads to its heir. Raises `NotFound`."""
    desk.must(May.SEE_GUESTS)
    row = profiles.any_row_of(desk, guest_id)
    keys = profiles.keys(desk, row.id)
    details = profiles.details_of(row)
    stay = here.stay_of(desk, keys)
    liked = preferences.of_guest(desk, guest_id=row.id)
    near = around.of_guest(desk, guest_id=row.id)
    since = preference_asking.since_of(desk, stay)
    questions = preference_asking.questions(desk, liked, stay_id=stay.id if stay else None, since=since)
    honoured = preference_honouring.honoured_in(desk, stay.id if stay else None)
    # The one that has waited longest: a line that speaks for all of them may not be younger than any.
    oldest = min(liked, key=_confirmed_at, default=None)
    return GuestPage(
        id=row.id,
        version=row.version,
        details=details,
        said_as=_said_as(desk, details),
        stays=visits.counts(desk, [row.id])[row.id],
        birthday_today=details.has_birthday(desk.business_date),
        stay=stay,
        alert=facts.alert_of(desk, row.id),
        sharers=around.with_ages(desk, _sharers(desk, stay, keys), near),
        around=near,
        preferences=grouped(
            replace(each, honoured=each.id in honoured) for each in liked if each not in questions
        ),
        questions=questions,
        confirmed_at=oldest.confirmed_at if oldest else None,
        confirmed_by=oldest.confirmed_by if oldest else "",
        timeline=timeline.of_guest(desk, guest_id=row.id),
        open_matters=_open_matters(desk, keys),
        suggestion=_suggestion(desk, keys, details),
        quiet_until=row.quiet_until if row.quiet_until and row.quiet_until > desk.now else None,
        photo_id=photo_of(desk, row.id),
        erased_at=row.erased_at,
        merged=duplicates.merged_into(desk, row.id) if len(keys) > 1 else (),
        twins=duplicates.same_as(desk, guest_id=row.id) if desk.may(May.EDIT_GUESTS) else (),
        must_ask=len(keys) > 1 and facts.must_ask(desk, row.id),
    )


def _confirmed_at(row: PreferenceRow) -> datetime:
    return row.confirmed_at or datetime.min.replace(tzinfo=UTC)


def _said_as(desk: Desk, details: GuestDetails) -> str:
    """How the name is said, for this reader; nothing when the reader's language is the guest's own."""
    language = desk.actor.language
    if language in details.languages[:1]:
        return ""
    said = details.said_as.get(language, "")
    return "" if fold(said) == fold(details.name) else said


def _sharers(desk: Desk, stay: StayLine | None, keys: Sequence[str]) -> tuple[Sharer, ...]:
    if stay is None:
        return ()
    query: Any = (
        StayGuest.select(
            StayGuest.id, StayGuest.guest, fn.COALESCE(Guest.name, StayGuest.name), StayGuest.is_child
        )
        .join(Guest, JOIN.LEFT_OUTER, on=(StayGuest.guest == Guest.id))
        .where(StayGuest.place == desk.place.id, StayGuest.stay == stay.id)
        .order_by(StayGuest.id)
    )
    rows = [row for row in query.tuples() if row[1] not in keys]
    alerts = facts.alerts_for(desk, [row[1] for row in rows if row[1]])
    return tuple(
        Sharer(
            stay_guest_id=key, guest_id=guest, name=name, is_child=bool(is_child),
            alert=alerts.get(guest or "", AlertRow(guest_id=guest or "")),
        )
        for key, guest, name, is_child in rows
    )  # fmt: skip


def _open_matters(desk: Desk, keys: Sequence[str]) -> tuple[OpenMatter, ...]:
    """What was promised, the most pressing first; what has no time comes last."""
    found = [*_open_requests(desk, keys), *_undelivered(desk, keys)]
    return tuple(sorted(found, key=_pressing))


def _pressing(matter: OpenMatter) -> tuple[bool, datetime, str]:
    return matter.due_at is None, matter.due_at or datetime.max.replace(tzinfo=UTC), matter.id


def _open_requests(desk: Desk, keys: Sequence[str]) -> list[OpenMatter]:
    query: Any = (
        Request.select(
            Request.id, Request.number, Request.what, Request.quantity, Request.promised_at, Employee.name,
            Request.is_private,
        )
        .join(Employee, JOIN.LEFT_OUTER, on=(Request.owner == Employee.id))
        .where(Request.place == desk.place.id, Request.guest.in_(list(keys)), Request.status == "open")
        .order_by(Request.promised_at)
        .limit(_MOST_MATTERS)
    )  # fmt: skip
    return [
        OpenMatter(
            kind="request", id=key, number=number, what=what if quantity == 1 else f"{quantity} {what}",
            due_at=due, owner=(owner or "").split(" ")[0], is_private=bool(private),
        )
        for key, number, what, quantity, due, owner, private in query.tuples()
    ]  # fmt: skip


def _undelivered(desk: Desk, keys: Sequence[str]) -> list[OpenMatter]:
    query: Any = (
        Gesture.select(Gesture.id, Gesture.number, Gesture.what, Gesture.ready_at, Employee.name)
        .join(Employee, on=(Gesture.employee == Employee.id))
        .where(Gesture.place == desk.place.id, Gesture.guest.in_(list(keys)), Gesture.status == "given",
               Gesture.ready_at.is_null(False))
        .order_by(Gesture.ready_at)
        .limit(_MOST_MATTERS)
    )  # fmt: skip
    return [
        OpenMatter(
            kind="gesture", id=key, number=number, what=what, due_at=due, owner=owner.split(" ")[0],
            is_private=True,
        )
        for key, number, what, due, owner in query.tuples()
    ]  # fmt: skip


def _suggestion(desk: Desk, keys: Sequence[str], details: GuestDetails) -> Suggestion | None:
    """What this day asks for: a birthday or a wedding day, with the gift that went down well before."""
    wedding, today = details.wedding_on, desk.business_date
    occasion = "birthday" if details.has_birthday(today) else ""
    if not occasion and wedding and (wedding.month, wedding.day) == (today.month, today.day):
        occasion = "wedding"
    if not occasion or _given_today(desk, keys):
        return None
    loved = _loved(desk, keys)
    if loved is None:
        return Suggestion(code=occasion)
    what, item_id, cost, given_at = loved
    return Suggestion(
        code=f"{occasion}_again", what=what, item_id=item_id, amount_minor=cost,
        loved_on=desk.place.business_date(given_at),
    )  # fmt: skip


def _given_today(desk: Desk, keys: Sequence[str]) -> bool:
    query = Gesture.select().where(
        Gesture.place == desk.place.id, Gesture.guest.in_(list(keys)),
        Gesture.business_date == desk.business_date,
        Gesture.status.in_(("waiting", "approved", "given", "delivered")),
    )  # fmt: skip
    return bool(query.exists())


def _loved(desk: Desk, keys: Sequence[str]) -> tuple[str, str, int, datetime] | None:
    """The last gift somebody wrote down as a success and that the house still gives."""
    query: Any = (
        Gesture.select(Gesture.what, CatalogueItem.id, CatalogueItem.cost_minor, Gesture.given_at)
        .join(CatalogueItem, on=(Gesture.item == CatalogueItem.id))
        .where(Gesture.place == desk.place.id, Gesture.guest.in_(list(keys)), Gesture.outcome != "",
               Gesture.status.in_(("given", "delivered")), CatalogueItem.is_active)
        .order_by(Gesture.given_at.desc())
        .limit(1)
    )  # fmt: skip
    row: tuple[str, str, int, datetime] | None = query.tuples().first()
    return row
