"""What a comparison answers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """`same`: certain enough to merge without a second look. `review`: a person must decide."""

    SAME = "same"
    REVIEW = "review"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """How likely two records are one person (0 to 1), what speaks for it and what against: codes."""

    score: float
    verdict: Verdict
    reasons: tuple[str, ...] = ()
    against: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggested:
    """Two guests' keys, the smaller first, and how alike they are."""

    a: str
    b: str
    likeness: Likeness
