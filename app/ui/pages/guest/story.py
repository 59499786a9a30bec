"""The guest's story on a thin stem; private entries are bars until shown."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.desk import PlaceRow
from app.domain.timeline import Entry, TimelinePage, by_month
from app.ui.discreet import Discreet
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import EyeButton
from app.ui.widgets.card import Card, SectionHeader
from app.ui.widgets.fade_scroll import FadeScroll
from app.ui.widgets.notes import EmptyState
from app.ui.widgets.record_list import RecordList
from app.ui.widgets.row_delegate import Heading
from app.ui.widgets.timeline import TimelineDelegate, TimelineEntry
from app.words import timeline as words

OPENED = frozenset({"request", "card", "found_item", "gesture"})
MOVABLE = frozenset({"note", "request", "card", "found_item", "gesture"})


class StoryList(RecordList):
    """The entries. The Menu key, Shift+F10 and the right button ask what can be done with one."""

    menu_wanted = Signal(object)

    def __init__(self, delegate: TimelineDelegate, name: str) -> None:
        super().__init__(delegate, name)
        keys = QShortcut(QKeySequence("Shift+F10"), self)
        keys.setContext(Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(self._on_keys_activated)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the entry under the pointer, or of the chosen one."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
            if not index.isValid():
                return
            self.setCurrentIndex(index)
        self._on_keys_activated()

    def _on_keys_activated(self) -> None:
        if self.current() is not None:
            self.menu_wanted.emit(self.current())


class StoryCard(Card):
    """`more_wanted()` near the end; `opened`, `moved` and `retired` with an entry from its menu."""

    more_wanted = Signal()
    opened = Signal(object)
    moved = Signal(object)
    retired = Signal(object)

    def __init__(self, discreet: Discreet, parent: QWidget | None = None) -> None:
        super().__init__(margins=(16, 10, 8, 0), spacing=4, parent=parent)
        self._entries: list[Entry] = []
        self._may_edit = True
        head = SectionHeader(self.tr("Story"), right=EyeButton(discreet))
        head.setContentsMargins(0, 0, theme.px(8), 0)
        self.body.addWidget(head)
        self.list = StoryList(TimelineDelegate(discreet), self.tr("Story"))
        self.list.setMinimumHeight(theme.px(220))
        self.list.opened.connect(self._on_list_opened)
        self.list.menu_wanted.connect(self._open_menu)
        self.list.wants_more.connect(self.more_wanted)
        self._fade = FadeScroll(self.list)
        self.body.addWidget(self.list, 1)
        self._empty = EmptyState(
            self.tr("The story begins here"), self.tr("Notes, requests and gestures follow.")
        )
        self.body.addWidget(self._empty, 1)

    def allow(self, may_edit: bool) -> None:
        """Whether entries may be moved or taken away."""
        self._may_edit = may_edit

    def show_story(self, story: TimelinePage, place: PlaceRow, today: date) -> None:
        """The newest entries."""
        self._entries = list(story.entries)
        self._show(story, place, today)

    def add_story(self, story: TimelinePage, place: PlaceRow, today: date) -> None:
        """The next page."""
        at = self.list.verticalScrollBar().value()
        self._entries += story.entries
        self._show(story, place, today)
        self.list.verticalScrollBar().setValue(at)

    def _show(self, story: TimelinePage, place: PlaceRow, today: date) -> None:
        rows: list[object] = []
        for month in by_month(self._entries, today):
            rows.append(Heading(words.heading(month), line=False))
            last = month.entries[-1].id
            rows += [_row(entry, place, today, is_last=entry.id == last) for entry in month.entries]
        self.list.set_rows(rows, more=story.before is not None)
        self.list.setVisible(bool(rows))
        self._empty.setVisible(not rows)

    def _on_list_opened(self, row: TimelineEntry) -> None:
        """Enter opens what has a page of its own, and says of the rest what can be done with it."""
        if row.record.kind in OPENED:
            self.opened.emit(row.record)
        else:
            self._open_menu(row)

    def _open_menu(self, row: TimelineEntry) -> None:
        entry: Entry = row.record
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if entry.kind in OPENED:
            menu.addAction(self.tr("Open")).triggered.connect(lambda: self.opened.emit(entry))
        if self._may_edit and entry.kind in MOVABLE:
            move = menu.addAction(self.tr("Move to another guest…"))
            move.triggered.connect(lambda: self.moved.emit(entry))
        if self._may_edit and entry.kind == "note":
            menu.addAction(self.tr("Take this note away")).triggered.connect(lambda: self.retired.emit(entry))
        if not menu.isEmpty():
            place = self.list.visualRect(self.list.currentIndex())
            menu.popup(self.list.viewport().mapToGlobal(place.center()))
            menu.setActiveAction(menu.actions()[0])


def _row(entry: Entry, place: PlaceRow, today: date, *, is_last: bool) -> TimelineEntry:
    icon, tone = words.sign(entry)
    title, sub = words.words(entry, place)
    when = words.when(entry, today, place)
    spoken = title if not entry.is_private else when
    return TimelineEntry(
        key=f"{entry.kind}:{entry.id}", title=title, sub=sub, icon=entry.facts.get("icon") or icon, tone=tone,
        when=when, who=entry.by, private=entry.is_private, last=is_last, spoken=spoken,
        fold_sub=entry.kind == "stay" and entry.code == "moved", record=entry,
    )  # fmt: skip
