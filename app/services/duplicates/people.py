"""Guests as the comparison reads them, page by page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.domain.desk import Desk
from app.domain.duplicates import Person, person
from app.models.guest import Guest
from app.services import profiles

PAGE = 1_000
_READ = (
    "id", "name", "given_name", "family_name", "native_name", "birth_year", "birth_month", "birth_day",
    "phone", "mobile", "email", "street", "postal_code", "city", "region", "company", "gender",
    "generation",
)  # fmt: skip
# Addresses and a second telephone are read where the profile has them.
_THERE = tuple(name for name in _READ if name in Guest._meta.fields)


def page(desk: Desk, after: str, limit: int = PAGE) -> list[Person]:
    """The next guests by key; an empty list at the end."""
    query: Any = _all(desk).where(Guest.id > after).order_by(Guest.id).limit(limit)
    return [_person(values) for values in query.tuples()]


def these(desk: Desk, guest_ids: Sequence[str]) -> list[Person]:
    """These guests, as far as they are profiles of their own."""
    query: Any = _all(desk).where(Guest.id.in_(list(guest_ids)))
    return [_person(values) for values in query.tuples()]


def count(desk: Desk) -> int:
    """How many there are to look at."""
    return int(_all(desk).count())


def _all(desk: Desk) -> Any:
    columns = [Guest._meta.fields[name] for name in _THERE]
    return Guest.select(*columns).where(
        Guest.place == desk.place.id,
        Guest.erased_at.is_null(),
        Guest.id.not_in(profiles.merged_away(desk)),
    )


def _person(values: Sequence[Any]) -> Person:
    row = dict(zip(_THERE, values, strict=True))
    return person(
        row["id"], name=row["name"], given=row["given_name"], family=row["family_name"],
        native=row["native_name"], born=(row["birth_year"], row["birth_month"], row["birth_day"]),
        phones=(row["phone"], row.get("mobile", "")), email=row["email"], street=row.get("street", ""),
        city=row.get("city", ""), postal=row.get("postal_code", ""), region=row.get("region", ""),
        company=row["company"], gender=row["gender"], generation=row["generation"],
    )  # fmt: skip
