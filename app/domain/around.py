"""Who is around a guest, and which days come back: partner, children, a dog; the day they opened the shop."""

from __future__ import annotations

import calendar
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from app.domain.occasions import in_year, next_day
from app.domain.text import composed
from app.errors import BadInput

OLDEST_YEARS = 120
_MOST_AGE = 120
_LONGEST = 120


class PersonKind(StrEnum):
    """What somebody is to the guest."""

    PARTNER = "partner"
    CHILD = "child"
    PARENT = "parent"
    ASSISTANT = "assistant"
    FRIEND = "friend"
    COLLEAGUE = "colleague"
    PET = "pet"


ASSISTED = "assisted"  # seen from the assistant's own page
_SEEN_FROM_THERE = {PersonKind.CHILD: "parent", PersonKind.PARENT: "child", PersonKind.ASSISTANT: ASSISTED}


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonOrder:
    """Somebody to write down. `other_id` is their own profile; `animal` what a pet is.

    The year of birth is kept of a child alone, for the bed and the plate.
    """

    kind: str
    name: str
    other_id: str | None = None
    animal: str = ""
    birth_year: int | None = None
    birth_month: int | None = None
    birth_day: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DayOrder:
    """A day to write down, with the word for it. The year may stay unknown."""

    words: str
    month: int
    day: int
    year: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """Somebody around a guest, as their page shows it. `kind` may also be `ASSISTED`."""

    id: str
    kind: str
    name: str
    other_id: str | None
    animal: str
    birth_year: int | None
    birth_month: int | None = None
    birth_day: int | None = None
    is_seen_from_there: bool = False  # written down on the other's page

    def age(self, today: date) -> int | None:
        """The age of today; the one they reach in this year where only the year of birth is known."""
        if self.birth_year is None:
            return None
        birthday = self.birthday(today)
        return today.year - self.birth_year - (birthday is not None and birthday > today)

    def birthday(self, today: date) -> date | None:
        """Their birthday of this year, where it is known."""
        if self.birth_month is None or self.birth_day is None:
            return None
        return in_year(self.birth_month, self.birth_day, today.year)

    def order(self) -> PersonOrder:
        """As it can be written again."""
        return PersonOrder(
            kind=self.kind, name=self.name, other_id=self.other_id, animal=self.animal,
            birth_year=self.birth_year, birth_month=self.birth_month, birth_day=self.birth_day,
        )  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class DayRow:
    """A day that comes back."""

    id: str
    words: str
    month: int
    day: int
    year: int | None

    def next(self, today: date) -> date:
        """The next time it comes, today included."""
        return next_day(self.month, self.day, today)

    def years(self, today: date) -> int | None:
        """How many years it will have been then."""
        return self.next(today).year - self.year if self.year is not None else None

    def order(self) -> DayOrder:
        """As it can be written again."""
        return DayOrder(words=self.words, month=self.month, day=self.day, year=self.year)


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """Everything around one guest."""

    people: tuple[PersonRow, ...] = ()
    days: tuple[DayRow, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AroundReceipt:
    """What was written; for a change `before` is what stood there."""

    id: str
    guest_id: str
    before: PersonOrder | DayOrder | None = None


def checked_person(order: PersonOrder, today: date) -> PersonOrder:
    """The order tidied. Raises `BadInput` naming the field: no name, no such kind, no such birthday."""
    if order.kind not in set(PersonKind):
        raise BadInput("person_kind", field="kind")
    name = composed(order.name)[:_LONGEST]
    if not name:
        raise BadInput("person_name", field="name")
    year = order.birth_year
    if year is not None and not today.year - OLDEST_YEARS <= year <= today.year:
        raise BadInput("person_year", field="more")
    month, day = order.birth_month, order.birth_day
    if (month is None) != (day is None) or (month and not _exists(None, month, day or 0)):
        raise BadInput("day_date", field="born")
    is_pet = order.kind == PersonKind.PET
    return replace(
        order,
        name=name,
        animal=composed(order.animal)[:_LONGEST] if is_pet else "",
        other_id=None if is_pet else order.other_id,
        birth_year=year if order.kind == PersonKind.CHILD else None,
    )


def checked_day(order: DayOrder, today: date) -> DayOrder:
    """The order tidied. Raises `BadInput`: no word, or a day that does not exist."""
    words = composed(order.words)[:_LONGEST]
    if not words:
        raise BadInput("day_words", field="words")
    if order.year is not None and not 1000 <= order.year <= today.year + 1:
        raise BadInput("day_date", field="day")
    if not _exists(order.year, order.month, order.day):
        raise BadInput("day_date", field="day")
    return replace(order, words=words)


def _exists(year: int | None, month: int, day: int) -> bool:
    # 2024 was a leap year: without a year, 29 February can be remembered.
    return 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year or 2024, month)[1]


def read_birth_year(text: str, today: date, birthday: tuple[int, int] | None = None) -> int | None:
    """A year of birth, or an age, as it was typed: "2019" or "7"; `birthday` (month, day) tells whether this
    year's is still to come. Raises `BadInput("person_year")`."""
    text = text.strip()
    if not text:
        return None
    if not text.isdecimal() or len(text) > 4:
        raise BadInput("person_year", field="more")
    number = int(text)
    is_ahead = birthday is not None and birthday > (today.month, today.day)
    year = today.year - number - is_ahead if number <= _MOST_AGE else number
    if not today.year - OLDEST_YEARS <= year <= today.year:
        raise BadInput("person_year", field="more")
    return year


def seen_from_there(kind: str) -> str:
    """What the guest is to the one who stands on their page: a child's page shows the parent."""
    return _SEEN_FROM_THERE.get(PersonKind(kind), kind)
