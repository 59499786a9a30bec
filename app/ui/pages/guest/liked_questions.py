"""What to ask the guest: does it still hold? Three answers, a button each."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.preference_questions import Said
from app.domain.preferences import PreferenceRow
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.labels import IconLabel, Label
from app.ui.widgets.layouts import Flow, clear, column, row
from app.words import guests as words


class LikedQuestions(QWidget):
    """`answered(row, Said)`. Without a question it is not there."""

    answered = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._lines = column(self, margins=(0, 0, 0, 6), spacing=8)
        self.hide()

    def show_questions(self, rows: tuple[PreferenceRow, ...]) -> None:
        """All of them anew."""
        clear(self._lines)
        for liked in rows:
            self._lines.addWidget(self._question(liked))
        self.setVisible(bool(rows))

    def _question(self, liked: PreferenceRow) -> QWidget:
        whole = QWidget()
        whole.setObjectName("clear")
        body = column(whole, spacing=4)
        line = row(spacing=8)
        line.addWidget(IconLabel("question", "warn", 16))
        line.addWidget(Label(self._words(liked), "body", wrap=True), 1)
        body.addLayout(line)
        buttons = Flow(across=4, down=4)
        for said, text in (
            (Said.YES, self.tr("Yes")),
            (Said.NO, self.tr("Not any more")),
            (Said.LATER, self.tr("Later")),
        ):
            button = KeyButton(text, kind="ghost", low=True)
            button.setAccessibleDescription(self._words(liked))
            button.clicked.connect(lambda _=False, said=said: self.answered.emit(liked, said))
            buttons.add(button)
        body.addWidget(buttons)
        return whole

    def _words(self, liked: PreferenceRow) -> str:
        what = words.preference_word(liked)
        if liked.strength == "unacceptable":
            return self.tr("Ask: still not wanted, “{what}”?").format(what=what)
        return self.tr("Ask: still “{what}”?").format(what=what)
