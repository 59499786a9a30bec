"""Guests as forms and their own page show them."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from typing import Any

from app.domain.around import Around
from app.domain.facts import AlertRow
from app.domain.guest_matters import OpenMatter, Suggestion
from app.domain.merging import MergedRow, PairRow
from app.domain.names import LONGEST, PARTS, Parts, culture_of, heading, sort_name, told_apart
from app.domain.preferences import PreferenceGroup, PreferenceRow
from app.domain.text import composed, is_storable
from app.domain.timeline import TimelinePage
from app.errors import BadInput

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestDetails:
    """What the house writes down about a person: the form's fields, as typed and tidied.

    A birthday needs month and day; the year may stay unknown. `name` is how the profile is headed, in the
    order of its own culture; `middle_name` may be a patronymic, `family_prefix` is van, de, bin, and
    `name_locale` the culture, guessed where it is empty. `said_as` is how the name is said, by the reader's
    language; `greetings` the first line of a card, by the card's. The first of `languages` is written on
    cards.
    """

    name: str
    preferred_name: str = ""
    native_name: str = ""
    given_name: str = ""
    family_name: str = ""
    middle_name: str = ""
    family_prefix: str = ""
    second_family_name: str = ""
    generation: str = ""
    name_locale: str = ""
    said_as: dict[str, str] = field(default_factory=dict)
    title: str = ""
    greetings: dict[str, str] = field(default_factory=dict)
    gender: str = ""
    languages: tuple[str, ...] = ()
    birth_month: int | None = None
    birth_day: int | None = None
    birth_year: int | None = None
    wedding_on: date | None = None
    phone: str = ""
    email: str = ""
    company: str = ""
    mobile: str = ""
    nationality: str = ""
    street: str = ""
    city: str = ""
    region: str = ""
    postal_code: str = ""
    country: str = ""
    is_vip: bool = False
    is_discreet: bool = False

    @property
    def culture(self) -> str:
        """Whose custom the name follows: chosen, or guessed."""
        return culture_of(self.name, self.languages, self.name_locale)

    @property
    def parts(self) -> Parts:
        """The parts of the name."""
        return Parts(title=self.title, **{part: getattr(self, name) for name, part in PARTS.items()})

    @property
    def sort_name(self) -> str:
        """What lists are ordered by."""
        return sort_name(self.name, self.parts, self.culture)

    def has_birthday(self, on: date) -> bool:
        """Whether this day is their birthday; 29 February is kept on the 28th where there is none."""
        if self.birth_month is None or self.birth_day is None:
            return False
        last = calendar.monthrange(on.year, self.birth_month)[1]
        return (on.month, on.day) == (self.birth_month, min(self.birth_day, last))


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestCard:
    """A profile to edit: its fields and the version they were read at."""

    id: str
    version: int
    details: GuestDetails


@dataclass(frozen=True, slots=True, kw_only=True)
class StayLine:
    """The stay a guest is in, or the next one."""

    id: str
    status: str
    room: str
    room_id: str | None
    arrives_on: date
    departs_on: date
    expected_at: time | None = None
    arrived_at: datetime | None = None
    leaves_at: time | None = None
    car: str = ""
    remark: str = ""
    group: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sharer:
    """Somebody else in the room; without a profile `guest_id` is None and nobody could have asked."""

    stay_guest_id: str
    guest_id: str | None
    name: str
    is_child: bool
    alert: AlertRow
    age: int | None = None  # of a child, where it is known


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestPage:
    """Everything the guest's own page shows."""

    id: str
    version: int
    details: GuestDetails
    said_as: str
    stays: int
    birthday_today: bool
    stay: StayLine | None
    alert: AlertRow
    sharers: tuple[Sharer, ...]
    preferences: tuple[PreferenceGroup, ...]
    confirmed_at: datetime | None
    confirmed_by: str
    timeline: TimelinePage
    open_matters: tuple[OpenMatter, ...]
    suggestion: Suggestion | None
    questions: tuple[PreferenceRow, ...] = ()
    around: Around = field(default_factory=Around)
    quiet_until: datetime | None = None
    photo_id: str | None = None
    erased_at: datetime | None = None
    merged: tuple[MergedRow, ...] = ()
    twins: tuple[PairRow, ...] = ()  # who may be the same person, for those who may decide it
    must_ask: bool = False  # one of the merged profiles says "no allergy", another names one


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestReceipt:
    """What adding or changing a guest answered. `before` undoes the change."""

    id: str
    name: str
    version: int
    before: GuestDetails | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteRow:
    """A few words about a guest."""

    id: str
    guest_id: str | None
    text: str
    is_private: bool
    is_active: bool
    at: datetime
    by: str


def checked(details: GuestDetails) -> GuestDetails:
    """The details tidied; the parts of the name told apart where nobody typed them, and the name put together
    where only parts were given.

    Raises `BadInput` naming the field: no name or one too long, letters that no store can keep, a day that
    does
    not exist, a broken e-mail address.
    """
    for name in details.__slots__:
        value = getattr(details, name)
        if isinstance(value, str) and not is_storable(value):
            raise BadInput("guest_letters", field=name)
    details = _named(details)
    if not details.name or len(details.name) > LONGEST:
        raise BadInput("guest_name" if not details.name else "guest_name_long", field="name", most=LONGEST)
    _check_birthday(details)
    email = details.email.strip()
    if email and not _EMAIL.fullmatch(email):
        raise BadInput("guest_email", field="email")
    return replace(
        details,
        preferred_name=composed(details.preferred_name),
        native_name=composed(details.native_name),
        said_as={key: composed(value) for key, value in details.said_as.items() if value.strip()},
        greetings={key: composed(value) for key, value in details.greetings.items() if value.strip()},
        languages=tuple(dict.fromkeys(details.languages)),
        phone=composed(details.phone),
        email=email,
        company=composed(details.company),
        mobile=composed(details.mobile),
        nationality=composed(details.nationality),
        street=composed(details.street),
        city=composed(details.city),
        region=composed(details.region),
        postal_code=composed(details.postal_code),
        country=composed(details.country),
    )


def _named(details: GuestDetails) -> GuestDetails:
    """Parts without a name make one, a name without parts is told apart."""
    tidied: dict[str, Any] = {name: composed(getattr(details, name)) for name in ("name", "title", *PARTS)}
    details = replace(details, **tidied)
    if not details.name:
        return replace(details, name=heading(details.parts, details.culture) if any(tidied.values()) else "")
    if details.given_name or details.family_name:
        return details
    parts = told_apart(details.name, details.culture)
    told: dict[str, Any] = {name: getattr(parts, part) for name, part in PARTS.items()}
    return replace(details, **told)


def _check_birthday(details: GuestDetails) -> None:
    month, day, year = details.birth_month, details.birth_day, details.birth_year
    if (month is None) != (day is None) or (year is not None and month is None):
        raise BadInput("guest_birthday", field="birthday")
    if month is None or day is None:
        return
    # 2024 was a leap year: without a year, 29 February is a birthday.
    if not 1 <= month <= 12 or not 1 <= day <= calendar.monthrange(year or 2024, month)[1]:
        raise BadInput("guest_birthday", field="birthday")
