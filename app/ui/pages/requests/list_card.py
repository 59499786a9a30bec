"""The list of wishes with what stands in its place while it is empty or still coming."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.domain.requests import Grouping, RequestList, RequestRow
from app.ui.courtesy import Courtesy
from app.ui.pages.requests.rows import RequestDelegate, rows_of, spoken
from app.ui.widgets.card import Card
from app.ui.widgets.fade_scroll import FadeScroll
from app.ui.widgets.notes import EmptyState, LoadingSkeleton
from app.ui.widgets.record_list import RecordList

_TICK_MS = 30_000


class RequestListCard(Card):
    """`chosen()` after the row changed, `done_wanted(row)` on Space, `opened(row)` on Enter."""

    chosen = Signal()
    done_wanted = Signal(object)
    opened = Signal(object)

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(margins=(0, 6, 0, 6), spacing=0, parent=parent)
        self.courtesy = courtesy
        self.page: RequestList | None = None
        desk = courtesy.desk()
        self._delegate = RequestDelegate(courtesy.discreet, desk.place, desk.now)
        self.list = RecordList(self._delegate, self.tr("Requests"), say=self._say)
        self.waiting = LoadingSkeleton(row_height=40)
        self.empty = EmptyState(self.tr("All done"))
        self.empty.hide()
        for part in (self.waiting, self.list, self.empty):
            self.body.addWidget(part, 1)
        FadeScroll(self.list)
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._on_tick_timeout)
        self.list.chosen.connect(lambda _: self.chosen.emit())
        self.list.space_pressed.connect(self.done_wanted)
        self.list.opened.connect(self.opened)

    def wait(self) -> None:
        """The rows are still coming; those of before stay."""
        if self.page is None:
            self.waiting.start()

    def show_page(self, page: RequestList, grouping: Grouping) -> None:
        """Show these rows, told this way."""
        desk = self.courtesy.desk()
        self.page = page
        self.waiting.stop()
        self._delegate.at = desk.now
        self._delegate.measure(page.rows)
        self.list.set_rows(rows_of(page.rows, grouping, desk))
        self.list.setVisible(bool(page.rows))
        self.empty.setVisible(not page.rows)
        self._say_empty(grouping, page)

    def current(self) -> RequestRow | None:
        """The chosen wish."""
        found = self.list.current()
        return found if isinstance(found, RequestRow) else None

    def showEvent(self, event: QShowEvent) -> None:
        """What is late moves on while somebody looks."""
        super().showEvent(event)
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks."""
        super().hideEvent(event)
        self._tick.stop()

    def _say(self, record: Any) -> str:
        if isinstance(record, RequestRow):
            return spoken(record, self._delegate.at, self._delegate.place)
        return str(getattr(record, "text", ""))

    def _say_empty(self, grouping: Grouping, page: RequestList) -> None:
        done = self.tr("%n done today", "", page.done_today)
        if grouping is Grouping.MINE:
            self.empty.say(self.tr("Nothing of yours is open"), done)
        elif grouping is Grouping.CLOSED:
            self.empty.say(self.tr("Nothing was answered yet"))
        else:
            self.empty.say(self.tr("All done"), done)

    def _on_tick_timeout(self) -> None:
        if self.courtesy.session.employee is None or self.page is None:
            return
        self._delegate.at = self.courtesy.desk().now
        self._delegate.measure(self.page.rows)
        self.list.viewport().update()
