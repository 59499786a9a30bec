"""A thing leaves its shelf: handed back, posted, kept or disposed of. Each can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.lost_property import FindCard, FindStatus, IdSeen, may_be_posted, must_be_here
from app.domain.roles import May
from app.errors import BadInput, NotFound, Refused
from app.models.connection import writes
from app.models.vault import vault
from app.services import commands, privacy
from app.services.lost_property import custody, reading


@writes
def return_to(
    desk: Desk, *, command_id: str, item_id: str, name: str, seen: IdSeen
) -> tuple[FindCard, Changes]:
    """Hand it back to `name`. Only the kind of paper that was seen is written down, never a number."""
    if not name.strip():
        raise BadInput("find_to_whom", field="name")

    def act(row: Any) -> None:
        row.released_to = name.strip()
        _close(desk, row, FindStatus.RETURNED)
        custody.add(desk, item_id, "returned", to=name.strip(), seen=IdSeen(seen).value)

    return _here(desk, command_id, item_id, "return_to", {"name": name, "seen": seen}, act)


@writes
def post(
    desk: Desk, *, command_id: str, item_id: str, name: str, carrier: str, tracking: str = ""
) -> tuple[FindCard, Changes]:
    """Send it home. Raises `Refused`: "find_not_posted" for what carriers refuse, "guest_discreet"."""
    if not name.strip():
        raise BadInput("find_to_whom", field="name")
    if not carrier.strip():
        raise BadInput("find_carrier", field="carrier")

    def act(row: Any) -> None:
        if not may_be_posted(row.category, row.marks):
            raise Refused("find_not_posted")
        privacy.check(desk, row.guest_id)
        row.released_to, row.carrier, row.tracking = name.strip(), carrier.strip(), tracking.strip()
        _close(desk, row, FindStatus.POSTED)
        custody.add(
            desk, item_id, "posted", to=name.strip(), carrier=carrier.strip(), tracking=tracking.strip()
        )

    request = {"name": name, "carrier": carrier, "tracking": tracking}
    return _here(desk, command_id, item_id, "post", request, act)


@writes
def keep(desk: Desk, *, command_id: str, item_id: str, by: str) -> tuple[FindCard, Changes]:
    """Its time is over and somebody keeps it: the finder, a charity, the house."""
    return _ended(desk, command_id, item_id, "keep", FindStatus.KEPT, "kept", by)


@writes
def dispose(desk: Desk, *, command_id: str, item_id: str, how: str) -> tuple[FindCard, Changes]:
    """It was recycled or destroyed."""
    return _ended(desk, command_id, item_id, "dispose", FindStatus.DISPOSED, "disposed", how)


@writes
def give_up(desk: Desk, *, command_id: str, item_id: str) -> tuple[FindCard, Changes]:
    """A question that nobody could answer is closed. Taken back by `reopen`."""

    def carry_out() -> dict[str, Any]:
        row = reading.held(desk, item_id)
        if row.status != FindStatus.ASKED:
            raise Refused("find_closed", number=row.number)
        _close(desk, row, FindStatus.GIVEN_UP)
        custody.add(desk, item_id, "given_up")
        return {"item_id": item_id}

    desk.must(May.LOG_FINDS)
    commands.once(desk, command_id, "lost_property.give_up", {"id": item_id}, carry_out)
    return reading.answer(desk, item_id)


@writes
def reopen(desk: Desk, *, command_id: str, item_id: str) -> tuple[FindCard, Changes]:
    """Take back what closed it: it is on its shelf again, or asked for again."""
    desk.must(May.RELEASE_FINDS)

    def carry_out() -> dict[str, Any]:
        row = reading.held(desk, item_id)
        if row.closed_at is None:
            raise Refused("find_open", number=row.number)
        row.status = FindStatus.FOUND if row.kind == "found" else FindStatus.ASKED
        row.closed_at, row.version = None, row.version + 1
        row.released_to = row.carrier = row.tracking = ""
        row.save()
        custody.add(desk, item_id, "reopened")
        return {"item_id": item_id}

    commands.once(desk, command_id, "lost_property.reopen", {"id": item_id}, carry_out)
    return reading.answer(desk, item_id)


@writes
def move_to_shelf(desk: Desk, *, command_id: str, item_id: str, shelf: str) -> tuple[FindCard, Changes]:
    """Another shelf. The shelf before is the undo."""
    desk.must(May.LOG_FINDS)

    def carry_out() -> dict[str, Any]:
        row = reading.held(desk, item_id)
        must_be_here(row.kind, row.status, row.number)
        row.shelf, row.version = shelf.strip(), row.version + 1
        row.save()
        custody.add(desk, item_id, "moved", shelf=shelf.strip())
        return {"item_id": item_id}

    commands.once(desk, command_id, "lost_property.move_to_shelf", {"id": item_id, "shelf": shelf}, carry_out)
    return reading.answer(desk, item_id)


@writes
def reveal_mark(desk: Desk, *, item_id: str) -> str:
    """The hidden mark, for the one who asks the owner about it. Each look is written down.

    Raises `NotFound("find_no_mark")`.
    """
    desk.must(May.RELEASE_FINDS)
    row = reading.held(desk, item_id)
    if row.hidden_mark is None:
        raise NotFound("find_no_mark")
    mark = vault().unseal(row.hidden_mark, about=item_id)
    custody.add(desk, item_id, "mark_seen")
    return str(mark)


def _ended(
    desk: Desk, command_id: str, item_id: str, service: str, status: FindStatus, action: str, how: str
) -> tuple[FindCard, Changes]:
    if not how.strip():
        raise BadInput("find_how", field="how")

    def act(row: Any) -> None:
        row.released_to = how.strip()
        _close(desk, row, status)
        custody.add(desk, item_id, action, text=how.strip())

    return _here(desk, command_id, item_id, service, {"how": how}, act)


def _here(
    desk: Desk,
    command_id: str,
    item_id: str,
    service: str,
    request: dict[str, Any],
    act: Callable[[Any], None],
) -> tuple[FindCard, Changes]:
    """Carry out once what can only be done with a thing on its shelf."""
    desk.must(May.RELEASE_FINDS)

    def carry_out() -> dict[str, Any]:
        row = reading.held(desk, item_id)
        must_be_here(row.kind, row.status, row.number)
        act(row)
        return {"item_id": item_id}

    commands.once(desk, command_id, f"lost_property.{service}", {"id": item_id, **request}, carry_out)
    return reading.answer(desk, item_id)


def _close(desk: Desk, row: Any, status: FindStatus) -> None:
    row.status, row.closed_at, row.version = status, desk.now, row.version + 1
    row.save()
