"""The day's data as it was before an import: rows go or get back what they had; later edits stay, listed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.models.connection import writes
from app.models.guest import Guest
from app.models.importing import ImportEntry, ImportKey
from app.models.stay import Room
from app.services.imports.day.journal import PARTS, TABLES, Snapshot, snapshot

# Stays before the rooms they are in; numbers last, when it is known which rows are left.
_ORDER = ("stay", "purchase", "series", "room", "key")
_AT_ONCE, _LOOKED_AT = 200, 50  # a reader that all pages wait for is away for a tenth of a second at most
_GOES, _RETURNS, _STAYS = "goes", "returns", "stays"
# What no person has typed, and nobody is told of.
_SILENT = frozenset({"version", "closed_at", "id", "place"})

After = dict[str, frozenset[str]]  # a row, and what it will refer to; nothing when it goes
Keep = Callable[[str, str, str, Any, Any], None]  # key, name, field, what the import found, what is now


def is_clear(run_id: str) -> bool:
    """Whether nothing of a run is left to take back."""
    return not ImportEntry.select().where(ImportEntry.run == run_id).exists()


@writes
def some_undone(run_id: str, keep: Keep) -> tuple[int, int] | None:
    """Take some entries back; how many rows went and how many got back what they had; None at the end."""
    entries: list[Any] = []
    for kind in _ORDER:
        query: Any = ImportEntry.select().where(ImportEntry.run == run_id, ImportEntry.kind == kind)
        entries = list(query.order_by(ImportEntry.id.desc()).limit(_AT_ONCE))
        if entries:
            break
    if not entries:
        return None
    removed = restored = 0
    for entry in entries:
        gone, back = _undone(entry, keep)
        removed, restored = removed + gone, restored + back
    ImportEntry.delete().where(ImportEntry.id.in_([each.id for each in entries])).execute()
    return removed, restored


def some_looked_at(
    run_id: str, kind: str, last: str, after: After, keep: Keep
) -> tuple[int, int, str] | None:
    """How many of the next entries of a kind would go and be restored, and where to go on; None at the end.

    Nothing is written. `after` learns what each of these rows would refer to then: a room that only a stay is
    in which leaves it, or goes, goes as well.
    """
    query: Any = ImportEntry.select().where(ImportEntry.run == run_id, ImportEntry.kind == kind)
    entries = list(query.where(ImportEntry.id > last).order_by(ImportEntry.id).limit(_LOOKED_AT))
    if not entries:
        return None
    removed = restored = 0
    for entry in entries:
        now = snapshot(entry.kind, entry.row_id)
        outcome = "" if now is None else _outcome(entry, now, keep, after)
        if outcome == _GOES:
            after[entry.row_id] = frozenset()
        elif outcome == _RETURNS and now is not None:
            after[entry.row_id] = _refers_to(
                {**now, **{name: entry.former[name] for name in _back(entry, now)}}
            )
        removed, restored = removed + (outcome == _GOES), restored + (outcome == _RETURNS)
    return removed, restored, entries[-1].id


def _undone(entry: Any, keep: Keep) -> tuple[int, int]:
    now = snapshot(entry.kind, entry.row_id)
    if now is None:
        return 0, 0
    if entry.kind == "key":
        _key_undone(entry)
        return 0, 0
    counts = int(entry.kind != "series")
    outcome = _outcome(entry, now, keep)
    if outcome == _GOES:
        _deleted(entry.kind, entry.row_id)
        return counts, 0
    if outcome == _RETURNS:
        _restored(entry, now)
        return 0, counts
    return 0, 0


def _outcome(entry: Any, now: Snapshot, keep: Keep, after: After | None = None) -> str:
    """Whether a row goes, returns to what it was, or stays with somebody's edits, which `keep` is told."""
    if entry.former is not None:
        back = _back(entry, now)
        for name in _changed(entry):
            if name not in back and name not in _SILENT:
                former, here = _shown(name, entry.former[name]), _shown(name, now[name])
                keep(entry.row_id, _name(entry, now), name, former, here)
        return _RETURNS
    if now == entry.written and not _is_used(entry.kind, entry.row_id, after or {}):
        return _GOES
    if entry.kind != "series":
        _kept_whole(entry, now, keep)
    return _STAYS


def _changed(entry: Any) -> list[str]:
    """What the import changed of a row."""
    return [name for name in entry.former if entry.former[name] != entry.written[name]]


def _back(entry: Any, now: Snapshot) -> list[str]:
    """What of that nobody has edited since, so that it returns."""
    return [name for name in _changed(entry) if now[name] == entry.written[name]]


def _refers_to(row: Snapshot) -> frozenset[str]:
    """The rooms and guests a row names, those of its people and nights included."""
    parts = [each[1] for part in PARTS for each in row.get(part, ())]
    return frozenset(key for key in (row.get("room"), row.get("guest"), *parts) if key)


def _key_undone(entry: Any) -> None:
    """A number stays while its row does: the next import finds it again by it."""
    key: Any = ImportKey.get(ImportKey.id == entry.row_id)
    if entry.former is not None:
        _put_back("key", entry.row_id, entry.former, list(entry.former))
    elif snapshot(key.kind, key.row_id) is None or not _is_kept(key):
        key.delete_instance()


def _is_kept(key: Any) -> bool:
    """Whether its row is there because of the import that is being undone: others had it before."""
    others = ImportKey.select().where(ImportKey.row_id == key.row_id, ImportKey.id != key.id)
    row: Any = TABLES[key.kind].get(TABLES[key.kind].id == key.row_id)
    return key.kind != "room" and getattr(row, "source", None) == key.source and not others.exists()


def _is_used(kind: str, row_id: str, after: After) -> bool:
    """Whether something hangs on a row that the import did not bring with it, and will then."""
    parts = {table for table, _ in PARTS.values()}
    for reference, table in TABLES[kind]._meta.backrefs.items():
        if kind == "stay" and table in parts:
            continue
        hangs = table.select().where(reference == row_id)
        if hangs.exists() if not after else any(is_left(_owner(row), row_id, after) for row in hangs):
            return True
    return False


def _owner(row: Any) -> str:
    """The stay a row is part of, else the row itself."""
    return str(getattr(row, "stay_id", None) or row.id)


def is_left(key: str, refers_to: str, after: After) -> bool:
    """Whether a row, or the stay it is part of, will still refer to something."""
    return key not in after or refers_to in after[key]


def _deleted(kind: str, row_id: str) -> None:
    if kind == "stay":
        for table, _ in PARTS.values():
            table.delete().where(table.stay == row_id).execute()
    TABLES[kind].delete().where(TABLES[kind].id == row_id).execute()


def _kept_whole(entry: Any, now: Snapshot, keep: Keep) -> None:
    changed = [name for name in now if now[name] != entry.written[name] and name not in _SILENT]
    name = _name(entry, now)
    for each in changed or [""]:
        keep(entry.row_id, name, each, _shown(each, entry.written.get(each)), _shown(each, now.get(each)))


def _restored(entry: Any, now: Snapshot) -> None:
    former, written, back = entry.former, entry.written, _back(entry, now)
    if now != written and "version" in now:
        back = [name for name in back if name != "version"]
        TABLES[entry.kind].update(version=now["version"] + 1).where(
            TABLES[entry.kind].id == entry.row_id
        ).execute()
    _put_back(entry.kind, entry.row_id, former, back)


def _put_back(kind: str, row_id: str, former: Snapshot, names: list[str]) -> None:
    table = TABLES[kind]
    columns = {
        name: former[name] if name == "told" else table._meta.fields[name].python_value(former[name])
        for name in names
        if name in table._meta.fields and name != "id"
    }
    if columns:
        table.update(columns).where(table.id == row_id).execute()
    for part in names:
        if part in PARTS:
            _part_back(part, row_id, former["place"], former[part])


def _part_back(part: str, stay_id: str, place_id: str, rows: list[list[Any]]) -> None:
    table, names = PARTS[part]
    table.delete().where(table.stay == stay_id).execute()
    for row in rows:
        values = {
            name: table._meta.fields[name].python_value(value) for name, value in zip(names, row, strict=True)
        }
        table.create(place=place_id, stay=stay_id, **values)


def _name(entry: Any, now: Snapshot) -> str:
    """What the row is called in the list of what was kept."""
    if entry.kind == "room":
        return str(now["number"])
    guest_id = now.get("guest") or next((each[1] for each in now.get("people", ()) if each[3]), None)
    guest: Any = Guest.get_or_none(Guest.id == guest_id) if guest_id else None
    return guest.name if guest is not None else str(now.get("number", ""))


def _shown(name: str, value: Any) -> str:
    """A value in the list: a room by its number, people and nights by how many."""
    if name == "room" and value:
        room: Any = Room.get_or_none(Room.id == value)
        return room.number if room is not None else ""
    if name in PARTS:
        return str(len(value or ()))
    return "" if value is None else str(value)
