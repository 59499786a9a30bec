"""What the audit trail says last about a thing, by the places of its entries in their chains."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from peewee import JOIN

from app.models.audit import AuditEntry, AuditWords
from app.services.clock import FURTHEST_BACK


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One entry: who did what to the thing, where it stands, and the words beside it."""

    action: str
    actor_id: str
    at: datetime
    chain_id: str
    seq: int
    words: Mapping[str, Any]
    is_erased: bool  # there were words, and they are gone


def entries(place_id: str, kind: str, actions: Iterable[str]) -> dict[str, list[Said]]:
    """By the key of the thing, the entries about it, in the order of each chain."""
    query = (
        AuditEntry.select(
            AuditEntry.subject_id, AuditEntry.action, AuditEntry.actor_id, AuditEntry.at, AuditEntry.chain,
            AuditEntry.seq, AuditEntry.digest, AuditWords.words,
        )
        .join(AuditWords, JOIN.LEFT_OUTER, on=(AuditWords.id == AuditEntry.id))
        .where(
            (AuditEntry.place == place_id)
            & (AuditEntry.subject_kind == kind)
            & AuditEntry.action.in_(list(actions))
        )
        .order_by(AuditEntry.chain, AuditEntry.seq)
        .tuples()
    )  # fmt: skip
    found: dict[str, list[Said]] = {}
    for subject, action, actor, at, chain_id, seq, digest, words in query.iterator():
        said = Said(
            action=action, actor_id=actor, at=at, chain_id=chain_id, seq=seq, words=words or {},
            is_erased=bool(digest) and words is None,
        )  # fmt: skip
        found.setdefault(subject, []).append(said)
    return found


def last_of(said: Iterable[Said]) -> list[Said]:
    """The last entry, or several that may be the last.

    In one chain the later place is later, whatever the clocks said: several edits can share one moment.
    Between the chains of two people only their desks' clocks tell, and those may differ.
    """
    ends: dict[str, Said] = {}
    for each in said:
        end = ends.get(each.chain_id)
        if end is None or end.seq < each.seq:
            ends[each.chain_id] = each
    newest = max((end.at for end in ends.values()), default=None)
    return [end for end in ends.values() if newest is not None and newest - end.at <= FURTHEST_BACK]


def differing(said: list[Said], values: Mapping[str, object], of: Any) -> list[str]:
    """The fields whose value is not what was last noted. `of(entry)` gives the fields an entry sets."""
    return [
        name
        for name, value in values.items()
        if (last := last_of(each for each in said if name in of(each)))
        and value not in [of(each)[name] for each in last]
    ]
