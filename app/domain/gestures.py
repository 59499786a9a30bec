"""Gestures, the catalogue they come from, and the states they and their approvals go through."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.domain.budgets import BudgetState, LimitState


class GestureStatus(StrEnum):
    """Where a gesture stands. A draft is no state: drafts live on the workstation."""

    WAITING = "waiting"
    APPROVED = "approved"
    GIVEN = "given"
    DELIVERED = "delivered"
    DECLINED = "declined"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    CANCELLED = "cancelled"


class ApprovalStatus(StrEnum):
    """Where a question to a supervisor stands. `TAKEN_BACK`: approved, then undone before it was given."""

    WAITING = "waiting"
    APPROVED = "approved"
    USED = "used"
    DECLINED = "declined"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    TAKEN_BACK = "taken_back"


NEXT: dict[GestureStatus, frozenset[GestureStatus]] = {
    GestureStatus.WAITING: frozenset(
        {GestureStatus.APPROVED, GestureStatus.DECLINED, GestureStatus.EXPIRED, GestureStatus.WITHDRAWN}
    ),
    GestureStatus.APPROVED: frozenset(
        {GestureStatus.GIVEN, GestureStatus.WAITING, GestureStatus.EXPIRED, GestureStatus.WITHDRAWN}
    ),
    GestureStatus.GIVEN: frozenset({GestureStatus.DELIVERED, GestureStatus.CANCELLED}),
    GestureStatus.DELIVERED: frozenset({GestureStatus.GIVEN}),
    GestureStatus.DECLINED: frozenset(),
    GestureStatus.EXPIRED: frozenset(),
    GestureStatus.WITHDRAWN: frozenset(),
    GestureStatus.CANCELLED: frozenset(),
}
SPENT = frozenset({GestureStatus.GIVEN, GestureStatus.DELIVERED})
OPEN = frozenset({GestureStatus.WAITING, GestureStatus.APPROVED})


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueItemRow:
    """Something that can be given. `name` is worded for the reader; money in minor units.

    Without `is_answered` nobody has said yet what is in it, or whether it is eaten at all. Answered and
    without the mark "food" it is not eaten; with the mark and no allergens it has none of them in it.
    """

    id: str
    code: str | None
    name: str
    icon: str
    cost_minor: int
    value_minor: int = 0
    stock: int | None = None
    allergens: tuple[str, ...] = ()
    contains: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()
    occasions: tuple[str, ...] = ()
    department: str = ""
    is_active: bool = True
    is_answered: bool = False

    @property
    def is_food(self) -> bool:
        """Whether it is eaten or drunk, so that an unasked allergy matters."""
        return "food" in self.marks


@dataclass(frozen=True, slots=True, kw_only=True)
class GestureRow:
    """A gesture as lists and pages show it."""

    id: str
    number: str
    what: str
    icon: str
    occasion: str
    amount_minor: int
    true_cost_minor: int | None
    status: GestureStatus
    guest_id: str | None
    guest_name: str
    room: str
    stay_id: str | None
    item_id: str | None
    employee_id: str
    employee_name: str
    business_date: date
    asked_at: datetime | None
    given_at: datetime | None
    delivered_at: datetime | None
    ready_at: datetime | None
    tell: str
    reason: str
    outcome: str
    card_text: str
    is_emergency: bool = False
    waits_for_review: bool = False  # an emergency that nobody else has looked at yet
    decided_by: str = ""
    reply: str = ""
    approval_id: str | None = None
    has_card: bool = False
    only_for_guest: bool = False
    quiet_until: datetime | None = None  # the guest is not to be disturbed before


@dataclass(frozen=True, slots=True, kw_only=True)
class GestureReceipt:
    """What a gesture command answered: the state after it, and what the giver has left."""

    gesture_id: str
    number: str
    status: GestureStatus
    left_minor: int | None
    approval_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GestureOrder:
    """What is to be given or asked for. `amount_minor` is the item's cost as the page showed it."""

    guest_id: str | None
    item_id: str | None = None
    what: str = ""  # for a gesture outside the catalogue
    amount_minor: int
    occasion: str = ""
    stay_id: str | None = None
    complaint_id: str | None = None
    ready_at: datetime | None = None
    needed_by: datetime | None = None
    tell: str = ""
    only_for_guest: bool = False
    reason: str = ""
    card_text: str = ""
    content_said: str = ""  # who said that an unanswered item is free of what these people must not have


@dataclass(frozen=True, slots=True, kw_only=True)
class Approver:
    """Somebody who can decide a matter. `up_to_minor` None: any amount."""

    employee_id: str
    name: str
    role: str
    up_to_minor: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SimilarCases:
    """How like matters were decided in the last `days` days."""

    days: int
    asked: int
    approved: int
    lowest_minor: int | None
    highest_minor: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalRow:
    """A matter in the approvals queue, or one that was decided."""

    id: str
    gesture_id: str
    what: str
    icon: str
    occasion: str
    amount_minor: int
    status: ApprovalStatus
    guest_id: str | None
    guest_name: str
    room: str
    asked_by_id: str
    asked_by: str
    asked_at: datetime
    needed_by: datetime | None
    reason: str
    decided_by_id: str | None = None
    decided_by: str = ""
    decided_at: datetime | None = None
    workstation: str = ""
    at_askers_desk: bool = False
    reply: str = ""
    expires_at: datetime | None = None
    is_mine: bool = False
    i_can_decide: bool = False
    i_can_take_back: bool = False  # approved, not given yet, and the reader may undo that
    deciders: tuple[Approver, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalCase:
    """One matter in full: what the decider needs to see before a key counts."""

    row: ApprovalRow
    people: tuple[RoomPerson, ...]
    is_food: bool
    tightest: LimitState | None
    over_minor: int
    yours_up_to_minor: int | None
    similar: SimilarCases
    history: tuple[tuple[datetime, str, str], ...]  # moment, code, name
    ready_at: datetime | None
    tell: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomPerson:
    """A person a gesture may reach: the guest, or somebody who shares the room.

    `answer` is "on_file", "none" (asked, none) or "never" (never asked). `allergens` are vocabulary codes.
    """

    guest_id: str | None
    name: str
    is_main: bool
    answer: str
    allergens: tuple[str, ...] = ()
    is_severe: bool = False
    diets: tuple[str, ...] = ()
    unwanted: tuple[str, ...] = ()  # what preferences call unacceptable, as codes and folded words
    stay_guest_id: str | None = None
    is_child: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What a guard says about one item for these people.

    `level`: "block" (not for this room), "ask" (a question first), "warn" (against a wish).
    `code`: "allergen", "diet", "not_asked", "unknown_content", "unwanted", "alcohol_for_child",
    "out_of_stock".
    `word` names what is the matter: an allergen, a diet, or what is not wanted, as a code or as it was typed.
    """

    level: str
    code: str
    person: str = ""
    word: str = ""
    guest_id: str | None = None
    stay_guest_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GestureChoice:
    """An item with what the guards say about it."""

    item: CatalogueItemRow
    findings: tuple[Finding, ...]

    @property
    def blocked(self) -> Finding | None:
        """The finding that forbids it, if any."""
        return next((finding for finding in self.findings if finding.level == "block"), None)

    @property
    def question(self) -> Finding | None:
        """The question to ask first, if any."""
        return next((finding for finding in self.findings if finding.level == "ask"), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class GestureDesk:
    """Everything the gesture page shows for one guest."""

    guest_id: str | None
    guest_name: str
    languages: tuple[str, ...]
    room: str
    stay_id: str | None
    stay_from: date | None
    stay_until: date | None
    occasion: str
    last_gift: str
    last_gift_on: date | None
    people: tuple[RoomPerson, ...]
    choices: tuple[GestureChoice, ...]
    budget: BudgetState
    deciders: tuple[Approver, ...]
