"""Who did what. The entry is opaque and chained; the words about it can be erased."""

from __future__ import annotations

from peewee import BlobField, IntegerField, TextField

from app.models.base import DayField, JsonField, KeyField, MomentField, Row, link
from app.models.budget import ChainHead
from app.models.place import Place


class AuditEntry(Row):
    """One action. Never changed, never deleted: triggers refuse it. No names, no free text."""

    place = link(Place)
    chain = link(ChainHead)
    seq = IntegerField()
    action = TextField()
    subject_kind = TextField()
    subject_id = KeyField()
    actor_id = KeyField()
    workstation = TextField()
    business_date = DayField()
    at = MomentField()
    digest = TextField(default="")  # salted digest of the words in `AuditWords`
    mac = BlobField()

    class Meta:
        indexes = (
            (("chain", "seq"), True),
            (("place", "subject_kind", "subject_id"), False),
            (("place", "at"), False),
        )


class AuditWords(Row):
    """Reasons and before/after of an audit entry (`id` is the entry's): may be erased with the guest."""

    place = link(Place)
    salt = TextField()
    words = JsonField()
