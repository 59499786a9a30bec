"""`backup`: a checked copy of the place while it runs. The key file stays where it is: keep it apart."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.cli.context import Context

HELP = "make a checked copy of the place (without its key file: keep courtesy.keys apart)"


def add(parser: argparse.ArgumentParser) -> None:
    """Where it goes."""
    parser.add_argument(
        "file", nargs="?", type=Path, metavar="FILE", help="default: copies/ in the data folder"
    )


def run(context: Context, args: argparse.Namespace) -> int:
    """Says where the copy is and what proves it."""
    from app.services import backup  # deferred: `--help` needs no store

    with context.opened() as place:
        desk = context.sign_in(place)
        to = args.file or context.config.copies / backup.usual_name(place, desk.now)
        copy = backup.back_up(desk, to=to)
    document = {"file": str(copy.file), "bytes": copy.size, "sha256": copy.sha256, "heads": copy.heads}
    context.write(document, f"{copy.file}\nsha256 {copy.sha256}\nchains {copy.heads}")
    return 0
