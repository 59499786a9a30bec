"""Today: fetches the day in one answer, shows it, and keeps up with the clock and with colleagues."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from PySide6.QtCore import QDate, QLocale, Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.today import NextKind, NextRow, WaitingRow, groups_of
from app.domain.today import TodayPage as Day
from app.errors import AppError, Busy
from app.services import today
from app.ui import evacuation, messages, tasks
from app.ui.courtesy import Courtesy
from app.ui.key_watch import takes_text
from app.ui.page import Page
from app.ui.pages.stay_actions import StayActions
from app.ui.pages.today.fresh_line import FreshLine
from app.ui.pages.today.hotel import HotelDay
from app.ui.pages.today.occasions_card import OccasionsCard
from app.ui.pages.today.shop import ShopDay
from app.ui.pages.today.side import BudgetCard, NextCard, WaitingCard
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import PageHeader
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import column, row, scrolled
from app.ui.widgets.notes import InlineNote, OfflineBanner
from app.words import figures

_KINDS = (
    "stay", "room", "guest", "request", "gesture", "budget", "approval", "found_item", "purchase", "place",
    "preference", "limit", "card", "import",
)  # fmt: skip
_SIDE, _SIDE_NARROW = 382, 300
_TWO_SIDES_FROM, _NARROW_BELOW = 1330, 980  # px of the page at 100 %
_LOW_BELOW, _NEXT_LOW, _NEXT_HIGH = 800, 4, 7


class TodayPage(Page):
    """The first page of a hotel and of a shop."""

    section: ClassVar[str] = "today"

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(courtesy, parent)
        self._day: Day | None = None
        self._kind = courtesy.session.place.kind if courtesy.session.place else "hotel"
        self._minute = QTimer(self, interval=1000)
        self._minute.timeout.connect(self._on_minute_timeout)
        self._told_minute = ""
        self._arrived = False
        self._build()

    @property
    def guest_id(self) -> str | None:
        """The guest of the chosen row: the F-keys act on her."""
        day = getattr(self, "main", None)
        chosen = day.list.current() if isinstance(day, HotelDay | ShopDay) else None
        record = getattr(chosen, "record", None)
        return getattr(getattr(record, "stay", record), "guest_id", None)

    @guest_id.setter
    def guest_id(self, value: str | None) -> None:
        """The base class sets None; the chosen row decides."""

    def open(self, **what: object) -> None:
        """Look at the day; the arrows move in its list at once."""
        self._arrived = True
        super().open(**what)

    def reload(self) -> None:
        """Ask for the day again; what is shown stays until the answer is here."""
        if self._day is None:
            self.main.wait()
        tasks.start(self, self._fetch(), on_error=self._on_fetch_failed)

    def concerns(self, changes: Changes) -> bool:
        """Nearly everything that happens at a desk stands on this page."""
        return changes.touch(*_KINDS)

    def panes(self) -> list[QWidget]:
        """The large list, then the narrow column."""
        return [self.main.list, self.next.list, self.occasions.list]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One narrow column or two."""
        super().resizeEvent(event)
        self._place_columns()

    def showEvent(self, event: QShowEvent) -> None:
        """The clock runs while somebody looks."""
        super().showEvent(event)
        self._minute.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: no clock."""
        super().hideEvent(event)
        self._minute.stop()

    async def _fetch(self) -> None:
        day = await self.courtesy.worker.latest("today", today.page, self.courtesy.desk())
        self.offline.show_online()
        self.problem.say("")
        self._day = day
        self._show(day)
        self._take_keyboard()

    def _take_keyboard(self) -> None:
        """After a visit began, unless somebody already types a name into the search field."""
        arrived, self._arrived = self._arrived, False
        if arrived and self.isVisible() and not takes_text(QApplication.focusWidget()):
            self.main.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, day: Day) -> None:
        desk = self.courtesy.desk()
        self.header.set_sub(
            QLocale().toString(QDate(day.day.year, day.day.month, day.day.day), "dddd, d MMMM")
        )
        self.as_of.setText(self.tr("As of {time}").format(time=figures.clock(day.as_of, desk.place)))
        self.fresh.show_rows(day.fresh, desk.now)
        self.groups.setVisible(bool(groups_of(day)))
        self.main.show_day(day, desk.now)
        self.next.show_rows(day.next, desk.now)
        self.budget.show_budget(day.budget, desk.place)
        self.occasions.show_rows(day.occasions)
        self.waiting.show_rows(day.waiting, desk.now)
        self._place_columns()

    def _build(self) -> None:
        actions = StayActions(self.courtesy, self)
        self.main: HotelDay | ShopDay = (
            ShopDay(self.courtesy) if self._kind == "shop" else HotelDay(self.courtesy, actions)
        )
        self.main.listen_on(self)
        self.next = NextCard(self.courtesy, self.tr("Call back") if self._kind == "shop" else "")
        self.budget, self.occasions = BudgetCard(self.courtesy), OccasionsCard(self.courtesy)
        self.waiting = WaitingCard(self.courtesy)
        self.offline, self.problem = OfflineBanner(), InlineNote()
        self.offline.hide()
        body = column(self, margins=(24, 16, 24, 16), spacing=14)
        body.addWidget(self._head())
        body.addWidget(self.offline)
        body.addWidget(self.problem)
        self.fresh = FreshLine(self.courtesy)
        body.addWidget(self.fresh)
        body.addLayout(self._columns(), 1)
        self.budget.hide()
        self._listen()

    def _head(self) -> QWidget:
        self.header = PageHeader(self.tr("Today"))
        self.refresh = KeyButton("", icon="arrows-clockwise", kind="ghost", low=True)
        self.refresh.setFixedWidth(theme.px(32))
        self.refresh.setAccessibleName(self.tr("Look again"))
        self.refresh.setToolTip(self.tr("Look again"))
        self.refresh.clicked.connect(self.reload)
        self.as_of = Label("", "caption", "text2", tabular=True)
        self.rooms = KeyButton(self.tr("Rooms"), icon="bed", kind="ghost", low=True)
        self.rooms.clicked.connect(lambda: self.courtesy.navigator.go("rooms"))
        self.leave = KeyButton(evacuation.heading(), icon="users", kind="ghost", low=True)
        self.leave.clicked.connect(lambda: evacuation.show(self.courtesy, self))
        self.groups = KeyButton(self.tr("Groups"), icon="users-three", kind="ghost", low=True)
        self.groups.clicked.connect(lambda: self.courtesy.navigator.go("groups"))
        for button in (self.leave, self.rooms):
            self.header.add_right(button)
            button.setVisible(self._kind == "hotel")
        self.header.add_right(self.groups)
        self.groups.hide()
        self.header.add_right(self.refresh)
        self.header.add_right(self.as_of)
        return self.header

    def _columns(self) -> QLayout:
        line = row(spacing=16)
        line.addWidget(self.main, 1)
        self._side, self._side_box = self._side_column()
        self._second, self._second_box = self._side_column()
        line.addWidget(self._side)
        line.addWidget(self._second)
        self._shown_columns = 0
        self._place_columns()
        return line

    def _side_column(self) -> tuple[QWidget, QVBoxLayout]:
        inner = QWidget()
        box = column(inner, spacing=16)
        box.addStretch(1)
        area = scrolled(inner)
        area.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        return area, box

    def _place_columns(self) -> None:
        if not hasattr(self, "_shown_columns"):
            return
        wide = self.width() / theme.zoom
        columns = 2 if wide >= _TWO_SIDES_FROM else 1
        self.next.set_most(_NEXT_LOW if self.height() / theme.zoom < _LOW_BELOW else _NEXT_HIGH)
        side = theme.px(_SIDE_NARROW if wide < _NARROW_BELOW else _SIDE)
        self._side.setFixedWidth(side)
        self._second.setFixedWidth(side)
        if columns == self._shown_columns:
            return
        self._shown_columns = columns
        own = self._second_box if columns == 2 else self._side_box
        for box, card in (
            (self._side_box, self.next), (self._side_box, self.waiting), (own, self.budget),
            (own, self.occasions),
        ):  # fmt: skip
            # Taken out first: moving a widget inside its own layout shifts the places behind it.
            box.removeWidget(card)
            box.insertWidget(box.count() - 1, card)
        self._second.setVisible(columns == 2)

    def _listen(self) -> None:
        self.main.opened.connect(self._on_main_opened)
        self.next.opened.connect(self._on_next_opened)
        self.next.all_wanted.connect(lambda: self.courtesy.navigator.go("requests"))
        self.waiting.opened.connect(self._on_waiting_opened)
        self.occasions.opened.connect(lambda key: self.courtesy.navigator.go("guest", guest_id=key))
        self.offline.try_now.connect(self.reload)

    def _on_main_opened(self, guest_id: str | None, stay_id: str | None) -> None:
        if guest_id is not None:
            self.courtesy.navigator.go("guest", guest_id=guest_id)
        elif stay_id is not None:
            self.courtesy.navigator.go("stay_form", stay_id=stay_id, mode="edit")

    def _on_waiting_opened(self, chosen: WaitingRow) -> None:
        if chosen.is_review:
            self.courtesy.navigator.go("gestures", gesture_id=chosen.gesture_id, which="review")
        else:
            self.courtesy.navigator.go("approvals", approval_id=chosen.approval_id)

    def _on_next_opened(self, chosen: NextRow) -> None:
        if chosen.kind is NextKind.FOUND_ITEM:
            self.courtesy.navigator.go("found", item_id=chosen.id)
        else:
            self.courtesy.navigator.go("requests", request_id=chosen.id)

    def _on_fetch_failed(self, error: AppError) -> None:
        if isinstance(error, Busy):
            self.offline.show_offline()
        else:
            self.problem.say(messages.sentence(error), tone=messages.tone(error))

    def _on_minute_timeout(self) -> None:
        if self._day is None or self.courtesy.session.employee is None:
            return
        desk = self.courtesy.desk()
        minute = figures.clock(desk.now, desk.place)
        if minute != self._told_minute:
            self._told_minute = minute
            self._on_minute(desk.now)

    def _on_minute(self, now: datetime) -> None:
        """The line of the present and what is late move on without a question to the store."""
        if self._day is None:
            return
        if self.courtesy.desk().place.business_date(now) != self._day.day:
            self.reload()
            return
        self.main.tick(now)
        self.fresh.show_rows(self._day.fresh, now)
        self.next.show_rows(self._day.next, now)
        self.waiting.show_rows(self._day.waiting, now)
