"""Who works here, and who may say so."""

from __future__ import annotations

from typing import Any

import pytest

from app.domain.ids import new_id
from app.domain.roles import Role
from app.errors import AppError, BadInput, NotAllowed, Refused
from app.models.audit import AuditEntry
from app.models.employee import Employee
from app.services import employees
from tests.store import House


def add(house: House, who: str = "manager", **change: Any) -> Any:
    wanted: dict[str, Any] = {
        "name": "Jo Park",
        "code": "jo",
        "role": Role.FRONT_DESK,
        "employee_id": new_id(),
    }
    return employees.add(house.desk(who), command_id=new_id(), **(wanted | change))


def edit(house: House, code: str, who: str = "manager", **change: Any) -> Any:
    person = house.people[code]
    kept = {"name": person.name, "code": person.code, "role": person.role, "language": "en"}
    desk = house.desk(who)
    return employees.edit(desk, command_id=new_id(), employee_id=person.id, **(kept | change))


def let_go(house: House, code: str, who: str = "manager") -> Any:
    return employees.deactivate(house.desk(who), command_id=new_id(), employee_id=house.people[code].id)


def with_pin(house: House, code: str) -> None:
    Employee.update(pin_hash="kept").where(Employee.id == house.people[code].id).execute()


def code_of(error: pytest.ExceptionInfo[AppError]) -> str:
    return error.value.code


def test_somebody_new_can_be_chosen_at_the_door(house: House) -> None:
    person, changes = add(house, name="  Jo   Park ", code=" JO ")
    assert (person.name, person.code, person.has_pin) == ("Jo Park", "jo", False)
    assert changes.touch("employee")
    assert person in employees.at_the_desk(house.place)


def test_the_same_command_adds_one_person(house: House) -> None:
    command, key = new_id(), new_id()
    desk = house.desk("manager")
    for _ in range(2):
        employees.add(
            desk, command_id=command, employee_id=key, name="Jo Park", code="jo", role=Role.FRONT_DESK
        )
    assert Employee.select().where(Employee.code == "jo").count() == 1


@pytest.mark.parametrize("who", ["desk", "supervisor", "housekeeping", "security"])
def test_only_those_trusted_with_it_add_people(house: House, who: str) -> None:
    with pytest.raises(NotAllowed):
        add(house, who)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"name": " "}, "name_missing"),
        ({"name": "x" * 81}, "name_long"),
        ({"code": "two words"}, "code_form"),
        ({"code": ""}, "code_form"),
        ({"code": "Desk"}, "code_taken"),
    ],
)
def test_a_form_that_cannot_be_kept_says_which_field(house: House, change: dict[str, Any], code: str) -> None:
    with pytest.raises(BadInput) as caught:
        add(house, **change)
    assert caught.value.code == code
    assert caught.value.params["field"] == next(iter(change))


def test_the_administrator_makes_no_one_who_decides_about_money(house: House) -> None:
    for act in (
        lambda: add(house, "admin", role=Role.MANAGER),
        lambda: edit(house, "desk", "admin", role=Role.SUPERVISOR),
        lambda: let_go(house, "manager", "admin"),
    ):
        with pytest.raises(NotAllowed) as caught:
            act()
        assert code_of(caught) == "role_above"
    person, _ = add(house, "admin")
    assert person.role is Role.FRONT_DESK


def test_a_new_name_keeps_the_person(house: House) -> None:
    person, _ = edit(house, "desk", name="Maja Kowalska", role=Role.CONCIERGE)
    assert (person.id, person.name, person.role) == (house.people["desk"].id, "Maja Kowalska", Role.CONCIERGE)


def test_nobody_changes_their_own_role(house: House) -> None:
    with pytest.raises(Refused) as caught:
        edit(house, "manager", role=Role.FRONT_DESK)
    assert code_of(caught) == "own_role"


def test_the_last_manager_with_a_pin_stays(house: House) -> None:
    second, _ = add(house, code="second", role=Role.MANAGER)
    house.people["second"] = second
    with pytest.raises(Refused) as caught:
        let_go(house, "second")
    assert code_of(caught) == "last_manager"
    with pytest.raises(Refused) as demoted:
        edit(house, "second", role=Role.FRONT_DESK)
    assert code_of(demoted) == "last_manager"
    with_pin(house, "manager")
    gone, _ = let_go(house, "second")
    assert not gone.is_active


def test_nobody_closes_their_own_account(house: House) -> None:
    with pytest.raises(Refused) as caught:
        let_go(house, "manager")
    assert code_of(caught) == "own_account"


def test_who_left_is_not_at_the_door_and_can_come_back(house: House) -> None:
    let_go(house, "desk")
    assert "desk" not in {person.code for person in employees.at_the_desk(house.place)}
    assert employees.everyone(house.desk("manager"))[-1].code == "desk"
    person, _ = employees.reactivate(
        house.desk("manager"), command_id=new_id(), employee_id=house.people["desk"].id
    )
    assert person.is_active
    assert person in employees.at_the_desk(house.place)


def test_one_sets_ones_own_pin_but_not_a_colleagues(house: House) -> None:
    desk = house.desk("desk")
    person, _ = employees.set_pin(desk, command_id=new_id(), employee_id=desk.actor.id, pin_hash="kept")
    assert person.has_pin
    with pytest.raises(NotAllowed):
        employees.set_pin(desk, command_id=new_id(), employee_id=house.people["desk2"].id, pin_hash="kept")
    with pytest.raises(NotAllowed):
        employees.set_pin(
            house.desk("admin"), command_id=new_id(), employee_id=house.people["supervisor"].id, pin_hash="x"
        )


def test_each_person_chooses_their_language(house: House) -> None:
    person, _ = employees.speak(house.desk("desk"), command_id=new_id(), language="pl")
    assert person.language == "pl"


def test_approvers_are_those_who_decide_about_money(house: House) -> None:
    assert {person.code for person in employees.approvers(house.place)} == {
        "supervisor",
        "supervisor2",
        "manager",
    }


def test_every_change_is_written_down_without_names(house: House) -> None:
    add(house)
    edit(house, "desk", name="Maja Kowalska")
    let_go(house, "desk")
    entries = list(AuditEntry.select().order_by(AuditEntry.seq).dicts())
    assert [entry["action"] for entry in entries] == [
        "employee.added",
        "employee.edited",
        "employee.deactivated",
    ]
    assert not any("Kowalska" in str(entry) or "Park" in str(entry) for entry in entries)
