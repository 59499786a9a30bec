"""Writes down who did what. The entry is opaque and chained; the words beside it can be erased."""

from __future__ import annotations

import hashlib
import os

from peewee import Model

from app.domain.desk import Desk
from app.domain.ids import new_id
from app.models import statements
from app.models.audit import AuditEntry, AuditWords
from app.models.base import compact_json
from app.services import chain

_CHUNK = 400  # keys in one statement, below SQLite's oldest limit


def record(
    desk: Desk,
    action: str,
    subject_kind: str,
    subject_id: str,
    *,
    words: dict[str, object] | None = None,
    on_chain: str | None = None,
) -> str:
    """Add an audit entry inside the caller's transaction and return its key.

    `action` is a verb of the desk in a dotted code ("gesture.given"). `words` holds names, reasons and
    before/after: they are stored beside, salted and digested into the entry, and may be erased later.
    `on_chain` names another employee's chain when theirs is locked already (an approval).
    """
    written = entry(desk, action, subject_kind, subject_id, words=words)
    chain.append(desk, on_chain or desk.actor.id, written)
    return str(written.id)


def entry(
    desk: Desk, action: str, subject_kind: str, subject_id: str, *, words: dict[str, object] | None = None
) -> Model:
    """An audit entry that `chain.extend` has yet to store; its words are stored already."""
    entry_id = new_id()
    digest = _keep_words(desk, entry_id, words) if words else ""
    return statements.made(
        AuditEntry, id=entry_id, place=desk.place.id, action=action, subject_kind=subject_kind,
        subject_id=subject_id, actor_id=desk.actor.id, workstation=desk.workstation,
        business_date=desk.business_date, at=desk.now, digest=digest,
    )  # fmt: skip


def forget_words(desk: Desk, subject_ids: list[str]) -> None:
    """Delete the words beside every entry about these things; the entries stay, and their chain holds."""
    for at in range(0, len(subject_ids), _CHUNK):
        about = AuditEntry.select(AuditEntry.id).where(
            AuditEntry.place == desk.place.id, AuditEntry.subject_id.in_(subject_ids[at : at + _CHUNK])
        )
        AuditWords.delete().where(AuditWords.id.in_(about)).execute()


def forget_mentions(desk: Desk, entry_ids: list[str]) -> None:
    """Delete the words beside these entries, but not those about staff and the place: there a guest's name
    is a namesake's, and `verify` needs them."""
    of_the_house = AuditEntry.select(AuditEntry.id).where(
        AuditEntry.place == desk.place.id, AuditEntry.subject_kind.in_(("employee", "place"))
    )
    AuditWords.delete().where(AuditWords.id.in_(entry_ids), AuditWords.id.not_in(of_the_house)).execute()


def digest_of(salt: str, words: object) -> str:
    """The salted digest of an entry's words."""
    return hashlib.sha256(f"{salt}\n{compact_json(words)}".encode()).hexdigest()


def _keep_words(desk: Desk, entry_id: str, words: dict[str, object]) -> str:
    salt = os.urandom(16).hex()
    row = {"id": entry_id, "place": desk.place.id, "salt": salt, "words": words}
    statements.insert(AuditWords, [row])
    return digest_of(salt, words)
