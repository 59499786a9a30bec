"""The rooms a guest can have, ready ones first; Enter is not needed, the chosen row counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain import vocabulary
from app.domain.stays import RoomRow, RoomState
from app.services import rooms as house
from app.ui import tasks
from app.ui.sections import section_name
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card, SectionHeader
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import Flow, column
from app.ui.widgets.record_list import RecordList
from app.ui.widgets.record_row import RecordRow, RecordRowDelegate
from app.words import figures
from app.words.stays import room_state

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy

NO_ROOM = "no room"
_ANY_HEIGHT = 16_777_215  # Qt's own “as high as it likes”
_STATES = {
    RoomState.READY: ("check-circle", "ok"),
    RoomState.BEING_CLEANED: ("hourglass-medium", "text2"),
    RoomState.OUT_OF_ORDER: ("wrench", "warn"),
}


class RoomPick(Card):
    """A card with one row per room. A house that has written none down yet is led to where that is done."""

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(margins=(4, 12, 4, 4), spacing=6, parent=parent)
        self._courtesy = courtesy
        self._header = SectionHeader(self.tr("Room"))
        self._header.setContentsMargins(12, 0, 12, 0)
        self.body.addWidget(self._header)
        self.list = RecordList(RecordRowDelegate(height=46, right_width=118), self.tr("Rooms"))
        self.body.addWidget(self.list, 1)
        self._none = Label(self.tr("No room is free."), "body", "text2", wrap=True)
        self._none.setContentsMargins(12, 4, 12, 12)
        self.body.addWidget(self._none)
        self.empty = self._make_empty()
        self.body.addWidget(self.empty, 1)

    def show_rooms(self, rooms: tuple[RoomRow, ...], *, chosen: str | None, may_be_none: bool) -> None:
        """Free rooms, and the one the stay has already. `may_be_none` offers to decide later."""
        rows = [self._row(room) for room in rooms]
        if may_be_none:
            later = RecordRow(key=NO_ROOM, title=self.tr("Decide later"), icon="bed")
            rows.append(later)
        self.list.set_rows(rows)
        if not (chosen and self.list.choose(chosen)):
            self.list.choose_first()
        self.list.setVisible(bool(rows))
        self._none.setVisible(not rows)
        self.empty.hide()
        self.list.setMaximumHeight(_ANY_HEIGHT)
        if not rooms:
            tasks.start(self, self._tell_empty())

    def room_id(self) -> str | None:
        """The chosen room, None for none."""
        chosen = self.list.current()
        return None if chosen is None or chosen.key == NO_ROOM else chosen.key

    def room(self) -> RoomRow | None:
        """What is known of the chosen room."""
        chosen = self.list.current()
        return chosen.record if chosen is not None else None

    def choose(self, room_id: str | None) -> None:
        """Choose a room, or none."""
        self.list.choose(room_id or NO_ROOM)

    def _make_empty(self) -> QWidget:
        """Without a picture: it stands below a row, on small screens too."""
        rooms = section_name("rooms")
        how = self.tr(
            "A manager adds them once. The button leads there, and so does Ctrl+K with the word “{word}”."
        )
        empty = QWidget()
        empty.setObjectName("clear")
        body = column(empty, margins=(12, 8, 12, 12), spacing=8)
        body.addWidget(Label(self.tr("No room is written down yet"), "title", wrap=True))
        body.addWidget(Label(how.format(word=rooms.lower()), "body", "text2", wrap=True))
        self.to_rooms = KeyButton(rooms, icon="bed")
        self.to_rooms.clicked.connect(lambda: self._courtesy.navigator.go("rooms"))
        body.addWidget(Flow(self.to_rooms))
        body.addStretch(1)
        empty.hide()
        return empty

    async def _tell_empty(self) -> None:
        """No room free may mean a full house, or one without rooms."""
        written = await self._courtesy.worker.db(house.all_rooms, self._courtesy.desk())
        self.empty.setVisible(not written)
        if not written:
            self._none.hide()
            self.list.setMaximumHeight(self.list.content_height() + theme.px(8))  # the words need the rest

    def _row(self, room: RoomRow) -> RecordRow:
        icon, tone = _STATES[room.state]
        kind = vocabulary.word("room_kinds", room.kind, figures.language()) if room.kind else ""
        expected = (
            self.tr("{name} is expected").format(name=room.next_guest_name) if room.next_guest_name else ""
        )
        sub = "  ·  ".join(part for part in (kind, expected if room.next_guest_name else "") if part)
        number = self.tr("Room {number}").format(number=room.number)
        return RecordRow(
            key=room.id, title=number, sub=sub, icon="bed",
            state=room_state(room.state), state_icon=icon, state_tone=tone, record=room,
            spoken=f"{number}, {room_state(room.state)}",
        )  # fmt: skip
