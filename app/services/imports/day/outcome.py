"""What one row of the day's data did, as a job counts it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from app.domain.imports import RoomTaken
from app.domain.incoming import Say, weighed
from app.importing.kinds.guests import Rejected


@dataclass(slots=True)
class Subject:
    """The row that was here, with the name it is listed under."""

    id: str
    values: dict[str, Any]


@dataclass(slots=True)
class Said:
    """What the rows of a file have said so far: `claimed` are stays and purchases that one spoke for, `taken`
    rooms that two stays have, by the keys of both."""

    claimed: set[str]
    taken: dict[tuple[str, str], RoomTaken]


@dataclass(slots=True)
class Outcome:
    """Counted as the verdict on a guest is: new without `known`, else changed, unchanged or rejected."""

    known: Subject | None = None
    changes: dict[str, Any] = field(default_factory=dict)
    kept: dict[str, Any] = field(default_factory=dict)
    former: dict[str, Any] = field(default_factory=dict)
    seal: None = None
    is_doubtful: bool = False
    rejected: Rejected | None = None

    @property
    def is_change(self) -> bool:
        """Whether anything of it changed."""
        return bool(self.changes)


def compared(
    outcome: Outcome, mine: dict[str, Any], theirs: dict[str, Any], told: dict[str, Any]
) -> dict[str, Any]:
    """The columns to write; what is written and what is kept stands in the outcome too."""
    take = {}
    for name, value in theirs.items():
        said = weighed(name, mine[name], value, told)
        if said is Say.SAME:
            continue
        outcome.former[name] = mine[name]
        if said is Say.TAKE:
            take[name] = outcome.changes[name] = value
        else:
            outcome.kept[name] = value
    return take
