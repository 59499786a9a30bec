"""The card while somebody types: its words after every key, the very file when the keys rest.

The art below the words is drawn once. One drawing is on its way at a time; what was typed meanwhile is
drawn next, and only the newest of it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.ui import tasks
from app.ui.pages.card.live import draw_file

if TYPE_CHECKING:
    from app.background import Worker
    from reports.orders import CardFile, CardOrder

_RESTS_MS = 300


@dataclass(frozen=True, slots=True)
class Layers:
    """The words of a card, and the art that lies below them."""

    words: CardFile
    art: bytes


def draw_layers(order: CardOrder) -> Layers:
    """Both layers. Runs on a worker's thread."""
    # Deferred: reportlab and the fonts may not load before the first paint.
    from reports import card

    blank = replace(order, greeting="", body="", closing="", sign="", cover="", seed=0, title="")
    return Layers(card.draw(order, "words"), _art(blank))


@lru_cache(maxsize=10)
def _art(blank: CardOrder) -> bytes:
    from reports import card  # deferred as above

    return card.draw(blank, "art").pdf


class LiveDrawing(QObject):
    """`want(order)` as often as you like; `layers` soon, `exact(CardFile)` when nothing new comes."""

    layers = Signal(object)
    exact = Signal(object)

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._next: CardOrder | None = None
        self._wanted: CardOrder | None = None
        self._is_drawing = False
        self._rest = QTimer(self, interval=_RESTS_MS, singleShot=True)
        self._rest.timeout.connect(self._on_rest)

    def want(self, order: CardOrder) -> None:
        """Draw this as soon as the last one is done."""
        self._wanted = self._next = order
        self._rest.start()
        if not self._is_drawing:
            tasks.start(self, self._draw())

    def stop(self) -> None:
        """What is on its way comes too late."""
        self._wanted = self._next = None
        self._rest.stop()

    async def _draw(self) -> None:
        self._is_drawing = True
        try:
            while self._next is not None:
                order, self._next = self._next, None
                layers = await self._worker.work(draw_layers, order)
                if self._wanted is not None and self._next is None:
                    self.layers.emit(layers)
        finally:
            self._is_drawing = False

    def _on_rest(self) -> None:
        if self._wanted is not None:
            tasks.start(self, self._draw_exactly(self._wanted))

    async def _draw_exactly(self, order: CardOrder) -> None:
        file = await self._worker.work(draw_file, order)
        if order is self._wanted:
            self.exact.emit(file)
