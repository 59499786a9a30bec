"""Six digits for one person: right, wrong, or wait."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.domain.desk import EmployeeRow
from app.domain.roles import May, may
from app.services.session import Outcome
from app.ui.dialogs.person_tile import DOT, PersonDot
from app.ui.dialogs.wait_note import WaitNote
from app.ui.messages import wait_text
from app.ui.theme.theme import theme
from app.ui.widgets.avatar import Avatar
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.labels import IconLabel, Label
from app.ui.widgets.layouts import Flow, column, row, scrolled
from app.ui.widgets.pin_boxes import PinBoxes
from app.words.people import role_name

_MIDDLE = Qt.AlignmentFlag.AlignHCenter
_NAMED = 3
_GAP, _ROW, _ROWS = 10, 12, 2


class EnterPin(QWidget):
    """`complete(digits)` after the sixth, `someone_else(letter)` when a name is begun, `chosen(person)`."""

    complete = Signal(str)
    someone_else = Signal(str)
    chosen = Signal(object)
    recovery_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._person: EmployeeRow | None = None
        self._helpers: list[str] = []
        self._hint_text = ""
        body = column(self, spacing=8)
        self._avatar = Avatar("", 72)
        self._name = Label("", "heading")
        self.boxes = PinBoxes(self.tr("PIN, six digits"))
        self.boxes.complete.connect(self.complete)
        self.note = WaitNote()
        self.note.setFixedWidth(theme.px(400))
        self.note.ended.connect(self._on_note_ended)
        for widget in (self._avatar, self._name):
            body.addWidget(widget, 0, _MIDDLE)
        body.addSpacing(theme.px(6))
        body.addWidget(self.boxes, 0, _MIDDLE)
        body.addSpacing(theme.px(6))
        self._hint_box = self._make_hint()
        body.addWidget(self._hint_box, 0, _MIDDLE)
        body.addWidget(self.note, 0, _MIDDLE)
        body.addSpacing(theme.px(12))
        self._other = Label(self.tr("Someone else?"), "caption", "text2")
        body.addWidget(self._other, 0, _MIDDLE)
        self._dots = Flow(across=_GAP, down=_GAP)
        self._others = scrolled(self._dots)
        body.addWidget(self._others, 0, _MIDDLE)
        self._recovery = KeyButton(self.tr("Use the recovery code"), icon="key", kind="ghost", low=True)
        self._recovery.clicked.connect(self.recovery_wanted)
        body.addWidget(self._recovery, 0, _MIDDLE)
        body.addStretch(1)

    def show_person(
        self, person: EmployeeRow, people: tuple[EmployeeRow, ...], *, locked: bool = False
    ) -> None:
        """Ask this person; the others stand below."""
        self._person = person
        self._helpers = [
            other.short_name
            for other in people
            if other.id != person.id and may(other.role, May.EDIT_EMPLOYEES)
        ]
        self._avatar.set_name(person.name)
        self._name.setText(person.name)
        self._hint_text = self.tr("Locked. Your draft is where you left it.") if locked else ""
        self._lock.setVisible(locked)
        self._recovery.setVisible(may(person.role, May.EDIT_LIMITS))
        self._show_others([other for other in people if other.id != person.id])
        self.ask()

    def ask(self, digit: str = "") -> None:
        """Empty boxes, ready for digits; `digit` was typed already."""
        self.note.hide()
        self._say_hint(self._hint_text)
        self.boxes.setEnabled(True)
        self.boxes.setText(digit)
        self.boxes.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_checking(self) -> None:
        """The digits are being checked: no key counts."""
        self.boxes.setEnabled(False)

    def show_wrong(self, outcome: Outcome) -> None:
        """These were not the digits, and maybe there is a pause now."""
        title = self.tr("These were not {name}’s digits").format(name=self._short_name())
        if not outcome.wait_s:
            self.ask()
            self.note.say(title, self.tr("Try again. After the third time there is a short pause."))
            return
        self.show_pause(outcome.wait_s, title, outcome)

    def show_pause(self, seconds: int, title: str = "", outcome: Outcome | None = None) -> None:
        """A pause runs: the boxes are off until it ends."""
        self.boxes.clear()
        self.boxes.setEnabled(False)
        words = [self.tr("Try again in {time}.").format(time=wait_text(seconds))]
        if outcome is not None:
            words.append(self.tr("The next pause is {time}.").format(time=wait_text(outcome.next_wait_s)))
        if self._helpers:
            names = self.tr(" or ").join(self._helpers[:_NAMED])
            words.append(self.tr("{names} can set new digits.").format(names=names))
        self._say_hint("")
        self.note.say(title or self.tr("A short pause after wrong digits"), " ".join(words), seconds)
        self.setFocus()

    def show_error(self, sentence: str) -> None:
        """Something else stands in the way."""
        self.ask()
        self.note.say(sentence, "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the names, a letter begins another name."""
        text = event.text()
        if event.key() == Qt.Key.Key_Escape:
            self.someone_else.emit("")
        elif text and text.isalpha():
            self.someone_else.emit(text)
        else:
            super().keyPressEvent(event)

    def _make_hint(self) -> QWidget:
        box = QWidget()
        box.setObjectName("clear")
        line = row(box, spacing=8)
        self._lock = IconLabel("lock", "text2", 15)
        self._hint = Label("", "body", "text2")
        line.addWidget(self._lock)
        line.addWidget(self._hint)
        return box

    def _show_others(self, people: list[EmployeeRow]) -> None:
        self._dots.clear()
        for person in people:
            dot = PersonDot(person, role_name(person.role))
            dot.clicked.connect(lambda _=False, person=person: self.chosen.emit(person))
            self._dots.add(dot)
        self._make_room(len(people))
        self._other.setVisible(bool(people))

    def _make_room(self, count: int) -> None:
        """Two rows show everybody of a usual house; a very large one scrolls, or types a letter."""
        step, most = theme.px(DOT) + theme.px(_GAP), _ROW * _ROWS
        in_row = min(count, _ROW)
        rows = min(_ROWS, -(-count // _ROW))
        bar = theme.px(16) if count > most else 0
        self._others.setFixedSize(max(1, in_row) * step + bar, max(1, rows) * step)
        self._others.setVisible(bool(count))

    def _say_hint(self, text: str) -> None:
        self._hint.setText(text)
        self._hint_box.setVisible(bool(text))

    def _on_note_ended(self) -> None:
        self.ask()

    def _short_name(self) -> str:
        return self._person.short_name if self._person else ""
