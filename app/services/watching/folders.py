"""Which folders are watched, from which desk, and for what."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.domain import watching
from app.domain.changes import Changes
from app.domain.desk import Desk, PlaceRow
from app.domain.ids import new_id
from app.domain.roles import May
from app.domain.watching import DONE, FAILED, LastFile, WatchOrder, WatchRow
from app.errors import NotFound, Refused
from app.models.connection import writes
from app.models.employee import Employee
from app.models.watching import WatchedFile, WatchedFolder
from app.services import audit, commands
from app.services.employees import employee_row


@writes
def choose(desk: Desk, *, command_id: str, order: WatchOrder) -> tuple[WatchRow, Changes]:
    """Watch a folder from this desk from now on, or watch it otherwise; whoever chooses brings its files.

    Raises what `watching.check` raises and `Refused("watch_inside")` for a folder where taken files lie.
    """
    desk.must(May.IMPORT)
    watching.check(order, desk.place.kind)
    folder = str(Path(order.folder.strip()))
    _must_not_lie_inside(desk, Path(folder))

    def carry_out() -> dict[str, Any]:
        values = {
            "kind": order.kind, "preset": order.preset, "stale_after": order.stale_after,
            "chosen_at": desk.now, "chosen_by": desk.actor.id, "trouble": "", "trouble_at": None,
        }  # fmt: skip
        row = _of_folder(desk, folder)
        key = row.id if row is not None else new_id()
        if row is None:
            WatchedFolder.insert(
                id=key, place=desk.place.id, workstation=desk.workstation, folder=folder, **values
            ).execute()
        else:
            WatchedFolder.update(values).where(WatchedFolder.id == key).execute()
        words: dict[str, object] = {
            "folder": folder, "kind": order.kind, "preset": order.preset, "stale_after": order.stale_after,
        }  # fmt: skip
        audit.record(desk, "watch.chosen", "watch", key, words=words)
        return {"watch_id": key}

    request = {
        "folder": folder, "kind": order.kind, "preset": order.preset, "stale_after": order.stale_after,
        "workstation": desk.workstation,
    }  # fmt: skip
    answer = commands.once(desk, command_id, "watching.choose", request, carry_out)
    chosen = [row for row in _rows(desk.place.id) if row.id == answer["watch_id"]]
    if not chosen:
        raise NotFound("not_found", kind="watch", id=answer["watch_id"])
    return chosen[0], Changes.of("import")


@writes
def forget(desk: Desk, *, command_id: str, watch_id: str) -> tuple[None, Changes]:
    """Stop watching a folder, from whichever desk; what lies in it stays there."""
    desk.must(May.IMPORT)

    def carry_out() -> dict[str, Any]:
        row: Any = WatchedFolder.get_or_none(
            WatchedFolder.place == desk.place.id, WatchedFolder.id == watch_id
        )
        if row is None:
            raise NotFound("not_found", kind="watch", id=watch_id)
        WatchedFile.delete().where(WatchedFile.watch == watch_id).execute()
        WatchedFolder.delete().where(WatchedFolder.id == watch_id).execute()
        audit.record(desk, "watch.forgotten", "watch", watch_id, words={"folder": row.folder})
        return {}

    commands.once(desk, command_id, "watching.forget", {"watch_id": watch_id}, carry_out)
    return None, Changes.of("import")


def every(desk: Desk) -> tuple[WatchRow, ...]:
    """Every watched folder of the place, this desk's own first."""
    desk.must(May.IMPORT)
    rows = _rows(desk.place.id)
    return tuple(sorted(rows, key=lambda row: (row.workstation != desk.workstation, row.workstation)))


def of_workstation(place: PlaceRow, workstation: str) -> tuple[WatchRow, ...]:
    """What one workstation has to look into. Asked by the program itself, whoever sits there or nobody."""
    return tuple(row for row in _rows(place.id) if row.workstation == workstation)


def _of_folder(desk: Desk, folder: str) -> Any:
    return WatchedFolder.get_or_none(
        WatchedFolder.place == desk.place.id, WatchedFolder.workstation == desk.workstation,
        WatchedFolder.folder == folder,
    )  # fmt: skip


def _must_not_lie_inside(desk: Desk, folder: Path) -> None:
    if folder.name in (DONE, FAILED) and _of_folder(desk, str(folder.parent)) is not None:
        raise Refused("watch_inside", field="folder")


def _rows(place_id: str) -> list[WatchRow]:
    query: Any = (
        WatchedFolder.select(WatchedFolder, Employee)
        .join(Employee, on=(Employee.id == WatchedFolder.chosen_by), attr="chooser")
        .where(WatchedFolder.place == place_id)
        .order_by(WatchedFolder.chosen_at, WatchedFolder.id)
    )
    return [
        WatchRow(
            id=row.id, workstation=row.workstation, folder=row.folder, kind=row.kind, preset=row.preset,
            stale_after=row.stale_after, by=employee_row(row.chooser), trouble=row.trouble,
            trouble_at=row.trouble_at, last=last_file(row.id),
        )
        for row in query
    ]  # fmt: skip


def last_file(watch_id: str) -> LastFile | None:
    """The file that was taken or refused last."""
    query: Any = (
        WatchedFile.select()
        .where(WatchedFile.watch == watch_id, WatchedFile.state != "taking")
        .order_by(WatchedFile.seen_at.desc(), WatchedFile.id.desc())
        .limit(1)
    )
    for row in query:
        return LastFile(
            name=row.name, at=row.seen_at, code=row.code, params=dict(row.params), run_id=row.run_id
        )
    return None
