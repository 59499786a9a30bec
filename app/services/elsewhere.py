"""What others wrote: asked about once a second by every open window, so it must cost next to nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from app.domain.changes import Changes
from app.domain.desk import PlaceRow
from app.models.audit import AuditEntry
from app.models.base import database, is_sqlite
from app.models.budget import ChainHead
from app.models.statements import Prepared, Slot
from app.services import chain

# Who sat down or mistyped, and who looked at a sealed fact, changes nothing that a page shows.
_QUIET = ("session.", "fact.revealed", "guest.name_revealed", "guest.data_handed_out")
_ALSO: dict[str, tuple[str, ...]] = {
    "guest": ("guest", "fact", "preference", "note"),
    "gesture": ("gesture", "budget", "approval"),
    "approval": ("gesture", "budget", "approval"),
    "limit": ("limit", "budget"),
    "place": ("place", "limit", "budget"),
    "stay": ("stay", "room", "request"),
    "note": ("note", "guest"),
    "employee": ("employee", "request"),
    "import": ("guest", "fact", "preference", "note", "stay", "room"),
    "watch": ("import",),
}


@dataclass(frozen=True, slots=True)
class Mark:
    """How far a window has looked: the end of each chain, and what SQLite counts for this connection."""

    counted: int | None = None
    ends: dict[str, int] = field(default_factory=dict)


def since(place: PlaceRow, mark: Mark | None) -> tuple[Mark, Changes | None]:
    """What other processes changed after `mark`, None when nothing; and the new mark.

    Without a mark nothing is news. The changes name guests when they are about guests alone; otherwise
    they name nobody, and mean anybody.
    """
    # Costs 5 µs and tells whether any other connection has written: of a second's looks most end here.
    counted = int(database.execute_sql("PRAGMA data_version").fetchone()[0]) if is_sqlite() else None
    if mark is not None and counted is not None and counted == mark.counted:
        return mark, None
    new = Mark(counted, dict(_ENDS.rows(place=place.id)))
    if mark is None:
        return new, None
    return new, _told(_others(mark.ends, new.ends))


def _others(before: dict[str, int], now: dict[str, int]) -> list[tuple[str, str]]:
    """Kind and key of what the entries after those ends are about, without this process's own."""
    own = chain.written_here()
    grown = [(key, before.get(key, 0)) for key, seq in now.items() if seq > before.get(key, 0)]
    return [
        (kind, subject)
        for key, seq in grown
        for mac, action, kind, subject in _AFTER.rows(chain=key, seq=seq)
        if bytes(mac) not in own and not action.startswith(_QUIET)
    ]


def _told(others: Iterable[tuple[str, str]]) -> Changes | None:
    kinds: set[str] = set()
    subjects: set[str] = set()
    only_guests = True
    for kind, subject in others:
        kinds.update(_ALSO.get(kind, (kind,)))
        subjects.add(subject)
        only_guests = only_guests and kind == "guest"
    return Changes(frozenset(kinds), frozenset(subjects if only_guests else ())) if kinds else None


_ENDS = Prepared(
    lambda: ChainHead.select(ChainHead.id, ChainHead.seq).where(ChainHead.place == Slot("place"))
)
_AFTER = Prepared(
    lambda: AuditEntry.select(
        AuditEntry.mac, AuditEntry.action, AuditEntry.subject_kind, AuditEntry.subject_id
    ).where((AuditEntry.chain == Slot("chain")) & (AuditEntry.seq > Slot("seq")))
)
