"""`migrate`: brings the store to this program's schema, with a checked copy before."""

from __future__ import annotations

import argparse

from app import bootstrap
from app.cli.context import Context
from app.models.migrate import differences, migrate

HELP = "bring the place's data to this version's schema"


def add(parser: argparse.ArgumentParser) -> None:
    """No options."""


def run(context: Context, args: argparse.Namespace) -> int:
    """Names the steps that were applied."""
    with bootstrap.opened_as_it_is(context.config):
        steps = migrate(context.config.copies)
        lacks, _ = differences()
    context.write({"steps": steps, "missing": lacks}, "\n".join(steps) or "nothing to do")
    return 0
