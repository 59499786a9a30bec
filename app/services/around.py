"""People and days around a guest: written down, changed, taken away and put back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import Any

from app.domain.around import (
    Around,
    AroundReceipt,
    DayOrder,
    DayRow,
    PersonOrder,
    PersonRow,
    checked_day,
    checked_person,
    seen_from_there,
)
from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.guests import Sharer
from app.domain.ids import new_id
from app.domain.roles import May
from app.domain.text import words
from app.errors import BadInput, NotFound
from app.models.around import GuestDay, GuestPerson
from app.models.connection import writes
from app.models.guest import Guest
from app.services import audit, commands, profiles

Order = PersonOrder | DayOrder
_MOST = 100


def of_guest(desk: Desk, *, guest_id: str) -> Around:
    """Who and what is around a guest, merged profiles included; those who named the guest stand there too."""
    desk.must(May.SEE_GUESTS)
    keys = list(profiles.keys(desk, guest_id))
    own = [_person(row) for row in _there(desk, GuestPerson).where(GuestPerson.guest.in_(keys))]
    called = _names(desk, [person.other_id for person in own if person.other_id])
    own = [replace(person, name=called.get(person.other_id or "", person.name)) for person in own]
    known = {person.other_id for person in own}
    there = _there(desk, GuestPerson).where(GuestPerson.other.in_(keys), GuestPerson.guest.not_in(keys))
    rows = list(there)
    names = _names(desk, [row.guest_id for row in rows])
    others = [
        replace(
            _person(row), kind=seen_from_there(row.kind), name=names.get(row.guest_id, ""),
            other_id=row.guest_id, birth_year=None, birth_month=None, birth_day=None,
            is_seen_from_there=True,
        )
        for row in rows
        if row.guest_id not in known
    ]  # fmt: skip
    days = _there(desk, GuestDay).where(GuestDay.guest.in_(keys)).order_by(GuestDay.month, GuestDay.day)
    return Around(
        people=(*own, *others),
        days=tuple(
            DayRow(id=row.id, words=row.words, month=row.month, day=row.day, year=row.year) for row in days
        ),
    )  # fmt: skip


def with_ages(desk: Desk, sharers: Sequence[Sharer], around: Around) -> tuple[Sharer, ...]:
    """The people of the room, children with the age that is known of them: by profile, else by first name."""
    today = desk.business_date
    by_key = {person.other_id: person.age(today) for person in around.people if person.other_id}
    by_name = {
        words(person.name)[:1]: person.age(today) for person in around.people if person.kind == "child"
    }
    return tuple(
        replace(sharer, age=by_key.get(sharer.guest_id or "") or by_name.get(words(sharer.name)[:1]))
        if sharer.is_child
        else sharer
        for sharer in sharers
    )


@writes
def put(
    desk: Desk, *, command_id: str, guest_id: str, order: Order, row_id: str | None = None
) -> tuple[AroundReceipt, Changes]:
    """Write a person or a day down; with `row_id` change the one that stands there.

    Raises `BadInput` naming the field, `NotFound` when it is gone.
    """
    desk.must(May.EDIT_GUESTS)
    order = _checked(desk, order)
    if isinstance(order, PersonOrder) and order.other_id is not None:
        if profiles.resolved(desk, order.other_id) == profiles.resolved(desk, guest_id):
            raise BadInput("person_self", field="name")
        profiles.row_of(desk, order.other_id)
    standing = _one(desk, _table(order), row_id) if row_id else None

    def carry_out() -> dict[str, Any]:
        own = profiles.row_of(desk, standing.guest_id if standing else guest_id).id
        key = _write(desk, own, order, row_id)
        _record(desk, "around.changed" if row_id else "around.added", own, key, order)
        profiles.index_again(desk, own)
        return {"id": key, "guest_id": own}

    request = {"guest_id": guest_id, "row_id": row_id, **asdict(order)}
    answer = commands.once(desk, command_id, "around.put", request, carry_out)
    before = _order(standing) if standing is not None else None
    return AroundReceipt(**answer, before=before), _changes(desk, answer["guest_id"], order)


@writes
def switch(
    desk: Desk, *, command_id: str, row_id: str, active: bool, is_day: bool = False
) -> tuple[AroundReceipt, Changes]:
    """Take a person or a day away, or put it back."""
    desk.must(May.EDIT_GUESTS)
    table: Any = GuestDay if is_day else GuestPerson
    row = _one(desk, table, row_id)
    order = _order(row)

    def carry_out() -> dict[str, Any]:
        table.update(is_active=active).where(table.id == row_id).execute()
        own = profiles.resolved(desk, row.guest_id)
        _record(desk, "around.restored" if active else "around.retired", own, row_id, order)
        profiles.index_again(desk, own)
        return {"id": row_id, "guest_id": own}

    request = {"id": row_id, "active": active}
    answer = commands.once(desk, command_id, "around.switch", request, carry_out)
    return AroundReceipt(**answer), _changes(desk, answer["guest_id"], order)


def _write(desk: Desk, own: str, order: Order, row_id: str | None) -> str:
    table: Any = _table(order)
    if row_id is not None:
        table.update(**asdict(order)).where(table.place == desk.place.id, table.id == row_id).execute()
        return row_id
    key = new_id()
    table.create(
        id=key, place_id=desk.place.id, guest_id=own, created_at=desk.now, created_by_id=desk.actor.id,
        **asdict(order),
    )  # fmt: skip
    return key


def _checked(desk: Desk, order: Order) -> Order:
    if isinstance(order, PersonOrder):
        return checked_person(order, desk.business_date)
    return checked_day(order, desk.business_date)


def _table(order: Order) -> Any:
    return GuestPerson if isinstance(order, PersonOrder) else GuestDay


def _there(desk: Desk, table: Any) -> Any:
    return table.select().where(table.place == desk.place.id, table.is_active).order_by(table.id).limit(_MOST)


def _one(desk: Desk, table: Any, row_id: str) -> Any:
    row = table.get_or_none(table.place == desk.place.id, table.id == row_id)
    if row is None:
        raise NotFound("not_found", kind="around", id=row_id)
    return row


def _person(row: Any) -> PersonRow:
    return PersonRow(
        id=row.id, kind=row.kind, name=row.name, other_id=row.other_id, animal=row.animal,
        birth_year=row.birth_year, birth_month=row.birth_month, birth_day=row.birth_day,
    )  # fmt: skip


def _order(row: Any) -> Order:
    if isinstance(row, GuestPerson):
        return _person(row).order()
    return DayOrder(words=row.words, month=row.month, day=row.day, year=row.year)


def _names(desk: Desk, guest_ids: Sequence[str]) -> dict[str, str]:
    """What these guests are called now: who goes by another name does so on everybody's page."""
    query: Any = Guest.select(Guest.id, Guest.name).where(
        Guest.place == desk.place.id, Guest.id.in_(list(guest_ids))
    )
    return dict(query.tuples())


def _record(desk: Desk, action: str, guest_id: str, key: str, order: Order) -> None:
    audit.record(desk, action, "around", key, words={"guest_id": guest_id, **asdict(order)})


def _changes(desk: Desk, guest_id: str, order: Order) -> Changes:
    other = order.other_id if isinstance(order, PersonOrder) else None
    return Changes.of("guest", "around", ids=(guest_id, other))
