"""Setting limits: raised now, lowered from the next period, the tightest wins."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.domain.budgets import PRESETS, Period, Scope
from app.domain.ids import new_id
from app.errors import BadInput, NotAllowed, Refused
from app.services import gestures, limits
from app.services.verify import verify
from tests.services.giving import EURO, Till
from tests.store import MORNING

TOMORROW = MORNING + timedelta(days=1)


def test_a_raised_limit_holds_now_for_what_is_open_too(till: Till) -> None:
    till.give(50 * EURO)
    till.limit(80 * EURO)
    assert till.left() == 30 * EURO
    assert till.left("desk2") == 80 * EURO
    till.limit(90 * EURO)
    assert till.left() == 40 * EURO
    assert all(check.ok for check in verify(till.house.place))


def test_a_lowered_limit_holds_from_the_next_business_day(till: Till) -> None:
    till.limit(20 * EURO)
    assert till.left() == 50 * EURO
    assert till.left(at=TOMORROW) == 20 * EURO


def test_a_month_s_limit_is_lowered_from_the_next_month(till: Till) -> None:
    place = {"scope": Scope.PLACE, "period": Period.MONTH, "role": None}
    till.limit(40 * EURO, **place)
    till.limit(10 * EURO, **place)
    assert till.left(at=TOMORROW) == 40 * EURO
    assert till.left(at=MORNING + timedelta(days=12)) == 10 * EURO


def test_lowered_and_raised_on_one_day_is_raised(till: Till) -> None:
    till.limit(20 * EURO)
    till.limit(60 * EURO)
    assert till.left() == till.left(at=TOMORROW) == 60 * EURO


def test_a_person_s_own_limit_stands_before_the_role_s(till: Till) -> None:
    maja = till.house.people["desk"].id
    till.give(10 * EURO)
    till.limit(70 * EURO, role=None, employee_id=maja)
    assert till.left() == 60 * EURO
    till.limit(80 * EURO)
    assert (till.left(), till.left("desk2")) == (60 * EURO, 80 * EURO)


def test_a_limit_is_taken_away(till: Till) -> None:
    till.limit(None)
    assert till.left() is None
    assert till.give(500 * EURO).left_minor is None


def test_per_incident_every_gesture_has_its_own(till: Till) -> None:
    till.limit(20 * EURO, period=Period.INCIDENT)
    till.give(20 * EURO)
    till.give(20 * EURO)
    with pytest.raises(Refused) as caught:
        till.give(21 * EURO)
    assert caught.value.params["period"] == "business_day"
    with pytest.raises(Refused) as caught:
        till.give(25 * EURO, "desk2")
    assert caught.value.params["period"] == "incident"


def test_a_role_s_limit_per_guest_has_a_counter_of_its_own(till: Till) -> None:
    till.limit(30 * EURO, scope=Scope.GUEST)
    till.give(30 * EURO)
    with pytest.raises(Refused):
        till.give(5 * EURO, "desk2")
    assert till.give(100 * EURO, "supervisor").left_minor == 50 * EURO
    till.limit(40 * EURO, scope=Scope.GUEST)
    assert till.give(10 * EURO, "desk2").left_minor == 0
    assert all(check.ok for check in verify(till.house.place))


def test_presets_are_set_in_one_step_in_the_place_s_own_money(till: Till) -> None:
    desk = till.house.desk("manager")
    assert set(limits.presets(desk)) == set(PRESETS)
    rows, _ = limits.choose_preset(desk, command_id=new_id(), name="banded")
    assert len(rows) >= 8
    assert gestures.budget(till.house.desk("concierge")).left_minor == 30 * EURO
    with pytest.raises(BadInput, match="preset"):
        limits.choose_preset(desk, command_id=new_id(), name="generous")


def test_only_who_may_sets_limits_and_only_what_can_be_counted(till: Till) -> None:
    with pytest.raises(NotAllowed):
        limits.set_limit(
            till.house.desk("supervisor"),
            command_id=new_id(),
            scope=Scope.PLACE,
            period=Period.MONTH,
            amount_minor=1,
        )
    for wrong in ({"amount_minor": -1}, {"amount_minor": 10**12}, {"amount_minor": 1, "role": "pilot"}):
        with pytest.raises(BadInput):
            till.limit(**wrong)
    assert len(limits.rules(till.house.desk("manager"), ended=True)) == 2
