"""Text with a delimiter: found out by what divides the lines evenly, read line by line.

A quotation mark that is never closed would swallow the rest of the file; here it costs its own line only.
"""

from __future__ import annotations

import csv
from collections import Counter, deque
from collections.abc import Iterator
from io import StringIO
from itertools import islice
from pathlib import Path

from app.importing import headings
from app.importing.encodings import detected, known
from app.importing.lines import TOO_LONG, lines
from app.importing.shapes import LIKELY, Shape, is_rule, shape_of
from app.importing.source import LONGEST_CELL, Encoding, Options, Record, Source

_NAMED = {"tab": "\t", "\\t": "\t", "comma": ",", "semicolon": ";", "pipe": "|", "space": " "}
_LOOKED_AT = 300
_MOST_JOINED, _LONGEST_JOINED = 200, 200_000  # what is longer is no guest
_MOST_HELD = 16_000_000
_HIGHEST_HEADING = 12
_BLANK = " \t\r\n\0\u00a0"


def opened(path: Path, options: Options) -> Source:
    """A delimited text file as a source."""
    encoding = Encoding(name=known(options.encoding)) if options.encoding else detected(path)
    first = [line for line in islice(lines(path, encoding.name), _LOOKED_AT) if line.strip()]
    told = _told(first)
    shape = shape_of(
        first[1:] if told else first, _NAMED.get(options.delimiter or "", options.delimiter) or told
    )
    rows = list(islice(_records(path, encoding.name, shape), _LOOKED_AT))
    at, has_heading = headings.found(
        [record.values for record in rows[:_HIGHEST_HEADING]], [record.values for record in rows]
    )
    if options.has_heading is not None:
        at, has_heading = (at if options.has_heading else 0), options.has_heading
    width = _width(rows)
    if has_heading and rows:
        columns = headings.columns(rows[at].values)
        start, heading = rows[at].number, rows[at].values
    else:
        columns, start = headings.unnamed([record.values for record in rows], width), 0
        heading = []
        if told and rows:
            start = 1
    return Source(
        format="delimited", columns=columns, encoding=encoding, delimiter=shape.delimiter,
        has_heading=has_heading, preset=headings.preset(columns),
        records=lambda: _data(path, encoding.name, shape, len(columns), start, heading),
    )  # fmt: skip


def _told(first: list[str]) -> str:
    """Excel's own first line says what divides: `sep=;`."""
    head = first[0].lstrip("\ufeff").strip('"') if first else ""
    return head[4:5] if head.lower().startswith("sep=") and len(head) == 5 else ""


def _width(rows: list[Record]) -> int:
    counts = Counter(len(record.values) for record in rows if not record.trouble)
    return counts.most_common(1)[0][0] if counts else 1


def _data(
    path: Path, encoding: str, shape: Shape, width: int, after: int, heading: list[str]
) -> Iterator[Record]:
    """The records below the heading, each with as many values as there are columns.

    A heading that stands again on each page is none of them.
    """
    for record in _records(path, encoding, shape):
        if record.number > after and record.values != heading:
            is_whole = record.trouble or len(record.values) == width
            yield record if is_whole else _fitted(record, width, shape)


def _fitted(record: Record, width: int, shape: Shape) -> Record:
    values = record.values
    if len(values) < width:
        if len(values) == 1 and width > 2:
            values = _other_mark(values[0], shape) or values
        return Record(record.number, values[:width] + [""] * (width - len(values)))
    if not any(value.strip() for value in values[width:]):
        return Record(record.number, values[:width])
    return Record(record.number, values, "row_wide", {"more": len(values) - width})


def _other_mark(line: str, shape: Shape) -> list[str] | None:
    """A line that another mark divides, as when two exports were put into one file."""
    mark = max(LIKELY, key=line.count)
    return next(csv.reader([line], delimiter=mark, quotechar=shape.quote)) if line.count(mark) >= 2 else None


def _records(path: Path, encoding: str, shape: Shape) -> Iterator[Record]:
    """Every line or joined lines as cells; empty lines count, but are no records."""
    held: deque[str] = deque()
    source = lines(path, encoding)
    number = 0
    mark, quote, nothing = shape.delimiter, shape.quote, _BLANK + shape.delimiter
    if shape.habits:
        source = map(shape.mended, source)
    if shape.cuts:
        yield from _aligned(source, shape)
        return
    while True:
        line = held.popleft() if held else next(source, None)
        if line is None:
            return
        number += 1
        if quote not in line and TOO_LONG not in line:
            # A letter or a digit in front, as mostly: neither empty nor a line that only draws one.
            if line[:1].isalnum() or (line.strip(nothing) and not ("---" in line and is_rule(line))):
                yield Record(number, line.split(mark))
            continue
        yield _quoted(number, line, held, source, shape)


def _aligned(source: Iterator[str], shape: Shape) -> Iterator[Record]:
    """Lines whose cells only spaces divide."""
    for number, line in enumerate(source, start=1):
        if line.startswith(TOO_LONG):
            yield Record(number, [line.removeprefix(TOO_LONG)], "row_long")
        elif line.strip(_BLANK) and not is_rule(line):
            yield Record(number, shape.cells(line))


def _quoted(number: int, line: str, held: deque[str], source: Iterator[str], shape: Shape) -> Record:
    """A line with quotation marks, joined with the next ones while one is open."""
    if line.startswith(TOO_LONG):
        return Record(number, [line.removeprefix(TOO_LONG)], "row_long")
    if not _is_open(line, shape):
        return Record(number, _cells(line, shape))
    taken, size, joined = StringIO(), 0, 0  # one text: a million short lines would weigh a lot
    goes_on: bool | None = True
    while goes_on:
        after = held.popleft() if held else next(source, None)
        if after is None:
            goes_on = None
            break
        joined, size = joined + 1, size + len(after) + 1
        taken.write(f"\n{after}")
        goes_on = None if after.startswith(TOO_LONG) or size > _MOST_HELD else _goes_on(after, shape)
    if goes_on is None:
        held.extendleft(reversed(taken.getvalue().split("\n")[1:]))
        return Record(number, [line[:LONGEST_CELL]], "row_quote")
    if joined > _MOST_JOINED or size > _LONGEST_JOINED:
        return Record(number, [line[:LONGEST_CELL]], "row_long")
    return Record(number, _cells(line + taken.getvalue(), shape))


def _goes_on(line: str, shape: Shape) -> bool | None:
    """Whether the quotation that was open before this line is open after it.

    None where the next mark rather opens a cell: the one before was never closed.
    """
    if shape.escape:
        line = line.replace(shape.escape + shape.quote, "  ")
    at = _closed(line, 0, shape.quote)
    if at < 0:
        return True
    rest = line[at:]
    if rest.startswith(shape.delimiter):
        return _is_open(rest[len(shape.delimiter) :], shape)
    return None if rest.strip() else False


def _cells(text: str, shape: Shape) -> list[str]:
    reader = csv.reader(
        [text], delimiter=shape.delimiter, quotechar=shape.quote, escapechar=shape.escape or None,
        skipinitialspace=False,
    )  # fmt: skip
    try:
        return next(reader, [""])
    except csv.Error:
        return text.split(shape.delimiter)


def _is_open(text: str, shape: Shape) -> bool:
    """Whether a cell that begins with a quotation mark has not ended with one yet.

    A mark inside a cell (a 15" screen) opens nothing.
    """
    quote, mark = shape.quote, shape.delimiter
    if shape.escape:
        text = text.replace(shape.escape + quote, "  ")
    if text.count(quote) % 2 == 0 and "\n" not in text:
        return False
    at, end = 0, len(text)
    while at < end:
        if text[at] == quote:
            at = _closed(text, at + 1, quote)
            if at < 0:
                return True
        after = text.find(mark, at)
        if after < 0:
            return False
        at = after + 1
    return False


def _closed(text: str, at: int, quote: str) -> int:
    """Where the cell's quotation ends; -1 where it does not."""
    while (at := text.find(quote, at)) >= 0:
        if text[at + 1 : at + 2] != quote:
            return at + 1
        at += 2
    return -1


csv.field_size_limit(4 * 1_000_000)
