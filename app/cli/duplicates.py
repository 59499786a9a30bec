"""`duplicates`: guests who may be kept twice."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, Any

from app.cli.context import Context

if TYPE_CHECKING:
    from app.domain.merging import PairRow

HELP = "find guests who may be kept twice"


def add(parser: argparse.ArgumentParser) -> None:
    """How likely a pair must be."""
    parser.add_argument("--min-score", type=float, default=0.0, metavar="X", help="from 0 to 1")


def run(context: Context, args: argparse.Namespace) -> int:
    """Look through everybody and list what was found, the strongest first."""
    from app.services import duplicates  # deferred: `--help` needs no store

    with context.opened() as place:
        desk = context.sign_in(place)
        duplicates.run(desk, told=_Told())
        found = duplicates.suggestions(desk, min_score=args.min_score)
    rows = [_row(pair) for pair in found]
    context.write(rows, "\n".join(_line(pair) for pair in found))
    return 0


class _Told:
    """Progress on standard error, where somebody looks at it."""

    def __init__(self) -> None:
        self._last = -1

    def __call__(self, part: float) -> None:
        percent = int(part * 100)
        if percent != self._last and sys.stderr.isatty():
            self._last = percent
            print(f"\r{percent:3d} %", end="" if percent < 100 else "\n", file=sys.stderr, flush=True)


def _row(pair: PairRow) -> dict[str, Any]:
    return {
        "a": pair.a, "b": pair.b, "a_external_id": pair.a_external_id, "b_external_id": pair.b_external_id,
        "score": pair.likeness.score, "verdict": pair.likeness.verdict.value,
        "reasons": list(pair.likeness.reasons),
    }  # fmt: skip


def _line(pair: PairRow) -> str:
    from app.words import duplicates as words  # deferred: words need Qt's translation

    why = ", ".join(words.reason(code) for code in pair.likeness.reasons)
    return (
        f"{pair.likeness.score:.2f}  {pair.likeness.verdict.value}  {pair.a_name}  =  {pair.b_name}  ({why})"
    )
