"""What a person hears when a page's coroutine fails."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.errors import AppError, Refused
from app.ui import tasks
from app.ui.fault_box import Faults
from app.ui.toasts import Toasts


class Owner(QObject):
    """Says errors itself."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str] = []

    def show_error(self, sentence: str) -> None:
        self.heard.append(sentence)


class Voices(QObject):
    """What of the courtesy is needed here."""

    def __init__(self) -> None:
        super().__init__()
        self.toasts, self.faults = Toasts(self), Faults(self)


async def fail(error: Exception) -> None:
    raise error


def run(owner: QObject, error: Exception, **options: Any) -> None:
    async def play() -> None:
        tasks.start(owner, fail(error), **options)
        await tasks.drain()

    asyncio.run(play())


def test_an_expected_failure_is_a_sentence_for_the_page(qtbot: QtBot) -> None:
    owner = Owner()
    run(owner, Refused("not_found"))
    assert len(owner.heard) == 1
    assert owner.heard[0].startswith("This is not here any more")


def test_the_page_may_take_the_error_itself(qtbot: QtBot) -> None:
    owner = Owner()
    taken: list[AppError] = []
    run(owner, Refused("above_limit", over=2450), on_error=taken.append)
    assert taken[0].params == {"over": 2450}
    assert owner.heard == []


def test_a_child_without_a_voice_speaks_through_the_nearest_courtesy(qtbot: QtBot) -> None:
    page, voices = QWidget(), Voices()
    qtbot.addWidget(page)
    page.courtesy = voices  # type: ignore[attr-defined]
    child = QWidget(page)
    run(child, Refused("not_found"))
    assert voices.toasts.last is not None
    assert voices.toasts.last.tone == "warn"


def test_an_unexpected_failure_opens_the_calm_box_and_is_logged(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    page, voices = QWidget(), Voices()
    qtbot.addWidget(page)
    page.courtesy = voices  # type: ignore[attr-defined]
    with qtbot.waitSignal(voices.faults.reported) as reported:
        run(page, ValueError("Łucja, 412"))
    assert "ValueError" in reported.args[0].details
    assert "Łucja" not in reported.args[0].details
    assert "fault in QWidget" in caplog.text


def test_a_page_that_has_gone_is_not_spoken_to(qtbot: QtBot) -> None:
    owner = Owner()

    async def play() -> None:
        tasks.start(owner, fail(Refused("not_found")))
        delete(owner)
        await tasks.drain()

    asyncio.run(play())
    assert owner.heard == []


def test_a_cancelled_task_is_silent(qtbot: QtBot) -> None:
    owner = Owner()

    async def play() -> None:
        task = tasks.start(owner, asyncio.sleep(10))
        await asyncio.sleep(0)
        task.cancel()
        await tasks.drain()

    asyncio.run(play())
    assert owner.heard == []


def test_a_second_press_while_the_first_step_runs_does_nothing(qtbot: QtBot) -> None:
    owner, done = Owner(), []

    async def step(name: str) -> None:
        await asyncio.sleep(0)
        done.append(name)

    async def play() -> None:
        turn = tasks.OneAtATime(owner, lambda: done.append("begins"))
        turn(step("first"))
        turn(step("pressed again"))
        await tasks.drain()
        turn(fail(Refused("not_found")))
        await tasks.drain()
        turn(step("after a refusal"))
        await tasks.drain()
        assert not turn.is_busy

    asyncio.run(play())
    assert done == ["begins", "first", "begins", "begins", "after a refusal"]
    assert len(owner.heard) == 1
