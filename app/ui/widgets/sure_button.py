"""A button for what cannot be undone: the first press asks, the second does it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from app.ui.widgets.buttons import KeyButton


class SureButton(KeyButton):
    """`sure()` after the second press; leaving the button takes the question back."""

    sure = Signal()

    def __init__(
        self,
        text: str,
        question: str,
        *,
        icon: str | None = None,
        kind: str = "ghost",
        low: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, icon=icon, kind=kind, low=low, parent=parent)
        self._words, self._question, self._calm = text, question, kind
        self._asking = False
        self.clicked.connect(self._on_self_clicked)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nobody meant it."""
        super().focusOutEvent(event)
        self._ask(False)

    def _on_self_clicked(self) -> None:
        if self._asking:
            self._ask(False)
            self.sure.emit()
        else:
            self._ask(True)
            self.setFocus()

    def _ask(self, asking: bool) -> None:
        if asking != self._asking:
            self._asking = asking
            self.set_text(self._question if asking else self._words)
            self.set_kind("decline" if asking else self._calm)
