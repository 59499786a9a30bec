"""Who must be got out of the house now: floor by floor, room by room, who needs help first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.domain.facts import FactRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Sleeper:
    """One person in a room. `needs` are what helpers must know; without a word for who may not read it."""

    name: str
    is_child: bool = False
    needs: tuple[FactRow, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EvacuatedRoom:
    """A room and everyone in it; `people` counts also those of whom no name is known."""

    room: str
    floor: str
    people: int
    sleepers: tuple[Sleeper, ...]
    group: str = ""

    @property
    def needs_help(self) -> bool:
        """Whether somebody here cannot get out alone."""
        return any(sleeper.needs for sleeper in self.sleepers)


@dataclass(frozen=True, slots=True, kw_only=True)
class Evacuation:
    """The house at one moment: rooms in the order of floors and numbers."""

    as_of: datetime
    rooms: tuple[EvacuatedRoom, ...]
    incognito: tuple[str, ...] = ()  # guests whose true name stands here as well

    @property
    def first(self) -> tuple[EvacuatedRoom, ...]:
        """Rooms where somebody needs help."""
        return tuple(room for room in self.rooms if room.needs_help)

    @property
    def people(self) -> int:
        """How many people there are in the house."""
        return sum(room.people for room in self.rooms)
