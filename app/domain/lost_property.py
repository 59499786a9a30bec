"""Found items and what guests ask for: kinds, marks, how long a thing is kept, whose hands it was in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from app.domain import vocabulary
from app.domain.find_words import OTHER, category_of
from app.errors import BadInput, Refused

LONGEST_TEXT = 500
MOST_PHOTOS = 8
LARGEST_PHOTO = 2_097_152  # bytes, as the table checks
LONGEST_SIDE = 1600  # px a photo is shrunk to
SOON_DAYS = 3  # a keep-until day that is this near asks for attention
MARKS = ("perishable", "medicine", "cash", "identity_document", "bank_card", "device")
# Never photographed: a picture of them is as good as the thing (domain.md 5.7).
UNPHOTOGRAPHED = frozenset({"identity_document", "bank_card"})
_MARKS_OF = {
    "medicine": ("medicine",), "food": ("perishable",), "cash": ("cash",), "phones": ("device",),
    "electronics": ("device",), "id_documents": ("identity_document",), "bank_cards": ("bank_card",),
}  # fmt: skip


class FindStatus(StrEnum):
    """Where a thing stands. `MATCHED` is a question whose thing was found."""

    FOUND = "found"
    ASKED = "asked"
    MATCHED = "matched"
    RETURNED = "returned"
    POSTED = "posted"
    KEPT = "kept"
    DISPOSED = "disposed"
    GIVEN_UP = "given_up"


OPEN = frozenset({FindStatus.FOUND, FindStatus.ASKED})
CLOSED = frozenset(FindStatus) - OPEN


class FindFilter(StrEnum):
    """Which part of the lists is shown."""

    OPEN = "open"
    RETURNED = "returned"
    KEEP_UNTIL = "keep_until"


class IdSeen(StrEnum):
    """What the owner showed. The kind only: no number and no copy is ever kept."""

    PASSPORT = "passport"
    IDENTITY_CARD = "identity_card"
    DRIVING_LICENCE = "driving_licence"
    KNOWN = "known"  # the guest is known to the house


@dataclass(frozen=True, slots=True, kw_only=True)
class FindOrder:
    """What is written down. `found_at` is an aware moment; for a question it is when the thing was lost.

    `hidden_mark` None leaves a mark that is kept already as it is, "" takes it away. `keep_until` None asks
    the rule of the category.
    """

    description: str
    category: str = OTHER
    colour: str = ""
    brand: str = ""
    serial: str = ""
    marks: tuple[str, ...] = ()
    room_id: str | None = None
    where: str = ""
    found_at: datetime
    found_by: str = ""
    witness: str = ""
    shelf: str = ""
    keep_until: date | None = None
    guest_id: str | None = None
    asker_name: str = ""
    hidden_mark: str | None = None
    is_private: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FindRow:
    """A found or asked-for thing as lists show it. Of a hidden mark it only says that there is one."""

    id: str
    number: str
    kind: str  # found, asked
    status: FindStatus
    category: str
    description: str
    colour: str
    brand: str
    serial: str
    marks: tuple[str, ...]
    room_id: str | None
    room: str
    where: str
    found_at: datetime
    found_by: str
    shelf: str
    keep_until: date | None
    guest_id: str | None
    guest_name: str
    asker_name: str
    match_id: str | None
    released_to: str
    carrier: str
    tracking: str
    closed_at: datetime | None
    logged_at: datetime
    logged_by: str
    has_hidden_mark: bool
    is_private: bool
    version: int
    photo_id: str | None = None
    photos: int = 0

    @property
    def is_open(self) -> bool:
        """Whether it still waits: on the shelf, or for an answer."""
        return self.status in OPEN

    @property
    def owner(self) -> str:
        """Whose it is, as far as anybody knows."""
        return self.guest_name or self.asker_name

    def days_left(self, today: date) -> int | None:
        """Days until its time on the shelf is over; negative when it is."""
        return None if self.keep_until is None or not self.is_open else (self.keep_until - today).days


@dataclass(frozen=True, slots=True, kw_only=True)
class CustodyRow:
    """One pair of hands: `action` is a code, `about` what belongs to it."""

    action: str
    by: str
    at: datetime
    about: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoRow:
    """A photo; its bytes are asked for on their own."""

    id: str
    caption: str
    added_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class FindCard:
    """One thing with everything about it."""

    row: FindRow
    custody: tuple[CustodyRow, ...]
    photos: tuple[PhotoRow, ...]
    match: FindRow | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FindList:
    """One of the two lists. `more` says that it goes on."""

    rows: tuple[FindRow, ...]
    more: bool = False


def guessed(description: str) -> tuple[str, tuple[str, ...]]:
    """Kind and marks that the words suggest."""
    category = category_of(description)
    return category, marks_of(category)


def marks_of(category: str) -> tuple[str, ...]:
    """The marks every thing of a kind carries."""
    return _MARKS_OF.get(category, ())


def may_be_photographed(category: str, marks: Iterable[str]) -> bool:
    """Whether a photo may be kept: never of identity documents and bank cards."""
    allowed = bool(vocabulary.entry("found_categories", category).get("photo", True))
    return allowed and not UNPHOTOGRAPHED.intersection(marks)


def may_be_posted(category: str, marks: Iterable[str]) -> bool:
    """Whether a carrier takes it."""
    allowed = bool(vocabulary.entry("found_categories", category).get("post", True))
    return allowed and not UNPHOTOGRAPHED.intersection(marks)


def needs_witness(category: str, marks: Iterable[str]) -> bool:
    """Whether a second person should count it (cash, wallets, jewellery)."""
    return bool(vocabulary.entry("found_categories", category).get("witness")) or "cash" in set(marks)


def keep_until(category: str, marks: Iterable[str], found_on: date) -> date:
    """The last day on the shelf: the category's own days, one day for what perishes."""
    days = int(vocabulary.entry("found_categories", category).get("keep_days", 90))
    if "perishable" in set(marks):
        days = min(days, int(vocabulary.entry("found_categories", "food").get("keep_days", 1)))
    return found_on + timedelta(days=days)


def checked(order: FindOrder, now: datetime) -> None:
    """Raise `BadInput` when this cannot be (`what_empty`, `find_long`, `find_category`, `find_future`)."""
    if not order.description.strip():
        raise BadInput("what_empty", field="description")
    if len(order.description) > LONGEST_TEXT:
        raise BadInput("find_long", field="description", most=LONGEST_TEXT)
    if order.category not in vocabulary.entries("found_categories"):
        raise BadInput("find_category", field="category")
    if not set(order.marks) <= set(MARKS):
        raise BadInput("find_mark", field="marks")
    if order.found_at > now + timedelta(minutes=5):
        raise BadInput("find_future", field="found_at")


def must_be_here(kind: str, status: str, number: str) -> None:
    """Raise `Refused` unless it is a found thing that is still on its shelf."""
    if kind != "found":
        raise Refused("find_is_question", number=number)
    if status != FindStatus.FOUND:
        raise Refused("find_closed", number=number)
