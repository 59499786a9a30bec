"""A guest's story, gathered from everything that hangs on them, some pages at a time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any

from peewee import JOIN

from app.domain.desk import Desk
from app.domain.roles import May
from app.domain.timeline import PAGE, Entry, TimelinePage, newest
from app.models.card import Card
from app.models.gesture import CatalogueItem, Gesture
from app.models.guest import Note
from app.models.lost_property import FoundItem
from app.models.request import Request
from app.models.stay import Purchase, Room, Stay, StayGuest
from app.services import facts, profiles, sharers, stay_story
from app.services.stay_story import StayStep


def of_guest(desk: Desk, *, guest_id: str, before: datetime | None = None, limit: int = PAGE) -> TimelinePage:
    """What happened with a guest before a moment (from the newest on), merged profiles included."""
    desk.must(May.SEE_GUESTS)
    keys = profiles.keys(desk, guest_id)
    story = _Story(desk, keys, before, limit)
    entries = [
        *story.stays(), *story.requests(), *story.gestures(), *story.found_items(), *story.notes(),
        *story.cards(), *story.purchases(),
    ]  # fmt: skip
    asked = (entry for entry in facts.asked_entries(desk, guest_id) if before is None or entry.at < before)
    return newest([*entries, *asked], limit)


class _Story:
    """The sources of one page: each asked for one entry more than fits, so that an end is known as one."""

    def __init__(self, desk: Desk, keys: Sequence[str], before: datetime | None, limit: int) -> None:
        self._desk, self._keys, self._before, self._limit = desk, list(keys), before, limit + 1
        self._names = profiles.staff(desk)

    def stays(self) -> list[Entry]:
        query: Any = (
            Stay.select(
                Stay.id, Stay.status, Stay.arrives_on, Stay.departs_on, Stay.arrived_at, Stay.departed_at,
                Stay.created_by, Room.number,
            )
            .join(StayGuest, on=(StayGuest.stay == Stay.id))
            .join(Room, JOIN.LEFT_OUTER, on=(Stay.room == Room.id))
            .where(StayGuest.place == self._desk.place.id, StayGuest.guest.in_(self._keys),
                   Stay.status != "cancelled")
            .order_by(Stay.arrives_on.desc())
            .limit(self._limit if self._before is None else None)
        )  # fmt: skip
        rows = list(query.tuples())
        keys = [row[0] for row in rows]
        companions, done = self._companions(keys), stay_story.steps(self._desk, keys)
        return self._kept(
            entry
            for row in rows
            for entry in self._stay(row, companions.get(row[0], []), done.get(row[0], ()))
        )

    def _stay(self, row: Any, companions: list[str], done: tuple[StayStep, ...]) -> list[Entry]:
        key, status, arrives, departs, arrived_at, departed_at, by, room = row
        about = {
            "nights": str((departs - arrives).days), "with": ", ".join(companions), "room": room or "",
            "until": departs.isoformat(), "from": arrives.isoformat(),
        }  # fmt: skip
        code = {"in_house": "checked_in", "departed": "stayed", "expected": "expected"}.get(status, status)
        told = [self._step(step) for step in done if step.code in ("moved", "extended", "shortened")]
        if code == "expected":
            return told  # what is to come stands in "this stay", a story is told backwards
        last = {step.code: step for step in done}
        came = last.get("walked_in") or last.get("checked_in")
        if code == "stayed" and came is not None and arrived_at is not None:
            told.append(self._entry("stay", "arrived", came.id, arrived_at, came.by, about))
        ended = {"stayed": last.get("checked_out"), "no_show": last.get("no_show"), "checked_in": came}[code]
        at = {"stayed": departed_at, "no_show": ended.at if ended else None, "checked_in": arrived_at}[code]
        who = ended.by if ended else by
        whole = self._entry(
            "stay", code, key, at or self._start(arrives), who, about, has_time=at is not None
        )
        return [*told, whole]

    def _step(self, step: StayStep) -> Entry:
        about = {"before": step.before, "after": step.after}
        return self._entry("stay", step.code, step.id, step.at, step.by, about)

    def requests(self) -> list[Entry]:
        query = self._of(Request, Request.asked_at)
        return [self._request(row) for row in query]

    def _request(self, row: Any) -> Entry:
        about = {
            "what": row.what, "quantity": str(row.quantity), "alternative": row.alternative,
            "number": row.number, "promised_at": row.promised_at.isoformat() if row.promised_at else "",
        }  # fmt: skip
        code = row.kind if row.kind == "call_back" and row.status == "open" else row.status
        return self._entry("request", code, row.id, row.asked_at, row.asked_of_id, about,
                           is_private=row.is_private)  # fmt: skip

    def gestures(self) -> list[Entry]:
        moment = Gesture.given_at
        query = self._of(Gesture, moment).where(Gesture.status.in_(("given", "delivered")))
        icons: Any = CatalogueItem.select(CatalogueItem.id, CatalogueItem.icon).where(
            CatalogueItem.place == self._desk.place.id
        )
        icon = dict(icons.limit(1_000).tuples())
        return [
            self._entry(
                "gesture", row.status, row.id, row.given_at, row.employee_id,
                {"what": row.what, "outcome": row.outcome, "occasion": row.occasion, "number": row.number,
                 "icon": icon.get(row.item_id, "gift")},
                is_private=True,
            )
            for row in query
        ]  # fmt: skip

    def found_items(self) -> list[Entry]:
        query = self._of(FoundItem, FoundItem.found_at)
        return [
            self._entry(
                "found_item", row.status, row.id, row.closed_at or row.found_at, row.logged_by_id,
                {"what": row.description, "number": row.number, "carrier": row.carrier},
                is_private=row.is_private,
            )
            for row in query
        ]  # fmt: skip

    def notes(self) -> list[Entry]:
        query = self._of(Note, Note.at).where(Note.is_active)
        return [
            self._entry(
                "note", "note", row.id, row.at, row.by_id, {"text": row.text}, is_private=row.is_private
            )
            for row in query
        ]

    def cards(self) -> list[Entry]:
        query = self._of(Card, Card.made_at)
        return [
            self._entry(
                "card", "printed" if row.printed_at else "made", row.id, row.made_at, row.made_by_id,
                {"occasion": row.occasion, "document_id": row.document_id}, is_private=True,
            )
            for row in query
        ]  # fmt: skip

    def purchases(self) -> list[Entry]:
        query: Any = Purchase.select().where(
            Purchase.place == self._desk.place.id, Purchase.guest.in_(self._keys)
        )
        rows = query.order_by(Purchase.bought_on.desc()).limit(self._limit * 4)
        return self._kept(
            self._entry(
                "purchase", f"{row.kind}_{row.status}" if row.kind != "purchase" else "purchase", row.id,
                row.closed_at or self._start(row.bought_on), None, {"what": row.what, "number": row.number},
                has_time=row.closed_at is not None,
            )
            for row in rows
        )  # fmt: skip

    def _of(self, table: Any, moment: Any) -> Any:
        query = table.select().where(table.place == self._desk.place.id, table.guest.in_(self._keys))
        if self._before is not None:
            query = query.where(moment < self._before)
        return query.order_by(moment.desc()).limit(self._limit)

    def _kept(self, entries: Any) -> list[Entry]:
        return [entry for entry in entries if self._before is None or entry.at < self._before]

    def _companions(self, stays: list[str]) -> dict[str, list[str]]:
        from_profiles = sharers.companions(self._desk, stays, self._keys)
        return {stay: [name.split(" ")[0] for name in names] for stay, names in from_profiles.items()}

    def _start(self, day: date) -> datetime:
        """The moment a business date begins, for things whose hour nobody wrote down."""
        opening = datetime.combine(day, self._desk.place.day_ends, self._desk.place.zone)
        return opening.astimezone(UTC)

    def _entry(
        self, kind: str, code: str, key: str, at: datetime, by: str | None, about: dict[str, str], *,
        has_time: bool = True, is_private: bool = False,
    ) -> Entry:  # fmt: skip
        return Entry(
            kind=kind, code=code, id=key, at=at, day=self._desk.place.business_date(at), has_time=has_time,
            by=self._names.get(by or "", ""), is_private=is_private, facts=about,
        )  # fmt: skip
