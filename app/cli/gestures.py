"""`gestures apply`: commands from a stream, one JSON object a line, each answered after its commit.

The same services, limits and PINs as in the window. A line that is repeated with the same `id` gets the
same answer and happens once; the exit status is 0 when every line was answered, also with refusals.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from app.cli.context import Context, error_document, printable
from app.domain.desk import Desk, PlaceRow
from app.domain.gestures import ApprovalRow, GestureOrder, GestureReceipt
from app.domain.money import parse_minor, plain
from app.domain.text import is_storable
from app.errors import AppError, BadInput
from app.models.connection import expected_failures
from app.services import approvals, gestures

HELP = "apply a stream of gesture commands"
Line = dict[str, Any]
Answer = dict[str, Any]
_FIELDS = frozenset("id do as pin guest item amount what occasion reason gesture content_said".split())
# An amount may be a number, and other programs number their guests and items.
_NUMBERS = frozenset({"amount", "guest", "item"})


def add(parser: argparse.ArgumentParser) -> None:
    """`apply FILE`, where - is standard input."""
    verbs = parser.add_subparsers(dest="verb", required=True)
    applying = verbs.add_parser("apply", help="JSON lines in, JSON lines out")
    applying.add_argument("file", help="a file of JSON lines, or - for standard input")


def run(context: Context, args: argparse.Namespace) -> int:
    """Answer every line."""
    with _lines(args.file) as lines, context.opened() as place:
        for text in lines:
            if text.strip():
                print(printable(_answered(context, place, text)), flush=True)
    return 0


@contextlib.contextmanager
def _lines(file: str) -> Iterator[Iterable[str]]:
    """The lines. A byte that is no UTF-8 spoils its own line only. Raises `BadInput("file_unreadable")`."""
    if file == "-":
        if isinstance(sys.stdin, io.TextIOWrapper):
            sys.stdin.reconfigure(encoding="utf-8", errors="surrogateescape")
        yield sys.stdin
        return
    try:
        lines = Path(file).open(encoding="utf-8", errors="surrogateescape")  # noqa: SIM115 - closed below
    except (OSError, ValueError) as error:
        raise BadInput("file_unreadable", field="file", file=file) from error
    with lines:
        yield lines


def _answered(context: Context, place: PlaceRow, text: str) -> Answer:
    """The answer of one line, after its commit."""
    key: object = None
    try:
        line = _parsed(text)
        key = line.get("id") if isinstance(line.get("id"), str | int) else None
        _check(line)
        with expected_failures():
            desk = context.sign_in(place, line.get("as"), line.get("pin"))
            return {"id": key, "ok": True, **_VERBS[line["do"]](desk, line)}
    except AppError as error:
        return {"id": key, "ok": False, "error": error_document(error)}


def _parsed(text: str) -> Line:
    try:
        line = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise BadInput("bad_line", field="line") from error
    if not isinstance(line, dict):
        raise BadInput("bad_line", field="line")
    return line


def _check(line: Line) -> None:
    """Raise `BadInput("bad_line")` for the first field that is not of its kind or that no store can keep."""
    for name in ("id", "do"):
        if not isinstance(line.get(name), str) or not line[name]:
            raise BadInput("bad_line", field=name)
    for name in _FIELDS & line.keys():
        value = line[name]
        is_word = value is None or (isinstance(value, str) and is_storable(value))
        if not (is_word or (name in _NUMBERS and isinstance(value, int | float))):
            raise BadInput("bad_line", field=name)
    if line["do"] not in _VERBS:
        raise BadInput("bad_line", field="do")


def _give(desk: Desk, line: Line) -> Answer:
    if line.get("gesture"):
        key = _gesture(desk, line)
        return _receipt(desk, gestures.give_approved(desk, command_id=line["id"], gesture_id=key)[0])
    return _receipt(desk, gestures.give(desk, command_id=line["id"], order=_order(desk, line))[0])


def _ask(desk: Desk, line: Line) -> Answer:
    return _receipt(desk, gestures.ask(desk, command_id=line["id"], order=_order(desk, line))[0])


def _approve(desk: Desk, line: Line) -> Answer:
    key = approvals.find_key(desk, text=str(line.get("gesture", "")))
    return _decision(desk, approvals.approve(desk, command_id=line["id"], approval_id=key)[0])


def _decline(desk: Desk, line: Line) -> Answer:
    key = approvals.find_key(desk, text=str(line.get("gesture", "")))
    reason = str(line.get("reason", ""))
    return _decision(desk, approvals.decline(desk, command_id=line["id"], approval_id=key, reason=reason)[0])


def _cancel(desk: Desk, line: Line) -> Answer:
    return _receipt(desk, gestures.cancel(desk, command_id=line["id"], gesture_id=_gesture(desk, line))[0])


def _deliver(desk: Desk, line: Line) -> Answer:
    return _receipt(desk, gestures.deliver(desk, command_id=line["id"], gesture_id=_gesture(desk, line))[0])


def _withdraw(desk: Desk, line: Line) -> Answer:
    return _receipt(desk, gestures.withdraw(desk, command_id=line["id"], gesture_id=_gesture(desk, line))[0])


def _gesture(desk: Desk, line: Line) -> str:
    return gestures.find_key(desk, text=str(line.get("gesture", "")))


def _order(desk: Desk, line: Line) -> GestureOrder:
    """The order of a line: an item of the catalogue by its code, or words and an amount."""
    guest = line.get("guest")
    item = gestures.find_item(desk, text=str(line["item"])) if line.get("item") else None
    amount = line.get("amount")
    if amount is None and item is None:
        raise BadInput("amount", field="amount", text="")
    return GestureOrder(
        guest_id=None if guest is None else gestures.find_guest(desk, text=str(guest)),
        item_id=item.id if item else None,
        what=str(line.get("what", "")),
        amount_minor=item.cost_minor
        if item and amount is None
        else parse_minor(str(amount), desk.place.exponent),
        occasion=str(line.get("occasion", "")),
        reason=str(line.get("reason", "")),
        only_for_guest=line.get("only_for_guest") is True,
        content_said=str(line.get("content_said") or ""),
    )


def _receipt(desk: Desk, receipt: GestureReceipt) -> Answer:
    left: Answer = {}
    if receipt.left_minor is not None:
        left = {
            "amount": plain(receipt.left_minor, desk.place.exponent),
            "minor": receipt.left_minor,
            "currency": desk.place.currency,
        }
    return {
        "gesture": receipt.gesture_id, "number": receipt.number, "status": receipt.status.value, "left": left,
    }  # fmt: skip


def _decision(desk: Desk, row: ApprovalRow) -> Answer:
    return {"gesture": row.gesture_id, "status": row.status.value, "left": {}}


_VERBS: dict[str, Callable[[Desk, Line], Answer]] = {
    "give": _give,
    "ask": _ask,
    "approve": _approve,
    "decline": _decline,
    "cancel": _cancel,
    "deliver": _deliver,
    "withdraw": _withdraw,
}
