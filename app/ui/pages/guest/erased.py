"""What stands where a guest was whose data was erased."""

from __future__ import annotations

from datetime import datetime

from app.domain.desk import PlaceRow
from app.ui.widgets.notes import EmptyState
from app.words import figures


class ErasedState(EmptyState):
    """A lock instead of a person; the sums are elsewhere, where they always were."""

    def __init__(self) -> None:
        super().__init__("", icon="lock")
        self.hide()

    def show_since(self, erased_at: datetime, place: PlaceRow) -> None:
        """Say when it was."""
        day = place.business_date(erased_at)
        self.say(
            self.tr("This guest’s data was erased on {day}").format(day=f"{figures.day(day)} {day.year}"),
            self.tr("Stays with their dates and the cost of gestures stayed, without a name."),
        )
        self.show()
