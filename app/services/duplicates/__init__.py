"""Guests kept twice: found, compared, made one, separated again, or told apart for ever."""

from app.services.duplicates.catching_up import Behind, behind, caught_up, some_of
from app.services.duplicates.comparing import comparison
from app.services.duplicates.deciding import not_same, perhaps_same
from app.services.duplicates.looking import AT_ONCE, Running, begin, keep, put_down, read, run
from app.services.duplicates.merging import merge, merge_again, unmerge
from app.services.duplicates.reading import (
    decisions,
    knows_import,
    merged_into,
    of_import,
    open_count,
    same_as,
    suggestions,
)
from app.services.duplicates.searching import forget, last_searched, near, note, notice

__all__ = [
    "AT_ONCE", "Behind", "Running", "begin", "behind", "caught_up", "comparison", "decisions", "forget",
    "keep", "knows_import", "last_searched", "merge", "merge_again", "merged_into", "near", "not_same",
    "note", "notice", "of_import", "open_count", "perhaps_same", "put_down", "read", "run", "same_as",
    "some_of", "suggestions", "unmerge",
]  # fmt: skip
