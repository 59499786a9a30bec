"""The custom that most names of a file follow: Hungarians have the family name first, language or not."""

from __future__ import annotations

from collections import Counter

from app.domain.family_names import stands_first
from app.importing import values
from app.importing.proposals import Mapping
from app.importing.source import Source

_LANGUAGES = ("hu", "ko", "vi", "zh")
_LOOKED_AT = 300
_MOST = 0.6  # of those that tell anything
_FEWEST_NAMES = 5


def custom_of(source: Source, mapping: Mapping) -> str:
    """The language whose custom the whole names of this file follow; empty for all other files."""
    whole, spoken = mapping.get("full_name"), mapping.get("language")
    if not whole or "family_name" in mapping:
        return ""
    rows = [record.values for record in source.sample(_LOOKED_AT)]
    at = source.columns.index(spoken[0]) if spoken else -1
    told = Counter(codes[0] for row in rows if at >= 0 and (codes := values.languages(row[at])))
    for language, count in told.most_common(1):
        return language if language in _LANGUAGES and count >= _MOST * told.total() else ""
    at = source.columns.index(whole[0])
    names = [parts for row in rows if len(parts := row[at].split()) >= 2]
    # Kim and Lee are given names elsewhere: only Hungarian names tell the custom by themselves.
    count = sum(stands_first(parts, "hu") for parts in names)
    is_custom = count == len(names) > 1 or (count >= _FEWEST_NAMES and count >= _MOST * len(names))
    return "hu" if is_custom else ""
