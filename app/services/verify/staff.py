"""Employees against what was noted about them: role, name, sign-in code, active or not, whose PIN it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.domain.verification import Check
from app.models.employee import Employee
from app.services.employees import pin_mark
from app.services.verify.noted import Said, differing, entries

_FIELDS = ("name", "code", "role")
_ACTIONS = (
    "employee.added", "employee.edited", "employee.deactivated", "employee.reactivated",
    "employee.pin_set", "employee.pin_changed", "employee.recovered",
)  # fmt: skip
_CODES = {
    "name": "name changed", "code": "sign-in code changed", "role": "role changed",
    "is_active": "active changed", "pin": "PIN changed",
}  # fmt: skip


def employees(place_id: str) -> Check:
    """Everybody is what somebody with the right to say so made of them, and has the PIN that was set.

    What was never noted is not compared: a place of an earlier version knows less. Where the founding of the
    place was noted with its manager, nobody is there whom nobody added.
    """
    noted = entries(place_id, "employee", _ACTIONS)
    founded = entries(place_id, "place", ["place.set_up"]).get(place_id, [])
    is_whole = any(said.words or said.is_erased for said in founded)
    faults, looked_at = [], 0
    for row in Employee.select().where(Employee.place == place_id).iterator():
        looked_at += 1
        said = noted.pop(row.id, [])
        if is_whole and not any(each.action == "employee.added" for each in said):
            faults.append(f"employee nobody added: {row.id}")
        faults += [f"{_CODES[name]}: {row.id}" for name in differing(said, _stands(row), _sets)]
        # Nobody's words are erased here, so words that are gone were taken away.
        faults += [f"words gone: {row.id}" for each in said if each.is_erased]
    faults += [f"employee gone: {key}" for key in noted]
    return Check(name="employees", looked_at=looked_at, faults=tuple(faults))


def _stands(row: Employee) -> dict[str, object]:
    plain = {name: str(getattr(row, name)) for name in _FIELDS}
    return {**plain, "is_active": bool(row.is_active), "pin": pin_mark(row.pin_hash)}


def _sets(said: Said) -> Mapping[str, Any]:
    """The fields an entry sets; what an earlier version did not write down is not among them."""
    words = said.words.get("after", said.words)
    told: dict[str, Any] = {name: words[name] for name in (*_FIELDS, "pin") if name in words}
    if said.action in ("employee.added", "employee.reactivated"):
        told["is_active"] = True
    elif said.action == "employee.deactivated":
        told["is_active"] = False
    return told
