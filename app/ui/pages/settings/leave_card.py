"""The way back to the welcome page: from one's own place in its part, from a demo in everybody's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import row

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy


class LeaveCard(Card):
    """Leaves the place as it is."""

    def __init__(self, courtesy: Courtesy) -> None:
        super().__init__(margins=20, spacing=10)
        self.body.addWidget(Label(_told(courtesy.desk().place.is_demo), "body", "text2", wrap=True))
        line = row()
        words = QCoreApplication.translate("PlaceSection", "To the welcome page")
        self.leave = KeyButton(words, icon="house")
        self.leave.clicked.connect(courtesy.session.place_left)
        line.addWidget(self.leave)
        line.addStretch(1)
        self.body.addLayout(line)


def _told(is_demo: bool) -> str:
    if is_demo:
        return QCoreApplication.translate(
            "PlaceSection",
            "This is a demo. Your own place, or another demo, is one page away; this one stays as it is.",
        )
    return QCoreApplication.translate(
        "PlaceSection",
        "Look round in a demo place, or show it to a new colleague. Your place stays as it is.",
    )
