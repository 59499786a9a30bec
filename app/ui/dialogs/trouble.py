"""The place could not be opened: what happened, what is safe, what next."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.errors import AppError
from app.ui import messages
from app.ui.dialogs.ground import Ground
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.notes import EmptyState


class Trouble(Ground):
    """Calm words and two ways on."""

    again = Signal()
    close_wanted = Signal()

    def __init__(self, error: AppError, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        state = EmptyState(self.tr("The place cannot be opened"), messages.sentence(error), icon="plugs")
        again = KeyButton(self.tr("Try again"), icon="arrows-clockwise", kind="primary")
        again.clicked.connect(self.again)
        close = KeyButton(self.tr("Close Courtesy"))
        close.clicked.connect(self.close_wanted)
        state.add_button(close)
        state.add_button(again)
        self.body.addWidget(state, 1)
        self.setFocusProxy(again)
