"""The catalogue, the gestures, and the approvals they may need."""

from __future__ import annotations

from peewee import SQL, BigIntegerField, BooleanField, Check, IntegerField, TextField

from app.domain.gestures import ApprovalStatus, GestureStatus
from app.models.base import DayField, JsonField, KeyField, MomentField, Row, link
from app.models.employee import Employee
from app.models.guest import Guest
from app.models.place import Place
from app.models.stay import Stay

_GESTURE = "status IN ({})".format(", ".join(f"'{status}'" for status in GestureStatus))
_APPROVAL = "status IN ({})".format(", ".join(f"'{status}'" for status in ApprovalStatus))


class CatalogueItem(Row):
    """Something that can be given. Built-in items carry a code that is worded in resources."""

    place = link(Place)
    code = TextField(null=True)
    name = TextField(default="")
    names = JsonField(default=dict)
    icon = TextField(default="gift")
    cost_minor = BigIntegerField(constraints=[Check("cost_minor >= 0")])
    value_minor = BigIntegerField(default=0, constraints=[Check("value_minor >= 0")])
    stock = IntegerField(null=True, constraints=[Check("stock >= 0")])
    allergens = JsonField(default=list)
    contains = JsonField(default=list)  # what a dislike may name: lilies, alcohol, pork …
    marks = JsonField(default=list)  # food, flowers, alcohol, pork, gift_carrier
    occasions = JsonField(default=list)
    department = TextField(default="")
    position = IntegerField(default=0)
    is_active = BooleanField(default=True)
    is_answered = BooleanField(default=False)  # whether somebody has said what is in it

    class Meta:
        indexes = ((("place", "code"), True),)


class Gesture(Row):
    """Something done for a guest. `amount_minor` is its cost to the house, 0 for a free one."""

    place = link(Place)
    number = TextField()
    guest = link(Guest, null=True)
    stay = link(Stay, null=True)
    complaint_id = KeyField(null=True)
    item = link(CatalogueItem, null=True)
    what = TextField(constraints=[Check("length(what) > 0")])
    occasion = TextField(default="")
    amount_minor = BigIntegerField(constraints=[Check("amount_minor >= 0")])
    true_cost_minor = BigIntegerField(null=True, constraints=[Check("true_cost_minor >= 0")])
    status = TextField(constraints=[Check(_GESTURE)])
    employee = link(Employee)
    business_date = DayField()
    asked_at = MomentField(null=True)
    given_at = MomentField(null=True)
    delivered_at = MomentField(null=True)
    closed_at = MomentField(null=True)
    ready_at = MomentField(null=True)
    tell = TextField(default="")  # the department that is told, with the alert
    only_for_guest = BooleanField(default=False)
    reason = TextField(default="")
    outcome = TextField(default="")
    card_text = TextField(default="")
    is_emergency = BooleanField(default=False)
    reviewed_at = MomentField(null=True)
    reviewed_by = link(Employee, null=True)
    version = IntegerField(default=1)
    content_said = TextField(default="")  # who said that an unanswered item is free of what matters here

    class Meta:
        indexes = (
            (("place", "number"), True),
            (("place", "guest"), False),
            (("place", "employee", "business_date"), False),
            (("place", "status"), False),
        )


class Approval(Row):
    """A question put to somebody with more trust: bound to one gesture, guest and amount, used once."""

    place = link(Place)
    gesture = link(Gesture)
    guest_id = KeyField(null=True)
    amount_minor = BigIntegerField(constraints=[Check("amount_minor >= 0")])
    status = TextField(constraints=[Check(_APPROVAL)])
    asked_by = link(Employee)
    asked_at = MomentField()
    needed_by = MomentField(null=True)
    decided_by = link(Employee, null=True)
    decided_at = MomentField(null=True)
    workstation = TextField(default="")
    at_askers_desk = BooleanField(default=False)
    reply = TextField(default="")
    expires_at = MomentField(null=True)
    used_at = MomentField(null=True)

    class Meta:
        indexes = (
            (("place", "status"), False),
            (("place", "decided_by", "decided_at"), False),
        )
        constraints = [
            Check("decided_by_id IS NULL OR decided_by_id <> asked_by_id"),
            Check("status NOT IN ('approved', 'used', 'declined') OR decided_by_id IS NOT NULL"),
        ]


# One question at a time for a gesture, and no gesture is paid for by two approvals.
Approval.add_index(
    Approval.index(
        Approval.gesture,
        unique=True,
        name="approval_one_open",
        where=SQL("status IN ('waiting', 'approved', 'used')"),
    )
)
