"""Setting up a place: the place, its first manager, the limits and gifts it starts with, the way back in."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import datetime, time

from app.domain.changes import Changes
from app.domain.desk import Desk, EmployeeRow, PlaceRow
from app.domain.ids import new_id
from app.domain.money import exponent_of
from app.domain.roles import Role
from app.errors import BadInput, Refused
from app.models.connection import writes
from app.models.employee import Employee
from app.models.place import Place
from app.services import audit, catalogue, limits, places, session
from app.services.employees import employee_row, note_added, pin_mark

# Without I, L, O, U, 0 and 1: nothing that a tired eye takes for something else. 12 of 30 letters: 58 bits.
_LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
_GROUPS, _GROUP = 3, 4
RECOVERY = "recovery"
# Per person and business day: the preset a manager changes when they like.
FIRST_LIMITS = "per_day"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPlace:
    """What the set-up form says. `manager_id` is made by the form: the PIN is hashed for that very key."""

    name: str
    kind: str
    currency: str
    time_zone: str
    day_ends: time
    languages: tuple[str, ...]
    manager_id: str
    manager_name: str
    manager_language: str
    pin_hash: str
    recovery_hash: str
    is_demo: bool = False


def new_recovery_code() -> str:
    """A fresh code such as "K7RM-2QXD-9VHT", to be printed once and locked away."""
    letters = [_LETTERS[byte % len(_LETTERS)] for byte in _fair_bytes(_GROUPS * _GROUP)]
    return "-".join("".join(letters[i : i + _GROUP]) for i in range(0, len(letters), _GROUP))


def hash_recovery_code(code: str) -> str:
    """The hash to keep of a recovery code. Slow on purpose; needs no store."""
    return session.hash_secret(RECOVERY, _plain(code))


def matches_recovery_code(recovery_hash: str, code: str) -> bool:
    """Whether this is the printed code; blanks, dashes and case do not matter. Slow; needs no store."""
    return session.matches(recovery_hash, RECOVERY, _plain(code))


@writes
def create_place(new: NewPlace, *, workstation: str, now: datetime) -> tuple[PlaceRow, EmployeeRow]:
    """Write the place, its first manager, and the limits and gifts it starts with, all or nothing.

    Raises `BadInput` (field name, manager_name, currency, time_zone, languages) and
    `Refused("place_exists")` when this store has its place already.
    """
    if places.current() is not None:
        raise Refused("place_exists")
    place = _write_place(new, now)
    manager = _write_manager(new, place, now)
    desk = Desk(place=place, actor=manager, workstation=workstation, now=now)
    audit.record(desk, "place.set_up", "place", place.id, words=places.money_fields(place))
    note_added(desk, manager, new.pin_hash)
    limits.choose_preset(desk, command_id=new_id(), name=FIRST_LIMITS)
    catalogue.install(place, new.kind)
    return place, manager


def recovery_hash(place: PlaceRow) -> str:
    """The hash to check a recovery code against. Raises `Refused("no_recovery_code")`."""
    kept: str | None = Place.select(Place.recovery_hash).where(Place.id == place.id).scalar()
    if kept is None:
        raise Refused("no_recovery_code")
    return kept


@writes
def recover(
    place: PlaceRow, *, employee_id: str, pin_hash: str, new_hash: str, workstation: str, now: datetime
) -> tuple[EmployeeRow, Changes]:
    """After the right recovery code: a manager gets a new PIN, and the code is replaced (`new_hash`).

    Raises `Refused("not_a_manager")` for anybody else.
    """
    employee = Employee.get_or_none((Employee.place == place.id) & (Employee.id == employee_id))
    if employee is None or employee.role != Role.MANAGER or not employee.is_active:
        raise Refused("not_a_manager")
    Employee.update(pin_hash=pin_hash, pin_set_at=now).where(Employee.id == employee_id).execute()
    Place.update(recovery_hash=new_hash).where(Place.id == place.id).execute()
    row = employee_row(Employee.get_by_id(employee_id))
    desk = Desk(place=place, actor=row, workstation=workstation, now=now)
    audit.record(desk, "employee.recovered", "employee", employee_id, words={"pin": pin_mark(pin_hash)})
    return row, Changes.of("employee", ids=(employee_id,))


@writes
def note_wrong_code(
    place: PlaceRow, *, employee_id: str, workstation: str, now: datetime, real: datetime | None = None
) -> None:
    """A wrong recovery code: the pauses for it grow as they do for a PIN."""
    session.note_wrong_recovery(
        place, employee_id=employee_id, owner=RECOVERY, workstation=workstation, now=now, real=real
    )


def _write_place(new: NewPlace, now: datetime) -> PlaceRow:
    currency = new.currency.strip().upper()
    if len(currency) != 3 or not currency.isascii() or not currency.isalpha():
        raise BadInput("currency", field="currency", currency=new.currency)
    place = PlaceRow(
        id=new_id(),
        name=places.checked_name(new.name),
        kind=new.kind,
        currency=currency,
        exponent=exponent_of(currency),
        time_zone=places.checked_zone(new.time_zone),
        day_ends=new.day_ends,
        languages=places.checked_languages(new.languages),
        is_demo=new.is_demo,
    )
    Place.create(
        id=place.id, name=place.name, kind=place.kind, currency=place.currency, exponent=place.exponent,
        time_zone=place.time_zone, day_ends=place.day_ends, languages=list(place.languages),
        is_demo=place.is_demo, recovery_hash=new.recovery_hash, key_check=places.key_check(place.id),
        created_at=now,
    )  # fmt: skip
    return place


def _write_manager(new: NewPlace, place: PlaceRow, now: datetime) -> EmployeeRow:
    try:
        name = places.checked_name(new.manager_name)
    except BadInput as error:
        raise BadInput(error.code, **{**error.params, "field": "manager_name"}) from error
    manager = Employee.create(
        id=new.manager_id, place_id=place.id, name=name, code="manager", role=Role.MANAGER,
        language=new.manager_language, pin_hash=new.pin_hash, pin_set_at=now, created_at=now,
    )  # fmt: skip
    return employee_row(manager)


def _plain(code: str) -> str:
    return "".join(letter for letter in code.upper() if letter.isalnum())


def _fair_bytes(count: int) -> list[int]:
    """Random bytes below the largest multiple of the alphabet's length, so that each letter is as likely."""
    top = 256 - 256 % len(_LETTERS)
    kept: list[int] = []
    while len(kept) < count:
        kept += [byte for byte in os.urandom(count * 2) if byte < top]
    return kept[:count]
