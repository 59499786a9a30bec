"""A drive that does not answer holds up nobody, and is left alone until it does."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest

from app.ui.watching.distant import Distant


def test_a_hanging_drive_is_given_up_and_used_again_once_it_answers() -> None:
    answers, answered = threading.Event(), threading.Event()

    def hang() -> None:
        answers.wait()
        answered.set()

    async def scene() -> None:
        distant = Distant(60)
        waiting = asyncio.ensure_future(distant.call(hang))
        await asyncio.sleep(0)
        distant.give_up()
        with pytest.raises(TimeoutError):
            await waiting
        with pytest.raises(TimeoutError):  # no second thread hangs beside the first
            await distant.call(str)
        answers.set()
        while distant._busy:
            await asyncio.sleep(0.01)
        assert answered.is_set()
        assert await distant.call(str, 5) == "5"

    asyncio.run(scene())


def test_what_the_drive_says_is_raised_where_it_is_waited_for() -> None:
    def refuse() -> Any:
        raise PermissionError("no")

    async def scene() -> None:
        with pytest.raises(PermissionError):
            await Distant(60).call(refuse)

    asyncio.run(scene())
