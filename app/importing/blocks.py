"""One person a paragraph, a field a line: "FirstName: Anna" (Lotus Notes), "name=Anna Nowak" (abook)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from app.importing import headings, words
from app.importing.encodings import detected, known
from app.importing.lines import TOO_LONG, lines
from app.importing.source import Encoding, Options, Record, Source

_LINE = re.compile(r"(?P<name>[^\W\d][\w .\-]{0,40}?)\s?(?P<mark>[:=])\s*(?P<value>.*)")
_BETWEEN = re.compile(
    r"\[[^\]]*\]|-{3,}|={3,}|\$\$\$+"
)  # what stands between two people, beside an empty line
_FEWEST = 2  # people, and fields that are known
_MOST_FIELDS = 200
_NAMES = frozenset({"given_name", "family_name", "full_name"})


def is_like_this(begins: str) -> bool:
    """Whether a file's first letters are such fields, and the same ones come again."""
    whole = begins.rpartition("\n")[0].replace("\f", "\n") or begins
    first = [line for each in whole.split("\n") if (line := each.strip()) and not _is_aside(line)]
    found = [match for line in first if (match := _LINE.fullmatch(line))]
    if len(found) < 2 * _FEWEST or len(found) < 0.9 * len(first) or len({each["mark"] for each in found}) > 1:
        return False
    counts = Counter(each["name"] for each in found)
    told = {field[0] for each in counts if (field := words.field_of(each)) and field[0] and field[1] > 1}
    repeated = sum(1 for count in counts.values() if count > 1)
    return len(told) >= _FEWEST and bool(told & _NAMES) and repeated >= _FEWEST


def opened(path: Path, options: Options) -> Source:
    """Such a file as a source: a column for each field that anybody has."""
    encoding = Encoding(name=known(options.encoding)) if options.encoding else detected(path)
    names: dict[str, None] = {}
    for _, person in _people(path, encoding.name):
        names.update(dict.fromkeys(person))
    columns = headings.columns(list(names)[:_MOST_FIELDS])
    return Source(
        format="delimited", columns=columns, encoding=encoding, preset=headings.preset(columns),
        records=lambda: (
            Record(number, [person.get(name, "") for name in columns])
            for number, person in _people(path, encoding.name)
        ),
    )  # fmt: skip


def _people(path: Path, encoding: str) -> Iterator[tuple[int, dict[str, str]]]:
    """Each person with the number of the line that they end in; what a program says of itself is nobody."""
    for number, person in _paragraphs(path, encoding):
        if any((found := words.field_of(name)) and found[0] for name in person):
            yield number, person


def _paragraphs(path: Path, encoding: str) -> Iterator[tuple[int, dict[str, str]]]:
    fields: dict[str, str] = {}
    number = 0
    for number, line in enumerate(_parted(path, encoding), start=1):
        match = _LINE.fullmatch(line) if not line.startswith((TOO_LONG, "#", ";")) else None
        name = match["name"].strip() if match else ""
        # The first field again: nothing stands between two people.
        if fields and (name == next(iter(fields)) or not line or _BETWEEN.fullmatch(line)):
            yield number, fields
            fields = {}
        if match:
            fields[name] = "; ".join(filter(None, (fields.get(name), match["value"].strip())))
    if fields:
        yield number, fields


def _parted(path: Path, encoding: str) -> Iterator[str]:
    """The lines, a page's end being an empty one."""
    for line in lines(path, encoding):
        before, feed, after = line.partition("\f")
        if feed:
            yield before.strip()
        yield after.strip() if feed else before.strip()


def _is_aside(line: str) -> bool:
    return line.startswith(("#", ";")) or _BETWEEN.fullmatch(line) is not None
