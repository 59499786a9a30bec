"""The right side: what was chosen, what it takes from each limit, what will happen, and the one button."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.budgets import BudgetState, LimitState
from app.domain.desk import PlaceRow
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card
from app.ui.widgets.fields import Field, LongText
from app.ui.widgets.labels import ElidedLabel, Label
from app.ui.widgets.layouts import clear, column, row
from app.ui.widgets.limit_bar import BudgetMeter
from app.ui.widgets.notes import InlineNote
from app.words import figures, giving

CTRL_ENTER = "Ctrl ↵"


class BudgetCard(Card):
    """Says what was pressed (`primary_pressed`, `approve_here_pressed` …); the page decides what it means."""

    primary_pressed = Signal()
    approve_here_pressed = Signal()
    emergency_pressed = Signal()
    withdraw_pressed = Signal()
    reason_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=16, spacing=11, parent=parent)
        head = row(spacing=8)
        self._what = ElidedLabel("", "title")
        self._amount = Label("", "heading", tabular=True)
        head.addWidget(self._what, 1)
        head.addWidget(self._amount)
        self.body.addLayout(head)
        self._meters = column(spacing=8)
        self.body.addLayout(self._meters)
        self._note = InlineNote(tone="warn", icon="hourglass")
        self.body.addWidget(self._note)
        self.reason = LongText(self.tr("Why"), lines=2)
        self._reason_field = Field(self.tr("Why"), self.reason)
        self.body.addWidget(self._reason_field)
        self._build_buttons()

    def show_amounts(
        self, what: str, amount_minor: int | None, budget: BudgetState, place: PlaceRow, *, held: bool = False
    ) -> None:
        """Draw every limit with this gesture in it; only the tightest has colour. `held`: counted already."""
        self._what.setText(what)
        self._amount.setText("" if amount_minor is None else figures.cost(amount_minor, place))
        clear(self._meters)
        tightest = budget.tightest
        limits = sorted(budget.limits, key=lambda limit: limit is not tightest)
        for limit in limits:
            self._meters.addWidget(_meter(limit, limit is tightest, 0 if held else amount_minor or 0, place))

    def show_note(self, text: str, *, tone: str = "warn", icon: str = "hourglass") -> None:
        """What will happen, or why it cannot; "" hides it."""
        self._note.say(text, tone=tone, icon=icon)

    def show_hint(self, text: str) -> None:
        """The quiet sentence under the button."""
        self._hint.setText(text)
        self._hint.setVisible(bool(text))

    def show_primary(self, text: str, icon: str, *, enabled: bool) -> None:
        """The one filled button."""
        self.primary.set_text(text, icon)
        self.primary.setEnabled(enabled)

    def show_asking(self, asking: bool, *, here: bool, emergency: bool) -> None:
        """Whether the matter goes to somebody else, may be decided at this desk, or given at once."""
        self._reason_field.setVisible(asking)
        self.approve_here.setVisible(here)
        self.emergency.setVisible(emergency)

    def show_error(self, sentence: str) -> None:
        """An error about the reason, under it."""
        self._reason_field.set_error(sentence)

    def _build_buttons(self) -> None:
        self.primary = KeyButton(self.tr("Give"), icon="gift", kind="primary", cap=CTRL_ENTER)
        self.approve_here = KeyButton(self.tr("Approve at this desk"), icon="identification-badge", cap="F10")
        self.emergency = KeyButton(self.tr("Give now, explain after"), icon="lifebuoy")
        self.withdraw = KeyButton(self.tr("Withdraw"), icon="x", kind="ghost")
        self._hint = Label("", "caption", "text2", wrap=True)
        self.primary.clicked.connect(self.primary_pressed)
        self.approve_here.clicked.connect(self.approve_here_pressed)
        self.emergency.clicked.connect(self.emergency_pressed)
        self.withdraw.clicked.connect(self.withdraw_pressed)
        self.reason.textChanged.connect(self.reason_changed)
        for widget in (self.primary, self.approve_here, self.emergency, self.withdraw, self._hint):
            self.body.addWidget(widget)
        self.withdraw.hide()


def _meter(limit: LimitState, tightest: bool, amount_minor: int, place: PlaceRow) -> BudgetMeter:
    meter = BudgetMeter(giving.limit(limit), tightest=tightest)
    over = limit.over_minor(amount_minor)
    if over:
        text = giving.translate("Limits", "{amount} over").format(amount=figures.money(over, place))
    else:
        left = figures.money(limit.left_minor - amount_minor, place)
        text = giving.translate("Limits", "{amount} left").format(amount=left)
    meter.show_amounts(limit.limit_minor + limit.granted_minor, limit.used_minor, amount_minor, text)
    return meter
