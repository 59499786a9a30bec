"""Closing a business day: the ends of all chains under one seal, so that nobody can shorten one later."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.ids import new_id
from app.domain.roles import May
from app.errors import Refused
from app.models.base import is_sqlite
from app.models.budget import ChainHead, DaySeal, LedgerEntry
from app.models.connection import writes
from app.models.gesture import Gesture
from app.models.vault import vault
from app.services import chain, commands
from app.services.ledger import Book


@writes
def seal(desk: Desk, *, command_id: str, day: date) -> tuple[date, Changes]:
    """Close a business day that is over.

    Raises `Refused`: "day_not_over", "day_closed", "review_first" (the month ends with emergencies that
    nobody has reviewed).
    """
    desk.must(May.APPROVE)
    _lock_all(desk)
    book = Book(desk)
    answer = commands.once(
        book.desk, command_id, "close_day.seal", {"day": day.isoformat()}, lambda: _seal(book, day)
    )
    return date.fromisoformat(answer["day"]), Changes.of("place", ids=(desk.place.id,))


def due(desk: Desk) -> date | None:
    """The latest business day with entries that is over and not closed, or None."""
    closed = DaySeal.select(DaySeal.business_date).where(DaySeal.place == desk.place.id)
    query = LedgerEntry.select(LedgerEntry.business_date).where(
        (LedgerEntry.place == desk.place.id)
        & (LedgerEntry.business_date < desk.business_date)
        & LedgerEntry.business_date.not_in(closed)
    )
    found = query.order_by(LedgerEntry.business_date.desc()).limit(1).tuples().first()
    return None if found is None else found[0]


def to_review(desk: Desk, month: date) -> int:
    """How many emergency gestures of a month nobody has reviewed."""
    return int(
        Gesture.select()
        .where(
            (Gesture.place == desk.place.id)
            & Gesture.is_emergency
            & Gesture.reviewed_at.is_null()
            & (Gesture.business_date >= month.replace(day=1))
            & (Gesture.business_date <= month)
        )
        .count()
    )


def _seal(book: Book, day: date) -> dict[str, Any]:
    desk = book.desk
    if day >= desk.business_date:
        raise Refused("day_not_over", day=day.isoformat())
    if DaySeal.select().where((DaySeal.place == desk.place.id) & (DaySeal.business_date == day)).exists():
        raise Refused("day_closed", day=day.isoformat())
    waiting = to_review(desk, day) if _ends_month(day) else 0
    if waiting:
        raise Refused("review_first", count=waiting)
    book.note("day.closed", "place", desk.place.id, {"day": day.isoformat()})
    book.close()
    row = DaySeal(
        id=new_id(), place=desk.place.id, business_date=day, closed_at=desk.now, closed_by=desk.actor.id,
        heads=json.dumps(_heads(desk), sort_keys=True, separators=(",", ":")),
    )  # fmt: skip
    row.mac = vault().stamp(_last_mac(desk), chain.canonical(row))
    row.save(force_insert=True)
    return {"day": day.isoformat()}


def _lock_all(desk: Desk) -> None:
    if not is_sqlite():
        list(
            ChainHead.select(ChainHead.id)
            .where(ChainHead.place == desk.place.id)
            .order_by(ChainHead.id)
            .for_update()
        )


def _heads(desk: Desk) -> dict[str, tuple[int, str]]:
    query = ChainHead.select().where(ChainHead.place == desk.place.id).order_by(ChainHead.id)
    return {head.id: (head.seq, bytes(head.mac).hex()) for head in query}


def _last_mac(desk: Desk) -> bytes:
    query = DaySeal.select(DaySeal.mac).where(DaySeal.place == desk.place.id)
    row = query.order_by(DaySeal.closed_at.desc(), DaySeal.id.desc()).limit(1).tuples().first()
    return chain.beginning(desk.place.id, "days") if row is None else bytes(row[0])


def _ends_month(day: date) -> bool:
    return day.fromordinal(day.toordinal() + 1).month != day.month
