"""What another process writes down stands on the open page by itself, and nothing typed is lost."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.domain.changes import Changes
from app.domain.facts import FactKind, FactOrder
from app.domain.ids import new_id
from app.domain.roles import May
from app.services import facts
from app.ui.elsewhere import Elsewhere
from app.ui.pages.gesture.choices import OTHER, ChoiceRow
from app.ui.widgets.alert_banner import AlertState
from tests.proofs.places import ROOT
from tests.ui.pages.counter import Counter, open_counter

KINDS = (
    "guest", "fact", "stay", "room", "gesture", "budget", "approval", "request", "found_item", "employee",
    "card", "preference", "note", "place", "catalogue", "limit", "purchase",
)  # fmt: skip


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest) -> str | None:
    return None if request.param == "sqlite" else request.getfixturevalue("postgres_url")


@pytest.fixture
def counter(tmp_path: Path, qapp: QApplication, url: str | None) -> Iterator[Counter]:
    """A counter where Maja is signed in, that looks what others write."""
    with open_counter(tmp_path, qapp, url=url) as opened:
        Elsewhere(opened.courtesy, opened.window)
        opened.play(opened.sign_in)
        yield opened
        opened.courtesy.session.sign_out()


async def other_window(folder: Path, url: str | None, *words: str) -> None:
    """Another process does something and ends."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.ui.other_window", str(folder), url or "", *words, cwd=ROOT
    )
    assert await process.wait() == 0


async def written_elsewhere(folder: Path, url: str | None, guest_id: str, allergen: str) -> None:
    """Another process writes an allergy down."""
    await other_window(folder, url, "allergy", guest_id, allergen)


def told_by_others(desk: Counter) -> list[Changes]:
    """What the window is told that it did not do itself, from now on."""
    told: list[Changes] = []
    desk.courtesy.bus.changed.connect(
        lambda changes, by: told.append(changes) if isinstance(by, Elsewhere) else None
    )
    return told


def test_an_allergy_written_in_another_process_stands_on_the_open_guest(
    counter: Counter, tmp_path: Path, url: str | None
) -> None:
    async def scene() -> None:
        page = await counter.go("guest", guest_id=counter.emily)
        assert page.alerts.banner.state is AlertState.NEVER_ASKED
        await written_elsewhere(tmp_path, url, counter.emily, "sesame")
        await counter.until(lambda: page.alerts.banner.state is AlertState.ON_FILE)
        counter.courtesy.discreet.look()
        assert page.alerts.banner.accessibleName().startswith("Sesame")

    counter.play(scene)


def test_an_open_gesture_is_guarded_at_once_and_keeps_what_was_typed(
    counter: Counter, tmp_path: Path, url: str | None
) -> None:
    async def scene() -> None:
        page = await counter.go("gesture", guest_id=counter.lucja)
        page.form.items.choose(OTHER)
        await counter.settled()
        page.form.other_what.setFocus()
        QTest.keyClicks(page.form.other_what, "Lemon ice")
        QTest.keyClicks(page.form.extras.card_text, " From all of us.")
        card = page.form.extras.card_text.text()
        rows = [row for row in page.form.items.rows() if isinstance(row, ChoiceRow)]
        cake = next(row for row in rows if "lemon cake" in row.name.lower())
        assert not cake.is_blocked
        await written_elsewhere(tmp_path, url, counter.lucja, "eggs")

        def blocked() -> bool:
            row = next(row for row in page.form.items.rows() if getattr(row, "key", "") == cake.key)
            return bool(row.is_blocked)

        await counter.until(blocked)
        assert page.form.choice.key == OTHER
        assert page.form.other_what.text() == "Lemon ice"
        assert page.form.extras.card_text.text() == card

    counter.play(scene)


def test_what_this_window_did_itself_is_no_news(counter: Counter) -> None:
    async def scene() -> None:
        told = told_by_others(counter)
        await counter.go("guest", guest_id=counter.emily)
        order = FactOrder(kind=FactKind.ALLERGY, code="eggs", severity="severe")
        await counter.db(facts.record, command_id=new_id(), guest_id=counter.emily, order=order)
        watch = counter.window.findChild(Elsewhere)
        for _ in range(3):
            watch.look()
            await counter.settled()
        assert told == []

    counter.play(scene)


def test_what_happened_while_the_desk_was_locked_is_told_at_the_door(
    counter: Counter, tmp_path: Path, url: str | None
) -> None:
    async def scene() -> None:
        told = told_by_others(counter)
        counter.courtesy.session.sign_out()
        await written_elsewhere(tmp_path, url, counter.emily, "sesame")
        assert told == []
        await counter.sign_in()
        await counter.until(lambda: told)
        assert told[0].ids == {counter.emily}
        assert told[0].touch("fact")

    counter.play(scene)


@pytest.mark.parametrize(
    ("who", "key", "what"),
    [
        ("desk", "request_form", {}),
        ("desk", "found_form", {}),
        ("desk", "stay_form", {"mode": "walk_in"}),
        ("desk", "guest_form", {}),
        ("desk", "note_form", {}),
        ("desk", "gesture", {}),
        ("desk", "requests", {}),
        ("manager", "employees", {}),
        ("manager", "settings", {"part": "catalogue"}),
        ("manager", "settings", {"part": "place"}),
    ],
)
def test_news_take_nothing_from_a_form_that_is_being_filled_in(
    tmp_path: Path, qapp: QApplication, who: str, key: str, what: dict[str, str]
) -> None:
    async def scene(desk: Counter) -> None:
        await desk.sign_in(who)
        page = await desk.go(key, **what)
        field = next(
            each
            for each in page.findChildren(QLineEdit)
            if each.isVisible() and each.isEnabled() and not each.isReadOnly()
        )
        field.setFocus()
        field.setText("")
        QTest.keyClicks(field, "Zofia 7")
        focus, position = desk.window.focusWidget(), field.cursorPosition()
        for _ in range(2):
            desk.courtesy.bus.changed.emit(Changes.of(*KINDS), desk.window)
            await desk.settled(5)
        assert desk.window.current_page() is page
        assert (field.isVisible(), field.text(), field.cursorPosition()) == (True, "Zofia 7", position)
        assert desk.window.focusWidget() is focus
        await desk.settled(40)  # what the form asks and draws after a pause ends before the window goes

    with open_counter(tmp_path, qapp) as opened:
        opened.play(lambda: scene(opened))


def test_a_role_that_was_taken_away_elsewhere_holds_here_too(
    counter: Counter, tmp_path: Path, url: str | None
) -> None:
    async def scene() -> None:
        await counter.sign_in("supervisor")
        await counter.settled()
        assert counter.courtesy.session.may(May.APPROVE)
        await other_window(tmp_path, url, "role", "supervisor", "front_desk")
        await counter.until(lambda: not counter.courtesy.session.may(May.APPROVE))

    counter.play(scene)


def test_a_day_that_ends_later_elsewhere_ends_later_here(
    counter: Counter, tmp_path: Path, url: str | None
) -> None:
    async def scene() -> None:
        assert counter.courtesy.desk().place.day_ends != time(4, 30)
        await other_window(tmp_path, url, "day_ends", "04:30")
        await counter.until(lambda: counter.courtesy.desk().place.day_ends == time(4, 30))

    counter.play(scene)
