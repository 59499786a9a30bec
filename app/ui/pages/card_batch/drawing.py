"""Cards of a batch drawn off the window's thread: small pictures, single files, sheets, one file for all."""

from __future__ import annotations

import functools
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import Any, TypeVar, overload

from PySide6.QtGui import QImage

from app.domain.batches import BatchCard
from app.domain.cards import OWN_HAND, Format, cover
from app.domain.pen_case import PenCase
from app.errors import BadInput, Refused
from app.ui.printing.card_sheets import is_folded
from app.ui.widgets.pdf_preview import draw_page
from reports.orders import CardFile, CardOrder, Signature

Sized = TypeVar("Sized", BatchCard, CardOrder)


@dataclass(frozen=True, slots=True)
class Look:
    """What all cards of a batch share: the title of the file, the house, its colours, who signs and how.

    `ink` leaves room for a real pen, `signed` puts the picture of the signature there.
    """

    title: str
    house: str
    background: bool = True
    ink: bool = False
    signed: bool = False
    back: bool = False
    case: PenCase = field(default_factory=PenCase)

    @property
    def signature(self) -> Signature:
        """How the name gets on the card."""
        return "ink" if self.ink else "picture" if self.signed and self.case.signature else "written"


@dataclass(frozen=True, slots=True)
class Sheets:
    """How many cards a sheet takes (1: each its own), on which paper, and whether they may get smaller.

    `flip` is the edge that a sheet with backs turns over.
    """

    up: int = 1
    paper: str = "A4"
    true_size: bool = False
    flip: str = ""


@dataclass(frozen=True, slots=True)
class Thumb:
    """A small picture of a card, and whether it can be printed."""

    image: QImage
    is_fit: bool


def order_of(card: BatchCard, look: Look) -> CardOrder:
    """The order for one card; the same one for its picture, its file and the sheet it lies on."""
    text, case, is_own, signature = card.text, look.case, card.hand == OWN_HAND, look.signature
    paper: Any = card.paper
    return CardOrder(
        style=card.style, greeting=text.greeting, body=text.body, closing=text.closing, sign=text.sign,
        language=card.language, seed=card.seed, paper=paper, signature=signature,
        background=look.background, title=look.title, author=look.house, hand="" if is_own else card.hand,
        own_hand=case.hand if is_own else b"",
        signature_picture=case.signature if signature == "picture" else b"", colours=case.colours,
        logo=case.logo, house=look.house, back=look.back,
        cover=cover(card.occasion, card.language) if card.paper == Format.FOLDED else "",
    )  # fmt: skip


def has_back(paper: str, look: Look) -> bool:
    """Whether a card of this size has something on its other side."""
    return paper == Format.FOLDED or (look.back and paper != Format.TENT)


def thumb(order: CardOrder, width: int, height: int) -> Thumb:
    """Draw a card and its picture. Runs on a worker's thread."""
    file = draw_card(order)
    words = 1 if order.paper == "folded" else 0  # of a folded card the inside
    image = draw_page(file.pdf, words, width, height, 1.0).image
    return Thumb(image, not file.missing and not file.overset)


def draw_card(order: CardOrder) -> CardFile:
    """One card as the file that is kept. Runs on a worker's thread."""
    # Deferred: reportlab and the fonts may not load before the first paint.
    from reports import card

    return card.draw(order)


def draw_sheet(orders: Sequence[CardOrder], sheets: Sheets) -> bytes:
    """Cards together: one a page in their order, or so many of a size on a sheet with crop marks.

    Where some have a back, the others get an empty one. Runs on a worker's thread.
    """
    # Deferred: as above.
    from reports import card
    from reports.sheets import joined, with_blank_backs

    if sheets.up == 1:
        sides = [2 if _has_pairs(orders[at]) else 1 for at in range(len(orders))]
        pdf = card.draw_many(orders).pdf
        return with_blank_backs(pdf, sides) if len(set(sides)) > 1 else pdf
    drawn = [(_has_pairs(alike[0]), _imposed(alike, sheets)) for alike in _groups(orders)]
    some_have_backs = any(pairs for pairs, _ in drawn)
    files = [
        with_blank_backs(pdf, [1] * pages) if some_have_backs and not pairs else pdf
        for pairs, (pdf, pages) in drawn
    ]
    return joined(files) if len(files) > 1 else files[0]


def _groups(orders: Sequence[CardOrder]) -> Sequence[Sequence[CardOrder]]:
    groups = by_size([orders[at] for at in range(len(orders))])  # by number: looking is not drawing
    if len(groups) == 1:
        return [orders]
    return orders.shared(groups) if isinstance(orders, Told) else groups


def by_size(cards: Sequence[Sized]) -> list[list[Sized]]:
    """Cards of the same size together, in the order in which each size comes first."""
    first = {paper: at for at, paper in reversed(list(enumerate(card.paper for card in cards)))}
    ordered = sorted(cards, key=lambda card: first[card.paper])
    return [list(alike) for _, alike in groupby(ordered, key=lambda card: card.paper)]


def _imposed(orders: Sequence[CardOrder], sheets: Sheets) -> tuple[bytes, int]:
    """Cards of one size on their sheets, and how many sheets these are where nothing has a back."""
    # Deferred: as above.
    from reports import card
    from reports.sheets import SheetOrder, impose

    flip: Any = sheets.flip or "long"
    first = orders[0]
    order = SheetOrder(
        up=sheets.up, paper=sheets.paper, true_size=sheets.true_size, backs=_has_pairs(first), flip=flip,
        tumbled=is_folded(first.paper),
    )  # fmt: skip
    return impose(card.draw_many(orders).pdf, order), -(-len(orders) // sheets.up)


def _has_pairs(order: CardOrder) -> bool:
    return order.paper == "folded" or (order.back and order.paper != "tent")


def percent(sheets: Sheets, paper: str) -> tuple[int, bool]:
    """How large cards of a size get on such a sheet, and whether crop marks find room; 0 where none fits."""
    # Deferred: as above.
    from reports.card.frame import format_of
    from reports.sheets import SheetOrder, layout

    form = format_of(paper)
    order = SheetOrder(up=sheets.up, paper=sheets.paper, true_size=sheets.true_size)
    try:
        plan = layout(order, (form.width, form.height))
    except BadInput:
        return 0, False
    return plan.percent, plan.has_marks


def save_all(orders: Sequence[CardOrder], sheets: Sheets, path: Path) -> None:
    """Write one file for all. Raises `Refused("file_not_written")` and what drawing raises."""
    pdf = draw_sheet(orders, sheets)
    half = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        half.write_bytes(pdf)
        half.replace(path)
    except OSError as error:
        half.unlink(missing_ok=True)
        raise Refused("file_not_written", path=path.name) from error


class Told(Sequence[CardOrder]):
    """Orders that say how far drawing is, and stop it when they are asked to."""

    def __init__(self, orders: Sequence[CardOrder], tell: Callable[[int], None]) -> None:
        self._orders, self._tell = orders, tell
        self.stopped = threading.Event()

    def shared(self, groups: Sequence[Sequence[CardOrder]]) -> list[Told]:
        """The same orders in groups that are drawn one after the other; they tell and stop as one."""
        made: list[Told] = []
        for group in groups:
            told = Told(group, functools.partial(self._tell_after, sum(map(len, made))))
            told.stopped = self.stopped
            made.append(told)
        return made

    def _tell_after(self, before: int, number: int) -> None:
        self._tell(before + number)

    def __len__(self) -> int:
        return len(self._orders)

    @overload
    def __getitem__(self, index: int) -> CardOrder: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[CardOrder]: ...
    def __getitem__(self, index: int | slice) -> CardOrder | Sequence[CardOrder]:
        return self._orders[index]

    def __iter__(self) -> Iterator[CardOrder]:
        for number, order in enumerate(self._orders):
            if self.stopped.is_set():
                raise Refused("batch_cancelled")
            self._tell(number + 1)
            yield order
