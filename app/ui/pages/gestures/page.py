"""The gestures page: mine or everybody's, what is next for each, and the way back where there is one."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.gestures import GestureRow, GestureStatus
from app.domain.roles import May
from app.services import gestures
from app.services.gestures import GestureFilter
from app.ui import tasks
from app.ui.courtesy import Courtesy
from app.ui.page import Page
from app.ui.pages.gestures.detail import GestureDetail
from app.ui.pages.gestures.rows import record_row
from app.ui.pages.gestures.steps import GestureSteps
from app.ui.pages.whose import WhoseCard
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card, PageHeader
from app.ui.widgets.layouts import Flow, column, row
from app.ui.widgets.notes import EmptyState
from app.ui.widgets.record_list import RecordList
from app.ui.widgets.record_row import RecordRow, RecordRowDelegate
from app.ui.widgets.segments import Segments

_PAGE = 50
_SHOWN: dict[str, frozenset[GestureStatus]] = {
    "all": frozenset(),
    "next": frozenset({GestureStatus.WAITING, GestureStatus.APPROVED, GestureStatus.GIVEN}),
    "done": frozenset({GestureStatus.DELIVERED}),
}


class GesturesPage(Page):
    """Space: delivered. Enter: the guest. Ctrl+Enter: give what was approved."""

    section: ClassVar[str] = "gestures"
    has_primary: ClassVar[bool] = True

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(courtesy, parent)
        self._start = tasks.OneAtATime(self, lambda: self.detail.error.say(""))
        self._wanted: str | None = None
        self.steps = GestureSteps(courtesy, self)
        self._build()

    # ------------------------------------------------------------------ what the window asks

    def open(self, **what: object) -> None:
        """Look at the list; `gesture_id` stands on one, `which="review"` shows what is to be looked at."""
        wanted = what.get("gesture_id")
        self._wanted = str(wanted) if wanted else None
        self.whose_card.hide()
        if what.get("which") == "review":
            self.which.choose("review")
            self.whose.choose("everyone")
        tasks.start(self, self._load(self._wanted))

    def reload(self) -> None:
        """Fetch again; the chosen one stays chosen."""
        tasks.start(self, self._load())

    def concerns(self, changes: Changes) -> bool:
        """Gestures, answers to questions, cards, names."""
        return changes.touch("gesture", "approval", "card", "guest")

    def primary(self) -> None:
        """Give what was approved."""
        if not self.detail.isHidden() and not self.detail.give.isHidden():
            self.detail.give.click()

    def escape(self) -> bool:
        """Esc closes the question whose it is, first."""
        if self.whose_card.isHidden():
            return False
        self._on_whose_card_closed()
        return True

    def panes(self) -> list[QWidget]:
        """The list, then the first thing to do."""
        return [self.list, self.detail.deliver]

    def show_error(self, sentence: str) -> None:
        """Beside the gesture it concerns."""
        if self.detail.isHidden():
            super().show_error(sentence)
        else:
            self.detail.error.say(sentence, tone="warn")

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        body = column(self, margins=(24, 16, 24, 16), spacing=12)
        header = PageHeader(self.tr("Gestures"))
        new = KeyButton(self.tr("New gesture"), icon="gift", cap="F3")
        new.clicked.connect(lambda: self.courtesy.navigator.go("gesture"))
        self.statement = KeyButton(self.tr("Statement"), icon="file-text", kind="ghost")
        self.statement.clicked.connect(self._on_statement_clicked)
        header.add_right(self.statement)
        header.add_right(new)
        body.addWidget(header)
        whose = [("mine", self.tr("Mine")), ("everyone", self.tr("Everybody’s"))]
        self.whose = Segments(whose, name=self.tr("Whose"))
        which = [
            ("all", self.tr("All")),
            ("next", self.tr("Something is next")),
            ("done", self.tr("Delivered")),
            ("review", self.tr("To look at")),
        ]
        self.which = Segments(which, name=self.tr("Which"))
        body.addWidget(Flow(self.whose, self.which, across=12))
        line = row(spacing=16)
        left = Card(margins=(0, 8, 0, 8))
        self.list = RecordList(
            RecordRowDelegate(self.courtesy.discreet, right_width=110), self.tr("Gestures")
        )
        self.empty = EmptyState(
            self.tr("Nothing here yet"), self.tr("Small things count: give something kind.")
        )
        left.body.addWidget(self.list, 1)
        left.body.addWidget(self.empty, 1)
        self.detail = GestureDetail(self.courtesy)
        self.whose_card = WhoseCard(self.courtesy)
        line.addWidget(left, 5)
        right = column(spacing=0)
        right.addWidget(self.detail, 1)
        right.addWidget(self.whose_card)
        right.addStretch()
        line.addLayout(right, 4)
        body.addLayout(line, 1)
        self._connect()

    def _connect(self) -> None:
        self.whose.changed.connect(self._on_filter_changed)
        self.which.changed.connect(self._on_filter_changed)
        self.list.chosen.connect(self._on_list_chosen)
        self.list.opened.connect(lambda record: self._do("guest", record.record))
        self.list.space_pressed.connect(self._on_list_space_pressed)
        self.list.wants_more.connect(lambda: tasks.start(self, self._load_more()))
        self.detail.step.connect(lambda name: self._do(name, self.detail.gesture))
        self.detail.cost_written.connect(self._on_detail_cost_written)
        self.whose_card.chosen.connect(self._on_whose_card_chosen)
        self.whose_card.closed.connect(self._on_whose_card_closed)
        self.steps.done.connect(self.reload)

    def _on_statement_clicked(self) -> None:
        # Deferred: most days nobody asks for one.
        from app.ui.pages.gestures.statement import StatementSheet

        StatementSheet(self.courtesy, self).show()

    def _on_filter_changed(self, _key: str) -> None:
        self._wanted = None
        self.reload()

    # ------------------------------------------------------------------ loading

    async def _load(self, wanted: str | None = None) -> None:
        may = self.courtesy.session.may
        self.whose.setVisible(may(May.SEE_ALL_GESTURES))
        self.statement.setVisible(may(May.SEE_ALL_GESTURES))
        found = await self._fetch()
        more = len(found) == _PAGE
        found = (*await self._beside(found), *found)
        desk = self.courtesy.desk()
        self.list.set_rows([record_row(each, desk) for each in found], more=more)
        self.list.setVisible(bool(found))
        self.empty.setVisible(not found)
        if wanted is not None:
            self.list.choose(wanted)
        if self.list.current() is None:
            self.list.choose_first()
        self._on_list_chosen(self.list.current())
        if found and not self.detail.isAncestorOf(self.focusWidget() or self):
            self.list.setFocus()

    async def _beside(self, found: tuple[GestureRow, ...]) -> tuple[GestureRow, ...]:
        """The one that was asked for, when the list as it is narrowed does not show it."""
        if self._wanted is None or any(row.id == self._wanted for row in found):
            return ()
        row_ = await self.courtesy.worker.db(gestures.one, self.courtesy.desk(), gesture_id=self._wanted)
        return (row_,)

    async def _load_more(self) -> None:
        last = self.list.rows()[-1]
        found = await self._fetch(before=last.key if isinstance(last, RecordRow) else None)
        desk = self.courtesy.desk()
        self.list.add_rows([record_row(each, desk) for each in found], more=len(found) == _PAGE)

    async def _fetch(self, before: str | None = None) -> tuple[GestureRow, ...]:
        which = self.which.current()
        filters = GestureFilter(statuses=_SHOWN.get(which, frozenset()), to_review=which == "review")
        everyone = self.whose.current() == "everyone" and self.courtesy.session.may(May.SEE_ALL_GESTURES)
        service = gestures.everyone if everyone else gestures.mine
        desk = self.courtesy.desk()
        found: tuple[GestureRow, ...] = await self.courtesy.worker.db(
            service, desk, filters=filters, before=before, limit=_PAGE
        )
        return found

    def _on_list_chosen(self, record: RecordRow | None) -> None:
        if record is None:
            self.detail.hide()
            self.whose_card.hide()
            self.guest_id = None
        else:
            self.guest_id = record.record.guest_id
            asked = self.whose_card.thing
            if not self.whose_card.isHidden() and asked is not None and asked.id == record.key:
                return  # the question stays until it is answered
            self.whose_card.hide()
            self.detail.show_gesture(record.record, self.courtesy.desk())

    # ------------------------------------------------------------------ doing

    def _on_list_space_pressed(self, record: RecordRow) -> None:
        if record.record.status is GestureStatus.GIVEN:
            self._do("deliver", record.record)

    def _do(self, name: str, gesture: GestureRow | None) -> None:
        """One step of the detail's buttons."""
        if gesture is None:
            return
        go = self.courtesy.navigator.go
        if name == "guest":
            if gesture.guest_id:
                go("guest", guest_id=gesture.guest_id)
        elif name == "card":
            go("card", gesture_id=gesture.id, guest_id=gesture.guest_id)
        elif name in ("whose", "other"):
            self.detail.hide()
            self.whose_card.ask(gesture, gesture.what)
        else:
            self._start(self.steps.step(name, gesture))

    def _on_whose_card_chosen(self, gesture: GestureRow, guest_id: str) -> None:
        self._close_whose()
        if guest_id != gesture.guest_id:
            self._start(self.steps.move(gesture, guest_id))

    def _on_whose_card_closed(self) -> None:
        self._close_whose()
        self.list.setFocus()

    def _close_whose(self) -> None:
        self.whose_card.hide()
        self._on_list_chosen(self.list.current())

    def _on_detail_cost_written(self, amount_minor: int, reason: str) -> None:
        if self.detail.gesture is not None:
            self._start(self._correct(self.detail.gesture, amount_minor, reason))

    async def _correct(self, gesture: GestureRow, amount_minor: int, reason: str) -> None:
        await self.steps.correct(gesture, amount_minor, reason)
        self.detail.close_cost()
