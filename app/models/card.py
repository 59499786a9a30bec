"""Cards, the documents that were printed, and photos: kept in the database, so one backup has them all."""

from __future__ import annotations

from peewee import BlobField, BooleanField, Check, IntegerField, TextField

from app.models.base import KeyField, MomentField, Row, link
from app.models.employee import Employee
from app.models.gesture import Gesture
from app.models.guest import Guest
from app.models.place import Place


class Attachment(Row):
    """A photo or a printed PDF, at most 2 MB, with the digest of its bytes."""

    place = link(Place)
    owner_kind = TextField()
    owner_id = KeyField()
    media_type = TextField()
    content = BlobField()
    sha256 = TextField()
    caption = TextField(default="")
    is_active = BooleanField(default=True)
    added_at = MomentField()
    added_by = link(Employee)

    class Meta:
        indexes = ((("place", "owner_kind", "owner_id"), False),)
        constraints = [Check("length(content) <= 2097152")]


class Card(Row):
    """A card as it was made. The PDF that was printed is kept: a reprint is the same, byte for byte."""

    place = link(Place)
    guest = link(Guest, null=True)
    gesture = link(Gesture, null=True)
    occasion = TextField(default="")
    style = TextField()
    language = TextField()
    greeting = TextField(default="")
    body = TextField(default="")
    closing = TextField(default="")
    sign = TextField(default="")
    signature = TextField(default="written", constraints=[Check("signature IN ('written', 'ink')")])
    seed = IntegerField()
    document = link(Attachment)
    made_at = MomentField()
    made_by = link(Employee)
    printed_at = MomentField(null=True)
    copies = IntegerField(default=0)
    hand = TextField(default="")
    paper = TextField(default="A6")
    writing = TextField(default="pen")

    class Meta:
        indexes = ((("place", "guest"), False), (("place", "gesture"), False))


class CardText(Row):
    """A text of the house's own for an occasion, with fields in braces. Retired texts stay."""

    place = link(Place)
    name = TextField(constraints=[Check("length(name) > 0")])
    occasion = TextField()
    language = TextField()
    body = TextField(constraints=[Check("length(body) > 0")])
    closing = TextField(default="")
    is_active = BooleanField(default=True)
    made_at = MomentField()
    made_by = link(Employee)

    class Meta:
        indexes = ((("place", "occasion"), False),)
