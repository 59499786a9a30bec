"""A folder is chosen in the settings; Today says how old its data is and leads to what changed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from app.services import watching
from app.ui.dialogs.undo_import import UndoImport
from app.ui.pages.import_result import ImportResultPage
from app.ui.pages.settings.imports import ImportsSection
from app.ui.pages.today import TodayPage
from app.ui.watching import Watcher
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.record_row import RecordRow
from tests.ui.pages.counter import Counter, counter
from tests.ui.watching.test_watcher import put, rows_of, twice, watch

__all__ = ["counter"]


@pytest.fixture
def watcher(counter: Counter, tmp_path: Path) -> Iterator[Watcher]:
    found = Watcher(counter.courtesy.worker, counter.courtesy.session, tmp_path)
    found.changed.connect(lambda changes: counter.courtesy.bus.changed.emit(changes, found))
    yield found
    counter.play(found.close)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    found = tmp_path / "pms"
    found.mkdir()
    return found


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def button(widget: QWidget, text: str) -> KeyButton:
    return next(each for each in widget.findChildren(KeyButton) if each.text() == text and each.isVisible())


def test_a_folder_is_chosen_changed_and_let_go(counter: Counter, folder: Path) -> None:
    async def scene() -> None:
        await counter.sign_in("manager")
        page: Any = await counter.go("settings", part="imports")
        part = page.current()
        assert isinstance(part, ImportsSection)
        card = part.watched
        card.new.click()
        part.save()
        await counter.settled(4)
        assert "Choose the folder first." in words(part)
        card.folder.setText(str(folder))
        card.age.choose(240)
        part.save()
        await counter.settled(5)
        assert f"Stays: {folder}" in words(part)
        assert not card.is_open
        button(card, "Change").click()
        assert card.age.key() == 240
        card.age.choose(60)
        part.save()
        await counter.settled(5)
        (row,) = await counter.db(watching.every, "manager")
        assert (row.stale_after, row.workstation, row.by.code) == (60, "desk-1", "manager")
        button(card, "Stop watching").click()
        await counter.settled(5)
        assert await counter.db(watching.every, "manager") == ()
        assert str(folder) not in words(part)

    counter.play(scene)


def test_who_may_not_import_sees_no_folders(counter: Counter) -> None:
    async def scene() -> None:
        page: Any = await counter.go("settings", part="computer")
        assert "imports" not in [key for key, _ in page._parts()]

    counter.play(scene)


def test_today_tells_how_old_the_stays_are_and_what_changed(
    counter: Counter, watcher: Watcher, folder: Path
) -> None:
    async def scene() -> None:
        page: Any = await counter.go("today")
        assert isinstance(page, TodayPage)
        assert not page.fresh.isVisible()
        await watch(counter, folder, stale_after=60)
        page.reload()
        await counter.settled(5)
        assert "No file with stays has come yet" in words(page.fresh)
        put(folder, rows_of(counter))
        await twice(watcher)
        await counter.settled(6)
        assert "Stays as of " in words(page.fresh)
        assert "2 new" in words(page.fresh)
        assert "older than" not in words(page.fresh)
        assert page._day is not None
        page._on_minute(counter.desk().now)
        page.fresh.show_rows(page._day.fresh, counter.desk().now + timedelta(minutes=61))
        assert any("older than 1 hour" in label.text() for label in page.fresh.findChildren(QLabel))
        await counter.settled()
        button(page.fresh, "What changed").click()
        await counter.settled(5)
        result: Any = counter.window.current_page()
        assert isinstance(result, ImportResultPage)
        listed = [row.title for row in result.list.rows() if isinstance(row, RecordRow)]
        assert listed == ["Anna Nowak", "Ben Carter"]
        assert not result.undo.isVisible()  # the desk may look, not undo

    counter.play(scene)


def test_a_refused_file_stands_on_today_and_in_the_settings(
    counter: Counter, watcher: Watcher, folder: Path
) -> None:
    async def scene() -> None:
        await watch(counter, folder)
        put(folder, "Colour;Size\nred;5\n")
        await twice(watcher)
        page: Any = await counter.go("today")
        assert "stays.csv was not taken in" in words(page.fresh)
        await counter.sign_in("manager")
        page = await counter.go("settings", part="imports")
        await counter.settled(4)
        assert "No column could be read as: Arrival. Import this file once by hand" in words(page.current())

    counter.play(scene)


def test_a_moved_and_a_cancelled_stay_stand_in_the_result_and_it_is_undone(
    counter: Counter, watcher: Watcher, folder: Path
) -> None:
    async def scene() -> None:
        await counter.sign_in("manager")
        await watch(counter, folder)
        put(folder, rows_of(counter))
        await twice(watcher)
        text = rows_of(counter).replace(";501;", ";503;")
        head, first, second = text.splitlines()
        put(folder, "\n".join([head, first, second.replace("Reserved", "Cancelled")]) + "\n")
        await twice(watcher)
        (fresh,) = await counter.db(watching.freshness)
        page: Any = await counter.go("import_result", import_id=fresh.run_id)
        rows = [row for row in page.list.rows() if isinstance(row, RecordRow)]
        assert [(row.title, row.right) for row in rows] == [
            ("Anna Nowak", "501 → 503"),
            ("Ben Carter", "502"),
        ]
        page.undo.click()
        (sheet,) = counter.window.findChildren(UndoImport)
        await counter.until(lambda: sheet.go.isEnabled())
        assert "2 entries it changed will be as before." in words(sheet)
        sheet.primary()
        await counter.until(lambda: "This import is undone" in words(page))
        (fresh,) = await counter.db(watching.freshness)
        assert fresh.changed["created"] == 2

    counter.play(scene)
