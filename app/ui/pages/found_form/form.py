"""The left side of the form: the owner, the words, and the buttons that never scroll away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.ui.courtesy import Courtesy
from app.ui.keys import cap
from app.ui.pages.found_form.fields import FindFields
from app.ui.pages.found_form.owner_band import OwnerBand
from app.ui.pages.guest_find import GuestFind
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card
from app.ui.widgets.layouts import Flow, column, scrolled


class FindForm(Card):
    """`saved()` and `left()` when the buttons are pressed."""

    saved = Signal()
    left = Signal()

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(margins=0, spacing=0, parent=parent)
        inner = QWidget()
        box = column(inner, margins=16, spacing=12)
        self.pick, self.fields, self.band = GuestFind(courtesy, may_be_none=True), FindFields(), OwnerBand()
        box.addWidget(self.pick)
        box.addWidget(self.fields)
        self.fields.band_room.addWidget(self.band)
        box.addStretch(1)
        self.body.addWidget(scrolled(inner), 1)
        self.body.addWidget(self._bar())

    def _bar(self) -> QWidget:
        bar = QWidget()
        bar.setObjectName("actionbar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        save = KeyButton(self.tr("Save"), icon="check", kind="primary", cap=cap("primary"))
        leave = KeyButton(self.tr("Not now"), kind="ghost", cap=cap("close"))
        save.clicked.connect(self.saved)
        leave.clicked.connect(self.left)
        column(bar, margins=(16, 10, 16, 12)).addWidget(Flow(save, leave, across=8))
        return bar
