"""What undoing an import would do now, counted before anybody is asked; nothing is written."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from app.domain.desk import Desk
from app.domain.imports import WayBack
from app.models.guest import Guest
from app.models.importing import ImportChange
from app.services.imports.day.undoing import After, some_looked_at
from app.services.imports.taking_back import Sum, comes_back, undoable, used

_AT_ONCE = 500
# As they are undone: a guest may hang on a stay alone, a room too.
_PARTS = ("stay", "purchase", "room", "change", "guest")


@dataclass(slots=True)
class LookingBack:
    """`step` until it says False, so that no desk waits for a large one; `found` is what there is so far."""

    import_id: str
    _removes: Counter[str] = field(default_factory=Counter)
    _total: Sum = field(default_factory=Sum)
    _after: After = field(default_factory=dict)
    _part: int = 0
    _last: str = ""

    @property
    def found(self) -> WayBack:
        """What would go, return and stay."""
        return WayBack(
            removes=dict(self._removes), restores=self._total.restored, kept_count=self._total.kept_count,
            kept=tuple(self._total.kept),
        )  # fmt: skip

    def step(self, desk: Desk) -> bool:
        """The next small part. Raises what `undo` raises."""
        undoable(desk, self.import_id)
        part = _PARTS[self._part]
        if not self._looked(part):
            self._part, self._last = self._part + 1, ""
        return self._part < len(_PARTS)

    def _looked(self, part: str) -> bool:
        if part == "change":
            return self._changes()
        if part == "guest":
            return self._guests()
        found = some_looked_at(self.import_id, part, self._last, self._after, self._total.keep)
        if found is None:
            return False
        self._removes[part] += found[0]
        self._total.restored += found[1]
        self._last = found[2]
        return True

    def _changes(self) -> bool:
        query: Any = ImportChange.select().where(
            ImportChange.run == self.import_id, ImportChange.is_applied, ImportChange.id > self._last
        )
        changes = list(query.order_by(ImportChange.id).limit(_AT_ONCE))
        ids = [each.guest_id for each in changes]
        rows = {row.id: row for row in Guest.select().where(Guest.id.in_(ids))}
        for change in changes:
            if change.guest_id in rows and comes_back(rows[change.guest_id], change, self._total):
                self._total.restored += 1
        self._last = changes[-1].id if changes else ""
        return bool(changes)

    def _guests(self) -> bool:
        query: Any = Guest.select(Guest.id, Guest.name, Guest.version).where(
            Guest.import_id == self.import_id, Guest.id > self._last
        )
        found = list(query.order_by(Guest.id).limit(_AT_ONCE))
        in_use = used([row.id for row in found], self.import_id, self._after)
        for row in found:
            if row.version == 1 and row.id not in in_use:
                self._removes["guest"] += 1
            else:
                self._total.keep(row.id, row.name, "", "", "")
        self._last = found[-1].id if found else ""
        return bool(found)
