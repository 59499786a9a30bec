"""A quiet sign that what is typed will still be here after a crash."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.ui.widgets.labels import IconLabel, Label
from app.ui.widgets.layouts import row


class KeptNote(QWidget):
    """ "Draft kept" with its tick."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        line = row(self, spacing=8)
        line.addWidget(IconLabel("check", "text2", 14))
        line.addWidget(Label(self.tr("Draft kept"), "caption", "text2"))
        self.hide()
