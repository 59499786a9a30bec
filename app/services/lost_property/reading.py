"""Reads things as records. A hidden mark never leaves by this way."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from peewee import JOIN, fn

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.lost_property import (
    CLOSED,
    OPEN,
    CustodyRow,
    FindCard,
    FindFilter,
    FindList,
    FindRow,
    FindStatus,
    PhotoRow,
)
from app.domain.roles import May
from app.domain.stays import SleeperRow
from app.errors import NotFound
from app.models.base import is_sqlite
from app.models.card import Attachment
from app.models.employee import Employee
from app.models.guest import Guest
from app.models.lost_property import CustodyEntry, FoundItem
from app.models.stay import Room
from app.services import profiles, stays

MOST = 300
OWNER_KIND = "found_item"


def listed(
    desk: Desk, *, kind: str = "found", show: FindFilter = FindFilter.OPEN, text: str = "", limit: int = MOST
) -> FindList:
    """Found things or questions. Open: newest first; returned: what is closed; keep-until: soonest first."""
    desk.must(May.LOG_FINDS)
    query = _query(desk).where(FoundItem.kind == kind)
    if show is FindFilter.RETURNED:
        query = query.where(FoundItem.status.in_(CLOSED)).order_by(FoundItem.closed_at.desc(nulls="last"))
    elif show is FindFilter.KEEP_UNTIL:
        query = query.where(FoundItem.status.in_(OPEN)).order_by(FoundItem.keep_until.asc(nulls="last"))
    else:
        query = query.where(FoundItem.status.in_(OPEN)).order_by(FoundItem.found_at.desc(), FoundItem.number)
    if text.strip():
        wanted = text.strip().lower()
        query = query.where(
            fn.LOWER(FoundItem.description).contains(wanted) | fn.LOWER(FoundItem.number).contains(wanted)
        )
    found = [_row(line) for line in query.limit(limit + 1).dicts()]
    return FindList(rows=_with_photos(desk, found[:limit]), more=len(found) > limit)


def one(desk: Desk, *, item_id: str) -> FindCard:
    """One thing, its custody in order, its photos, and what it was matched with. Raises `NotFound`."""
    desk.must(May.LOG_FINDS)
    row = row_of(desk, item_id)
    return FindCard(
        row=row,
        custody=_custody(desk, item_id),
        photos=_photos(desk, item_id),
        match=row_of(desk, row.match_id) if row.match_id else None,
    )


def who_slept_there(desk: Desk, *, room_id: str, at: datetime) -> tuple[SleeperRow, ...]:
    """Whom the room held in the night before `at`, else in the night after: whose the thing may be."""
    day = desk.place.business_date(at)
    before = stays.who_slept_in(desk, room_id=room_id, night=day - timedelta(days=1))
    return before or stays.who_slept_in(desk, room_id=room_id, night=day)


def row_of(desk: Desk, item_id: str) -> FindRow:
    """The record of one thing. Raises `NotFound`."""
    line = _query(desk).where(FoundItem.id == item_id).dicts().first()
    if line is None:
        raise NotFound("find_not_found")
    return _with_photos(desk, [_row(line)])[0]


def held(desk: Desk, item_id: str) -> Any:
    """The row itself, locked for this transaction. Raises `NotFound`."""
    query = FoundItem.select().where((FoundItem.id == item_id) & (FoundItem.place == desk.place.id))
    row = (query if is_sqlite() else query.for_update()).first()
    if row is None:
        raise NotFound("find_not_found")
    return row


def answer(desk: Desk, item_id: str, *others: str | None) -> tuple[FindCard, Changes]:
    """What a writing service hands back; `others` are further keys it concerns."""
    card = one(desk, item_id=item_id)
    return card, Changes.of("found_item", ids=(item_id, card.row.guest_id, card.row.match_id, *others))


def _custody(desk: Desk, item_id: str) -> tuple[CustodyRow, ...]:
    query: Any = (
        CustodyEntry.select(CustodyEntry.action, CustodyEntry.detail, CustodyEntry.actor, CustodyEntry.at)
        .where((CustodyEntry.place == desk.place.id) & (CustodyEntry.item == item_id))
        .order_by(CustodyEntry.at, CustodyEntry.id)
        .limit(MOST)
        .tuples()
    )
    names = profiles.staff(desk)
    return tuple(
        CustodyRow(action=action, by=names.get(actor, ""), at=at, about=_about(detail))
        for action, detail, actor, at in query
    )


def _about(detail: str) -> dict[str, str]:
    if not detail.startswith("{"):
        return {"text": detail} if detail else {}
    return {str(name): str(value) for name, value in json.loads(detail).items()}


def _photos(desk: Desk, item_id: str) -> tuple[PhotoRow, ...]:
    query = _attached(desk, [item_id]).select(Attachment.id, Attachment.caption, Attachment.added_at)
    return tuple(PhotoRow(id=key, caption=caption, added_at=at) for key, caption, at in query.tuples())


def _attached(desk: Desk, item_ids: list[str]) -> Any:
    return (
        Attachment.select()
        .where(
            (Attachment.place == desk.place.id)
            & (Attachment.owner_kind == OWNER_KIND)
            & Attachment.owner_id.in_(item_ids)
            & Attachment.is_active
        )
        .order_by(Attachment.id)
        .limit(MOST * 10)
    )


def _with_photos(desk: Desk, rows: list[FindRow]) -> tuple[FindRow, ...]:
    """The first photo's key and how many there are, in one question for all."""
    query = _attached(desk, [row.id for row in rows]).select(Attachment.owner_id, Attachment.id)
    found: dict[str, list[str]] = {}
    for owner, key in query.tuples():
        found.setdefault(owner, []).append(key)
    return tuple(_pictured(row, found.get(row.id, [])) for row in rows)


def _pictured(row: FindRow, keys: list[str]) -> FindRow:
    return replace(row, photo_id=keys[0], photos=len(keys)) if keys else row


def _query(desk: Desk) -> Any:
    return (
        FoundItem.select(
            FoundItem.id, FoundItem.number, FoundItem.kind, FoundItem.status, FoundItem.category,
            FoundItem.description, FoundItem.colour, FoundItem.brand, FoundItem.serial, FoundItem.marks,
            FoundItem.where, FoundItem.found_at, FoundItem.found_by, FoundItem.shelf, FoundItem.keep_until,
            FoundItem.asker_name, FoundItem.match_id, FoundItem.released_to, FoundItem.carrier,
            FoundItem.tracking, FoundItem.closed_at, FoundItem.logged_at, FoundItem.is_private,
            FoundItem.version,
            FoundItem.hidden_mark.is_null(False).alias("has_hidden_mark"),
            FoundItem.room.alias("room_id"), FoundItem.guest.alias("guest_id"),
            Room.number.alias("room"), Guest.name.alias("guest_name"), Employee.name.alias("logged_by"),
        )
        .join(Room, JOIN.LEFT_OUTER, on=(Room.id == FoundItem.room))
        .join(Guest, JOIN.LEFT_OUTER, on=(Guest.id == FoundItem.guest))
        .join(Employee, JOIN.LEFT_OUTER, on=(Employee.id == FoundItem.logged_by))
        .where(FoundItem.place == desk.place.id)
    )  # fmt: skip


def _row(line: dict[str, Any]) -> FindRow:
    texts = {name: line[name] or "" for name in ("room", "guest_name", "logged_by")}
    marks = line["marks"]
    return FindRow(
        **{
            **line, **texts, "status": FindStatus(line["status"]), "marks": tuple(marks),
            "has_hidden_mark": bool(line["has_hidden_mark"]), "is_private": bool(line["is_private"]),
        }
    )  # fmt: skip
