"""Members of staff: who they are, what they may do, and their PINs."""

from __future__ import annotations

import hashlib
import re
from typing import Any

from peewee import IntegrityError

from app.domain.changes import Changes
from app.domain.desk import Desk, EmployeeRow, PlaceRow
from app.domain.roles import May, Role, may
from app.errors import BadInput, NotAllowed, NotFound, Refused
from app.models.base import is_sqlite
from app.models.connection import writes
from app.models.employee import Employee
from app.services import audit, commands
from app.services.places import checked_name

MOST = 500
_CODE = re.compile(r"\w[\w.-]{0,23}")


def employee_row(employee: Employee) -> EmployeeRow:
    """The frozen record of a member of staff."""
    return EmployeeRow(
        id=employee.id,
        name=employee.name,
        code=employee.code,
        role=Role(employee.role),
        is_active=bool(employee.is_active),
        language=employee.language,
        has_pin=employee.pin_hash is not None,
    )


def pin_mark(pin_hash: str | None) -> str:
    """What the audit trail keeps of a PIN, so that `verify` sees whose it is: no way back to the digits."""
    return hashlib.sha256(pin_hash.encode()).hexdigest() if pin_hash else ""


def note_added(desk: Desk, person: EmployeeRow, pin_hash: str | None) -> None:
    """Write down that somebody works here from now on: what they are trusted with, and with which PIN."""
    words: dict[str, object] = {
        "name": person.name, "code": person.code, "role": person.role.value, "language": person.language,
        "pin": pin_mark(pin_hash),
    }  # fmt: skip
    audit.record(desk, "employee.added", "employee", person.id, words=words)


def at_the_desk(place: PlaceRow) -> tuple[EmployeeRow, ...]:
    """Everyone who may sign in, in the order of their names. The sign-in screen shows it to anybody."""
    query = _of(place).where(Employee.is_active).order_by(Employee.name, Employee.id).limit(MOST)
    return tuple(employee_row(employee) for employee in query)


def approvers(place: PlaceRow) -> tuple[EmployeeRow, ...]:
    """Everyone active whose role may approve, in the order of their names."""
    return tuple(person for person in at_the_desk(place) if may(person.role, May.APPROVE))


def everyone(desk: Desk) -> tuple[EmployeeRow, ...]:
    """All members of staff, those who left last. Raises `NotAllowed`."""
    desk.must(May.EDIT_EMPLOYEES)
    query = _of(desk.place).order_by(Employee.is_active.desc(), Employee.name, Employee.id).limit(MOST)
    return tuple(employee_row(employee) for employee in query)


def one(place: PlaceRow, code_or_id: str) -> EmployeeRow:
    """A member of staff by key or sign-in code. Raises `NotFound("employee_not_found")`."""
    return employee_row(_find(place, code_or_id))


@writes
def add(
    desk: Desk,
    *,
    command_id: str,
    employee_id: str,
    name: str,
    code: str,
    role: Role,
    language: str = "en",
    pin_hash: str | None = None,
) -> tuple[EmployeeRow, Changes]:
    """A new member of staff. `employee_id` is made by the caller, since a PIN is hashed for that very key.

    Raises `BadInput` (field name or code), `NotAllowed`, and `Refused("role_above")` for a role that decides
    about money when the actor's does not.
    """
    desk.must(May.EDIT_EMPLOYEES)
    _must_be_trusted_with(desk, role)
    wanted = _wanted(desk, employee_id, name, code, role, language)

    def carry_out() -> dict[str, Any]:
        _save_new(desk, employee_id, wanted, pin_hash)
        return {"employee_id": employee_id}

    answer = commands.once(desk, command_id, "employees.add", {"id": employee_id, **wanted}, carry_out)
    return _answer(desk, str(answer["employee_id"]))


@writes
def edit(
    desk: Desk,
    *,
    command_id: str,
    employee_id: str,
    name: str,
    code: str,
    role: Role,
    language: str,
) -> tuple[EmployeeRow, Changes]:
    """Change name, sign-in code, role and language. Nobody changes their own role, and one manager stays."""
    desk.must(May.EDIT_EMPLOYEES)
    wanted = _wanted(desk, employee_id, name, code, role, language)

    def carry_out() -> dict[str, Any]:
        before = _find(desk.place, employee_id)
        _must_be_trusted_with(desk, Role(before.role))
        _must_be_trusted_with(desk, role)
        _check_new_role(desk, before, role)
        _save(employee_id, **wanted)
        told: dict[str, object] = {"before": _told(before), "after": dict(wanted)}
        audit.record(desk, "employee.edited", "employee", employee_id, words=told)
        return {"employee_id": employee_id}

    commands.once(desk, command_id, "employees.edit", {"id": employee_id, **wanted}, carry_out)
    return _answer(desk, employee_id)


@writes
def deactivate(desk: Desk, *, command_id: str, employee_id: str) -> tuple[EmployeeRow, Changes]:
    """Somebody leaves: they cannot sign in, what they did stays. Undone by `reactivate`.

    Raises `Refused` "own_account" and "last_manager".
    """
    desk.must(May.EDIT_EMPLOYEES)

    def carry_out() -> dict[str, Any]:
        employee = _find(desk.place, employee_id)
        if employee_id == desk.actor.id:
            raise Refused("own_account")
        _must_be_trusted_with(desk, Role(employee.role))
        _must_leave_a_manager(desk.place, employee)
        _save(employee_id, is_active=False)
        audit.record(desk, "employee.deactivated", "employee", employee_id)
        return {"employee_id": employee_id}

    commands.once(desk, command_id, "employees.deactivate", {"id": employee_id}, carry_out)
    return _answer(desk, employee_id)


@writes
def reactivate(desk: Desk, *, command_id: str, employee_id: str) -> tuple[EmployeeRow, Changes]:
    """Somebody comes back, with the PIN they had."""
    desk.must(May.EDIT_EMPLOYEES)

    def carry_out() -> dict[str, Any]:
        employee = _find(desk.place, employee_id)
        _must_be_trusted_with(desk, Role(employee.role))
        _save(employee_id, is_active=True)
        audit.record(desk, "employee.reactivated", "employee", employee_id)
        return {"employee_id": employee_id}

    commands.once(desk, command_id, "employees.reactivate", {"id": employee_id}, carry_out)
    return _answer(desk, employee_id)


@writes
def set_pin(desk: Desk, *, command_id: str, employee_id: str, pin_hash: str) -> tuple[EmployeeRow, Changes]:
    """Keep a new PIN hashed by `session.hash_new_pin`: one's own, or somebody's by who edits employees."""

    def carry_out() -> dict[str, Any]:
        employee = _find(desk.place, employee_id)
        own = employee_id == desk.actor.id
        if not own:
            desk.must(May.EDIT_EMPLOYEES)
            _must_be_trusted_with(desk, Role(employee.role))
        _save(employee_id, pin_hash=pin_hash, pin_set_at=desk.now)
        action = "employee.pin_changed" if own else "employee.pin_set"
        audit.record(desk, action, "employee", employee_id, words={"pin": pin_mark(pin_hash)})
        return {"employee_id": employee_id}

    commands.once(desk, command_id, "employees.set_pin", {"id": employee_id}, carry_out)
    return _answer(desk, employee_id)


@writes
def speak(desk: Desk, *, command_id: str, language: str) -> tuple[EmployeeRow, Changes]:
    """The acting person's own choice of language for the screens."""

    def carry_out() -> dict[str, Any]:
        _save(desk.actor.id, language=language)
        audit.record(desk, "employee.language_chosen", "employee", desk.actor.id)
        return {"employee_id": desk.actor.id}

    commands.once(desk, command_id, "employees.speak", {"language": language}, carry_out)
    return _answer(desk, desk.actor.id)


def _of(place: PlaceRow) -> Any:
    return Employee.select().where(Employee.place == place.id)


def _find(place: PlaceRow, code_or_id: str) -> Employee:
    wanted = code_or_id.strip()
    by = (Employee.id == wanted) | (Employee.code == wanted.lower())
    found: Employee | None = _of(place).where(by).first()
    if found is None:
        raise NotFound("employee_not_found", sign_in=code_or_id)
    return found


def _answer(desk: Desk, employee_id: str) -> tuple[EmployeeRow, Changes]:
    return one(desk.place, employee_id), Changes.of("employee", ids=(employee_id,))


def _wanted(desk: Desk, employee_id: str, name: str, code: str, role: Role, language: str) -> dict[str, Any]:
    clean = code.strip().lower()
    if not _CODE.fullmatch(clean):
        raise BadInput("code_form", field="code")
    if _of(desk.place).where((Employee.code == clean) & (Employee.id != employee_id)).exists():
        raise BadInput("code_taken", field="code", taken=clean)
    return {"name": checked_name(name), "code": clean, "role": role.value, "language": language}


def _save_new(desk: Desk, employee_id: str, wanted: dict[str, Any], pin_hash: str | None) -> None:
    pin_set_at = desk.now if pin_hash else None
    try:
        Employee.create(
            id=employee_id, place_id=desk.place.id, pin_hash=pin_hash, pin_set_at=pin_set_at,
            created_at=desk.now, **wanted,
        )  # fmt: skip
    except IntegrityError as error:  # another workstation took the code between the look and the write
        raise BadInput("code_taken", field="code", taken=wanted["code"]) from error
    note_added(desk, one(desk.place, employee_id), pin_hash)


def _save(employee_id: str, **values: object) -> None:
    Employee.update(**values).where(Employee.id == employee_id).execute()


def _must_be_trusted_with(desk: Desk, role: Role) -> None:
    """Who may not approve cannot make, change or open an account that may: there is no way round a limit."""
    if may(role, May.APPROVE) and not may(desk.actor.role, May.APPROVE):
        raise NotAllowed("role_above", role=role.value)


def _check_new_role(desk: Desk, before: Employee, role: Role) -> None:
    if before.role == role:
        return
    if before.id == desk.actor.id:
        raise Refused("own_role")
    _must_leave_a_manager(desk.place, before)


def _must_leave_a_manager(place: PlaceRow, employee: Employee) -> None:
    """Locks the managers, so that two of them cannot remove each other at the same moment."""
    if employee.role != Role.MANAGER or not employee.is_active:
        return
    query = _of(place).where((Employee.role == Role.MANAGER) & Employee.is_active).order_by(Employee.id)
    managers = list(query if is_sqlite() else query.for_update())
    if not any(other.pin_hash for other in managers if other.id != employee.id):
        raise Refused("last_manager", name=employee.name)


def _told(employee: Employee) -> dict[str, object]:
    return {
        "name": employee.name,
        "code": employee.code,
        "role": str(employee.role),
        "language": employee.language,
    }
