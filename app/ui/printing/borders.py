"""Up to the edge of the paper, where the printer can."""

from __future__ import annotations

import re

from app.ui.printing import queue
from app.ui.printing.choices import Choice
from app.ui.printing.job import A4, A5, A6, CARD, LETTER, STANDING_A5, Media

# What queues call the sheets in `A6.Borderless` or `iso_a6.borderless`; a card is an A6 sheet, lying.
_SIZES = {
    CARD.key: "a6", A6.key: "a6", A5.key: "a5", STANDING_A5.key: "a5", A4.key: "a4", LETTER.key: "letter",
}  # fmt: skip


def borderless(choice: Choice, media: Media) -> str:
    """The queue's name for this sheet without margins, "" where none was asked for or there is none.

    Runs on a worker's thread.
    """
    if not choice.borderless or not choice.printer or not queue.has_queue():
        return ""
    size = _SIZES.get(media.key)
    if size is None:
        return ""
    named = re.compile(rf"(?<![a-z0-9]){size}(?![a-z0-9])", re.IGNORECASE)
    return next((name for name in queue.features(choice.printer).borderless if named.search(name)), "")
