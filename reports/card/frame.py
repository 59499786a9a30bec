"""The sizes a card can have, and how its panels lie on the sheet that is printed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from reportlab.lib.units import mm

from app.errors import BadInput


class Frame(NamedTuple):
    """The panel a style is painted and written on, in points; the origin is its lower left corner."""

    width: float
    height: float


A6 = Frame(148 * mm, 105 * mm)
DL = Frame(210 * mm, 99 * mm)
SQUARE = Frame(148 * mm, 148 * mm)


@dataclass(frozen=True, slots=True)
class Format:
    """A sheet, the panel that is designed, and how often smaller or larger the panel lies on the sheet.

    `folds` is "" for a flat card; "card" has a cover outside and words inside; "tent" stands on a table
    with its words on the front. Both are folded across the middle of a standing sheet.
    """

    width: float
    height: float
    panel: Frame
    scale: float = 1.0
    folds: str = ""
    is_tag: bool = False


FORMATS: dict[str, Format] = {
    "A6": Format(*A6, A6),
    "A5": Format(210 * mm, 148 * mm, A6, scale=min(210 / 148, 148 / 105)),
    "DL": Format(*DL, DL),
    "square": Format(*SQUARE, SQUARE),
    "folded": Format(148 * mm, 210 * mm, A6, folds="card"),
    "tent": Format(148 * mm, 210 * mm, A6, folds="tent"),
    "tag": Format(105 * mm, 74 * mm, A6, scale=min(105 / 148, 74 / 105), is_tag=True),
}


def format_of(paper: str) -> Format:
    """The format of that name. BadInput when there is none."""
    if paper not in FORMATS:
        raise BadInput("card_paper_unknown", field="paper", value=paper)
    return FORMATS[paper]
