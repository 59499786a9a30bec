"""The numbers beside the sections: only for who can act, and gone with the person."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from app.domain.changes import Changes
from app.domain.ids import new_id
from app.domain.requests import RequestOrder
from app.services import requests
from app.ui.badges import SectionBadges
from tests.ui.pages.counter import Counter, counter
from tests.ui.pages.test_approvals import ask

__all__ = ["counter"]


def badge(desk: Counter, key: str) -> int:
    number: int = desk.window.sidebar._items[key].badge
    return number


@pytest.fixture
def numbers(counter: Counter) -> SectionBadges:
    return SectionBadges(counter.courtesy, counter.window.sidebar, counter.window)


def test_a_waiting_matter_stands_beside_approvals_for_its_decider_only(
    counter: Counter, numbers: SectionBadges
) -> None:
    async def scene() -> None:
        await ask(counter, "Car to the airport")
        await counter.sign_in("supervisor")
        await counter.until(lambda: badge(counter, "approvals") == 1)
        counter.courtesy.session.sign_out()
        assert badge(counter, "approvals") == 0
        await counter.sign_in("desk2")
        numbers._ask()
        await counter.settled()
        assert badge(counter, "approvals") == 0

    counter.play(scene)


def test_a_promise_that_is_late_shows_after_the_change_that_tells(
    counter: Counter, numbers: SectionBadges
) -> None:
    async def scene() -> None:
        await counter.sign_in()
        order = RequestOrder(
            what="Two pillows", department="housekeeping", where="lobby",
            promised_at=datetime.now(UTC) + timedelta(seconds=0.2),
        )  # fmt: skip
        logged: tuple[Any, Changes] = await counter.db(requests.log, command_id=new_id(), order=order)
        counter.courtesy.bus.changed.emit(logged[1], None)
        await counter.until(lambda: badge(counter, "requests") == 1)
        assert counter.window.sidebar._items["requests"].badge_tone == "warn"

    counter.play(scene)
