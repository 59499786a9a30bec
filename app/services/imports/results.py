"""What a past import brought and changed, read from what is kept so that it can be undone."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from app.domain.desk import Desk
from app.domain.imports import Brought, BroughtLine
from app.domain.roles import May
from app.errors import NotFound
from app.models.guest import Guest
from app.models.importing import ImportChange, ImportEntry, ImportRun
from app.models.stay import Room
from app.services import profiles
from app.services.imports.listing import row_of

_MOST = 300
_ORDER = {"new": 0, "moved": 1, "cancelled": 2, "changed": 3}
# What stands in a snapshot and says nothing to a person.
_SILENT = frozenset({"version", "nights", "closed_at"})
_OWN_KIND = {"stays": "stay", "rooms": "room", "purchases": "purchase"}


def brought(desk: Desk, *, import_id: str) -> Brought:
    """One past import. Raises `NotFound("not_found")`.

    An import that was undone has its sums only.
    """
    desk.must(May.SEE_GUESTS)
    run: Any = ImportRun.get_or_none(ImportRun.place == desk.place.id, ImportRun.id == import_id)
    if run is None:
        raise NotFound("not_found", kind="import", id=import_id)
    lines: list[BroughtLine] = []
    if run.state == "done":
        lines = _of_guests(desk, run) if run.kind == "guests" else _of_day(run)
    lines.sort(key=lambda line: (_ORDER[line.what], line.name))
    changed = int(run.counts.get("created", 0)) + int(run.counts.get("updated", 0))
    return Brought(
        run=row_of(run, profiles.staff(desk)), kind=run.kind, written_at=run.written_at,
        lines=tuple(lines), more=max(0, changed - len(lines)) if lines else 0,
    )  # fmt: skip


def _of_guests(desk: Desk, run: Any) -> list[BroughtLine]:
    new: Any = (
        Guest.select(Guest.id, Guest.name)
        .where(Guest.place == desk.place.id, Guest.import_id == run.id)
        .order_by(Guest.id)
        .limit(_MOST)
    )
    lines = [BroughtLine(id=row.id, what="new", name=row.name, guest_id=row.id) for row in new]
    changes: Any = (
        ImportChange.select().where(ImportChange.run == run.id).order_by(ImportChange.id).limit(_MOST)
    )
    found = list(changes)
    names = _names(each.guest_id for each in found)
    lines += [
        BroughtLine(
            id=each.guest_id, what="changed", name=names.get(each.guest_id, ""), guest_id=each.guest_id,
            fields=tuple(each.written),
        )
        for each in found
        if each.guest_id in names
    ]  # fmt: skip
    return lines


def _of_day(run: Any) -> list[BroughtLine]:
    kind = _OWN_KIND[run.kind]
    query: Any = (
        ImportEntry.select()
        .where(ImportEntry.run == run.id, ImportEntry.kind == kind)
        .order_by(ImportEntry.id)
        .limit(_MOST)
    )
    entries = list(query)
    guests = _names(_guest_of(each.written) for each in entries)
    ids = {each.get("room") for entry in entries for each in (entry.former or {}, entry.written)}
    rooms = _rooms(ids) if kind == "stay" else {}
    return [_line(kind, entry, guests, rooms) for entry in entries]


def _line(kind: str, entry: Any, guests: dict[str, str], rooms: dict[str, str]) -> BroughtLine:
    former, written = entry.former, entry.written
    guest_id = _guest_of(written)
    name = guests.get(guest_id or "", "") or str(written.get("number", ""))
    fields = (
        () if former is None
        else tuple(each for each in written if former.get(each) != written[each] and each not in _SILENT)
    )  # fmt: skip
    was, now = rooms.get((former or {}).get("room", ""), ""), rooms.get(written.get("room") or "", "")
    what = "new" if former is None else "changed"
    if former is not None and kind == "stay":
        if written["status"] == "cancelled" and "status" in fields:
            what = "cancelled"
        elif "room" in fields and was:
            what = "moved"
    return BroughtLine(
        id=entry.row_id, what=what, name=name, guest_id=guest_id, former=was, written=now, fields=fields
    )


def _guest_of(written: dict[str, Any]) -> str | None:
    """Whose stay or purchase it is."""
    main = next((each[1] for each in written.get("people", ()) if each[3]), None)
    return main or written.get("guest")


def _names(keys: Iterable[str | None]) -> dict[str, str]:
    wanted = list({key for key in keys if key})
    return dict(Guest.select(Guest.id, Guest.name).where(Guest.id.in_(wanted)).tuples()) if wanted else {}


def _rooms(keys: set[Any]) -> dict[str, str]:
    wanted = [key for key in keys if key]
    return dict(Room.select(Room.id, Room.number).where(Room.id.in_(wanted)).tuples()) if wanted else {}
