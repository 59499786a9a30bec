"""An import is taken back, and what was said before of it is what happens."""

from __future__ import annotations

from app.domain.desk import Desk
from app.domain.imports import Undone
from app.services import imports


def undo_as_foreseen(desk: Desk, run_id: str) -> Undone:
    """Undo an import as a person does: what would go, return and stay is counted first."""
    look = imports.LookingBack(run_id)
    while look.step(desk):
        pass
    undone, _ = imports.undo(desk, import_id=run_id)
    found = look.found
    assert (sum(found.removes.values()), found.restores, found.kept_count) == (
        undone.removed, undone.restored, undone.kept_count,
    )  # fmt: skip
    assert {(each.name, each.field) for each in found.kept} == {
        (each.name, each.field) for each in undone.kept
    }
    return undone
