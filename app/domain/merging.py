"""Two profiles beside each other, what one may choose of each, and what a merge answers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from app.domain.facts import AlertRow
from app.domain.likeness import Likeness

# What is chosen together: a field of the comparison and the columns of the profile behind it. A profile
# without some of these columns is compared by the others.
FIELDS: dict[str, tuple[str, ...]] = {
    "name": (
        "name", "given_name", "family_name", "middle_name", "family_prefix", "second_family_name",
        "generation", "name_locale", "sort_name",
    ),
    "called": ("preferred_name",),
    "native": ("native_name",),
    "title": ("title",),
    "gender": ("gender",),
    "birthday": ("birth_month", "birth_day", "birth_year"),
    "wedding": ("wedding_on",),
    "phone": ("phone",),
    "mobile": ("mobile",),
    "email": ("email",),
    "languages": ("languages",),
    "company": ("company",),
    "address": ("street", "city", "region", "postal_code", "country"),
}  # fmt: skip
BOTH = frozenset({"phone", "mobile", "email"})  # a box: both may stay
FLAGS = ("is_vip", "is_discreet")  # true of one, true of the person


@dataclass(frozen=True, slots=True, kw_only=True)
class Hanging:
    """How much hangs on a profile."""

    stays: int = 0
    gestures: int = 0
    requests: int = 0
    finds: int = 0
    cards: int = 0
    preferences: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One of the two profiles. `source` names the system an import brought it from."""

    id: str
    name: str
    version: int
    since: datetime
    by: str
    source: str
    hanging: Hanging
    alert: AlertRow


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldRow:
    """A field of both: words as they are stored, a birthday as YYYY-MM-DD with 0000 for no year."""

    key: str
    left: str
    right: str

    @property
    def is_equal(self) -> bool:
        """Whether there is nothing to choose."""
        return self.left == self.right

    @property
    def side(self) -> str:
        """What is proposed: the left one, or the only one there is."""
        return "left" if self.left or not self.right else "right"


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Both profiles, field by field. The left one stays unless somebody turns them round."""

    left: Side
    right: Side
    likeness: Likeness
    rows: tuple[FieldRow, ...]
    repeats: int = 0  # preferences that stand on both
    must_ask: bool = False  # one says "no allergy", the other names one
    was_decided: bool = False  # somebody said before that they are two


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeOrder:
    """Make `away` part of `keep`.

    `take` are fields whose value comes from `away`; `both` those where both stay; `without_likes` the
    profiles whose preferences hold no longer. The versions are those that were looked at.
    """

    keep: str
    away: str
    keep_version: int
    away_version: int
    take: frozenset[str] = frozenset()
    both: frozenset[str] = frozenset()
    without_likes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeReceipt:
    """What was merged or separated. `chosen` of a separation is for making them one again: the fields that
    were taken, those kept both, and whose preferences were left."""

    keep: str
    away: str
    keep_name: str
    away_name: str
    chosen: dict[str, list[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class MergedRow:
    """A profile that is part of another now, and what of it is shown beside: (field, value)."""

    id: str
    name: str
    at: datetime
    by: str
    also: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PairRow:
    """A suggestion as lists show it. `id` is the pair's key."""

    id: str
    a: str
    b: str
    a_name: str
    b_name: str
    likeness: Likeness
    a_external_id: str | None = None
    b_external_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionRow:
    """What somebody decided: "merged" or "not_same"."""

    kind: str
    a: str
    b: str
    a_name: str
    b_name: str
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class Links:
    """Where merged keys lead, and which people were said to be two: what two profiles of one person
    were told apart from, the person is told apart from."""

    leads: dict[str, str] = field(default_factory=dict)
    apart: frozenset[frozenset[str]] = frozenset()

    @classmethod
    def of(cls, leads: dict[str, str], not_same: Iterable[tuple[str, str]]) -> Links:
        """From the merges and the pairs that are not the same."""
        return cls(leads, frozenset(frozenset({leads.get(a, a), leads.get(b, b)}) for a, b in not_same))

    def heads(self, a: str, b: str) -> tuple[str, str] | None:
        """The two profiles a pair means now; None when it means nothing any more."""
        first, second = self.leads.get(a, a), self.leads.get(b, b)
        if first == second or frozenset({first, second}) in self.apart:
            return None
        return first, second
