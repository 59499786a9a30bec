"""The rooms of the house by floor: who is in them, who comes, and whether they are ready."""

from __future__ import annotations

from functools import partial
from itertools import groupby
from typing import ClassVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from app.domain import vocabulary
from app.domain.changes import Changes
from app.domain.ids import new_id
from app.domain.stays import RoomRow, RoomState
from app.services import rooms
from app.ui import tasks
from app.ui.courtesy import Courtesy
from app.ui.page import Page
from app.ui.widgets.card import Card, PageHeader
from app.ui.widgets.layouts import column
from app.ui.widgets.notes import EmptyState, LoadingSkeleton
from app.ui.widgets.record_list import RecordList
from app.ui.widgets.record_row import RecordRow, RecordRowDelegate
from app.ui.widgets.row_delegate import Heading
from app.words import figures
from app.words.stays import room_state

_SIGNS = {
    RoomState.READY: ("check-circle", "ok"),
    RoomState.BEING_CLEANED: ("hourglass-medium", "text2"),
    RoomState.OUT_OF_ORDER: ("wrench", "warn"),
}


class RoomsPage(Page):
    """Enter opens who is in the room, or begins a stay there; Space says ready or being cleaned."""

    section: ClassVar[str] = "today"

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(courtesy, parent)
        body = column(self, margins=(24, 16, 24, 16), spacing=14)
        self.header = PageHeader(self.tr("Rooms"))
        body.addWidget(self.header)
        card = Card(margins=4)
        self.list = RecordList(RecordRowDelegate(courtesy.discreet, right_width=140), self.tr("Rooms"))
        self.skeleton = LoadingSkeleton()
        self.empty = EmptyState(self.tr("No room is written down yet"), self.tr("A manager adds them."))
        for widget in (self.list, self.skeleton, self.empty):
            card.body.addWidget(widget)
        body.addWidget(card, 1)
        self.empty.hide()
        self._listen()

    def reload(self) -> None:
        """Ask for the rooms again."""
        if not self.list.rows():
            self.skeleton.start()
        tasks.start(self, self._fetch())

    def concerns(self, changes: Changes) -> bool:
        """Rooms, and who is in them."""
        return changes.touch("room", "stay", "guest")

    def panes(self) -> list[QWidget]:
        """The one list."""
        return [self.list]

    def _listen(self) -> None:
        self.list.opened.connect(lambda chosen: self._open(chosen.record))
        self.list.space_pressed.connect(lambda chosen: self._turn(chosen.record))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._on_menu_requested)
        keys = QShortcut(QKeySequence("Ctrl+M"), self.list)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(lambda: self._on_menu_requested(None))

    async def _fetch(self) -> None:
        found = await self.courtesy.worker.db(rooms.all_rooms, self.courtesy.desk())
        self.skeleton.stop()
        rows: list[object] = []
        for floor, there in groupby(found, key=lambda room: room.floor):
            title = self.tr("Floor {floor}").format(floor=floor) if floor else self.tr("Other rooms")
            rows.append(Heading(title))
            rows += [self._row(room) for room in there]
        self.list.set_rows(rows)
        self.list.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        if self.list.current() is None:
            self.list.choose_first()

    def _row(self, room: RoomRow) -> RecordRow:
        icon, tone = _SIGNS[room.state]
        kind = vocabulary.word("room_kinds", room.kind, figures.language()) if room.kind else ""
        number = self.tr("Room {number}").format(number=room.number)
        return RecordRow(
            key=room.id, title=number, sub=self._who(room), fold_sub=True, icon="bed",
            icon_tone="accent" if room.stay_id else "plain", state=room_state(room.state), state_icon=icon,
            state_tone=tone, right=kind,
            right_tone="text2", spoken=f"{number}, {room_state(room.state)}", record=room,
        )  # fmt: skip

    def _who(self, room: RoomRow) -> str:
        if room.departs_on is not None:
            return self.tr("{name}, until {day}").format(
                name=room.guest_name, day=figures.day(room.departs_on)
            )
        if room.next_guest_name:
            return self.tr("{name} is expected").format(name=room.next_guest_name)
        return self.tr("free")

    def _open(self, room: RoomRow) -> None:
        if room.guest_id is not None:
            self.courtesy.navigator.go("guest", guest_id=room.guest_id)
        else:
            self.courtesy.navigator.go("stay_form", room_id=room.id)

    def _turn(self, room: RoomRow) -> None:
        wanted = RoomState.BEING_CLEANED if room.state is RoomState.READY else RoomState.READY
        self._say(room, wanted)

    def _say(self, room: RoomRow, state: RoomState, _checked: bool = False) -> None:
        tasks.start(self, self._set_state(room, state))

    async def _set_state(self, room: RoomRow, state: RoomState) -> None:
        _, changes = await self.courtesy.worker.db(
            rooms.set_state, self.courtesy.desk(), command_id=new_id(), room_id=room.id, state=state
        )
        self.courtesy.bus.changed.emit(changes, None)
        told = self.tr("Room {number}: {state}").format(number=room.number, state=room_state(state))
        self.courtesy.toasts.show(told, undo=lambda: self._undo(room))

    async def _undo(self, room: RoomRow) -> None:
        _, changes = await self.courtesy.worker.db(
            rooms.set_state, self.courtesy.desk(), command_id=new_id(), room_id=room.id, state=room.state
        )
        self.courtesy.bus.changed.emit(changes, None)

    def _on_menu_requested(self, at: QPoint | None) -> None:
        index = self.list.indexAt(at) if at is not None else self.list.currentIndex()
        if index.isValid():
            self.list.setCurrentIndex(index)
        chosen = self.list.current()
        if chosen is None:
            return
        menu = QMenu(self.list)
        for state in RoomState:
            if state is not chosen.record.state:
                menu.addAction(room_state(state)).triggered.connect(partial(self._say, chosen.record, state))
        menu.aboutToHide.connect(menu.deleteLater)
        spot = at if at is not None else self.list.visualRect(self.list.currentIndex()).bottomLeft()
        menu.popup(self.list.viewport().mapToGlobal(spot))
        menu.setActiveAction(menu.actions()[0])
