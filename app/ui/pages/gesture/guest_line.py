"""The head of the form: the guest, where she is, what she got before, what each person must not be given."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.domain.gestures import GestureDesk
from app.ui.widgets.avatar import Avatar
from app.ui.widgets.labels import ElidedLabel
from app.ui.widgets.layouts import column, row
from app.ui.widgets.person_alert import PersonAlert
from app.words import figures


class GuestLine(QWidget):
    """Portrait, name, facts; at the right one chip per person in the room. A chip is never shortened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        line = row(self, spacing=12)
        self._avatar = Avatar("", 38)
        line.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        words = column(spacing=2)
        self._name, self._facts = ElidedLabel("", "title"), ElidedLabel("", "caption", "text2", tabular=True)
        words.addWidget(self._name)
        words.addWidget(self._facts)
        line.addLayout(words, 1)
        self._people = row(spacing=12)
        line.addLayout(self._people)

    def show_desk(self, desk: GestureDesk) -> None:
        """Show this guest and everyone the gesture may reach."""
        self._avatar.set_name(desk.guest_name)
        self._name.setText(desk.guest_name)
        self._facts.setText("  ·  ".join(self._facts_of(desk)))
        self._facts.setVisible(bool(self._facts.text()))
        _empty(self._people)
        for person in desk.people:
            self._people.addWidget(PersonAlert(person))

    def _facts_of(self, desk: GestureDesk) -> list[str]:
        facts = []
        if desk.room:
            facts.append(self.tr("Room {number}").format(number=desk.room))
        if desk.stay_from and desk.stay_until:
            facts.append(figures.days(desk.stay_from, desk.stay_until))
        if desk.last_gift and desk.last_gift_on:
            gift = self.tr("last gift: {what}, {day}")
            facts.append(gift.format(what=desk.last_gift, day=figures.day(desk.last_gift_on)))
        return facts


def _empty(layout: object) -> None:
    while (item := layout.takeAt(0)) is not None:  # type: ignore[attr-defined]
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
