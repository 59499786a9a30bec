"""The requests page: a line on top, the list below it, the chosen wish at the right."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.changes import Changes
from app.domain.ids import new_id
from app.domain.requests import Colleague, EntryDesk, Grouping, RequestList, RequestRow
from app.errors import AppError, BadInput, Busy
from app.services import requests
from app.ui import messages, tasks
from app.ui.courtesy import Courtesy
from app.ui.page import Page
from app.ui.pages.requests.detail import RequestDetail, side_width
from app.ui.pages.requests.entry import Entry
from app.ui.pages.requests.list_card import RequestListCard
from app.ui.pages.requests.paper import show_note
from app.ui.pages.requests.steps import Steps
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import PageHeader
from app.ui.widgets.layouts import column, row
from app.ui.widgets.notes import InlineNote, OfflineBanner
from app.ui.widgets.segments import Segments


class RequestsPage(Page):
    """Opened with `request_id` to stand on one wish, or `line` to begin with words."""

    section: ClassVar[str] = "requests"
    has_primary: ClassVar[bool] = True
    open_here: ClassVar[bool] = True

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(courtesy, parent)
        self.entry_desk = EntryDesk(rooms=(), colleagues=())
        self.steps = Steps(courtesy, self)
        self._wanted: str | None = None
        self._command = new_id()
        self._start = tasks.OneAtATime(self, lambda: self.note.say(""))
        self._build()

    # ------------------------------------------------------------------ what the window asks

    def open(self, **what: object) -> None:
        """Look at the list; the line waits for words."""
        self._wanted = str(what["request_id"]) if what.get("request_id") else None
        if what.get("line"):
            self.entry.line.setText(str(what["line"]))
        self.note.say("")
        self.reload()
        if self._wanted is None:
            self.entry.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Ask for list and rooms again."""
        self.card.wait()
        tasks.start(self, self._load(), on_error=self._on_load_failed)

    def concerns(self, changes: Changes) -> bool:
        """Wishes, and the rooms and people they are read against."""
        return changes.touch("request", "stay", "room", "guest", "employee")

    def primary(self) -> None:
        """Ctrl+Enter logs the line."""
        self._start(self._log())

    def decline(self) -> None:
        """Ctrl+Shift+Enter opens the two fields of a no, and then sends it."""
        if self.detail.declining:
            self.detail.send_decline()
        else:
            self.detail.begin_decline()

    def escape(self) -> bool:
        """Esc closes a decline that was begun, then empties the line."""
        if self.detail.escape():
            return True
        if self.entry.line.text():
            self.entry.clear()
            return True
        return False

    def panes(self) -> list[QWidget]:
        """The line, the list, the panel."""
        return [self.entry.line, self.list, self.detail.done, self.detail.reopen]

    def show_error(self, sentence: str) -> None:
        """Above the list."""
        self.note.say(sentence, tone="warn")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window has a narrow panel."""
        super().resizeEvent(event)
        self.detail.setFixedWidth(side_width(self.width() / theme.zoom))

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        body = column(self, margins=(24, 16, 24, 16), spacing=12)
        body.addWidget(self._head())
        self.offline, self.note = OfflineBanner(), InlineNote()
        self.offline.hide()
        self.offline.try_now.connect(self.reload)
        self.entry = Entry(self.courtesy)
        self.entry.logged.connect(self.primary)
        self.entry.typed.connect(self._on_entry_typed)
        for part in (self.offline, self.note, self.entry):
            body.addWidget(part)
        line = row(spacing=16)
        self.card = RequestListCard(self.courtesy)
        self.list = self.card.list
        line.addWidget(self.card, 1)
        self.detail = RequestDetail(self.courtesy)
        line.addWidget(self.detail)
        body.addLayout(line, 1)
        self._listen()

    def _head(self) -> QWidget:
        self.header = PageHeader(self.tr("Requests"))
        self.hand_over = KeyButton(self.tr("Hand over all"), icon="arrow-right", kind="ghost", low=True)
        self.hand_over.clicked.connect(self._on_hand_over_clicked)
        self.hand_over.hide()
        self.header.add_right(self.hand_over)
        self.grouping = Segments(
            [
                (Grouping.DEPARTMENT, self.tr("By department")), (Grouping.TIME, self.tr("By time")),
                (Grouping.MINE, self.tr("Mine")), (Grouping.CLOSED, self.tr("Answered")),
            ],
            name=self.tr("How the list is told"),
        )  # fmt: skip
        self.grouping.changed.connect(self._on_grouping_changed)
        self.header.add_right(self.grouping)
        return self.header

    def _listen(self) -> None:
        detail = self.detail
        self.card.chosen.connect(self._show_chosen)
        self.card.done_wanted.connect(self._on_card_done_wanted)
        self.card.opened.connect(self._on_card_opened)
        detail.done_pressed.connect(lambda: self._on_row(self.steps.done))
        detail.reopened.connect(lambda: self._on_row(self.steps.reopen))
        detail.declined.connect(self._on_detail_declined)
        detail.print_pressed.connect(lambda: self._on_row(self._print))
        detail.guest_opened.connect(lambda key: self.courtesy.navigator.go("guest", guest_id=key))
        detail.owner_picked.connect(self._on_detail_owner_picked)
        detail.time_picked.connect(self._on_detail_time_picked)
        detail.guest_picked.connect(self._on_detail_guest_picked)

    # ------------------------------------------------------------------ loading

    async def _load(self) -> None:
        desk, worker = self.courtesy.desk(), self.courtesy.worker
        grouping = Grouping(self.grouping.current())
        page = await worker.db(requests.listed, desk, grouping=grouping)
        entry = await worker.db(requests.entry_desk, desk)
        self.offline.show_online()
        if entry != self.entry_desk:
            self.entry_desk = entry
            self.entry.show_desk(entry)
        if grouping == self.grouping.current():
            await self._show(page, grouping)

    async def _show(self, page: RequestList, grouping: Grouping) -> None:
        self.card.show_page(page, grouping)
        self.header.set_sub(self._sums(page))
        self.hand_over.setVisible(grouping is Grouping.MINE and bool(page.rows))
        if self._wanted is not None:
            await self._go_to_wanted()
        elif self.list.current() is None:
            self.list.choose_first()
        self._show_chosen()

    async def _go_to_wanted(self) -> None:
        """Stand on the wish that was asked for; one that was answered stands under Answered."""
        wanted, self._wanted = self._wanted, None
        assert wanted is not None
        if self.list.choose(wanted):
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        found = await self.courtesy.worker.db(requests.one, self.courtesy.desk(), request_id=wanted)
        grouping = Grouping.DEPARTMENT if found.is_open else Grouping.CLOSED
        if grouping != self.grouping.current():
            self._wanted = wanted
            self.grouping.choose(grouping)
            self.reload()

    def _sums(self, page: RequestList) -> str:
        done = self.tr("%n done today", "", page.done_today)
        return f"{self.tr('%n late', '', page.late)}, {done}" if page.late else done

    def _on_load_failed(self, error: AppError) -> None:
        self.card.waiting.stop()
        if isinstance(error, Busy):
            self.offline.show_offline()
        else:
            self.show_error(messages.sentence(error))

    # ------------------------------------------------------------------ what a person does

    def _show_chosen(self) -> None:
        chosen = self.card.current()
        self.guest_id = chosen.guest_id if chosen else None
        if chosen is None:
            self.detail.show_nothing()
        else:
            self.detail.show_row(chosen, self.courtesy.desk(), self.entry_desk)

    def _on_card_done_wanted(self, record: RequestRow) -> None:
        if record.is_open:
            self._start(self.steps.done(record))

    def _on_card_opened(self, record: RequestRow) -> None:
        if record.guest_id:
            self.courtesy.navigator.go("guest", guest_id=record.guest_id)

    def _on_entry_typed(self) -> None:
        # Another line is another command: only the very same one may be answered from the first time.
        self._command = new_id()

    async def _log(self) -> None:
        try:
            order = self.entry.order(self.courtesy.desk().now)
            logged = await self.steps.log(order, self._command)
        except BadInput as error:
            self.entry.set_error(messages.sentence(error))
            who = error.code == "request_who"
            (self.entry.chips["person"] if who else self.entry.line).setFocus()
            return
        self.entry.clear()
        self._command = new_id()
        self._wanted = logged.id
        await self._load()
        self.entry.line.setFocus()

    def _on_detail_declined(self, reason: str, alternative: str) -> None:
        self._on_row(lambda chosen: self.steps.decline(chosen, reason, alternative))

    def _on_detail_owner_picked(self, key: str | None) -> None:
        names = {person.id: person.name for person in self.entry_desk.colleagues}
        self._on_row(lambda chosen: self.steps.assign(chosen, key, names.get(key or "", "")))

    def _on_detail_time_picked(self, moment: datetime | None) -> None:
        self._on_row(lambda chosen: self.steps.promise(chosen, moment))

    def _on_detail_guest_picked(self, guest_id: str) -> None:
        self._on_row(lambda chosen: self.steps.link(chosen, guest_id))

    def _on_hand_over_clicked(self) -> None:
        menu = QMenu(self)
        me = self.courtesy.desk().actor.id
        for person in self.entry_desk.colleagues:
            if person.id != me:
                menu.addAction(person.name, partial(self._hand_over, person))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.hand_over.mapToGlobal(QPoint(0, self.hand_over.height() + 2)))

    def _hand_over(self, person: Colleague) -> None:
        self._start(self.steps.hand_over_all(person.id, person.name))

    def _on_grouping_changed(self, _key: str) -> None:
        self.reload()

    async def _print(self, chosen: RequestRow) -> None:
        title = self.tr("Note {number}").format(number=chosen.number)
        await show_note(self.courtesy, self, chosen, title, lambda: self._start(self._print(chosen)))

    def _on_row(self, step: Any) -> None:
        chosen = self.card.current()
        if chosen is not None:
            self._start(step(chosen))
