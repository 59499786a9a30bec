"""`tour`: plays the main job through the real windows, without a screen, in a fresh demo hotel."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from app.cli.context import Context
from app.config import Config
from app.errors import BadInput

HELP = "play the main job through the real windows, without a screen"


def add(parser: argparse.ArgumentParser) -> None:
    """Where its files go."""
    parser.add_argument("--out", type=Path, default=Path("out"), metavar="DIR", help="default: %(default)s")
    parser.add_argument(
        "--screens", action=argparse.BooleanOptionalAction, default=True, help="pictures of the windows"
    )


def run(context: Context, args: argparse.Namespace) -> int:
    """1 when a step failed."""
    _must_be_writable(args.out)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # Deferred: the platform is chosen before Qt is loaded, and `--help` needs none of it.
    from app.bootstrap import open_place
    from app.tour import play

    with tempfile.TemporaryDirectory(prefix="courtesy-tour-", ignore_cleanup_errors=True) as folder:
        language = context.config.language or "en"
        config = replace(
            context.config, data=Path(folder), database=None, language=language, workstation="Desk 1"
        )
        _make_demo(config, language)
        record = play(config, open_place, args.out, screens=args.screens)
    for step in record.steps:
        print(f"{'ok  ' if step.ok else 'FAIL'} {step.ms:>6} ms  {step.name}  {step.why}", file=sys.stderr)
    context.write(record.document(), f"{len(record.files)} files in {args.out}")
    return 0 if record.ok else 1


def _must_be_writable(out: Path) -> None:
    """Raise `BadInput("file_unwritable")` before a minute's play, not after it."""
    try:
        out.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=out):
            pass
    except OSError as error:
        raise BadInput("file_unwritable", field="out", file=str(out)) from error


def _make_demo(config: Config, language: str) -> None:
    # Deferred: `--help` needs no store.
    from app import bootstrap
    from app.services import demo
    from reports.card.wishes import draw_wish

    print(f"making a demo hotel in {config.data} ...", file=sys.stderr)
    with bootstrap.opened(config):
        demo.make(kind="hotel", language=language, now=datetime.now(UTC), draw=draw_wish)
