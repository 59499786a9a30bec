"""Whatever people do in whatever order: the store agrees with the plain model, and `verify` finds nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from app.domain.budgets import Scope
from app.domain.desk import Desk
from app.domain.ids import new_id
from app.errors import NotAllowed, OutOfDate, Refused
from app.models.connection import Store
from app.services import approvals, gestures
from app.services.verify import verify
from tests.proofs.plain_model import Matter, PlainModel
from tests.services.giving import Till, open_till
from tests.store import MORNING, make_house

PEOPLE = ("desk", "desk2")
PER_PERSON, PER_GUEST = 50, 120

people = st.sampled_from(PEOPLE)
amounts = st.sampled_from([0, 1, 10, 30, 50, 51, 80])
picks = st.integers(0, 1_000)


class Desks(RuleBasedStateMachine):
    """Two desks, a supervisor and a manager over a few days."""

    def __init__(self) -> None:
        super().__init__()
        self.till: Till = open_till(make_house())
        self.till.limit(PER_PERSON)
        self.till.limit(PER_GUEST, scope=Scope.GUEST, role=None)
        self.now: datetime = MORNING + timedelta(days=2)
        self.model = PlainModel(PER_PERSON, PER_GUEST, self.today)
        self.last: tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any], Any] | None = None

    @property
    def today(self) -> Any:
        return self.till.house.place.business_date(self.now)

    def at(self, who: str) -> Desk:
        return self.till.house.desk(who, at=self.now)

    def do(self, service: Callable[..., Any], who: str, **what: Any) -> Any:
        """Carry out a command and remember it, so that it may be repeated."""
        what["command_id"] = new_id()
        answer = service(self.at(who), **what)[0]
        self.last = (service, (self.at(who),), what, answer)
        return answer

    def one_of(self, status: str, pick: int) -> tuple[str, Matter] | None:
        there = sorted(key for key, matter in self.model.matters.items() if matter.status == status)
        return (there[pick % len(there)], self.model.matters[there[pick % len(there)]]) if there else None

    @rule(who=people, amount=amounts)
    def give(self, who: str, amount: int) -> None:
        fits = amount <= self.model.left(who, self.till.guest_id, self.today)
        if not fits:
            with pytest.raises(Refused, match="above_limit"):
                self.do(gestures.give, who, order=self.till.order(amount))
            return
        key = self.do(gestures.give, who, order=self.till.order(amount)).gesture_id
        self.model.give(key, who, self.till.guest_id, amount, self.today)

    @rule(who=people, amount=st.sampled_from([10, 60, 100]))
    def ask(self, who: str, amount: int) -> None:
        receipt = self.do(gestures.ask, who, order=self.till.order(amount))
        key, approval = receipt.gesture_id, receipt.approval_id
        self.model.ask(key, who, self.till.guest_id, amount, approval, self.today, self.now)

    @rule(pick=picks)
    def approve(self, pick: int) -> None:
        found = self.one_of("waiting", pick)
        if found:
            self.do(approvals.approve, "supervisor", approval_id=found[1].approval)
            self.model.approve(found[0], self.today, self.now)

    @rule(pick=picks)
    def decline(self, pick: int) -> None:
        found = self.one_of("waiting", pick)
        if found:
            self.do(
                approvals.decline, "supervisor", approval_id=found[1].approval, reason="breakfast instead"
            )
            found[1].status = "declined"

    @rule(pick=picks)
    def give_approved(self, pick: int) -> None:
        found = self.one_of("approved", pick)
        if found:
            self.do(gestures.give_approved, found[1].who, gesture_id=found[0])
            found[1].status = "given"

    @rule(pick=picks)
    def take_back(self, pick: int) -> None:
        found = self.one_of("approved", pick)
        if found:
            again = self.do(approvals.take_back, "supervisor", approval_id=found[1].approval)
            self.model.leave(found[0], "waiting")
            found[1].approval, found[1].expires = again.id, self.now + timedelta(hours=24)

    @rule(pick=picks, status=st.sampled_from(["waiting", "approved"]))
    def withdraw(self, pick: int, status: str) -> None:
        found = self.one_of(status, pick)
        if found:
            self.do(gestures.withdraw, found[1].who, gesture_id=found[0])
            self.model.leave(found[0], "withdrawn")

    @rule(pick=picks)
    def cancel(self, pick: int) -> None:
        found = self.one_of("given", pick)
        if found:
            self.do(gestures.cancel, found[1].who, gesture_id=found[0])
            self.model.leave(found[0], "cancelled")

    @rule(pick=picks)
    def deliver(self, pick: int) -> None:
        found = self.one_of("given", pick)
        if found:
            self.do(gestures.deliver, found[1].who, gesture_id=found[0])
            found[1].status = "delivered"
            with pytest.raises(OutOfDate, match="gesture_moved_on"):
                gestures.cancel(self.at(found[1].who), command_id=new_id(), gesture_id=found[0])

    @rule(pick=picks, cost=amounts)
    def correct_cost(self, pick: int, cost: int) -> None:
        found = self.one_of("delivered", pick)
        if not found:
            return
        key, matter = found
        what = {"gesture_id": key, "true_cost_minor": cost, "reason": "the bill"}
        if cost < matter.amount:
            with pytest.raises(NotAllowed, match="needs_approver"):
                self.do(gestures.correct_cost, matter.who, **what)
            self.do(gestures.correct_cost, "supervisor", **what)
            self.model.correct(key, cost)
        elif cost - matter.amount > self.model.room_for_more(key):
            with pytest.raises(Refused, match="above_limit"):
                self.do(gestures.correct_cost, matter.who, **what)
        else:
            self.do(gestures.correct_cost, matter.who, **what)
            self.model.correct(key, cost)

    @rule(amount=st.sampled_from([20, 50, 70]))
    def set_limit(self, amount: int) -> None:
        self.till.limit(amount, at=self.now)
        self.model.set_per_person(amount, self.today, PEOPLE)

    @precondition(lambda self: self.model.per_guest(self.today) is not None)
    @rule()
    def take_the_guests_limit_away(self) -> None:
        self.till.limit(None, scope=Scope.GUEST, role=None, at=self.now)
        self.model.lift_per_guest(self.today)

    @precondition(lambda self: self.model.per_guest(self.today) is None)
    @rule(amount=st.sampled_from([20, 60, 150]))
    def let_a_limit_per_guest_begin(self, amount: int) -> None:
        self.till.limit(amount, scope=Scope.GUEST, role=None, at=self.now)
        self.model.begin_per_guest(amount, self.today)

    @rule(hours=st.sampled_from([1, 7, 25]))
    def time_passes(self, hours: int) -> None:
        self.now += timedelta(hours=hours)
        ended = approvals.expire_due(self.at("desk"))[0]
        assert set(ended) == self.model.expire(self.now)

    @precondition(lambda self: self.last is not None)
    @rule()
    def repeat_the_last_command(self) -> None:
        """A repeated click, or a retry after a lost connection: the same answer, and nothing twice."""
        assert self.last is not None
        service, where, what, answer = self.last
        again = service(*where, **what)[0]
        assert getattr(again, "gesture_id", None) == getattr(answer, "gesture_id", None)

    @invariant()
    def everybody_has_left_what_the_model_says(self) -> None:
        for who in PEOPLE:
            left = gestures.budget(self.at(who), guest_id=self.till.guest_id).left_minor
            assert left == self.model.left(who, self.till.guest_id, self.today)

    def teardown(self) -> None:
        faults = [(check.name, check.faults) for check in verify(self.till.house.place) if not check.ok]
        assert not faults
        stored = {row.id: row.status.value for row in self.everything()}
        assert stored == {key: matter.status for key, matter in self.model.matters.items()}

    def everything(self) -> list[Any]:
        rows: list[Any] = []
        while page := gestures.everyone(self.at("manager"), before=rows[-1].id if rows else None, limit=100):
            rows += page
        return rows


def test_whatever_people_do_the_sums_are_right(store: Store) -> None:
    run_state_machine_as_test(
        Desks,
        settings=settings(
            max_examples=12,
            stateful_step_count=25,
            deadline=None,
            derandomize=True,
            # Without shrinking: a failure prints its steps at once instead of searching minutes for fewer.
            phases=(Phase.explicit, Phase.generate),
            suppress_health_check=list(HealthCheck),
        ),
    )
