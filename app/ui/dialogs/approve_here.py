"""Approve at this desk (F10): choose yourself, type six digits, decide this one matter.

The desk stays its owner's: the decider is known to this sheet alone and forgotten with it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from app.domain.desk import EmployeeRow
from app.domain.gestures import ApprovalCase, Approver
from app.domain.ids import new_id
from app.errors import AppError
from app.services import approvals
from app.services.session import ONE_MATTER, Outcome
from app.ui import messages, tasks
from app.ui.dialogs import pin_check
from app.ui.dialogs.matter_head import MatterHead, people_chips
from app.ui.dialogs.sheet import Sheet
from app.ui.dialogs.wait_note import WaitNote
from app.ui.keys import cap
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.employee_tile import EmployeeTile
from app.ui.widgets.fields import Field, TextField
from app.ui.widgets.hold_button import HoldButton
from app.ui.widgets.labels import ElidedLabel, IconLabel, KeyCap, Label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.pin_boxes import PinBoxes
from app.words import giving

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy

_ACROSS = 4
_PRESS = QEvent.Type.KeyPress
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class ApproveHere(Sheet):
    """`decided(ApprovalRow)` after yes or no. Esc leaves the question waiting in the queue."""

    decided = Signal(object)

    def __init__(self, courtesy: Courtesy, approval_id: str, page: QWidget) -> None:
        super().__init__(courtesy, page)
        self.case: ApprovalCase | None = None
        self._approval_id = approval_id
        self._decider: EmployeeRow | None = None
        self._at = 0
        self._start = tasks.OneAtATime(self, on_error=self._on_refused, after=self._on_step_ended)
        self._waits = False  # six digits were typed while those of another person were looked at
        self._command_id = new_id()
        self._tiles: list[EmployeeTile] = []
        self._build()
        tasks.start(self, self._load())

    def primary(self) -> None:
        """Ctrl+Enter: approve, when the digits were right and the matter stood here for a second."""
        self.approve.press()

    def decline(self) -> None:
        """Ctrl+Shift+Enter: the first press asks for the reason, the second sends it."""
        if self.decline_button.isEnabled():
            self.decline_button.click()

    def show_error(self, sentence: str) -> None:
        """Inside the sheet."""
        self.note.say(sentence, "")
        self.fit()

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        self.body.addLayout(self._head())
        self._matter = column(spacing=12)
        self.body.addLayout(self._matter)
        self.body.addWidget(Label(self.tr("Who decides? Choose yourself."), "caption_strong", "text2"))
        self._people = QGridLayout()
        self._people.setSpacing(12)
        self.body.addLayout(self._people)
        self.boxes = PinBoxes(self.tr("PIN, six digits"))
        self.boxes.complete.connect(self._on_boxes_complete)
        self.boxes.installEventFilter(self)
        self.body.addWidget(self.boxes, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addLayout(self._known_line())
        self.note = WaitNote()
        self.note.hide()
        self.note.ended.connect(self._ask_again)
        self.body.addWidget(self.note)
        self.reason = TextField(self.tr("Why not"))
        self._reason_field = Field(self.tr("Why not"), self.reason)
        self._reason_field.hide()
        self.body.addWidget(self._reason_field)
        self.body.addLayout(self._buttons())

    def _head(self) -> QHBoxLayout:
        line = row(spacing=8)
        words = column(spacing=2)
        words.addWidget(ElidedLabel(self.tr("Approve at this desk"), "heading"))
        owner = self.courtesy.session.employee
        name = owner.short_name if owner else ""
        words.addWidget(
            Label(
                self.tr("This one matter. Then the desk is {name}’s again.").format(name=name), tone="text2"
            )
        )
        line.addLayout(words, 1)
        line.addWidget(KeyCap(cap("close")), 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _known_line(self) -> QHBoxLayout:
        line = row(spacing=8)
        self._known_icon, self._known = IconLabel("check-circle", "ok", 15), Label("", "caption", "text2")
        self._known_icon.hide()
        line.addStretch(1)
        line.addWidget(self._known_icon)
        line.addWidget(self._known)
        line.addStretch(1)
        return line

    def _buttons(self) -> QHBoxLayout:
        line = row(spacing=10)
        self.decline_button = KeyButton(self.tr("Decline"), icon="x", kind="decline", cap=cap("decline"))
        self.approve = HoldButton(self.tr("Approve"), icon="check", cap=cap("primary"))
        self.decline_button.clicked.connect(self._on_decline_clicked)
        self.approve.done.connect(lambda: self._start(self._approve()))
        line.addWidget(self.decline_button)
        line.addWidget(self.approve, 1)
        self._sync()
        return line

    # ------------------------------------------------------------------ choosing oneself

    async def _load(self) -> None:
        case = await self.courtesy.worker.db(
            approvals.case, self.courtesy.desk(), approval_id=self._approval_id
        )
        self.case = case
        place = self.courtesy.desk().place
        self._matter.addWidget(MatterHead(case, place))
        self._matter.addWidget(people_chips(case))
        for number, who in enumerate(case.row.deciders):
            self._add_tile(number, who, giving.up_to(who, place))
        self.approve.arm()
        self.choose(0)

    def _add_tile(self, number: int, who: Approver, line: str) -> None:
        tile = EmployeeTile(who.name, line)
        tile.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        tile.clicked.connect(lambda _=False, number=number: self.choose(number))
        self._tiles.append(tile)
        self._people.addWidget(tile, number // _ACROSS, number % _ACROSS)

    def choose(self, number: int) -> None:
        """This person is about to decide; whoever was proven before is forgotten."""
        if self.case is None or not self._tiles:
            return
        self._at = number % len(self._tiles)
        self._decider = None
        for at, tile in enumerate(self._tiles):
            tile.setChecked(at == self._at)
        self._ask_again()
        self._sync()
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows choose a person also while the digits have the keyboard."""
        if isinstance(watched, PinBoxes) and isinstance(event, QKeyEvent) and event.type() == _PRESS:
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None:
                self.choose(self._at + step)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter chooses whose name begins with it."""
        text = event.text()
        if text and text.isalpha() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            for number, tile in enumerate(self._tiles):
                if tile.text()[:1].casefold() == text.casefold():
                    self.choose(number)
                    return
        super().keyPressEvent(event)

    # ------------------------------------------------------------------ six digits

    def _on_boxes_complete(self, digits: str) -> None:
        who = self._who()
        if who is None:
            return
        self.boxes.setEnabled(False)
        self._waits = self._start.is_busy
        self._start(self._check(who, digits))

    def _on_step_ended(self) -> None:
        if self._waits:
            self._on_boxes_complete(self.boxes.text())

    async def _check(self, who: Approver, digits: str) -> None:
        session = self.courtesy.session
        assert session.place is not None
        outcome = await pin_check.check(
            self.courtesy.worker, session.place, session.workstation, who.employee_id, digits, ONE_MATTER
        )
        if self._who() is not who:
            return  # somebody else was chosen meanwhile
        if outcome.employee is None:
            self._show_wrong(outcome, who)
            return
        self._decider = outcome.employee
        name = outcome.employee.short_name
        self._known.setText(
            self.tr("{name}, for this one matter. It will stand among today’s decisions.").format(name=name)
        )
        self._known_icon.show()
        self._sync()
        self.approve.setFocus()

    def _show_wrong(self, outcome: Outcome, who: Approver) -> None:
        title = self.tr("These were not {name}’s digits").format(name=giving.first_name(who.name))
        if outcome.wait_s:
            self.boxes.clear()
            text = self.tr("Try again in {time}.").format(time=messages.wait_text(outcome.wait_s))
            self.note.say(title, text, outcome.wait_s)
        else:
            self._ask_again()
            self.note.say(title, self.tr("Try again. After the third time there is a short pause."))
        self.fit()

    def _ask_again(self) -> None:
        self._waits = False
        self.note.hide()
        self._known.setText("")
        self._known_icon.hide()
        self.boxes.setEnabled(True)
        self.boxes.clear()
        self.boxes.setFocus()

    # ------------------------------------------------------------------ deciding

    async def _approve(self) -> None:
        if self._decider is None:
            return
        await self._decide(approvals.approve, approval_id=self._approval_id)

    async def _decline(self) -> None:
        await self._decide(approvals.decline, approval_id=self._approval_id, reason=self.reason.text())

    async def _decide(self, service: Any, **what: Any) -> None:
        assert self._decider is not None
        desk = replace(self.courtesy.desk(), actor=self._decider)
        self.is_at_work = True
        try:
            row, changes = await self.courtesy.worker.db(
                service, desk, command_id=self._command_id, at_askers_desk=True, **what
            )
        finally:
            self.is_at_work = False
        self._decider, self._waits = None, False
        self.courtesy.bus.changed.emit(changes, self)
        self.decided.emit(row)
        self.close_sheet()

    def _on_decline_clicked(self) -> None:
        if self._reason_field.isHidden():
            self._reason_field.show()
            self.reason.setFocus()
            self.fit()
        elif not self.reason.text().strip():
            self._reason_field.set_error(self.tr("Write one sentence: the asker will read it."))
        elif self._decider is not None and not self._start.is_busy:
            self._command_id = new_id()
            self._start(self._decline())

    def _on_refused(self, error: AppError) -> None:
        self._ask_again()
        seconds = error.params.get("seconds")
        self.note.say(messages.sentence(error), "", seconds if isinstance(seconds, int) else 0)
        self.fit()

    def _who(self) -> Approver | None:
        deciders = self.case.row.deciders if self.case else ()
        return deciders[self._at] if self._at < len(deciders) else None

    def _sync(self) -> None:
        known = self._decider is not None
        self.approve.setEnabled(known)
        self.decline_button.setEnabled(known)
        who = self._who()
        if who is not None:
            name = giving.first_name(who.name)
            self.approve.set_text(self.tr("Approve as {name}").format(name=name))
