"""A page looks again at once, and in a storm of changes once more at its end."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.domain.changes import Changes
from app.ui.bus import Bus
from app.ui.page import Page
from app.ui.page_stack import PageStack
from app.ui.reloads import AT_ONCE, PAUSE_MS, Reloads

NOTHING: Any = None


class Counted(Page):
    """Counts how often it looked."""

    looks = 0

    def reload(self) -> None:
        self.looks += 1

    def concerns(self, changes: Changes) -> bool:
        return changes.touch("stay")


class Room:
    """Two pages in a stack, and the bus they hear."""

    def __init__(self, qtbot: QtBot) -> None:
        self.pages = PageStack(NOTHING)
        qtbot.addWidget(self.pages)
        self.first, self.second = Counted(NOTHING), Counted(NOTHING)
        self.pages.addWidget(self.first)
        self.pages.addWidget(self.second)
        self.bus = Bus()
        self.reloads = Reloads(self.pages, self.bus, self.pages)

    def tell(self, kind: str = "stay", by: object = None) -> None:
        self.bus.changed.emit(Changes.of(kind), by)


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    return Room(qtbot)


def test_what_was_done_and_taken_back_shows_at_once(room: Room) -> None:
    room.tell()
    room.tell()
    assert room.first.looks == 2


def test_a_storm_of_changes_is_few_looks_and_one_at_its_end(room: Room, qtbot: QtBot) -> None:
    for _ in range(50):
        room.tell()
    assert room.first.looks == AT_ONCE
    qtbot.waitUntil(lambda: room.first.looks == AT_ONCE + 1)
    qtbot.wait(2 * PAUSE_MS)
    assert room.first.looks == AT_ONCE + 1


def test_a_lone_change_is_one_look(room: Room, qtbot: QtBot) -> None:
    room.tell()
    qtbot.wait(2 * PAUSE_MS)
    assert room.first.looks == 1


def test_a_page_that_was_left_meanwhile_does_not_look(room: Room, qtbot: QtBot) -> None:
    for _ in range(AT_ONCE + 1):
        room.tell()
    room.pages.setCurrentWidget(room.second)
    qtbot.wait(2 * PAUSE_MS)
    assert (room.first.looks, room.second.looks) == (AT_ONCE, 0)


def test_what_is_its_own_or_another_matter_does_not_count(room: Room, qtbot: QtBot) -> None:
    room.tell("request")
    room.tell(by=room.first)
    qtbot.wait(2 * PAUSE_MS)
    assert room.first.looks == 0
