"""The large card of a hotel's day: three lists behind segments, with a filter and a menu."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLayout, QSizePolicy, QStackedWidget, QWidget

from app.domain.today import TodayPage, TodayRow, groups_of
from app.ui.courtesy import Courtesy
from app.ui.pages.stay_actions import MENU_KEY, StayActions
from app.ui.pages.today.day_row import DayRowDelegate
from app.ui.pages.today.stay_rows import StayRows
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card
from app.ui.widgets.fields import Pick
from app.ui.widgets.layouts import row
from app.ui.widgets.notes import EmptyState, LoadingSkeleton
from app.ui.widgets.record_list import RecordList
from app.ui.widgets.record_row import RecordRow
from app.ui.widgets.segments import Segments

_KEYS = ("arrivals", "departures", "in_house")


class HotelDay(Card):
    """Arrivals, departures, in house. `opened(guest_id, stay_id)` when a row is entered."""

    opened = Signal(object, object)

    def __init__(self, courtesy: Courtesy, actions: StayActions, parent: QWidget | None = None) -> None:
        super().__init__(margins=(4, 12, 4, 4), spacing=8, parent=parent)
        self.courtesy = courtesy
        self._actions = actions
        self._page: TodayPage | None = None
        self._narrowed: set[str] = set()
        self._group = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.body.addLayout(self._head())
        self.list = self._new_list()
        self._skeleton = LoadingSkeleton()
        self._empty = EmptyState("")
        self._stack = QStackedWidget()
        for widget in (self.list, self._empty, self._skeleton):
            self._stack.addWidget(widget)
        self.body.addWidget(self._stack, 1)
        self._name_filter()

    def wait(self) -> None:
        """The first answer is on its way."""
        self._stack.setCurrentWidget(self._skeleton)
        self._skeleton.start()

    def show_day(self, page: TodayPage, now: datetime) -> None:
        """Show this day as it stands at `now`; the chosen row and the place in the list stay."""
        self._skeleton.stop()
        self._page = page
        self._offer_groups(page)
        self._count()
        self._show_rows(now)

    def tick(self, now: datetime) -> None:
        """A minute has passed: the line of the present moves on."""
        if self._page is not None:
            self._show_rows(now)

    def choose_group(self, group: str) -> None:
        """Show one group alone, or with "" everybody."""
        self.groups.choose(group)
        self._on_group_picked(group)

    def _offer_groups(self, page: TodayPage) -> None:
        """Nothing to choose on a day without groups."""
        found = groups_of(page)
        self.groups.set_choices([("", self.tr("Everybody")), *((name, name) for name in found)])
        self.groups.setVisible(bool(found))
        if self._group not in found:
            self._group = ""
            self.groups.choose("")

    def _of_group(self, rows: tuple[TodayRow, ...]) -> tuple[TodayRow, ...]:
        return tuple(row for row in rows if not self._group or row.stay.group == self._group)

    def _count(self) -> None:
        for key in _KEYS if self._page is not None else ():
            self.segments.set_count(key, len(self._of_group(getattr(self._page, key))))

    def _on_group_picked(self, group: object) -> None:
        self._group = str(group or "")
        self._count()
        self._show_rows(self.courtesy.desk().now)
        self.list.choose_first()

    def choose_segment(self, key: str) -> None:
        """Open one of the three lists."""
        self.segments.choose(key)
        self._on_segments_changed(key)

    def _head(self) -> QLayout:
        head = row(margins=(8, 0, 8, 0), spacing=8)
        self.segments = Segments(
            [
                ("arrivals", self.tr("Arrivals")),
                ("departures", self.tr("Departures")),
                ("in_house", self.tr("In house")),
            ],
            name=self.tr("Lists of the day"),
        )
        self.segments.changed.connect(self._on_segments_changed)
        self.filter = KeyButton("", icon="warning", kind="ghost", low=True)
        self.filter.clicked.connect(self._on_filter_clicked)
        self.groups = Pick(self.tr("Group"), [("", self.tr("Everybody"))])
        self.groups.setMaximumWidth(theme.px(200))
        self.groups.hide()
        self.groups.picked.connect(self._on_group_picked)
        head.addWidget(self.segments)
        head.addStretch(1)
        head.addWidget(self.groups)
        head.addWidget(self.filter)
        return head

    def _new_list(self) -> RecordList:
        self._delegate = DayRowDelegate(self.courtesy.discreet)
        found = RecordList(self._delegate, self.tr("Stays of today"))
        found.opened.connect(self._on_list_opened)
        found.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        found.customContextMenuRequested.connect(self._on_list_menu_requested)
        return found

    def listen_on(self, page: QWidget) -> None:
        """The key of the menu works wherever the keyboard is on this page."""
        keys = QShortcut(QKeySequence(MENU_KEY), page)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.open_menu)

    def open_menu(self) -> None:
        """The menu of the chosen stay, beside its row."""
        index = self.list.currentIndex()
        if self.list.current() is not None:
            box = self.list.visualRect(index)
            self._pop_up(QPoint(box.left() + theme.px(120), box.bottom() - theme.px(8)))

    def _pop_up(self, at: QPoint) -> None:
        chosen = self.list.current()
        if isinstance(chosen, RecordRow) and isinstance(chosen.record, TodayRow):
            self._actions.pop_up(chosen.record.stay, self.list, self.list.viewport().mapToGlobal(at))

    def _show_rows(self, now: datetime) -> None:
        if self._page is None:
            return
        key = self.segments.current()
        rows = self._rows(key, StayRows(self.courtesy.desk().place, now))
        self._delegate.is_light = key == "in_house"
        if rows != self.list.rows():
            self._replace_rows(rows)
        self._stack.setCurrentWidget(self.list if rows else self._empty)
        if not rows:
            self._empty.say(*self._nothing(key))

    def _replace_rows(self, rows: list[object]) -> None:
        at = self.list.verticalScrollBar().value()
        self.list.set_rows(rows)
        if self.list.current() is None:
            self.list.choose_first()
        self.list.verticalScrollBar().setValue(at)

    def _rows(self, key: str, writer: StayRows) -> list[object]:
        page = self._page
        if page is None:
            return []
        narrowed = key in self._narrowed
        if key == "arrivals":
            coming = self._of_group(page.arrivals)
            return [*writer.arrivals(tuple(row for row in coming if row.has_alert or not narrowed))]
        if key == "departures":
            going = self._of_group(page.departures)
            return [*writer.departures(tuple(row for row in going if row.has_matter or not narrowed))]
        here = self._of_group(page.in_house)
        return [*(writer.by_floor(here) if narrowed else writer.in_house(here))]

    def _nothing(self, key: str) -> tuple[str, str]:
        if self._group:
            return self.tr("Nobody of this group"), self.tr("Choose “Everybody” to see the others.")
        if key in self._narrowed:
            return self.tr("None of them"), self.tr("Show all to see the others.")
        if key == "arrivals":
            return self.tr("Nobody is expected today"), self.tr("For a walk-in: Ctrl+N, then “Walk-in”.")
        if key == "departures":
            return self.tr("Nobody leaves today"), ""
        return self.tr("Nobody is in the house"), ""

    def _name_filter(self) -> None:
        key = self.segments.current()
        words = {
            "arrivals": (self.tr("With an alert"), "warning"),
            "departures": (self.tr("With something to do"), "check-circle"),
            "in_house": (self.tr("By floor"), "rows"),
        }[key]
        on = key in self._narrowed
        self.filter.set_text(self.tr("Show all") if on else words[0], words[1])
        self.filter.update()

    def _on_segments_changed(self, key: str) -> None:
        self.list.verticalScrollBar().setValue(0)
        self._name_filter()
        self._show_rows(self.courtesy.desk().now)
        self.list.choose_first()

    def _on_filter_clicked(self) -> None:
        self._narrowed ^= {self.segments.current()}
        self._name_filter()
        self._show_rows(self.courtesy.desk().now)

    def _on_list_opened(self, chosen: RecordRow) -> None:
        stay = chosen.record.stay
        self.opened.emit(stay.guest_id, stay.id)

    def _on_list_menu_requested(self, at: QPoint) -> None:
        index = self.list.indexAt(at)
        if index.isValid():
            self.list.setCurrentIndex(index)
            self._pop_up(at)
        else:
            self.open_menu()
