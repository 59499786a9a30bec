"""`restore`: makes a backup the place again. The PIN is one of the backup's own people."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from pathlib import Path

from app.cli.context import Context
from app.errors import Refused

HELP = "make a backup the place again, keeping what was there"


def add(parser: argparse.ArgumentParser) -> None:
    """The backup."""
    parser.add_argument("file", type=Path, metavar="FILE")


def run(context: Context, args: argparse.Namespace) -> int:
    """Nothing is replaced before the backup opened with this place's keys and passed every check."""
    from app.services import backup  # deferred: `--help` needs no store

    config = context.config
    if config.database:
        raise Refused("backup_server")
    working = backup.unpack(args.file, folder=config.data)
    try:
        _check(context, working, backup.digest(args.file))
        kept = config.copies / f"before-restore-{datetime.now(UTC):%Y%m%d-%H%M%S}.sqlite3"
        was = backup.put_in_place(working, current=config.file, kept=kept)
    finally:
        for left in config.data.glob(f"{working.name}*"):
            left.unlink()
    document = {"file": str(config.file), "kept": None if was is None else str(was)}
    context.write(document, f"restored; what was there is in {was}" if was else "restored")
    return 0


def _check(context: Context, working: Path, sha256: str) -> None:
    """Signed in by somebody whom the backup trusts with it, and clean."""
    # Deferred: `--help` needs no store.
    from app.bootstrap import opened_file
    from app.services import backup, places
    from app.services.verify import verify

    with opened_file(context.config, working):
        place = places.current()
        if place is None:
            raise Refused("backup_empty")
        desk = context.sign_in(place)
        backup.note_restored(desk, sha256=sha256)
        failed = [check.name for check in verify(place, deep=True) if not check.ok]
    if failed:
        raise Refused("backup_fails", checks=", ".join(failed))
