"""Special requests: what was asked, what was promised, and what came of it."""

from __future__ import annotations

from peewee import BooleanField, Check, IntegerField, TextField

from app.models.base import KeyField, MomentField, Row, link
from app.models.employee import Employee
from app.models.guest import Guest
from app.models.place import Place
from app.models.stay import Room, Stay


class Request(Row):
    """A wish with a promised time. A declined one carries what was offered instead."""

    place = link(Place)
    number = TextField()
    kind = TextField(default="request", constraints=[Check("kind IN ('request', 'call_back')")])
    guest = link(Guest, null=True)
    stay = link(Stay, null=True)
    room = link(Room, null=True)
    where = TextField(default="", column_name="whereabouts")
    what = TextField(constraints=[Check("length(what) > 0")])
    quantity = IntegerField(default=1, constraints=[Check("quantity > 0")])
    department = TextField()
    channel = TextField(default="in_person")
    owner = link(Employee, null=True)
    status = TextField(constraints=[Check("status IN ('open', 'done', 'declined')")])
    asked_at = MomentField()
    asked_of = link(Employee)
    promised_at = MomentField(null=True)
    closed_at = MomentField(null=True)
    closed_by = link(Employee, null=True)
    decline_reason = TextField(default="")
    alternative = TextField(default="")
    exception_to = TextField(default="")  # the house rule that was bent, if one was
    complaint_id = KeyField(null=True)
    is_private = BooleanField(default=False)
    version = IntegerField(default=1)

    class Meta:
        indexes = (
            (("place", "number"), True),
            (("place", "status", "promised_at"), False),
            (("place", "guest"), False),
        )
        constraints = [Check("status <> 'declined' OR (decline_reason <> '' AND alternative <> '')")]
