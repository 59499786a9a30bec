"""Limits, the counters that hold them, and the append-only ledger that proves them."""

from __future__ import annotations

from peewee import BigIntegerField, BlobField, Check, IntegerField, TextField

from app.domain.budgets import Period, Scope
from app.models.base import DayField, KeyField, MomentField, Row, link
from app.models.employee import Employee
from app.models.place import Place

_SCOPES = "scope IN ({})".format(", ".join(f"'{scope}'" for scope in Scope))
_PERIODS = "period IN ({})".format(", ".join(f"'{period}'" for period in Period))


class LimitRule(Row):
    """How much may be spent per scope and period, for a role or (as an exception) for one person."""

    place = link(Place)
    scope = TextField(constraints=[Check(_SCOPES)])
    period = TextField(constraints=[Check(_PERIODS)])
    role = TextField(null=True)
    employee = link(Employee, null=True)
    amount_minor = BigIntegerField(constraints=[Check("amount_minor >= 0")])
    starts_on = DayField()
    ends_on = DayField(null=True)
    set_by = link(Employee, null=True)
    set_at = MomentField()

    class Meta:
        indexes = ((("place", "scope", "period"), False),)


class Counter(Row):
    """What one limit has left. `used_minor` counts what is held and what is spent."""

    place = link(Place)
    scope = TextField(constraints=[Check(_SCOPES)])
    subject_id = KeyField()
    period = TextField(constraints=[Check(_PERIODS)])
    period_key = TextField()
    limit_minor = BigIntegerField(constraints=[Check("limit_minor >= 0")])
    granted_minor = BigIntegerField(default=0, constraints=[Check("granted_minor >= 0")])
    held_minor = BigIntegerField(default=0, constraints=[Check("held_minor >= 0")])
    used_minor = BigIntegerField(default=0, constraints=[Check("used_minor >= 0")])

    class Meta:
        indexes = ((("place", "scope", "subject_id", "period", "period_key"), True),)
        constraints = [
            Check("used_minor <= limit_minor + granted_minor"),
            Check("held_minor <= used_minor"),
        ]


class ChainHead(Row):
    """The end of one chain of entries: per employee (`id` is theirs), and one for the place itself."""

    place = link(Place)
    seq = IntegerField(default=0)
    mac = BlobField()
    stamp = BlobField()  # over key, seq and mac: who has no key cannot set an end back


class LedgerEntry(Row):
    """One movement of one counter. Never changed, never deleted: triggers refuse it.

    Holds opaque keys only, so that a guest can be forgotten and the sums stay.
    """

    place = link(Place)
    chain = link(ChainHead)
    seq = IntegerField()
    kind = TextField(constraints=[Check("kind IN ('limit', 'grant', 'hold', 'spend', 'release', 'adjust')")])
    counter = link(Counter)
    gesture_id = KeyField(null=True)
    approval_id = KeyField(null=True)
    amount_minor = BigIntegerField()
    actor = link(Employee)
    business_date = DayField()
    at = MomentField()
    mac = BlobField()

    class Meta:
        indexes = (
            (("chain", "seq"), True),
            (("place", "counter"), False),
            (("place", "gesture_id"), False),
        )


class DaySeal(Row):
    """A closed business day: the heads of all chains under one seal."""

    place = link(Place)
    business_date = DayField()
    closed_at = MomentField()
    closed_by = link(Employee)
    heads = TextField()
    mac = BlobField()

    class Meta:
        indexes = ((("place", "business_date"), True),)
