"""The tag of a found thing. The hidden mark is never on it."""

from __future__ import annotations

from datetime import datetime

from app.domain.desk import PlaceRow
from app.domain.lost_property import FindRow
from app.words import figures
from reports.orders import PrintedFile, TagOrder


def tag_order(row: FindRow, place: PlaceRow) -> TagOrder:
    """What the tag of a kept thing says."""
    spot = ", ".join(part for part in (row.room, row.where) if part)
    return tag_of(row.number, row.description, spot, row.found_at, row.shelf, place)


def tag_of(
    number: str, description: str, spot: str, found_at: datetime, shelf: str, place: PlaceRow
) -> TagOrder:
    """A tag from its words."""
    return TagOrder(
        number=number, words=description, place=spot, found_on=figures.day(place.local(found_at).date()),
        shelf=shelf, language=figures.language(), house=place.name,
    )  # fmt: skip


def draw_tag(order: TagOrder) -> PrintedFile:
    """The tag as a PDF. Runs on a worker's thread."""
    from reports import tag  # deferred: reportlab is not loaded before something is printed

    return tag.draw(order)
