"""What protects the guest and everyone in the room: the banner, and who was never asked."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.domain.desk import PlaceRow
from app.domain.facts import AlertRow, Answer, FactRow
from app.domain.guests import GuestPage, Sharer
from app.ui.discreet import Discreet
from app.ui.theme.painting import text_width
from app.ui.theme.theme import theme
from app.ui.widgets.alert_banner import AlertBanner
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.labels import ElidedLabel, IconLabel, Label
from app.ui.widgets.layouts import FlowLayout, clear, column, row
from app.words import guests as words

_SIGNS = {
    Answer.ON_FILE: ("warning-fill", "danger"),
    Answer.NONE: ("check-circle", "ok"),
    Answer.NEVER: ("question", "text2"),
}


class SharerCard(QFrame):
    """Somebody who shares the room, and what is known: `asked(sharer)` from its button."""

    asked = Signal(object)
    opened = Signal(str)

    def __init__(self, sharer: Sharer, discreet: Discreet) -> None:
        super().__init__()
        self.setObjectName("note_plain")
        self._sharer, self._discreet = sharer, discreet
        self.setFixedHeight(theme.px(58))
        line = row(self, margins=(14, 0, 14, 0), spacing=12)
        line.addWidget(IconLabel(*_SIGNS[sharer.alert.answer], 18))
        both = column(spacing=0)
        both.addStretch(1)
        both.addWidget(ElidedLabel(sharer.name.split(" ")[0], "body_strong"))
        self._state = Label("", "caption", "text2")
        both.addWidget(self._state)
        both.addStretch(1)
        line.addLayout(both, 1)
        line.addWidget(self._button())
        self.setMinimumWidth(theme.px(228))
        self._state.setMinimumWidth(self._widest())
        discreet.changed.connect(self._on_discreet_changed)
        self._on_discreet_changed()

    def _widest(self) -> int:
        """Room for the words folded and shown, so that neither is cut and nothing moves."""
        alert = self._sharer.alert
        said = [self.tr("asked, none"), self.tr("not asked yet")]
        if alert.answer == Answer.ON_FILE:
            said = [self.tr("Allergy"), words.alert_chip(alert)]
        return min(max(text_width(each, "caption") for each in said) + 2, theme.px(260))

    def _button(self) -> KeyButton:
        if self._sharer.alert.answer == Answer.NEVER:
            ask = KeyButton(self.tr("Ask"))
            ask.setAccessibleName(self.tr("Ask about {name}").format(name=self._sharer.name))
            ask.clicked.connect(lambda: self.asked.emit(self._sharer))
            return ask
        opener = KeyButton(self.tr("Open"), kind="ghost", low=True)
        opener.setAccessibleName(self.tr("Open {name}").format(name=self._sharer.name))
        opener.clicked.connect(lambda: self.opened.emit(self._sharer.guest_id or ""))
        return opener

    def _on_discreet_changed(self) -> None:
        alert = self._sharer.alert
        if alert.answer == Answer.NEVER:
            self._state.setText(self.tr("not asked yet"))
        elif alert.answer == Answer.NONE:
            self._state.setText(self.tr("asked, none"))
        else:
            self._state.setText(words.alert_chip(alert) if self._discreet.showing else self.tr("Allergy"))


class Alerts(QWidget):
    """The banner with the sharers beside it, below it where it is narrow."""

    asked = Signal(object)  # None for the guest, a Sharer otherwise
    opened = Signal(str)

    def __init__(self, discreet: Discreet) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._discreet = discreet
        self.banner = AlertBanner(discreet)
        self.banner.asked.connect(lambda: self.asked.emit(None))
        line = row(self, spacing=12)
        line.addWidget(self.banner, 1)
        self._people = QWidget()
        self._people.setObjectName("clear")
        self._flow = FlowLayout(self._people, across=12, down=8)
        policy = self._people.sizePolicy()
        policy.setHeightForWidth(True)
        self._people.setSizePolicy(policy)
        line.addWidget(self._people)

    def show_guest(self, page: GuestPage, place: PlaceRow, today: date) -> None:
        """The guest's own answer, then everybody else's in the room."""
        self._show_own(page, place, today)
        clear(self._flow)
        for sharer in page.sharers:
            card = SharerCard(sharer, self._discreet)
            card.asked.connect(self.asked)
            card.opened.connect(self.opened)
            self._flow.addWidget(card)
        wide = min(len(page.sharers), 2)
        self._people.setVisible(wide > 0)
        self._people.setFixedWidth(wide * theme.px(230) + max(0, wide - 1) * theme.px(12))
        self._people.setMinimumHeight(max(0, (len(page.sharers) + 1) // 2 * theme.px(66) - theme.px(8)))

    def show_details(self, facts: tuple[FactRow, ...]) -> None:
        """What there is to know beyond the names: read when it was revealed."""
        details = [fact.detail for fact in facts if fact.kind == "allergy" and fact.detail]
        self.banner.show_on_file(self._title, "  ".join(details), self._confirmed)

    def _show_own(self, page: GuestPage, place: PlaceRow, today: date) -> None:
        alert = page.alert
        self._confirmed = self._confirmed_words(alert, place, today)
        self._title = words.alert_title(alert)
        if alert.answer == Answer.ON_FILE:
            self.banner.show_on_file(self._title, "", self._confirmed)
        elif alert.answer == Answer.NONE:
            self.banner.show_asked_none(self.tr("No allergies: asked, none"), self._confirmed)
        elif page.stays > 1:
            self.banner.show_never_asked()
        else:
            self.banner.show_never_asked(
                self.tr("Nobody has asked about allergies yet"), self.tr("First stay")
            )

    def _confirmed_words(self, alert: AlertRow, place: PlaceRow, today: date) -> str:
        at, by = alert.asked_at, alert.asked_by
        if alert.allergies:
            newest = max(alert.allergies, key=lambda fact: fact.confirmed_at)
            at, by = newest.confirmed_at, newest.confirmed_by
        return words.confirmed(place.business_date(at), today, by) if at is not None else ""
