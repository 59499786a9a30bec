"""Steps are all or nothing, a copy comes first, and a store of a newer program is left alone."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from playhouse.migrations import Runner

from app.errors import Damaged
from app.models import migrate, triggers
from app.models.base import database
from app.models.connection import Store
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
