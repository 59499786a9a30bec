"""`cards`: many cards in one file, from a list. It reads nothing of the place, so it asks for no PIN."""

from __future__ import annotations

import argparse
import csv
import io
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.context import Context, error_document
from app.cli.files import read_text, write_new
from app.domain import cards as words
from app.domain.made_cards import parted
from app.errors import BadInput

if TYPE_CHECKING:
    from reports.orders import CardOrder

HELP = "draw many cards from a list"
# As the reader of such files gives it: no words where a column is missing, a list of words beyond the last.
Row = dict[str | Any, str | Any]
_NEEDED = ("to", "text", "language")


def add(parser: argparse.ArgumentParser) -> None:
    """The list, and where the cards go."""
    columns = "columns: to text language, and where wanted template style occasion sign"
    parser.add_argument(
        "--list", required=True, metavar="FILE.csv", dest="list_file", help=f"{columns}; - is standard input"
    )
    parser.add_argument("--out", required=True, type=Path, metavar="FILE.pdf")


def run(context: Context, args: argparse.Namespace) -> int:
    """One page a card, in the order of the list."""
    from reports.card import draw_many  # deferred: `--help` needs no fonts

    rows = _rows(sys.stdin.read() if args.list_file == "-" else read_text(Path(args.list_file)))
    orders, refused = _orders(rows)
    if refused:
        return _say_refused(context, refused)
    file = draw_many(orders)
    write_new(args.out, file.pdf)
    if file.missing:
        print(f"no hand has these characters: {' '.join(file.missing)}", file=sys.stderr)
    if file.overset:
        print("at least one text is too long for its card", file=sys.stderr)
    document = {"file": str(args.out), "pages": file.pages, "cards": len(orders)}
    context.write(document, f"{args.out}: {file.pages} pages")
    return 0


def _orders(rows: list[Row]) -> tuple[list[CardOrder], list[BadInput]]:
    """The cards of a list, and what is wrong with each row that has none."""
    orders, refused = [], []
    for number, row in enumerate(rows, start=1):
        try:
            orders.append(_order(number, row))
        except BadInput as error:
            refused.append(error)
    return orders, refused


def _say_refused(context: Context, refused: list[BadInput]) -> int:
    """All rows that have to be mended, at once; no card is drawn until then."""
    errors = [error_document(error) for error in refused]
    context.write({"error": errors[0], "errors": errors}, "\n".join(map(_said, errors)))
    return 1


def _said(error: dict[str, Any]) -> str:
    return str(error["message"])


def _rows(text: str) -> list[Row]:
    """The lines of the list; a byte order mark and semicolons, as spreadsheets write them, are taken too."""
    text = text.removeprefix("\ufeff")
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    table = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, restval=None, strict=True)
    missing = [name for name in _NEEDED if name not in (table.fieldnames or ())]
    if missing:
        raise BadInput("cards_columns", field="list", missing=", ".join(missing))
    rows: list[Row] = []
    try:
        rows.extend(table)
    except csv.Error as error:
        raise BadInput("cards_quote", field="list", row=len(rows) + 1) from error
    if not rows:
        raise BadInput("cards_none", field="list")
    return rows


def _whole(number: int, row: Row) -> dict[str, str]:
    """The row without blanks around its words. Raises `BadInput` for too few columns or too many."""
    for name, value in row.items():
        if name is None or not isinstance(value, str):
            raise BadInput("cards_width", field=name or "columns", row=number)
    return {name: value.strip() for name, value in row.items() if name and isinstance(value, str)}


def _order(number: int, given: Row) -> CardOrder:
    # Deferred: `--help` needs no fonts.
    from reports.orders import CardOrder

    row = _whole(number, given)
    style = row.get("style") or words.Style.BOTANICAL.value
    if style not in tuple(words.Style):
        raise BadInput("cards_row", field="style", row=number, value=style)
    language = row["language"] or "en"
    if language not in words.LANGUAGES:
        raise BadInput("cards_row", field="language", row=number, value=language)
    text = _text(number, row, language)
    return CardOrder(
        style=style, greeting=text.greeting, body=text.body, closing=text.closing, sign=text.sign,
        language=language, seed=number, title=row["to"],
    )  # fmt: skip


def _text(number: int, row: dict[str, str], language: str) -> words.CardText:
    """The text as it is; where there is none, the words for the occasion."""
    sign = row.get("sign", "")
    if row["text"]:
        has_lines = "\n" in row["text"]
        return parted(row["text"], sign) if has_lines else words.CardText("", row["text"], "", sign)
    occasion = row.get("occasion") or row.get("template") or words.Occasion.JUST_BECAUSE.value
    length = row.get("template") if row.get("template") in tuple(words.Length) else words.Length.WARM.value
    if occasion not in tuple(words.Occasion):
        raise BadInput("cards_row", field="occasion", row=number, value=occasion)
    facts = words.CardFacts(sender=sign)
    addressee = words.Addressee(name=row["to"])
    return words.suggest(occasion, language, addressee, facts, length=length or words.Length.WARM.value)
