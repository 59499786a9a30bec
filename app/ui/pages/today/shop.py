"""A shop's day: orders to collect, repairs promised, holds that run out."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.desk import PlaceRow
from app.domain.purchases import PurchaseKind, PurchaseRow, PurchaseStatus
from app.domain.today import TodayPage
from app.ui.courtesy import Courtesy
from app.ui.pages.today.day_row import DayRowDelegate
from app.ui.pages.today.purchase_actions import PurchaseActions
from app.ui.pages.today.stay_rows import lateness
from app.ui.pages.today.tagging import icon_of
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card, SectionHeader
from app.ui.widgets.labels import IconLabel, Label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.notes import LoadingSkeleton
from app.ui.widgets.record_list import RecordList
from app.ui.widgets.record_row import RecordRow, Tag
from app.ui.widgets.segments import Segments
from app.words import figures
from app.words.stays import purchase_status, tag_word

_SOON = timedelta(hours=1)
_TONES = {
    PurchaseStatus.READY: "ok", PurchaseStatus.ON_THE_WAY: "warn_soft_text",
    PurchaseStatus.IN_WORK: "text2", PurchaseStatus.TO_PACK: "text2",
}  # fmt: skip


class PurchaseCard(Card):
    """One kind of things the shop keeps, as a list."""

    def __init__(
        self, courtesy: Courtesy, title: str, sign: str, nothing: str, *, timed: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(margins=(4, 10, 4, 4), spacing=4, parent=parent)
        self.courtesy = courtesy
        self._timed = timed
        self.header = SectionHeader(title)
        self.head = row(margins=(12, 0, 12, 0), spacing=8)
        self.head.addWidget(IconLabel(sign, "accent", 18))
        self.head.addWidget(self.header, 1)
        self.body.addLayout(self.head)
        delegate = DayRowDelegate(
            courtesy.discreet, height=52, time_width=52 if timed else 0, right_width=116, portrait=32
        )
        delegate.is_light = True
        self.list = _LowList(delegate, title)
        self.body.addWidget(self.list, 1)
        self.nothing = Label(nothing, "body", "text2", wrap=True)
        self.nothing.setContentsMargins(theme.px(14), theme.px(8), theme.px(14), theme.px(12))
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.nothing, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_rows(self, rows: tuple[PurchaseRow, ...], place: PlaceRow, now: datetime, total: int) -> None:
        """Soonest first."""
        self.header.set_sub(str(total) if total else "")
        at = self.list.verticalScrollBar().value()
        self.list.set_rows([self._row(one, place, now) for one in rows])
        self.list.verticalScrollBar().setValue(at)
        self.list.setVisible(bool(rows))
        self.nothing.setVisible(not rows)

    def _row(self, one: PurchaseRow, place: PlaceRow, now: datetime) -> RecordRow:
        right, state, tone = self._right(one, place, now)
        time = figures.clock(one.due_at, place) if one.due_at and self._timed else ""
        on = place.local(one.due_at).date() if one.due_at else None
        other_day = figures.day(on) if time and on and on != place.local(now).date() else ""
        return RecordRow(
            key=one.id, title=one.guest_name, name=one.guest_name, sub=one.what, fold_sub=True, time=time,
            time_note=other_day,
            time_tone="warn_soft_text" if one.is_late(now) else "text", tags=_tags(one), right=right,
            right_tone=tone, state=state, record=one,
            spoken=", ".join(part for part in (time, one.guest_name, right, state) if part),
        )  # fmt: skip

    def _right(self, one: PurchaseRow, place: PlaceRow, now: datetime) -> tuple[str, str, str]:
        if self._timed or one.due_at is None or (one.kind is PurchaseKind.REPAIR and _is_done(one)):
            return purchase_status(one.status), one.shelf, _TONES.get(one.status, "text2")
        if one.is_late(now):
            late = self.tr("{time} late").format(time=lateness(now, one.due_at))
            return late, one.shelf, "warn_soft_text"
        minutes = int((one.due_at - now).total_seconds() // 60)
        if one.due_at - now <= _SOON:
            soon = self.tr("in {count} min").format(count=minutes)
            return soon, figures.clock(one.due_at, place), "warn_soft_text"
        when = figures.when(one.due_at, place, place.local(now).date())
        return when, one.shelf or one.remark, "text2"


class ShopDay(QWidget):
    """The three cards. `opened(guest_id, None)` when a row is entered."""

    opened = Signal(object, object)

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self.courtesy = courtesy
        self._page: TodayPage | None = None
        self._actions = PurchaseActions(courtesy, self)
        self.orders = PurchaseCard(
            courtesy,
            self.tr("Orders to collect"),
            "handbag",
            self.tr("Nothing waits to be collected."),
            timed=True,
        )
        self.repairs = PurchaseCard(
            courtesy, self.tr("Repairs promised"), "wrench", self.tr("No repair is promised.")
        )
        self.holds = PurchaseCard(
            courtesy, self.tr("Holds running out"), "hourglass-medium", self.tr("Nothing is on hold.")
        )
        self.skeleton = LoadingSkeleton()
        self.orders.body.addWidget(self.skeleton)
        self._dress()

    @property
    def list(self) -> RecordList:
        """The list somebody is in, else the orders."""
        for card in (self.repairs, self.holds):
            if card.list.hasFocus():
                return card.list
        return self.orders.list

    def wait(self) -> None:
        """The first answer is on its way."""
        for card in (self.orders, self.repairs, self.holds):
            card.list.hide()
            card.nothing.hide()
        self.skeleton.start()

    def show_day(self, page: TodayPage, now: datetime) -> None:
        """Show this day as it stands at `now`."""
        self.skeleton.stop()
        self._page = page
        self.tick(now)

    def tick(self, now: datetime) -> None:
        """A minute has passed."""
        if self._page is None:
            return
        place = self.courtesy.desk().place
        orders = self._narrowed(self._page.orders, place, now)
        self.orders.show_rows(orders, place, now, len(self._page.orders))
        self.repairs.show_rows(self._page.repairs, place, now, len(self._page.repairs))
        self.holds.show_rows(self._page.holds, place, now, len(self._page.holds))
        if self.orders.list.current() is None:
            self.orders.list.choose_first()

    def _dress(self) -> None:
        self.filter = Segments(
            [("all", self.tr("All")), ("today", self.tr("Today")), ("late", self.tr("Overdue"))],
            name=self.tr("Which orders"),
        )
        self.filter.changed.connect(lambda _: self.tick(self.courtesy.desk().now))
        self.orders.head.addWidget(self.filter)
        add = KeyButton("", icon="plus", kind="ghost", low=True)
        add.setAccessibleName(self.tr("New order, repair or hold"))
        add.setToolTip(self.tr("New order, repair or hold"))
        add.clicked.connect(lambda: self.courtesy.navigator.go("purchase_form"))
        self.orders.head.addWidget(add)
        body = column(self, spacing=14)
        body.addWidget(self.orders, 3)
        below = row(spacing=14)
        below.addWidget(self.repairs, 1)
        below.addWidget(self.holds, 1)
        body.addLayout(below, 2)
        for card in (self.orders, self.repairs, self.holds):
            self._listen(card)

    def _listen(self, card: PurchaseCard) -> None:
        found = card.list
        found.opened.connect(lambda chosen: self.opened.emit(chosen.record.guest_id, None))
        found.space_pressed.connect(lambda chosen: self._actions.next_step(chosen.record))
        found.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        found.customContextMenuRequested.connect(lambda at: self._on_menu_requested(found, at))

    def listen_on(self, page: QWidget) -> None:
        """The key of the menu works wherever the keyboard is on this page."""
        keys = QShortcut(QKeySequence("Ctrl+M"), page)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(lambda: self._on_menu_requested(self.list, None))

    def _on_menu_requested(self, found: RecordList, at: QPoint | None) -> None:
        index = found.indexAt(at) if at is not None else found.currentIndex()
        if index.isValid():
            found.setCurrentIndex(index)
        chosen = found.current()
        if chosen is None:
            return
        spot = at if at is not None else found.visualRect(found.currentIndex()).bottomLeft()
        self._actions.pop_up(chosen.record, found, found.viewport().mapToGlobal(spot))

    def _narrowed(
        self, rows: tuple[PurchaseRow, ...], place: PlaceRow, now: datetime
    ) -> tuple[PurchaseRow, ...]:
        wanted = self.filter.current()
        if wanted == "late":
            return tuple(one for one in rows if one.is_late(now))
        if wanted == "today":
            day = place.local(now).date()
            return tuple(one for one in rows if one.due_at and place.local(one.due_at).date() == day)
        return rows


class _LowList(RecordList):
    """May be two rows high before it scrolls."""

    def minimumSizeHint(self) -> QSize:
        """Two rows."""
        return QSize(theme.px(120), theme.px(100))


def _is_done(one: PurchaseRow) -> bool:
    return one.status is PurchaseStatus.READY


def _tags(one: PurchaseRow) -> tuple[Tag, ...]:
    tags = []
    if one.heads_up:
        tags.append(
            Tag(
                one.remark or tag_word(one.heads_up),
                "gold" if one.heads_up == "gift" else "info",
                icon_of(one.heads_up),
                folded_text=tag_word(one.heads_up),
            )
        )
    return tuple(tags)
