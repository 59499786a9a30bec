"""Several cards on one sheet, with crop marks and, for both sides, the backs in their right places.

The cards stay drawings with letters: each page is placed as a form, nothing is turned into a picture.
Two or four cards share their cutting edges, so one cut parts two of them.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Literal

from app.errors import BadInput

if TYPE_CHECKING:
    import pikepdf

MM = 72 / 25.4
SHEETS = {"A4": (210 * MM, 297 * MM), "Letter": (215.9 * MM, 279.4 * MM)}  # upright, in points
# Office printers leave four to five millimetres blank; a mark is to be longer than that.
MARGIN = 8 * MM
_MARK, _AWAY, _SHORTEST = 5 * MM, 1.2 * MM, 2 * MM
_GRIDS = {1: ((1, 1),), 2: ((1, 2), (2, 1)), 4: ((2, 2), (1, 4), (4, 1))}

Edge = Literal["long", "short"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetOrder:
    """`up` cards on a sheet of `paper`. `true_size` forbids scaling: marks then stand where there is room.

    `backs` says that every second page is a back; `flip` is the edge the printer turns the sheet over.
    `tumbled` backs are right side up when a card is turned over its upper edge, as the inside of a folded
    one is; others when it is turned like the page of a book.
    """

    up: int = 4
    paper: str = "A4"
    true_size: bool = False
    backs: bool = False
    flip: Edge = "long"
    tumbled: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """Where cards of one size stand: points, the origin at the lower left corner of the sheet."""

    width: float
    height: float
    columns: int
    rows: int
    scale: float
    card: tuple[float, float]

    @property
    def cell(self) -> tuple[float, float]:
        """A card as it is printed."""
        return self.card[0] * self.scale, self.card[1] * self.scale

    @property
    def corner(self) -> tuple[float, float]:
        """The lower left corner of all cards together."""
        across, down = self.cell
        return (self.width - self.columns * across) / 2, (self.height - self.rows * down) / 2

    @property
    def percent(self) -> int:
        """Size beside the true one."""
        return round(self.scale * 100)

    @property
    def has_marks(self) -> bool:
        """Whether crop marks find room on at least one pair of sides."""
        return max(self.corner) >= _AWAY + _SHORTEST

    def place(self, number: int) -> tuple[float, float]:
        """The lower left corner of card `number` (from 0), filled from the upper left in reading order."""
        column, row = number % self.columns, number // self.columns
        left, low = self.corner
        return left + column * self.cell[0], low + (self.rows - 1 - row) * self.cell[1]


@dataclass(frozen=True, slots=True)
class _Turned:
    """How a sheet of backs is turned, and how its cards are."""

    flip: Edge
    tumbled: bool


def layout(order: SheetOrder, card: tuple[float, float]) -> Layout:
    """The best way to lay cards of this size on the sheet.

    True size where that leaves room for the marks, otherwise the largest whole per cent that does (92 % for
    four A6 cards on A4). With `true_size` never smaller. Raises `BadInput` "sheet_unknown" and "sheet_small".
    """
    if order.paper not in SHEETS or order.up not in _GRIDS:
        raise BadInput("sheet_unknown", field="sheet")
    short, long = SHEETS[order.paper]
    tries = [
        _fitted(order, (width, height), grid, card)
        for width, height in ((short, long), (long, short))
        for grid in _GRIDS[order.up]
    ]
    found = [each for each in tries if each is not None]
    if not found:
        raise BadInput("sheet_small", field="sheet")
    return max(found, key=lambda each: (each.scale, min(each.corner)))


def _fitted(
    order: SheetOrder, sheet: tuple[float, float], grid: tuple[int, int], card: tuple[float, float]
) -> Layout | None:
    wide, high = grid[0] * card[0], grid[1] * card[1]
    if order.true_size:
        fits = wide <= sheet[0] + 0.5 and high <= sheet[1] + 0.5
        return Layout(*sheet, *grid, 1.0, card) if fits else None
    room = min((sheet[0] - 2 * MARGIN) / wide, (sheet[1] - 2 * MARGIN) / high)
    scale = 1.0 if room >= 1 else int(room * 100) / 100
    return Layout(*sheet, *grid, scale, card) if scale >= 0.3 else None


def impose(pdf: bytes, order: SheetOrder) -> bytes:
    """The pages of `pdf` on sheets; cards of another size begin a new sheet.

    Raises what `layout` raises; title, author and language stay."""
    import pikepdf  # deferred: it loads a large library, and a single card needs none of it

    with pikepdf.open(io.BytesIO(pdf)) as source, pikepdf.new() as target:
        for size, alike in groupby(source.pages, key=_size):
            plan, pages = layout(order, size), list(alike)
            fronts, backs = (pages[::2], pages[1::2]) if order.backs else (pages, [])
            for first in range(0, len(fronts), order.up):
                _put(target, plan, fronts[first : first + order.up])
                if backs:
                    turned = _Turned(order.flip, order.tumbled)
                    _put(target, plan, backs[first : first + order.up], turned)
        _entitle(source, target)
        written = io.BytesIO()
        target.save(written, deterministic_id=True, min_version="1.7")
    return written.getvalue()


def joined(pdfs: list[bytes]) -> bytes:
    """All pages in one file, with the title of the first."""
    import pikepdf  # deferred: as above

    with pikepdf.new() as target:
        for number, pdf in enumerate(pdfs):
            with pikepdf.open(io.BytesIO(pdf)) as source:
                target.pages.extend(source.pages)
                if not number:
                    _entitle(source, target)
        written = io.BytesIO()
        target.save(written, deterministic_id=True, min_version="1.7")
    return written.getvalue()


def with_blank_backs(pdf: bytes, sides: Sequence[int]) -> bytes:
    """The same leaves with an empty back for each of one side; `sides` says how many each of them has.

    Among leaves with two sides one without a back would take the next leaf's front onto its own back.
    """
    import pikepdf  # deferred: as above

    with pikepdf.open(io.BytesIO(pdf)) as source, pikepdf.new() as target:
        pages = iter(list(source.pages))
        for count in sides:
            leaf = [next(pages) for _ in range(count)]
            target.pages.extend(leaf)
            if count == 1:
                target.add_blank_page(page_size=_size(leaf[0]))
        _entitle(source, target)
        written = io.BytesIO()
        target.save(written, deterministic_id=True, min_version="1.7")
    return written.getvalue()


def within_margins(pdf: bytes, margin_mm: float = 5.0) -> bytes:
    """The same pages on the same paper, made smaller until a blank margin stands all around."""
    import pikepdf  # deferred: as above

    with pikepdf.open(io.BytesIO(pdf)) as source, pikepdf.new() as target:
        for page in source.pages:
            width, height = _size(page)
            scale = min(1 - 2 * margin_mm * MM / width, 1 - 2 * margin_mm * MM / height)
            _put(target, Layout(width, height, 1, 1, scale, (width, height)), [page], marks=False)
        _entitle(source, target)
        written = io.BytesIO()
        target.save(written, deterministic_id=True, min_version="1.7")
    return written.getvalue()


def _size(page: pikepdf.Page) -> tuple[float, float]:
    left, low, right, high = (float(side) for side in page.mediabox)
    return right - left, high - low


def _put(
    target: pikepdf.Pdf,
    plan: Layout,
    cards: list[pikepdf.Page],
    turned: _Turned | None = None,
    marks: bool = True,
) -> None:
    """Add one sheet. With `turned` the cards are backs, each behind its front and upright when turned."""
    target.add_blank_page(page_size=(plan.width, plan.height))
    sheet = target.pages[-1]
    lines = _marks(plan) if marks else []
    for number, card in enumerate(cards):
        kind, name = _names(number)  # a name of our own: the library's would be another one each time
        sheet.add_resource(target.copy_foreign(card.as_form_xobject()), kind, name)
        lines.append(_shown(plan, number, str(name), turned))
    sheet.contents_add(target.make_stream("\n".join(lines).encode("ascii")))


def _names(number: int) -> tuple[pikepdf.Name, pikepdf.Name]:
    import pikepdf  # deferred: as above

    return pikepdf.Name.XObject, pikepdf.Name(f"/Card{number}")


def _shown(plan: Layout, number: int, name: str, turned: _Turned | None) -> str:
    across, down = plan.cell
    if turned is None:
        x, y = plan.place(number)
        return f"q {plan.scale:.4f} 0 0 {plan.scale:.4f} {x:.3f} {y:.3f} cm {name} Do Q"
    column, row = number % plan.columns, number // plan.columns
    lying = plan.width > plan.height
    over_the_top = lying == (turned.flip == "long")
    if over_the_top:  # the sheet turns over its upper edge: rows change places
        x, y = plan.place((plan.rows - 1 - row) * plan.columns + column)
    else:
        x, y = plan.place(row * plan.columns + plan.columns - 1 - column)
    if over_the_top != turned.tumbled:
        return f"q -{plan.scale:.4f} 0 0 -{plan.scale:.4f} {x + across:.3f} {y + down:.3f} cm {name} Do Q"
    return f"q {plan.scale:.4f} 0 0 {plan.scale:.4f} {x:.3f} {y:.3f} cm {name} Do Q"


def _marks(plan: Layout) -> list[str]:
    """Short lines outside the cards, at every edge that is cut, where the sheet has room for them."""
    left, low = plan.corner
    across, down = plan.cell
    right, high = plan.width - left, plan.height - low
    lines = ["q 0.25 w 0 G"]
    reach = min(_MARK, low - _AWAY)
    if reach >= _SHORTEST:
        for number in range(plan.columns + 1):
            x = left + number * across
            lines.append(f"{x:.3f} {low - _AWAY:.3f} m {x:.3f} {low - _AWAY - reach:.3f} l S")
            lines.append(f"{x:.3f} {high + _AWAY:.3f} m {x:.3f} {high + _AWAY + reach:.3f} l S")
    reach = min(_MARK, left - _AWAY)
    if reach >= _SHORTEST:
        for number in range(plan.rows + 1):
            y = low + number * down
            lines.append(f"{left - _AWAY:.3f} {y:.3f} m {left - _AWAY - reach:.3f} {y:.3f} l S")
            lines.append(f"{right + _AWAY:.3f} {y:.3f} m {right + _AWAY + reach:.3f} {y:.3f} l S")
    return [*lines, "Q"]


def _entitle(source: pikepdf.Pdf, target: pikepdf.Pdf) -> None:
    """Title, author and language of the cards, and the wish that no program scales the sheet."""
    import pikepdf  # deferred: as above

    for key in ("/Title", "/Author", "/Creator", "/CreationDate"):
        if key in source.docinfo:
            target.docinfo[key] = str(source.docinfo[key])
    if "/Lang" in source.Root:
        target.Root.Lang = str(source.Root.Lang)
    target.Root.ViewerPreferences = pikepdf.Dictionary(
        PrintScaling=pikepdf.Name("/None"), DisplayDocTitle=True
    )
