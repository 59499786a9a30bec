"""One question before Give: nobody has asked somebody in the room about allergies."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain import vocabulary
from app.domain.facts import SEVERITIES
from app.domain.gestures import Finding
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.fields import Pick
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import Flow, column
from app.ui.widgets.notes import InlineNote
from app.words import figures, giving


class QuestionBand(QWidget):
    """The answers are None, "Has one…" (which allergen, how severe), or the guest alone gets it."""

    answered_none = Signal(object)  # Finding
    answered_has = Signal(object, str, str)  # Finding, allergen code, severity
    only_for_guest = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._finding: Finding | None = None
        body = column(self, spacing=8)
        self._note = InlineNote(tone="info", icon="question")
        self.none = KeyButton(self.tr("None"), low=True)
        self.has = KeyButton(self.tr("Has one…"), low=True)
        self.only = KeyButton("", kind="ghost", low=True)
        for button in (self.none, self.has, self.only):
            self._note.add_button(button)
        body.addWidget(self._note)
        body.addWidget(self._build_answer())
        self.none.clicked.connect(lambda: self.answered_none.emit(self._finding))
        self.has.clicked.connect(self._on_has_clicked)
        self.only.clicked.connect(self.only_for_guest)
        self.hide()

    def ask(self, finding: Finding | None, guest: str, *, shares: bool) -> None:
        """Ask about the person of this finding; None hides the band. `guest` is who the gesture is for."""
        if finding is None or self._finding is None or finding.person != self._finding.person:
            self._answer.hide()
        self._finding = finding
        if finding is None:
            self.hide()
            return
        name = giving.first_name(finding.person)
        if shares:
            text = self.tr("{name} shares the room. Nobody has asked {name} about allergies.")
        else:
            text = self.tr("Nobody has asked {name} about allergies.")
        self._note.say(text.format(name=name), tone="info", icon="question")
        self.only.setVisible(shares)
        self.only.set_text(self.tr("Only for {name}").format(name=giving.first_name(guest)))
        self.show()

    def waiting_for(self) -> str:
        """The first name of whom the question is about, "" when there is none."""
        return giving.first_name(self._finding.person) if self._finding and not self.isHidden() else ""

    def _build_answer(self) -> QWidget:
        language = figures.language()
        known = vocabulary.entries("allergens")
        codes = [code for code, entry in known.items() if entry.get("kind") == "food"]
        self.allergen = Pick(
            self.tr("Which allergy"), [(code, vocabulary.word("allergens", code, language)) for code in codes]
        )
        self.severity = Pick(
            self.tr("How severe"),
            [(code, vocabulary.word("severities", code, language)) for code in SEVERITIES],
        )
        self.write_down = KeyButton(self.tr("Write it down"), icon="check", low=True)
        self.write_down.clicked.connect(self._on_write_down_clicked)
        self._answer = Flow(Label(self.tr("Allergy")), self.allergen, self.severity, self.write_down)
        self._answer.hide()
        return self._answer

    def _on_has_clicked(self) -> None:
        self._answer.setVisible(self._answer.isHidden())
        if not self._answer.isHidden():
            self.allergen.setFocus()

    def _on_write_down_clicked(self) -> None:
        self.answered_has.emit(self._finding, str(self.allergen.key()), str(self.severity.key()))
