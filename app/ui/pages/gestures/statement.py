"""A statement of what was given in a period: chosen here, then seen, printed or kept as a file."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from app.domain.statements import Statement
from app.errors import AppError
from app.services import gestures
from app.ui import messages, tasks
from app.ui.dialogs.paper_sheet import PaperSheet
from app.ui.dialogs.sheet import Sheet
from app.ui.keys import cap
from app.ui.printing.job import A4
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.fields import DateField, Field
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import Flow, row
from app.ui.widgets.notes import InlineNote
from app.words import figures
from reports.orders import PrintedFile, StatementLabels, StatementOrder

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy


class StatementSheet(Sheet):
    """From the first of the month to today, unless somebody chooses otherwise."""

    def __init__(self, courtesy: Courtesy, page: QWidget) -> None:
        super().__init__(courtesy, page, width=420)
        self._page = page
        today = courtesy.desk().business_date
        self.body.addWidget(Label(self.tr("Statement of gestures"), "heading"))
        self.note = InlineNote()
        self.body.addWidget(self.note)
        self.from_on = DateField(self.tr("From"), QDate(today.year, today.month, 1))
        self.until_on = DateField(self.tr("Until"), QDate(today.year, today.month, today.day))
        line = row(spacing=12)
        line.addWidget(Field(self.tr("From"), self.from_on))
        line.addWidget(Field(self.tr("Until"), self.until_on))
        self.body.addLayout(line)
        about = self.tr("Sums by employee and by day, as a file that archives keep (PDF/A).")
        self.body.addWidget(Label(about, "caption", "text2", wrap=True))
        self.make = KeyButton(self.tr("Make it"), icon="file-text", kind="primary", cap=cap("primary"))
        leave = KeyButton(self.tr("Not now"), kind="ghost", cap=cap("close"))
        self.body.addWidget(Flow(self.make, leave, across=8))
        self.make.clicked.connect(self.primary)
        leave.clicked.connect(self.close_sheet)
        self.from_on.setFocus()

    def primary(self) -> None:
        """Ctrl+Enter."""
        tasks.start(self, self._make(), on_error=self._on_failed)

    async def _make(self) -> None:
        desk, worker = self.courtesy.desk(), self.courtesy.worker
        found = await worker.db(
            gestures.statement, desk, from_on=_date(self.from_on), until_on=_date(self.until_on)
        )
        file = await worker.work(draw_statement, self._order(found))
        paper = PaperSheet(
            self.courtesy, self._page, title=self.tr("Statement of gestures"), file=file, media=A4,
            file_name=f"{self.tr('Statement')} {found.from_on} – {found.until_on}",
        )  # fmt: skip
        self.close_sheet()
        paper.show()

    def _order(self, found: Statement) -> StatementOrder:
        place = self.courtesy.desk().place
        days = tuple(
            (_day(line.on), line.employee, str(line.count), figures.money(line.amount_minor, place))
            for line in found.lines
        )
        employees = tuple(
            (each.employee, str(each.count), figures.money(each.amount_minor, place))
            for each in found.by_employee()
        )
        return StatementOrder(
            house=place.name, labels=self._labels(found), language=figures.language(), days=days,
            employees=employees, total=(str(found.count), figures.money(found.amount_minor, place)),
        )  # fmt: skip

    def _labels(self, found: Statement) -> StatementLabels:
        desk = self.courtesy.desk()
        period = f"{_day(found.from_on)} – {_day(found.until_on)}"
        made = self.tr("Made {day} by {name}").format(day=_day(desk.business_date), name=desk.actor.name)
        return StatementLabels(
            heading=self.tr("Statement of gestures"), period=period,
            made=made, day=self.tr("Day"), employee=self.tr("Employee"), count=self.tr("Gestures"),
            amount=self.tr("Cost"), by_day=self.tr("By day"), by_employee=self.tr("By employee"),
            total=self.tr("Together"), page=self.tr("Page {page} of {pages}"),
        )  # fmt: skip

    def _on_failed(self, error: AppError) -> None:
        self.note.say(messages.sentence(error), tone="warn")


def draw_statement(order: StatementOrder) -> PrintedFile:
    """The statement as the file that is kept. Runs on a worker's thread."""
    # Deferred: reportlab may not load before the first paint.
    from reports import statement

    return statement.draw(order)


def _date(field: DateField) -> date:
    day = field.date()
    return date(day.year(), day.month(), day.day())


def _day(on: date) -> str:
    """With its year: a statement is read years later."""
    return f"{figures.day(on)} {on.year}"
