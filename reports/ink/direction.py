"""Reading direction: embedding levels by the Unicode bidirectional algorithm (UAX #9)."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import Any, Protocol, TypeVar

from bidi import algorithm

_RIGHT_TO_LEFT = frozenset({"R", "AL", "RLE", "RLO", "RLI", "AN"})
LEFT_TO_RIGHT_MARK = "\u200e"
RIGHT_TO_LEFT_MARK = "\u200f"


class HasLevel(Protocol):
    """Anything with an embedding level."""

    @property
    def level(self) -> int:
        """Odd levels read from right to left."""


Run = TypeVar("Run", bound=HasLevel)


def has_right_to_left(text: str) -> bool:
    """Whether any character reads from right to left."""
    return any(unicodedata.bidirectional(character) in _RIGHT_TO_LEFT for character in text)


def is_right_to_left(text: str) -> bool:
    """Whether a paragraph reads from right to left: its first letter says so (UAX #9, rule P2)."""
    return has_right_to_left(text) and bool(algorithm.get_base_level(text))


def in_paragraph(line: str, right_to_left: bool) -> str:
    """A line that reads as its paragraph does, whatever the letter is that the break left in front."""
    if is_right_to_left(line) == right_to_left:
        return line
    return (RIGHT_TO_LEFT_MARK if right_to_left else LEFT_TO_RIGHT_MARK) + line


def levels(text: str) -> list[int]:
    """One embedding level per character; odd levels read from right to left."""
    if not has_right_to_left(text):
        return [0] * len(text)
    base = algorithm.get_base_level(text)
    found = [base] * len(text)
    for entry in _resolve(text, base)["chars"]:
        if "index" in entry:
            found[entry["index"]] = entry["level"]
    return found


def _resolve(text: str, base: int) -> dict[str, Any]:
    storage: dict[str, Any] = algorithm.get_empty_storage()
    storage["base_level"] = base
    storage["base_dir"] = ("L", "R")[base]
    algorithm.get_embedding_levels(text, storage)
    for index, entry in enumerate(storage["chars"]):
        entry["index"] = index
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    return storage


def mark_names(text: str) -> str:
    """Put a left-to-right mark behind right-to-left words of a left-to-right line.

    Without it, readers of PDF text move the punctuation that follows such a word. Marking twice is the
    same as marking once.
    """
    if not has_right_to_left(text) or algorithm.get_base_level(text):
        return text
    marked, inside = [], False
    for character in text:
        right_to_left = unicodedata.bidirectional(character) in _RIGHT_TO_LEFT
        neutral = unicodedata.bidirectional(character) in {"NSM", "BN"}
        if inside and not right_to_left and not neutral and character != LEFT_TO_RIGHT_MARK:
            marked.append(LEFT_TO_RIGHT_MARK)
        inside = right_to_left or (inside and neutral)
        marked.append(character)
    return "".join(marked)


def visual_order(runs: Sequence[Run]) -> list[Run]:
    """Runs from left to right as the eye meets them (UAX #9, rule L2)."""
    ordered = list(runs)
    odd = [run.level for run in ordered if run.level % 2]
    if not odd:
        return ordered
    for level in range(max(run.level for run in ordered), min(odd) - 1, -1):
        _reverse_at(ordered, level)
    return ordered


def _reverse_at(runs: list[Run], level: int) -> None:
    start = 0
    while start < len(runs):
        end = start
        while end < len(runs) and runs[end].level >= level:
            end += 1
        if end > start:
            runs[start:end] = runs[start:end][::-1]
        start = max(end, start + 1)
