"""The one matter that is decided: what, for whom, how much, and what each person must not be given."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.domain import vocabulary
from app.domain.desk import PlaceRow
from app.domain.gestures import ApprovalCase
from app.ui.widgets.card import Well
from app.ui.widgets.chip import Chip
from app.ui.widgets.labels import ElidedLabel, IconLabel, Label
from app.ui.widgets.layouts import Flow, column, row
from app.ui.widgets.person_alert import alert_chip
from app.words import figures, giving


class MatterHead(Well):
    """What and how much, on a quiet ground."""

    def __init__(self, case: ApprovalCase, place: PlaceRow, parent: QWidget | None = None) -> None:
        super().__init__(margins=(14, 10, 14, 10), parent=parent)
        line = row(spacing=14)
        line.addWidget(IconLabel(case.row.icon, "gold", 20))
        words = column(spacing=1)
        words.addWidget(ElidedLabel(case.row.what, "body_strong"))
        words.addWidget(ElidedLabel(self._for_whom(case), "caption", "text2"))
        line.addLayout(words, 1)
        numbers = column(spacing=1)
        numbers.addWidget(_right(figures.money(case.row.amount_minor, place), "title", None))
        if case.tightest is not None and case.over_minor:
            above = giving.above_theirs(case.tightest, case.over_minor, place, case.row.asked_by)
            numbers.addWidget(_right(above, "caption", "warn_soft"))
        line.addLayout(numbers)
        self.body.addLayout(line)

    def _for_whom(self, case: ApprovalCase) -> str:
        occasion = (
            vocabulary.word("occasions", case.row.occasion, figures.language()) if case.row.occasion else ""
        )
        whom = ", ".join(filter(None, [case.row.guest_name, figures.within(occasion)]))
        asked = self.tr("asked by {name}").format(name=case.row.asked_by)
        return "  ·  ".join(filter(None, [whom, asked]))


def people_chips(case: ApprovalCase) -> Flow:
    """Everyone's answer about allergies, and who is told."""
    chips: list[QWidget] = [alert_chip(person, with_name=True) for person in case.people]
    told = giving.told(case.tell)
    if told:
        chips.append(Chip(told, icon="bell-simple"))
    return Flow(*chips)


def _right(text: str, role: str, tone: str | None) -> Label:
    label = Label(text, role, tone, tabular=True)
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return label
