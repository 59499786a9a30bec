"""Remembered columns: the same heading is read the same way the next time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.ids import new_id
from app.domain.imports import ImportPlan, Mapping
from app.domain.roles import May
from app.models.connection import writes
from app.models.importing import ImportPreset


@dataclass(frozen=True, slots=True)
class Preset:
    """Columns as they were read the last time."""

    name: str
    mapping: Mapping
    order: str
    encoding: str = ""


def find(desk: Desk, *, kind: str, fingerprint: str) -> Preset | None:
    """The preset for a heading that was seen before."""
    desk.must(May.IMPORT)
    row: Any = ImportPreset.get_or_none(
        ImportPreset.place == desk.place.id,
        ImportPreset.kind == kind,
        ImportPreset.fingerprint == fingerprint,
    )
    if row is None:
        return None
    mapping = {each: tuple(names) for each, names in row.mapping.items()}
    choices = row.choices
    return Preset(row.name, mapping, str(choices.get("order", "")), str(choices.get("encoding", "")))


@writes
def remember(desk: Desk, *, plan: ImportPlan, name: str) -> tuple[None, Changes]:
    """Read this heading this way from now on."""
    desk.must(May.IMPORT)
    values = {
        "name": name, "mapping": {each: list(names) for each, names in plan.mapping.items()},
        "choices": {"order": plan.order if plan.order_sure else "", "encoding": plan.encoding},
        "used_at": desk.now,
    }  # fmt: skip
    ImportPreset.insert(
        id=new_id(), place=desk.place.id, kind=plan.kind, fingerprint=plan.fingerprint, **values
    ).on_conflict(
        conflict_target=[ImportPreset.place, ImportPreset.kind, ImportPreset.fingerprint],
        update={getattr(ImportPreset, key): value for key, value in values.items()},
    ).execute()
    return None, Changes.of("import")
