"""How much somebody may decide for others, and what that means where limits are not per person."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.domain.budgets import Scope
from app.domain.guests import GuestDetails
from app.domain.ids import new_id
from app.errors import Refused
from app.services import approvals, gestures, limits, profiles
from app.services.verify import verify
from tests.services.giving import EURO, Till
from tests.store import MORNING, House

TOMORROW = MORNING + timedelta(days=1)


@pytest.fixture
def open_house(house: House) -> Till:
    """A house where nobody has set a limit yet."""
    return Till(house, profiles.insert(house.desk(), GuestDetails(name="Łucja Żółkiewska")))


def choose(till: Till, name: str) -> None:
    limits.choose_preset(till.house.desk("manager"), command_id=new_id(), name=name)


@pytest.mark.parametrize("name", [None, "per_guest", "per_day", "per_incident", "banded"])
def test_a_supervisor_decides_up_to_150_with_every_set_and_with_none(
    open_house: Till, name: str | None
) -> None:
    if name:
        choose(open_house, name)
    assert limits.authority(open_house.house.desk("supervisor")) == 150 * EURO
    asked = open_house.ask(151 * EURO)
    with pytest.raises(Refused, match="above_your_limit"):
        approvals.approve(
            open_house.house.desk("supervisor"), command_id=new_id(), approval_id=asked.approval_id
        )
    assert limits.authority(open_house.house.desk("manager")) == (600 * EURO if name else None)


def test_without_a_guest_the_limit_per_guest_counts_for_the_giver(open_house: Till) -> None:
    choose(open_house, "per_guest")
    open_house.give(40 * EURO, guest_id=None)
    with pytest.raises(Refused, match="above_limit"):
        open_house.give(11 * EURO, guest_id=None)
    open_house.give(11 * EURO, "desk2", guest_id=None)
    assert all(check.ok for check in verify(open_house.house.place))


def test_another_set_takes_the_older_one_s_place_from_the_next_period(open_house: Till) -> None:
    choose(open_house, "per_day")
    choose(open_house, "per_guest")
    scopes = [
        {limit.scope for limit in gestures.budget(open_house.house.desk(at=at), guest_id=guest).limits}
        for guest in [open_house.guest_id]
        for at in (MORNING, TOMORROW)
    ]
    assert scopes == [{Scope.EMPLOYEE, Scope.GUEST}, {Scope.GUEST}]


def test_an_emergency_is_reviewed_by_who_may_decide_as_much(open_house: Till) -> None:
    choose(open_house, "per_day")
    desk = open_house.house.desk("supervisor")
    with pytest.raises(Refused, match="above_everyone"):
        gestures.act_in_emergency(
            desk, command_id=new_id(), order=open_house.order(601 * EURO), reason="fire"
        )
    receipt, _ = gestures.act_in_emergency(
        desk, command_id=new_id(), order=open_house.order(500 * EURO), reason="fire"
    )
    other = open_house.house.desk("supervisor2")
    with pytest.raises(Refused, match="above_your_limit"):
        gestures.review(other, command_id=new_id(), gesture_id=receipt.gesture_id)
    gestures.review(open_house.house.desk("manager"), command_id=new_id(), gesture_id=receipt.gesture_id)
    assert not gestures.one(desk, gesture_id=receipt.gesture_id).waits_for_review
