"""The bar under a matter: a word, no, yes; for one's own matter who decides, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.domain.gestures import ApprovalRow, ApprovalStatus
from app.ui.keys import cap
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.fields import TextField
from app.ui.widgets.hold_button import HoldButton
from app.ui.widgets.labels import ElidedLabel, IconLabel
from app.ui.widgets.layouts import row
from app.words import giving


class ActionBar(QFrame):
    """`approved` is emitted only by a press after the matter stood here for a second."""

    approved = Signal()
    declined = Signal()
    here_pressed = Signal()
    withdraw_pressed = Signal()
    take_back_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("actionbar")
        line = row(self, margins=(24, 12, 24, 12), spacing=8)
        self.reply = TextField(self.tr("A word to the asker"))
        self._sign, self._words = IconLabel("user-circle", "text2", 18), ElidedLabel("", "body_strong")
        self.decline_button = KeyButton(self.tr("Decline"), icon="x", kind="decline", cap=cap("decline"))
        self.approve = HoldButton(self.tr("Approve"), icon="check", cap=cap("primary"))
        self.withdraw = KeyButton(self.tr("Withdraw"))
        self.take_back = KeyButton(self.tr("Take back"), icon="arrow-counter-clockwise")
        self.here = KeyButton(
            self.tr("Approve at this desk"), icon="identification-badge", cap=cap("approve_here")
        )
        line.addWidget(self._sign)
        line.addWidget(self._words, 1)
        line.addWidget(self.reply, 1)
        for button in self._buttons():
            line.addWidget(button)
        self.decline_button.clicked.connect(self.declined)
        self.approve.done.connect(self.approved)
        self.withdraw.clicked.connect(self.withdraw_pressed)
        self.take_back.clicked.connect(self.take_back_pressed)
        self.here.clicked.connect(self.here_pressed)
        self.hide()

    def show_matter(self, matter: ApprovalRow, *, arm: bool) -> None:
        """What can be done about this matter. `arm`: it has just come on screen."""
        waiting = matter.status is ApprovalStatus.WAITING
        decide = waiting and matter.i_can_decide and not matter.is_mine
        own = waiting and matter.is_mine
        for widget in (self.reply, self.decline_button, self.approve):
            widget.setVisible(decide)
        for button in self._buttons():
            button.setEnabled(True)
        self.withdraw.setVisible(own)
        self.take_back.setVisible(matter.i_can_take_back)
        self.here.setVisible(waiting and not decide and bool(matter.deciders))
        self._sign.setVisible(not decide)
        self._words.setVisible(not decide)
        self._words.setText("" if decide else self._state(matter))
        name = giving.first_name(matter.asked_by)
        self.reply.setPlaceholderText(self.tr("A word to {name} (needed if you decline)").format(name=name))
        if arm and decide:
            self.approve.arm()

    def rest(self) -> None:
        """Another matter is coming: nothing here counts any more."""
        for button in self._buttons():
            button.setEnabled(False)

    def _buttons(self) -> tuple[KeyButton, ...]:
        return (self.decline_button, self.approve, self.withdraw, self.take_back, self.here)

    def _state(self, matter: ApprovalRow) -> str:
        names = giving.either(matter.deciders)
        if matter.status is ApprovalStatus.WAITING:
            if not matter.is_mine:
                return self.tr("{names} decides this").format(names=names)
            return self.tr("Yours – {names} decides").format(names=names)
        name = giving.first_name(matter.decided_by)
        words = {
            ApprovalStatus.APPROVED: self.tr("Approved by {name}, not given yet"),
            ApprovalStatus.USED: self.tr("Approved by {name}, and given"),
            ApprovalStatus.DECLINED: self.tr("Declined by {name}"),
            ApprovalStatus.TAKEN_BACK: self.tr("{name} took the approval back"),
            ApprovalStatus.WITHDRAWN: self.tr("Withdrawn"),
            ApprovalStatus.EXPIRED: self.tr("Its time is over"),
        }
        return words[matter.status].format(name=name)
