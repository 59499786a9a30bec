"""The gesture page (F3): one guest, one thing, one key."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.desk import PlaceRow
from app.domain.gestures import Finding, GestureDesk, GestureOrder
from app.domain.money import parse_minor
from app.domain.pen_case import PenCase
from app.domain.roles import May
from app.errors import BadInput
from app.services import cards, gestures, pen_case
from app.ui import tasks
from app.ui.courtesy import Courtesy
from app.ui.page import Page
from app.ui.pages.card.live import LiveCard
from app.ui.pages.gesture.budget import BudgetCard
from app.ui.pages.gesture.card_text import CardText, language_of
from app.ui.pages.gesture.choices import OTHER
from app.ui.pages.gesture.deciding import Deciding
from app.ui.pages.gesture.draft import GestureDraft
from app.ui.pages.gesture.extras import proposed_clock
from app.ui.pages.gesture.form import GestureForm
from app.ui.pages.gesture.steps import Matter, Steps
from app.ui.theme.theme import theme
from app.ui.widgets.card import PageHeader
from app.ui.widgets.kept_note import KeptNote
from app.ui.widgets.layouts import column, row, scrolled

_WIDE, _NARROW, _TURNS_AT = 392, 300, 1000
_BAR = 12  # room for the scroll bar


class GesturePage(Page):
    """Opened with `guest_id` (or none yet), and if known `item_id` and `occasion`."""

    section: ClassVar[str] = "gestures"
    has_primary: ClassVar[bool] = True
    open_here: ClassVar[bool] = True

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(courtesy, parent)
        self.desk: GestureDesk | None = None
        self.matter = Matter()
        self._wanted: dict[str, str] = {}
        self._filling = False
        self.steps = Steps(self)
        self._build()
        self.deciding, self.draft = Deciding(self), GestureDraft(self)
        self.card_text = CardText(self.form, self.live)
        self._connect()

    # ------------------------------------------------------------------ what the window asks

    def open(self, **what: object) -> None:
        """Begin for this guest; a draft of hers comes back without a word."""
        guest = what.get("guest_id")
        self.guest_id = str(guest) if guest else None
        self._wanted = {key: str(what[key]) for key in ("item_id", "occasion") if what.get(key)}
        self.desk, self.matter = None, Matter()
        self._filling = True
        self.form.begin()
        self.form.pick.clear()
        self.card_text.begin()
        self.form.extras.ready.setText(proposed_clock(self.place, self.courtesy.desk().now))
        self.budget.reason.setPlainText("")
        self._filling = False
        self.kept.hide()
        tasks.start(self, self._load(first=True))

    def reload(self) -> None:
        """Look again at guest, prices and limits; what was typed stays."""
        tasks.start(self, self._load())

    def concerns(self, changes: Changes) -> bool:
        """Nearly everything that has to do with money or this guest."""
        return changes.touch(
            "gesture", "budget", "approval", "catalogue", "limit", "guest", "stay", "preference"
        )

    def primary(self) -> None:
        """Ctrl+Enter does what the filled button does, also when it is off: then nothing."""
        self.budget.primary.click()

    def approve_here(self) -> None:
        """F10, when the matter needs somebody else."""
        if not self.budget.approve_here.isHidden():
            self.budget.approve_here.click()

    def panes(self) -> list[QWidget]:
        """What to give, then what it takes."""
        return [self.form.items, self.budget.primary]

    def show_error(self, sentence: str) -> None:
        """Above the form; what was typed stays."""
        self.form.error.say(sentence, tone="warn")
        self.form.area.ensureVisible(0, 0)

    # ------------------------------------------------------------------ for its parts

    @property
    def place(self) -> PlaceRow:
        """The place whose money is spent."""
        return self.courtesy.desk().place

    def amount(self) -> int | None:
        """What the chosen thing costs; None while that is not known."""
        choice = self.form.choice
        if choice is None:
            return None
        if choice.item is not None:
            return choice.item.cost_minor
        try:
            return parse_minor(self.form.other_amount.text(), self.place.exponent)
        except BadInput:
            return None

    def what(self) -> str:
        """What is to be given, in words."""
        choice = self.form.choice
        if choice is None:
            return ""
        return self.form.other_what.text().strip() if choice.key == OTHER else choice.name

    def order(self) -> GestureOrder:
        """What stands on the page. Raises `BadInput`."""
        choice, extras, desk = self.form.choice, self.form.extras, self.courtesy.desk()
        if self.desk is None or choice is None:
            raise BadInput("what", field="what")
        amount = self.amount()
        if amount is None:
            raise BadInput("amount", field="amount")
        ready_at = extras.ready_at(desk.place, desk.now)
        return GestureOrder(
            guest_id=self.desk.guest_id,
            item_id=choice.item.id if choice.item else None,
            what="" if choice.item else self.what(),
            amount_minor=amount,
            occasion=self.form.occasion,
            stay_id=self.desk.stay_id,
            ready_at=ready_at,
            needed_by=ready_at,
            tell=extras.told_department(),
            only_for_guest=self.form.only_for_guest,
            reason=self.budget.reason.text().strip(),
            card_text=extras.card_text.text().strip(),
            content_said=self.form.who_said(),
        )

    def finish(self) -> None:
        """The matter is done here: no draft any more, back to the guest."""
        self.draft.discard()
        if self.guest_id and self.courtesy.navigator.can_go("guest"):
            self.courtesy.navigator.go("guest", guest_id=self.guest_id)
        else:
            self.courtesy.navigator.go("gestures")

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        body = column(self, margins=(24, 16, 24, 16), spacing=12)
        self.header = PageHeader(self.tr("New gesture"))
        self.kept = KeptNote()
        self.header.add_right(self.kept)
        body.addWidget(self.header)
        line = row(spacing=16)
        self.form = GestureForm(self.courtesy)
        line.addWidget(self.form, 1)
        inner = QWidget()
        side = column(inner, spacing=16)
        self.budget, self.live = BudgetCard(), LiveCard(self.courtesy.worker)
        side.addWidget(self.budget)
        side.addWidget(self.live)
        side.addStretch(1)
        self._side = scrolled(inner)
        line.addWidget(self._side)
        body.addLayout(line, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window has a narrow right side."""
        super().resizeEvent(event)
        width = theme.px(_WIDE if self.width() >= theme.px(_TURNS_AT) else _NARROW)
        self._side.setFixedWidth(width)
        self.live.set_width(width - theme.px(_BAR))

    def _connect(self) -> None:
        form = self.form
        form.changed.connect(self._on_form_changed)
        form.occasion_changed.connect(self._on_form_occasion_changed)
        form.only_chosen.connect(self._on_form_only_chosen)
        form.pick.picked.connect(lambda guest_id: self.courtesy.navigator.go("gesture", guest_id=guest_id))
        form.question.answered_none.connect(self._on_question_answered_none)
        form.question.answered_has.connect(self._on_question_answered_has)
        self.budget.reason_changed.connect(self._on_form_changed)

    # ------------------------------------------------------------------ loading

    async def _load(self, *, first: bool = False) -> None:
        guest_id, worker = self.guest_id, self.courtesy.worker
        desk = await worker.db(gestures.desk, self.courtesy.desk(), guest_id=guest_id)
        addressee = None
        if guest_id is not None:
            addressee = await worker.db(cards.addressee, self.courtesy.desk(), guest_id=guest_id)
        may_print = self.courtesy.desk().may(May.PRINT_CARDS)
        case = await worker.db(pen_case.read, self.courtesy.desk()) if may_print else PenCase()
        if guest_id != self.guest_id:
            return  # another guest was opened meanwhile
        self.desk, self.card_text.case = desk, case
        if addressee is not None:
            self.card_text.addressee = addressee
        await self.deciding.look_again()
        self._filling = True
        try:
            self._fill(desk, first=first)
        finally:
            self._filling = False
        self.deciding.sync()
        if first and guest_id is None:
            self.form.pick.field.setFocus()
        elif first:
            self.form.items.setFocus()

    def _fill(self, desk: GestureDesk, *, first: bool) -> None:
        draft = self.draft.load() if first else None
        wanted = {**self._wanted, **(draft or {})}
        chosen = wanted.get("item_id") if first else getattr(self.form.choice, "key", "")
        occasion = str(wanted.get("occasion", "")) if first else self.form.occasion
        if draft is not None:
            self.form.answer_again(draft.get("said"))
        self.form.show_desk(desk, self.place, occasion=occasion)
        self.form.choose(str(chosen or ""))
        self.form.extras.show_language(language_of(desk, self.courtesy.desk()))
        if draft is not None:
            self.draft.restore(draft)
        self.card_text.suggest(self.desk, self.courtesy.desk())
        self.form.show_choice()
        if draft is not None:
            self.form.question.said_by.setText(str(draft.get("says", "")))
        self.card_text.show(self.desk, self.courtesy.desk())

    # ------------------------------------------------------------------ what a person does

    def _on_form_changed(self) -> None:
        if self._filling or self.desk is None:
            return
        self.form.show_choice()
        self.deciding.sync()
        self.card_text.show(self.desk, self.courtesy.desk())
        self.draft.keep()

    def _on_form_occasion_changed(self) -> None:
        chosen = getattr(self.form.choice, "key", "")
        self._filling = True
        self.form.show_items(self.place)
        self.form.choose(chosen)
        self.card_text.suggest(self.desk, self.courtesy.desk())
        self._filling = False
        self._on_form_changed()

    def _on_form_only_chosen(self) -> None:
        self.form.only_for_guest = True
        self._on_form_occasion_changed()

    def _on_question_answered_none(self, finding: Finding) -> None:
        tasks.start(self, self._answered(self.steps.asked_none(finding)))

    def _on_question_answered_has(self, finding: Finding, code: str, severity: str) -> None:
        tasks.start(self, self._answered(self.steps.record_allergy(finding, code, severity)))

    async def _answered(self, step: object) -> None:
        await step  # type: ignore[misc]
        self.form.error.say("")
        await self._load()
        self.form.items.setFocus()
