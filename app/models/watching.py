"""Folders that are watched for other systems' files, and which of their files were taken."""

from __future__ import annotations

from peewee import Check, IntegerField, TextField

from app.models.base import JsonField, KeyField, MomentField, Row, link
from app.models.employee import Employee
from app.models.place import Place


class WatchedFolder(Row):
    """A folder that one workstation looks into. What comes in is brought by whoever chose it."""

    place = link(Place)
    workstation = TextField()
    folder = TextField()
    kind = TextField(constraints=[Check("kind IN ('guests', 'stays', 'rooms', 'purchases')")])
    preset = TextField()
    stale_after = IntegerField(constraints=[Check("stale_after > 0")])  # minutes
    chosen_at = MomentField()
    chosen_by = link(Employee)
    trouble = TextField(default="")  # why nothing can be taken in at present, as a code
    trouble_at = MomentField(null=True)

    class Meta:
        indexes = ((("place", "workstation", "folder"), True),)


class WatchedFile(Row):
    """A file that was found in a watched folder: `mark` is what it is, wherever it is seen from.

    "taking" while it comes in, "taken" until it is moved away, then "done"; or "failed", and `code` says why.
    """

    place = link(Place)
    watch = link(WatchedFolder)
    mark = TextField()
    name = TextField()
    state = TextField(constraints=[Check("state IN ('taking', 'taken', 'done', 'failed')")])
    owner = TextField()  # workstation and process that take it
    seen_at = MomentField()
    run_id = KeyField(null=True)
    code = TextField(default="")
    params = JsonField(default=dict)

    class Meta:
        indexes = ((("place", "mark"), True), (("watch", "seen_at"), False))
