"""What was promised to a guest, and what one could do for them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenMatter:
    """Something promised to the guest and not done yet."""

    kind: str  # request, gesture
    id: str
    number: str
    what: str
    due_at: datetime | None
    owner: str
    is_private: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """What one could do for the guest. `code` chooses the words; money in minor units."""

    code: str  # birthday_again, birthday, wedding_again, wedding, first_stay
    what: str = ""
    item_id: str | None = None
    amount_minor: int | None = None
    loved_on: date | None = None
