"""What was asked and honoured of a guest's preferences, and the people and days around a guest."""

from __future__ import annotations

from peewee import BooleanField, Check, IntegerField, TextField

from app.models.base import DayField, MomentField, Row, link
from app.models.employee import Employee
from app.models.guest import Guest, Preference
from app.models.place import Place
from app.models.stay import Stay


class PreferenceAnswer(Row):
    """Somebody asked whether a preference still holds. `asked_on` is the business day."""

    place = link(Place)
    preference = link(Preference)
    stay = link(Stay, null=True)
    answer = TextField(constraints=[Check("answer IN ('yes', 'no', 'later')")])
    asked_on = DayField()
    asked_at = MomentField()
    asked_by = link(Employee)

    class Meta:
        indexes = ((("place", "preference"), False),)


class PreferenceHonoured(Row):
    """A preference that the house saw to in this stay; once for each stay."""

    place = link(Place)
    preference = link(Preference)
    stay = link(Stay)
    at = MomentField()
    by = link(Employee)

    class Meta:
        indexes = ((("preference", "stay"), True), (("stay",), False))


class GuestPerson(Row):
    """Somebody around a guest. `other` is set when they have a profile; `animal` is what a pet is."""

    place = link(Place)
    guest = link(Guest)
    kind = TextField(
        constraints=[
            Check("kind IN ('partner', 'child', 'parent', 'assistant', 'friend', 'colleague', 'pet')")
        ]
    )
    name = TextField(constraints=[Check("length(name) > 0")])
    other = link(Guest, null=True)
    animal = TextField(default="")
    birth_year = IntegerField(null=True)
    birth_month = IntegerField(null=True, constraints=[Check("birth_month BETWEEN 1 AND 12")])
    birth_day = IntegerField(null=True, constraints=[Check("birth_day BETWEEN 1 AND 31")])
    is_active = BooleanField(default=True)
    created_at = MomentField()
    created_by = link(Employee)

    class Meta:
        indexes = ((("place", "guest"), False), (("place", "other"), False))


class GuestDay(Row):
    """A day that comes back every year, with the word for it. The year may be unknown."""

    place = link(Place)
    guest = link(Guest)
    words = TextField(constraints=[Check("length(words) > 0")])
    month = IntegerField(constraints=[Check("month BETWEEN 1 AND 12")])
    day = IntegerField(constraints=[Check("day BETWEEN 1 AND 31")])
    year = IntegerField(null=True)
    is_active = BooleanField(default=True)
    created_at = MomentField()
    created_by = link(Employee)

    class Meta:
        indexes = ((("place", "guest"), False), (("place", "month", "day"), False))
