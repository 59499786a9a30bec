"""Whether a text is a table of guests at all: a letter and a log have commas and colons too.

A heading that is understood is proof enough. Without one most rows have to read like somebody's name.
"""

from __future__ import annotations

import re
from itertools import islice

from app.importing import words
from app.importing.kinds.naming import NAMES
from app.importing.proposals import Mapping
from app.importing.source import Source

_LOOKED_AT = 200
_LEAST, _LEAST_WITH_MORE = 0.5, 0.3  # rows that read like a name: by themselves, and beside e-mails and days
_MOST_WORDS = 7
_LONGEST = 80
_NO_NAME = re.compile(r"[\d@={}<>\\]|[:;!?]$|[^\W\d_]{3,}\.$|\.{2,}|[。，、；：！？《》]")
_LONGEST_FAR = 24  # letters of a name where words have no spaces between them
_FEWEST_WORDS = 4  # of a clause behind a comma
_PROOFS = ("email", "phone", "mobile", "birthday")


def is_likely(source: Source, mapping: Mapping) -> bool:
    """Whether hardly anybody would call this text anything but a table of guests."""
    named = {name for names in mapping.values() for name in names if _is_known(name)}
    if source.has_heading and len(named) > 1:
        return True
    places = [source.columns.index(name) for each in NAMES for name in mapping.get(each, ())]
    if not places:
        return True  # no name is proposed: that is told by itself
    rows = list(islice(source.records(), _LOOKED_AT))
    with_more = bool(named) or any(each in mapping for each in _PROOFS)
    worth = sum(
        0.0
        if row.trouble or (not with_more and _is_sentence(row.values))
        else _worth(" ".join(row.values[at].strip() for at in places))
        for row in rows
    )
    return not rows or worth >= (_LEAST_WITH_MORE if with_more else _LEAST) * len(rows)


def _is_known(name: str) -> bool:
    found = words.field_of(name)
    return found is not None and bool(found[0]) and found[1] >= 2


def _is_sentence(cells: list[str]) -> bool:
    """Whether a row is a sentence that its commas divide."""
    return any(map(_is_clause, cells[1:]))


def _is_clause(cell: str) -> bool:
    """Whether a cell goes on behind a comma, or ends a sentence."""
    text = cell.rstrip()
    is_either = (cell[:1] == " " and cell[1:2].isalpha()) or (text[-1:] == "." and text[-2:-1].isalpha())
    return is_either and len(text.split()) >= _FEWEST_WORDS


def _worth(text: str) -> float:
    """How much a text reads like a name: one word alone may be anything."""
    text = text.strip().rstrip(",")
    parts = text.split()
    if not parts or len(parts) > _MOST_WORDS or len(text) > _LONGEST or _NO_NAME.search(text):
        return 0.0
    if len(parts) == 1 and text >= "\u0590" and len(text) > _LONGEST_FAR:
        return 0.0
    if parts[0][:1].islower() or parts[-1][:1].islower() or not parts[0][:1].isalpha():
        return 0.0
    return 1.0 if len(parts) > 1 or text >= "\u0590" else 0.5
