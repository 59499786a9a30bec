"""The rooms of the house by floor: who is in them, who comes, and whether they are ready."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from itertools import groupby
from typing import Any, ClassVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from app.domain import vocabulary
from app.domain.changes import Changes
from app.domain.ids import new_id
from app.domain.roles import May
from app.domain.stays import RoomRow, RoomState
from app.services import rooms
from app.services.rooms import number_order
from app.ui import tasks
from app.ui.courtesy import Courtesy
from app.ui.page import Page
from app.ui.pages.room_form import RoomForm
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card, PageHeader
from app.ui.widgets.fields import Pick
from app.ui.widgets.layouts import column
from app.ui.widgets.notes import EmptyState, LoadingSkeleton
from app.ui.widgets.record_list import RecordList
from app.ui.widgets.record_row import RecordRow, RecordRowDelegate
from app.ui.widgets.row_delegate import Heading
from app.words import figures
from app.words.stays import room_state

Undo = Callable[[], Awaitable[None]]
_SIGNS = {
    RoomState.READY: ("check-circle", "ok"),
    RoomState.BEING_CLEANED: ("hourglass-medium", "text2"),
    RoomState.OUT_OF_ORDER: ("wrench", "warn"),
}


class RoomsPage(Page):
    """Enter opens who is in the room, or begins a stay there; Space says ready or being cleaned.

    Who may change the place adds, changes and closes rooms in a short form above the list.
    """

    section: ClassVar[str] = "today"

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(courtesy, parent)
        body = column(self, margins=(24, 16, 24, 16), spacing=14)
        self.header = PageHeader(self.tr("Rooms"))
        self.new = KeyButton(self.tr("New room"), icon="plus")
        self.groups = Pick(self.tr("Group"), [("", self.tr("All rooms"))])
        self.groups.setMaximumWidth(theme.px(240))
        self.groups.hide()
        self.header.add_right(self.groups)
        self.header.add_right(self.new)
        self.new.setVisible(courtesy.session.may(May.EDIT_PLACE))
        self.form = RoomForm()
        self._command = new_id()
        body.addWidget(self.header)
        body.addWidget(self.form)
        card = Card(margins=4)
        self.list = RecordList(RecordRowDelegate(courtesy.discreet, right_width=140), self.tr("Rooms"))
        self.skeleton = LoadingSkeleton()
        self.empty = EmptyState(self.tr("No room is written down yet"), self.tr("A manager adds them."))
        for widget in (self.list, self.skeleton, self.empty):
            card.body.addWidget(widget)
        body.addWidget(card, 1)
        self.empty.hide()
        self._listen()

    def open(self, **what: object) -> None:
        """Look at the list; `room_id` stands on one."""
        self.form.hide()
        if not self.list.rows():
            self.skeleton.start()
        wanted = what.get("room_id")
        tasks.start(self, self._fetch(str(wanted) if wanted else None))

    def reload(self) -> None:
        """Ask for the rooms again."""
        if not self.list.rows():
            self.skeleton.start()
        tasks.start(self, self._fetch())

    def concerns(self, changes: Changes) -> bool:
        """Rooms, and who is in them."""
        return changes.touch("room", "stay", "guest")

    def panes(self) -> list[QWidget]:
        """The list, and the form while it is open."""
        return [self.list, self.form.number]

    def primary(self) -> None:
        """Ctrl+Enter saves the open form."""
        if not self.form.isHidden():
            tasks.start(self, self._save(), on_error=self.form.refuse)

    def escape(self) -> bool:
        """Esc closes the form, first."""
        if self.form.isHidden():
            return False
        self._close_form()
        return True

    def _listen(self) -> None:
        self.new.clicked.connect(lambda: self._begin(None))
        self.groups.picked.connect(lambda _: self.reload())
        self.form.saved.connect(self.primary)
        self.form.left.connect(self._close_form)
        self.form.gone.connect(lambda: tasks.start(self, self._close(), on_error=self.form.refuse))
        self.list.opened.connect(lambda chosen: self._open(chosen.record))
        self.list.space_pressed.connect(lambda chosen: self._turn(chosen.record))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._on_menu_requested)
        keys = QShortcut(QKeySequence("Ctrl+M"), self.list)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(lambda: self._on_menu_requested(None))

    async def _fetch(self, wanted: str | None = None) -> None:
        found = await self.courtesy.worker.db(rooms.all_rooms, self.courtesy.desk())
        self.skeleton.stop()
        self._offer_groups(found)
        group = str(self.groups.key() or "")
        found = tuple(room for room in found if not group or group in room.groups)
        rows: list[object] = []
        # A room an import brought has no floor: it stands with its like, and no floor comes twice.
        by_floor = sorted(found, key=lambda room: (not room.floor, number_order(room.floor)))
        for floor, there in groupby(by_floor, key=lambda room: room.floor):
            title = self.tr("Floor {floor}").format(floor=floor) if floor else self.tr("Other rooms")
            rows.append(Heading(title))
            rows += [self._row(room) for room in there]
        self.list.set_rows(rows)
        self.list.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        if wanted is not None:
            self.list.choose(wanted)
        if self.list.current() is None:
            self.list.choose_first()
        if self.form.isHidden() and rows:
            self.list.setFocus()

    def _offer_groups(self, found: tuple[RoomRow, ...]) -> None:
        names = sorted({name for room in found for name in room.groups}, key=str.casefold)
        self.groups.set_choices([("", self.tr("All rooms")), *((name, name) for name in names)])
        self.groups.setVisible(bool(names))

    # ------------------------------------------------------------------ which rooms there are

    def _begin(self, room: RoomRow | None, _checked: bool = False) -> None:
        self._command = new_id()
        self.form.begin(room)

    def _close_form(self) -> None:
        self.form.hide()
        self.list.setFocus()

    async def _save(self) -> None:
        before = self.form.room
        if before is None:
            room = await self._write(rooms.add, **self.form.what())
            told, undo = self.tr("Room {number} is on the list"), self._closing(room)
        else:
            room = await self._write(rooms.edit, room_id=before.id, **self.form.what())
            told, undo = self.tr("Room {number} is changed"), self._putting_back(before)
        self.courtesy.toasts.show(told.format(number=room.number), undo=undo)
        self._close_form()
        self.list.choose(room.id)

    async def _close(self) -> None:
        room = self.form.room
        if room is not None:
            await self._write(rooms.edit, room_id=room.id, is_active=False, **_plan(room))
            told = self.tr("Room {number} is off the list").format(number=room.number)
            self.courtesy.toasts.show(told, undo=self._putting_back(room))
            self._close_form()

    def _closing(self, room: RoomRow) -> Undo:
        return lambda: self._again(rooms.edit, room_id=room.id, is_active=False, **_plan(room))

    def _putting_back(self, room: RoomRow) -> Undo:
        return lambda: self._again(rooms.edit, room_id=room.id, is_active=True, **_plan(room))

    async def _again(self, service: Any, **what: Any) -> None:
        self._command = new_id()
        await self._write(service, **what)

    async def _write(self, service: Any, **what: Any) -> RoomRow:
        """One command: pressed twice it is carried out once."""
        room, changes = await self.courtesy.worker.db(
            service, self.courtesy.desk(), command_id=self._command, **what
        )
        assert isinstance(room, RoomRow)
        self._command = new_id()
        self.courtesy.bus.changed.emit(changes, self)
        await self._fetch()
        return room

    # ------------------------------------------------------------------ the rows

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
        parts = (self._taken_by(room), room.group, self._comes_after(room), room.next_group)
        return "  ·  ".join(dict.fromkeys(part for part in parts if part))

    def _comes_after(self, room: RoomRow) -> str:
        """Whose room it is once it is free; nothing where nobody is in it: then that is said first."""
        if room.departs_on is None or not room.next_guest_name:
            return ""
        return self.tr("{name} is expected").format(name=room.next_guest_name)

    def _taken_by(self, room: RoomRow) -> str:
        if room.departs_on is not None:
            return self.tr("{name}, until {day}").format(
                name=room.guest_name, day=figures.day(room.departs_on)
            )
        if room.next_guest_name:
            return self.tr("{name} is expected").format(name=room.next_guest_name)
        return self.tr("free")

    def _open(self, room: RoomRow, _checked: bool = False) -> None:
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
        menu.addAction(self.tr("Open")).triggered.connect(partial(self._open, chosen.record))
        for state in RoomState:
            if state is not chosen.record.state:
                menu.addAction(room_state(state)).triggered.connect(partial(self._say, chosen.record, state))
        if self.courtesy.session.may(May.EDIT_PLACE):
            menu.addSeparator()
            change = menu.addAction(self.tr("Change this room…"))
            change.triggered.connect(partial(self._begin, chosen.record))
        menu.aboutToHide.connect(menu.deleteLater)
        spot = at if at is not None else self.list.visualRect(self.list.currentIndex()).bottomLeft()
        menu.popup(self.list.viewport().mapToGlobal(spot))
        menu.setActiveAction(menu.actions()[0])


def _plan(room: RoomRow) -> dict[str, str]:
    return {"number": room.number, "floor": room.floor, "kind": room.kind}
