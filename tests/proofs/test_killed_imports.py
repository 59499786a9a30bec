"""An import whose process is killed: nobody sees a half of it, and the next sign-in clears it away."""

from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app import bootstrap, clock
from app.config import make_config
from app.domain.desk import Desk
from app.models.employee import Employee
from app.models.guest import Guest
from app.models.importing import ImportChange, ImportRun
from app.services import employees, guests, imports
from tests.proofs.places import Folder, make_folder

ROWS = 4_000


@pytest.fixture(params=["sqlite", "postgresql"])
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Folder:
    url = request.getfixturevalue("postgres_url") if request.param == "postgresql" else None
    return make_folder(tmp_path, url)


def table(folder: Path, phone: str) -> Path:
    path = folder / "guests.csv"
    rows = "".join(f"{n};Imię{n};Nazwisko{n};{phone}{n:05}\n" for n in range(ROWS))
    path.write_text(f"ID;Imię;Nazwisko;Telefon\n{rows}", "utf-8")
    return path


def manager(folder: Folder) -> Desk:
    row = Employee.select().where(Employee.code == "supervisor").get()
    return Desk(place=folder.place, actor=employees.employee_row(row), workstation="desk-9", now=clock.now())


def state() -> tuple[int, int, int]:
    """How many guests there are, how many changes are journaled, and how many of those are applied."""
    applied: Any = ImportChange.select().where(ImportChange.is_applied)
    return Guest.select().count(), ImportChange.select().count(), applied.count()


def killed(folder: Folder, path: Path, when: Any) -> None:
    """Start the import in a process of its own and kill it as soon as `when` is true."""
    process = folder.start("--as", "supervisor", "import", "guests", str(path), "--source", "pms")
    for _ in range(2_000):
        with suppress(Exception), bootstrap.opened_as_it_is(make_config(str(folder.data), folder.url)):
            if when(*state()):
                break
        time.sleep(0.01)
        assert process.poll() is None, process.communicate()
    process.kill()
    process.communicate()


def cleared(folder: Folder) -> list[str]:
    """What the next person's sign-in does."""
    desk = manager(folder)
    dead = imports.left_behind(desk, owner=imports.this_process("desk-9"), alive=lambda _: False)
    for each in dead:
        while imports.take_away(desk, dead=each)[0]:
            pass
    return [each.file for each in dead]


def test_a_killed_import_leaves_nothing_that_anybody_sees(folder: Folder, tmp_path: Path) -> None:
    killed(folder, table(tmp_path, "+48601"), lambda count, *_: count > 500)
    with bootstrap.opened_as_it_is(make_config(str(folder.data), folder.url)):
        desk = manager(folder)
        assert Guest.select().count() > 500
        assert guests.listing(desk).total == 1
        assert cleared(folder) == ["guests.csv"]
        assert (Guest.select().count(), ImportRun.get().state) == (1, "failed")
        assert cleared(folder) == []
    assert folder.faults() == []


def test_killed_while_changes_are_written_everybody_is_as_before(folder: Folder, tmp_path: Path) -> None:
    answer, trouble = folder.start(
        "--as", "supervisor", "import", "guests", str(table(tmp_path, "+48601")), "--source", "pms"
    ).communicate(timeout=300)
    assert f"{ROWS} new" in answer, trouble
    killed(folder, table(tmp_path, "+48602"), lambda _, __, applied: applied > 0)
    with bootstrap.opened_as_it_is(make_config(str(folder.data), folder.url)):
        assert Guest.select().where(Guest.phone.startswith("+48602")).exists()
        assert cleared(folder) == ["guests.csv"]
        assert not Guest.select().where(Guest.phone.startswith("+48602")).exists()
        desk = manager(folder)
        assert guests.listing(replace(desk, now=clock.now())).total == ROWS + 1
    assert folder.faults() == []
