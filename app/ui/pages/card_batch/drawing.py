"""Cards of a batch drawn off the window's thread: small pictures, single files, sheets, one file for all."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import overload

from PySide6.QtGui import QImage

from app.domain.batches import BatchCard
from app.errors import Refused
from app.ui.widgets.pdf_preview import draw_page
from reports.orders import CardFile, CardOrder


@dataclass(frozen=True, slots=True)
class Look:
    """What all cards of a batch share: the title of the file, the house, and what needs no ink."""

    title: str
    house: str
    background: bool = True
    ink: bool = False


@dataclass(frozen=True, slots=True)
class Sheets:
    """How many cards a sheet takes (1: each its own), on which paper, and whether they may get smaller."""

    up: int = 1
    paper: str = "A4"
    true_size: bool = False


@dataclass(frozen=True, slots=True)
class Thumb:
    """A small picture of a card, and whether it can be printed."""

    image: QImage
    is_fit: bool


def order_of(card: BatchCard, look: Look) -> CardOrder:
    """The order for one card; the same one for its picture, its file and the sheet it lies on."""
    text = card.text
    return CardOrder(
        style=card.style, greeting=text.greeting, body=text.body, closing=text.closing, sign=text.sign,
        language=card.language, seed=card.seed, signature="ink" if look.ink else "written",
        background=look.background, title=look.title, author=look.house,
    )  # fmt: skip


def thumb(order: CardOrder, width: int, height: int) -> Thumb:
    """Draw a card and its picture. Runs on a worker's thread."""
    file = draw_card(order)
    image = draw_page(file.pdf, 0, width, height, 1.0).image
    return Thumb(image, not file.missing and not file.overset)


def draw_card(order: CardOrder) -> CardFile:
    """One card as the file that is kept. Runs on a worker's thread."""
    # Deferred: reportlab and the fonts may not load before the first paint.
    from reports import card

    return card.draw(order)


def draw_sheet(orders: Sequence[CardOrder], sheets: Sheets) -> bytes:
    """Cards together: one a page, or so many on a sheet with crop marks. Runs on a worker's thread."""
    # Deferred: as above.
    from reports import card
    from reports.sheets import SheetOrder, impose

    pdf = card.draw_many(orders).pdf
    if sheets.up == 1:
        return pdf
    return impose(pdf, SheetOrder(up=sheets.up, paper=sheets.paper, true_size=sheets.true_size))


def percent(sheets: Sheets) -> tuple[int, bool]:
    """How large cards get on such a sheet, and whether crop marks find room there."""
    # Deferred: as above.
    from reports.sheets import MM, SheetOrder, layout

    order = SheetOrder(up=sheets.up, paper=sheets.paper, true_size=sheets.true_size)
    plan = layout(order, (148 * MM, 105 * MM))
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
