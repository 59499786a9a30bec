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
        count = imports.export_guests(desk, to=args.file)
    context.write({"file": str(args.file), "guests": count}, f"{args.file}: {count} guests")
    return 0
