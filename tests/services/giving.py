"""What money tests begin with: limits, items and a guest in the small house."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from app.domain.budgets import Period, Scope
from app.domain.gestures import GestureOrder
from app.domain.guests import GuestDetails
from app.domain.ids import new_id
from app.models.gesture import CatalogueItem
from app.services import gestures, limits, profiles
from tests.store import House

EURO = 100


@dataclass(frozen=True, slots=True)
class Till:
    """A house whose front desk may give 50 euros a business day, with a guest and nothing else."""

    house: House
    guest_id: str

    def limit(self, amount_minor: int | None, **what: Any) -> None:
        """Let the manager set a limit; by default the front desk's per person and day."""
        order = {"scope": Scope.EMPLOYEE, "period": Period.BUSINESS_DAY, "role": "front_desk", **what}
        at = order.pop("at", None)
        desk = self.house.desk("manager", **({"at": at} if at else {}))
        limits.set_limit(desk, command_id=new_id(), amount_minor=amount_minor, **order)

    def item(self, cost_minor: int, **columns: Any) -> str:
        """Put an item into the catalogue and return its key."""
        key = new_id()
        CatalogueItem.create(
            id=key,
            place_id=self.house.place.id,
            name=columns.pop("name", "Cake"),
            cost_minor=cost_minor,
            is_answered=columns.pop("is_answered", True),
            **columns,
        )
        return key

    def order(self, amount_minor: int, **fields: Any) -> GestureOrder:
        """An order for the guest, outside the catalogue unless an item is named."""
        return GestureOrder(
            **{
                "guest_id": self.guest_id,
                "what": "Cake",
                "amount_minor": amount_minor,
                "occasion": "birthday",
                **fields,
            }
        )

    def give(self, amount_minor: int, who: str = "desk", **fields: Any) -> Any:
        """Give at the desk of `who` and return the receipt."""
        at = {key: fields.pop(key) for key in ("at",) if key in fields}
        desk = self.house.desk(who, **at)
        return gestures.give(desk, command_id=new_id(), order=self.order(amount_minor, **fields))[0]

    def ask(self, amount_minor: int, who: str = "desk", **fields: Any) -> Any:
        """Ask at the desk of `who` and return the receipt."""
        at = {key: fields.pop(key) for key in ("at",) if key in fields}
        desk = self.house.desk(who, **at)
        return gestures.ask(desk, command_id=new_id(), order=self.order(amount_minor, **fields))[0]

    def left(self, who: str = "desk", **at: Any) -> int | None:
        """What this person may still give without asking."""
        return gestures.budget(self.house.desk(who, **at)).left_minor


def open_till(house: House, daily_minor: int = 50 * EURO) -> Till:
    """A house with limits per person and day, and a guest."""
    guest_id = profiles.insert(house.desk(), GuestDetails(name="Łucja Żółkiewska", languages=("pl",)))
    till = Till(house, guest_id)
    till.limit(daily_minor)
    till.limit(150 * EURO, role="supervisor")
    return till


@pytest.fixture
def till(house: House) -> Till:
    """A house whose front desk may give 50 euros a day, and its supervisor decide up to 150."""
    return open_till(house)
