"""The fields and the base row every table shares."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time
from functools import lru_cache

from peewee import BlobField, DatabaseProxy, ForeignKeyField, Model, SqliteDatabase, TextField

database = DatabaseProxy()

# JSON as it is stored and stamped: compact, letters as they are, keys sorted so that equal values are equal
# text. One encoder for all: `json.dumps` makes a new one at each call.
compact_json = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode


class KeyField(TextField):
    """A UUIDv7 made by the client."""


class MomentField(TextField):
    """An aware moment, kept as UTC text of fixed width: it sorts by time on both engines alike."""

    def db_value(self, value: datetime | str | None) -> str | None:
        """`2026-11-22T09:52:03.123Z`; text is taken as already stored."""
        if value is None or isinstance(value, str):
            return value
        return moment_text(value)

    def python_value(self, value: str | None) -> datetime | None:
        """The aware UTC moment."""
        return None if value is None else datetime.fromisoformat(value)


class DayField(TextField):
    """A calendar or business date, kept as `YYYY-MM-DD`."""

    def db_value(self, value: date | str | None) -> str | None:
        """ISO text."""
        return value.isoformat() if isinstance(value, date) else value

    def python_value(self, value: str | None) -> date | None:
        """The date."""
        return None if value is None else date.fromisoformat(value)


class ClockField(TextField):
    """A wall-clock time of the place, kept as `HH:MM`."""

    def db_value(self, value: time | str | None) -> str | None:
        """`HH:MM`."""
        return value.strftime("%H:%M") if isinstance(value, time) else value

    def python_value(self, value: str | None) -> time | None:
        """The time of day."""
        return None if value is None else time.fromisoformat(value)


class JsonField(TextField):
    """A small list or mapping, kept as compact JSON with letters as they are."""

    def db_value(self, value: object) -> str | None:
        """Compact JSON."""
        if value is None or isinstance(value, str):
            return value
        return compact_json(value)

    def python_value(self, value: str | None) -> object:
        """The list or mapping."""
        return None if value is None else json.loads(value)


class SealedField(BlobField):
    """Bytes from `app.models.vault`: nobody without the place's key reads them."""

    def python_value(self, value: bytes | memoryview | None) -> bytes | None:
        """Plain bytes on both engines (psycopg hands out memory views)."""
        return None if value is None else bytes(value)


class Row(Model):
    """A table of Courtesy. Keys are made by the client; names are short and singular."""

    id = KeyField(primary_key=True)

    class Meta:
        database = database
        legacy_table_names = False


def link(to: type[Model], *, null: bool = False) -> ForeignKeyField:
    """A foreign key that never queries by itself: read `thing_id`, fetch the other row on purpose.

    It has no index of its own; tables name the indexes that questions are asked by.
    """
    return ForeignKeyField(to, null=null, backref="+", lazy_load=False, on_delete="RESTRICT", index=False)


@lru_cache(maxsize=64)  # one action writes its moment on every row
def moment_text(value: datetime) -> str:
    """An aware moment as it is stored: UTC, milliseconds, `Z`."""
    if value.tzinfo is None:
        raise ValueError("a moment needs its time zone")
    return value.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def is_sqlite() -> bool:
    """Whether the open store is a SQLite file."""
    return isinstance(database.obj, SqliteDatabase)
