"""Tables in a page: under a spreadsheet's name systems often save HTML, or Excel's XML of 2003.

Of several tables the one is read whose heading tells most about guests; others only lay out the page.
"""

from __future__ import annotations

import codecs
import re
from collections import deque
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

from app.errors import BadInput
from app.importing import headings
from app.importing.encodings import detected, known
from app.importing.lines import opened as text_of
from app.importing.source import Encoding, Options, Record, Source

_CHUNK = 1 << 16
_LOOKED_AT, _MOST_TABLES = 200, 100
_LONGEST_TAG = 1 << 18  # what goes on longer without an end is no tag
_WIDEST = 1_000
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_SILENT = frozenset({"style", "script", "comment", "title", "template"})
_Row = tuple[int, list[str]]  # the table it stands in, and its cells


class _Tables(HTMLParser):
    """Collects rows as they end, each with the number of the innermost table around it."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: deque[_Row] = deque()
        self._count, self._open = 0, [0]
        self._held: list[tuple[list[str], list[str] | None]] = []  # rows and cells of the tables around
        self._row: list[str] = []
        self._cell: list[str] | None = None
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = dict(attrs)
        if tag in _SILENT:
            self._silent += 1
        elif tag == "table":
            self._count += 1
            self._open.append(self._count)
            self._held.append((self._row, self._cell))
            self._row, self._cell = [], None
        elif tag in ("tr", "row"):
            self._end_row()
        elif tag in ("td", "th", "cell"):
            self._end_cell()
            self._cell = []
            self._row += [""] * min(_number(said, "ss:index", 0) - 1 - len(self._row), _WIDEST)
            self._after = min(_number(said, "colspan", 1), _WIDEST) - 1
        elif tag == "br" and self._cell is not None:
            self._cell.append("\n")

    _after = 0

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in ("tr", "row"):
            self._end_row()
        elif tag in ("td", "th", "cell"):
            self._end_cell()
        elif tag == "table" and self._held:
            self._end_row()
            self._open.pop()
            self._row, self._cell = self._held.pop()

    def handle_data(self, data: str) -> None:
        if self._cell is not None and not self._silent:
            self._cell.append(re.sub(r"[ \t\r\n]+", " ", data))

    def _end_cell(self) -> None:
        if self._cell is not None:
            lines = "".join(self._cell).replace("\xa0", " ").split("\n")
            self._row.append("\n".join(line.strip() for line in lines).strip())
            self._row += [""] * self._after
            self._cell, self._after = None, 0

    def _end_row(self) -> None:
        self._end_cell()
        self.rows.append((self._open[-1], self._row))  # an empty one too: it counts
        self._row = []


def _number(said: dict[str, str | None], name: str, otherwise: int) -> int:
    text = said.get(name) or ""
    return int(text) if text.isdecimal() and len(text) < 6 else otherwise


def opened(path: Path, options: Options) -> Source:
    """A page as a source. Raises `BadInput("import_kind")` for one without a table that has a heading."""
    encoding = Encoding(name=known(options.encoding)) if options.encoding else encoding_of(path)
    table, rows = _best(path, encoding.name)
    at, has_heading = headings.found(rows[:12], rows)
    if not has_heading and options.has_heading is None:
        raise BadInput("import_kind", field="file", file=path.name)
    if options.has_heading is not None:
        at, has_heading = (at if options.has_heading else 0), options.has_heading
    width = max((len(row) for row in rows), default=1)
    columns = headings.columns(rows[at]) if has_heading and rows else headings.unnamed(rows, width)
    after = at + 1 if has_heading else 0
    return Source(
        format="sheet", columns=columns, encoding=encoding, has_heading=has_heading,
        preset=headings.preset(columns),
        records=lambda: _records(path, encoding.name, table, len(columns), after),
    )  # fmt: skip


def encoding_of(path: Path) -> Encoding:
    """What the bytes prove; else what the page says of itself."""
    found = detected(path)
    if found.name.startswith("utf"):
        return found
    with path.open("rb") as file:
        declared = _DECLARED.search(file.read(4096))
    try:
        return Encoding(name=codecs.lookup(declared[1].decode()).name) if declared else found
    except LookupError:
        return found


def _best(path: Path, encoding: str) -> tuple[int, list[list[str]]]:
    """The table whose heading tells most, and its first rows."""
    tables: dict[int, list[list[str]]] = {}
    for table, row in _rows(path, encoding):
        rows = tables.setdefault(table, [])
        if len(rows) < _LOOKED_AT:
            rows.append(row)
        elif len(tables) > 3 or len(rows) >= _LOOKED_AT:
            break
        if len(tables) > _MOST_TABLES:
            break

    def telling(table: int) -> tuple[int, int]:
        rows = [row for row in tables[table] if any(row)]
        return max((headings.telling(row) for row in rows[:12]), default=0), len(rows)

    best = max(tables, key=telling, default=0)
    return best, tables.get(best, [])


def _rows(path: Path, encoding: str) -> Iterator[_Row]:
    parser = _Tables()
    with text_of(path, encoding) as file:
        while chunk := file.read(_CHUNK):
            parser.feed(chunk)
            if len(parser.rawdata) > _LONGEST_TAG:
                raise BadInput("import_kind", field="file", file=path.name)
            while parser.rows:
                yield parser.rows.popleft()
    # Not `close()`: of a page that is cut it asks for the end of each tag anew.
    parser.feed("<tr>")
    yield from parser.rows


def _records(path: Path, encoding: str, table: int, width: int, after: int) -> Iterator[Record]:
    number = 0
    for where, row in _rows(path, encoding):
        if where != table:
            continue
        number += 1
        if number > after and any(row):
            more = [value for value in row[width:] if value]
            values = row[:width] + [""] * (width - len(row))
            yield Record(number, values, "row_wide" if more else "", {"more": len(more)} if more else None)
