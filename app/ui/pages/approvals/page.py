"""The approvals page: the queue at the left, one matter at the right, a decision that nobody makes unread."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from app.domain.approvals import ApprovalQueue
from app.domain.changes import Changes
from app.domain.gestures import ApprovalCase, ApprovalRow, ApprovalStatus
from app.domain.ids import new_id
from app.domain.roles import May
from app.errors import AppError, OutOfDate
from app.services import approvals, gestures
from app.ui import messages, tasks
from app.ui.courtesy import Courtesy
from app.ui.dialogs.approve_here import ApproveHere
from app.ui.page import Page
from app.ui.pages.approvals.action_bar import ActionBar
from app.ui.pages.approvals.detail import MatterDetail
from app.ui.pages.approvals.rows import MatterDelegate, MatterRow, rows_of
from app.ui.widgets.card import Card, PageHeader
from app.ui.widgets.layouts import column, row, scrolled
from app.ui.widgets.notes import EmptyState, InlineNote
from app.ui.widgets.record_list import RecordList
from app.words import giving


class ApprovalsPage(Page):
    """Opened with `approval_id` to stand on one matter."""

    section: ClassVar[str] = "approvals"
    has_primary: ClassVar[bool] = True
    open_here: ClassVar[bool] = True

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(courtesy, parent)
        self.case: ApprovalCase | None = None
        self.queue: ApprovalQueue | None = None
        self._wanted: str | None = None
        self._start = tasks.OneAtATime(self, lambda: self.note.say(""), self._on_refused)
        self._commands: dict[tuple[object, str], str] = {}
        self._build()

    # ------------------------------------------------------------------ what the window asks

    def open(self, **what: object) -> None:
        """Look at the queue."""
        self._wanted = str(what["approval_id"]) if what.get("approval_id") else None
        self.note.say("")
        self.bar.reply.clear()
        tasks.start(self, self._load())

    def reload(self) -> None:
        """Look again; the chosen matter stays chosen, decided or not."""
        tasks.start(self, self._load())

    def concerns(self, changes: Changes) -> bool:
        """Everything about questions and money."""
        return changes.touch("approval", "gesture", "budget", "limit")

    def primary(self) -> None:
        """Ctrl+Enter: approve, once the matter stood here for a second."""
        if not self.bar.isHidden() and not self.bar.approve.isHidden():
            self.bar.approve.press()

    def decline(self) -> None:
        """Ctrl+Shift+Enter: decline, with a word to the asker."""
        if not self.bar.isHidden() and not self.bar.decline_button.isHidden():
            self.bar.decline_button.click()

    def approve_here(self) -> None:
        """F10, for one's own matter."""
        if not self.bar.isHidden() and not self.bar.here.isHidden():
            self.bar.here.click()

    def panes(self) -> list[QWidget]:
        """The queue, then the answer."""
        return [self.list, self.bar.reply]

    def show_error(self, sentence: str) -> None:
        """Above the matter."""
        self.note.say(sentence, tone="warn")

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        body = column(self, margins=(24, 16, 24, 16), spacing=12)
        self.header = PageHeader(self.tr("Approvals"))
        body.addWidget(self.header)
        self.empty = EmptyState(
            self.tr("Nothing is waiting"), self.tr("Whatever needs a second opinion comes here.")
        )
        self._columns = QWidget()
        self._columns.setObjectName("clear")
        line = row(self._columns, spacing=16)
        left = Card(margins=(0, 8, 0, 8))
        self.list = RecordList(MatterDelegate(), self.tr("Matters"))
        self.list.chosen.connect(self._on_list_chosen)
        left.body.addWidget(self.list)
        right = Card(margins=(0, 0, 0, 0), spacing=0)
        self.note = InlineNote(tone="warn")
        self.detail = MatterDetail()
        room = column(margins=(24, 12, 24, 0))
        room.addWidget(self.note)
        right.body.addLayout(room)
        right.body.addWidget(scrolled(self.detail), 1)
        self.bar = ActionBar()
        right.body.addWidget(self.bar)
        line.addWidget(left, 9)
        line.addWidget(right, 16)
        body.addWidget(self._columns, 1)
        body.addWidget(self.empty, 1)
        self.empty.hide()
        self.courtesy.discreet.changed.connect(self._on_discreet_changed)
        self.bar.approved.connect(lambda: self._on_matter(self._approve))
        self.bar.declined.connect(self._on_bar_declined)
        self.bar.here_pressed.connect(self._on_bar_here_pressed)
        self.bar.withdraw_pressed.connect(lambda: self._on_matter(self._withdraw))
        self.bar.take_back_pressed.connect(lambda: self._on_matter(self._take_back))

    # ------------------------------------------------------------------ loading

    async def _load(self) -> None:
        desk = self.courtesy.desk()
        queue = await self.courtesy.worker.db(approvals.queue, desk)
        self.queue = queue
        decides = self.courtesy.session.may(May.APPROVE)
        self.header.set_sub(self.tr("oldest first") if decides else self.tr("what you asked for"))
        nothing = not queue.waiting and not queue.decided
        self.empty.setVisible(nothing)
        self._columns.setVisible(not nothing)
        self.list.set_rows(rows_of(queue, desk))
        if self._wanted is not None and self.list.choose(self._wanted):
            self._wanted = None
        if self.list.current() is None:
            self.list.choose_first()
        if not self.list.hasFocus() and self.case is None:
            self.list.setFocus()
        current: MatterRow | None = self.list.current()
        if current is not None:
            await self._show(current.key)

    def _on_list_chosen(self, record: MatterRow | None) -> None:
        if record is None:
            self.detail.show_nothing()
            self.bar.hide()
        elif self.case is None or self.case.row.id != record.key:
            self.bar.rest()
            self.bar.reply.clear()
            self.note.say("")
            tasks.start(self, self._show(record.key))

    async def _show(self, approval_id: str) -> None:
        desk = self.courtesy.desk()
        case = await self.courtesy.worker.db(approvals.case, desk, approval_id=approval_id)
        current: MatterRow | None = self.list.current()
        if current is None or current.key != approval_id:
            return  # another matter was chosen meanwhile
        is_new = (
            self.case is None or self.case.row.id != case.row.id or self.case.row.status != case.row.status
        )
        self.case = case
        self.detail.show_case(case, desk)
        self.bar.show_matter(case.row, arm=is_new)
        self.bar.show()

    def _on_discreet_changed(self, showing: bool) -> None:
        """What was folded has just come on screen again: its second begins anew."""
        if showing and self.case is not None and not self.bar.isHidden():
            self.bar.show_matter(self.case.row, arm=True)

    # ------------------------------------------------------------------ deciding

    def _on_bar_declined(self) -> None:
        if self.bar.reply.text().strip():
            self._on_matter(self._decline)
            return
        name = giving.first_name(self.case.row.asked_by) if self.case else ""
        self.show_error(
            self.tr("Declining needs a word to {name}: what speaks against it?").format(name=name)
        )
        self.bar.reply.setFocus()

    def _on_bar_here_pressed(self) -> None:
        if self.case is None:
            return
        box = ApproveHere(self.courtesy, self.case.row.id, self)
        box.decided.connect(lambda _: self.reload())
        box.show()

    async def _approve(self, asked: ApprovalRow) -> None:
        row_ = await self._decide(approvals.approve, asked, reply=self.bar.reply.text().strip())
        asker = giving.first_name(row_.asked_by)
        # The page may be gone when Undo is pressed; what can still be undone is said, no more.
        self.courtesy.toasts.show(
            self.tr("Approved. {name} can give it now.").format(name=asker),
            undo=lambda: self._take_back(row_),
            undo_text=self.tr("Take back"),
        )
        await self._next(row_.id)

    async def _decline(self, asked: ApprovalRow) -> None:
        row_ = await self._decide(approvals.decline, asked, reason=self.bar.reply.text().strip())
        text = self.tr("Declined. {name} reads why.").format(name=giving.first_name(row_.asked_by))
        self.courtesy.toasts.show(text, tone="info")
        await self._next(row_.id)

    async def _take_back(self, row_: ApprovalRow) -> None:
        """Only while it is not given; afterwards the asker's gesture stands, and that is said."""
        try:
            again: ApprovalRow = await self._done(approvals.take_back, approval_id=row_.id)
        except OutOfDate as error:
            name = giving.first_name(row_.asked_by)
            given = self.tr("{name} has given it already, so the approval stands.").format(name=name)
            text = given if error.params.get("status") == ApprovalStatus.USED else messages.sentence(error)
            self.courtesy.toasts.show(text, tone="warn")
        else:
            self._wanted = again.id
            self.courtesy.toasts.show(self.tr("Taken back. It waits for an answer again."), tone="info")
        self.reload()

    async def _withdraw(self, row_: ApprovalRow) -> None:
        await self._done(gestures.withdraw, gesture_id=row_.gesture_id)
        self.case = None
        await self._load()

    async def _decide(self, service: Any, row_: ApprovalRow, **what: Any) -> ApprovalRow:
        decided: ApprovalRow = await self._done(service, approval_id=row_.id, **what)
        if self._stands_on(row_.id):
            self.bar.reply.clear()
        return decided

    async def _done(self, service: Any, **what: Any) -> Any:
        """One service call; the same press tried again is the same command."""
        wanted = (service, repr(sorted(what.items())))
        command_id = self._commands.setdefault(wanted, new_id())
        record, changes = await self.courtesy.worker.db(
            service, self.courtesy.desk(), command_id=command_id, **what
        )
        del self._commands[wanted]
        self.courtesy.bus.changed.emit(changes, self)
        return record

    async def _next(self, decided_id: str) -> None:
        """The next waiting matter comes on screen, with a second of its own; whoever went on reads on."""
        if not self._stands_on(decided_id):
            await self._load()
            return
        waiting = [row_.id for row_ in self.queue.waiting] if self.queue else []
        rest = [key for key in waiting if key != decided_id]
        at = waiting.index(decided_id) if decided_id in waiting else 0
        self.case = None
        self._wanted = rest[min(at, len(rest) - 1)] if rest else decided_id
        await self._load()
        self.list.setFocus()

    def _stands_on(self, approval_id: str) -> bool:
        """Whether this matter is still the chosen one: a slow store lets a person go on meanwhile."""
        current: MatterRow | None = self.list.current()
        return current is None or current.key == approval_id

    def _on_matter(self, step: Callable[[ApprovalRow], Coroutine[Any, Any, None]]) -> None:
        """Start a step about the matter that is on screen at the press, whatever is chosen after it."""
        if self.case is not None:
            self._start(step(self.case.row))

    def _on_refused(self, error: AppError) -> None:
        self.show_error(messages.sentence(error))
        if isinstance(error, OutOfDate):
            self.reload()
