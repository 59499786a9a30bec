"""One of many keys, told to the engine in one value: a statement of a thousand marks takes longer to build
than to answer."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from peewee import SQL, Expression

from app.models.base import is_sqlite
from app.models.statements import Slot


def among(column: Any, keys: Iterable[str]) -> Any:
    """The condition that the column is one of these keys."""
    return _among(column, told(keys))


def among_those(column: Any, slot: str) -> Any:
    """The same in a `Prepared` query: its keys come as `told` under this name."""
    return _among(column, Slot(slot))


def told(keys: Iterable[str]) -> Any:
    """The keys as one value."""
    return json.dumps(list(keys), ensure_ascii=False) if is_sqlite() else list(keys)


def _among(column: Any, value: Any) -> Any:
    if is_sqlite():
        return column.in_(SQL("(SELECT value FROM json_each(?))", (value,)))
    return Expression(column, "=", SQL("ANY(%s)", (value,)))
