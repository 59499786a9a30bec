"""A few words about a guest, kept for the next colleague."""

from __future__ import annotations

from typing import Any

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.guests import NoteRow
from app.domain.ids import new_id
from app.domain.roles import May
from app.errors import BadInput, NotFound
from app.models.connection import writes
from app.models.guest import Note
from app.services import audit, commands, profiles

_LONGEST = 4_000


@writes
def add(
    desk: Desk,
    *,
    command_id: str,
    text: str,
    guest_id: str | None = None,
    stay_id: str | None = None,
    room_id: str | None = None,
    is_private: bool = True,
) -> tuple[NoteRow, Changes]:
    """Keep a note about a guest, a stay or a room. Raises `BadInput` when it is empty or a whole book."""
    desk.must(May.LOG_REQUESTS)
    text = text.strip()
    if not text or not (guest_id or stay_id or room_id):
        raise BadInput("note_empty", field="text")
    if len(text) > _LONGEST:
        raise BadInput("note_long", field="text", most=_LONGEST)
    request = {
        "text": text,
        "guest_id": guest_id,
        "stay_id": stay_id,
        "room_id": room_id,
        "private": is_private,
    }

    def carry_out() -> dict[str, Any]:
        key = new_id()
        own = profiles.row_of(desk, guest_id).id if guest_id else None
        Note.create(
            id=key, place_id=desk.place.id, guest_id=own, stay_id=stay_id, room_id=room_id, text=text,
            is_private=is_private, at=desk.now, by_id=desk.actor.id,
        )  # fmt: skip
        audit.record(desk, "note.added", "note", key, words={"guest_id": own, "text": text})
        return {"id": key}

    answer = commands.once(desk, command_id, "notes.add", request, carry_out)
    return _answer(desk, answer["id"])


@writes
def retire(desk: Desk, *, command_id: str, note_id: str) -> tuple[NoteRow, Changes]:
    """Take a note off the story. `restore` puts it back."""
    return _switch(desk, command_id, note_id, is_active=False)


@writes
def restore(desk: Desk, *, command_id: str, note_id: str) -> tuple[NoteRow, Changes]:
    """Put a note back that was taken away."""
    return _switch(desk, command_id, note_id, is_active=True)


def note(desk: Desk, *, note_id: str) -> NoteRow:
    """One note. Raises `NotFound`."""
    desk.must(May.SEE_GUESTS)
    row: Any = Note.get_or_none(Note.place == desk.place.id, Note.id == note_id)
    if row is None:
        raise NotFound("not_found", kind="note", id=note_id)
    return NoteRow(
        id=row.id, guest_id=row.guest_id, text=row.text, is_private=row.is_private, is_active=row.is_active,
        at=row.at, by=profiles.staff(desk).get(row.by_id, ""),
    )  # fmt: skip


def _switch(desk: Desk, command_id: str, note_id: str, *, is_active: bool) -> tuple[NoteRow, Changes]:
    desk.must(May.LOG_REQUESTS)
    verb = "restored" if is_active else "retired"
    present = note(desk, note_id=note_id)

    def carry_out() -> dict[str, Any]:
        Note.update(is_active=is_active).where(Note.id == note_id).execute()
        audit.record(desk, f"note.{verb}", "note", note_id, words={"text": present.text})
        return {"id": note_id}

    answer = commands.once(desk, command_id, f"notes.{verb}", {"id": note_id}, carry_out)
    return _answer(desk, answer["id"])


def _answer(desk: Desk, note_id: str) -> tuple[NoteRow, Changes]:
    row = note(desk, note_id=note_id)
    return row, Changes.of("note", "guest", ids=(row.guest_id, note_id))
