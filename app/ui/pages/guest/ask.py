"""Asking about allergies where one stands: none, or what it is. Opened on purpose, closed by Esc."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.domain import vocabulary
from app.domain.facts import HOWS, PURPOSES, SEVERITIES, FactKind, FactOrder, purpose_of
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card
from app.ui.widgets.completions import Completions
from app.ui.widgets.fields import Field, Pick, TextField
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import Flow, column, row
from app.ui.widgets.segments import Segments
from app.words import figures
from app.words import guests as words
from app.words import privacy as said


class AskPanel(Card):
    """`none()` or `told(FactOrder)`; `closed()` when left without an answer."""

    none = Signal()
    told = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=10, parent=parent)
        self._question = Label("", "title")
        self._none = KeyButton(self.tr("None"), icon="check-circle")
        self._has = KeyButton(self.tr("Has one…"), icon="warning")
        self._later = KeyButton(self.tr("Not now"), kind="ghost", cap="Esc")
        self._kind = Pick(self.tr("About"), [(kind, words.fact_kind(kind)) for kind in FactKind])
        self._what = TextField(self.tr("What"), hint=self.tr("peanuts, penicillin …"))
        self._severity = Segments(
            [(code, words.severity(code)) for code in SEVERITIES], name=self.tr("How severe")
        )
        self._detail = TextField(self.tr("What to do"), hint=self.tr("carries an adrenaline pen …"))
        self._what_field = Field(self.tr("What"), self._what)
        self._purpose = Pick(self.tr("What for"), [(each, said.purpose(each)) for each in PURPOSES])
        self._yes = Pick(self.tr("How the guest agreed"), _yes_choices())
        self._build()
        self._connect()

    def ask(self, name: str, *, can_be_none: bool = True) -> None:
        """Ask about this person from the beginning."""
        self._question.setText(self.tr("Does {name} have an allergy?").format(name=name))
        self._none.setVisible(can_be_none)
        self._form.hide()
        self._choices.show()
        for field in (self._what, self._detail):
            field.clear()
        self._what_field.set_error("")
        self._kind.choose(FactKind.ALLERGY)
        self._severity.choose("severe")
        self._yes.choose("in_person")
        self._on_kind_picked()
        self.show()
        if can_be_none:
            self._none.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.open_form()

    def open_form(self) -> None:
        """They have one: what is it?"""
        self._choices.hide()
        self._form.show()
        self._what.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def save(self) -> None:
        """Hand over what was typed."""
        typed = self._what.text().strip()
        if not typed:
            self._what_field.set_error(self.tr("Choose or write what it is."))
            self._what.setFocus()
            return
        kind = str(self._kind.key())
        severity = self._severity.current() if kind == FactKind.ALLERGY else ""
        code = self._meant(typed) or typed
        how = str(self._yes.key())
        basis = "vital" if how == "vital" else "consent"
        self.told.emit(
            FactOrder(
                kind=kind, code=code, severity=severity, detail=self._detail.text(), basis=basis,
                purpose=str(self._purpose.key()), how="in_person" if basis == "vital" else how,
            )
        )  # fmt: skip

    @property
    def is_writing(self) -> bool:
        """Whether the form is open, so that Ctrl+Enter saves."""
        return self.isVisible() and self._form.isVisible()

    def show_error(self, sentence: str) -> None:
        """Say under the field what was wrong."""
        self._what_field.set_error(sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows move between the answers."""
        steps = {Qt.Key.Key_Right: True, Qt.Key.Key_Left: False}
        if event.key() in steps and self._choices.isVisible():
            self.focusNextPrevChild(steps[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        self.body.addWidget(self._question)
        self._choices = Flow(self._none, self._has, self._later, across=8, down=8)
        self.body.addWidget(self._choices)
        self._form = QWidget()
        self._form.setObjectName("clear")
        form = column(self._form, spacing=10)
        first, second = row(spacing=12), row(spacing=12)
        first.addWidget(Field(self.tr("About"), self._kind), 1)
        first.addWidget(self._what_field, 2)
        self._severity_field = Field(self.tr("How severe"), self._severity)
        second.addWidget(self._severity_field)
        second.addWidget(Field(self.tr("What to do"), self._detail), 1)
        third = row(spacing=12)
        third.addWidget(Field(self.tr("What for"), self._purpose), 1)
        third.addWidget(Field(self.tr("How the guest agreed that it is kept"), self._yes), 1)
        for line in (first, second, third):
            form.addLayout(line)
        save = KeyButton(self.tr("Write down"), kind="primary", cap="Ctrl ↵")
        save.clicked.connect(self.save)
        back = KeyButton(self.tr("Not now"), kind="ghost", cap="Esc")
        back.clicked.connect(self.closed)
        form.addWidget(Flow(save, back, across=8))
        self.body.addWidget(self._form)
        self.hide()

    def _connect(self) -> None:
        self._none.clicked.connect(self.none)
        self._has.clicked.connect(self.open_form)
        self._later.clicked.connect(self.closed)
        self._kind.picked.connect(self._on_kind_picked)
        self._what.returnPressed.connect(self._on_what_left)
        self._what.returnPressed.connect(self._detail.setFocus)
        self._what.left.connect(self._on_what_left)
        self._what.textEdited.connect(lambda _: self._what_field.set_error(""))
        self._detail.returnPressed.connect(self.save)

    def _meant(self, typed: str) -> str | None:
        return vocabulary.meant(vocabulary.FACT_KINDS[str(self._kind.key())], typed, figures.language())

    def _on_what_left(self) -> None:
        """What was understood stands there in its own word, before anything is saved."""
        code = self._meant(self._what.text())
        if code is not None:
            kind = vocabulary.FACT_KINDS[str(self._kind.key())]
            self._what.setText(vocabulary.word(kind, code, figures.language()))

    def _on_kind_picked(self, _kind: object = None) -> None:
        """Known words of this kind, found from any letter of them."""
        vocabulary_kind = vocabulary.FACT_KINDS[str(self._kind.key())]
        entries = vocabulary.entries(vocabulary_kind)
        texts = [vocabulary.word(vocabulary_kind, code, figures.language()) for code in entries]
        self._what.setCompleter(Completions(texts, self._what))
        self._severity_field.setVisible(self._kind.key() == FactKind.ALLERGY)
        self._purpose.choose(purpose_of(str(self._kind.key())))


def _yes_choices() -> list[tuple[object, str]]:
    return [*((how, said.agreed("consent", how)) for how in HOWS), ("vital", said.agreed("vital", ""))]
