"""The chains of entries, their heads, and the seals of closed days."""

from __future__ import annotations

import heapq
import json
from collections.abc import Iterator
from datetime import datetime
from operator import attrgetter

from peewee import Model

from app.domain.verification import Check
from app.models.audit import AuditEntry, AuditWords
from app.models.budget import ChainHead, DaySeal, LedgerEntry
from app.models.vault import vault
from app.services import audit, chain
from app.services.clock import FURTHEST_BACK

Places = dict[tuple[str, int], bytes]


def all_chains(place_id: str) -> tuple[Check, Check]:
    """Every entry stamped over the one before without a gap, up to the head; and the seals over the heads."""
    seal_faults, sealed, count = _seals(place_id)
    faults: list[str] = []
    looked_at = 0
    for head in ChainHead.select().where(ChainHead.place == place_id):
        looked_at += _walk(head, sealed, faults)
        if not chain.is_sound(head):
            faults.append(f"head set back or changed: {head.id}")
    seal_faults += [f"sealed entry missing or changed: {key} {seq}" for key, seq in sealed]
    return (
        Check(name="chains", looked_at=looked_at, faults=tuple(faults)),
        Check(name="day_seals", looked_at=count, faults=tuple(seal_faults)),
    )


def words(place_id: str) -> Check:
    """The words beside audit entries are those that were digested; erased ones are allowed to be gone."""
    query = (
        AuditEntry.select(AuditEntry.id, AuditEntry.digest, AuditWords.salt, AuditWords.words)
        .join(AuditWords, on=(AuditWords.id == AuditEntry.id))
        .where(AuditEntry.place == place_id)
        .tuples()
    )
    faults, looked_at = [], 0
    for key, digest, salt, said in query.iterator():
        looked_at += 1
        if audit.digest_of(salt, said) != digest:
            faults.append(f"words changed: {key}")
    return Check(name="audit_words", looked_at=looked_at, faults=tuple(faults))


def clock(place_id: str, now: datetime) -> Check:
    """No entry is later than now: a clock that was far ahead holds tomorrow's budget up in a local file."""
    query = LedgerEntry.select(LedgerEntry.id, LedgerEntry.at).where(
        (LedgerEntry.place == place_id) & (LedgerEntry.at > now + FURTHEST_BACK)
    )
    faults = [f"entry later than now: {key} {at.isoformat()}" for key, at in query.tuples()]
    return Check(name="clock", looked_at=1, faults=tuple(faults))


def _walk(head: ChainHead, sealed: Places, faults: list[str]) -> int:
    """Recompute one chain; entries that a seal names are struck off `sealed`."""
    before, seq, seal = chain.beginning(head.place_id, head.id), 0, vault()
    for entry in _entries(head.id):
        seq += 1
        if entry.seq != seq:
            faults.append(f"gap: {head.id} {seq}")
            return seq
        if seal.stamp(before, chain.canonical(entry)) != bytes(entry.mac):
            faults.append(f"changed: {entry._meta.table_name} {entry.id}")
        before = bytes(entry.mac)
        if sealed.get((head.id, seq)) == before:
            del sealed[head.id, seq]
    if (head.seq, bytes(head.mac)) != (seq, before):
        faults.append(f"head: {head.id}")
    return seq


def _entries(chain_id: str) -> Iterator[Model]:
    both = [
        table.select().where(table.chain == chain_id).order_by(table.seq).iterator()
        for table in (LedgerEntry, AuditEntry)
    ]
    return heapq.merge(*both, key=attrgetter("seq"))


def _seals(place_id: str) -> tuple[list[str], Places, int]:
    """The faults of the seals themselves, and which entries they hold fast."""
    faults: list[str] = []
    sealed: Places = {}
    before, count = chain.beginning(place_id, "days"), 0
    for day in DaySeal.select().where(DaySeal.place == place_id).order_by(DaySeal.closed_at, DaySeal.id):
        count += 1
        if vault().stamp(before, chain.canonical(day)) != bytes(day.mac):
            faults.append(f"seal changed: {day.business_date}")
        before = bytes(day.mac)
        heads = json.loads(day.heads)
        sealed.update({(key, seq): bytes.fromhex(mac) for key, (seq, mac) in heads.items() if seq})
    return faults, sealed, count
