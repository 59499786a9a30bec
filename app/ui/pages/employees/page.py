"""Employees: add, change, let go, bring back, set a PIN."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.desk import EmployeeRow
from app.domain.ids import new_id
from app.domain.roles import Role
from app.errors import AppError, BadInput
from app.services import employees, session
from app.ui import messages, tasks
from app.ui.page import Page
from app.ui.pages.employees.form import EmployeeForm
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card, PageHeader
from app.ui.widgets.layouts import column, row
from app.ui.widgets.notes import LoadingSkeleton
from app.ui.widgets.record_list import RecordList
from app.ui.widgets.record_row import RecordRow, RecordRowDelegate
from app.words.people import role_name

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy

_FORM = "employee"
_SIDE_BY_SIDE, _FIELDS_IN_LINE = 820, 980


class EmployeesPage(Page):
    """The list at the left, the chosen person's form at the right."""

    section: ClassVar[str] = "employees"
    has_primary: ClassVar[bool] = True

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(courtesy, parent)
        self._people: dict[str, EmployeeRow] = {}
        self._new_id = self._command_id = new_id()
        self._start = tasks.OneAtATime(self, on_error=self._on_refusal)
        body = column(self, margins=(24, 18, 24, 16), spacing=14)
        self._header = PageHeader(self.tr("Employees"))
        self.add_button = KeyButton(self.tr("Add a person"), icon="user-plus")
        self.add_button.clicked.connect(self.begin_new)
        self._header.add_right(self.add_button)
        body.addWidget(self._header)
        self._columns = row(spacing=16)
        self._columns.addWidget(self._make_list(), 4)
        self.form = EmployeeForm()
        self.form.save_asked.connect(self.primary)
        self.form.leave_asked.connect(self._on_form_leave_asked)
        self.form.changed.connect(self._on_form_changed)
        self._columns.addWidget(self.form, 6)
        body.addLayout(self._columns, 1)
        self.begin_new()

    def open(self, **what: object) -> None:
        """Show the list, the keyboard in it; `employee_id` chooses somebody."""
        wanted = what.get("employee_id")
        begun = self.form.person is None and self.form.is_touched()
        (self.form.name if begun else self.list).setFocus(Qt.FocusReason.OtherFocusReason)
        tasks.start(self, self._visit(str(wanted) if wanted else None))

    def reload(self) -> None:
        """Fetch the list again; what is being typed stays."""
        tasks.start(self, self._load(self.form.person.id if self.form.person else None))

    def concerns(self, changes: Changes) -> bool:
        """Anything about people."""
        return changes.touch("employee")

    def primary(self) -> None:
        """Save what is typed."""
        self._start(self._save())

    def panes(self) -> list[QWidget]:
        """The list, then the form."""
        return [self.list, self.form]

    def show_error(self, sentence: str) -> None:
        """Above the fields."""
        self.form.show_refusal("", sentence)

    def begin_new(self) -> None:
        """An empty form, or what was typed there before."""
        self._new_id, self._command_id = new_id(), new_id()
        self.list.setCurrentIndex(QModelIndex())  # nobody: a list fetched again chooses its current row anew
        self.form.show_person(None, draft=self.courtesy.drafts.load(_FORM))
        if self.isVisible():
            self.form.name.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side, then below each other."""
        super().resizeEvent(event)
        beside = self.width() >= theme.px(_SIDE_BY_SIDE)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(way)
        self.form.fold(self.width() < theme.px(_FIELDS_IN_LINE))

    def _make_list(self) -> Card:
        card = Card(margins=(0, 6, 0, 6))
        self.list = RecordList(RecordRowDelegate(right_width=0), self.tr("Employees"))
        self.list.chosen.connect(self._on_list_chosen)
        self.list.opened.connect(lambda _row: self.form.name.setFocus(Qt.FocusReason.OtherFocusReason))
        self._skeleton = LoadingSkeleton()
        card.body.addWidget(self._skeleton)
        card.body.addWidget(self.list, 1)
        return card

    async def _visit(self, wanted: str | None) -> None:
        """Nobody asked for and nobody being added: the first of the list is shown."""
        await self._load(wanted)
        rows = self.list.rows()
        idle = self.form.person is None and not self.form.is_touched()
        if rows and idle and self.window().focusWidget() is self.list:
            self.list.choose_first()
            self._show(self.list.current().record)

    async def _load(self, chosen_id: str | None) -> None:
        self._skeleton.start()
        try:
            people = await self.courtesy.worker.db(employees.everyone, self.courtesy.desk())
        finally:
            self._skeleton.stop()
        self._people = {person.id: person for person in people}
        self._header.set_sub(self.tr("%n at work", "", sum(person.is_active for person in people)))
        self.list.set_rows([self._row(person) for person in people])
        if chosen_id in self._people and not self.form.is_touched():
            self.list.choose(chosen_id)
            self._show(self._people[chosen_id])

    def _row(self, person: EmployeeRow) -> RecordRow:
        quiet = ""
        if not person.is_active:
            quiet = self.tr("does not work here any more")
        elif not person.has_pin:
            quiet = self.tr("PIN not set yet")
        line = f"{role_name(person.role)}  ·  {quiet}" if quiet else role_name(person.role)
        return RecordRow(
            key=person.id,
            title=person.name,
            sub=line,
            name=person.name,
            gone=not person.is_active,
            record=person,
            spoken=f"{person.name}, {line}",
        )

    def _on_list_chosen(self, row: RecordRow | None) -> None:
        if row is not None and (self.form.person is None or self.form.person.id != row.key):
            self._show(row.record)

    def _show(self, person: EmployeeRow) -> None:
        self._command_id = new_id()
        self.form.show_person(person, draft=self.courtesy.drafts.load(_FORM, person.id))

    def _on_form_changed(self) -> None:
        self.form.clear_errors()
        subject = self.form.person.id if self.form.person else None
        self.courtesy.drafts.save(_FORM, subject, self.form.content())

    def _on_refusal(self, error: AppError) -> None:
        self._command_id = new_id()
        self.form.show_refusal(str(error.params.get("field", "")), messages.sentence(error))

    async def _save(self) -> None:
        form, worker = self.form, self.courtesy.worker
        if form.pin.text() != form.again.text():
            raise BadInput("pin_differs", field="again")
        person_id = form.person.id if form.person else self._new_id
        desk = self.courtesy.desk()
        pin_hash = None
        if form.pin.text():
            pin_hash = await worker.work(
                session.hash_new_pin, person_id, form.pin.text(), demo=desk.place.is_demo
            )
        kept = form.content() | {"role": Role(str(form.role.key()))}
        if form.person is None:
            row, changes = await worker.db(
                employees.add,
                desk,
                command_id=self._command_id,
                employee_id=person_id,
                pin_hash=pin_hash,
                **kept,
            )
        else:
            row, changes = await worker.db(
                employees.edit, desk, command_id=self._command_id, employee_id=person_id, **kept
            )
            if pin_hash is not None:
                row, _ = await worker.db(
                    employees.set_pin, desk, command_id=new_id(), employee_id=person_id, pin_hash=pin_hash
                )
        self._after_save(row, changes, is_new=form.person is None)

    def _after_save(self, row: EmployeeRow, changes: Changes, *, is_new: bool) -> None:
        self.courtesy.drafts.discard(_FORM, None if is_new else row.id)
        text = self.tr("{name} can sign in now.") if is_new and row.has_pin else self.tr("{name}: saved.")
        self.courtesy.toasts.show(text.format(name=row.name))
        self.courtesy.bus.changed.emit(changes, self)
        self._show(row)
        tasks.start(self, self._load(row.id))

    def _on_form_leave_asked(self) -> None:
        if self.form.person is not None:
            self._start(self._let_go(self.form.person))

    async def _let_go(self, person: EmployeeRow) -> None:
        service = employees.deactivate if person.is_active else employees.reactivate
        row, changes = await self.courtesy.worker.db(
            service, self.courtesy.desk(), command_id=new_id(), employee_id=person.id
        )
        self.courtesy.bus.changed.emit(changes, self)
        self._show(row)
        await self._load(row.id)
        if row.is_active:
            text = self.tr("{name} can sign in again.")
        else:
            text = self.tr("{name} cannot sign in any more.")
        courtesy = self.courtesy
        courtesy.toasts.show(text.format(name=row.name), undo=lambda: _take_back(courtesy, row))


async def _take_back(courtesy: Courtesy, person: EmployeeRow) -> None:
    """The page may be gone when Undo is pressed, so it asks nothing of it."""
    service = employees.deactivate if person.is_active else employees.reactivate
    _, changes = await courtesy.worker.db(
        service, courtesy.desk(), command_id=new_id(), employee_id=person.id
    )
    courtesy.bus.changed.emit(changes, None)
