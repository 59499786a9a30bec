"""Protected facts with their papers: what for, who heard the yes, until when; details on request."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.desk import PlaceRow
from app.domain.facts import FactPaper, FactRow
from app.domain.retention import REMIND_DAYS
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card, SectionHeader
from app.ui.widgets.labels import IconLabel, Label
from app.ui.widgets.layouts import Flow, clear, column, row
from app.ui.widgets.sure_button import SureButton
from app.words import figures
from app.words import guests as words
from app.words import privacy as said


class FactsCard(Card):
    """`revealed()` asks for the details, `confirmed()` says that all still holds, `withdrawn(fact id)`."""

    revealed = Signal()
    confirmed = Signal()
    withdrawn = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=16, spacing=10, parent=parent)
        self.body.addWidget(SectionHeader(self.tr("Protected facts")))
        self._none = Label(self.tr("Nothing protected is on file."), "body", "text2", wrap=True)
        self.body.addWidget(self._none)
        self._lines = column(spacing=12)
        self.body.addLayout(self._lines)
        self.reveal = KeyButton(self.tr("Show details"), icon="eye")
        self.confirm = KeyButton(self.tr("All still holds"), icon="check")
        self.reveal.clicked.connect(self.revealed)
        self.confirm.clicked.connect(self.confirmed)
        self._told = Label(self.tr("Each look at details is written down."), "caption", "text2", wrap=True)
        self._foot = Flow(self.reveal, self.confirm, across=8, down=8)
        self.body.addWidget(self._foot)
        self.body.addWidget(self._told)
        self.withdraws: dict[str, SureButton] = {}
        self._details: dict[str, Label] = {}
        self._titles: dict[str, Label] = {}

    def show_papers(self, papers: tuple[FactPaper, ...], place: PlaceRow, today: date) -> None:
        """All of them, details shut again."""
        clear(self._lines)
        self.withdraws, self._details, self._titles = {}, {}, {}
        for paper in papers:
            self._lines.addLayout(self._line(paper, place, today))
        for part in (self._foot, self._told):
            part.setVisible(bool(papers))
        self._none.setVisible(not papers)
        self.reveal.setVisible(any(paper.fact.has_detail for paper in papers))

    def show_details(self, facts: tuple[FactRow, ...]) -> None:
        """What was shut, read once it was asked for."""
        for fact in facts:
            if fact.id in self._details:
                self._titles[fact.id].setText(words.fact_title(fact))
                self._details[fact.id].setText(fact.detail)
                self._details[fact.id].setVisible(bool(fact.detail))

    def _line(self, paper: FactPaper, place: PlaceRow, today: date) -> QHBoxLayout:
        fact = paper.fact
        line, both = row(spacing=10), column(spacing=2)
        line.addWidget(IconLabel("shield-check", "text2", 18))
        title = Label(words.fact_title(fact), "body_strong", wrap=True)
        detail = Label("", "body", wrap=True)
        detail.hide()
        given = figures.day(place.business_date(paper.given_at))
        yes = ", ".join(part for part in (said.agreed(paper.basis, paper.how), given, paper.given_to) if part)
        until = self.tr("kept for good")
        if paper.purge_on is not None:
            until = self.tr("kept until {day}").format(
                day=f"{figures.day(paper.purge_on)} {paper.purge_on.year}"
            )
        for part in (title, detail):
            both.addWidget(part)
        both.addWidget(Label(said.purpose(paper.purpose), "caption", "text2", wrap=True))
        both.addWidget(Label(f"{yes}  ·  {until}", "caption", "text2", wrap=True))
        if paper.purge_on is not None and (paper.purge_on - today).days <= REMIND_DAYS:
            soon = self.tr("It goes soon: ask the guest whether it still holds.")
            both.addWidget(Label(soon, "caption", "warn", wrap=True))
        line.addLayout(both, 1)
        back = SureButton(self.tr("Consent withdrawn"), self.tr("Delete it for good?"), low=True)
        back.setAccessibleName(self.tr("{fact}: consent withdrawn").format(fact=words.fact_title(fact)))
        back.sure.connect(lambda: self.withdrawn.emit(fact.id))
        line.addWidget(back)
        self._titles[fact.id], self._details[fact.id], self.withdraws[fact.id] = title, detail, back
        return line
