"""Deciding: by somebody else, with enough trust, once, and with a way back."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.domain.gestures import ApprovalStatus
from app.domain.ids import new_id
from app.errors import BadInput, NotAllowed, NotFound, OutOfDate, Refused
from app.models.employee import Employee
from app.models.gesture import CatalogueItem
from app.services import approvals, gestures
from app.services.verify import verify
from tests.services.giving import EURO, Till
from tests.store import MORNING


def approve(till: Till, approval_id: str | None, who: str = "supervisor", **more: object) -> object:
    return approvals.approve(till.house.desk(who), command_id=new_id(), approval_id=str(approval_id), **more)[
        0
    ]


def test_asking_reserves_nothing_and_approving_grants_and_holds(till: Till) -> None:
    till.give(20 * EURO)
    asked = till.ask(46 * EURO)
    assert till.left() == 30 * EURO
    approve(till, asked.approval_id)
    (limit,) = gestures.budget(till.house.desk()).limits
    assert (limit.granted_minor, limit.held_minor, limit.used_minor) == (16 * EURO, 46 * EURO, 66 * EURO)


def test_nobody_approves_their_own_request(till: Till) -> None:
    own = till.ask(200 * EURO, "supervisor")
    with pytest.raises(NotAllowed, match="own_request"):
        approve(till, own.approval_id, "supervisor")
    (row,) = approvals.queue(till.house.desk("supervisor")).waiting
    assert (row.is_mine, row.i_can_decide) == (True, False)
    assert [person.name for person in row.deciders] == ["Okan Aydın"]


def test_who_may_not_approve_is_refused(till: Till) -> None:
    with pytest.raises(NotAllowed):
        approve(till, till.ask(60 * EURO).approval_id, "desk2")


def test_an_amount_above_the_supervisor_s_own_limit_goes_one_level_up(till: Till) -> None:
    asked = till.ask(151 * EURO)
    with pytest.raises(Refused) as caught:
        approve(till, asked.approval_id)
    assert caught.value.params["up_to_minor"] == 150 * EURO
    approve(till, asked.approval_id, "manager")


def test_declining_needs_a_reason_which_the_asker_sees(till: Till) -> None:
    asked, desk = till.ask(60 * EURO), till.house.desk("supervisor")
    with pytest.raises(BadInput, match="reason_missing"):
        approvals.decline(desk, command_id=new_id(), approval_id=asked.approval_id, reason="  ")
    approvals.decline(
        desk, command_id=new_id(), approval_id=asked.approval_id, reason="Offer the breakfast instead"
    )
    assert gestures.one(till.house.desk(), gesture_id=asked.gesture_id).reply == "Offer the breakfast instead"
    with pytest.raises(OutOfDate, match="matter_closed"):
        approve(till, asked.approval_id)


def test_a_yes_is_taken_back_while_it_is_not_given_and_the_matter_waits_again(till: Till) -> None:
    asked = till.ask(60 * EURO)
    approve(till, asked.approval_id)
    desk = till.house.desk("supervisor")
    again, _ = approvals.take_back(desk, command_id=new_id(), approval_id=asked.approval_id)
    assert (again.status, again.asked_by) == (ApprovalStatus.WAITING, "Maja Nowak")
    assert till.left() == 50 * EURO
    approve(till, again.id)
    gestures.give_approved(till.house.desk(), command_id=new_id(), gesture_id=asked.gesture_id)
    with pytest.raises(OutOfDate, match="matter_closed"):
        approvals.take_back(desk, command_id=new_id(), approval_id=again.id)
    assert all(check.ok for check in verify(till.house.place))


def test_the_queue_is_oldest_first_and_tells_where_it_was_decided(till: Till) -> None:
    first = till.ask(60 * EURO)
    second = till.ask(70 * EURO, "desk2", at=MORNING + timedelta(minutes=5))
    desk = till.house.desk("supervisor", at=MORNING + timedelta(minutes=10))
    assert [row.gesture_id for row in approvals.queue(desk).waiting] == [first.gesture_id, second.gesture_id]
    assert approvals.queue(desk).mine_to_decide == 2
    approve(till, first.approval_id, at_askers_desk=True)
    (decided,) = approvals.queue(desk).decided
    assert (decided.at_askers_desk, decided.workstation, decided.decided_by) == (True, "desk-1", "Elif Kaya")
    asker = approvals.queue(till.house.desk("desk2", at=desk.now))
    assert [row.is_mine for row in asker.waiting] == [True]
    assert approvals.queue(till.house.desk("supervisor", at=MORNING + timedelta(days=1))).decided == ()


def test_the_case_shows_what_a_decider_needs(till: Till) -> None:
    approve(till, till.ask(60 * EURO).approval_id)
    till.give(0)
    asked = till.ask(68 * EURO, reason="Shower cold twice", tell="concierge")
    late = till.house.desk("supervisor", at=MORNING + timedelta(minutes=31))
    case = approvals.case(late, approval_id=asked.approval_id)
    assert case.over_minor == 68 * EURO
    assert case.yours_up_to_minor == 150 * EURO
    assert (case.similar.asked, case.similar.approved, case.similar.highest_minor) == (1, 1, 60 * EURO)
    assert [(code, name) for _, code, name in case.history] == [
        ("asked", "Elif Kaya"), ("asked", "Zofia Wrona"), ("asked_too", "Okan Aydın"),
    ]  # fmt: skip
    with pytest.raises(NotAllowed):
        approvals.case(till.house.desk("desk2"), approval_id=asked.approval_id)
    with pytest.raises(NotFound):
        approvals.case(late, approval_id="nothing")


def test_approving_looks_at_everything_again(till: Till) -> None:
    item = till.item(60 * EURO)
    asked = till.ask(60 * EURO, item_id=item)
    CatalogueItem.update(cost_minor=70 * EURO).where(CatalogueItem.id == item).execute()
    with pytest.raises(OutOfDate, match="price_changed"):
        approve(till, asked.approval_id)
    free = till.ask(80 * EURO)
    Employee.update(is_active=False).where(Employee.code == "desk").execute()
    with pytest.raises(Refused, match="asker_left"):
        approve(till, free.approval_id)


def test_a_question_runs_out_and_can_be_taken_back_by_who_asked(till: Till) -> None:
    asked = till.ask(60 * EURO)
    late = MORNING + timedelta(hours=25)
    with pytest.raises(Refused, match="approval_expired"):
        approvals.approve(
            till.house.desk("supervisor", at=late), command_id=new_id(), approval_id=asked.approval_id
        )
    with pytest.raises(NotAllowed, match="not_yours"):
        gestures.withdraw(till.house.desk("desk2"), command_id=new_id(), gesture_id=asked.gesture_id)
    gestures.withdraw(till.house.desk(), command_id=new_id(), gesture_id=asked.gesture_id)
    assert approvals.expire_due(till.house.desk(at=late))[0] == ()
    with pytest.raises(NotFound):
        approve(till, "nothing")


def test_what_was_approved_and_withdrawn_leaves_nothing_behind(till: Till) -> None:
    asked = till.ask(60 * EURO)
    approve(till, asked.approval_id)
    gestures.withdraw(till.house.desk(), command_id=new_id(), gesture_id=asked.gesture_id)
    assert till.left() == 50 * EURO
    assert approvals.find_key(till.house.desk(), text="GE-0001") == asked.approval_id
