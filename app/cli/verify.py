"""`verify`: every invariant, looked at afresh. Asks for no PIN and shows nothing of any guest."""

from __future__ import annotations

import argparse

from app import bootstrap, clock
from app.cli.context import Context
from app.errors import NotFound
from app.services import places
from app.services.clock import demo_begins
from app.services.verify import verify

HELP = "check every invariant of the place"


def add(parser: argparse.ArgumentParser) -> None:
    """The options of this command."""
    parser.add_argument(
        "--deep", action="store_true", help="also every attachment, the search index and the file"
    )


def run(context: Context, args: argparse.Namespace) -> int:
    """1 when any check fails."""
    with bootstrap.opened_as_it_is(context.config):
        place = places.current()
        if place is None:
            raise NotFound("no_place", folder=str(context.config.data))
        clock.begin_at(demo_begins(place))
        checks = verify(place, deep=args.deep, now=clock.now())
    ok = all(check.ok for check in checks)
    lines = [{"name": check.name, "ok": check.ok, "detail": check.detail} for check in checks]
    text = "\n".join(f"{'ok  ' if check.ok else 'FAIL'} {check.name}: {check.detail}" for check in checks)
    context.write({"ok": ok, "checks": lines}, text)
    return 0 if ok else 1
