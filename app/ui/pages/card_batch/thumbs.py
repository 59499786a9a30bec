"""Small pictures of cards, drawn when they come into sight, one at a time, the newest wish first.

Only so many are held: scrolling through a thousand cards takes no more memory than through a hundred.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from app.ui import tasks
from app.ui.pages.card_batch import drawing

if TYPE_CHECKING:
    from app.background import Worker
    from reports.orders import CardOrder

HELD = 320  # more than the largest screen shows at once
_WAITING = 40  # wishes that are kept; older ones have scrolled out of sight


class Thumbs(QObject):
    """`picture(order)` or None for now; `drawn(order, is_fit)` when another one is here."""

    drawn = Signal(object, bool)

    def __init__(self, worker: Worker, width: int, height: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker, self._size = worker, (width, height)
        self._held: OrderedDict[CardOrder, QImage] = OrderedDict()
        self._wanted: OrderedDict[CardOrder, None] = OrderedDict()
        self._running = False

    def picture(self, order: CardOrder) -> QImage | None:
        """The picture if it is here; otherwise it is drawn soon."""
        image = self._held.get(order)
        if image is not None:
            self._held.move_to_end(order)
            return image
        self._wanted.pop(order, None)
        self._wanted[order] = None
        while len(self._wanted) > _WAITING:
            self._wanted.popitem(last=False)
        if not self._running:
            self._running = True
            tasks.start(self, self._draw())
        return None

    def forget(self) -> None:
        """Another batch: nothing of this one is drawn any more."""
        self._wanted.clear()
        self._held.clear()

    async def _draw(self) -> None:
        try:
            while self._wanted:
                order, _ = self._wanted.popitem()
                found = await self._worker.work(drawing.thumb, order, *self._size)
                self._held[order] = found.image
                while len(self._held) > HELD:
                    self._held.popitem(last=False)
                self.drawn.emit(order, found.is_fit)
        finally:
            self._running = False
