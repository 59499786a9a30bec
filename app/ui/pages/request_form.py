"""A request in full (F2): for the guest on screen, for a room, or for a place without a name yet."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.ids import new_id
from app.domain.request_line import moment_of, parse_line
from app.domain.request_words import department_of, is_known
from app.domain.requests import EntryDesk, RequestOrder
from app.errors import AppError, BadInput
from app.services import guests, requests
from app.ui import messages, tasks
from app.ui.courtesy import Courtesy
from app.ui.keys import cap
from app.ui.page import Page
from app.ui.pages.guest_find import GuestFind
from app.ui.pages.request_fields import RequestFields
from app.ui.pages.requests.steps import Steps
from app.ui.theme.theme import theme
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card, PageHeader
from app.ui.widgets.kept_note import KeptNote
from app.ui.widgets.layouts import Flow, column, row, scrolled
from app.ui.widgets.notes import InlineNote
from app.words import requests as words

FORM = "request"
_WIDTH = 760
_FIELD_OF = {
    "promised_at": "when", "room": "where", "what": "what", "quantity": "quantity",
    "department": "department", "channel": "channel",
}  # fmt: skip


class RequestFormPage(Page):
    """Opened with `guest_id` (or none), and if known `room` and `what`."""

    section: ClassVar[str] = "requests"
    has_primary: ClassVar[bool] = True
    open_here: ClassVar[bool] = True

    def __init__(self, courtesy: Courtesy, parent: QWidget | None = None) -> None:
        super().__init__(courtesy, parent)
        self.desk = EntryDesk(rooms=(), colleagues=())
        self.steps = Steps(courtesy, self)
        self._command = new_id()
        self._department_chosen = self._busy = False
        self._build()
        self._listen()

    # ------------------------------------------------------------------ what the window asks

    def open(self, **what: object) -> None:
        """Begin for this guest; a draft comes back without a word."""
        self._command = new_id()
        guest = what.get("guest_id")
        self.guest_id = str(guest) if guest else None
        draft: dict[str, Any] = self.courtesy.drafts.load(FORM, self.guest_id) or {}
        self.form.fill({"where": str(what.get("room") or ""), "what": str(what.get("what") or ""), **draft})
        self._department_chosen = bool(draft.get("department_chosen"))
        self.kept.setVisible(bool(draft))
        self._show_guest("")
        self.note.say("")
        self.form.clear_errors()
        tasks.start(self, self._load())
        (self.fields["what"].field if self.guest_id else self.pick.field).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def reload(self) -> None:
        """Rooms and people again; what was typed stays."""
        tasks.start(self, self._load())

    def concerns(self, changes: Changes) -> bool:
        """Rooms, people, and the guest's name."""
        return changes.touch("room", "stay", "employee", "guest")

    def primary(self) -> None:
        """Log it."""
        if not self._busy:
            self._busy = True
            tasks.start(self, self._log(), on_error=self._on_failed)

    def panes(self) -> list[QWidget]:
        """The form."""
        return [self.fields["what"].field]

    def show_error(self, sentence: str) -> None:
        """Above the form."""
        self.note.say(sentence, tone="warn")

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        inner = QWidget()
        body = column(inner, margins=(24, 16, 24, 16), spacing=12)
        self.header, self.kept = PageHeader(self.tr("New request")), KeptNote()
        self.header.add_right(self.kept)
        self.note = InlineNote()
        self.pick = GuestFind(self.courtesy, may_be_none=True)
        card = Card(margins=16, spacing=12)
        card.setMaximumWidth(theme.px(_WIDTH))
        body.addWidget(self.header)
        body.addWidget(self.note)
        card.body.addWidget(self.pick)
        self.form = RequestFields()
        self.fields = self.form.fields
        card.body.addWidget(self.form)
        card.body.addLayout(self._buttons())
        body.addWidget(card)
        body.addStretch(1)
        column(self).addWidget(scrolled(inner))

    def _buttons(self) -> QHBoxLayout:
        line = row(spacing=8)
        self.save = KeyButton(self.tr("Log it"), icon="plus", kind="primary", cap=cap("primary"))
        leave = KeyButton(self.tr("Not now"), kind="ghost", cap=cap("close"))
        self.save.clicked.connect(self.primary)
        leave.clicked.connect(self.courtesy.navigator.back)
        line.addWidget(Flow(self.save, leave, across=8))
        return line

    def _listen(self) -> None:
        self.pick.picked.connect(self._on_pick_picked)
        self.form.edited.connect(self._on_edited)
        self.form.choice("department").picked.connect(self._on_department_picked)
        self.form.text("what").textEdited.connect(self._on_what_edited)
        self.form.text("what").left.connect(self._on_what_left)
        self.form.text("when").left.connect(self._on_when_left)
        self.form.text("where").left.connect(self._on_where_left)
        self.courtesy.drafts.saved.connect(self._on_drafts_saved)

    # ------------------------------------------------------------------ filling

    async def _load(self) -> None:
        worker, guest_id = self.courtesy.worker, self.guest_id
        self.desk = await worker.db(requests.entry_desk, self.courtesy.desk())
        self.form.offer(self.desk)
        if guest_id is None:
            return
        page = await worker.db(guests.form, self.courtesy.desk(), guest_id=guest_id)
        if guest_id == self.guest_id:
            self._show_guest(page.details.name)
            if not self.form.text("where").text():
                self.form.text("where").setText(self._room_of(guest_id))

    def _room_of(self, guest_id: str) -> str:
        rooms = (room for room in self.desk.rooms if any(one.guest_id == guest_id for one in room.people))
        return next((room.number for room in rooms), "")

    def _show_guest(self, name: str) -> None:
        self.pick.setVisible(self.guest_id is None)
        self.header.set_sub(name)
        if self.guest_id is None:
            self.pick.clear()

    def _keep(self) -> None:
        values = {**self.form.values(), "department_chosen": self._department_chosen}
        self.courtesy.drafts.save(FORM, self.guest_id, values)

    # ------------------------------------------------------------------ saving

    def order(self) -> RequestOrder:
        """What stands in the form. Raises `BadInput`."""
        desk = self.courtesy.desk()
        where = self.form.text("where").text().strip()
        room = self.desk.room(where)
        own = [one for one in room.people if one.guest_id == self.guest_id] if room and self.guest_id else []
        return RequestOrder(
            what=self.form.text("what").text(), quantity=self._quantity(), guest_id=self.guest_id,
            room_id=room.room_id if room else None, where="" if room else where,
            stay_id=own[0].stay_id if own else None, promised_at=self._promised(desk.now),
            department=str(self.form.choice("department").key() or "front_desk"),
            channel=str(self.form.choice("channel").key()),
            owner_id=str(self.form.choice("owner").key() or "") or None,
            exception_to=self.form.text("exception").text(), is_private=self.form.private.isChecked(),
        )  # fmt: skip

    def _quantity(self) -> int:
        typed = self.form.text("quantity").text().strip() or "1"
        if not typed.isdecimal():
            raise BadInput("request_quantity", field="quantity", most=999)
        return int(typed)

    def _promised(self, now: datetime) -> datetime | None:
        typed = self.form.text("when").text().strip()
        if not typed:
            return None
        moment = moment_of(typed, now, self.courtesy.desk().place.zone)
        if moment is None:
            raise BadInput("request_when", field="promised_at")
        return moment

    async def _log(self) -> None:
        try:
            self.form.clear_errors()
            self._spread_what()
            logged = await self.steps.log(self.order(), self._command)
            self.courtesy.drafts.discard(FORM, self.guest_id)
            if self.guest_id and self.courtesy.navigator.can_go("guest"):
                self.courtesy.navigator.go("guest", guest_id=self.guest_id)
            else:
                self.courtesy.navigator.go("requests", request_id=logged.id)
        finally:
            self._busy = False

    def _on_failed(self, error: AppError) -> None:
        field = self.fields.get(_FIELD_OF.get(str(error.params.get("field")), ""))
        if field is None:
            self.show_error(messages.sentence(error))
            return
        field.set_error(messages.sentence(error))
        field.field.setFocus()

    # ------------------------------------------------------------------ what a person does

    def _on_pick_picked(self, guest_id: str) -> None:
        self.guest_id = guest_id
        self._show_guest("")
        self._on_edited()
        tasks.start(self, self._load())
        self.form.text("what").setFocus()

    def _on_edited(self) -> None:
        # Another text is another command: only the very same one may be answered from the first time.
        self._command = new_id()
        self.form.clear_errors()
        self._keep()

    def _on_what_edited(self, text: str) -> None:
        """The department follows the words until somebody chose one."""
        if not self._department_chosen and is_known(text):
            self.form.choice("department").choose(department_of(text))

    def _on_department_picked(self, _key: object) -> None:
        self._department_chosen = True
        self._keep()

    def _on_what_left(self) -> None:
        self._spread_what()

    def _spread_what(self) -> None:
        """ "2 pillows 10:15" goes into its fields, unless they are filled."""
        text = self.form.text("what").text()
        desk = self.courtesy.desk()
        read = parse_line(text, rooms=(), now=desk.now, zone=desk.place.zone)
        if not read.what:
            return
        if read.quantity != 1 and not self.form.text("quantity").text().strip():
            self.form.text("quantity").setText(str(read.quantity))
            self.form.text("what").setText(read.what)
        if read.promised_at is not None and not self.form.text("when").text().strip():
            self.form.text("when").setText(self._typed(read.promised_at, tomorrow=read.is_tomorrow))
            self.form.text("what").setText(read.what)

    def _typed(self, moment: datetime, *, tomorrow: bool) -> str:
        clock = self.courtesy.desk().place.local(moment).strftime("%H:%M")
        return f"{words.tomorrow()} {clock}" if tomorrow else clock

    def _on_when_left(self) -> None:
        """What the time was understood as stands beside its name."""
        desk = self.courtesy.desk()
        moment = moment_of(self.form.text("when").text(), desk.now, desk.place.zone)
        self.fields["when"].set_note(words.promised(moment, desk.place, desk.now) if moment else "")

    def _on_where_left(self) -> None:
        room = self.desk.room(self.form.text("where").text().strip())
        names = ", ".join(person.name.split(" ")[0] for person in room.people) if room else ""
        self.fields["where"].set_note(names or self.tr("room or place"))

    def _on_drafts_saved(self, form: str, subject: str) -> None:
        if form == FORM and subject == (self.guest_id or ""):
            self.kept.show()
