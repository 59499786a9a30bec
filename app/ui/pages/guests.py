"""The list of guests: who is here first, narrowed as one types; Enter opens."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.guest_lists import GuestFilters, GuestList
from app.domain.roles import May
from app.errors import AppError
from app.services import guests
from app.ui import messages, tasks
from app.ui.page import Page
from app.ui.pages.guest_known import KnownLine
from app.ui.pages.guest_rows import GuestRowDelegate, ListHead, rows_of
from app.ui.pages.guests_compare import Comparing
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card, PageHeader
from app.ui.widgets.fields import Pick, TextField
from app.ui.widgets.labels import Label
from app.ui.widgets.language_pick import LanguagePick
from app.ui.widgets.layouts import column, row
from app.ui.widgets.notes import EmptyState, InlineNote, LoadingSkeleton
from app.ui.widgets.record_list import RecordList
from app.ui.widgets.segments import Pills

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy

_PAUSE_MS = 15
_OF_A_STAY = frozenset({"in_house", "arriving"})


class GuestsPage(Page):
    """Every guest of the house."""

    section: ClassVar[str] = "guests"

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(courtesy, parent)
        self._after: int | None = None
        self.setAcceptDrops(True)
        self._kind = courtesy.session.place.kind if courtesy.session.place else "hotel"
        self._build()
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.reload)
        self.field.textEdited.connect(lambda _: self._pause.start())
        self.field.returnPressed.connect(self._open_current)
        self.field.installEventFilter(self)
        self.pills.changed.connect(self.reload)
        self.language.picked.connect(lambda _: self.reload())
        self.order.picked.connect(lambda _: self.reload())
        self.list.opened.connect(lambda row: self._open(row.id))
        self.list.space_pressed.connect(self.comparing.choose)
        self.list.chosen.connect(self._on_list_chosen)
        self.list.wants_more.connect(lambda: tasks.start(self, self._more()))

    # ------------------------------------------------------------------ the page's seam

    def open(self, **what: object) -> None:
        """Show the list, as it was narrowed before."""
        if not self.list.rows():
            self._skeleton.start()
        self.known.reload()
        self.reload()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Look again; a newer letter overtakes an older one."""
        tasks.start(self, self._load(), on_error=self._on_failed)
        self.comparing.count()

    def escape(self) -> bool:
        """Esc lets go of the guest chosen for comparing, first."""
        return self.comparing.let_go()

    def concerns(self, changes: Changes) -> bool:
        """Anything that stands in a row."""
        return changes.touch("guest", "fact", "stay", "room", "duplicate")

    def panes(self) -> list[QWidget]:
        """Filters and list."""
        return [self.field, self.list]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the field into the list."""
        if watched is not self.field or not isinstance(event, QKeyEvent):
            return False
        pressed_down = event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down
        if pressed_down and self.list.rows():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Another system's file may be dropped on the list."""
        if event.mimeData().hasUrls() and self.courtesy.session.may(May.IMPORT):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """It opens where it is looked at."""
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.courtesy.navigator.go("import", file=files[0])

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        body = column(self, margins=(24, 14, 24, 16), spacing=12)
        head = PageHeader(self.tr("Guests"))
        self.comparing = Comparing(self.courtesy, self)
        if self.courtesy.session.may(May.IMPORT):
            bring = KeyButton(self.tr("Import"), icon="download-simple")
            bring.clicked.connect(lambda: self.courtesy.navigator.go("import"))
            head.add_right(bring)
        if self.courtesy.session.may(May.EDIT_GUESTS):
            add = KeyButton(self.tr("Add a guest"), icon="user-plus")
            add.clicked.connect(self._add)
            head.add_right(self.comparing.duplicates)
            head.add_right(add)
        body.addWidget(head)
        body.addWidget(self._filters())
        self._note = InlineNote()
        self._note.say("")
        body.addWidget(self._note)
        body.addWidget(self.comparing)
        card = Card(margins=(4, 0, 4, 4), spacing=0)
        self._skeleton = LoadingSkeleton(row_height=46)
        self.list = RecordList(
            GuestRowDelegate(self.courtesy.discreet), self.tr("Guests"), say=lambda r: r.spoken
        )
        self._head = ListHead(self.list, has_stays=self._kind == "hotel")
        self._empty = EmptyState(self.tr("Nobody like that"), icon="users")
        self._all = KeyButton(self.tr("Show everybody"))
        self._all.clicked.connect(self._on_all_clicked)
        self._empty.add_button(self._all)
        self._empty.hide()
        for part in (self._head, self._skeleton, self._empty):
            card.body.addWidget(part)
        card.body.addWidget(self.list, 1)
        body.addWidget(card, 1)
        self.known = KnownLine(self.courtesy)
        body.addWidget(self.known)

    def _filters(self) -> Card:
        card = Card(margins=12, spacing=8)
        first, second = row(spacing=12), row(spacing=12)
        self.field = TextField(self.tr("Find"), hint=self.tr("Name, telephone, e-mail, company"))
        self._count = Label("", "body", "text2", tabular=True)
        first.addWidget(self.field, 1)
        first.addWidget(self._count)
        if self.courtesy.session.may(May.EDIT_GUESTS):
            compare = KeyButton(self.tr("Compare"), icon="arrows-merge", cap=self.tr("Space"))
            compare.clicked.connect(lambda: self.comparing.choose(self.list.current()))
            first.addWidget(compare)
        self.pills = Pills(name=self.tr("Show"))
        for key, text, icon in (
            ("all", self.tr("Everybody"), ""), ("in_house", self.tr("In house"), "sign-in"),
            ("arriving", self.tr("Arriving"), "clock"), ("alerts", self.tr("With alerts"), "warning"),
            ("never_asked", self.tr("Never asked"), "question"),
        ):  # fmt: skip
            if key not in _OF_A_STAY or self._kind == "hotel":
                self.pills.add(key, text, icon=icon)
        self.pills.choose("all")
        self.language = LanguagePick(self.tr("Language"), self.tr("Any language"))
        usual = self.tr("In house first") if self._kind == "hotel" else self.tr("Last changed first")
        self.order = Pick(self.tr("Order"), [("here_first", usual), ("name", self.tr("By family name"))])
        second.addWidget(self.pills, 1)
        second.addWidget(self.order, 0, Qt.AlignmentFlag.AlignTop)
        second.addWidget(self.language, 0, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(first)
        card.body.addLayout(second)
        return card

    # ------------------------------------------------------------------ fetching and showing

    def _wanted(self) -> GuestFilters:
        language = self.language.key()
        return GuestFilters(
            text=self.field.text(), show=self.pills.current() or "all",
            language=str(language) if language else None, order=str(self.order.key()),
        )  # fmt: skip

    async def _load(self) -> None:
        filters = self._wanted()
        try:
            found = await self.courtesy.worker.latest(
                "guests", guests.listing, self.courtesy.desk(), filters=filters
            )
        except asyncio.CancelledError:
            return  # overtaken
        self._show(found, filters)

    async def _more(self) -> None:
        filters = self._wanted()
        found = await self.courtesy.worker.db(
            guests.listing, self.courtesy.desk(), filters=filters, after=self._after
        )
        if filters == self._wanted():
            self._after = found.after
            self.list.add_rows(
                rows_of(found.rows, filters.text, self.courtesy.desk()), more=bool(found.after)
            )

    def _show(self, found: GuestList, filters: GuestFilters) -> None:
        self._after = found.after
        self.list.set_rows(
            rows_of(found.rows, filters.text, self.courtesy.desk()), more=found.after is not None
        )
        if found.rows and self.list.current() is None:
            self.list.choose_first()
        counted = (
            self.tr("more than %n guest(s)", "", found.total)
            if found.has_more
            else self.tr("%n guest(s)", "", found.total)
        )
        if found.is_near and found.total:
            counted = self.tr("spelt alike: %n", "", found.total)
        self._count.setText(counted)
        self._head.set_order(filters.order)
        self._skeleton.stop()
        self._note.say("")
        for part in (self.list, self._head):
            part.setVisible(bool(found.rows))
        self._empty.setVisible(not found.rows)
        narrowed = filters != GuestFilters(order=filters.order)
        self._empty.say(self.tr("Nobody like that") if narrowed else self.tr("No guests yet"))
        self._all.setVisible(narrowed)

    def _on_failed(self, error: AppError) -> None:
        self._skeleton.stop()
        self._note.say(messages.sentence(error), tone=messages.tone(error))

    # ------------------------------------------------------------------ what is pressed

    def _open(self, guest_id: str) -> None:
        self.courtesy.navigator.go("guest", guest_id=guest_id)

    def _open_current(self) -> None:
        if self._pause.isActive():
            return  # the list is still that of the text before
        current = self.list.current()
        if current is not None:
            self._open(current.id)

    def _add(self) -> None:
        typed = self.field.text().strip()
        self.courtesy.navigator.go("guest_form", **({"name": typed} if typed else {}))

    def _on_list_chosen(self, row: object) -> None:
        self.guest_id = getattr(row, "id", None)

    def _on_all_clicked(self) -> None:
        self.field.clear()
        self.pills.choose("all")
        self.language.choose(None)
        self.reload()
