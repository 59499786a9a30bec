"""Rooms, stays, who shares them, and what a shop's guest has bought or ordered."""

from __future__ import annotations

from peewee import AutoField, BigIntegerField, BooleanField, Check, IntegerField, Model, TextField

from app.models.base import ClockField, DayField, KeyField, MomentField, Row, database, link
from app.models.employee import Employee
from app.models.guest import Guest
from app.models.place import Place


class Room(Row):
    """A room of the house."""

    place = link(Place)
    number = TextField(constraints=[Check("length(number) > 0")])
    floor = TextField(default="")
    kind = TextField(default="")
    state = TextField(
        default="ready", constraints=[Check("state IN ('ready', 'being_cleaned', 'out_of_order')")]
    )
    is_active = BooleanField(default=True)

    class Meta:
        indexes = ((("place", "number"), True),)


class Stay(Row):
    """One visit. Expected times are wall-clock wishes; `arrived_at` and `departed_at` are what happened."""

    place = link(Place)
    room = link(Room, null=True)
    status = TextField(
        constraints=[Check("status IN ('expected', 'in_house', 'departed', 'no_show', 'cancelled')")]
    )
    arrives_on = DayField()
    departs_on = DayField()
    expected_at = ClockField(null=True)
    leaves_at = ClockField(null=True)
    arrived_at = MomentField(null=True)
    departed_at = MomentField(null=True)
    adults = IntegerField(default=1, constraints=[Check("adults >= 0")])
    children = IntegerField(default=0, constraints=[Check("children >= 0")])
    car = TextField(default="")
    remark = TextField(default="")
    heads_up = TextField(default="")  # a code of `app.domain.stays.HEADS_UP`: the one word of the remark
    group_name = TextField(default="")
    group_code = TextField(default="")  # what another system calls the group
    source = TextField(null=True)
    external_id = TextField(null=True)
    version = IntegerField(default=1)
    created_at = MomentField()
    created_by = link(Employee, null=True)

    class Meta:
        indexes = (
            (("place", "source", "external_id"), True),
            (("place", "status", "arrives_on"), False),
            (("place", "departs_on"), False),
            (("place", "group_name"), False),
        )
        constraints = [Check("departs_on >= arrives_on")]


class StayGuest(Row):
    """A person in the room: a guest of the house, or a companion known by name only."""

    place = link(Place)
    stay = link(Stay)
    guest = link(Guest, null=True)
    name = TextField(default="")
    is_main = BooleanField(default=False)
    is_child = BooleanField(default=False)

    class Meta:
        indexes = ((("stay",), False), (("place", "guest"), False))


class CommandStay(Model):
    """A stay that a command touched: it may look another way in the search now.

    Triggers write it, `app.models.freshness` reads it, retention takes it away after a day or two. An empty
    key stands for every stay.
    """

    id = AutoField()
    place_id = KeyField()
    stay_id = KeyField()
    written_in = BigIntegerField(default=0)  # a server's transaction
    written_on = DayField()

    class Meta:
        database = database
        legacy_table_names = False


class RoomNight(Row):
    """Which room a stay slept in from one date to the next: a room and a date always answer "who"."""

    place = link(Place)
    stay = link(Stay)
    room = link(Room)
    from_on = DayField()
    until_on = DayField()

    class Meta:
        indexes = ((("place", "room", "from_on"), False), (("stay",), False))
        constraints = [Check("until_on >= from_on")]


class Purchase(Row):
    """What a shop's guest bought, ordered, left for repair or asked to hold."""

    place = link(Place)
    guest = link(Guest)
    number = TextField()
    kind = TextField(constraints=[Check("kind IN ('order', 'repair', 'hold', 'purchase')")])
    what = TextField(constraints=[Check("length(what) > 0")])
    amount_minor = BigIntegerField(default=0, constraints=[Check("amount_minor >= 0")])
    status = TextField(
        constraints=[
            Check("status IN ('in_work', 'on_the_way', 'to_pack', 'ready', 'handed_over', 'given_up')")
        ]
    )
    shelf = TextField(default="")
    heads_up = TextField(default="")
    remark = TextField(default="")
    bought_on = DayField()
    due_at = MomentField(null=True)
    closed_at = MomentField(null=True)
    source = TextField(null=True)
    external_id = TextField(null=True)

    class Meta:
        indexes = (
            (("place", "number"), True),
            (("place", "source", "external_id"), True),
            (("place", "guest"), False),
            (("place", "status"), False),
        )
