"""The place itself, its settings, its number series and the commands it has carried out."""

from __future__ import annotations

from peewee import BlobField, BooleanField, Check, IntegerField, TextField

from app.models.base import ClockField, JsonField, KeyField, MomentField, Row, link


class Place(Row):
    """One hotel or shop. A SQLite file holds one; a PostgreSQL database may hold several."""

    name = TextField(constraints=[Check("length(name) > 0")])
    kind = TextField(constraints=[Check("kind IN ('hotel', 'shop')")])
    currency = TextField(constraints=[Check("length(currency) = 3")])
    exponent = IntegerField(constraints=[Check("exponent BETWEEN 0 AND 3")])
    time_zone = TextField()
    day_ends = ClockField()
    languages = JsonField()
    is_demo = BooleanField(default=False)
    recovery_hash = TextField(null=True)
    opens_at = MomentField(null=True)  # where a demo's story stands, and its time begins
    key_check = BlobField(null=True)  # what the place's keys make of its id: wrong keys are noticed
    created_at = MomentField()


class Setting(Row):
    """One setting of the place: its key is declared in `app.domain.settings`."""

    place = link(Place)
    key = TextField()
    value = JsonField()

    class Meta:
        indexes = ((("place", "key"), True),)


class NumberSeries(Row):
    """The last number handed out of a series of short, readable numbers (`LF-0142`)."""

    place = link(Place)
    series = TextField()
    last = IntegerField(default=0)

    class Meta:
        indexes = ((("place", "series"), True),)


class Command(Row):
    """A command that was carried out, by the id its client made: a repeat gets the stored answer."""

    place = link(Place)
    service = TextField()
    actor_id = KeyField()
    request_hash = TextField()
    answer = JsonField()
    at = MomentField()
