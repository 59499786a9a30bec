"""Tampering past the store's own refusals is found; closed days hold the ends of the chains."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from app.domain.ids import new_id
from app.errors import NotAllowed, Refused
from app.models import triggers
from app.models.base import database, is_sqlite
from app.models.budget import ChainHead, LedgerEntry
from app.services import close_day, gestures
from app.services.verify import verify
from app.words.proof import CHECKS
from tests.services.giving import EURO, Till
from tests.services.tampering import busy_day, without_triggers
from tests.store import MORNING

TOMORROW = MORNING + timedelta(days=1)


def faulty(till: Till) -> set[str]:
    return {check.name for check in verify(till.house.place, deep=True) if not check.ok}


def test_every_check_has_words(till: Till) -> None:
    assert {check.name for check in verify(till.house.place, deep=True, now=MORNING)} <= set(CHECKS)


def test_an_honest_day_has_no_faults(till: Till) -> None:
    busy_day(till)
    assert faulty(till) == set()


@pytest.mark.parametrize(
    ("statement", "found_by"),
    [
        ("UPDATE ledger_entry SET amount_minor = 1 WHERE kind = 'spend' AND seq > 1", {"chains", "counters"}),
        ("DELETE FROM ledger_entry WHERE kind = 'grant'", {"chains", "counters"}),
        ("UPDATE counter SET used_minor = 0, held_minor = 0", {"counters"}),
        ("UPDATE counter SET limit_minor = 1000000", {"counters"}),
        ("UPDATE gesture SET amount_minor = 1, version = 2", {"gestures"}),
        ("UPDATE gesture SET status = 'cancelled'", {"gestures"}),
        ("UPDATE limit_rule SET amount_minor = 999999", {"limits"}),
        (
            "UPDATE audit_entry SET action = 'gesture.moved' WHERE action = 'gesture.given'",
            {"chains", "gestures"},
        ),
        ("UPDATE audit_words SET words = '{}'", {"audit_words"}),
        (
            "UPDATE approval SET decided_by_id = (SELECT id FROM employee WHERE code = 'manager')",
            {"approvals"},
        ),
        ("UPDATE chain_head SET seq = seq - 1", {"chains"}),
        ("DELETE FROM guest_text", {"search_index"}),
        ("DELETE FROM limit_rule", {"limits"}),
        ("DELETE FROM approval", {"approvals"}),
    ],
)
def test_tampering_is_found(till: Till, statement: str, found_by: set[str]) -> None:
    busy_day(till)
    without_triggers(statement)
    assert found_by <= faulty(till)


def test_a_free_gesture_that_was_deleted_is_found(till: Till) -> None:
    till.give(0)
    without_triggers("DELETE FROM gesture")
    assert "gestures" in faulty(till)


def test_erased_words_are_no_fault(till: Till) -> None:
    busy_day(till)
    database.execute_sql("DELETE FROM audit_words")
    assert faulty(till) == set()


def test_rules_that_were_taken_away_are_found(till: Till) -> None:
    triggers.drop()
    assert "schema" in faulty(till)
    triggers.install()
    assert faulty(till) == set()


def test_a_chain_that_was_shortened_with_its_head_is_found_once_the_day_is_closed(till: Till) -> None:
    busy_day(till)
    close_day.seal(till.house.desk("manager", at=TOMORROW), command_id=new_id(), day=MORNING.date())
    assert faulty(till) == set()
    key = till.house.people["desk"].id
    last = ChainHead.get_by_id(key).seq
    before = (
        LedgerEntry.select(LedgerEntry.mac)
        .where(LedgerEntry.chain == key, LedgerEntry.seq == last - 1)
        .scalar()
    )
    triggers.drop()
    database.execute_sql(f"DELETE FROM audit_entry WHERE chain_id = '{key}' AND seq = {last}")
    triggers.install()
    ChainHead.update(seq=last - 1, mac=bytes(before)).where(ChainHead.id == key).execute()
    assert {"day_seals"} <= faulty(till)


def test_a_chain_shortened_with_its_head_is_found_at_once_and_after_more_was_written(till: Till) -> None:
    busy_day(till)
    key = till.house.people["desk"].id
    last = ChainHead.get_by_id(key).seq
    before = LedgerEntry.select(LedgerEntry.mac).where(LedgerEntry.chain == key, LedgerEntry.seq == last - 1)
    without_triggers(f"DELETE FROM audit_entry WHERE chain_id = '{key}' AND seq = {last}")
    ChainHead.update(seq=last - 1, mac=bytes(before.scalar())).where(ChainHead.id == key).execute()
    assert "chains" in faulty(till)
    till.give(0)
    assert "chains" in faulty(till)


def test_a_day_is_closed_once_when_it_is_over_by_who_may(till: Till) -> None:
    busy_day(till)
    day, desk = MORNING.date(), till.house.desk("manager", at=TOMORROW)
    assert close_day.due(desk) == day
    with pytest.raises(NotAllowed):
        close_day.seal(till.house.desk(at=TOMORROW), command_id=new_id(), day=day)
    with pytest.raises(Refused, match="day_not_over"):
        close_day.seal(till.house.desk("manager"), command_id=new_id(), day=day)
    close_day.seal(desk, command_id=new_id(), day=day)
    with pytest.raises(Refused, match="day_closed"):
        close_day.seal(desk, command_id=new_id(), day=day)
    assert close_day.due(desk) is None


def test_a_month_does_not_end_before_emergencies_are_reviewed(till: Till) -> None:
    last = MORNING.replace(day=30)
    desk = till.house.desk("supervisor", at=last)
    receipt, _ = gestures.act_in_emergency(
        desk, command_id=new_id(), order=till.order(500 * EURO), reason="fire"
    )
    manager = till.house.desk("manager", at=last + timedelta(days=1))
    with pytest.raises(Refused, match="review_first"):
        close_day.seal(manager, command_id=new_id(), day=last.date())
    gestures.review(manager, command_id=new_id(), gesture_id=receipt.gesture_id)
    close_day.seal(manager, command_id=new_id(), day=last.date())


@pytest.fixture
def refuse() -> Callable[[str], None]:
    """Send raw SQL and expect the store itself to refuse it."""

    def send(statement: str) -> None:
        with (
            pytest.raises(
                Exception, match=r"(?i)constraint|append-only|violates|once|bound|decided|kept|never|frozen"
            ),
            database.atomic(),
        ):
            database.execute_sql(statement)

    return send


def test_raw_sql_gets_round_nothing(till: Till, refuse: Callable[[str], None]) -> None:
    busy_day(till)
    asked = till.ask(60 * EURO)
    for statement in (
        "UPDATE ledger_entry SET amount_minor = 0",
        "DELETE FROM ledger_entry",
        "UPDATE audit_entry SET action = ''",
        "DELETE FROM audit_entry",
        "UPDATE counter SET used_minor = limit_minor + granted_minor + 1",
        "UPDATE counter SET granted_minor = 0",
        "DELETE FROM counter",
        "DELETE FROM gesture",
        "DELETE FROM limit_rule",
        "DELETE FROM employee WHERE code = 'kitchen'",
        "DELETE FROM chain_head",
        "UPDATE gesture SET amount_minor = 1",
        "UPDATE gesture SET employee_id = (SELECT id FROM employee WHERE code = 'desk2')",
        "UPDATE gesture SET business_date = '2026-11-01'",
        "UPDATE limit_rule SET amount_minor = 999999",
        f"UPDATE approval SET decided_by_id = asked_by_id WHERE id = '{asked.approval_id}'",
        f"UPDATE approval SET amount_minor = 1 WHERE id = '{asked.approval_id}'",
        f"UPDATE approval SET status = 'approved' WHERE id = '{asked.approval_id}'",
        "UPDATE approval SET used_at = NULL WHERE status = 'used'",
        "UPDATE approval SET status = 'approved' WHERE status = 'used'",
        "DELETE FROM approval",
        "UPDATE place SET currency = 'PLN'",
    ):
        refuse(statement)
    if is_sqlite():
        refuse("INSERT OR REPLACE INTO ledger_entry SELECT * FROM ledger_entry LIMIT 1")
    assert faulty(till) == set()
