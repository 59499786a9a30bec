"""Printing a batch: card after card, so that everyone sees which are out, and nothing is printed twice."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.domain.batches import BatchCard, State
from app.domain.ids import new_id
from app.errors import AppError, Refused
from app.services import batches
from app.ui import printing
from app.ui.pages.card_batch import drawing
from app.ui.pages.card_batch.drawing import Look, Sheets, order_of
from app.ui.printing import queue
from app.ui.printing.card_sheets import OWN, edge
from app.ui.printing.choices import Choice

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy

_LOOK_AGAIN_S = 0.4


@dataclass(frozen=True, slots=True)
class Settings:
    """Printer and paper for a whole run; `job` is the pattern each sheet is printed by."""

    job: printing.PrintJob
    sheets: Sheets
    look: Look
    choice: Choice


class Run(QObject):
    """`moved(card keys, state)` after each sheet; `is_running` until the last one."""

    moved = Signal(list, str)

    def __init__(self, courtesy: Courtesy, parent: QObject) -> None:
        super().__init__(parent)
        self._courtesy = courtesy
        self.is_running = False
        self._stop = False

    def cancel(self) -> None:
        """Print no further sheet."""
        self._stop = True

    async def print_all(self, cards: Sequence[BatchCard], settings: Settings) -> int:
        """Print these in their order, on shared sheets size after size; how many came out.

        Cards that cannot be printed are marked and passed over. Raises `Refused` where the printer stopped.
        """
        self.is_running, self._stop = True, False
        out = 0
        try:
            up = settings.sheets.up
            # Cards of one size share a sheet, wherever in the batch they are.
            waiting = [card for alike in drawing.by_size(cards) for card in alike] if up > 1 else list(cards)
            while waiting and not self._stop:
                ready: list[BatchCard] = []
                while waiting and len(ready) < up and waiting[0].paper == (ready or waiting)[0].paper:
                    card = waiting.pop(0)
                    if await self.keep(card, settings.look):
                        ready.append(card)
                if ready:
                    await self._print_sheet(ready, settings)
                    out += len(ready)
        finally:
            self.is_running = False
        return out

    async def keep(self, card: BatchCard, look: Look) -> bool:
        """Draw a card and keep it; False when it is to be mended, or its guest is discreet by now."""
        worker = self._courtesy.worker
        file = await worker.work(drawing.draw_card, order_of(card, look))
        if file.missing or file.overset:
            await self._mark([card], State.MEND, "card_unfit")
            return False
        try:
            await self._db(batches.keep, card_key=card.id, pdf=file.pdf, signature=_kept(look))
        except Refused as error:
            if error.code != "guest_discreet":
                raise
            await self._db(batches.drop_discreet, card_key=card.id)
            self.moved.emit([card.id], State.LEFT_OUT.value)
            return False
        return True

    async def note_saved(self, cards: Sequence[BatchCard]) -> None:
        """These lie in a saved file now."""
        keys = tuple(card.id for card in cards)
        await self._db(batches.printed, card_keys=keys, saved=True)
        self.moved.emit(list(keys), State.PRINTED.value)

    async def _print_sheet(self, cards: list[BatchCard], settings: Settings) -> None:
        worker, keys = self._courtesy.worker, tuple(card.id for card in cards)
        orders = [order_of(card, settings.look) for card in cards]
        pdf = await worker.work(drawing.draw_sheet, orders, settings.sheets)
        paper, sheets = cards[0].paper, settings.sheets
        media = settings.job.media if sheets.up > 1 else OWN[paper]
        two_sided = drawing.has_back(paper, settings.look)
        flip = (sheets.flip or "long") if sheets.up > 1 else edge(paper, sheets.flip, two_sided=True)
        borders = await worker.work(printing.borderless, settings.choice, media)
        job = replace(settings.job, pdf=pdf, media=media, borderless=borders, flip=flip if two_sided else "")
        try:
            await self._see_out(job)
        except AppError as error:
            await self._mark(cards, State.STOPPED, error.code)
            raise
        await self._db(batches.printed, card_keys=keys)
        self.moved.emit(list(keys), State.PRINTED.value)

    async def _see_out(self, job: printing.PrintJob) -> None:
        """Send a sheet and wait until it has left the queue; a sheet that got stuck is taken back."""
        worker = self._courtesy.worker
        name = await worker.work(printing.send, job)
        try:
            while not await worker.work(printing.progress, job.printer, name):
                await asyncio.sleep(_LOOK_AGAIN_S)
        except Refused:
            await worker.work(queue.take_back, name)
            raise

    async def _mark(self, cards: list[BatchCard], state: State, reason: str) -> None:
        keys = tuple(card.id for card in cards)
        await self._db(batches.mark, card_keys=keys, state=state.value, reason=reason)
        self.moved.emit(list(keys), state.value)

    async def _db(self, service: Any, **what: Any) -> Any:
        courtesy = self._courtesy
        answer = await courtesy.worker.db(service, courtesy.desk(), command_id=new_id(), **what)
        changes = answer[-1] if isinstance(answer, tuple) else answer
        courtesy.bus.changed.emit(changes, self.parent())
        return answer


def _kept(look: Look) -> str:
    """How a kept card says it was signed: by the program, or with room for a pen."""
    return "ink" if look.signature == "ink" else "written"
