"""Spreadsheets: xls, xlsx, xlsb and ods: the sheet that tells most, with those of the same heading."""

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
        best = _best(book)
        rows = [[_text(cell) for cell in row] for row in _first(book, best)]
    except Exception as error:
        raise BadInput("import_sheet", field="file", file=path.name) from error
    at, has_heading = headings.found(rows[:12], rows)
    if options.has_heading is not None:
        at, has_heading = (at if options.has_heading else 0), options.has_heading
    width = max((len(row) for row in rows), default=1)
    columns = headings.columns(rows[at]) if has_heading and rows else headings.unnamed(rows, width)
    start = at + 1 if has_heading else 0
    parts = {best: start} | (_alike(book, best, columns) if has_heading else {})
    names = [name for name in book.sheet_names if name in parts]
    return Source(
        format="sheet", columns=columns, sheet=", ".join(names), has_heading=has_heading,
        preset=headings.preset(columns),
        records=lambda: _records(path, {name: parts[name] for name in names}, len(columns)),
    )  # fmt: skip


def _book(path: Path) -> Any:
    """The workbook, by its content where its name says another kind than it is."""
    import python_calamine  # deferred: only spreadsheets need it

    if path.suffix.lower() in SUFFIXES and path.exists():  # not one inside an archive
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
    shown = _shown(book)
    return str(
        max(
            names,
            key=lambda name: (
                name in shown and _telling(book, name) > 0,
                _telling(book, name),
                -names.index(name),
            ),
        )
    )


def _shown(book: Any) -> set[str]:
    """The sheets that a person sees who opens the file."""
    import python_calamine  # deferred, as below

    visible = python_calamine.SheetVisibleEnum.Visible
    return {sheet.name for sheet in book.sheets_metadata if sheet.visible == visible}


def _alike(book: Any, best: str, columns: tuple[str, ...]) -> dict[str, int]:
    """Further sheets that go on below the same heading, one for each year; each with its first row."""
    found = {}
    for name in _shown(book) - {best}:
        try:
            rows = [[_text(cell) for cell in row] for row in _first(book, name)[:12]]
        except Exception:  # noqa: BLE001, S112 - a chart or a macro sheet has no cells
            continue
        for at, row in enumerate(rows):
            if any(row) and headings.columns(row[: len(columns)]) == columns:
                found[name] = at + 1
                break
    return found


def _telling(book: Any, name: str) -> int:
    try:
        rows = [[_text(cell) for cell in row] for row in _first(book, name)[:12]]
    except Exception:  # noqa: BLE001 - a chart or a macro sheet has no cells
        return -1
    return max((headings.telling(row) for row in rows), default=0) * 10 + (len(rows) > 1)


def _records(path: Path, parts: dict[str, int], width: int) -> Iterator[Record]:
    """The rows of each sheet below its heading, counted on from sheet to sheet."""
    book = _book(path)
    before = 0
    for name, after in parts.items():
        number = 0
        for number, row in enumerate(book.get_sheet_by_name(name).iter_rows(), start=1):
            if number > after and any(values := [_text(cell) for cell in row]):
                more = [value for value in values[width:] if value]
                padded = values[:width] + [""] * (width - len(values))
                told: dict[str, object] | None = {"more": len(more)} if more else None
                yield Record(before + number, padded, "row_wide" if more else "", told)
        before += number


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
