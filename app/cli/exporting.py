"""`export`: all guests as a file that can be imported again."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.cli.context import Context

HELP = "write all guests to a file"


def add(parser: argparse.ArgumentParser) -> None:
    """What goes out, and where."""
    parser.add_argument("what", choices=("guests",))
    parser.add_argument("file", type=Path, metavar="FILE")


def run(context: Context, args: argparse.Namespace) -> int:
    """One row a guest, as CSV."""
    from app.services import imports  # deferred: `--help` needs no store

    with context.opened() as place:
        desk = context.sign_in(place)
        done = imports.export_guests(desk, to=args.file)
    document = {"file": str(args.file), "guests": done.guests, "discreet_without_contacts": done.unreachable}
    shut = f", {done.unreachable} discreet ones without contacts" if done.unreachable else ""
    context.write(document, f"{args.file}: {done.guests} guests{shut}")
    return 0
