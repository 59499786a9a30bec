"""Who is around the guest, and which days come back."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.around import Around, DayRow, PersonRow
from app.ui.discreet import Discreet
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card, SectionHeader
from app.ui.widgets.labels import Label
from app.ui.widgets.record_list import RecordList
from app.ui.widgets.record_row import RecordRow, RecordRowDelegate
from app.words import around as words

Row = PersonRow | DayRow


class AroundCard(Card):
    """`add_wanted()`, `change_wanted(row)`, `retired(row)`, `opened(guest_id)`. Ages and days fold."""

    add_wanted = Signal()
    change_wanted = Signal(object)
    retired = Signal(object)
    opened = Signal(str)

    def __init__(self, discreet: Discreet, parent: QWidget | None = None) -> None:
        super().__init__(margins=(16, 10, 16, 12), spacing=4, parent=parent)
        self._add = KeyButton(self.tr("Add"), icon="plus", kind="ghost", low=True)
        self._add.setAccessibleDescription(self.tr("Somebody around the guest, or a day to remember"))
        self._add.clicked.connect(self.add_wanted)
        self.body.addWidget(SectionHeader(self.tr("Around the guest"), right=self._add))
        delegate = RecordRowDelegate(discreet, height=44, right_width=0, portrait=26, side=2)
        self.list = RecordList(delegate, self.tr("Around the guest"), fit=True, open_on_click=True)
        self.list.opened.connect(lambda row: self._open_menu(row.record))
        self.body.addWidget(self.list)
        self._none = Label(self.tr("Nobody written down yet."), "body", "text2", wrap=True)
        self.body.addWidget(self._none)
        self._may_edit = True

    def allow(self, may_edit: bool) -> None:
        """Without the trust to edit one can only look."""
        self._may_edit = may_edit
        self._add.setVisible(may_edit)

    def show_around(self, around: Around, today: date) -> None:
        """People first, then days."""
        rows = [self._person(person, today) for person in around.people]
        rows += [self._day(day, today) for day in around.days]
        self.list.set_rows(rows)
        self.list.setVisible(bool(rows))
        self._none.setVisible(not rows)

    def _person(self, person: PersonRow, today: date) -> RecordRow:
        line = words.person_line(person, today)
        return RecordRow(
            key=person.id, title=person.name, sub=line, icon=words.ICONS.get(person.kind, "user"),
            fold_sub=True, spoken=f"{person.name}, {words.kind_word(person.kind)}", record=person,
        )  # fmt: skip

    def _day(self, day: DayRow, today: date) -> RecordRow:
        return RecordRow(
            key=day.id, title=day.words, sub=words.day_line(day, today), icon="calendar-check",
            folded_title=self.tr("A day to remember"), fold_sub=True, spoken=self.tr("A day to remember"),
            record=day,
        )  # fmt: skip

    def _open_menu(self, row: Row) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        other = row.other_id if isinstance(row, PersonRow) else None
        if other is not None:
            menu.addAction(self.tr("Open the profile")).triggered.connect(lambda: self.opened.emit(other))
        there = isinstance(row, PersonRow) and row.is_seen_from_there
        if self._may_edit and not there:
            menu.addAction(self.tr("Change…")).triggered.connect(lambda: self.change_wanted.emit(row))
        if self._may_edit:
            menu.addAction(self.tr("Take away")).triggered.connect(lambda: self.retired.emit(row))
        if menu.isEmpty():
            menu.deleteLater()
            return
        box = self.list.visualRect(self.list.currentIndex())
        menu.popup(self.list.viewport().mapToGlobal(QPoint(box.left(), box.bottom())))
