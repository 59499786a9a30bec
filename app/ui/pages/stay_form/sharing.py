"""Who is in the room: everyone of the stay, and a line to add somebody."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.domain.stays import SharerRow, StayRow
from app.ui.courtesy import Courtesy
from app.ui.pages.guest_find import GuestFind
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card, SectionHeader
from app.ui.widgets.fields import Field, TextField
from app.ui.widgets.layouts import row
from app.ui.widgets.record_list import RecordList
from app.ui.widgets.record_row import RecordRow, RecordRowDelegate
from app.ui.widgets.switch import Tick


class Sharing(Card):
    """`removed(sharer)` when a companion is taken out, `picked(guest_id)` when a guest is chosen."""

    removed = Signal(object)
    picked = Signal(str)

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(margins=16, spacing=10, parent=parent)
        self.body.addWidget(SectionHeader(self.tr("In the room")))
        self.list = RecordList(
            RecordRowDelegate(height=46, right_width=90, side=2), self.tr("People in the room"), fit=True
        )
        self.body.addWidget(self.list)
        self.remove = KeyButton(self.tr("Not in the room"), icon="x", kind="ghost", low=True)
        self.remove.clicked.connect(self._on_remove_clicked)
        self.list.chosen.connect(self._on_list_chosen)
        self.body.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(SectionHeader(self.tr("Somebody known by name")))
        self.name = TextField(self.tr("Name"), hint=self.tr("First name is enough"))
        self.is_child = Tick(self.tr("A child"))
        line = row(spacing=12)
        line.addWidget(Field(self.tr("Name"), self.name), 1)
        line.addWidget(self.is_child, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(line)
        self.guests = GuestFind(
            courtesy, self.tr("Or a guest of the house"), offer_new=True, then="stay_form"
        )
        self.guests.picked.connect(self.picked)
        self.body.addWidget(self.guests)

    def show_people(self, stay: StayRow) -> None:
        """Everyone of the stay; fields are empty again."""
        self.list.set_rows([self._row(person) for person in stay.people])
        self.list.choose_first()
        self.name.clear()
        self.is_child.setChecked(False)
        self.guests.clear()

    def _row(self, person: SharerRow) -> RecordRow:
        state = self.tr("booked") if person.is_main else self.tr("child") if person.is_child else ""
        known = "" if person.guest_id else self.tr("known by name only")
        return RecordRow(
            key=person.id, title=person.name, name=person.name, sub=known, state=state, record=person
        )

    def _on_list_chosen(self, chosen: RecordRow | None) -> None:
        self.remove.setEnabled(chosen is not None and not chosen.record.is_main)

    def _on_remove_clicked(self) -> None:
        chosen = self.list.current()
        if chosen is not None:
            self.removed.emit(chosen.record)
