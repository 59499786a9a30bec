"""The right side of the form: photos, where it goes, and the tag; all follow from the fields."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QWidget

from app.domain.desk import PlaceRow
from app.domain.lost_property import keep_until, may_be_photographed
from app.ui.courtesy import Courtesy
from app.ui.pages.found.paper import tag_of
from app.ui.pages.found_form.fields import FindFields
from app.ui.pages.found_form.photos import PhotosCard
from app.ui.pages.found_form.shelf import ShelfCard, TagCard
from app.ui.widgets.layouts import column
from app.words import lost_property as words


class FindSide(QWidget):
    """Three cards below each other; the page scrolls them."""

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        body = column(self, spacing=12)
        self.photos, self.shelf, self.tag = PhotosCard(courtesy), ShelfCard(), TagCard(courtesy)
        for card in (self.photos, self.shelf, self.tag):
            body.addWidget(card)
        body.addStretch(1)

    def turn_to(self, *, correcting: bool) -> None:
        """A new thing takes photos and a printed tag with it; one that is corrected has both."""
        self.photos.setVisible(not correcting)
        self.tag.print_it.setVisible(not correcting)

    def follow(self, fields: FindFields, found_at: datetime, number: str, place: PlaceRow) -> None:
        """How long this kind is kept, whether it may be photographed, and what its tag says."""
        found_on = place.business_date(found_at)
        until = keep_until(fields.category, fields.marks, found_on)
        self.shelf.propose(until, words.rule((until - found_on).days, fields.category))
        self.photos.allow(may_be_photographed(fields.category, fields.marks))
        spot = ", ".join(part for part in (fields.typed("where"), fields.typed("exactly")) if part)
        shelf = self.shelf.shelf.text().strip()
        self.tag.show_order(tag_of(number, fields.typed("what"), spot, found_at, shelf, place))
