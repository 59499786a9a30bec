"""Statements whose text is built once: for the few that every gesture sends.

Building a statement takes peewee many times longer than SQLite takes to carry it out (measured: 18
statements, 5 ms against 0.3). Here peewee, or a plain template, words it once per engine; after that only
the values change.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from peewee import Model, Query

from app.models.base import database, is_sqlite

Table = Any  # a peewee model class: peewee brings no types


class Slot(str):
    """A place in a query's text for a value that comes later."""

    __slots__ = ()


class Prepared:
    """A query that is built once per engine, with a `Slot` for each value that comes later."""

    def __init__(self, build: Callable[[], Query]) -> None:
        self._build = build
        self._words: dict[bool, tuple[str, tuple[Any, ...]]] = {}

    def rows(self, **values: Any) -> list[tuple[Any, ...]]:
        """The rows as the driver gives them; values are given as they are stored."""
        engine = is_sqlite()
        if engine not in self._words:
            text, params = self._build().sql()
            self._words[engine] = (text, tuple(params))
        text, params = self._words[engine]
        sent = [values[param] if isinstance(param, Slot) else param for param in params]
        return list(database.execute_sql(text, sent).fetchall())

    def first(self, **values: Any) -> tuple[Any, ...] | None:
        """The first row, if there is one."""
        found = self.rows(**values)
        return found[0] if found else None


def insert(table: Table, rows: Sequence[dict[str, Any]]) -> None:
    """Insert rows given by field name, each with the same fields; a field left out takes its default."""
    for row in rows:
        columns = _columns(table)
        values = [stored(row[name] if name in row else default()) for name, stored, default in columns]
        database.execute_sql(_insert_text(table, is_sqlite()), values)


def update(table: Table, key: str, **values: Any) -> None:
    """Change fields of the row with this key."""
    stored = {name: write for name, write, _ in _columns(table)}
    sent = [stored[name](value) for name, value in values.items()]
    database.execute_sql(_update_text(table, tuple(values), is_sqlite()), [*sent, key])


def find(table: Table, *, lock: bool = False, **equal: Any) -> Model | None:
    """The one row whose fields equal these values, locked until the transaction ends where rows can be."""
    text = _find_text(table, tuple(equal), lock and not is_sqlite(), is_sqlite())
    row = database.execute_sql(text, list(equal.values())).fetchone()
    return None if row is None else table(**dict(zip(_names(table), _read(table, row), strict=True)))


def stored_columns(table: Table) -> tuple[tuple[str, str, Callable[[Any], Any]], ...]:
    """Column, field name and what turns a value into what is stored, in the table's order."""
    return _stored_columns(table)


@cache
def _stored_columns(table: Table) -> tuple[tuple[str, str, Callable[[Any], Any]], ...]:
    return tuple((field.column_name, field.name, field.db_value) for field in table._meta.sorted_fields)


@cache
def _columns(table: Table) -> tuple[tuple[str, Callable[[Any], Any], Callable[[], Any]], ...]:
    return tuple((field.name, field.db_value, _default_of(field)) for field in table._meta.sorted_fields)


@cache
def _names(table: Table) -> tuple[str, ...]:
    return tuple(field.name for field in table._meta.sorted_fields)


@cache
def _readers(table: Table) -> tuple[Callable[[Any], Any], ...]:
    return tuple(field.python_value for field in table._meta.sorted_fields)


def _read(table: Table, row: Sequence[Any]) -> list[Any]:
    return [read(value) for read, value in zip(_readers(table), row, strict=True)]


def _default_of(field: Any) -> Callable[[], Any]:
    return field.default if callable(field.default) else lambda: field.default


@cache
def _insert_text(table: Table, sqlite: bool) -> str:
    columns = [column for column, _, _ in _stored_columns(table)]
    marks = ", ".join([_mark(sqlite)] * len(columns))
    return f"INSERT INTO {table._meta.table_name} ({', '.join(columns)}) VALUES ({marks})"


@cache
def _update_text(table: Table, names: tuple[str, ...], sqlite: bool) -> str:
    mark, fields = _mark(sqlite), table._meta.fields
    changes = ", ".join(f"{fields[name].column_name} = {mark}" for name in names)
    return f"UPDATE {table._meta.table_name} SET {changes} WHERE id = {mark}"


@cache
def _find_text(table: Table, names: tuple[str, ...], lock: bool, sqlite: bool) -> str:
    columns = ", ".join(column for column, _, _ in _stored_columns(table))
    mark, fields = _mark(sqlite), table._meta.fields
    equal = " AND ".join(f"{fields[name].column_name} = {mark}" for name in names)
    return f"SELECT {columns} FROM {table._meta.table_name} WHERE {equal}" + (" FOR UPDATE" if lock else "")


def _mark(sqlite: bool) -> str:
    return "?" if sqlite else "%s"
