"""One gesture and what can be done with it now."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.domain.desk import Desk
from app.domain.gestures import GestureRow, GestureStatus
from app.domain.money import parse_minor
from app.domain.roles import May
from app.errors import AppError
from app.services.attachments import GESTURE
from app.ui import messages
from app.ui.courtesy import Courtesy
from app.ui.keys import cap
from app.ui.pages.gestures.rows import OVER, cost_of, status_words, when_of
from app.ui.pages.kept_files import KeptFiles
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card
from app.ui.widgets.chip import Chip
from app.ui.widgets.fields import Field, TextField
from app.ui.widgets.fold_cover import folding
from app.ui.widgets.labels import ElidedLabel, Label
from app.ui.widgets.layouts import Flow, column, row, scrolled
from app.ui.widgets.notes import InlineNote
from app.words import figures


class GestureDetail(Card):
    """Says which step was pressed: `step(name)`, and `cost_written(minor, reason)`."""

    step = Signal(str)
    cost_written = Signal(int, str)

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(margins=0, parent=parent)
        inner = QWidget()
        self._inside = column(inner, margins=(20, 16, 20, 16), spacing=10)
        self.body.addWidget(scrolled(inner))
        self.gesture: GestureRow | None = None
        self._desk: Desk | None = None
        self.error = InlineNote(tone="warn")
        about, head, words = column(spacing=10), row(spacing=12), column(spacing=2)
        self._what, self._whom = ElidedLabel("", "heading"), ElidedLabel("", "body", "text2", tabular=True)
        words.addWidget(self._what)
        words.addWidget(self._whom)
        head.addLayout(words, 1)
        self._amount = Label("", "heading", tabular=True)
        head.addWidget(self._amount)
        self._inside.addWidget(self.error)
        self._inside.addWidget(folding(about, courtesy.discreet))
        about.addLayout(head)
        self._quiet = Chip("", "info", icon="moon")
        about.addWidget(self._quiet, 0, Qt.AlignmentFlag.AlignLeft)
        self._story = Label("", "body", "text2", wrap=True)
        about.addWidget(self._story)
        self._build_cost()
        self._build_buttons()
        self.files = KeptFiles(courtesy, GESTURE)
        self._inside.addWidget(self.files)
        self._inside.addStretch(1)
        self.hide()

    def show_gesture(self, gesture: GestureRow, desk: Desk) -> None:
        """What it is, what happened, what is next."""
        if self.gesture is None or self.gesture.id != gesture.id:
            self._cost.hide()
            self.error.say("")
        self.gesture, self._desk = gesture, desk
        self._what.setText(gesture.what)
        room = self.tr("Room {number}").format(number=gesture.room) if gesture.room else ""
        whom = gesture.guest_name or self.tr("no guest yet")
        self._whom.setText("  ·  ".join(filter(None, [whom, room, gesture.number])))
        self._amount.setText(cost_of(gesture, desk))
        self._show_quiet(gesture, desk)
        self._story.setText(self._told(gesture, desk))
        self._offer(gesture, desk)
        self.files.show_of(gesture.id)
        self.show()

    def _show_quiet(self, gesture: GestureRow, desk: Desk) -> None:
        """Whoever carries it up knocks: not before the time, while it still has to be carried up."""
        is_over = gesture.status in OVER or gesture.status is GestureStatus.DELIVERED
        self._quiet.setVisible(gesture.quiet_until is not None and not is_over)
        if gesture.quiet_until is not None:
            time = figures.when(gesture.quiet_until, desk.place, desk.place.local(desk.now).date())
            self._quiet.show_as(self.tr("Do not disturb until {time}").format(time=time))

    def _told(self, gesture: GestureRow, desk: Desk) -> str:
        state = f"{status_words(gesture.status)}, {when_of(gesture, desk)}, {gesture.employee_name}"
        lines = [figures.opening(state)]
        if gesture.ready_at is not None:
            at = figures.when(gesture.ready_at, desk.place, desk.place.local(desk.now).date())
            lines.append(self.tr("Ready by {time}").format(time=at))
        if gesture.true_cost_minor is not None:
            planned = figures.cost(gesture.amount_minor, desk.place)
            lines.append(self.tr("Planned for {amount}").format(amount=planned))
        if gesture.decided_by:
            said = f": “{gesture.reply}”" if gesture.reply else ""
            lines.append(self.tr("Decided by {name}").format(name=gesture.decided_by) + said)
        lines += [text for text in (gesture.reason, gesture.outcome) if text]
        return "\n".join(lines)

    def _offer(self, gesture: GestureRow, desk: Desk) -> None:
        status, may = gesture.status, desk.may
        mine = gesture.employee_id == desk.actor.id or may(May.APPROVE)
        spent = status in (GestureStatus.GIVEN, GestureStatus.DELIVERED)
        self.give.setVisible(status is GestureStatus.APPROVED and mine)
        self.deliver.setVisible(status is GestureStatus.GIVEN)
        self.cost.setVisible(spent and mine)
        self.cancel.setVisible(status is GestureStatus.GIVEN and mine)
        self.withdraw.setVisible(status in (GestureStatus.WAITING, GestureStatus.APPROVED) and mine)
        self.card.setVisible(spent and may(May.PRINT_CARDS))
        self.guest.setVisible(gesture.guest_id is not None)
        over = status in OVER or status is GestureStatus.APPROVED  # a yes is bound to its guest
        self.whose.setVisible(gesture.guest_id is None and mine and not over)
        self.other.setVisible(gesture.guest_id is not None and mine and not over)
        theirs = gesture.employee_id != desk.actor.id
        self.review.setVisible(gesture.waits_for_review and theirs and may(May.APPROVE))

    def _build_cost(self) -> None:
        self._cost = QWidget()
        self._cost.setObjectName("clear")
        line = row(self._cost, spacing=10)
        self.cost_field, self.why_field = TextField(self.tr("True cost")), TextField(self.tr("Why"))
        self._cost_field = Field(self.tr("True cost"), self.cost_field)
        line.addWidget(self._cost_field, 2)
        line.addWidget(Field(self.tr("Why"), self.why_field), 4)
        self.cost_save = KeyButton(self.tr("Write down"), icon="check")
        self.cost_save.clicked.connect(self._on_cost_save_clicked)
        line.addWidget(self.cost_save)
        self._cost.hide()
        self._inside.addWidget(self._cost)

    def _build_buttons(self) -> None:
        self.give = KeyButton(self.tr("Give"), icon="gift", kind="primary", cap=cap("primary"))
        self.deliver = KeyButton(self.tr("Delivered"), icon="check", cap=self.tr("Space"))
        self.card = KeyButton(self.tr("Card"), icon="envelope-open", cap=cap("card"))
        self.guest = KeyButton(self.tr("Guest"), icon="user", cap="↵")
        self.whose = KeyButton(self.tr("Whose is it?"), icon="user-plus")
        self.other = KeyButton(self.tr("It belongs to another guest"), icon="user", kind="ghost")
        self.review = KeyButton(self.tr("Looked at"), icon="shield-check")
        self.cost = KeyButton(self.tr("True cost differs"), icon="coins", kind="ghost")
        self.withdraw = KeyButton(self.tr("Withdraw"), icon="x", kind="ghost")
        self.cancel = KeyButton(self.tr("Cancel, the money returns"), icon="x", kind="ghost")
        steps = ("give", "deliver", "card", "guest", "whose", "other", "review", "withdraw", "cancel")
        for name in steps:
            getattr(self, name).clicked.connect(lambda _=False, name=name: self.step.emit(name))
        self.cost.clicked.connect(self._on_cost_clicked)
        for button in (self.give, self.deliver, self.card, self.guest, self.whose, self.review):
            self._inside.addWidget(button)
        self._inside.addWidget(Flow(self.cost, self.other, self.withdraw, self.cancel, across=4))

    def _on_cost_clicked(self) -> None:
        self._cost.setVisible(self._cost.isHidden())
        self.cost_field.clear()
        self.why_field.clear()
        self._cost_field.set_error("")
        self.cost_field.setFocus()

    def _on_cost_save_clicked(self) -> None:
        if self._desk is None:
            return
        try:
            amount = parse_minor(self.cost_field.text(), self._desk.place.exponent)
        except AppError as error:
            self._cost_field.set_error(messages.sentence(error))
            return
        self.cost_written.emit(amount, self.why_field.text().strip())

    def close_cost(self) -> None:
        """The true cost is written down."""
        self._cost.hide()
