"""`card`: one card for a guest, as a PDF."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from app.cli.context import Context
from app.cli.files import write_new
from app.domain import cards as words
from app.domain.desk import Desk
from app.domain.made_cards import CardDesk, CardWish, parted

HELP = "draw one card for a guest"


def add(parser: argparse.ArgumentParser) -> None:
    """For whom, for what, how it looks, and where it goes."""
    parser.add_argument("--guest", required=True, metavar="ID", help="a guest's key, or a name only one has")
    parser.add_argument(
        "--template", choices=[each.value for each in words.Occasion], metavar="T",
        default=words.Occasion.JUST_BECAUSE.value,
        help="the text to start from: %(choices)s",
    )  # fmt: skip
    parser.add_argument(
        "--style", choices=[each.value for each in words.Style], default=words.Style.BOTANICAL.value
    )
    parser.add_argument(
        "--hand",
        choices=[each.value for each in words.HandName],
        default="",
        help="the paper's own unless named",
    )
    parser.add_argument(
        "--size", choices=[each.value for each in words.Format], default=words.Format.A6.value
    )
    parser.add_argument("--out", required=True, type=Path, metavar="FILE")
    parser.add_argument("--text", help="your own words instead; - reads them from standard input")


def run(context: Context, args: argparse.Namespace) -> int:
    """Writes the file and says how many pages it has."""
    # Deferred: `--help` needs neither store nor fonts.
    from app.services import cards, gestures, privacy
    from reports.card import draw
    from reports.card.wishes import order_of

    own = sys.stdin.read() if args.text == "-" else args.text
    with context.opened() as place:
        desk = context.sign_in(place)
        guest_id = gestures.find_guest(desk, text=args.guest)
        privacy.check(desk, guest_id)
        start = cards.desk(desk, guest_id=guest_id)
    wish = _wish(desk, start, args, own)
    file = draw(order_of(wish, title=start.guest_name, author=place.name))
    write_new(args.out, file.pdf)
    context.write({"file": str(args.out), "pages": file.pages}, f"{args.out}: {file.pages} page")
    return 0


def _wish(desk: Desk, start: CardDesk, args: argparse.Namespace, own: str | None) -> CardWish:
    spoken = [code for code in start.languages if code in words.LANGUAGES]
    language = (spoken or [desk.actor.language])[0]
    facts = words.CardFacts(sender=desk.actor.name, house=desk.place.name)
    text = words.suggest(args.template, language, start.addressee, facts)
    if own and own.strip():
        text = parted(own, words.signature(facts))
    return CardWish(
        guest_id=start.guest_id, occasion=args.template, style=args.style, language=language,
        greeting=text.greeting, body=text.body, closing=text.closing, sign=text.sign,
        hand=args.hand, paper=args.size,
    )  # fmt: skip
