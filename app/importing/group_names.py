"""A rooming list whose group stands only in the name of the file: it becomes a column like any other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from app.importing.day_words import day_field
from app.importing.source import Record, Source

COLUMN = "name of the file"  # among the wordings of a group
_LISTS = re.compile(
    r"\b(?:rooming[ ]?list|rooming|group[ ]?list|groups?|grp|gruppenliste|gruppe|reisegruppe|zimmerliste"
    r"|groupe|grupo|gruppo|lista (?:pokoi|grupy)|grupa|grupy|grup(?:[ ]listesi)?|oda listesi|grubu?"
    r"|(?:список|спіс) (?:группы|групы|расселения|рассялення)|группа|група)\b",
    re.IGNORECASE,
)
_PARTS = re.compile(r"[_.\-–—()\[\]]+|\s+")
_DATES = re.compile(r"\d{4}[-_.]\d{1,2}[-_.]\d{1,2}|\d{1,2}[-_.]\d{1,2}[-_.]\d{2,4}|\d{6,14}|\(\d+\)")
_NOISE = re.compile(
    r"\b(?:final|copy|kopia|kopya|копия|копія|kopie|new|updated?|v ?\d+|stays?|export|csv|xlsx?)\b",
    re.IGNORECASE,
)


def of_file(name: str) -> str:
    """The group that a file's name tells; empty for the name of anything but a list of a group."""
    stem = " ".join(_PARTS.sub(" ", _DATES.sub(" ", Path(name).stem)).split())
    if not _LISTS.search(stem):
        return ""
    rest = " ".join(_NOISE.sub(" ", _LISTS.sub(" ", stem)).split())
    return rest if sum(map(str.isalpha, rest)) > 1 else ""


def added(source: Source, name: str) -> Source:
    """The source with the group as a column, where no column of its own tells one."""
    group = of_file(name)
    told = {found[0] for column in source.columns if (found := day_field("stays", column))}
    if not group or not told.isdisjoint({"group", "group_code"}):
        return source

    def records() -> Iterator[Record]:
        for record in source.records():
            record.values.append(group)
            yield record

    return replace(source, columns=(*source.columns, COLUMN), records=records)
