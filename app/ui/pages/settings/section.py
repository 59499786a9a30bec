"""What every part of the settings is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.errors import AppError
from app.ui import messages, tasks
from app.ui.widgets.layouts import column, scrolled
from app.ui.widgets.notes import InlineNote

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy


class SettingsSection(QWidget):
    """One part on its own scrolling ground; fill `body`. A refusal stands above it."""

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self.courtesy = courtesy
        self.start = tasks.OneAtATime(self, lambda: self.note.say(""), self.refuse)
        inner = QWidget()
        self.body = column(inner, margins=(0, 0, 8, 8), spacing=16)
        self.note = InlineNote()
        self.note.hide()
        self.body.addWidget(self.note)
        column(self).addWidget(scrolled(inner))

    def load(self) -> None:
        """Fetch and show."""

    def look_again(self) -> None:
        """Somebody changed something of this: fetch again, without taking away what is being typed."""
        self.load()

    def save(self) -> None:
        """Ctrl+Enter."""

    def show_error(self, sentence: str) -> None:
        """Above everything."""
        self.note.say(sentence, tone="warn")

    def refuse(self, error: AppError) -> None:
        """Say why not; sections with fields put it under the right one."""
        self.show_error(messages.sentence(error))

    def tell(
        self, text: str, changes: Changes | None = None, *, undo: Callable[[], object] | None = None
    ) -> None:
        """It is done: a toast, and a word to the other pages."""
        self.courtesy.toasts.show(text, undo=undo)
        if changes is not None:
            self.courtesy.bus.changed.emit(changes, self)
