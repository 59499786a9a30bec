"""Watched folders: which files are taken, when one is complete, when nobody may trust what came in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from app.domain.desk import EmployeeRow
from app.errors import BadInput

DONE, FAILED = "done", "failed"  # the folders inside a watched one
STALE_AFTER = (60, 120, 240, 720, 1_440, 2_880, 10_080, 43_200)  # minutes a person may choose from
PRESETS = ("auto", "opera-history", "mews", "cloudbeds", "apaleo", "vcard")
KINDS = {"hotel": ("stays", "guests", "rooms"), "shop": ("purchases", "guests")}
# What exports are called. Anything else in the folder belongs to somebody and stays where it is.
_ENDINGS = (
    ".csv", ".txt", ".tsv", ".tab", ".dat", ".xlsx", ".xlsm", ".xls", ".ods", ".json", ".xml",
    ".html", ".htm", ".vcf", ".ldif",
)  # fmt: skip
# How programs call what they are still writing, and what they keep beside an open file.
_UNFINISHED = ("~", ".", "_tmp", "tmp_")
_EMPTY_FOR_NS = 600 * 10**9  # an export that is still empty then has failed
_FEW = 10  # one row in so many may be wrong; of more a person should know before anything comes in

Sizes = Mapping[str, tuple[int, int]]  # by name: bytes, and when last written in nanoseconds


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchOrder:
    """What a person chose: the folder, what its files are, and after how many minutes data is stale."""

    folder: str
    kind: str
    preset: str = "auto"
    stale_after: int = 1_440


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchRow:
    """A watched folder. `by` brings what comes in; `trouble` is why nothing can be, as a code.

    `last` is the file that was taken or refused last: its name, when, and the code of what was wrong.
    """

    id: str
    workstation: str
    folder: str
    kind: str
    preset: str
    stale_after: int
    by: EmployeeRow
    trouble: str = ""
    trouble_at: datetime | None = None
    last: LastFile | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LastFile:
    """A file of a watched folder and what became of it. `code` is empty for one that came in."""

    name: str
    at: datetime
    code: str = ""
    params: dict[str, object] = field(default_factory=dict)
    run_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FreshRow:
    """How old one kind of data is, which is waited for since `since`.

    `changed` are the sums of the day's last import that changed anything.
    """

    kind: str
    as_of: datetime | None
    since: datetime
    stale_after: int  # minutes
    run_id: str | None = None
    changed: dict[str, int] = field(default_factory=dict)
    failed: LastFile | None = None
    trouble: str = ""

    def is_stale(self, now: datetime) -> bool:
        """Whether the data is too old; without any, whether it was waited for that long."""
        return now - (self.as_of or self.since) > timedelta(minutes=self.stale_after)


def is_export(name: str) -> bool:
    """Whether a file of this name is one to be taken in."""
    lower = name.lower()
    return lower.endswith(_ENDINGS) and not lower.startswith(_UNFINISHED)


def at_rest(before: Sizes, now: Sizes, *, at_ns: int) -> list[str]:
    """Files that were not written to between two looks: the oldest first, so that the newest has the last
    word. An empty file is one that somebody has only begun, unless nothing came into it for long."""
    still = [
        name for name, seen in now.items()
        if before.get(name) == seen and (seen[0] > 0 or at_ns - seen[1] > _EMPTY_FOR_NS)
    ]  # fmt: skip
    return sorted(still, key=lambda name: (now[name][1], name))


def too_many_rejected(rows: int, rejected: int) -> bool:
    """Whether so much of a file is wrong that a person must look before any of it comes in."""
    return rejected > 0 and (rejected > max(1, rows // _FEW) or rejected == rows)


def free_name(name: str, taken: set[str], at: datetime) -> str:
    """The name itself, or one with the moment in it where a file of this name is there already."""
    if name not in taken:
        return name
    stem, dot, ending = name.rpartition(".")
    stem, ending = (stem, dot + ending) if stem else (name, "")
    fresh = f"{stem}-{at:%Y%m%d-%H%M%S}"
    tried, count = f"{fresh}{ending}", 2
    while tried in taken:
        tried, count = f"{fresh}-{count}{ending}", count + 1
    return tried


def check(order: WatchOrder, place_kind: str) -> None:
    """Raise `BadInput` (`watch_folder`, `watch_kind`, `watch_stale`, `import_preset`) for what nobody can
    watch."""
    if not order.folder.strip():
        raise BadInput("watch_folder", field="folder")
    if order.kind not in KINDS.get(place_kind, ()):
        raise BadInput("watch_kind", field="kind")
    if order.stale_after not in STALE_AFTER:
        raise BadInput("watch_stale", field="stale_after")
    if order.preset not in PRESETS:
        raise BadInput("import_preset", field="preset", name=order.preset)
