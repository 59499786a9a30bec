"""The rules of retention: what the next run removes, the run itself, and what earlier runs did.

A run is bounded, so that a desk never waits for it; what is left over goes with the next one. It never
touches the ledger, the chains or an amount.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from typing import Any

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.ids import new_id
from app.domain.privacy import ERASED
from app.domain.retention import PRESETS, REMIND_DAYS, Preview, Removal, RunRow, months_after
from app.domain.roles import May
from app.domain.settings import KEEP_FACTS, KEEP_FINDS, KEEP_GUESTS, KEEP_IMPORTS, KEEP_PHOTOS, KEEP_REVEALS
from app.errors import BadInput
from app.models import freshness
from app.models.card import Attachment, Card
from app.models.connection import writes
from app.models.gesture import Approval, Gesture
from app.models.guest import Guest, ProtectedFact
from app.models.lost_property import CustodyEntry, FoundItem
from app.models.privacy import FactReveal, RetentionRun
from app.models.request import Request
from app.models.stay import Purchase, Stay, StayGuest
from app.services import attachments, audit, profiles, settings
from app.services.privacy import erasing, journals
from app.services.privacy.files import FILE, PHOTO

MOST_GUESTS, MOST_ROWS = 25, 500
_SHOWN = 8
_TAKEN_AWAY = "files_taken_away"


def preview(desk: Desk) -> Preview:
    """What a run would remove now, with some of the names; it changes nothing."""
    desk.must(May.EDIT_PLACE)
    removals = tuple(_removal(desk, kind, query) for kind, query in _due(desk).items())
    soon = _facts_until(desk, date.fromordinal(desk.business_date.toordinal() + REMIND_DAYS))
    return Preview(removals=removals, soon=soon.count(), soon_names=_names(desk, soon, ProtectedFact.guest))


def is_due(desk: Desk) -> bool:
    """Whether no run was made on this business day."""
    return not (
        RetentionRun.select()
        .where(RetentionRun.place == desk.place.id, RetentionRun.business_date == desk.business_date)
        .exists()
    )


@writes
def run(desk: Desk) -> tuple[RunRow, Changes]:
    """Carry the place's rules out, a bounded part of them. They are the place's: whoever is at the desk."""
    freshness.forget_old()
    due = _due(desk)
    removed, left = {}, 0
    for kind, query in due.items():
        found = query.count()
        done = _REMOVE[kind](desk, query)
        if done:
            removed[kind] = done
        left += found - done
    row = RetentionRun.create(
        id=new_id(), place_id=desk.place.id, business_date=desk.business_date, at=desk.now,
        by_id=desk.actor.id, removed=removed, left_over=left,
    )  # fmt: skip
    if removed:
        audit.record(desk, "retention.ran", "place", desk.place.id, words=dict(removed))
    changes = Changes.of("guest", "fact", "found_item") if removed else Changes.of("audit")
    return _run_row(row, {desk.actor.id: desk.actor.short_name}), changes


def runs(desk: Desk, *, limit: int = 10) -> tuple[RunRow, ...]:
    """What earlier runs did, newest first; those that found nothing are left out."""
    desk.must(May.EDIT_PLACE)
    names = profiles.staff(desk)
    query: Any = RetentionRun.select().where(
        RetentionRun.place == desk.place.id, RetentionRun.removed != "{}"
    )
    return tuple(_run_row(row, names) for row in query.order_by(RetentionRun.at.desc()).limit(limit))


def preset(code: str) -> dict[str, int]:
    """The numbers of a preset. Raises `BadInput("setting")`."""
    for one in PRESETS:
        if one.code == code:
            return dict(one.values)
    raise BadInput("setting", field="preset", value=code)


def _due(desk: Desk) -> dict[str, Any]:
    """By kind, the query of what is over its time; a kind without a rule is not there."""
    kept, today = settings.read(desk.place), desk.business_date
    found: dict[str, Any] = {}
    if kept[KEEP_FACTS.key]:
        found[KEEP_FACTS.key] = _facts_until(desk, today)
    if kept[KEEP_PHOTOS.key]:
        found[KEEP_PHOTOS.key] = Attachment.select().where(
            Attachment.place == desk.place.id, Attachment.owner_kind == PHOTO,
            Attachment.added_at < _ago(today, kept[KEEP_PHOTOS.key]),
        )  # fmt: skip
    found[_TAKEN_AWAY] = Attachment.select().where(
        Attachment.place == desk.place.id,
        Attachment.owner_kind.in_((FILE, *attachments.OWNERS)),
        ~Attachment.is_active,
    )
    if kept[KEEP_FINDS.key]:
        found[KEEP_FINDS.key] = _finds(desk, _ago(today, kept[KEEP_FINDS.key]))
    if kept[KEEP_REVEALS.key]:
        found[KEEP_REVEALS.key] = FactReveal.select().where(
            FactReveal.place == desk.place.id, FactReveal.at < _ago(today, kept[KEEP_REVEALS.key])
        )
    if kept[KEEP_IMPORTS.key]:
        found[KEEP_IMPORTS.key] = journals.over_time(desk, _ago(today, kept[KEEP_IMPORTS.key]))
    if kept[KEEP_GUESTS.key]:
        found[KEEP_GUESTS.key] = _forgotten(desk, _ago(today, 12 * kept[KEEP_GUESTS.key]))
    return found


def _ago(today: date, months: int) -> datetime:
    return datetime.combine(months_after(today, -months), time(), UTC)


def _facts_until(desk: Desk, day: date) -> Any:
    """Facts whose day has come. Those of before there were such days go by when they were confirmed."""
    months = settings.read(desk.place)[KEEP_FACTS.key]
    old = ProtectedFact.purge_on.is_null() & (ProtectedFact.confirmed_at < _ago(day, months))
    return ProtectedFact.select().where(
        ProtectedFact.place == desk.place.id, (ProtectedFact.purge_on <= day) | old
    )


def _finds(desk: Desk, before: datetime) -> Any:
    """Things that are gone, and still say whose they were."""
    personal = (
        FoundItem.guest.is_null(False) | (FoundItem.asker_name != "") | (FoundItem.released_to != "")
        | (FoundItem.tracking != "")
    )  # fmt: skip
    return FoundItem.select().where(FoundItem.place == desk.place.id, FoundItem.closed_at < before, personal)


def _forgotten(desk: Desk, before: datetime) -> Any:
    """Guests nobody has had anything to do with since a moment, the longest ago first."""
    day, place = before.date(), desk.place.id
    stayed = (
        StayGuest.select(StayGuest.guest)
        .join(Stay, on=(StayGuest.stay == Stay.id))
        .where(StayGuest.place == place, StayGuest.guest.is_null(False))
        .where((Stay.departs_on >= day) | Stay.status.in_(("expected", "in_house")))
    )
    lately = [stayed]
    for table, recent in (
        (Gesture, (Gesture.business_date >= day) | Gesture.status.in_(("waiting", "approved"))),
        (Request, (Request.asked_at >= before) | (Request.status == "open")),
        (Purchase, (Purchase.bought_on >= day) | Purchase.closed_at.is_null()),
        (Card, Card.made_at >= before),
        (FoundItem, (FoundItem.logged_at >= before) | FoundItem.closed_at.is_null()),
    ):
        # A row without a guest would make every NOT IN unknown.
        known = table.guest.is_null(False)
        lately.append(table.select(table.guest).where(table.place == place, known, recent))
    lately.append(
        Approval.select(Approval.guest_id).where(
            Approval.place == place, Approval.guest_id.is_null(False),
            Approval.status.in_(("waiting", "approved")),
        )
    )  # fmt: skip
    query: Any = Guest.select().where(
        Guest.place == place, Guest.erased_at.is_null(), Guest.updated_at < before,
        Guest.id.not_in(profiles.merged_away(desk)),
    )  # fmt: skip
    for recent_ones in lately:
        query = query.where(Guest.id.not_in(recent_ones))
    return query.order_by(Guest.updated_at, Guest.id)


def _delete(desk: Desk, query: Any) -> int:
    keys = [row.id for row in query.limit(MOST_ROWS)]
    table = query.model
    table.delete().where(table.id.in_(keys)).execute()
    return len(keys)


def _blank_finds(desk: Desk, query: Any) -> int:
    """The thing stays in the book, the person does not."""
    keys = [row.id for row in query.limit(MOST_ROWS)]
    FoundItem.update(
        guest=None, asker_name="", released_to="", tracking="", hidden_mark=None, source=None,
        external_id=None,
    ).where(FoundItem.id.in_(keys)).execute()  # fmt: skip
    CustodyEntry.update(detail="").where(CustodyEntry.item.in_(keys), CustodyEntry.detail != "").execute()
    audit.forget_words(desk, keys)
    return len(keys)


def _erase(desk: Desk, query: Any) -> int:
    keys = [row.id for row in query.limit(MOST_GUESTS)]
    for key in keys:
        erasing.blank(desk, key, "rule")
    return len(keys)


_REMOVE: dict[str, Callable[[Desk, Any], int]] = {
    KEEP_FACTS.key: _delete, KEEP_PHOTOS.key: _delete, _TAKEN_AWAY: _delete, KEEP_REVEALS.key: _delete,
    KEEP_FINDS.key: _blank_finds, KEEP_IMPORTS.key: journals.forget, KEEP_GUESTS.key: _erase,
}  # fmt: skip


def _removal(desk: Desk, kind: str, query: Any) -> Removal:
    named = {
        KEEP_FACTS.key: ProtectedFact.guest, KEEP_PHOTOS.key: Attachment.owner_id,
        _TAKEN_AWAY: Attachment.owner_id, KEEP_GUESTS.key: Guest.id, KEEP_REVEALS.key: None,
        KEEP_FINDS.key: None, KEEP_IMPORTS.key: None,
    }[kind]  # fmt: skip
    if kind == KEEP_FINDS.key:
        names = tuple(row.number for row in query.order_by(FoundItem.closed_at).limit(_SHOWN))
    elif kind == KEEP_IMPORTS.key:
        names = tuple(row.file_name for row in query.limit(_SHOWN))
    else:
        names = () if named is None else _names(desk, query, named)
    return Removal(kind=kind, count=query.count(), names=names)


def _names(desk: Desk, query: Any, guest: Any) -> tuple[str, ...]:
    keys = [key for (key,) in query.select(guest).limit(_SHOWN).tuples()]
    found: Any = Guest.select(Guest.name).where(
        Guest.place == desk.place.id, Guest.id.in_(keys), Guest.name != ERASED
    )
    return tuple(name for (name,) in found.order_by(Guest.name).tuples())


def _run_row(row: Any, names: dict[str, str]) -> RunRow:
    return RunRow(
        id=row.id, at=row.at, by=names.get(row.by_id, ""), removed=dict(row.removed), left_over=row.left_over
    )
