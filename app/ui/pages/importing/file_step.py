"""Step 1: a file is chosen or dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card
from app.ui.widgets.fields import Pick
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.notes import EmptyState
from app.words.import_fields import kind_name

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy


class FileStep(QWidget):
    """Where the file comes from, and that it is being read."""

    def __init__(self, kinds: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        card = Card(margins=24, spacing=12)
        told = self.tr(
            "A table, a spreadsheet, an address book or the export of a hotel system. Nothing is changed yet."
        )
        state = EmptyState(self.tr("Drop a file here"), told, icon="download-simple")
        self.choose = KeyButton(self.tr("Choose a file"), icon="file-csv", kind="primary", cap="Ctrl ↵")
        state.add_button(self.choose)
        self._reading = Label("", "body", "text2")
        self.kind = Pick(self.tr("What is in the file"), [(kind, kind_name(kind)) for kind in kinds])
        line = row(spacing=12)
        line.addStretch(1)
        line.addWidget(Label(self.tr("What is in the file"), "body", "text2"))
        line.addWidget(self.kind)
        line.addStretch(1)
        card.body.addStretch(1)
        card.body.addLayout(line)
        card.body.addWidget(state)
        card.body.addWidget(self._reading)
        card.body.addStretch(2)
        column(self).addWidget(card, 1)
        self.setFocusProxy(self.choose)

    def say_reading(self, name: str) -> None:
        """Which file is being read; empty when none is."""
        self._reading.setText(self.tr("Reading {file} …").format(file=name) if name else "")
        self.choose.setEnabled(not name)


def kinds_of(courtesy: Courtesy) -> tuple[str, ...]:
    """What this place takes in: a shop has no rooms, a hotel no purchases."""
    place = courtesy.session.place
    return ("guests", "purchases") if place is not None and place.kind == "shop" else (
        "guests", "stays", "rooms",
    )  # fmt: skip
