"""Cards made together, each with its own words and its own state, kept until the last one is printed."""

from __future__ import annotations

from datetime import datetime

from peewee import BooleanField, Check, IntegerField, TextField

from app.models.base import MomentField, Row, link
from app.models.card import Card
from app.models.employee import Employee
from app.models.guest import Guest
from app.models.place import Place


class CardBatch(Row):
    """Who the cards are for (`source`), and what their words and looks began with.

    `length` is one of the program's texts, or the key of a text of the house's own.
    """

    place = link(Place)
    source = TextField()
    name = TextField(default="")  # of the list they came from
    occasion = TextField(default="")
    length = TextField(default="warm")
    style = TextField(default="mixed")
    made_at = MomentField()
    made_by = link(Employee)
    closed_at = MomentField(null=True)
    hand = TextField(default="")
    paper = TextField(default="A6")

    class Meta:
        indexes = ((("place", "closed_at"), False),)


class CardBatchItem(Row):
    """One card of a batch. `is_own`: a person changed its words, so a new text leaves them alone."""

    place = link(Place)
    batch = link(CardBatch)
    position = IntegerField()
    guest = link(Guest, null=True)
    name = TextField(default="")
    occasion = TextField(default="")
    style = TextField()
    language = TextField()
    greeting = TextField(default="")
    body = TextField(default="")
    closing = TextField(default="")
    sign = TextField(default="")
    seed = IntegerField()
    is_own = BooleanField(default=False)
    state = TextField(
        default="waiting",
        constraints=[Check("state IN ('waiting', 'mend', 'left_out', 'stopped', 'printed')")],
    )
    reason = TextField(default="")
    card = link(Card, null=True)
    hand = TextField(default="")
    paper = TextField(default="A6")

    @property
    def begun_at(self) -> datetime:
        """When its batch was begun."""
        batch: CardBatch = CardBatch.get_by_id(self.batch_id)
        moment: datetime = batch.made_at
        return moment

    class Meta:
        indexes = ((("place", "batch", "position"), False), (("place", "guest"), False))
