"""What can be done with an order, a repair or a hold from a list, and how it is taken back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.changes import Changes
from app.domain.ids import new_id
from app.domain.purchases import PurchaseRow, PurchaseStatus
from app.services import purchases
from app.ui import tasks
from app.ui.courtesy import Courtesy
from app.ui.theme.icons import icon


class PurchaseActions(QObject):
    """Carries out what a shop does with a purchase, for one page."""

    def __init__(self, courtesy: Courtesy, parent: QWidget) -> None:
        super().__init__(parent)
        self.courtesy = courtesy
        self._page = parent

    def pop_up(self, row: PurchaseRow, parent: QWidget, at: QPoint) -> QMenu:
        """The menu of a row, its first entry chosen."""
        menu = QMenu(parent)
        for words, sign, action in self._entries(row):
            menu.addAction(icon(sign, "text2", 16), words).triggered.connect(partial(_run, action))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)
        menu.setActiveAction(menu.actions()[0])
        return menu

    def next_step(self, row: PurchaseRow) -> None:
        """Space: what is ready is handed over, everything else becomes ready."""
        if row.status is PurchaseStatus.READY:
            self.hand_over(row)
        else:
            self.mark_ready(row)

    def hand_over(self, row: PurchaseRow) -> None:
        """The customer has it."""
        told = self.tr("{what}: handed over").format(what=row.number)
        tasks.start(self._page, self._close(row, purchases.hand_over, told))

    def give_up(self, row: PurchaseRow) -> None:
        """Nobody waits for it any more."""
        told = self.tr("{what}: given up").format(what=row.number)
        tasks.start(self._page, self._close(row, purchases.give_up, told))

    def mark_ready(self, row: PurchaseRow) -> None:
        """It can be collected."""
        tasks.start(self._page, self._mark_ready(row))

    def _entries(self, row: PurchaseRow) -> list[tuple[str, str, Callable[[], None]]]:
        ready = (self.tr("Ready to collect"), "check-circle", partial(self.mark_ready, row))
        given = (self.tr("Handed over"), "handshake", partial(self.hand_over, row))
        first = [given] if row.status is PurchaseStatus.READY else [ready, given]
        return [
            *first,
            (self.tr("Another time …"), "clock", partial(self._form, row)),
            (self.tr("Open the customer"), "user", partial(self._guest, row)),
            (self.tr("Given up"), "x-circle", partial(self.give_up, row)),
        ]

    def _form(self, row: PurchaseRow) -> None:
        self.courtesy.navigator.go("purchase_form", purchase_id=row.id)

    def _guest(self, row: PurchaseRow) -> None:
        self.courtesy.navigator.go("guest", guest_id=row.guest_id)

    async def _close(
        self, row: PurchaseRow, service: Callable[..., tuple[PurchaseRow, Changes]], told: str
    ) -> None:
        _, changes = await self.courtesy.worker.db(
            service, self.courtesy.desk(), command_id=new_id(), purchase_id=row.id
        )
        self.courtesy.bus.changed.emit(changes, None)
        self.courtesy.toasts.show(told, undo=lambda: self._reopen(row))

    async def _mark_ready(self, row: PurchaseRow) -> None:
        _, changes = await self.courtesy.worker.db(
            purchases.mark_ready, self.courtesy.desk(), command_id=new_id(), purchase_id=row.id
        )
        self.courtesy.bus.changed.emit(changes, None)
        self.courtesy.toasts.show(self.tr("{what}: ready").format(what=row.number))

    async def _reopen(self, row: PurchaseRow) -> None:
        _, changes = await self.courtesy.worker.db(
            purchases.reopen, self.courtesy.desk(), command_id=new_id(), purchase_id=row.id, status=row.status
        )
        self.courtesy.bus.changed.emit(changes, None)


def _run(action: Callable[[], None], _checked: bool = False) -> None:
    action()
