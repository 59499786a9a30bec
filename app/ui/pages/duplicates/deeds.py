"""What is done with a pair, each told in a toast with its undo."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.domain.ids import new_id
from app.domain.merging import DecisionRow, MergeOrder
from app.errors import AppError
from app.services import duplicates

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy


class PairDeeds(QObject):
    """Awaitable deeds. `done()` after a decision, so that the next pair is shown."""

    done = Signal()

    def __init__(self, courtesy: Courtesy, parent: QObject) -> None:
        super().__init__(parent)
        self.courtesy = courtesy
        self._decided: frozenset[str] = frozenset()

    def next_shown(self) -> None:
        """Whatever pair is on screen now has not been decided from here."""
        self._decided = frozenset()

    async def merge(self, order: MergeOrder) -> None:
        """They are one. A second press before the next pair is shown does nothing."""
        pair = frozenset((order.keep, order.away))
        if pair == self._decided:
            return
        receipt = await self._write(duplicates.merge, pair, order=order)
        said = self.tr("One profile now: {name}").format(name=receipt.keep_name)
        self.courtesy.toasts.show(said, undo=lambda: self.separate(receipt.away))
        self.done.emit()

    async def separate(self, guest_id: str) -> None:
        """They are two again."""
        receipt = await self._write(duplicates.unmerge, guest_id=guest_id)
        said = self.tr("Two profiles again: {name}, {other}")
        self.courtesy.toasts.show(
            said.format(name=receipt.keep_name, other=receipt.away_name),
            undo=lambda: self._write(duplicates.merge_again, receipt=receipt),
        )

    async def tell_apart(self, a: str, b: str) -> None:
        """They are two. A second press before the next pair is shown does nothing."""
        pair = frozenset((a, b))
        if pair == self._decided:
            return
        await self._write(duplicates.not_same, pair, a=a, b=b)
        said = self.tr("Remembered: these are two people")
        self.courtesy.toasts.show(said, undo=lambda: self._write(duplicates.perhaps_same, a=a, b=b))
        self.done.emit()

    async def take_back(self, decision: DecisionRow) -> None:
        """Undo an earlier decision."""
        if decision.kind == "merged":
            await self.separate(decision.b)
        else:
            await self._write(duplicates.perhaps_same, a=decision.a, b=decision.b)
            self.courtesy.toasts.show(
                self.tr("They may be suggested again"),
                undo=lambda: self._write(duplicates.not_same, a=decision.a, b=decision.b),
            )

    async def _write(
        self, service: Callable[..., Any], pair: frozenset[str] = frozenset(), **what: Any
    ) -> Any:
        self._decided = pair
        try:
            record, changes = await self.courtesy.worker.db(
                service, self.courtesy.desk(), command_id=new_id(), **what
            )
        except AppError:
            self._decided = frozenset()
            raise
        self.courtesy.bus.changed.emit(changes, None)
        return record
