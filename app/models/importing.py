"""Imports: each run, what it changed in guests who were here before, and remembered columns."""

from __future__ import annotations

from peewee import BooleanField, Check, TextField

from app.models.base import JsonField, KeyField, MomentField, Row, link
from app.models.employee import Employee
from app.models.place import Place

# Whose guests nobody sees: they are on their way in, or on their way out.
UNFINISHED = ("running", "undoing", "cancelled", "failed")


class ImportRun(Row):
    """One import. Guests it brings are hidden until `state` is "done"."""

    place = link(Place)
    kind = TextField()
    source = TextField()
    file_name = TextField()
    state = TextField(
        constraints=[Check("state IN ('running', 'done', 'undoing', 'undone', 'cancelled', 'failed')")]
    )
    owner = TextField()  # workstation and process that carry it out
    seen_at = MomentField()  # when it last showed a sign of life
    started_at = MomentField()
    started_by = link(Employee)
    finished_at = MomentField(null=True)
    counts = JsonField(default=dict)
    written_at = MomentField(null=True)  # when the other system wrote the file: so old is what it says

    class Meta:
        indexes = ((("place", "state"), False),)


class ImportChange(Row):
    """What one import changes in one guest: the columns as they were, and as the file gives them."""

    place = link(Place)
    run = link(ImportRun)
    guest_id = KeyField()
    former = JsonField()
    written = JsonField()
    is_applied = BooleanField(default=False)

    class Meta:
        indexes = ((("run",), False), (("guest_id",), False))


class ImportKey(Row):
    """Another system's number for a row of the day's data, and what that system last said of it.

    What still stands as it was told is the system's to change; anything else the desk has changed. A row
    without a number has one that no system gives: its own key behind a "~". A guest who shares somebody
    else's stay has a number too; `is_main` is False for it.
    """

    place = link(Place)
    kind = TextField(constraints=[Check("kind IN ('room', 'stay', 'purchase')")])
    source = TextField()
    external_id = TextField()
    row_id = KeyField()
    is_main = BooleanField(default=True)
    told = JsonField(default=dict)

    class Meta:
        indexes = ((("place", "kind", "source", "external_id"), True), (("row_id",), False))


class ImportEntry(Row):
    """One row of the day's data as an import found it (`former`, None for a new one) and as it left it."""

    place = link(Place)
    run = link(ImportRun)
    kind = TextField(constraints=[Check("kind IN ('room', 'stay', 'purchase', 'key', 'series')")])
    row_id = KeyField()
    former = JsonField(null=True)
    written = JsonField()

    class Meta:
        indexes = ((("run", "kind"), False), (("row_id",), False))


class ImportPreset(Row):
    """How a heading's columns were read the last time: recognised by its fingerprint."""

    place = link(Place)
    kind = TextField()
    name = TextField()
    fingerprint = TextField()
    mapping = JsonField()
    choices = JsonField(default=dict)
    used_at = MomentField()

    class Meta:
        indexes = ((("place", "kind", "fingerprint"), True),)
