"""Which sheet a card of each size is printed on: its own, or a larger one it is cut out of."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from app.domain.cards import Format
from app.ui.printing.job import A4, A5, CARD, LETTER, LONG, SQUARE, STANDING_A5, TAG, Media, PrintJob

# The paper as it lies in the tray when a card needs no cutting. Folded cards are printed standing.
OWN: dict[str, Media] = {
    Format.A6: CARD, Format.A5: A5, Format.DL: LONG, Format.SQUARE: SQUARE, Format.FOLDED: STANDING_A5,
    Format.TENT: STANDING_A5, Format.TAG: TAG,
}  # fmt: skip
_FOLDED = (Format.FOLDED, Format.TENT)
# Sizes that no shop sells as blank cards for a printer: cut out of A4, unless somebody has the paper.
_CUT = (Format.DL, Format.SQUARE, Format.TAG)
_TO_CUT = {A4.key: "A4", LETTER.key: "Letter"}


def sheets_for(paper: str) -> tuple[Media, ...]:
    """The sheets a card of this size can be printed on, the usual one first."""
    own = OWN[paper]
    if paper in _CUT:
        return A4, own
    return (own, A5, A4) if paper == Format.A6 else (own, A4)


def is_folded(paper: str) -> bool:
    """Whether the printed sheet is folded into a card: it turns over its upper edge."""
    return paper in _FOLDED


def edge(paper: str, wanted: str, *, two_sided: bool) -> str:
    """The edge a card on its own sheet turns over, as `wanted` for one with a single side.

    A lying card turns like a page, over its short edge, unless the printer was told otherwise. A folded
    one stands and turns over its upper edge, which is the short one: any other way the words would be
    upside down.
    """
    if not two_sided:
        return wanted
    return "short" if is_folded(paper) else wanted or "short"


def to_cut(job: PrintJob, paper: str, *, two_sided: bool) -> PrintJob:
    """The job with the card in the middle of its larger sheet, with crop marks; others stay as they are.

    Runs on a worker's thread.
    """
    if job.media.key not in _TO_CUT or not job.true_size:
        return job
    # Deferred: a document library, which may not load before the first paint.
    from reports.sheets import SheetOrder, impose

    flip: Any = job.flip or "long"
    order = SheetOrder(
        up=1, paper=_TO_CUT[job.media.key], true_size=True, backs=two_sided, flip=flip,
        tumbled=is_folded(paper),
    )  # fmt: skip
    return replace(job, pdf=impose(job.pdf, order), flip=flip if two_sided else "")
