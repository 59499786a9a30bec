"""`find`: what the search field finds."""

from __future__ import annotations

import argparse
from typing import Any

from app.cli.context import Context
from app.domain.search import Hit

HELP = "find guests, rooms and numbers"


def add(parser: argparse.ArgumentParser) -> None:
    """The text, as it would be typed."""
    parser.add_argument("text", nargs="+")
    parser.add_argument("--limit", type=int, default=12, metavar="N")


def run(context: Context, args: argparse.Namespace) -> int:
    """The likeliest first; an empty list is an answer too."""
    from app.services import profiles, search  # deferred: `--help` needs no store

    with context.opened() as place:
        desk = context.sign_in(place)
        hits = search.find(desk, " ".join(args.text), limit=max(1, args.limit))
        known = profiles.external_ids(desk, [hit.id for hit in hits if hit.kind == "guest"])
    rows = [_row(hit, known.get(hit.id)) for hit in hits]
    context.write(rows, "\n".join(_line(row) for row in rows))
    return 0


def _row(hit: Hit, external_id: str | None) -> dict[str, Any]:
    return {
        "kind": hit.kind, "id": hit.id, "external_id": external_id, "title": hit.title,
        "detail": hit.detail or hit.room, "score": hit.score,
    }  # fmt: skip


def _line(row: dict[str, Any]) -> str:
    return "  ".join(str(row[name]) for name in ("kind", "title", "detail", "id") if row[name])
