"""Many rows at once, and keys that are the same whenever the same demo is made."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from peewee import AutoField, Model

from app.models.base import database

# Keys begin in the day before, so that whatever is made afterwards sorts behind them.
_BEFORE = timedelta(days=1)


class Keys:
    """UUIDv7 in the order in which they are asked for, one millisecond apart, drawn from a seed."""

    def __init__(self, seed: int, now: datetime) -> None:
        self._chance = random.Random(seed)
        self._ms = int((now - _BEFORE).timestamp() * 1000)

    def new(self) -> str:
        """The next key, as RFC 9562 (5.7) lays it out."""
        self._ms += 1
        chance = self._chance.getrandbits(74)
        value = self._ms << 80 | 0x7 << 76 | (chance >> 62) << 64 | 0b10 << 62 | chance & (1 << 62) - 1
        text = f"{value:032x}"
        return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def insert(table: type[Model], rows: Iterable[Mapping[str, Any]]) -> int:
    """Write rows by the names of their fields, the table's defaults where one is missing; how many.

    One prepared statement for all: a hundred thousand rows take about a second.
    """
    fields = [field for field in table._meta.sorted_fields if not isinstance(field, AutoField)]
    columns = ", ".join(f'"{field.column_name}"' for field in fields)
    marks = ", ".join([database.obj.param] * len(fields))
    values = [_values(fields, table._meta.get_default_dict() | dict(row)) for row in rows]
    if values:
        statement = f'INSERT INTO "{table._meta.table_name}" ({columns}) VALUES ({marks})'
        database.obj.cursor().executemany(statement, values)
    return len(values)


def _values(fields: list[Any], row: dict[str, Any]) -> list[Any]:
    return [field.db_value(row.get(field.name)) for field in fields]
