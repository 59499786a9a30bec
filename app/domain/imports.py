"""What an import is told, what it found, and what undoing it left."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

Mapping = dict[str, tuple[str, ...]]
PRESETS = ("auto", "generic", "opera-history", "mews", "cloudbeds", "apaleo", "vcard")
# How many rows are told one by one; all of them go into the file of rejected rows.
MOST_TOLD = 10_000
SOON_DAYS = 7  # arrivals within so many days are shown with an import's result
KINDS = ("guests", "stays", "rooms", "purchases")
# Among the counts of an import whose journal of former values is gone: there is no way back any more.
NO_WAY_BACK = "no_way_back"
DAY_KINDS = KINDS[1:]  # the rest of the day's data, which hangs on guests


@dataclass(frozen=True, slots=True, kw_only=True)
class Orders:
    """What a person said about a file. Everything may be left to be found out."""

    preset: str = "auto"
    mapping: Mapping = field(default_factory=dict)  # fields said by hand; () leaves a field out
    source: str = ""
    encoding: str | None = None
    delimiter: str | None = None
    date_order: str | None = None
    has_heading: bool | None = None
    only_said: bool = False  # whether `mapping` is all of it, nothing proposed


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlan:
    """How one file will be read. `order_sure` is False when no date tells day and month apart."""

    file: str
    kind: str
    format: str
    source: str
    is_source_said: bool
    preset: str
    columns: tuple[str, ...]
    mapping: Mapping
    left_out: dict[str, str]  # columns, and why
    order: str
    order_sure: bool
    encoding: str = ""
    encoding_sure: bool = True
    other_encoding: str = ""
    delimiter: str = ""
    has_heading: bool = True
    fingerprint: str = ""
    remembered: str = ""  # the name of the preset that was recognised
    remembered_encoding: str = ""  # what a person read this heading's files with the last time
    looks_like: str = ""  # the kind the columns speak of, where it is another than the one chosen
    zone: str = "UTC"
    currency: str = ""
    exponent: int = 2
    this_year: int = 2100  # parts 1926 from 2026 where a file writes two digits
    first_row: int = 1
    hardly_a_table: bool = False  # a letter, a log: no column is proposed until somebody chooses one
    sample: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RowTrouble:
    """A row that was rejected, or a value in it that was not taken. `text` is shown once and never stored."""

    row: int
    code: str
    params: dict[str, object] = field(default_factory=dict)
    field: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """One value of a guest who was here: as it was and as the file gives it."""

    guest_id: str
    name: str
    field: str
    former: str
    written: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomTaken:
    """A room that `name`, whom a file brought or changed, and `other` have in the same nights."""

    room: str
    name: str
    other: str
    from_on: date
    until_on: date


@dataclass(slots=True, kw_only=True)
class Tally:
    """What was counted so far. `left_out` counts by kind; `kept` are values people typed that stay."""

    rows: int = 0
    created: int = 0
    updated: int = 0
    unchanged: int = 0
    rejected: int = 0
    doubtful: int = 0  # new guests who may be somebody who is here
    sealed: int = 0  # notes about health, sealed until somebody confirms them
    mended: int = 0  # lines whose letters were of another code page, or encoded twice
    left_out: dict[str, int] = field(default_factory=dict)
    troubles: list[RowTrouble] = field(default_factory=list)
    reasons: dict[str, int] = field(default_factory=dict)
    changes: list[FieldChange] = field(default_factory=list)
    kept: list[FieldChange] = field(default_factory=list)
    kept_count: int = 0
    taken: list[RoomTaken] = field(default_factory=list)
    moved: int = 0  # stays that have another room now
    cancelled: int = 0  # stays that will not be

    def counts(self) -> dict[str, int]:
        """The sums alone."""
        names = (
            "rows", "created", "updated", "unchanged", "rejected", "doubtful", "sealed", "moved", "cancelled",
        )  # fmt: skip
        return {name: int(getattr(self, name)) for name in names}


@dataclass(frozen=True, slots=True, kw_only=True)
class Undone:
    """What undoing an import did. `kept` are edits made since, which stay."""

    import_id: str
    removed: int
    restored: int
    kept_count: int
    kept: tuple[FieldChange, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """How many guests a file has, and of how many discreet ones it does not say how to reach them."""

    guests: int
    unreachable: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WayBack:
    """What undoing an import would do now: how many of each kind go ("guest", "stay", "room", "purchase"),
    how many get back what they had, and which edits made since stay."""

    removes: dict[str, int]
    restores: int
    kept_count: int
    kept: tuple[FieldChange, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportRow:
    """A past import in the list."""

    id: str
    file_name: str
    source: str
    state: str
    at: datetime
    by: str
    counts: dict[str, int]

    @property
    def can_be_undone(self) -> bool:
        """Whether it came in and its former values are still kept."""
        return self.state == "done" and not self.counts.get(NO_WAY_BACK)


@dataclass(frozen=True, slots=True, kw_only=True)
class ComingRow:
    """An arrival that was in a file; without a profile `guest_id` is empty."""

    guest_id: str
    name: str
    room: str
    arrives_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """Arrivals whom a file told something about: of today, and `soon` of the `SOON_DAYS` days after it.

    `today_all` are all arrivals of today; `sealed_today` those of today with words about health to be asked.
    """

    today: int
    today_all: int
    soon: int
    sealed_today: int
    rows: tuple[ComingRow, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BroughtLine:
    """One thing an import brought or changed. `what` is "new", "moved", "cancelled" or "changed".

    `former` and `written` are the room of one that moved, else the names of the fields that changed.
    """

    id: str
    what: str
    name: str
    guest_id: str | None = None
    former: str = ""
    written: str = ""
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Brought:
    """What one past import did, for as long as it stands. `more` are lines that are not listed."""

    run: ImportRow
    kind: str
    written_at: datetime | None
    lines: tuple[BroughtLine, ...] = ()
    more: int = 0
