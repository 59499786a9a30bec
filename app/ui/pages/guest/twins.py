"""Who this guest may also be, and which profiles became part of this one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain.guests import GuestPage
from app.domain.merging import MergedRow, PairRow
from app.domain.roles import May
from app.ui import tasks
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.layouts import clear, column
from app.ui.widgets.notes import InlineNote
from app.words import duplicates as words
from app.words import figures

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy
    from app.ui.pages.guest.deeds import GuestDeeds


class Twins(QWidget):
    """Absent where there is nothing of this."""

    def __init__(self, courtesy: Courtesy, deeds: GuestDeeds) -> None:
        super().__init__()
        self.setObjectName("clear")
        self.courtesy, self._deeds = courtesy, deeds
        self._body = column(self, spacing=8)
        self._folded: list[tuple[InlineNote, str, str]] = []
        courtesy.discreet.changed.connect(self._fold)
        self.hide()

    def show_guest(self, shown: GuestPage) -> None:
        """A note each, the pressing one first."""
        clear(self._body)
        self._folded.clear()
        if shown.must_ask:
            said = self.tr("One profile says no allergy, another names one. Ask, and confirm the alert.")
            self._add(said, "warn")
        if shown.twins:
            self._add_twin(shown, shown.twins[0])
        for merged in shown.merged:
            self._add_merged(merged)
        self.setVisible(self._body.count() > 0)

    def _add_twin(self, shown: GuestPage, pair: PairRow) -> None:
        said = self.tr("This may be the same person as {name}").format(name=pair.b_name)
        why = ", ".join(words.reason(code) for code in pair.likeness.reasons)
        note = self._add(said, "info", why)
        button = KeyButton(self.tr("Compare"), icon="arrows-merge", low=True)
        button.clicked.connect(lambda: self.courtesy.navigator.go("duplicates", guest_id=shown.id))
        note.add_button(button)

    def _add_merged(self, merged: MergedRow) -> None:
        desk = self.courtesy.desk()
        said = self.tr("Merged from {name}").format(name=merged.name)
        day = figures.day(desk.place.business_date(merged.at))
        plain = "  ·  ".join(part for part in (day, merged.by) if part)
        also = "  ·  ".join((plain, *(value for _, value in merged.also)))
        note = self._add(said, "plain", plain)
        self._folded.append((note, plain, also))
        self._fold()
        if desk.may(May.EDIT_GUESTS):
            button = KeyButton(self.tr("Separate"), icon="arrow-counter-clockwise", low=True)
            button.clicked.connect(lambda: tasks.start(self, self._deeds.separate(merged)))
            note.add_button(button)

    def _fold(self, _showing: bool = False) -> None:
        """Addresses and numbers of the merged profile are for the desk alone."""
        for note, plain, also in self._folded:
            note.set_sub(also if self.courtesy.discreet.showing else plain)

    def _add(self, text: str, tone: str, sub: str = "") -> InlineNote:
        note = InlineNote(parent=self)
        self._body.addWidget(note)
        note.say(text, tone=tone, icon="" if tone == "warn" else "arrows-merge", sub=sub)
        return note
