"""One question before Give: nobody has asked somebody about allergies, or nobody knows what is in it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain import vocabulary
from app.domain.facts import SEVERITIES
from app.domain.gestures import Finding
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.fields import Pick, TextField
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import Flow, column, row
from app.ui.widgets.notes import InlineNote
from app.words import figures, giving


class QuestionBand(QWidget):
    """The answers are None, "Has one…" (which allergen, how severe), or the guest alone gets it."""

    answered_none = Signal(object)  # Finding
    answered_has = Signal(object, str, str)  # Finding, allergen code, severity
    only_for_guest = Signal()
    content_said = Signal(str)  # who said that it is free of what matters

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
        body.addWidget(self._build_said())
        self.none.clicked.connect(lambda: self.answered_none.emit(self._finding))
        self.has.clicked.connect(self._on_has_clicked)
        self.only.clicked.connect(self.only_for_guest)
        self.hide()

    def ask(self, finding: Finding | None, guest: str, *, shares: bool) -> bool:
        """Ask about the person of this finding; None hides the band. `guest` is who the gesture is for.

        Whether it is another question than before; the same one keeps what was typed for its answer.
        """
        is_another = self._is_another(finding)
        if is_another:
            self._answer.hide()
            self.said_by.clear()
        self._finding = finding
        if finding is None:
            self.hide()
            return is_another
        unknown = finding.code == "unknown_content"
        for button in (self.none, self.has):
            button.setVisible(not unknown)
        self._said.setVisible(unknown)
        text = self._unknown(shares) if unknown else self._not_asked(shares)
        text = text.format(name=giving.first_name(finding.person))
        self._note.say(text, tone="warn" if unknown else "info", icon="question")
        self.only.setVisible(shares)
        self.only.set_text(self.tr("Only for {name}").format(name=giving.first_name(guest)))
        self.show()
        return is_another

    def waiting_for(self) -> str:
        """The first name of whom the question is about, "" when there is none."""
        return giving.first_name(self._finding.person) if self._finding and not self.isHidden() else ""

    def _is_another(self, finding: Finding | None) -> bool:
        was = self._finding
        return finding is None or was is None or (finding.person, finding.code) != (was.person, was.code)

    def _not_asked(self, shares: bool) -> str:
        if shares:
            return self.tr("{name} shares the room. Nobody has asked {name} about allergies.")
        return self.tr("Nobody has asked {name} about allergies.")

    def _unknown(self, shares: bool) -> str:
        if shares:
            return self.tr(
                "Nobody has said what is in this. {name} shares the room and may not be able to have it."
            )
        return self.tr("Nobody has said what is in this, and {name} may not be able to have it.")

    def _build_said(self) -> QWidget:
        """Whoever makes it answers for this one gesture; their name is kept with it."""
        self.said_by = TextField(self.tr("Who says so"), hint=self.tr("Ewa, kitchen"))
        self.said_by.setMaximumWidth(260)
        self.free_of_it = KeyButton(self.tr("It is free of that"), icon="check", low=True)
        self.free_of_it.setEnabled(False)
        self.said_by.textChanged.connect(lambda text: self.free_of_it.setEnabled(bool(text.strip())))
        self.free_of_it.clicked.connect(lambda: self.content_said.emit(self.said_by.text().strip()))
        self._said = QWidget()
        self._said.setObjectName("clear")
        line = row(self._said, spacing=8)
        for widget in (Label(self.tr("Who says so")), self.said_by, self.free_of_it):
            line.addWidget(widget)
        line.addStretch(1)
        self._said.hide()
        return self._said

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
