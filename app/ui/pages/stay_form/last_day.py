"""When somebody leaves: one day, and how many nights that makes."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from app.ui.pages.stay_form.plan_fields import day_of
from app.ui.widgets.card import Card
from app.ui.widgets.fields import DateField, Field


class LastDay(Card):
    """`ask(arrives_on, first guess)`, then `day()`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._arrives = QDate()
        self.date = DateField(self.tr("Leaves"))
        self._field = Field(self.tr("Leaves"), self.date)
        self.date.dateChanged.connect(self._on_date_changed)
        self.body.addWidget(self._field)
        self.setFocusProxy(self.date)

    def ask(self, arrives_on: date, guess: date) -> None:
        """Begin with a guess."""
        self._arrives = QDate(arrives_on.year, arrives_on.month, arrives_on.day)
        self.date.setDate(QDate(guess.year, guess.month, guess.day))
        self._on_date_changed()

    def day(self) -> date:
        """The day that stands in the field."""
        return day_of(self.date)

    def _on_date_changed(self) -> None:
        count = self._arrives.daysTo(self.date.date()) if self._arrives.isValid() else -1
        self._field.set_note(self.tr("%n night(s)", "", count) if count >= 0 else "")
