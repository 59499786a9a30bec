"""What happens to a gesture afterwards goes by the limits of its own day, and frees no money unseen."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.domain.budgets import Scope
from app.domain.guests import GuestDetails
from app.domain.ids import new_id
from app.errors import NotAllowed, Refused
from app.models.gesture import Gesture
from app.services import gestures, profiles
from app.services.verify import verify
from tests.services.giving import EURO, Till
from tests.store import MORNING, House

TOMORROW = MORNING + timedelta(days=1)


def clean(till: Till) -> bool:
    return all(check.ok for check in verify(till.house.place, deep=True))


def correct(till: Till, who: str, gesture_id: str, cost_minor: int, **at: object) -> None:
    desk = till.house.desk(who, **at)
    gestures.correct_cost(
        desk, command_id=new_id(), gesture_id=gesture_id, true_cost_minor=cost_minor, reason="the bill"
    )


def test_something_free_is_not_made_dear_past_the_limit(till: Till) -> None:
    key = till.give(0).gesture_id
    for at in (MORNING, TOMORROW):
        with pytest.raises(Refused, match="above_limit"):
            correct(till, "desk", key, 51 * EURO, at=at)
    correct(till, "desk", key, 30 * EURO, at=TOMORROW)
    assert (till.left(), till.left(at=TOMORROW)) == (20 * EURO, 50 * EURO)
    correct(till, "supervisor", key, 80 * EURO, at=TOMORROW)
    assert till.left() == 0
    with pytest.raises(Refused, match="above_limit"):
        correct(till, "supervisor", key, 151 * EURO)
    assert clean(till)


def test_what_was_given_before_there_was_a_limit_is_not_corrected_past_it(house: House) -> None:
    till = Till(house, profiles.insert(house.desk(), GuestDetails(name="Łucja Żółkiewska")))
    key = till.give(40 * EURO).gesture_id
    till.limit(50 * EURO, at=TOMORROW)
    with pytest.raises(Refused, match="above_limit"):
        correct(till, "desk", key, 500 * EURO, at=TOMORROW)
    assert clean(till)
    correct(till, "desk", key, 45 * EURO, at=TOMORROW)
    assert till.left(at=TOMORROW) == 5 * EURO
    assert clean(till)


def test_a_corrected_cost_counts_for_the_guest_it_was_moved_to(till: Till) -> None:
    till.limit(30 * EURO, scope=Scope.GUEST, role=None)
    other = profiles.insert(till.house.desk(), GuestDetails(name="Emma Lindqvist"))
    key = till.give(10 * EURO).gesture_id
    gestures.move_to_guest(till.house.desk(), command_id=new_id(), gesture_id=key, guest_id=other)
    correct(till, "desk", key, 25 * EURO)
    left = [gestures.budget(till.house.desk(), guest_id=who).limits[1].left_minor for who in
            (till.guest_id, other)]  # fmt: skip
    assert left == [30 * EURO, 5 * EURO]
    assert clean(till)


@pytest.mark.parametrize("change", [None, 10 * EURO])
def test_there_and_back_again_keeps_the_sums_whatever_the_limit_is_today(
    till: Till, change: int | None
) -> None:
    till.limit(30 * EURO, scope=Scope.GUEST, role=None)
    other = profiles.insert(till.house.desk(), GuestDetails(name="Emma Lindqvist"))
    key = till.give(20 * EURO).gesture_id
    till.limit(change, scope=Scope.GUEST, role=None, at=TOMORROW)
    later = till.house.desk(at=TOMORROW + timedelta(days=1))
    for guest_id, left in ((other, [30, 10]), (till.guest_id, [10, 30])):
        gestures.move_to_guest(later, command_id=new_id(), gesture_id=key, guest_id=guest_id)
        budgets = [gestures.budget(till.house.desk(), guest_id=who) for who in (till.guest_id, other)]
        assert [budget.limits[1].left_minor for budget in budgets] == [euro * EURO for euro in left]
    assert clean(till)


def test_what_was_delivered_once_is_not_cancelled_by_the_giver(till: Till) -> None:
    key = till.give(20 * EURO).gesture_id
    desk = till.house.desk()
    gestures.deliver(desk, command_id=new_id(), gesture_id=key)
    gestures.undo_delivery(desk, command_id=new_id(), gesture_id=key)
    with pytest.raises(NotAllowed, match="needs_approver"):
        gestures.cancel(desk, command_id=new_id(), gesture_id=key)
    gestures.cancel(till.house.desk("supervisor"), command_id=new_id(), gesture_id=key)
    assert till.left() == 50 * EURO
    assert clean(till)


def test_a_cost_that_stands_on_no_counter_is_found(till: Till) -> None:
    key = till.give(0, at=TOMORROW).gesture_id
    Gesture.update(true_cost_minor=500 * EURO).where(Gesture.id == key).execute()
    assert "uncounted" in {check.name for check in verify(till.house.place) if not check.ok}
