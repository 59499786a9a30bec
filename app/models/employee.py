"""Members of staff, and how often a workstation was tried in vain."""

from __future__ import annotations

from peewee import BooleanField, Check, IntegerField, TextField

from app.domain.roles import Role
from app.models.base import MomentField, Row, link
from app.models.place import Place

_ROLES = ", ".join(f"'{role}'" for role in Role)


class Employee(Row):
    """Somebody who signs in. `pin_hash` is argon2id; PINs need not be unique."""

    place = link(Place)
    name = TextField(constraints=[Check("length(name) > 0")])
    code = TextField(constraints=[Check("length(code) > 0")])
    role = TextField(constraints=[Check(f"role IN ({_ROLES})")])
    language = TextField(default="en")
    is_active = BooleanField(default=True)
    pin_hash = TextField(null=True)
    pin_set_at = MomentField(null=True)
    created_at = MomentField()

    class Meta:
        indexes = ((("place", "code"), True),)


class WorkstationGuard(Row):
    """Wrong PINs in a row at one workstation, and until when it waits."""

    place = link(Place)
    workstation = TextField()
    wrong_in_a_row = IntegerField(default=0, constraints=[Check("wrong_in_a_row >= 0")])
    waits_until = MomentField(null=True)
    tried_at = MomentField(null=True)

    class Meta:
        indexes = ((("place", "workstation"), True),)
