"""Where it goes: shelf, how long, and the tag as it will be printed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.ui import tasks
from app.ui.pages.found.paper import draw_tag
from app.ui.theme.theme import theme
from app.ui.widgets.card import Card, SectionHeader
from app.ui.widgets.fields import DateField, Field, TextField
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import row
from app.ui.widgets.pdf_preview import PdfPreview
from app.ui.widgets.switch import Switch
from reports.orders import TagOrder

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy

_PAUSE_MS = 250


class ShelfCard(Card):
    """`edited()` when a person changed shelf or day."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=16, spacing=8, parent=parent)
        self.body.addWidget(SectionHeader(self.tr("Where it goes")))
        self.shelf, self.until = TextField("", hint=self.tr("C2, or safe 2")), DateField("")
        line = row(spacing=12)
        top = Qt.AlignmentFlag.AlignTop
        line.addWidget(Field(self.tr("Shelf"), self.shelf), 1, top)
        line.addWidget(Field(self.tr("Keep until"), self.until), 1, top)
        self.body.addLayout(line)
        self._rule = Label("", "caption", "text2", wrap=True)
        self.body.addWidget(self._rule)
        self._chosen = False
        self.shelf.textEdited.connect(lambda _: self.edited.emit())
        self.until.userDateChanged.connect(self._on_until_changed)

    def begin(self, shelf: str = "", until: date | None = None) -> None:
        """A new thing, or one with its own day."""
        self.shelf.setText(shelf)
        self._chosen = until is not None
        if until is not None:
            self._set(until)

    def propose(self, until: date, rule: str) -> None:
        """The day the rule gives, unless somebody chose one."""
        self._rule.setText(rule)
        if not self._chosen:
            self._set(until)

    def chosen_day(self) -> date | None:
        """The day somebody chose; None leaves it to the rule."""
        day = self.until.date()
        return date(day.year(), day.month(), day.day()) if self._chosen else None

    def _set(self, day: date) -> None:
        self.until.blockSignals(True)
        self.until.setDate(QDate(day.year, day.month, day.day))
        self.until.blockSignals(False)

    def _on_until_changed(self) -> None:
        self._chosen = True
        self.edited.emit()


class TagCard(Card):
    """The tag itself, drawn anew a moment after the last key."""

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(margins=16, spacing=8, parent=parent)
        self.courtesy = courtesy
        self.body.addWidget(
            SectionHeader(self.tr("Tag"), right=Label(self.tr("62 × 29 mm"), "caption", "text2"))
        )
        self.preview = PdfPreview(courtesy.worker, self.tr("The tag as it is printed"))
        self.preview.setFixedHeight(theme.px(132))
        self.body.addWidget(self.preview)
        self.print_it = Switch(self.tr("Print the tag"), on=True)
        self.body.addWidget(self.print_it)
        self._order: TagOrder | None = None
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._on_pause_timeout)

    def show_order(self, order: TagOrder) -> None:
        """Draw this soon."""
        if order != self._order:
            self._order = order
            self._pause.start()

    def _on_pause_timeout(self) -> None:
        if self._order is not None:
            tasks.start(self, self._draw(self._order))

    async def _draw(self, order: TagOrder) -> None:
        file = await self.courtesy.worker.work(draw_tag, order)
        if order == self._order:
            self.preview.show_pdf(file.pdf)
