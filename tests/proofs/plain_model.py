"""The money rules once more, as plainly as they can be said: lists and sums, no store, no counters."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

STANDS = timedelta(hours=24)


@dataclass
class Purse:
    """One limit for one person or guest on one day. `marks`: by gesture, what it uses and was granted."""

    limit: int
    raised: int = 0
    marks: dict[str, tuple[int, int]] = field(default_factory=dict)

    @property
    def left(self) -> int:
        granted = sum(grant for _, grant in self.marks.values())
        used = sum(amount for amount, _ in self.marks.values())
        return max(0, self.limit + self.raised + granted - used)


@dataclass
class Matter:
    """One gesture as the model remembers it."""

    who: str
    guest: str
    amount: int
    status: str
    day: date
    approval: str | None = None
    expires: datetime | None = None
    purses: list[Purse] = field(default_factory=list)

    @property
    def cost(self) -> int:
        return self.amount


class PlainModel:
    """Everybody's purses, and every gesture."""

    def __init__(self, per_person: int, per_guest: int, today: date) -> None:
        self.rules: list[tuple[date, int]] = [(today, per_person)]
        self.guest_rules: list[tuple[date, int | None]] = [(today, per_guest)]
        self.matters: dict[str, Matter] = {}
        self.purses: dict[tuple[str, date], Purse] = {}

    def per_person(self, day: date) -> int:
        return [amount for start, amount in self.rules if start <= day][-1]

    def per_guest(self, day: date) -> int | None:
        return [amount for start, amount in self.guest_rules if start <= day][-1]

    def purse(self, owner: str, day: date, limit: int) -> Purse:
        return self.purses.setdefault((owner, day), Purse(limit))

    def limits(self, who: str, guest: str, day: date) -> dict[str, int]:
        per_guest = self.per_guest(day)
        return {who: self.per_person(day), **({} if per_guest is None else {guest: per_guest})}

    def touched(self, who: str, guest: str, day: date) -> list[Purse]:
        return [self.purse(owner, day, limit) for owner, limit in self.limits(who, guest, day).items()]

    def left(self, who: str, guest: str, day: date) -> int:
        limits = self.limits(who, guest, day)
        purses = [self.purses.get((owner, day)) or Purse(limit) for owner, limit in limits.items()]
        return min(purse.left for purse in purses)

    def give(self, key: str, who: str, guest: str, amount: int, day: date) -> None:
        purses = self.touched(who, guest, day) if amount else []
        matter = Matter(who, guest, amount, "given", day, purses=purses)
        for purse in matter.purses:
            purse.marks[key] = (amount, 0)
        self.matters[key] = matter

    def ask(
        self, key: str, who: str, guest: str, amount: int, approval: str, day: date, now: datetime
    ) -> None:
        self.matters[key] = Matter(who, guest, amount, "waiting", day, approval, now + STANDS)

    def approve(self, key: str, day: date, now: datetime) -> None:
        matter = self.matters[key]
        matter.purses = self.touched(matter.who, matter.guest, day)
        for purse in matter.purses:
            purse.marks[key] = (matter.amount, max(0, matter.amount - purse.left))
        matter.status, matter.day, matter.expires = "approved", day, now + STANDS

    def leave(self, key: str, status: str) -> None:
        """Withdrawn, cancelled, taken back, expired: nothing of it stays on any purse."""
        matter = self.matters[key]
        for purse in matter.purses:
            purse.marks.pop(key, None)
        matter.purses, matter.status = [], status

    def room_for_more(self, key: str) -> int:
        """How much dearer it may become: in its purses, or in those of its own day if it was free."""
        matter = self.matters[key]
        if matter.amount:
            return min(purse.left for purse in matter.purses)
        return self.left(matter.who, matter.guest, matter.day)

    def correct(self, key: str, cost: int) -> None:
        """What was free is counted on its own day from the moment it costs something."""
        matter = self.matters[key]
        if not matter.amount:
            matter.purses = self.touched(matter.who, matter.guest, matter.day) if cost else []
        for purse in matter.purses:
            used, grant = purse.marks.get(key, (0, 0))
            purse.marks[key] = (cost, max(0, grant - max(0, used - cost)))
        matter.amount = cost

    def set_per_person(self, amount: int, today: date, people: tuple[str, ...]) -> None:
        is_lower = amount < self.per_person(today)
        start = today + timedelta(days=1) if is_lower else today
        self.rules = [*[rule for rule in self.rules if rule[0] < start], (start, amount)]
        for owner in () if is_lower else people:
            purse = self.purses.get((owner, today))
            if purse is not None:
                purse.raised = max(purse.raised, amount - purse.limit)

    def lift_per_guest(self, today: date) -> None:
        self.guest_rules = [*[rule for rule in self.guest_rules if rule[0] < today], (today, None)]

    def begin_per_guest(self, amount: int, today: date) -> None:
        """A limit that begins at midday has counted the morning; what was above it is let be."""
        self.guest_rules = [*[rule for rule in self.guest_rules if rule[0] < today], (today, amount)]
        for (owner, day), purse in self.purses.items():
            if day == today and any(matter.guest == owner for matter in self.matters.values()):
                purse.raised = max(purse.raised, amount - purse.limit)
        for key, matter in self.matters.items():
            is_spent = matter.status in ("approved", "given", "delivered") and matter.amount
            if matter.day == today and is_spent:
                self._count_earlier(key, matter, self.purse(matter.guest, today, amount))

    def _count_earlier(self, key: str, matter: Matter, purse: Purse) -> None:
        if key in purse.marks:
            return
        matter.purses.append(purse)
        purse.raised += max(0, matter.amount - purse.left)
        purse.marks[key] = (matter.amount, 0)

    def expire(self, now: datetime) -> set[str]:
        due = {
            key
            for key, matter in self.matters.items()
            if matter.status in ("waiting", "approved")
            and matter.expires is not None
            and matter.expires <= now
        }
        for key in due:
            self.leave(key, "expired")
        return due
