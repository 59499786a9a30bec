"""Found items, what guests ask for, and whose hands an item went through."""

from __future__ import annotations

from peewee import BooleanField, Check, IntegerField, TextField

from app.models.base import DayField, JsonField, KeyField, MomentField, Row, SealedField, link
from app.models.employee import Employee
from app.models.guest import Guest
from app.models.place import Place
from app.models.stay import Room


class FoundItem(Row):
    """Something found, or something a guest is looking for (`kind` tells)."""

    place = link(Place)
    number = TextField()
    kind = TextField(constraints=[Check("kind IN ('found', 'asked')")])
    category = TextField()
    description = TextField(constraints=[Check("length(description) > 0")])
    colour = TextField(default="")
    brand = TextField(default="")
    serial = TextField(default="")
    hidden_mark = SealedField(null=True)  # proof of ownership: never printed, never in lists
    marks = JsonField(default=list)  # perishable, medicine, cash, identity_document, bank_card, device
    room = link(Room, null=True)
    where = TextField(default="", column_name="whereabouts")
    found_at = MomentField()  # for an asked-for item: when it was lost
    found_by = TextField(default="")
    shelf = TextField(default="")
    keep_until = DayField(null=True)
    guest = link(Guest, null=True)
    asker_name = TextField(default="")
    match_id = KeyField(null=True)
    status = TextField(
        constraints=[
            Check(
                "status IN ('found', 'asked', 'returned', 'posted', 'kept', 'disposed',"
                " 'matched', 'given_up')"
            )
        ]
    )
    released_to = TextField(default="")
    carrier = TextField(default="")
    tracking = TextField(default="")
    closed_at = MomentField(null=True)
    logged_at = MomentField()
    logged_by = link(Employee)
    source = TextField(null=True)
    external_id = TextField(null=True)
    version = IntegerField(default=1)
    is_private = BooleanField(default=False)

    class Meta:
        indexes = (
            (("place", "number"), True),
            (("place", "source", "external_id"), True),
            (("place", "status"), False),
            (("place", "guest"), False),
        )


class CustodyEntry(Row):
    """Whose hands a found item went through: append-only."""

    place = link(Place)
    item = link(FoundItem)
    action = TextField()
    detail = TextField(default="")
    actor = link(Employee)
    at = MomentField()

    class Meta:
        indexes = ((("place", "item"), False),)
