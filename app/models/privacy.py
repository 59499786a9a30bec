"""What a guest agreed to, who looked at what is sealed, whose data was erased, what the rules removed."""

from __future__ import annotations

from peewee import Check, IntegerField, TextField

from app.models.base import DayField, JsonField, KeyField, MomentField, Row, SealedField, link
from app.models.employee import Employee
from app.models.guest import Guest
from app.models.place import Place


class Consent(Row):
    """A yes with the words it was given to. Withdrawn, what rested on it goes; the row says so."""

    place = link(Place)
    guest = link(Guest)
    kind = TextField(constraints=[Check("kind IN ('photo')")])
    text = TextField()
    language = TextField()
    how = TextField(constraints=[Check("how IN ('in_person', 'phone', 'email', 'form')")])
    given_at = MomentField()
    taken_by = link(Employee)
    withdrawn_at = MomentField(null=True)
    withdrawn_by = link(Employee, null=True)

    class Meta:
        indexes = ((("place", "guest"), False),)


class FactReveal(Row):
    """Somebody looked at the details of a guest's protected facts.

    The kinds are sealed: the file alone must not tell that there is an illness to look at.
    """

    place = link(Place)
    guest = link(Guest)
    sealed = SealedField()
    at = MomentField()
    by = link(Employee)
    workstation = TextField(default="")

    class Meta:
        indexes = ((("place", "at"), False), (("place", "guest"), False))


class Erasure(Row):
    """`id` was a guest's key. The key alone: it is what a restored copy is cleaned by."""

    id = KeyField(primary_key=True)
    place = link(Place)
    reason = TextField(constraints=[Check("reason IN ('asked', 'rule', 'again')")])
    at = MomentField()
    by = link(Employee)


class RetentionRun(Row):
    """What the rules of retention removed, by kind, and how much they left for the next time."""

    place = link(Place)
    business_date = DayField()
    at = MomentField()
    by = link(Employee)
    removed = JsonField()
    left_over = IntegerField(default=0)

    class Meta:
        indexes = ((("place", "business_date"), False),)
