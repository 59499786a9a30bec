"""Files put into a watched folder come in by themselves, once, or lie aside with the reason in words."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from app.domain.changes import Changes
from app.domain.ids import new_id
from app.domain.watching import WatchOrder
from app.services import employees, imports, stays, watching
from app.ui.session import Session
from app.ui.watching import Watcher
from tests.ui.pages.counter import Counter, counter

__all__ = ["counter"]

HEAD = "Reservation;Guest name;Room;Arrival;Departure;Status\n"
ROWS = "R1;Anna Nowak;501;{day};{later};Reserved\nR2;Ben Carter;502;{day};{later};Reserved\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    found = tmp_path / "pms"
    found.mkdir()
    return found


@pytest.fixture
def watcher(counter: Counter, tmp_path: Path) -> Iterator[Watcher]:
    found = Watcher(counter.courtesy.worker, counter.courtesy.session, tmp_path)
    yield found
    counter.play(found.close)


def rows_of(desk: Counter, text: str = HEAD + ROWS) -> str:
    today = desk.desk().business_date
    return text.format(day=today.isoformat(), later=today.replace(year=today.year + 1).isoformat())


def put(folder: Path, text: str, name: str = "stays.csv") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


async def watch(desk: Counter, folder: Path, code: str = "manager", **what: Any) -> str:
    order = WatchOrder(folder=str(folder), kind=what.pop("kind", "stays"), **what)
    row, _ = await desk.db(watching.choose, code, command_id=new_id(), order=order)
    return str(row.id)


async def twice(watcher: Watcher) -> None:
    """Only what was at rest between two looks is complete."""
    await watcher.look()
    await watcher.look()


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir()) if folder.is_dir() else []


async def arriving(desk: Counter) -> list[str]:
    found = await desk.db(stays.arrivals, on=desk.desk().business_date)
    return sorted(row.guest_name for row in found)


def test_a_file_comes_in_with_nobody_at_the_desk(counter: Counter, watcher: Watcher, folder: Path) -> None:
    told: list[Changes] = []
    watcher.changed.connect(told.append)

    async def scene() -> None:
        await watch(counter, folder)
        counter.courtesy.session.sign_out()
        put(folder, rows_of(counter))
        await watcher.look()
        assert names(folder) == ["stays.csv"]  # it may still be written to
        await watcher.look()
        assert names(folder) == ["done"]
        assert names(folder / "done") == ["stays.csv"]
        assert await arriving(counter) == ["Anna Nowak", "Ben Carter", "Łucja Żółkiewska"]
        (fresh,) = await counter.db(watching.freshness)
        assert fresh.changed["created"] == 2
        assert fresh.as_of is not None
        (past,) = await counter.db(imports.past, "manager")
        assert (past.file_name, past.state, past.by) == (
            "stays.csv",
            "done",
            counter.house.people["manager"].short_name,
        )
        assert any(changes.touch("stay") for changes in told)
        await counter.db(imports.undo, "manager", import_id=past.id)
        assert await arriving(counter) == ["Łucja Żółkiewska"]

    counter.play(scene)


def test_the_same_rows_again_change_nothing_and_nothing_is_written_over(
    counter: Counter, watcher: Watcher, folder: Path
) -> None:
    async def scene() -> None:
        await watch(counter, folder)
        for _ in range(2):
            put(folder, rows_of(counter))
            await twice(watcher)
        runs = await counter.db(imports.past, "manager")
        assert [run.counts["created"] for run in runs] == [0, 2]
        assert len(names(folder / "done")) == 2

    counter.play(scene)


def test_a_file_that_is_put_back_after_an_undo_comes_in_again(
    counter: Counter, watcher: Watcher, folder: Path
) -> None:
    async def scene() -> None:
        await watch(counter, folder)
        put(folder, rows_of(counter))
        await twice(watcher)
        (run,) = await counter.db(imports.past, "manager")
        await counter.db(imports.undo, "manager", import_id=run.id)
        (folder / "done" / "stays.csv").rename(folder / "stays.csv")
        await twice(watcher)
        assert len(await arriving(counter)) == 3

    counter.play(scene)


def test_two_desks_that_look_into_one_folder_take_a_file_once(
    counter: Counter, watcher: Watcher, folder: Path, tmp_path: Path
) -> None:
    other = Watcher(counter.courtesy.worker, Session(counter.house.place, "desk-2"), tmp_path / "other")

    async def scene() -> None:
        await watch(counter, folder)
        order = WatchOrder(folder=str(folder), kind="stays")
        desk = counter.house.desk("manager", workstation="desk-2")
        await counter.courtesy.worker.db(watching.choose, desk, command_id=new_id(), order=order)
        put(folder, rows_of(counter))
        await watcher.look()
        await other.look()
        await watcher.look()
        await other.look()
        runs = await counter.db(imports.past, "manager")
        assert [run.state for run in runs] == ["done"]
        assert names(folder / "done") == ["stays.csv"]

    counter.play(scene)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Colour;Size\nred;5\nblue;6\n",
            "No column could be read as: Arrival. Import this file once by hand",
        ),
        (HEAD + "R1;Anna;501;03/04/2027;05/04/2027;Reserved\n", "No date tells day and month apart"),
        (
            HEAD
            + "R1;Anna Nowak;501;2026-12-24;2026-12-20;Reserved\nR2;;;;;\nR3;B;1;2027-01-01;2027-01-02;\n",
            "2 of 3 rows are wrong",
        ),
        ("%PDF-1.7\n\x00", "is not a table"),
    ],
)
def test_a_file_that_would_need_a_person_lies_aside_with_the_reason(
    counter: Counter, watcher: Watcher, folder: Path, text: str, said: str
) -> None:
    async def scene() -> None:
        await watch(counter, folder)
        put(folder, text)
        await twice(watcher)
        assert names(folder) == ["failed"]
        assert names(folder / "failed") == ["stays.csv", "stays.csv.txt"]
        told = (folder / "failed" / "stays.csv.txt").read_text("utf-8-sig")
        assert said in told
        assert "Nothing of it came in." in told
        assert await arriving(counter) == ["Łucja Żółkiewska"]
        (row,) = await counter.db(watching.every, "manager")
        assert row.last.code

    counter.play(scene)


def test_rejected_rows_are_told_beside_the_file(counter: Counter, watcher: Watcher, folder: Path) -> None:
    async def scene() -> None:
        await watch(counter, folder)
        put(folder, rows_of(counter) + "R3;Zoe;503;2026-12-24;2026-12-20;Reserved\n")
        await twice(watcher)
        told = (folder / "done" / "stays.csv.txt").read_text("utf-8-sig")
        assert "Row 4: the departure is before the arrival" in told
        assert "Zoe" in told
        assert "1 row(s) of it did not come in." in told or "1 row of it did not come in." in told

    counter.play(scene)


def test_a_file_a_person_imported_once_by_hand_is_understood(
    counter: Counter, watcher: Watcher, folder: Path
) -> None:
    async def scene() -> None:
        await watch(counter, folder)
        odd = "Wer;Ab;Bis\nAnna Nowak;{day};{later}\n"
        path = put(folder, rows_of(counter, odd), "liste.csv")
        plan = await counter.db(imports.look, "manager", file=path, kind="stays")
        mapping = {"guest_name": ("Wer",), "arrival": ("Ab",), "departure": ("Bis",)}
        await counter.db(
            imports.remember, "manager", plan=imports.changed(plan, mapping=mapping), name="liste"
        )
        await twice(watcher)
        assert names(folder / "done") == ["liste.csv"]

    counter.play(scene)


def test_closing_takes_back_what_is_half_in_and_the_next_start_takes_it_whole(
    counter: Counter, watcher: Watcher, folder: Path, tmp_path: Path
) -> None:
    async def scene() -> None:
        await watch(counter, folder)
        rows = "".join(f"N{n};Guest Number{n};;{{day}};{{later}};Reserved\n" for n in range(400))
        put(folder, rows_of(counter, HEAD + rows))
        await watcher.look()
        watcher.look_soon()
        await counter.until(lambda: watcher._taking is not None and watcher._taking._runner is not None)
        await watcher.close()
        assert names(folder) == ["stays.csv"]
        assert names(tmp_path / "incoming") == []
        assert await arriving(counter) == ["Łucja Żółkiewska"]
        anew = Watcher(counter.courtesy.worker, counter.courtesy.session, tmp_path)
        await twice(anew)
        assert len(await arriving(counter)) == 401

    counter.play(scene)


def test_a_drive_that_is_gone_is_told_and_tried_again(
    counter: Counter, watcher: Watcher, folder: Path
) -> None:
    async def scene() -> None:
        await watch(counter, folder)
        shutil.rmtree(folder)
        await watcher.look()
        (row,) = await counter.db(watching.every, "manager")
        assert row.trouble == "watch_unreachable"
        folder.mkdir()
        put(folder, rows_of(counter))
        await twice(watcher)
        (row,) = await counter.db(watching.every, "manager")
        assert row.trouble == ""
        assert names(folder / "done") == ["stays.csv"]

    counter.play(scene)


def test_a_folder_of_somebody_who_may_not_import_any_more_waits(
    counter: Counter, watcher: Watcher, folder: Path
) -> None:
    async def scene() -> None:
        await watch(counter, folder, "supervisor")
        person = counter.house.people["supervisor"]
        await counter.db(employees.deactivate, "manager", command_id=new_id(), employee_id=person.id)
        put(folder, rows_of(counter))
        await twice(watcher)
        assert names(folder) == ["stays.csv"]
        (row,) = await counter.db(watching.every, "manager")
        assert row.trouble == "watch_nobody"

    counter.play(scene)


def test_an_export_that_stays_empty_is_told_and_one_just_begun_is_left(
    counter: Counter, watcher: Watcher, folder: Path
) -> None:
    async def scene() -> None:
        await watch(counter, folder)
        path = put(folder, "")
        await twice(watcher)
        assert names(folder) == ["stays.csv"]
        long_ago = path.stat().st_mtime - 3600
        os.utime(path, (long_ago, long_ago))
        await twice(watcher)
        assert names(folder / "failed") == ["stays.csv", "stays.csv.txt"]
        assert "stays.csv is empty." in (folder / "failed" / "stays.csv.txt").read_text("utf-8-sig")
        (row,) = await counter.db(watching.every, "manager")
        assert row.last.code == "import_empty"

    counter.play(scene)


def test_rooms_that_a_file_gives_to_two_are_told_beside_it(
    counter: Counter, watcher: Watcher, folder: Path
) -> None:
    async def scene() -> None:
        await watch(counter, folder)
        put(folder, rows_of(counter).replace(";502;", ";501;").replace(
            "Ben Carter;501;" + counter.desk().business_date.isoformat(),
            "Ben Carter;501;" + (counter.desk().business_date + timedelta(days=1)).isoformat()))  # fmt: skip
        await twice(watcher)
        told = (folder / "done" / "stays.csv.txt").read_text("utf-8-sig")
        assert "Rooms that two have in the same nights:" in told
        assert "Room 501, " in told
        assert "Anna Nowak" in told
        assert "did not come in" not in told

    counter.play(scene)
