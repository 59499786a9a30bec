"""The way back in when a manager's PIN is forgotten: the printed code, and a new PIN."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from app import clock
from app.domain.desk import EmployeeRow, PlaceRow
from app.errors import AppError, BadInput, Refused
from app.services import session, setup
from app.ui import messages, tasks
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Well
from app.ui.widgets.fields import DigitsField, Field, TextField
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import column, row

if TYPE_CHECKING:
    from app.background import Worker


class Recovery(QDialog):
    """Asks for the code and a new PIN, then shows the next code to keep. `recovered` at the end."""

    recovered = Signal()

    def __init__(
        self, worker: Worker, place: PlaceRow, workstation: str, person: EmployeeRow, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._worker, self._place, self._workstation, self._person = worker, place, workstation, person
        self.setWindowTitle(self.tr("Recovery code"))
        self.setMinimumWidth(440)
        self._next_code = ""
        body = column(self, margins=24, spacing=12)
        body.addWidget(Label(self.tr("New PIN for {name}").format(name=person.name), "heading"))
        told = self.tr("Type the code that was printed when this place was set up. It works once.")
        body.addWidget(Label(told, "body", "text2", wrap=True))
        self._typed_code = TextField(self.tr("Recovery code"), hint="K7RM-2QXD-9VHT")
        self._typed_pin = DigitsField(self.tr("New PIN, six digits"), most=6, hidden=True)
        self._typed_again = DigitsField(self.tr("New PIN again"), most=6, hidden=True)
        self.code = Field(self.tr("Recovery code"), self._typed_code)
        self.pin = Field(self.tr("New PIN, six digits"), self._typed_pin)
        self.again = Field(self.tr("New PIN again"), self._typed_again)
        for field in (self.code, self.pin, self.again):
            body.addWidget(field)
        self._result = Well()
        self._result.hide()
        body.addWidget(self._result)
        body.addLayout(self._foot())
        self.code.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter sets the PIN; Enter alone does not."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._save.click()
        elif not enter:
            super().keyPressEvent(event)

    def show_error(self, sentence: str) -> None:
        """Under the code, the field everything hangs on."""
        self._save.setEnabled(True)
        self.code.set_error(sentence)

    def _foot(self) -> QHBoxLayout:
        box = row(spacing=8)
        cancel = KeyButton(self.tr("Cancel"), cap="Esc")
        cancel.clicked.connect(self.reject)
        self._save = KeyButton(self.tr("Set the PIN"), icon="key", kind="primary", cap="Ctrl ↵")
        self._save.clicked.connect(self._on_save_clicked)
        box.addWidget(cancel)
        box.addStretch(1)
        box.addWidget(self._save)
        return box

    def _on_save_clicked(self) -> None:
        if self._next_code:
            self.recovered.emit()
            self.accept()
            return
        for field in (self.code, self.pin, self.again):
            field.set_error("")
        self._save.setEnabled(False)
        tasks.start(self, self._recover(), on_error=self._show_refusal)

    async def _recover(self) -> None:
        pin = self._typed_pin.text()
        if pin != self._typed_again.text():
            raise BadInput("pin_differs", field="again")
        moment = clock.now()
        where = {"workstation": self._workstation, "now": moment}
        waiting = await self._worker.db(
            session.seconds_to_wait,
            self._place,
            employee_id=setup.RECOVERY,
            workstation=self._workstation,
            now=clock.real(),
        )
        if waiting:
            raise Refused("pin_wait", seconds=waiting)
        pin_hash = await self._worker.work(
            session.hash_new_pin, self._person.id, pin, demo=self._place.is_demo
        )
        kept = await self._worker.db(setup.recovery_hash, self._place)
        right = await self._worker.work(setup.matches_recovery_code, kept, self._typed_code.text())
        if not right:
            wrong = {"employee_id": self._person.id, "real": clock.real(), **where}
            await self._worker.db(setup.note_wrong_code, self._place, **wrong)
            raise Refused("recovery_wrong")
        code = setup.new_recovery_code()
        new_hash = await self._worker.work(setup.hash_recovery_code, code)
        await self._worker.db(
            setup.recover,
            self._place,
            employee_id=self._person.id,
            pin_hash=pin_hash,
            new_hash=new_hash,
            **where,
        )
        self._show_next_code(code)

    def _show_next_code(self, code: str) -> None:
        self._next_code = code
        for field in (self.code, self.pin, self.again):
            field.hide()
        told = self.tr("The PIN is set. This is the next recovery code: write it down and lock it away.")
        self._result.body.addWidget(Label(told, "body", wrap=True))
        self._result.body.addWidget(Label(code, "display", tabular=True), 0, Qt.AlignmentFlag.AlignHCenter)
        self._result.show()
        self._save.set_text(self.tr("I wrote it down"), icon="check")
        self._save.setEnabled(True)

    def _show_refusal(self, error: AppError) -> None:
        self._save.setEnabled(True)
        fields = {"pin": self.pin, "again": self.again}
        fields.get(str(error.params.get("field")), self.code).set_error(messages.sentence(error))
