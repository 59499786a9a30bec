"""`restore`: makes a backup the place again. The PIN is one of the backup's own people."""

from __future__ import annotations

import argparse
import contextlib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from peewee import DatabaseError

from app import clock
from app.cli.context import Context
from app.domain.desk import PlaceRow
from app.errors import AppError, NotFound, Refused

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
        _signed_in_and_clean(context, working, backup.digest(args.file))
        kept = config.copies / f"before-restore-{datetime.now(UTC):%Y%m%d-%H%M%S}.sqlite3"
        was = backup.put_in_place(working, current=config.file, kept=kept)
    finally:
        for ending in ("", "-wal", "-shm", "-journal"):
            working.with_name(working.name + ending).unlink(missing_ok=True)
    document = {"file": str(config.file), "kept": None if was is None else str(was)}
    context.write(document, f"restored; what was there is in {was}" if was else "restored")
    return 0


def _signed_in_and_clean(context: Context, working: Path, sha256: str) -> None:
    """The check; a PIN that was wrong in the copy, which goes away, counts in the place, which stays."""
    # Deferred: `--help` needs no store.
    from app.services import session

    at, real = context.config.workstation, clock.real()
    owner = _owner(context, working)
    with _place_there(context) as place:
        left = session.seconds_to_wait(place, employee_id=owner, workstation=at, now=real) if place else 0
    if left:
        raise Refused("pin_wait", seconds=left, name=context.person or "")
    try:
        _check(context, working, sha256)
    except Refused as error:
        if error.code == "pin_wrong":
            with _place_there(context) as place:
                if place:
                    session.note_wrong_elsewhere(
                        place, owner=owner, workstation=at, now=clock.now(), real=real
                    )
        raise


def _owner(context: Context, working: Path) -> str:
    """The key of the person of `--as` in the copy; who is not in it is refused later."""
    # Deferred, as above.
    from app.bootstrap import opened_file
    from app.services import employees, places

    with opened_file(context.config, working):
        place = places.current()
        try:
            return employees.one(place, context.person or "").id if place else ""
        except NotFound:
            return ""


@contextlib.contextmanager
def _place_there(context: Context) -> Iterator[PlaceRow | None]:
    """The place that the backup is to replace; None where there is none, or none that can still be opened."""
    # Deferred, as above.
    from app import bootstrap
    from app.services import places

    with contextlib.ExitStack() as stack:
        try:
            stack.enter_context(bootstrap.opened_as_it_is(context.config))
            place = places.current()
        except (AppError, DatabaseError):
            place = None
        yield place


def _erased(context: Context) -> list[str]:
    """The guests erased since: from the place that is there, and from the list beside it where it is lost."""
    # Deferred, as above.
    from app.services import privacy

    keys = list(privacy.remembered(context.config.erased))
    with _place_there(context) as place:
        if place is not None:
            keys += _kept_keys(place)
    return list(dict.fromkeys(keys))


def _kept_keys(place: PlaceRow) -> list[str]:
    """None from a place of before there was such a list."""
    # Deferred, as above.
    from app.services import privacy

    try:
        return list(privacy.erased_keys(place.id))
    except DatabaseError:
        return []


def _check(context: Context, working: Path, sha256: str) -> None:
    """Signed in by somebody whom the backup trusts with it, and clean."""
    # Deferred: `--help` needs no store.
    from app.bootstrap import opened_file
    from app.services import backup, places, privacy
    from app.services.verify import verify

    erased = _erased(context)
    with opened_file(context.config, working):
        place = places.current()
        if place is None:
            raise Refused("backup_empty")
        desk = context.sign_in(place)
        backup.note_restored(desk, sha256=sha256)
        if privacy.erase_again(desk, guest_ids=erased):
            privacy.sweep()
        failed = [check.name for check in verify(place, deep=True) if not check.ok]
    if failed:
        raise Refused("backup_fails", checks=", ".join(failed))
