"""What a shop's guest ordered, left for repair, asked to hold or bought."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.errors import Refused


class PurchaseKind(StrEnum):
    """Why the shop owes the guest something."""

    ORDER = "order"
    REPAIR = "repair"
    HOLD = "hold"
    PURCHASE = "purchase"


class PurchaseStatus(StrEnum):
    """Where it stands."""

    IN_WORK = "in_work"
    ON_THE_WAY = "on_the_way"
    TO_PACK = "to_pack"
    READY = "ready"
    HANDED_OVER = "handed_over"
    GIVEN_UP = "given_up"


OPEN = frozenset(
    {PurchaseStatus.IN_WORK, PurchaseStatus.ON_THE_WAY, PurchaseStatus.TO_PACK, PurchaseStatus.READY}
)
FIRST: dict[PurchaseKind, PurchaseStatus] = {
    PurchaseKind.ORDER: PurchaseStatus.TO_PACK,
    PurchaseKind.REPAIR: PurchaseStatus.IN_WORK,
    PurchaseKind.HOLD: PurchaseStatus.READY,
    PurchaseKind.PURCHASE: PurchaseStatus.HANDED_OVER,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PurchaseRow:
    """One order, repair, hold or purchase. `due_at`: when it is collected, promised, or runs out."""

    id: str
    number: str
    kind: PurchaseKind
    status: PurchaseStatus
    what: str
    amount_minor: int
    shelf: str
    bought_on: date
    due_at: datetime | None
    closed_at: datetime | None
    guest_id: str
    guest_name: str
    heads_up: str = ""
    remark: str = ""

    @property
    def is_open(self) -> bool:
        """Whether the guest still waits for it."""
        return self.status in OPEN

    def is_late(self, now: datetime) -> bool:
        """Whether its time has passed and it still waits."""
        return self.is_open and self.due_at is not None and self.due_at < now


def must_be_open(status: PurchaseStatus, number: str) -> None:
    """Raise `Refused("purchase_closed")` when it was handed over or given up already."""
    if status not in OPEN:
        raise Refused("purchase_closed", number=number)
