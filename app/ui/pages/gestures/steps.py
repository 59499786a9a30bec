"""What the buttons beside a gesture do: one command each, told in a toast with the way back there is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.domain.gestures import GestureRow
from app.domain.ids import new_id
from app.services import gestures

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy


class GestureSteps(QObject):
    """Awaitable steps. `done()` after each, so that the page looks again."""

    done = Signal()

    def __init__(self, courtesy: Courtesy, parent: QObject) -> None:
        super().__init__(parent)
        self.courtesy = courtesy

    async def step(self, name: str, gesture: GestureRow) -> None:
        """Give what was approved, deliver, cancel, withdraw, or look at an emergency afterwards."""
        services: dict[str, Any] = {
            "give": gestures.give_approved, "deliver": gestures.deliver, "cancel": gestures.cancel,
            "withdraw": gestures.withdraw, "review": gestures.review,
        }  # fmt: skip
        await self._write(services[name], gesture_id=gesture.id)
        words = {
            "give": self.tr("Given: {what}."),
            "deliver": self.tr("Delivered: {what}."),
            "cancel": self.tr("Cancelled: {what}. The money is back."),
            "withdraw": self.tr("Withdrawn: {what}."),
            "review": self.tr("Looked at: {what}."),
        }
        # Its number, not what it is: the toast stands where a guest can read it.
        back = {"give": gestures.cancel, "deliver": gestures.undo_delivery}.get(name)
        undo = (lambda: self._write(back, gesture_id=gesture.id)) if back is not None else None
        self.courtesy.toasts.show(words[name].format(what=gesture.number), undo=undo)

    async def move(self, gesture: GestureRow, guest_id: str) -> None:
        """Hang it on this guest; the way back is where it hung before, nobody included."""
        await self._write(gestures.move_to_guest, gesture_id=gesture.id, guest_id=guest_id)
        text = (
            self.tr("{what} has found its guest.") if gesture.guest_id is None else self.tr("{what} moved.")
        )
        self.courtesy.toasts.show(
            text.format(what=gesture.number),
            undo=lambda: self._write(
                gestures.move_to_guest, gesture_id=gesture.id, guest_id=gesture.guest_id
            ),
        )

    async def correct(self, gesture: GestureRow, amount_minor: int, reason: str) -> None:
        """Write down what it really cost."""
        await self._write(
            gestures.correct_cost, gesture_id=gesture.id, true_cost_minor=amount_minor, reason=reason
        )

    async def _write(self, service: Callable[..., Any], **what: Any) -> None:
        _, changes = await self.courtesy.worker.db(service, self.courtesy.desk(), command_id=new_id(), **what)
        self.courtesy.bus.changed.emit(changes, self.parent())
        self.done.emit()
