"""What everybody who writes a part of the demo needs: the place, the story, the keys, and who is who."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from app.domain.desk import Desk, EmployeeRow, PlaceRow
from app.services.demo.rows import Keys
from app.services.demo.story import Story


@dataclass(frozen=True, slots=True)
class Scene:
    """The stage of a demo place. The mappings lead from the story's names to the keys of the store."""

    place: PlaceRow
    story: Story
    keys: Keys
    people: dict[str, EmployeeRow]
    workstation: str
    rooms: dict[str, str] = field(default_factory=dict)
    guests: dict[str, str] = field(default_factory=dict)
    stays: dict[str, str] = field(default_factory=dict)
    gestures: dict[tuple[str, str, int], str] = field(default_factory=dict)  # guest, item, day

    def employee(self, code: str | None) -> str | None:
        """The key of the person with this sign-in code."""
        return None if code is None else self.people[code].id

    def guest(self, key: str | None) -> str | None:
        """The key of a guest of the story."""
        return None if key is None else self.guests[key]

    def desk(self, code: str, at: datetime) -> Desk:
        """This person at work at that moment."""
        return Desk(place=self.place, actor=self.people[code], workstation=self.workstation, now=at)
