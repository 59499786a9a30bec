"""Tables written as JSON: rows that are lists, columns named apart from the data, a list for each column."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.importing import headings
from app.importing.lines import opened

# Such a table has no pieces to take one by one; what has more letters is no list of guests.
_LARGEST = 32 << 20
_DEEPEST = 4
_HEADS = ("columns", "cols", "fields", "headers", "header", "heading", "headings", "names", "schema")
_BODIES = ("data", "rows", "values", "records", "results", "items", "body", "table")
_NAME_OF_COLUMN = ("name", "display_name", "title", "label", "field", "key")

Table = tuple[list[str], list[list[Any]]]  # the heading, and the rows below it


def found(path: Path, encoding: str) -> Table | None:
    """The first table in the document; None where it has none, or is no whole document."""
    with opened(path, encoding) as file:
        text = file.read(_LARGEST + 1)
    if len(text) > _LARGEST:
        return None
    try:
        document = json.loads(text.lstrip("\ufeff"), strict=False)
        return next(_tables(document, 0), None)
    except (ValueError, RecursionError):
        return None


def _tables(value: Any, depth: int) -> Iterator[Table]:
    if depth > _DEEPEST:
        return
    if _is_rows(value):
        head = [_name(cell) for cell in value[0]]
        if len(value) > 1 and headings.telling(head):
            yield head, value[1:]
    elif isinstance(value, dict):
        yield from _headed(value)
        yield from _by_column(value)
        for inner in value.values():
            yield from _tables(inner, depth + 1)


def _headed(value: dict[str, Any]) -> Iterator[Table]:
    """Columns named in one member, the rows in another."""
    members = {name.casefold(): inner for name, inner in value.items()}
    body = next((members[name] for name in _BODIES if _is_rows(members.get(name))), None)
    for name in _HEADS:
        head = members.get(name)
        if isinstance(head, dict):  # {"schema": {"fields": […]}}
            head = head.get("fields", head.get("columns"))
        names = [_name(each) for each in head] if isinstance(head, list) else []
        if body and headings.telling(names):
            yield names, body


def _by_column(value: dict[str, Any]) -> Iterator[Table]:
    """A list for each column, or an object by the row's number, all of one length."""
    if len(value) < 1 or not headings.telling(list(value)):
        return
    lists = [_cells(inner) for inner in value.values()]
    if all(cells is not None for cells in lists):
        full = [cells for cells in lists if cells is not None]
        if full[0] and len({len(cells) for cells in full}) == 1:
            yield list(value), [list(row) for row in zip(*full, strict=True)]


def _cells(value: Any) -> list[Any] | None:
    if isinstance(value, dict) and value and all(key.isdigit() for key in value):
        value = list(value.values())
    return value if isinstance(value, list) and not any(map(_is_inner, value)) else None


def _is_rows(value: Any) -> bool:
    """Whether this is a list of lists that have nothing but plain values."""
    return (
        isinstance(value, list)
        and bool(value)
        and all(isinstance(row, list) for row in value)
        and not any(_is_inner(cell) for row in value[:50] for cell in row)
    )


def _is_inner(value: Any) -> bool:
    return isinstance(value, dict | list)


def _name(value: Any) -> str:
    """What a column is called: a word, or an object that tells its name."""
    if isinstance(value, dict):
        value = next((value[key] for key in _NAME_OF_COLUMN if isinstance(value.get(key), str)), "")
    return value if isinstance(value, str) else ""
