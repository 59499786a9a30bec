"""What is open in the house: promises, call-backs, found items, things to hand over."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from peewee import JOIN

from app.domain.desk import Desk
from app.domain.gestures import GestureStatus
from app.domain.today import NextKind, NextRow, by_due
from app.models.employee import Employee
from app.models.gesture import Gesture
from app.models.guest import Guest
from app.models.lost_property import FoundItem
from app.models.request import Request
from app.models.stay import Room

MOST = 500
UNHAPPY = "apology"


def open_requests(desk: Desk) -> list[dict[str, Any]]:
    """Every open request and call-back, soonest promise first."""
    query: Any = (
        Request.select(
            Request.id, Request.kind, Request.what, Request.quantity, Request.promised_at, Request.department,
            Request.guest.alias("guest_id"), Request.stay.alias("stay_id"), Request.room.alias("room_id"),
            Request.owner.alias("owner_id"), Request.complaint_id, Request.is_private,
            Guest.name.alias("guest_name"), Room.number.alias("room"), Employee.name.alias("owner_name"),
        )
        .join(Guest, JOIN.LEFT_OUTER, on=(Guest.id == Request.guest))
        .join(Room, JOIN.LEFT_OUTER, on=(Room.id == Request.room))
        .join(Employee, JOIN.LEFT_OUTER, on=(Employee.id == Request.owner))
        .where((Request.place == desk.place.id) & (Request.status == "open"))
        .order_by(Request.promised_at.asc(nulls="last"), Request.number)
        .limit(MOST)
        .dicts()
    )  # fmt: skip
    return list(query)


def found_items(desk: Desk, guest_ids: Iterable[str]) -> list[dict[str, Any]]:
    """What was found and belongs to one of these guests, and is still here."""
    query: Any = (
        FoundItem.select(
            FoundItem.id, FoundItem.description, FoundItem.category, FoundItem.shelf,
            FoundItem.guest.alias("guest_id"), Guest.name.alias("guest_name"),
            Room.number.alias("room"),
        )
        .join(Guest, on=(Guest.id == FoundItem.guest))
        .join(Room, JOIN.LEFT_OUTER, on=(Room.id == FoundItem.room))
        .where(
            (FoundItem.place == desk.place.id)
            & (FoundItem.kind == "found")
            & (FoundItem.status == "found")
            & FoundItem.guest.in_(list(guest_ids))
        )
        .order_by(FoundItem.number)
        .limit(MOST)
        .dicts()
    )  # fmt: skip
    return list(query)


def gestures_under_way(desk: Desk, stay_ids: Iterable[str]) -> list[dict[str, Any]]:
    """Gestures of these stays that are given and not delivered, and every one that said sorry."""
    open_one = Gesture.status == GestureStatus.GIVEN
    sorry = (Gesture.occasion == UNHAPPY) & Gesture.status.not_in(
        (GestureStatus.DECLINED, GestureStatus.CANCELLED, GestureStatus.WITHDRAWN, GestureStatus.EXPIRED)
    )
    query: Any = (
        Gesture.select(
            Gesture.id, Gesture.what, Gesture.status, Gesture.occasion, Gesture.ready_at,
            Gesture.stay.alias("stay_id"), Gesture.reason, Gesture.card_text,
        )
        .where(
            (Gesture.place == desk.place.id) & Gesture.stay.in_(list(stay_ids)) & (open_one | sorry)
        )
        .order_by(Gesture.number)
        .limit(MOST)
        .dicts()
    )  # fmt: skip
    return list(query)


def next_rows(
    desk: Desk, requests: list[dict[str, Any]], finds: list[dict[str, Any]], leaving: dict[str, datetime]
) -> tuple[NextRow, ...]:
    """What cannot wait: promises of this business day and older, and items of guests who leave today.

    `leaving` maps a guest to the moment she leaves.
    """
    until = _day_over(desk)
    rows = [_request_row(desk, line) for line in requests if _is_due(line, until)]
    rows += [_find_row(line, leaving[line["guest_id"]]) for line in finds if line["guest_id"] in leaving]
    return by_due(rows, desk.now)


def _day_over(desk: Desk) -> datetime:
    last = desk.business_date + timedelta(days=1)
    return datetime.combine(last, desk.place.day_ends, desk.place.zone)


def _is_due(line: dict[str, Any], until: datetime) -> bool:
    if line["promised_at"] is None:
        return bool(line["kind"] == NextKind.CALL_BACK)
    return bool(line["promised_at"] < until)


def _request_row(desk: Desk, line: dict[str, Any]) -> NextRow:
    hidden = bool(line["is_private"]) and line["owner_id"] != desk.actor.id
    what = "" if hidden else line["what"]
    counted = line["quantity"] > 1 and what and not what[0].isdigit()
    return NextRow(
        kind=NextKind(line["kind"]), id=line["id"], due_at=line["promised_at"],
        what=f"{line['quantity']} × {what}" if counted else what,
        guest_id=line["guest_id"], guest_name=line["guest_name"] or "", room=line["room"] or "",
        owner_name=line["owner_name"] or "", is_mine=line["owner_id"] == desk.actor.id,
        department=line["department"],
    )  # fmt: skip


def _find_row(line: dict[str, Any], leaves_at: datetime) -> NextRow:
    return NextRow(
        kind=NextKind.FOUND_ITEM, id=line["id"], what=line["description"], due_at=leaves_at,
        guest_id=line["guest_id"], guest_name=line["guest_name"], room=line["room"] or "",
        department="front_desk",
    )  # fmt: skip
