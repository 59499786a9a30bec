"""The right side's mind: may it be given, must somebody be asked, what happened to the question."""

from __future__ import annotations

from collections.abc import Coroutine
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from app.domain.gestures import ApprovalRow, ApprovalStatus, GestureDesk, GestureReceipt, GestureStatus
from app.domain.roles import May
from app.errors import AppError, BadInput, OutOfDate, Refused
from app.services import gestures
from app.ui import messages, tasks
from app.ui.dialogs.approve_here import ApproveHere
from app.ui.pages.gesture.steps import Matter, Stage
from app.words import giving

if TYPE_CHECKING:
    from app.ui.pages.gesture.page import GesturePage


class Deciding(QObject):
    """Keeps the budget card true, and carries out what its buttons say."""

    def __init__(self, page: GesturePage) -> None:
        super().__init__(page)
        self._page, self._card = page, page.budget
        self._start = tasks.OneAtATime(page, lambda: page.form.error.say(""), self._show_failure)
        self._card.primary_pressed.connect(self._on_primary_pressed)
        self._card.approve_here_pressed.connect(self._on_approve_here_pressed)
        self._card.emergency_pressed.connect(self._on_emergency_pressed)
        self._card.withdraw_pressed.connect(self._on_withdraw_pressed)

    # ------------------------------------------------------------------ showing

    def sync(self) -> None:
        """Show amounts, what will happen, and what the button does now."""
        page = self._page
        if page.desk is None:
            return
        stage = page.matter.stage
        held = stage is Stage.APPROVED
        self._card.show_amounts(page.what(), page.amount(), page.desk.budget, page.place, held=held)
        self._card.show_error("")
        self._card.withdraw.setVisible(stage in (Stage.WAITING, Stage.APPROVED))
        page.form.setEnabled(stage in (Stage.FRESH, Stage.DECLINED))
        if stage is Stage.APPROVED:
            self._show_approved(page.matter)
        elif stage is Stage.WAITING:
            self._show_waiting(page.desk)
        else:
            self._show_fresh(page.desk, page.matter)

    def _show_fresh(self, desk: GestureDesk, matter: Matter) -> None:
        amount = self._page.amount()
        over = desk.budget.over_minor(amount or 0)
        hint = self._what_is_missing(amount)
        declined = ""
        if matter.stage is Stage.DECLINED:
            declined = self.tr("{name} declined: {reply}").format(name=matter.decided_by, reply=matter.reply)
        if over and not hint:
            self._show_above(desk, amount or 0, over, declined)
            return
        self._card.show_note(declined, tone="warn", icon="x-circle")
        self._card.show_asking(False, here=False, emergency=False)
        self._card.show_primary(self.tr("Give"), "gift", enabled=not hint)
        self._card.show_hint(hint or self._what_happens())

    def _what_is_missing(self, amount: int | None) -> str:
        """Why it cannot be given yet, "" when it can."""
        form = self._page.form
        choice = form.choice
        if choice is None:
            return self.tr("Choose what to give.")
        if choice.is_blocked:
            found = next(found for found in choice.findings if found.level == "block")
            return self.tr("{reason}. Choose something else.").format(reason=giving.finding(found)[0])
        if form.question.waiting_for():
            name = form.question.waiting_for()
            return self.tr("First answer the question about {name}.").format(name=name)
        if not self._page.what() or amount is None:
            return self.tr("Write what it is and what it costs.")
        return ""

    def _what_happens(self) -> str:
        told = giving.told(self._page.form.extras.told_department())
        return f"{told}." if told else ""

    def _show_above(self, desk: GestureDesk, amount: int, over: int, declined: str) -> None:
        able = giving.able(desk.deciders, amount)
        limit = desk.budget.tightest
        above = giving.above(limit, over, self._page.place) if limit else ""
        if able:
            text = self.tr("{above}. {names} decides; until then nobody outside the desk hears of it.")
            text = text.format(above=above, names=giving.either(able))
        else:
            text = self.tr("{above}. Nobody on the staff may decide this amount.").format(above=above)
        self._card.show_note(f"{declined} {text}".strip(), tone="warn", icon="hourglass")
        self._card.show_asking(
            True, here=bool(able), emergency=self._page.courtesy.session.may(May.ACT_IN_EMERGENCY)
        )
        self._card.show_primary(self.tr("Ask for approval"), "paper-plane-tilt", enabled=bool(able))
        self._card.show_hint("")

    def _show_waiting(self, desk: GestureDesk) -> None:
        names = giving.either(giving.able(desk.deciders, self._page.amount() or 0))
        text = self.tr("Asked. {names} decides; you will see it here.").format(names=names)
        self._card.show_note(text, tone="info", icon="hourglass")
        self._card.show_asking(False, here=True, emergency=False)
        self._card.show_primary(self.tr("Give"), "gift", enabled=False)
        self._card.show_hint("")

    def _show_approved(self, matter: Matter) -> None:
        text = self.tr("Approved by {name}").format(name=giving.first_name(matter.decided_by))
        note = f"{text}: {matter.reply}" if matter.reply else text
        self._card.show_note(note, tone="ok", icon="check-circle")
        self._card.show_asking(False, here=False, emergency=False)
        self._card.show_primary(self.tr("Give"), "gift", enabled=True)
        self._card.show_hint(self._what_happens())

    # ------------------------------------------------------------------ doing

    def _on_primary_pressed(self) -> None:
        matter = self._page.matter
        if matter.stage is Stage.APPROVED:
            self._start(self._give(self._page.steps.give_approved(matter.gesture_id)))
        elif self._asks():
            self._start(self._ask())
        else:
            self._start(self._give_now())

    def _on_approve_here_pressed(self) -> None:
        self._start(self._ask_here())

    def _on_emergency_pressed(self) -> None:
        self._start(self._give_in_emergency())

    def _on_withdraw_pressed(self) -> None:
        self._start(self._withdraw())

    def _asks(self) -> bool:
        desk, amount = self._page.desk, self._page.amount()
        return desk is not None and amount is not None and desk.budget.over_minor(amount) > 0

    async def _give_now(self) -> None:
        await self._give(self._page.steps.give(self._page.order()))

    async def _give_in_emergency(self) -> None:
        order = self._page.order()
        await self._give(self._page.steps.act_in_emergency(order, order.reason))

    async def _give(self, step: Coroutine[Any, Any, GestureReceipt]) -> None:
        page = self._page
        guest = page.desk.guest_name if page.desk else ""
        receipt = await step
        # The page behind is the guest's, folded again: the toast must not tell her the surprise.
        text = self.tr("Given to {guest}.") if guest else self.tr("Given.")
        # The page may be gone when Undo is pressed, so the undo asks nothing of it.
        undo = page.steps.cancel
        page.courtesy.toasts.show(text.format(guest=guest), undo=lambda: undo(receipt.gesture_id))
        page.finish()

    async def _ask(self) -> None:
        page = self._page
        order = page.order()
        if not order.reason:
            raise BadInput("reason_missing", field="reason")
        receipt = await page.steps.ask(order)
        names = giving.either(giving.able(page.desk.deciders, order.amount_minor)) if page.desk else ""
        undo = page.steps.withdraw
        page.courtesy.toasts.show(
            self.tr("Asked. {names} decides.").format(names=names),
            tone="info",
            undo=lambda: undo(receipt.gesture_id),
            undo_text=self.tr("Withdraw"),
        )
        page.finish()

    async def _ask_here(self) -> None:
        """Somebody stands here: the question is written down, then decided in front of this one matter."""
        page = self._page
        if page.matter.stage is not Stage.WAITING:
            receipt = await page.steps.ask(page.order())
            page.matter = Matter(Stage.WAITING, receipt.gesture_id, receipt.approval_id or "")
            self.sync()
        box = ApproveHere(page.courtesy, page.matter.approval_id, page)
        box.decided.connect(self._on_box_decided)
        box.show()

    async def _withdraw(self) -> None:
        await self._page.steps.withdraw(self._page.matter.gesture_id)
        self._page.matter = Matter()
        self._page.reload()

    def _on_box_decided(self, row: ApprovalRow) -> None:
        stage = Stage.APPROVED if row.status is ApprovalStatus.APPROVED else Stage.DECLINED
        self._page.matter = replace(
            self._page.matter, stage=stage, decided_by=row.decided_by, reply=row.reply, approval_id=row.id
        )
        self._page.reload()
        self.sync()
        self._card.primary.setFocus()

    async def look_again(self) -> None:
        """What became of the question meanwhile, at another desk."""
        page = self._page
        if page.matter.stage not in (Stage.WAITING, Stage.APPROVED):
            return
        row = await page.courtesy.worker.db(
            gestures.one, page.courtesy.desk(), gesture_id=page.matter.gesture_id
        )
        stages = {GestureStatus.WAITING: Stage.WAITING, GestureStatus.APPROVED: Stage.APPROVED}
        ended = Stage.DECLINED if row.status is GestureStatus.DECLINED else Stage.FRESH
        page.matter = Matter(
            stages.get(row.status, ended), row.id, row.approval_id or "", row.decided_by, row.reply
        )

    def _show_failure(self, error: AppError) -> None:
        sentence = messages.sentence(error)
        field = error.params.get("field")
        if field == "reason":
            self._card.show_error(sentence)
            self._card.reason.setFocus()
        elif field == "ready_at":
            self._page.form.extras.show_clock_error(sentence)
        else:
            self._page.show_error(sentence)
        if isinstance(error, OutOfDate | Refused):
            self._page.reload()
