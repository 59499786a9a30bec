"""The rooms a guest can have, ready ones first; Enter is not needed, the chosen row counts."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain import vocabulary
from app.domain.stays import RoomRow, RoomState
from app.ui.widgets.card import Card, SectionHeader
from app.ui.widgets.labels import Label
from app.ui.widgets.record_list import RecordList
from app.ui.widgets.record_row import RecordRow, RecordRowDelegate
from app.words import figures
from app.words.stays import room_state

NO_ROOM = "no room"
_STATES = {
    RoomState.READY: ("check-circle", "ok"),
    RoomState.BEING_CLEANED: ("hourglass-medium", "text2"),
    RoomState.OUT_OF_ORDER: ("wrench", "warn"),
}


class RoomPick(Card):
    """A card with one row per room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=(4, 12, 4, 4), spacing=6, parent=parent)
        self._header = SectionHeader(self.tr("Room"))
        self._header.setContentsMargins(12, 0, 12, 0)
        self.body.addWidget(self._header)
        self.list = RecordList(RecordRowDelegate(height=46, right_width=118), self.tr("Rooms"))
        self.body.addWidget(self.list, 1)
        self._none = Label(self.tr("No room is free."), "body", "text2", wrap=True)
        self._none.setContentsMargins(12, 4, 12, 12)
        self.body.addWidget(self._none)

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
