"""A limit that begins within its period has counted what was spent before; it cannot be dodged."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.domain.budgets import Period, Scope
from app.domain.ids import new_id
from app.errors import Refused
from app.services import approvals, gestures, limits
from app.services.verify import verify
from tests.services.giving import EURO, Till
from tests.store import MORNING

NOON, TOMORROW = MORNING + timedelta(hours=3), MORNING + timedelta(days=1)
PLACE_MONTH = {"scope": Scope.PLACE, "period": Period.MONTH, "role": None}
GUEST_DAY = {"scope": Scope.GUEST, "role": None}


def faults(till: Till) -> list[tuple[str, ...]]:
    return [check.faults for check in verify(till.house.place) if not check.ok]


def for_guest(till: Till, who: str = "desk", at: object = NOON) -> int | None:
    return gestures.budget(till.house.desk(who, at=at), guest_id=till.guest_id).left_minor  # type: ignore[arg-type]


def test_a_new_limit_per_guest_counts_the_morning(till: Till) -> None:
    till.give(20 * EURO)
    till.limit(30 * EURO, at=NOON, **GUEST_DAY)
    assert for_guest(till, "desk2") == 10 * EURO
    with pytest.raises(Refused, match="above_limit"):
        till.give(11 * EURO, "desk2", at=NOON)
    assert till.give(10 * EURO, "desk2", at=NOON).left_minor == 0
    assert faults(till) == []


def test_what_was_spent_above_the_new_limit_leaves_nothing_and_a_raise_begins_there(till: Till) -> None:
    till.give(25 * EURO)
    till.give(20 * EURO, "desk2")
    till.limit(30 * EURO, at=NOON, **GUEST_DAY)
    assert for_guest(till) == 0
    till.limit(60 * EURO, at=NOON, **GUEST_DAY)
    assert for_guest(till, "desk2") == 15 * EURO
    assert faults(till) == []


def test_a_month_s_limit_counts_the_days_before_and_not_the_month_before(till: Till) -> None:
    till.give(40 * EURO, at=MORNING - timedelta(days=24))
    till.give(50 * EURO)
    till.give(5 * EURO, at=TOMORROW)
    till.limit(80 * EURO, at=TOMORROW, **PLACE_MONTH)
    assert till.left(at=TOMORROW) == 25 * EURO
    assert till.left("desk2", at=MORNING + timedelta(days=12)) == 50 * EURO
    assert faults(till) == []


def test_taken_away_and_set_again_is_no_way_round(till: Till) -> None:
    till.give(30 * EURO)
    till.limit(None)
    till.give(15 * EURO)
    till.limit(50 * EURO, at=NOON)
    assert till.left(at=NOON) == 5 * EURO
    assert faults(till) == []


def test_a_person_s_own_limit_for_a_guest_counts_what_that_person_gave(till: Till) -> None:
    maja = till.house.people["desk"].id
    till.limit(30 * EURO, **GUEST_DAY)
    till.give(20 * EURO)
    till.give(5 * EURO, "desk2")
    till.limit(40 * EURO, scope=Scope.GUEST, role=None, employee_id=maja, at=NOON)
    assert for_guest(till) == 20 * EURO
    till.give(20 * EURO, at=NOON)
    # Without her own limit the one for all holds again, and it knows all of it.
    till.limit(None, scope=Scope.GUEST, role=None, employee_id=maja, at=NOON)
    assert for_guest(till) == for_guest(till, "desk2") == 0
    assert faults(till) == []


def test_an_approved_amount_is_held_on_the_new_counter_too_and_spent_once(till: Till) -> None:
    asked = till.ask(60 * EURO)
    approvals.approve(till.house.desk("supervisor"), command_id=new_id(), approval_id=asked.approval_id)
    till.limit(100 * EURO, at=NOON, **GUEST_DAY)
    assert for_guest(till, "desk2") == 40 * EURO
    assert faults(till) == []
    desk = till.house.desk(at=NOON)
    gestures.give_approved(desk, command_id=new_id(), gesture_id=asked.gesture_id)
    assert for_guest(till, "desk2") == 40 * EURO
    assert faults(till) == []


def test_what_was_cancelled_or_free_does_not_count_and_a_cancel_gives_back(till: Till) -> None:
    gone, kept = till.give(10 * EURO), till.give(20 * EURO)
    till.give(0)
    gestures.cancel(till.house.desk(), command_id=new_id(), gesture_id=gone.gesture_id)
    till.limit(50 * EURO, at=NOON, **GUEST_DAY)
    assert for_guest(till, "desk2") == 30 * EURO
    gestures.cancel(till.house.desk(at=NOON), command_id=new_id(), gesture_id=kept.gesture_id)
    assert for_guest(till, "desk2") == 50 * EURO
    assert faults(till) == []


def test_the_true_cost_is_what_counts(till: Till) -> None:
    done = till.give(20 * EURO)
    gestures.correct_cost(
        till.house.desk(),
        command_id=new_id(),
        gesture_id=done.gesture_id,
        true_cost_minor=30 * EURO,
        reason="bill",
    )
    till.limit(40 * EURO, at=NOON, **GUEST_DAY)
    assert for_guest(till, "desk2") == 10 * EURO
    assert faults(till) == []


def test_setting_the_same_limit_twice_counts_nothing_twice(till: Till) -> None:
    till.give(20 * EURO)
    for _ in range(3):
        till.limit(30 * EURO, at=NOON, **GUEST_DAY)
    assert for_guest(till) == 10 * EURO
    limits.choose_preset(till.house.desk("manager", at=NOON), command_id=new_id(), name="per_guest")
    limits.choose_preset(till.house.desk("manager", at=NOON), command_id=new_id(), name="per_guest")
    assert for_guest(till) == 30 * EURO
    assert faults(till) == []
