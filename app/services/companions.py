"""Who of the people around a guest is here with them: in the same stay, by profile or by given name."""

from __future__ import annotations

from typing import Any

from peewee import JOIN, Expression, fn

from app.domain.desk import Desk
from app.domain.occasions import Companion
from app.domain.stays import StayRow
from app.domain.text import words
from app.models.around import GuestPerson
from app.models.guest import Guest, GuestRedirect

_MOST = 200


def of_stays(desk: Desk, homes: dict[str, StayRow], which: Expression, quiet: Any) -> list[Companion]:
    """Companions with a birthday by `which`, in the stays of these guests (merged profiles lead to them).

    Of somebody with a profile and a birthday of their own nothing is told twice; of a guest who is `quiet`
    about birthdays, nothing.
    """
    heir, other = fn.COALESCE(GuestRedirect.into, GuestPerson.guest), Guest.alias()
    query: Any = (
        GuestPerson.select(
            GuestPerson, other.name.alias("called"), Guest.id.alias("heir"), Guest.name.alias("heir_name")
        )
        .join(GuestRedirect, JOIN.LEFT_OUTER, on=(GuestRedirect.id == GuestPerson.guest))
        .join(Guest, on=(Guest.id == heir))
        .join(other, JOIN.LEFT_OUTER, on=(other.id == GuestPerson.other))
        .where(GuestPerson.place == desk.place.id, GuestPerson.is_active, which, heir.in_(list(homes)),
               heir.not_in(quiet), other.birth_month.is_null())
        .order_by(GuestPerson.id)
        .limit(_MOST)
        .dicts()
    )  # fmt: skip
    found: dict[tuple[str, str], Companion] = {}
    for line in query:
        stay = homes[line["heir"]]
        if _is_in(stay, line["other"], line["name"]):
            # Both parents may have written the child down.
            found.setdefault((stay.id, given(line["name"])), _companion(line, stay))
    return list(found.values())


def given(name: str) -> str:
    """The given name, folded: a companion is often known by it alone."""
    return next(iter(words(name)), "")


def _is_in(stay: StayRow, other_id: str | None, name: str) -> bool:
    return any(
        person.guest_id == other_id if person.guest_id else given(person.name) == given(name)
        for person in stay.people
    )


def _companion(line: dict[str, Any], stay: StayRow) -> Companion:
    return Companion(
        guest_id=line["heir"], with_whom=line["heir_name"], name=line["called"] or line["name"],
        room=stay.room, birth_month=line["birth_month"], birth_day=line["birth_day"],
        birth_year=line["birth_year"],
    )  # fmt: skip
