"""Short words at the bottom of the window, and the way to undo what they tell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from inspect import isawaitable
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.ui import tasks

Undo = Callable[[], Any]


@dataclass(frozen=True, slots=True)
class Message:
    """What a toast says; `undo` may be a plain or an async callable."""

    text: str
    tone: str = "ok"
    undo: Undo | None = None
    undo_text: str | None = None


class Toasts(QObject):
    """Collects messages; the window paints them one at a time."""

    shown = Signal(object)  # Message
    withdrawn = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.last: Message | None = None

    def show(
        self, text: str, tone: str = "ok", *, undo: Undo | None = None, undo_text: str | None = None
    ) -> None:
        """Say `text` (tone ok, info, warn, danger). `undo` offers a counter-action, also on Ctrl+Z."""
        self.last = Message(text, tone, undo, undo_text)
        self.shown.emit(self.last)

    @property
    def can_undo(self) -> bool:
        """Whether Ctrl+Z has something to take back."""
        return self.last is not None and self.last.undo is not None

    def undo(self) -> None:
        """Take back what the last toast told, once."""
        message, self.last = self.last, None
        self.withdrawn.emit()
        if message is None or message.undo is None:
            return
        outcome = message.undo()
        if isawaitable(outcome):
            tasks.start(self, _finished(outcome))

    def forget(self) -> None:
        """The toast's time is over, or another person sits here: nothing to undo any more."""
        self.last = None
        self.withdrawn.emit()


async def _finished(outcome: Any) -> None:
    await outcome
