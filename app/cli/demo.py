"""`demo`: makes the demo place. Asks for no PIN: there is nobody yet who could have one."""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import replace
from datetime import UTC, datetime

from app.cli.context import Context
from app.config import Config

HELP = "make the demo hotel or shop"
KINDS = ("hotel", "shop")


def add(parser: argparse.ArgumentParser) -> None:
    """What kind of place, and how many guests."""
    parser.add_argument("--kind", choices=KINDS, default="hotel")
    parser.add_argument(
        "--guests", type=_count, metavar="N", help="exactly N guests (0: employees and settings only)"
    )
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="the same seed, the same people")


def run(context: Context, args: argparse.Namespace) -> int:
    """Says where the place is and how much is in it."""
    # Deferred: `--help` needs no store.
    from app import bootstrap
    from app.domain.pins import DEMO_PIN
    from app.services import demo
    from reports.card.wishes import draw_wish

    language = context.config.language or "en"
    config = _home(context.config, args, language)
    # Never the address itself: it may hold a password.
    where_to = "the named database" if config.database else config.data
    print(f"making a demo {args.kind} in {where_to} ...", file=sys.stderr)
    with bootstrap.opened(config):
        made = demo.make(
            kind=args.kind, language=language, now=datetime.now(UTC), guests=args.guests, seed=args.seed,
            draw=draw_wish,
        )  # fmt: skip
    where = {"kind": args.kind, "language": language, "data": str(config.data)}
    lines = [f"{name}: {count}" for name, count in made.counts.items()]
    text = f"{made.place.name} is ready in {config.data}; everybody’s PIN is {DEMO_PIN}."
    context.write({**made.counts, **where}, "\n".join([*lines, text]))
    return 0


def _home(config: Config, args: argparse.Namespace, language: str) -> Config:
    """The named folder or server; else where the welcome screen looks for demos."""
    is_named = args.data or config.database or os.environ.get("COURTESY_DATA")
    return config if is_named else replace(config, data=config.demos / f"{args.kind}-{language}")


def _count(text: str) -> int:
    count = int(text)
    if count < 0:
        raise argparse.ArgumentTypeError("a number of guests is 0 or more")
    return count
