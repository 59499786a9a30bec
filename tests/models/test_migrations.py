"""Steps are all or nothing, a copy comes first, and a store of a newer program is left alone."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from playhouse.migrations import Runner

from app.errors import Damaged
from app.models import migrate, triggers
from app.models.base import database
from app.models.connection import Store, open_postgresql, open_sqlite
from app.models.gesture import CatalogueItem, Gesture
from tests.store import House


def test_a_migrated_store_has_nothing_left_to_do(store: Store) -> None:
    assert migrate.migrate() == []
    assert migrate.differences() == ([], [])


def test_a_store_of_a_newer_program_is_refused_and_not_touched(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = with_next_step(tmp_path, "CREATE TABLE later (id TEXT PRIMARY KEY)", monkeypatch)
    assert migrate.migrate() == ["9999_next"]
    (steps / "9999_next.py").unlink()
    with pytest.raises(Damaged, match="schema_newer"):
        migrate.migrate()
    assert migrate.differences() == ([], ["9999_next"])


def test_rules_are_back_after_a_step(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with_next_step(tmp_path, "ALTER TABLE gesture ADD COLUMN mood TEXT", monkeypatch)
    migrate.migrate()
    assert triggers.missing() == []


def test_a_checked_copy_is_made_before_a_step(
    house: House, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_next_step(tmp_path, "CREATE TABLE later (id TEXT PRIMARY KEY)", monkeypatch)
    migrate.migrate(copies=tmp_path / "copies")
    copies = list((tmp_path / "copies").glob("before-9999_next-*")) if (tmp_path / "copies").exists() else []
    if not store.is_sqlite:
        assert copies == []
        return
    with sqlite3.connect(copies[0]) as copy:
        assert copy.execute("SELECT name FROM place").fetchall() == [("Hotel Aurora",)]
        assert copy.execute("SELECT count(*) FROM sqlite_master WHERE name = 'later'").fetchone() == (0,)


def test_a_step_that_fails_leaves_the_store_as_it_was(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_next_step(
        tmp_path, "CREATE TABLE later (id TEXT PRIMARY KEY)", monkeypatch, then="raise OSError('disk')"
    )
    with pytest.raises(OSError, match="disk"):
        migrate.migrate()
    assert not database.table_exists("later")
    assert [
        step.name for step in Runner(database.obj, str(migrate.STEPS)).status() if step.applied is None
    ] == ["9999_next"]


def test_a_server_needs_no_extension(store: Store) -> None:
    if store.is_sqlite:
        return
    made = database.execute_sql("SELECT extname FROM pg_extension WHERE extname <> 'plpgsql'").fetchall()
    assert made == []


def with_next_step(folder: Path, statement: str, monkeypatch: pytest.MonkeyPatch, then: str = "pass") -> Path:
    """A folder of steps with one more than this program has."""
    steps = folder / "steps"
    steps.mkdir()
    for file in migrate.STEPS.glob("*.*"):
        (steps / file.name).write_text(file.read_text("utf-8"), "utf-8")
    step = f"def up(migrator, db):\n    db.execute_sql({statement!r})\n    {then}\n"
    (steps / "9999_next.py").write_text(step, "utf-8")
    monkeypatch.setattr(migrate, "STEPS", steps)
    return steps


# One row of each kind in the words of the first schema: 0002 adds what is in a thing.
_OLD_ROWS = (
    "INSERT INTO place (id, name, kind, currency, exponent, time_zone, day_ends, languages, is_demo,"
    " created_at) VALUES ('p', 'Hotel Aurora', 'hotel', 'EUR', 2, 'Europe/Warsaw', '03:00', '[]',"
    " FALSE, '{at}')",
    "INSERT INTO employee (id, place_id, name, code, role, language, is_active, created_at)"
    " VALUES ('e', 'p', 'Maja', 'desk', 'front_desk', 'pl', TRUE, '{at}')",
    *(
        "INSERT INTO catalogue_item (id, place_id, code, name, names, icon, cost_minor, value_minor,"
        " allergens, contains, marks, occasions, department, position, is_active)"
        f" VALUES ('{key}', 'p', {code}, '{name}', '{{}}', 'cake', 700, 0, '[\"eggs\"]', '[]', '[\"food\"]',"
        " '[]', 'kitchen', 0, TRUE)"
        for key, code, name in (
            ("built_in", "'lemon_cake'", ""),
            ("renamed", "'fruit_plate'", "Our fruit"),
            ("own", "NULL", "Plum tart"),
        )
    ),
    "INSERT INTO gesture (id, place_id, number, item_id, what, occasion, amount_minor, status, employee_id,"
    " business_date, given_at, tell, only_for_guest, reason, outcome, card_text, is_emergency, version)"
    " VALUES ('g', 'p', 'GE-0001', 'own', 'Plum tart', '', 700, 'given', 'e', '2026-11-21', '{at}', '',"
    " FALSE, '', '', '', FALSE, 1)",
)


@pytest.fixture(params=["sqlite", "postgresql"])
def first_schema(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Store]:
    """A store of the first schema with a few rows, and this program's steps before it."""
    opened = (
        open_sqlite(str(tmp_path / "old.sqlite3"))
        if request.param == "sqlite"
        else open_postgresql(request.getfixturevalue("postgres_url"))
    )
    opened.connect_here()
    Runner(database.obj, str(migrate.STEPS)).up("0001_first")
    for row in _OLD_ROWS:
        database.execute_sql(row.replace("{at}", "2026-11-21T10:00:00.000Z"))
    yield opened
    opened.close_here()


def test_old_rows_come_over_with_nothing_answered_that_nobody_answered(first_schema: Store) -> None:
    assert migrate.migrate()[0] == "0002_content"
    answered = dict(CatalogueItem.select(CatalogueItem.id, CatalogueItem.is_answered).tuples())
    assert answered == {"built_in": True, "renamed": False, "own": False}
    item, gesture = CatalogueItem.get_by_id("own"), Gesture.get_by_id("g")
    assert (item.name, item.cost_minor, item.allergens) == ("Plum tart", 700, ["eggs"])
    assert (gesture.number, gesture.amount_minor, gesture.content_said) == ("GE-0001", 700, "")
    assert triggers.missing() == []
    assert migrate.differences() == ([], [])
