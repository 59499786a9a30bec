"""The migrated store is what the models say: columns, checks, indexes, references, rules; on both engines."""

from __future__ import annotations

import re

import pytest
from peewee import Model

from app.models import triggers
from app.models.base import database, is_sqlite
from app.models.connection import Store
from app.models.tables import TABLES


def columns_there(table: str) -> dict[str, bool]:
    """By column, whether it may be empty."""
    return {column.name: column.null for column in database.get_columns(table)}


def columns_wanted(table: type[Model]) -> dict[str, bool]:
    return {field.column_name: field.null for field in table._meta.sorted_fields}


def checks_there(table: str) -> int:
    if is_sqlite():
        (text,) = database.execute_sql("SELECT sql FROM sqlite_master WHERE name = ?", (table,)).fetchone()
        return len(re.findall(r"\bCHECK\b", text))
    query = "SELECT count(*) FROM pg_constraint WHERE contype = 'c' AND conrelid = %s::regclass"
    return int(database.execute_sql(query, (table,)).fetchone()[0])


def checks_wanted(table: type[Model]) -> int:
    statement, _ = table._schema._create_table(safe=False).query()
    return len(re.findall(r"\bCHECK\b", statement))


def test_every_table_has_the_columns_of_its_model(store: Store) -> None:
    for table in TABLES:
        assert columns_there(table._meta.table_name) == columns_wanted(table), table


def test_every_table_has_the_checks_of_its_model(store: Store) -> None:
    for table in TABLES:
        assert checks_there(table._meta.table_name) == checks_wanted(table), table


def test_every_table_has_the_indexes_of_its_model(store: Store) -> None:
    for table in TABLES:
        there = {
            (index.unique, tuple(index.columns)) for index in database.get_indexes(table._meta.table_name)
        }
        for index in table._meta.fields_to_index():
            wanted = (index._unique, tuple(field.column_name for field in index._expressions))
            assert wanted in there, (table, wanted)


def test_every_reference_is_kept(store: Store) -> None:
    for table in TABLES:
        there = {key.column for key in database.get_foreign_keys(table._meta.table_name)}
        assert there == {field.column_name for field in table._meta.refs}, table


def test_every_rule_is_installed_and_one_that_is_gone_is_named(store: Store) -> None:
    assert triggers.missing() == []
    triggers.drop()
    assert triggers.missing() == [rule.name for rule in triggers.RULES]
    triggers.install()
    assert triggers.missing() == []


def test_a_file_is_opened_the_careful_way(store: Store) -> None:
    if not store.is_sqlite:
        pytest.skip("a server has its own settings")
    asked = {
        name: database.execute_sql(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous")
    }
    assert asked == {"journal_mode": "wal", "synchronous": 2}
    assert database.execute_sql("PRAGMA foreign_keys").fetchone()[0] == 1
