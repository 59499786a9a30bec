"""What belongs to the guest: discretion, consent, files, their own data on request, and its end."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from app.domain.facts import FactPaper, RevealRow

LARGEST_FILE = 2_097_152  # bytes, the store's own limit
MOST_FILES = 12
LONGEST_CAPTION = 120
SHORTEST_REASON = 3
# What somebody says a file is. Pictures of papers that prove who one is are never kept.
FILE_KINDS = ("letter", "form", "picture", "other", "identity", "bank_card")
NEVER_KEPT = frozenset({"identity", "bank_card"})
# Stands where a name was: the same in every language.
ERASED = "—"


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentRow:
    """A yes: the words it was given to, how, when, and who heard it."""

    id: str
    text: str
    language: str
    how: str
    given_at: datetime
    taken_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRow:
    """A file that hangs on a guest; its bytes are fetched when somebody looks."""

    id: str
    media_type: str
    caption: str
    size: int
    added_at: datetime
    added_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StillNamed:
    """Somebody in the room of a guest incognito whose own name tells the true family name."""

    stay_id: str
    guest_id: str | None
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestPrivacy:
    """Everything the privacy page of a guest shows."""

    guest_id: str
    name: str
    language: str
    is_discreet: bool
    has_alias: bool = False
    still_named: tuple[StillNamed, ...] = ()
    overridden_until: datetime | None = None
    quiet_until: datetime | None = None
    consent: ConsentRow | None = None
    photo_id: str | None = None
    files: tuple[FileRow, ...] = ()
    papers: tuple[FactPaper, ...] = ()
    reveals: tuple[RevealRow, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnEntry:
    """One thing the house holds: when it is from, and its words. `names` are the columns they come from."""

    on: date | None
    values: tuple[str, ...]
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnData:
    """Everything held about a guest: readable by noun for paper, and the same in full as JSON types."""

    name: str
    languages: tuple[str, ...]
    profile: dict[str, str]
    entries: dict[str, tuple[OwnEntry, ...]] = field(default_factory=dict)
    document: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """What an erasure did: how many rows went and how many lost their words."""

    guest_id: str
    deleted: int
    blanked: int
