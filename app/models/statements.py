"""Statements whose text is built once: for the few that every gesture sends.

Building a statement takes peewee many times longer than SQLite takes to carry it out (measured: 18
statements, 5 ms against 0.3). Here peewee, or a plain template, words it once per engine; after that only
the values change.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from peewee import (
    BigIntegerField,
    BooleanField,
    ForeignKeyField,
    IntegerField,
    Model,
    Query,
    TextField,
    __exception_wrapper__,
)

from app.models.base import KeyField, database, is_sqlite

Table = Any  # a peewee model class: peewee brings no types


# What a field of this very kind stores as it is. Asking peewee for each value took a tenth of a gesture.
_PLAIN: dict[type, type] = {
    TextField: str, KeyField: str, IntegerField: int, BigIntegerField: int, BooleanField: bool,
}  # fmt: skip


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
        return list(_carry_out(text, sent).fetchall())

    def first(self, **values: Any) -> tuple[Any, ...] | None:
        """The first row, if there is one."""
        found = self.rows(**values)
        return found[0] if found else None


def insert(table: Table, rows: Sequence[dict[str, Any]]) -> None:
    """Insert rows given by field name, each with the same fields; a field left out takes its default."""
    for row in rows:
        values = [
            value if (value := row[name] if name in row else default()).__class__ is plain else write(value)
            for name, plain, write, default in _columns(table)
        ]
        _carry_out(_insert_text(table, is_sqlite()), values)


def insert_stored(table: Table, stored: dict[str, Any]) -> None:
    """Insert a row whose columns hold what is stored already: all that `as_stored` made."""
    _carry_out(_insert_text(table, is_sqlite()), list(stored.values()))


def insert_many(table: Table, names: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """Insert many rows with these fields, their values as they are stored: for thousands at once.

    A field left out takes its default, which stands in the statement: nothing has to be sent for it.
    """
    with __exception_wrapper__:
        database.obj.cursor().executemany(_insert_many_text(table, tuple(names), is_sqlite()), rows)


def execute_many(text: str, rows: Sequence[Sequence[Any]]) -> None:
    """One statement for many rows of values; `?` stands for a value on both engines."""
    with __exception_wrapper__:
        database.obj.cursor().executemany(text if is_sqlite() else text.replace("?", "%s"), rows)


def read(table: Table, names: Sequence[str], row: Sequence[Any]) -> list[Any]:
    """A row of these fields, as the driver gave it, as the fields' own types."""
    values = list(row)
    for at, read in _readers_at(table, tuple(names)):
        values[at] = read(values[at])
    return values


def update(table: Table, key: str, **values: Any) -> None:
    """Change fields of the row with this key."""
    fields = table._meta.fields
    sent = [fields[name].db_value(value) for name, value in values.items()]
    _carry_out(_update_text(table, tuple(values), is_sqlite()), [*sent, key])


def find(table: Table, *, lock: bool = False, **equal: Any) -> Model | None:
    """The one row whose fields equal these values, locked until the transaction ends where rows can be."""
    text = _find_text(table, tuple(equal), lock and not is_sqlite(), is_sqlite())
    row = _carry_out(text, list(equal.values())).fetchone()
    if row is None:
        return None
    values = dict(zip(_names(table), row, strict=True))
    for name, plain, read in _readers(table):
        if values[name].__class__ is not plain:
            values[name] = read(values[name])
    return made(table, **values)


def made(table: Table, **values: Any) -> Model:
    """A row in hand, holding these fields and no defaults, without a call of peewee for each of them."""
    row: Model = table(__no_default__=True)
    row.__data__.update(values)
    return row


def as_stored(table: Table, values: dict[str, Any]) -> dict[str, Any]:
    """Every column of the table with its value as it is stored; `values` are given by field name."""
    return {
        column: value if (value := values.get(name)).__class__ is plain else write(value)
        for column, name, plain, write in _stored_columns(table)
    }


def _carry_out(text: str, values: Sequence[Any]) -> Any:
    """Send a statement and return its cursor; the driver's errors come out as peewee's.

    Straight to the driver: peewee's own way there costs as much as the statement itself.
    """
    with __exception_wrapper__:
        return database.obj.connection().execute(text, values)


@cache
def _stored_columns(table: Table) -> tuple[tuple[str, str, type, Callable[[Any], Any]], ...]:
    fields = table._meta.sorted_fields
    return tuple((field.column_name, field.name, _plain(field), field.db_value) for field in fields)


@cache
def _columns(table: Table) -> tuple[tuple[str, type, Callable[[Any], Any], Callable[[], Any]], ...]:
    fields = table._meta.sorted_fields
    return tuple((field.name, _plain(field), field.db_value, _default_of(field)) for field in fields)


def _plain(field: Any) -> type:
    """The type whose values go to and fro unchanged; `Slot`, which no value is, where there is none."""
    while isinstance(field, ForeignKeyField):
        field = field.rel_field
    return _PLAIN.get(type(field), Slot)


@cache
def _names(table: Table) -> tuple[str, ...]:
    return tuple(field.name for field in table._meta.sorted_fields)


@cache
def _readers(table: Table) -> tuple[tuple[str, type, Callable[[Any], Any]], ...]:
    """The fields whose values do not come out of every engine as they went in."""
    fields = [(field.name, _plain(field), field.python_value) for field in table._meta.sorted_fields]
    return tuple(reader for reader in fields if reader[1] not in (str, int))


@cache
def _readers_at(table: Table, names: tuple[str, ...]) -> tuple[tuple[int, Callable[[Any], Any]], ...]:
    readers = {name: read for name, _, read in _readers(table)}
    return tuple((at, readers[name]) for at, name in enumerate(names) if name in readers)


def _default_of(field: Any) -> Callable[[], Any]:
    return field.default if callable(field.default) else lambda: field.default


@cache
def _insert_text(table: Table, sqlite: bool) -> str:
    columns = [column for column, *_ in _stored_columns(table)]
    marks = ", ".join([_mark(sqlite)] * len(columns))
    return f"INSERT INTO {table._meta.table_name} ({', '.join(columns)}) VALUES ({marks})"


@cache
def _insert_many_text(table: Table, names: tuple[str, ...], sqlite: bool) -> str:
    columns, marks = [table._meta.fields[name].column_name for name in names], [_mark(sqlite)] * len(names)
    for name, _, write, default in _columns(table):
        if name not in names:
            columns.append(table._meta.fields[name].column_name)
            marks.append(_literal(write(default())))
    return f"INSERT INTO {table._meta.table_name} ({', '.join(columns)}) VALUES ({', '.join(marks)})"


def _literal(value: str | int | None) -> str:
    """A field's default as both engines read it."""
    if value is None or isinstance(value, bool):
        return {None: "NULL", False: "FALSE", True: "TRUE"}[value]
    return str(value) if isinstance(value, int) else f"'{value}'"


@cache
def _update_text(table: Table, names: tuple[str, ...], sqlite: bool) -> str:
    mark, fields = _mark(sqlite), table._meta.fields
    changes = ", ".join(f"{fields[name].column_name} = {mark}" for name in names)
    return f"UPDATE {table._meta.table_name} SET {changes} WHERE id = {mark}"


@cache
def _find_text(table: Table, names: tuple[str, ...], lock: bool, sqlite: bool) -> str:
    columns = ", ".join(column for column, *_ in _stored_columns(table))
    mark, fields = _mark(sqlite), table._meta.fields
    equal = " AND ".join(f"{fields[name].column_name} = {mark}" for name in names)
    return f"SELECT {columns} FROM {table._meta.table_name} WHERE {equal}" + (" FOR UPDATE" if lock else "")


def _mark(sqlite: bool) -> str:
    return "?" if sqlite else "%s"
