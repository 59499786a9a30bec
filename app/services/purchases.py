"""What a shop owes its guests: orders to collect, repairs promised, things on hold."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from app.domain.changes import Changes
from app.domain.desk import Desk
from app.domain.ids import new_id
from app.domain.money import LARGEST_MINOR
from app.domain.purchases import FIRST, OPEN, PurchaseKind, PurchaseRow, PurchaseStatus, must_be_open
from app.domain.roles import May
from app.errors import BadInput, NotFound, Refused
from app.models.base import is_sqlite
from app.models.connection import writes
from app.models.guest import Guest
from app.models.stay import Purchase
from app.services import audit, commands, profiles
from app.services.numbers import next_number

MOST = 500


def open_ones(desk: Desk) -> tuple[PurchaseRow, ...]:
    """Everything a guest still waits for, soonest first, without a time last."""
    desk.must(May.SEE_GUESTS)
    return _rows(desk, Purchase.status.in_(OPEN))


def of_guest(desk: Desk, *, guest_id: str, limit: int = 100) -> tuple[PurchaseRow, ...]:
    """A guest's orders, repairs, holds and purchases, newest first."""
    desk.must(May.SEE_GUESTS)
    found = _rows(desk, Purchase.guest.in_(profiles.keys(desk, guest_id)))
    return tuple(sorted(found, key=lambda row: (row.bought_on, row.number), reverse=True)[:limit])


def one(desk: Desk, *, purchase_id: str) -> PurchaseRow:
    """One of them. Raises `NotFound`."""
    desk.must(May.SEE_GUESTS)
    found = _rows(desk, Purchase.id == purchase_id)
    if not found:
        raise NotFound("purchase_not_found")
    return found[0]


@writes
def add(
    desk: Desk, *, command_id: str, guest_id: str, kind: PurchaseKind, what: str,
    status: PurchaseStatus | None = None, due_at: datetime | None = None, shelf: str = "",
    amount_minor: int = 0, heads_up: str = "", remark: str = "",
) -> tuple[PurchaseRow, Changes]:  # fmt: skip
    """Write one down; it gets a number (PU-0001). Raises `BadInput` (`what_empty`, `due_past`, `amount`)."""

    def carry_out() -> dict[str, Any]:
        _check(desk, guest_id, what, due_at, amount_minor)
        state = status or FIRST[PurchaseKind(kind)]
        row = Purchase.create(
            id=new_id(), place_id=desk.place.id, guest_id=guest_id, number=next_number(desk, "PU"),
            kind=kind, what=what.strip(), amount_minor=amount_minor, status=state, shelf=shelf.strip(),
            heads_up=heads_up, remark=remark.strip(), bought_on=desk.business_date, due_at=due_at,
            closed_at=None if state in OPEN else desk.now,
        )  # fmt: skip
        audit.record(desk, "purchase.added", "purchase", row.id, words={"what": row.what, "kind": kind})
        return {"purchase_id": row.id}

    request = {
        "guest_id": guest_id, "kind": kind, "what": what, "status": status, "due_at": str(due_at),
        "shelf": shelf, "amount_minor": amount_minor, "heads_up": heads_up, "remark": remark,
    }  # fmt: skip
    return _carried_out(desk, command_id, "purchases.add", request, carry_out)


@writes
def mark_ready(
    desk: Desk, *, command_id: str, purchase_id: str, shelf: str | None = None
) -> tuple[PurchaseRow, Changes]:
    """It can be collected, from this shelf."""
    change: dict[str, Any] = {"status": PurchaseStatus.READY}
    if shelf is not None:
        change["shelf"] = shelf.strip()
    return _change(desk, command_id, purchase_id, "purchase.ready", **change)


@writes
def hand_over(desk: Desk, *, command_id: str, purchase_id: str) -> tuple[PurchaseRow, Changes]:
    """The guest has it. Taken back by `reopen`."""
    return _change(
        desk, command_id, purchase_id, "purchase.handed_over",
        status=PurchaseStatus.HANDED_OVER, closed_at=desk.now,
    )  # fmt: skip


@writes
def give_up(desk: Desk, *, command_id: str, purchase_id: str) -> tuple[PurchaseRow, Changes]:
    """Nobody waits for it any more. Taken back by `reopen`."""
    return _change(
        desk, command_id, purchase_id, "purchase.given_up", status=PurchaseStatus.GIVEN_UP, closed_at=desk.now
    )


@writes
def postpone(
    desk: Desk, *, command_id: str, purchase_id: str, due_at: datetime
) -> tuple[PurchaseRow, Changes]:
    """Promise another time, in the future. The time before it is the undo."""
    if due_at <= desk.now:
        raise BadInput("due_past", field="due_at")
    return _change(desk, command_id, purchase_id, "purchase.postponed", due_at=due_at)


@writes
def reopen(
    desk: Desk, *, command_id: str, purchase_id: str, status: PurchaseStatus
) -> tuple[PurchaseRow, Changes]:
    """Take back `hand_over` or `give_up`: it stands again where it stood, which the caller has seen."""
    desk.must(May.EDIT_STAYS)

    def carry_out() -> dict[str, Any]:
        row = _held(desk, purchase_id)
        if row.status in OPEN or PurchaseStatus(status) not in OPEN:
            raise Refused("purchase_open", number=row.number)
        row.status, row.closed_at = status, None
        row.save()
        audit.record(desk, "purchase.reopened", "purchase", row.id)
        return {"purchase_id": row.id}

    request = {"purchase_id": purchase_id, "status": status}
    return _carried_out(desk, command_id, "purchases.reopen", request, carry_out)


def _change(
    desk: Desk, command_id: str, purchase_id: str, action: str, **fields: Any
) -> tuple[PurchaseRow, Changes]:
    def carry_out() -> dict[str, Any]:
        row = _held(desk, purchase_id)
        must_be_open(PurchaseStatus(row.status), row.number)
        before = {name: str(getattr(row, name)) for name in fields}
        for name, value in fields.items():
            setattr(row, name, value)
        row.save()
        audit.record(desk, action, "purchase", row.id, words={"before": before})
        return {"purchase_id": row.id}

    request = {"purchase_id": purchase_id, **{k: str(v) for k, v in fields.items() if k != "closed_at"}}
    return _carried_out(desk, command_id, action, request, carry_out)


def _carried_out(
    desk: Desk, command_id: str, service: str, request: dict[str, Any], carry_out: Any
) -> tuple[PurchaseRow, Changes]:
    desk.must(May.EDIT_STAYS)
    answer = commands.once(desk, command_id, service, request, carry_out)
    row = one(desk, purchase_id=answer["purchase_id"])
    return row, Changes.of("purchase", ids=(row.id, row.guest_id))


def _held(desk: Desk, purchase_id: str) -> Any:
    query = Purchase.select().where((Purchase.id == purchase_id) & (Purchase.place == desk.place.id))
    row = (query if is_sqlite() else query.for_update()).first()
    if row is None:
        raise NotFound("purchase_not_found")
    return row


def _check(desk: Desk, guest_id: str, what: str, due_at: datetime | None, amount_minor: int) -> None:
    if not what.strip():
        raise BadInput("what_empty", field="what")
    if due_at is not None and due_at <= desk.now:
        raise BadInput("due_past", field="due_at")
    if not 0 <= amount_minor <= LARGEST_MINOR:
        raise BadInput("amount", field="amount")
    if Guest.get_or_none((Guest.id == guest_id) & (Guest.place == desk.place.id)) is None:
        raise NotFound("guest_not_found")


def _rows(desk: Desk, condition: Any) -> tuple[PurchaseRow, ...]:
    query: Any = (
        Purchase.select(
            Purchase.id, Purchase.number, Purchase.kind, Purchase.status, Purchase.what,
            Purchase.amount_minor,
            Purchase.shelf, Purchase.heads_up, Purchase.remark, Purchase.bought_on,
            Purchase.due_at, Purchase.closed_at,
            Purchase.guest.alias("guest_id"), Guest.name.alias("guest_name"),
        )
        .join(Guest, on=(Guest.id == Purchase.guest))
        .where((Purchase.place == desk.place.id) & condition)
        .order_by(Purchase.due_at.asc(nulls="last"), Purchase.number)
        .limit(MOST)
        .dicts()
    )  # fmt: skip
    return tuple(_row(line) for line in query)


def _row(line: dict[str, Any]) -> PurchaseRow:
    line.update(kind=PurchaseKind(line["kind"]), status=PurchaseStatus(line["status"]))
    return PurchaseRow(**line)
