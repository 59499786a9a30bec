"""What another system says of a row beside what stands here: taken, or kept because the desk changed it."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

_RANK = {
    "expected": 0, "in_house": 1, "departed": 2,
    "on_the_way": 0, "to_pack": 0, "in_work": 0, "ready": 1, "handed_over": 2,
}  # fmt: skip


class Say(StrEnum):
    """What becomes of a value that a system tells."""

    SAME = "same"
    TAKE = "take"
    KEEP = "keep"  # what the desk has stays, and the difference is listed


def weighed(name: str, mine: Any, theirs: Any, told: dict[str, Any]) -> Say:
    """Whether `theirs` replaces `mine`; `told` is what the system said the last time, by column.

    A value that stands as it was told is the system's. Another one the desk has changed, and it stays;
    only time does not run backwards: who has left since, has left.
    """
    if mine == theirs:
        return Say.SAME
    if name in told:
        if mine == told[name]:
            return Say.TAKE
        if theirs == told[name]:
            return Say.KEEP
    elif mine in (None, ""):
        return Say.TAKE
    if name == "status" and _RANK.get(theirs, -1) > _RANK.get(mine, 3):
        return Say.TAKE
    return Say.KEEP
