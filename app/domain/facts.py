"""Protected facts: what must not harm a guest, and whether anybody ever asked.

Three answers, never two: on file, asked and none, never asked.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from app.domain import vocabulary
from app.errors import BadInput


class Answer(StrEnum):
    """What is known about a person's allergies."""

    ON_FILE = "on_file"
    NONE = "none"
    NEVER = "never"
    TOLD = "told"  # another system said something; nobody here has asked: it counts as no answer


class FactKind(StrEnum):
    """What a fact is about."""

    ALLERGY = "allergy"
    HEALTH = "health"
    DIET = "diet"
    ACCESSIBILITY = "accessibility"


SEVERITIES = ("severe", "moderate", "mild")
# What a fact is used for, and what allows it to be kept (GDPR, article 9 (2) a and c). No other is offered.
PURPOSES = ("meals", "room", "emergency")
BASES = ("consent", "vital")
HOWS = ("in_person", "phone", "email", "form")
_PURPOSE_OF = {
    FactKind.ALLERGY: "meals", FactKind.DIET: "meals", FactKind.ACCESSIBILITY: "room",
    FactKind.HEALTH: "emergency",
}  # fmt: skip
# The kitchen acts on these; a diagnosis is shut even where the other facts are read.
FOR_THE_KITCHEN = frozenset({FactKind.ALLERGY, FactKind.DIET})


@dataclass(frozen=True, slots=True, kw_only=True)
class FactRow:
    """One protected fact. `code` is a vocabulary code, or the house's own word.

    `detail` stays empty until it is revealed, which is written down; `has_detail` says that there is more.
    A reader who may not see protected facts gets an empty `code`: the sign only.
    """

    id: str
    guest_id: str
    kind: str
    code: str
    severity: str = ""
    has_detail: bool = False
    detail: str = ""
    confirmed_at: datetime
    confirmed_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FactPaper:
    """Why a fact may be kept: what for, on what ground, who heard the yes and how, and until when.

    Facts of before 2026-12 have no purpose written down; `given_at` is then when they were last confirmed.
    """

    fact: FactRow
    purpose: str = ""
    basis: str = ""
    how: str = ""
    given_at: datetime
    given_to: str
    purge_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RevealRow:
    """Somebody looked at details: whose, of which kinds, when. Never what they read."""

    id: str
    guest_id: str
    guest_name: str
    kinds: tuple[str, ...]
    at: datetime
    by: str
    workstation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertRow:
    """What a list or a banner says about one guest's safety."""

    guest_id: str
    answer: Answer = Answer.NEVER
    facts: tuple[FactRow, ...] = field(default=())
    asked_at: datetime | None = None
    asked_by: str = ""

    @property
    def allergies(self) -> tuple[FactRow, ...]:
        """The allergies, the most severe first."""
        return tuple(fact for fact in self.facts if fact.kind == FactKind.ALLERGY)

    @property
    def others(self) -> tuple[FactRow, ...]:
        """Everything that is not an allergy."""
        return tuple(fact for fact in self.facts if fact.kind != FactKind.ALLERGY)

    @property
    def is_severe(self) -> bool:
        """Whether any allergy is severe: the only case for solid red."""
        return any(fact.severity == "severe" for fact in self.allergies)


@dataclass(frozen=True, slots=True, kw_only=True)
class FactOrder:
    """What a guest told us, what it is for, and how they agreed that it is kept."""

    kind: str
    code: str
    severity: str = ""
    detail: str = ""
    purpose: str = ""
    basis: str = "consent"
    how: str = "in_person"


def checked(order: FactOrder) -> FactOrder:
    """The order with its words tidied. Raises `BadInput` for an unknown kind, purpose or ground,
    no code, no known severity."""
    if order.kind not in set(FactKind):
        raise BadInput("fact_kind", field="kind")
    code = " ".join(order.code.split())
    if not code:
        raise BadInput("fact_empty", field="code")
    severity = order.severity if order.kind == FactKind.ALLERGY else ""
    if severity and severity not in SEVERITIES:
        raise BadInput("fact_severity", field="severity")
    purpose = order.purpose or _PURPOSE_OF[FactKind(order.kind)]
    if purpose not in PURPOSES or order.basis not in BASES or order.how not in HOWS:
        raise BadInput("fact_basis", field="basis")
    return FactOrder(
        kind=order.kind, code=code, severity=severity, detail=" ".join(order.detail.split()),
        purpose=purpose, basis=order.basis, how=order.how,
    )  # fmt: skip


def purpose_of(kind: str) -> str:
    """What a fact of this kind is usually kept for."""
    return _PURPOSE_OF[FactKind(kind)]


def ordered(facts: Iterable[FactRow]) -> tuple[FactRow, ...]:
    """Allergies first, the most severe before the others, then by kind; equals as they were recorded."""
    kinds = list(FactKind)
    return tuple(
        sorted(facts, key=lambda fact: (kinds.index(FactKind(fact.kind)), _rank(fact.severity), fact.id))
    )


def allergens_of(facts: Iterable[FactRow]) -> tuple[str, ...]:
    """Every allergen code that these facts speak of, what they cover included."""
    found: dict[str, None] = {}
    for fact in facts:
        if fact.kind == FactKind.ALLERGY:
            found.update(dict.fromkeys([fact.code, *sorted(vocabulary.covered(fact.code))]))
    return tuple(found)


def _rank(severity: str) -> int:
    return SEVERITIES.index(severity) if severity in SEVERITIES else len(SEVERITIES)
