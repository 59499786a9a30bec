"""Printing and saving a whole batch: how far it is, how it is stopped, and what is told at the end."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.batches import BatchCard
from app.errors import AppError
from app.services import batches
from app.ui import printing, tasks
from app.ui.pages.card_batch import drawing
from app.ui.pages.card_batch.drawing import order_of
from app.ui.pages.card_batch.run import Run, Settings
from app.ui.printing import choices

if TYPE_CHECKING:
    from app.ui.pages.card_batch.page import CardBatchPage


class Making(QObject):
    """Carries out what the print panel's buttons say."""

    def __init__(self, page: CardBatchPage) -> None:
        super().__init__(page)
        self._page = page
        self._told: drawing.Told | None = None
        self.run = Run(page.courtesy, page)
        self.run.moved.connect(self._on_run_moved)

    @property
    def is_busy(self) -> bool:
        """Whether cards are being printed or saved."""
        return self.run.is_running or self._told is not None

    def cancel(self) -> None:
        """Print no further card; stop drawing the file."""
        self.run.cancel()
        if self._told is not None:
            self._told.stopped.set()

    async def print_all(self) -> None:
        """Print what is still to come out. Raises `Refused` where the printer stopped; the rest waits."""
        page = self._page
        looking, panel, cards = page.looking, page.looking.panel, page.waiting()
        preferences = page.courtesy.preferences
        choice = choices.remember(
            preferences, choices.SHEET, printer=str(panel.printer.key() or ""), media=str(panel.sheet.key())
        )
        job = printing.PrintJob(
            b"", choice.printer, panel.media(), self.tr("Cards"), tray=choice.tray, safe=choice.safe
        )
        looking.begin(len(cards))
        try:
            out = await self.run.print_all(cards, Settings(job, panel.sheets(), page.look(), choice))
            page.courtesy.toasts.show(self.tr("%n card(s) came out of the printer.", "", out))
        except AppError:
            await page.find_printers()  # "ready" may not stand beside "is stopped"
            raise
        finally:
            looking.end()
            await self._show_again()

    async def save_to(self, path: Path) -> None:
        """Write one file with all cards still to come out; each of them is kept as its own card too."""
        page, cards, look = self._page, self._page.waiting(), self._page.look()
        page.looking.begin(len(cards), saving=True, passes=2)
        try:
            fit = await self._keep(cards)
            if not fit:
                return
            orders = [order_of(card, look) for card in fit]
            self._told = drawing.Told(orders, page.looking.tell_from(len(cards)))
            await page.courtesy.worker.work(drawing.save_all, self._told, page.looking.panel.sheets(), path)
            await self.run.note_saved(fit)
            page.courtesy.toasts.show(self.tr("Saved as {name}.").format(name=path.name))
        finally:
            self._told = None
            page.looking.end()
            await self._show_again()

    async def _keep(self, cards: list[BatchCard]) -> list[BatchCard]:
        """Keep each card as its own; those that can be printed. Nothing once it is cancelled."""
        told = self._told = drawing.Told([], lambda _: None)
        fit = []
        for number, card in enumerate(cards, start=1):
            if told.stopped.is_set():
                return []
            if await self.run.keep(card, self._page.look()):
                fit.append(card)
            self._page.looking.show_done(number)
        return fit

    async def _show_again(self) -> None:
        if self._page.batch is not None:
            await self._page.open_batch(self._page.batch.id)

    def _on_run_moved(self, _keys: list[str], _state: str) -> None:
        if self.run.is_running and self._page.batch is not None:
            tasks.start(self._page, self._moved())

    async def _moved(self) -> None:
        """The states while it prints."""
        page = self._page
        if page.batch is None:
            return
        before = len(page.waiting())
        page.cards = await page.courtesy.worker.db(
            batches.cards, page.courtesy.desk(), batch_id=page.batch.id
        )
        page.looking.show_states(page.cards, page.look(), max(0, before - len(page.waiting())))
