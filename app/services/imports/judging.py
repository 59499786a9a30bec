"""What each record of a batch means: new, changed, unchanged, rejected, or perhaps somebody who is here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from app.domain.desk import Desk
from app.domain.text import match_key, words
from app.importing.kinds.guests import GuestRecord, Rejected
from app.models.audit import AuditEntry, AuditWords
from app.models.guest import Note
from app.services.imports import matching, telling
from app.services.imports.matching import Around, Known
from app.services.privacy.alias import NAME_COLUMNS

_BY_HAND = ("guest.changed", "guest.change_undone")


@dataclass(slots=True)
class Verdict:
    """One record and what to do with it. `changes` are columns with their new values."""

    record: GuestRecord
    known: Known | None = None
    changes: dict[str, Any] = field(default_factory=dict)
    kept: dict[str, Any] = field(default_factory=dict)  # what people typed and the file has otherwise
    former: dict[str, Any] = field(default_factory=dict)  # what stood there of both
    note: str = ""
    seal: tuple[str, str] | None = None
    is_doubtful: bool = False
    rejected: Rejected | None = None

    @property
    def is_change(self) -> bool:
        """Whether anything of a guest who is here changes."""
        return bool(self.changes or self.note or self.seal)


class Judge:
    """Judges batches of one import, in the order of the file."""

    def __init__(self, desk: Desk, source: str, *, is_source_said: bool, run_id: str = "") -> None:
        self.desk, self.source, self.run_id = desk, source, run_id
        self._is_source_said = is_source_said
        self.around = Around()

    def batch(self, records: Sequence[GuestRecord]) -> None:
        """Ask the store once for everybody these records may be about."""
        self.around = matching.around(self.desk, records, self.source, self.run_id)
        known = {each.id: each for each in self._everybody()}
        old = [each for each in known.values() if each.import_id != self.run_id or not self.run_id]
        self._typed = _typed_by_hand(self.desk, old)
        with_notes = any(record.notes for record in records)
        self._notes = _notes(list(known)) if with_notes and known else {}
        with_seals = any(record.sealed for record in records)
        self._sealed = telling.texts(list(known)) if with_seals and known else {}

    def _everybody(self) -> list[Known]:
        lists = [*self.around.by_name.values(), *self.around.by_email.values()]
        return [*self.around.by_key.values(), *(known for each in lists for known in each)]

    def judge(self, record: GuestRecord) -> Verdict:
        """What to do with one record."""
        known = self._found(record)
        if known is None:
            return Verdict(
                record, note=record.notes, seal=record.sealed, is_doubtful=self._is_doubtful(record)
            )
        if record.external_id and self._is_somebody_else(record, known):
            return Verdict(
                record, rejected=Rejected("other_person", "external_id", name=known.values["name"])
            )
        verdict = Verdict(record, known)
        typed = self._typed.get(known.id, frozenset())
        for name, value in record.given.items():
            if known.is_incognito and name in NAME_COLUMNS:
                continue
            had = known.values.get(name)
            if had != value and not (not had and not value):
                (verdict.kept if name in typed and had else verdict.changes)[name] = value
                verdict.former[name] = had
        if record.notes and not self._has_note(known.id, record.notes):
            verdict.note = record.notes
            self._notes.setdefault(known.id, set()).add(record.notes)
        if record.sealed and record.sealed[1] not in self._sealed.get(known.id, ()):
            verdict.seal = record.sealed
            self._sealed.setdefault(known.id, set()).add(record.sealed[1])
        return verdict

    def _has_note(self, guest_id: str, text: str) -> bool:
        """Whether this note stands there; several come back as one from our own export."""
        notes = self._notes.get(guest_id, ())
        return text in notes or all(part in notes for part in text.split("\n\n"))

    def added(self, known: Known, record: GuestRecord) -> None:
        """A new guest came in: later rows of the batch may be about the same person."""
        self.around.add(known)
        if record.notes:
            self._notes.setdefault(known.id, set()).add(record.notes)
        if record.sealed:
            self._sealed.setdefault(known.id, set()).add(record.sealed[1])

    def _found(self, record: GuestRecord) -> Known | None:
        if record.external_id:
            return self.around.by_key.get((record.source or self.source, record.external_id))
        namesakes = self.around.by_name.get(match_key(record.given["name"]), ())
        return next((known for known in namesakes if matching.same_person(record, known)), None)

    def _is_doubtful(self, record: GuestRecord) -> bool:
        near = [*self.around.by_name.get(match_key(record.given["name"]), ())]
        if "email" in record.given:
            near += self.around.by_email.get(record.given["email"].lower(), ())
        return any(matching.may_be(record, known) for known in near)

    def _is_somebody_else(self, record: GuestRecord, known: Known) -> bool:
        """Two systems that nobody told apart both count from 1: nothing of one may go into the other."""
        if self._is_source_said or record.source or known.is_incognito:
            return False
        mine = set(words(record.given["name"]))
        theirs = set(
            words(
                " ".join(str(known.values.get(name) or "") for name in ("name", "given_name", "family_name"))
            )
        )
        if not mine or not theirs or mine & theirs:
            return False
        agree, _ = matching.compared(record.given, known.values)
        return not agree


def _typed_by_hand(desk: Desk, known: Sequence[Known]) -> dict[str, frozenset[str]]:
    """The columns of each guest that a person typed: all of a profile made here, else what was changed."""
    found = {
        each.id: frozenset(matching.COLUMNS)
        for each in known
        if each.import_id is None and each.source is None
    }
    edited = [each.id for each in known if each.version > 1 and each.id not in found]
    if not edited:
        return found
    query: Any = (
        AuditEntry.select(AuditEntry.subject_id, AuditWords.words)
        .join(AuditWords, on=(AuditWords.id == AuditEntry.id))
        .where(
            AuditEntry.place == desk.place.id,
            AuditEntry.subject_kind == "guest",
            AuditEntry.subject_id.in_(edited),
            AuditEntry.action.in_(_BY_HAND),
        )
    )
    typed: dict[str, set[str]] = {}
    for guest_id, said in query.tuples():
        typed.setdefault(guest_id, set()).update((said or {}).get("before", {}))
    return found | {guest_id: frozenset(names) for guest_id, names in typed.items()}


def _notes(guest_ids: list[str]) -> dict[str, set[str]]:
    """Every note of these guests, those taken away included: what the desk removed does not come back."""
    query: Any = Note.select(Note.guest, Note.text).where(Note.guest.in_(guest_ids))
    found: dict[str, set[str]] = {}
    for guest_id, text in query.tuples():
        found.setdefault(guest_id, set()).add(text)
    return found
