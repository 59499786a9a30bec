"""One line of the table."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What was measured beside what in the same minute, and whether the target is met."""

    name: str
    ours: str
    yardstick: str
    ratio: float
    target: str
    is_met: bool
