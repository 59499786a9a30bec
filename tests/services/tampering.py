"""A day with all kinds of entries, and somebody who changes rows past the program."""

from __future__ import annotations

from app.domain.ids import new_id
from app.models import triggers
from app.models.base import database
from app.services import approvals, gestures
from app.services.verify import verify
from tests.services.giving import EURO, Till
from tests.store import House


def busy_day(till: Till) -> None:
    till.give(20 * EURO)
    asked = till.ask(46 * EURO)
    approvals.approve(till.house.desk("supervisor"), command_id=new_id(), approval_id=asked.approval_id)
    gestures.give_approved(till.house.desk(), command_id=new_id(), gesture_id=asked.gesture_id)


def without_triggers(statement: str) -> None:
    triggers.drop()
    database.execute_sql(statement)
    triggers.install()


def tampered(house: House, statement: str) -> list[str]:
    """What is found after somebody changed the database past the program."""
    assert [check.faults for check in verify(house.place) if not check.ok] == []
    without_triggers(statement)
    return [fault.rpartition(":")[0] for check in verify(house.place) for fault in check.faults]
