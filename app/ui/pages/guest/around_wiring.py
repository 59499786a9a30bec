"""What the card of people and days tells, and the deed that follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.around import DayOrder, DayRow, PersonOrder
from app.ui import tasks
from app.ui.pages.guest.around import AroundCard, Row
from app.ui.pages.guest.around_sheet import AroundSheet
from app.ui.pages.guest.deeds import GuestDeeds

if TYPE_CHECKING:
    from app.ui.page import Page


class AroundWiring(QObject):
    """Lives with the page it is given."""

    def __init__(self, card: AroundCard, deeds: GuestDeeds, page: Page) -> None:
        super().__init__(page)
        self._deeds, self._page = deeds, page
        card.add_wanted.connect(lambda: self._open(None))
        card.change_wanted.connect(self._open)
        card.retired.connect(self._on_card_retired)
        card.opened.connect(lambda key: page.courtesy.navigator.go("guest", guest_id=key))

    def _open(self, row: Row | None) -> None:
        today = self._page.courtesy.desk().business_date
        sheet = AroundSheet(self._page.courtesy, self._page, today, self._page.guest_id or "", row)
        sheet.sent.connect(lambda order: self._on_sheet_sent(sheet, order))
        sheet.begin()

    def _on_sheet_sent(self, sheet: AroundSheet, order: PersonOrder | DayOrder) -> None:
        async def save() -> None:
            await self._deeds.put_around(
                self._page.guest_id or "", order, sheet.row.id if sheet.row else None
            )
            sheet.done()

        tasks.start(self._page, save(), on_error=sheet.show_error)

    def _on_card_retired(self, row: Row) -> None:
        tasks.start(self._page, self._deeds.retire_around(row.id, is_day=isinstance(row, DayRow)))
