"""`cards`: many cards in one file, from a list. It reads nothing of the place, so it asks for no PIN."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.context import Context, error_document
from app.cli.files import read_bytes, write_new
from app.domain import card_lists
from app.errors import BadInput

if TYPE_CHECKING:
    from app.domain.batches import ListedCard
    from reports.orders import CardOrder

HELP = "draw many cards from a list"


def add(parser: argparse.ArgumentParser) -> None:
    """The list, and where the cards go."""
    columns = "columns: to text language, and where wanted template style occasion sign hand size"
    parser.add_argument(
        "--list", required=True, metavar="FILE.csv", dest="list_file", help=f"{columns}; - is standard input"
    )
    parser.add_argument("--out", required=True, type=Path, metavar="FILE.pdf")


def run(context: Context, args: argparse.Namespace) -> int:
    """One page a card, in the order of the list."""
    from reports.card import draw_many  # deferred: `--help` needs no fonts

    listed, refused = card_lists.read(_text(args.list_file))
    if refused:
        return _say_refused(context, refused)
    orders = [_order(number, card) for number, card in enumerate(listed, start=1)]
    file = draw_many(orders)
    write_new(args.out, file.pdf)
    if file.missing:
        print(f"no hand has these characters: {' '.join(file.missing)}", file=sys.stderr)
    if file.overset:
        print("at least one text is too long for its card", file=sys.stderr)
    document = {"file": str(args.out), "pages": file.pages, "cards": len(orders)}
    context.write(document, f"{args.out}: {file.pages} pages")
    return 0


def _text(list_file: str) -> str:
    if list_file == "-":
        return sys.stdin.read()
    return card_lists.decoded(read_bytes(Path(list_file)))


def _say_refused(context: Context, refused: Sequence[BadInput]) -> int:
    """All rows that have to be mended, at once; no card is drawn until then."""
    errors = [error_document(error) for error in refused]
    context.write({"error": errors[0], "errors": errors}, "\n".join(map(_said, errors)))
    return 1


def _said(error: dict[str, Any]) -> str:
    return str(error["message"])


def _order(number: int, card: ListedCard) -> CardOrder:
    # Deferred: `--help` needs no fonts.
    from app.domain.cards import cover
    from reports.orders import CardOrder

    text = card.text
    paper: Any = card.size
    return CardOrder(
        style=card.style, greeting=text.greeting, body=text.body, closing=text.closing, sign=text.sign,
        language=card.language, seed=number, title=card.name,
        hand=card.hand, paper=paper, cover=cover(card.occasion, card.language) if paper == "folded" else "",
    )  # fmt: skip
