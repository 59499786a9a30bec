"""The guest's own data on request, and its end; and who looked, for those who may see the log."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.desk import PlaceRow
from app.domain.facts import RevealRow
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card, HLine, SectionHeader
from app.ui.widgets.fields import Field, Pick
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import Flow, clear, column
from app.words import figures
from app.words import guests as words
from app.words.people import LANGUAGE_NAMES


class RightsCard(Card):
    """`pdf_wanted(language)`, `json_wanted()`, `erase_wanted()`."""

    pdf_wanted = Signal(str)
    json_wanted = Signal()
    erase_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=16, spacing=10, parent=parent)
        self.body.addWidget(SectionHeader(self.tr("What is held about the guest")))
        told = self.tr(
            "Everything, private notes included: to be read as PDF, to be taken elsewhere as JSON."
        )
        self.body.addWidget(Label(told, "caption", "text2", wrap=True))
        self.language = Pick(self.tr("Language of the PDF"), list(LANGUAGE_NAMES.items()))
        self.body.addWidget(Field(self.tr("Language of the PDF"), self.language))
        self.pdf = KeyButton(self.tr("Save as PDF"), icon="file-pdf")
        self.json = KeyButton(self.tr("Save as JSON"), icon="file-text")
        self.pdf.clicked.connect(lambda: self.pdf_wanted.emit(str(self.language.key())))
        self.json.clicked.connect(self.json_wanted)
        self.body.addWidget(Flow(self.pdf, self.json, across=8, down=8))
        self.body.addWidget(HLine())
        self._against = Label("", "caption", "text2", wrap=True)
        self.erase = KeyButton(self.tr("Erase for good…"), icon="trash", kind="decline")
        self.erase.clicked.connect(self.erase_wanted)
        self.body.addWidget(Flow(self.erase))
        self.body.addWidget(self._against)

    def show_guest(self, spoken: str, against: str) -> None:
        """In which language the PDF is offered, and what stands against an erasure (a sentence, or "")."""
        self.language.choose(spoken)
        self.erase.setEnabled(not against)
        self._against.setText(
            against
            or self.tr("Names, words, photos and facts go; stays and sums stay. Nothing brings it back.")
        )


class LooksCard(Card):
    """Who looked at protected details, newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=16, spacing=8, parent=parent)
        self.body.addWidget(SectionHeader(self.tr("Who looked at protected details")))
        self._none = Label(self.tr("Nobody has looked."), "body", "text2")
        self.body.addWidget(self._none)
        self._lines = column(spacing=4)
        self.body.addLayout(self._lines)

    def show_looks(self, looks: tuple[RevealRow, ...], place: PlaceRow, *, named: bool = False) -> None:
        """Day, time, who, and of which kinds; `named` adds whose details they were."""
        clear(self._lines)
        self._none.setVisible(not looks)
        for look in looks:
            kinds = ", ".join(words.fact_kind(kind) for kind in look.kinds)
            day = f"{figures.day(place.business_date(look.at))} {figures.clock(look.at, place)}"
            parts = [day, look.by, look.guest_name if named else "", kinds, look.workstation]
            self._lines.addWidget(Label("  ·  ".join(part for part in parts if part), "body", wrap=True))
