"""What one small transaction of an import writes: new guests, journaled changes, notes, sealed words."""

from __future__ import annotations

from typing import Any

from app.domain.desk import Desk
from app.domain.ids import new_id, new_ids
from app.importing.kinds.guests import GuestRecord
from app.models import statements
from app.models.guest import Guest, Note, ProtectedFact
from app.models.importing import ImportChange
from app.services.imports import rows, telling
from app.services.imports.judging import Verdict
from app.services.imports.matching import Known


class Batch:
    """Collects what a batch of records changes, then writes it."""

    def __init__(self, desk: Desk, run_id: str) -> None:
        self._desk, self._run_id = desk, run_id
        self._new: dict[str, Known] = {}
        self._keys: list[str] = []
        self._own: dict[str, Known] = {}  # guests this run brought in an earlier batch
        self._staged: dict[str, tuple[Known, dict[str, Any], dict[str, Any]]] = {}
        self._notes: list[dict[str, Any]] = []
        self._sealed: list[dict[str, Any]] = []

    def add(self, record: GuestRecord, source: str) -> Known:
        """A guest who is new."""
        if not self._keys:
            self._keys = new_ids(1_024)[::-1]
        known = rows.known_of(self._keys.pop(), record, source, self._run_id)
        self._new[known.id] = known
        self._beside(known.id, record.notes, record.sealed)
        return known

    def change(self, verdict: Verdict) -> None:
        """A guest who is here: journaled, or written at once where this very run brought them."""
        known = verdict.known
        assert known is not None
        self._beside(known.id, verdict.note, verdict.seal)
        if not verdict.changes:
            return
        former = {name: known.values.get(name) for name in verdict.changes}
        known.values.update(verdict.changes)
        if known.id in self._new:
            return
        if known.import_id == self._run_id:
            self._own[known.id] = known
            return
        had = self._staged.get(known.id)
        if had is not None:
            former, written = former | had[1], had[2] | verdict.changes
        elif known.change is not None:
            former, written = former | known.change.former, known.change.written | verdict.changes
        else:
            written = dict(verdict.changes)
        self._staged[known.id] = (known, former, written)

    def _beside(self, guest_id: str, note: str, sealed: tuple[str, str] | None) -> None:
        desk = self._desk
        if note:
            self._notes.append(
                {
                    "id": new_id(),
                    "place": desk.place.id,
                    "guest": guest_id,
                    "text": note,
                    "at": desk.now,
                    "by": desk.actor.id,
                    "import_id": self._run_id,
                }
            )
        if sealed:
            self._sealed.append(telling.row(desk, guest_id, *sealed, self._run_id))

    def write(self) -> None:
        """Write everything, inside the caller's transaction."""
        rows.insert(self._desk, list(self._new.values()))
        for known in self._own.values():
            rows.change(known.id, _columns(known), version=1, updated_at=self._desk.now)
            rows.refold(self._desk.place.id, known.id, known.values)
        for known, former, written in self._staged.values():
            self._journal(known, former, written)
        statements.insert(Note, self._notes)
        statements.insert(ProtectedFact, self._sealed)

    def _journal(self, known: Known, former: dict[str, Any], written: dict[str, Any]) -> None:
        if known.change is not None:
            ImportChange.update(former=former, written=written).where(
                ImportChange.id == known.change.id
            ).execute()
            return
        row = {
            "id": new_id(),
            "place": self._desk.place.id,
            "run": self._run_id,
            "guest_id": known.id,
            "former": former,
            "written": written,
            "is_applied": False,
        }
        statements.insert(ImportChange, [row])


def _columns(known: Known) -> dict[str, Any]:
    names = {field.name for field in Guest._meta.sorted_fields}
    left = {"id", "version", "updated_at", "source", "external_id", "match_key", "import_id", "place"}
    fixed = {
        "created_at",
        "created_by",
        "said_as",
        "gender",
        "native_name",
        "is_discreet",
        "stays_before",
        "wedding_on",
    }
    return {name: value for name, value in known.values.items() if name in names - left - fixed}
