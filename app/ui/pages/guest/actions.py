"""What one does for a guest, a button each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.roles import May
from app.ui.keys import cap
from app.ui.pages.stay_actions import MENU_CAP
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.layouts import Flow

if TYPE_CHECKING:
    from app.domain.guest_matters import OpenMatter
    from app.domain.timeline import Entry
    from app.ui.courtesy import Courtesy

# Where a thing on the page is opened, and what the page there calls its key.
_PAGES = {
    "request": ("requests", "request_id"), "gesture": ("gestures", "gesture_id"),
    "found_item": ("found", "item_id"), "card": ("card", "card_id"),
}  # fmt: skip


def open_thing(courtesy: Courtesy, thing: Entry | OpenMatter) -> None:
    """Go to the page of a request, a gesture, a found item or a card."""
    if thing.kind in _PAGES:
        page, key = _PAGES[thing.kind]
        courtesy.navigator.go(page, **{key: thing.id})


class ActionRow(Flow):
    """Only what is built and allowed; `wanted(page key)`, and `stay_wanted()` for what has a menu."""

    wanted = Signal(str)
    stay_wanted = Signal()

    def __init__(self, courtesy: Courtesy) -> None:
        super().__init__(across=8, down=8)
        shop = courtesy.session.place is not None and courtesy.session.place.kind == "shop"
        offered = (
            ("request_form", self.tr("Request"), "bell-ringing", cap("request"), May.LOG_REQUESTS),
            ("gesture", self.tr("Gesture"), "gift", cap("gesture"), May.GIVE),
            ("note_form", self.tr("Note"), "note-pencil", cap("note"), May.LOG_REQUESTS),
            ("card", self.tr("Card"), "envelope-open", cap("card"), May.PRINT_CARDS),
            ("purchase_form", self.tr("Order"), "package", "", May.EDIT_STAYS)
            if shop
            else ("stay_form", self.tr("Stay"), "bed", MENU_CAP, May.EDIT_STAYS),
            ("guest_form", self.tr("Change"), "pencil-simple", "", May.EDIT_GUESTS),
            ("privacy", self.tr("Privacy"), "lock", "", May.EDIT_GUESTS),
        )
        self.stay: QWidget = self  # the button whose menu Ctrl+M opens
        for page, text, icon, key, needs in offered:
            if courtesy.navigator.can_go(page) and courtesy.session.may(needs):
                button = KeyButton(text, icon=icon, cap=key)
                self.add(button)
                if page == "stay_form":
                    self.stay = button
                    button.clicked.connect(self.stay_wanted)
                else:
                    button.clicked.connect(lambda _=False, page=page: self.wanted.emit(page))
                # Whoever gives the row the keyboard gives it to what is done most.
                if page == "gesture" or self.focusProxy() is None:
                    self.setFocusProxy(button)
