"""The line a wish is written in, and the chips that say how it was understood."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.domain.desk import Desk
from app.domain.request_line import ParsedLine, parse_line
from app.domain.requests import EntryDesk, PersonHere, RequestOrder
from app.errors import BadInput
from app.ui.keys import cap
from app.ui.pages.requests.chip_button import ChipButton
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card
from app.ui.widgets.chip import HEIGHT as CHIP
from app.ui.widgets.fields import TextField
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import Flow, row
from app.words import requests as words

if TYPE_CHECKING:
    from app.ui.courtesy import Courtesy

NOBODY = ""
_MOST_PIECES = 12


@dataclass(frozen=True, slots=True)
class Corrected:
    """What a person chose on a chip; None is as the line says."""

    person: str | None = None  # a guest's key, a companion's name, or nobody
    quantity: int | None = None
    promised_at: datetime | None = None
    no_time: bool = False
    department: str | None = None
    channel: str = "in_person"
    owner: str | None = None


class Line(TextField):
    """Enter logs the line as Ctrl+Enter does."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter alone."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit()
            return
        super().keyPressEvent(event)


class Entry(Card):
    """`logged()` when the line is to be written down; `order(desk)` says what."""

    logged = Signal()
    typed = Signal()

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(margins=(16, 12, 16, 12), spacing=8, parent=parent)
        self.courtesy = courtesy
        self.desk = EntryDesk(rooms=(), colleagues=())
        self._read = ParsedLine()
        self._chosen = Corrected()
        self._build()

    def show_desk(self, desk: EntryDesk) -> None:
        """Read lines against these rooms and people."""
        self.desk = desk
        self._sync()

    def clear(self) -> None:
        """Begin anew."""
        self.line.clear()
        self._chosen = Corrected()
        self.set_error("")
        self._sync()

    def set_error(self, sentence: str) -> None:
        """What is wrong with the line, "" when all is well."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))

    def order(self, now: datetime) -> RequestOrder:
        """What stands in the line. Raises `BadInput` (`request_room`, `request_who`, `what_empty`)."""
        read = self._read
        if read.unknown_room:
            raise BadInput("request_room", field="room", room=read.unknown_room)
        room = self.desk.room(read.room) if read.room else None
        person = self._person()
        if room is not None and person is None and self._chosen.person is None and len(room.people) > 1:
            raise BadInput("request_who", field="person", room=room.number)
        return RequestOrder(
            what=read.what, quantity=self._quantity(), room_id=room.room_id if room else None,
            guest_id=person.guest_id if person else None, stay_id=person.stay_id if person else None,
            promised_at=self._promised(), department=self._department(), channel=self._chosen.channel,
            owner_id=self._chosen.owner or None,
        )  # fmt: skip

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        top = row(spacing=12)
        self.line = Line(self.tr("A request in one line"), hint=self.tr("412 2 pillows 10:15"))
        self.button = KeyButton(self.tr("Log it"), icon="plus", kind="primary", cap=cap("primary"))
        top.addWidget(self.line, 1)
        top.addWidget(self.button)
        self.body.addLayout(top)
        self._error = Label("", "caption", "danger", wrap=True)
        self._error.hide()
        self.body.addWidget(self._error)
        self.chips = {
            "person": ChipButton(self.tr("Room and guest")), "quantity": ChipButton(self.tr("What")),
            "time": ChipButton(self.tr("Promised")), "department": ChipButton(self.tr("Department")),
            "channel": ChipButton(self.tr("How it was asked")),
            "owner": ChipButton(self.tr("Who sees to it")),
        }  # fmt: skip
        self._understood = Label(self.tr("Understood:"), "caption_strong", "text2")
        self._tab = Label(self.tr("Tab corrects a chip"), "caption", "text3")
        for label in (self._understood, self._tab):
            label.setFixedHeight(theme.px(CHIP))
            label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._flow = Flow(self._understood, *self.chips.values(), self._tab)
        self.body.addWidget(self._flow)
        self._empty = Label(
            self.tr("Room, how many, what, and until when – in any order that starts with the room."),
            "caption",
            "text3",
            wrap=True,
        )
        self.body.addWidget(self._empty)
        for part, chip in self.chips.items():
            chip.picked.connect(lambda key, part=part: self._on_chip_picked(part, key))
        self.line.textEdited.connect(self._on_line_edited)
        self.line.entered.connect(self.logged)
        self.button.clicked.connect(self.logged)
        self._sync()

    # ------------------------------------------------------------------ reading

    def _on_line_edited(self) -> None:
        self.set_error("")
        self.typed.emit()
        self._sync()

    def _sync(self) -> None:
        text = self.line.text().strip()
        if self.courtesy.session.employee is None:
            return
        desk = self.courtesy.desk()
        numbers = [room.number for room in self.desk.rooms]
        self._read = parse_line(text, rooms=numbers, now=desk.now, zone=desk.place.zone)
        self._flow.setVisible(bool(text))
        self._empty.setVisible(not text)
        if text:
            self._show_person()
            self._show_thing()
            self._show_time(desk)
            self._show_rest()

    def _people(self) -> tuple[PersonHere, ...]:
        room = self.desk.room(self._read.room) if self._read.room else None
        return room.people if room else ()

    def _person(self) -> PersonHere | None:
        people, chosen = self._people(), self._chosen.person
        if chosen == NOBODY:
            return None
        if chosen is not None:
            return next((person for person in people if key_of(person) == chosen), None)
        return people[0] if len(people) == 1 else None

    def _quantity(self) -> int:
        return self._chosen.quantity or self._read.quantity

    def _promised(self) -> datetime | None:
        if self._chosen.no_time:
            return None
        return self._chosen.promised_at or self._read.promised_at

    def _department(self) -> str:
        return self._chosen.department or self._read.department or "front_desk"

    # ------------------------------------------------------------------ chips

    def _show_person(self) -> None:
        chip, read, people = self.chips["person"], self._read, self._people()
        if read.unknown_room:
            chip.show_value(
                self.tr("no room {number}").format(number=read.unknown_room), "warn", icon="question"
            )
            return
        if not read.room:
            chip.show_value("")
            return
        person = self._person()
        choices = [(key_of(each), each.name) for each in people]
        choices.append((NOBODY, self.tr("Nobody in particular")))
        who = person.name if person else ""
        if person is None and len(people) > 1 and self._chosen.person is None:
            who = self.tr("who?")
        text = f"{read.room} · {who}" if who else read.room
        asks = who == self.tr("who?")
        key = key_of(person) if person else self._chosen.person
        chip.show_value(
            text, "warn" if asks else "info", icon="question" if asks else "bed", choices=choices, key=key
        )

    def _show_thing(self) -> None:
        chip = self.chips["quantity"]
        what = self._read.what
        counts = [(count, str(count)) for count in range(1, _MOST_PIECES + 1)]
        if not what:
            chip.show_value(self.tr("what?"), "warn", icon="question")
            return
        quantity = self._quantity()
        chip.show_value(words.counted(what, quantity), "gold", icon="sparkle", choices=counts, key=quantity)

    def _show_time(self, desk: Desk) -> None:
        moment = self._promised()
        text = words.promised(moment, desk.place, desk.now) if moment else self.tr("no time promised")
        tone = "warn" if moment else "plain"
        self.chips["time"].show_value(text, tone, icon="clock", choices=time_choices(desk), key=moment)

    def _show_rest(self) -> None:
        department, channel = self._department(), self._chosen.channel
        self.chips["department"].show_value(
            words.department(department), icon=words.department_icon(department),
            choices=[(code, words.department(code)) for code in words.departments()], key=department,
        )  # fmt: skip
        self.chips["channel"].show_value(
            words.channel(channel), icon=words.CHANNEL_ICONS[channel], choices=words.channels(), key=channel
        )
        names = {person.id: person.name for person in self.desk.colleagues}
        owner = self._chosen.owner
        choices: list[tuple[object, str]] = [(NOBODY, self.tr("nobody yet")), *names.items()]
        self.chips["owner"].show_value(
            names.get(owner or "", self.tr("nobody yet")), icon="user-plus" if not owner else "user",
            choices=choices, key=owner or NOBODY,
        )  # fmt: skip

    def _on_chip_picked(self, part: str, key: object) -> None:
        if part == "time":
            moment = key if isinstance(key, datetime) else None
            self._chosen = replace(self._chosen, promised_at=moment, no_time=moment is None)
        else:
            change: dict[str, Any] = {part: key}
            self._chosen = replace(self._chosen, **change)
        self.set_error("")
        self.typed.emit()
        self._sync()


def key_of(person: PersonHere) -> str:
    """A guest's key; a companion without a profile is known by name."""
    return person.guest_id or f"name:{person.name}"


def time_choices(desk: Desk) -> list[tuple[object, str]]:
    """The promises people make most."""
    now = desk.now.replace(second=0, microsecond=0)
    soon = [now + timedelta(minutes=minutes) for minutes in (15, 30, 60, 120)]
    local = desk.place.local(now)
    morning = (local + timedelta(days=1)).replace(hour=9, minute=0)
    moments = [*soon, morning]
    return [
        *((moment, words.promised(moment, desk.place, desk.now)) for moment in moments),
        (None, words.no_time()),
    ]
