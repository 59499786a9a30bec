"""Employees, the place and decisions changed past the program are found, on both engines."""

from __future__ import annotations

from datetime import time

import pytest

from app.domain.ids import new_id
from app.domain.roles import Role
from app.models.connection import Store
from app.services import approvals, employees, gestures, places, setup
from tests.services.giving import EURO, Till
from tests.services.tampering import busy_day, tampered
from tests.store import MORNING, House


@pytest.fixture
def founded(store: Store) -> House:
    """A place as the form sets it up, with its manager, a supervisor and somebody at the desk."""
    manager_id = new_id()
    place, manager = setup.create_place(
        setup.NewPlace(
            name="Hotel Aurora", kind="hotel", currency="EUR", time_zone="Europe/Warsaw", day_ends=time(3),
            languages=("en",), manager_id=manager_id, manager_name="Okan Aydın", manager_language="tr",
            pin_hash="kept-manager", recovery_hash="kept-recovery",
        ),
        workstation="desk-1",
        now=MORNING,
    )  # fmt: skip
    house = House(place, {"manager": manager})
    for code, role in (("desk", Role.FRONT_DESK), ("supervisor", Role.SUPERVISOR)):
        row, _ = employees.add(
            house.desk("manager"), command_id=new_id(), employee_id=new_id(), name=code.title(), code=code,
            role=role, pin_hash=f"kept-{code}",
        )  # fmt: skip
        house.people[code] = row
    return house


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("UPDATE employee SET role = 'manager' WHERE code = 'desk'", "role changed"),
        ("UPDATE employee SET name = 'Desk' WHERE code = 'supervisor'", "name changed"),
        ("UPDATE employee SET code = 'boss' WHERE code = 'desk'", "sign-in code changed"),
        ("UPDATE employee SET is_active = FALSE WHERE code = 'supervisor'", "active changed"),
        ("UPDATE employee SET pin_hash = 'kept-desk' WHERE code = 'manager'", "PIN changed"),
        ("UPDATE employee SET pin_hash = NULL WHERE code = 'desk'", "PIN changed"),
        ("DELETE FROM employee WHERE code = 'supervisor'", "employee gone"),
        (
            "INSERT INTO employee (id, place_id, name, code, role, language, is_active, created_at)"
            " SELECT 'ghost', place_id, 'Ghost', 'ghost', 'manager', 'en', TRUE, created_at"
            " FROM employee WHERE code = 'desk'",
            "employee nobody added",
        ),
        ("DELETE FROM audit_words", "words gone"),
        ("UPDATE place SET currency = 'JPY'", "currency changed"),
        ("UPDATE place SET exponent = 0", "smallest coin changed"),
        ("UPDATE place SET time_zone = 'Pacific/Auckland'", "time zone changed"),
        ("UPDATE place SET day_ends = '23:00'", "end of day changed"),
    ],
)
def test_staff_and_place_are_what_was_noted(founded: House, statement: str, fault: str) -> None:
    assert fault in tampered(founded, statement)


def test_several_edits_of_one_moment_are_read_in_the_order_of_the_chain(founded: House) -> None:
    desk, person = founded.desk("manager"), founded.people["desk"]
    for role in (Role.CONCIERGE, Role.SUPERVISOR, Role.KITCHEN):
        employees.edit(
            desk, command_id=new_id(), employee_id=person.id, name=person.name, code=person.code, role=role,
            language="en",
        )  # fmt: skip
    for minute in (5, 30):
        places.edit(
            desk, command_id=new_id(), name="Hotel Aurora", time_zone="Europe/Warsaw",
            day_ends=time(4, minute), languages=("en",),
        )  # fmt: skip
    employees.deactivate(desk, command_id=new_id(), employee_id=person.id)
    employees.reactivate(desk, command_id=new_id(), employee_id=person.id)
    employees.set_pin(desk, command_id=new_id(), employee_id=person.id, pin_hash="kept-anew")
    assert "role changed" in tampered(founded, "UPDATE employee SET role = 'supervisor' WHERE code = 'desk'")


def test_a_recovered_manager_has_the_pin_that_was_set(founded: House) -> None:
    setup.recover(
        founded.place, employee_id=founded.people["manager"].id, pin_hash="kept-new", new_hash="kept-code",
        workstation="desk-1", now=MORNING,
    )  # fmt: skip
    found = tampered(founded, "UPDATE employee SET pin_hash = 'kept-manager' WHERE code = 'manager'")
    assert found == ["PIN changed"]


def decided_day(till: Till) -> None:
    """A yes, a no, a yes taken back, a question withdrawn, an emergency that was reviewed."""
    busy_day(till)
    supervisor, manager = till.house.desk("supervisor"), till.house.desk("manager")
    no, back, left = (till.ask(60 * EURO) for _ in range(3))
    approvals.decline(supervisor, command_id=new_id(), approval_id=no.approval_id, reason="tomorrow")
    approvals.approve(supervisor, command_id=new_id(), approval_id=back.approval_id)
    approvals.take_back(supervisor, command_id=new_id(), approval_id=back.approval_id)
    gestures.withdraw(till.house.desk(), command_id=new_id(), gesture_id=left.gesture_id)
    order = till.order(200 * EURO)
    done, _ = gestures.act_in_emergency(supervisor, command_id=new_id(), order=order, reason="fire")
    gestures.review(manager, command_id=new_id(), gesture_id=done.gesture_id)


_MANAGER = "(SELECT id FROM employee WHERE code = 'manager')"


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        (f"UPDATE approval SET decided_by_id = {_MANAGER} WHERE status = 'declined'", "decided by another"),
        (f"UPDATE approval SET decided_by_id = {_MANAGER} WHERE status = 'used'", "decided by another"),
        (
            "UPDATE approval SET decided_at = '2026-11-22T12:00:00.000Z' WHERE status = 'used'",
            "decided by another",
        ),
        ("UPDATE approval SET status = 'withdrawn' WHERE status = 'declined'", "withdrawn by nobody"),
        ("UPDATE approval SET status = 'expired' WHERE status = 'taken_back'", "expired by nobody"),
        (
            f"UPDATE approval SET status = 'declined', decided_by_id = {_MANAGER},"
            " decided_at = '2026-11-22T12:00:00.000Z' WHERE status = 'waiting'",
            "declined by nobody",
        ),
        ("UPDATE gesture SET status = 'expired' WHERE status = 'withdrawn'", "stands differently"),
        ("UPDATE gesture SET status = 'withdrawn' WHERE status = 'declined'", "withdrawn by nobody"),
        ("UPDATE gesture SET status = 'declined' WHERE status = 'withdrawn'", "declined by nobody"),
        ("UPDATE gesture SET reviewed_at = NULL, reviewed_by_id = NULL", "review differs"),
        (
            "UPDATE gesture SET reviewed_at = given_at, reviewed_by_id = employee_id"
            " WHERE reviewed_at IS NULL AND status = 'given'",
            "review differs",
        ),
        ("UPDATE gesture SET is_emergency = FALSE WHERE is_emergency", "emergency differs"),
    ],
)
def test_a_decision_is_what_was_noted(till: Till, statement: str, fault: str) -> None:
    decided_day(till)
    assert any(found.startswith(fault) for found in tampered(till.house, statement))
