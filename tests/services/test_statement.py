"""A statement counts what was given, by day and employee, at what it cost in the end."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.domain.ids import new_id
from app.domain.statements import EmployeeSum, Statement
from app.errors import BadInput, NotAllowed
from app.services import gestures
from tests.services.giving import Till, till
from tests.services.guest_house import TODAY

__all__ = ["till"]


def stated(till: Till, back: int = 0, ahead: int = 0) -> Statement:
    return gestures.statement(
        till.house.desk(code="manager"),
        from_on=TODAY - timedelta(days=back),
        until_on=TODAY + timedelta(days=ahead),
    )


def test_everything_given_that_day_is_summed(till: Till) -> None:
    till.give(1400)
    till.give(600)
    found = stated(till, back=6)
    assert (found.count, found.amount_minor) == (2, 2000)
    assert [(line.on, line.employee) for line in found.lines] == [(TODAY, "Maja Nowak")]
    assert found.by_employee() == (EmployeeSum(employee="Maja Nowak", count=2, amount_minor=2000),)


def test_a_corrected_cost_counts_and_a_cancelled_gesture_does_not(till: Till) -> None:
    kept, gone = till.give(1400), till.give(900)
    gestures.correct_cost(
        till.house.desk(code="manager"),
        command_id=new_id(),
        gesture_id=kept.gesture_id,
        true_cost_minor=1000,
        reason="Cheaper.",
    )
    gestures.cancel(till.house.desk(), command_id=new_id(), gesture_id=gone.gesture_id)
    found = stated(till)
    assert (found.count, found.amount_minor) == (1, 1000)


def test_another_period_knows_nothing_of_it(till: Till) -> None:
    till.give(1400)
    found = gestures.statement(
        till.house.desk(code="manager"), from_on=TODAY - timedelta(days=9), until_on=TODAY - timedelta(days=1)
    )
    assert (found.lines, found.count) == ((), 0)


@pytest.mark.parametrize(("back", "ahead"), [(-1, 0), (0, 500)])
def test_a_period_must_be_one(till: Till, back: int, ahead: int) -> None:
    with pytest.raises(BadInput, match="statement_period"):
        stated(till, back=back, ahead=ahead)


def test_only_who_sees_all_gestures_gets_a_statement(till: Till) -> None:
    with pytest.raises(NotAllowed):
        gestures.statement(till.house.desk(), from_on=TODAY, until_on=TODAY)
