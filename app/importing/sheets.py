"""Spreadsheets: xls, xlsx, xlsb and ods, the first sheet that has a heading and rows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

from app.errors import BadInput
from app.importing import headings
from app.importing.source import Options, Record, Source

SUFFIXES = frozenset({".xls", ".xlsx", ".xlsm", ".xlsb", ".ods"})
_LOOKED_AT = 200


def opened(path: Path, options: Options) -> Source:
    """A spreadsheet as a source. Raises `BadInput("import_sheet")` for one that is damaged or locked."""
    try:
        book = _book(path)
        name = _best(book)
        rows = [[_text(cell) for cell in row] for row in _first(book, name)]
    except Exception as error:
        raise BadInput("import_sheet", field="file", file=path.name) from error
    at, has_heading = headings.found(rows[:12], rows)
    if options.has_heading is not None:
        at, has_heading = (at if options.has_heading else 0), options.has_heading
    width = max((len(row) for row in rows), default=1)
    columns = headings.columns(rows[at]) if has_heading and rows else headings.unnamed(rows, width)
    start = at + 1 if has_heading else 0
    return Source(
        format="sheet", columns=columns, sheet=name, has_heading=has_heading,
        preset=headings.preset(columns), records=lambda: _records(path, name, len(columns), start),
    )  # fmt: skip


def _book(path: Path) -> Any:
    """The workbook, by its content where its name says another kind than it is."""
    import python_calamine  # deferred: only spreadsheets need it

    if path.suffix.lower() in SUFFIXES:
        try:
            return python_calamine.load_workbook(str(path))
        except python_calamine.CalamineError:
            pass
    return python_calamine.load_workbook(BytesIO(path.read_bytes()))


def _first(book: Any, name: str) -> list[list[Any]]:
    found = []
    for row in book.get_sheet_by_name(name).iter_rows():
        found.append(row)
        if len(found) >= _LOOKED_AT:
            break
    return found


def _best(book: Any) -> str:
    """Of several sheets the one whose heading tells most about guests; hidden ones come last."""
    names = list(book.sheet_names)
    if not names:
        raise ValueError("no sheet")
    return str(max(names, key=lambda name: (_telling(book, name), -names.index(name))))


def _telling(book: Any, name: str) -> int:
    try:
        rows = [[_text(cell) for cell in row] for row in _first(book, name)[:12]]
    except Exception:  # noqa: BLE001 - a chart or a macro sheet has no cells
        return -1
    return max((headings.telling(row) for row in rows), default=0) * 10 + (len(rows) > 1)


def _records(path: Path, name: str, width: int, after: int) -> Iterator[Record]:
    rows = _book(path).get_sheet_by_name(name).iter_rows()
    for number, row in enumerate(rows, start=1):
        if number <= after:
            continue
        values = [_text(cell) for cell in row]
        if any(values):
            more = [value for value in values[width:] if value]
            trouble = "row_wide" if more else ""
            padded = values[:width] + [""] * (width - len(values))
            yield Record(number, padded, trouble, {"more": len(more)} if more else None)


def _text(cell: object) -> str:
    """A cell as a person reads it: whole numbers without a fraction, dates as ISO."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat(sep=" ")
    if isinstance(cell, date | time):
        return cell.isoformat()
    return str(cell) if isinstance(cell, int | timedelta) else ""
