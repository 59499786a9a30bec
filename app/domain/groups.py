"""Groups: stays that came together, by the name another system or the desk gave them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupRow:
    """A group as a list shows it: `rooms` are its stays, of which `here` are in the house and `gone` left."""

    name: str
    code: str
    first_on: date
    last_on: date
    rooms: int
    people: int
    here: int = 0
    gone: int = 0

    @property
    def is_over(self) -> bool:
        """Whether all of them have left."""
        return self.gone == self.rooms
