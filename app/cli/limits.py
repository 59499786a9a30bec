"""`limits show` and `limits set`: what may be given without asking."""

from __future__ import annotations

import argparse
from typing import Any

from app.cli.context import Context
from app.domain.budgets import LimitRow, Period, Scope
from app.domain.desk import PlaceRow
from app.domain.ids import new_id
from app.domain.money import parse_minor, plain
from app.domain.roles import Role
from app.services import employees, limits

HELP = "show or set the spending limits"


def add(parser: argparse.ArgumentParser) -> None:
    """`show`, and `set` with what the limit is for."""
    verbs = parser.add_subparsers(dest="verb", required=True)
    verbs.add_parser("show", help="the limits that hold now or will hold")
    setting = verbs.add_parser("set", help="set one limit")
    setting.add_argument("--scope", choices=[scope.value for scope in Scope], default=Scope.EMPLOYEE.value)
    setting.add_argument(
        "--period", choices=[period.value for period in Period], default=Period.BUSINESS_DAY.value
    )
    whom = setting.add_mutually_exclusive_group()
    whom.add_argument("--role", choices=[role.value for role in Role])
    whom.add_argument("--employee", help="a sign-in code")
    setting.add_argument("amount", help='for example 50.00, or "none" to take the limit away')
    setting.add_argument("--id", help="a client id, so that a repeat happens once")


def run(context: Context, args: argparse.Namespace) -> int:
    """Rows of limits, or the one that was set."""
    with context.opened() as place:
        desk = context.sign_in(place)
        if args.verb == "show":
            _write(context, place, limits.rules(desk))
            return 0
        person = employees.one(place, args.employee) if args.employee else None
        row, _ = limits.set_limit(
            desk,
            command_id=args.id or new_id(),
            scope=Scope(args.scope),
            period=Period(args.period),
            amount_minor=None if args.amount == "none" else parse_minor(args.amount, place.exponent),
            role=args.role,
            employee_id=person.id if person else None,
        )
        _write(context, place, (row,) if row else ())
    return 0


def _write(context: Context, place: PlaceRow, rows: tuple[LimitRow, ...]) -> None:
    lines = [_document(place, row) for row in rows]
    text = "\n".join("  ".join(str(value) for value in line.values() if value) for line in lines)
    context.write(lines, text)


def _document(place: PlaceRow, row: LimitRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "scope": row.scope.value,
        "period": row.period.value,
        "role": row.role,
        "employee": row.employee_id,
        "amount": plain(row.amount_minor, place.exponent),
        "currency": place.currency,
        "starts_on": row.starts_on.isoformat(),
        "ends_on": row.ends_on.isoformat() if row.ends_on else None,
    }
